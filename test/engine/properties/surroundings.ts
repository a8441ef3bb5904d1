/** What stands above and below the plans of a sheet, and is no action. */
import fc from "fast-check";
import { Markers } from "./madeUpTexts";
import { mostly } from "./planShapes";
import type { SheetSketch } from "./sheetSketch";

export interface Above {
  readonly title: "none" | "plain" | "bold";
  readonly note: boolean;
  readonly facts: boolean;
  /** Empty rows before the plan. */
  readonly gap: number;
}

export const above: fc.Arbitrary<Above> = fc.record({
  title: fc.constantFrom("bold", "plain", "none"),
  note: mostly(false, true),
  facts: mostly(false, true),
  gap: fc.nat(2),
});

const BELOW = ["legend", "sign-off", "note", "contacts", "budget"] as const;

export type Below = readonly (typeof BELOW)[number][];

export const below: fc.Arbitrary<Below> = fc.oneof(
  { arbitrary: fc.constant([]), weight: 2 },
  { arbitrary: fc.shuffledSubarray([...BELOW], { maxLength: 3 }), weight: 1 },
);

/** Draws it from the row on, and returns the title and the first row after the gap. */
export function drawAbove(
  sketch: SheetSketch,
  markers: Markers,
  shape: Above,
  at: { row: number; column: number },
): { title: string; row: number } {
  let row = at.row;
  const title =
    shape.title === "none" ? "" : `Thornbury Vale Youth Justice Service: improvement plan ${markers.next()}`;
  if (title !== "")
    sketch.put(row++, at.column, shape.title === "bold" ? { value: title, look: { bold: true } } : title);
  if (shape.note) {
    sketch.put(
      row++,
      at.column,
      `This plan was agreed by the board and is looked after by ${markers.next()}.`,
    );
  }
  if (shape.facts) {
    sketch.put(row, at.column, "Version:");
    sketch.put(row++, at.column + 1, `2.1 ${markers.next()}`);
  }
  return { title, row: row === at.row ? row : row + shape.gap };
}

/** Draws each part after an empty row, beneath everything that stands there. */
export function drawBelow(sketch: SheetSketch, markers: Markers, parts: Below, column: number): void {
  for (const part of parts) {
    const row = sketch.nextRow + 1;
    if (part === "legend") drawRows(sketch, row, column, legend(markers), false);
    if (part === "sign-off") sketch.put(row, column, `Signed: ${markers.next()}, Chair of the Board`);
    if (part === "note") sketch.put(row, column, `Note: figures are supplied by ${markers.next()}.`);
    if (part === "contacts") drawRows(sketch, row, column, contacts(markers), true);
    if (part === "budget") drawRows(sketch, row, column, budget(markers), true);
  }
}

function legend(markers: Markers): readonly (readonly string[])[] {
  return [
    ["RAG key"],
    ["Red", `Off track, tell ${markers.next()}`],
    ["Amber", `Some delay, tell ${markers.next()}`],
    ["Green", `On track, says ${markers.next()}`],
  ];
}

function contacts(markers: Markers): readonly (readonly string[])[] {
  return [
    ["Name", "Telephone", "Email"],
    [markers.next(), "01632 960101", "one@thornburyvale.example"],
    [markers.next(), "01632 960102", "two@thornburyvale.example"],
  ];
}

function budget(markers: Markers): readonly (readonly string[])[] {
  return [
    ["Income", "Amount", "Percentage"],
    [markers.next(), "£120,000", "60%"],
    [markers.next(), "£80,000", "40%"],
    ["Total", "£200,000", "100%"],
  ];
}

function drawRows(
  sketch: SheetSketch,
  top: number,
  left: number,
  rows: readonly (readonly string[])[],
  dressed: boolean,
): void {
  rows.forEach((cells, down) =>
    cells.forEach((value, right) =>
      sketch.put(top + down, left + right, down === 0 && dressed ? { value, look: { bold: true } } : value),
    ),
  );
}
