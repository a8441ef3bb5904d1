/** Sheets that are no plan: price lists, rotas, contacts, figures. */
import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/engine/model/snapshot";
import { Markers } from "./madeUpTexts";
import { printGrid } from "./printGrid";
import { SheetSketch, trueDate, type SketchedCell } from "./sheetSketch";

export interface OtherSheet {
  readonly kind: string;
  readonly snapshot: WorkbookSnapshot;
}

type Draw = (number: number, marker: string) => SketchedCell;

const text = (write: (number: number, marker: string) => string): Draw => {
  return (number, marker) => ({ value: write(number, marker) });
};
const marker = text((_, word) => word);
const figure: Draw = (number) => ({ value: number * 7 + 3 });
const day: Draw = (number) => trueDate(`2026-0${(number % 9) + 1}-1${number % 10}`);
const pick = (...words: readonly string[]): Draw => text((number) => words[number % words.length] as string);

/** Headings with what stands under them. */
const KINDS: Readonly<Record<string, readonly (readonly [string, Draw])[]>> = {
  "price list": [
    ["Product", text((number, word) => `${word} chair, size ${number % 4}`)],
    ["Code", text((number) => `TV-${1000 + number}`)],
    ["Unit price", text((number) => `£${number * 3 + 2}.50`)],
    ["Quantity", figure],
    ["Supplier", marker],
  ],
  rota: [
    ["Week commencing", day],
    ["Monday", pick("Marian Pryce", "Delroy Hastings", "Gwen Aldous")],
    ["Tuesday", pick("Delroy Hastings", "Gwen Aldous", "Marian Pryce")],
    ["Wednesday", pick("Gwen Aldous", "Marian Pryce", "Delroy Hastings")],
    ["On call", pick("Marian Pryce", "Gwen Aldous")],
  ],
  contacts: [
    ["Name", marker],
    ["Job title", pick("Head of Service", "Operations Manager", "Health Lead", "Victims' Lead")],
    ["Organisation", pick("Thornbury Vale Council", "Police", "Health")],
    ["Telephone", text((number) => `01632 9601${10 + (number % 80)}`)],
    ["Email", text((number) => `person${number}@thornburyvale.example`)],
  ],
  figures: [
    ["Area", marker],
    ["2023-24", figure],
    ["2024-25", figure],
    ["2025-26", figure],
    ["Rate per 1,000", (number) => ({ value: number / 8, format: "0.0", shown: (number / 8).toFixed(1) })],
  ],
  "training record": [
    ["Name", marker],
    ["Course", pick("Safeguarding level 2", "First aid", "Trauma-informed practice")],
    ["Date attended", day],
    ["Certificate", pick("Yes", "No")],
  ],
  "list of cases": [
    ["Case number", text((number) => `TV${20_000 + number}`)],
    ["Worker", pick("Marian Pryce", "Delroy Hastings")],
    ["Order", pick("Referral order", "Youth rehabilitation order", "Youth caution")],
    ["Start date", day],
    ["End date", day],
  ],
};

const kinds = Object.keys(KINDS);

export const otherSheets: fc.Arbitrary<OtherSheet> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    at: fc.record({ row: fc.nat(4), column: fc.nat(3) }),
    title: fc.boolean(),
    dressed: fc.boolean(),
    rows: fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }),
    /** Columns left out, never all. */
    without: fc.subarray([2, 3, 4]),
  })
  .map(({ kind, at, title, dressed, rows, without }) => {
    const sketch = new SheetSketch();
    const markers = new Markers();
    const columns = (KINDS[kind] ?? []).filter((_, index) => !without.includes(index));
    if (title) sketch.put(at.row, at.column, `Thornbury Vale Council: ${kind} ${markers.next()}`);
    const top = at.row + (title ? 2 : 0);
    columns.forEach(([heading, draw], right) => {
      sketch.put(top, at.column + right, dressed ? { value: heading, look: { bold: true } } : heading);
      rows.forEach((number, down) => {
        sketch.put(top + 1 + down, at.column + right, draw(number, markers.next()));
      });
    });
    const snapshot = sketch.finish();
    return { kind, snapshot, [fc.toStringMethod]: () => `${kind}\n${printGrid(snapshot)}\n` };
  });

/** Numbers, truth values, errors and single words, with no order to them. */
export const scatter: fc.Arbitrary<OtherSheet> = fc
  .array(
    fc.record({
      row: fc.nat(20),
      column: fc.nat(10),
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constantFrom("#DIV/0!", "#N/A", "n/a", "x", "-", "12%", "3/4", "TRUE", "Blue", "2026"),
      ),
    }),
    { maxLength: 60 },
  )
  .map((cells) => {
    const sketch = new SheetSketch();
    for (const { row, column, value } of cells) sketch.put(row, column, { value });
    const snapshot = sketch.finish();
    return { kind: "scatter", snapshot, [fc.toStringMethod]: () => `scatter\n${printGrid(snapshot)}\n` };
  });
