/** What a workbook shows, to be compared with what it showed before. */
import type { Standin } from "../../../src/standin/standin";

/** Texts, fills and links by cell, of all sheets. */
export type Shown = ReadonlyMap<string, string>;

export function shownOf(standin: Standin): Shown {
  const shown = new Map<string, string>();
  for (const sheet of standin.view().sheets) {
    for (let row = 0; row < sheet.rows; row++)
      for (let column = 0; column < sheet.columns; column++) {
        const cell = sheet.cell(row, column);
        if (cell === null || (cell.text === "" && cell.fill === undefined)) continue;
        shown.set(placeName(sheet.name, row, column), [cell.text, cell.fill, cell.link].join("\u0000"));
      }
  }
  return shown;
}

export function placeName(sheet: string, row: number, column: number | ""): string {
  return `${sheet}!${row}:${column}`;
}

export function isOn(place: string, sheets: readonly string[]): boolean {
  return sheets.some((name) => place.startsWith(`${name}!`));
}

/** The places that show something else, on the sheets with these names or on all. */
export function changesOf(before: Shown, after: Shown, names?: readonly string[]): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => (names === undefined || isOn(place, names)) && before.get(place) !== after.get(place),
  );
}
