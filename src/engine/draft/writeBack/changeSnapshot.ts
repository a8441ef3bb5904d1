/** The snapshot as it would be read after some fixes. */
import { dateOfSerial } from "../../model/calendar";
import type { Fix } from "../../model/finding";
import { lookKey, type CellLook, type SheetSnapshot, type WorkbookSnapshot } from "../../model/snapshot";
import { shortDate } from "../actionTexts";

/** The sheets that no fix is for stay the same objects. */
export function changeSnapshot(snapshot: WorkbookSnapshot, fixes: readonly Fix[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = fixes.filter((fix) => fix.at.sheet === sheet.name);
      return own.length === 0 ? sheet : changeSheet(sheet, own, snapshot.date1904);
    }),
  };
}

function changeSheet(sheet: SheetSnapshot, fixes: readonly Fix[], date1904: boolean): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const numberFormats = sheet.numberFormats.map((row) => [...row]);
  const shownTexts = new Map(sheet.shownTexts);
  const looks = new Map(sheet.looks);
  for (const { at, value, numberFormat, fill } of fixes) {
    const [row, column] = [at.row - sheet.top, at.column - sheet.left];
    const key = lookKey(at.row, at.column);
    const [line, formats] = [values[row], numberFormats[row]];
    if (line === undefined || formats === undefined) continue;
    line[column] = value === "" ? null : value;
    if (numberFormat !== undefined) formats[column] = numberFormat;
    if (typeof value !== "number") shownTexts.delete(key);
    // As most formats show a day; what is read of it goes by the number and its format.
    else
      shownTexts.set(
        key,
        numberFormat === undefined ? String(value) : shortDate(dateOfSerial(value, date1904)),
      );
    if (fill !== undefined) {
      const { fill: _old, ...look } = looks.get(key) ?? {};
      looks.set(key, fill === "" ? look : ({ ...look, fill } satisfies CellLook));
    }
  }
  return { ...sheet, values, numberFormats, shownTexts, looks };
}
