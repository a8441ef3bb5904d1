/** Sheets that nobody keeps and that anybody could send: no reading of them may fail or hang. */
import fc from "fast-check";
import type { RangeAddress } from "../../../src/engine/model/address";
import {
  lookKey,
  type CellLook,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/engine/model/snapshot";
import { COLUMN_KINDS, HEADINGS } from "./planColumns";
import { SHEET, workbookOf } from "./sheetSketch";

/** Long enough to tell slow reading from fast; Excel's longest texts have a test of their own. */
const LONG = 300;

/** What readers of dates, owners, lists and markup stumble over when there is too much of it. */
const PIECES = [
  "<p>", "&#x41;", "&amp;", "</", "<ul><li>", " ", "\n", "\t", "\u00a0", "\u0000", "\u200b", "\ud800", "\udc00", "\u202e", "e\u0301",
  "(", "((((", ")", "/", "-", ",", ";", ":", "•", "* ", "1", "1.", "1.1", "01/02/2026", "2026", "31 June", "Q4", "w/c ", "by ", "until ",
  "and ", "Head of ", "Red", "Complete", "Progress - ", "Recommendation 1", "Total", "A", "\ud83d\ude00", "مرحبا", "=1+1", "%", "£1,000",
] as const; // prettier-ignore

const hostileText = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(...COLUMN_KINDS.flatMap((kind) => [...HEADINGS[kind]])), weight: 5 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 3 },
  {
    arbitrary: fc
      .constantFrom(...PIECES)
      .map((piece) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)),
    weight: 1,
  },
);

const hostileValue = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: hostileText, weight: 5 },
  {
    arbitrary: fc.oneof(
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(0, -1, 60, 2_958_465, 2_958_466, 1e300, 0.5, "#REF!", "#N/A", "#SPILL!"),
    ),
    weight: 1,
  },
);

const hostileFormat = fc.oneof(
  fc.constantFrom("General", "@", "dd/mm/yyyy", "mmm-yy", "[$-809]dddd, d mmmm yyyy", "[Red]0;[h]:mm", ";;;", "0%", "", '"d"0', "\\m"),
  fc.string({ maxLength: 12 }),
); // prettier-ignore

const hostileLook: fc.Arbitrary<CellLook> = fc.record(
  {
    fill: fc.constantFrom("#FF0000", "#FFFFFF", "#00B050", "red", ""),
    fontColour: fc.constantFrom("#FF0000", "#000000", ""),
    bold: fc.boolean(),
    struck: fc.constantFrom(true, false, "partly" as const),
  },
  { requiredKeys: [] },
);

/** Merges may overlap, lie outside the used range, or be of any size. */
const hostileMerge: fc.Arbitrary<RangeAddress> = fc.record({
  sheet: fc.constant(SHEET),
  row: fc.nat(20),
  column: fc.nat(12),
  rows: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1_048_576)),
  columns: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(16_384)),
});

export const hostileSheets: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({ rows: fc.nat(14), columns: fc.nat(9), top: fc.nat(5), left: fc.nat(5) })
  .chain(({ rows, columns, top, left }) => {
    const grid = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const key = fc.tuple(fc.nat(20), fc.nat(14)).map(([row, column]) => lookKey(row, column));
    return fc.record({
      name: fc.constant(SHEET),
      hidden: fc.boolean(),
      top: fc.constant(rows * columns === 0 ? 0 : top),
      left: fc.constant(rows * columns === 0 ? 0 : left),
      values: grid(hostileValue),
      numberFormats: grid(hostileFormat),
      shownTexts: fc.array(fc.tuple(key, hostileText), { maxLength: 5 }).map((entries) => new Map(entries)),
      looks: fc.array(fc.tuple(key, hostileLook), { maxLength: 20 }).map((entries) => new Map(entries)),
      merges: fc.array(hostileMerge, { maxLength: 6 }),
      hiddenRows: fc.array(fc.nat(20)).map((numbers) => new Set(numbers)),
      hiddenColumns: fc.array(fc.nat(12)).map((numbers) => new Set(numbers)),
      tables: fc.array(
        fc.record({
          name: fc.string(),
          range: hostileMerge,
          hasHeadings: fc.boolean(),
          hasTotals: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      comments: fc.array(
        fc.record({
          at: fc.record({ sheet: fc.constant(SHEET), row: fc.nat(20), column: fc.nat(9) }),
          text: hostileText,
        }),
        { maxLength: 1 },
      ),
      protected: fc.boolean(),
    }) as fc.Arbitrary<SheetSnapshot>;
  })
  .map(workbookOf);
