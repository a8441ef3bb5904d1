/** Corrections as the user makes them on what was recognised. */
import type {
  FieldCorrection,
  HeadingRowCorrection,
  NoPlanCorrection,
  SplitCorrection,
} from "../../model/correction";
import type { Field } from "../../model/field";
import type { RawRecord, RecognisedSheet, RecognisedTable } from "../../model/recognised";
import { textAt, type SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { plainText } from "../../text/plainText";
import { firstActionOf, headingsOf, LIKE, likeness } from "../grid/choices";
import { textToKnow } from "../actions/listsInRow";

/** The column at sheet coordinate `column` means `field`; null keeps it as it stands. */
export function columnCorrection(
  table: RecognisedTable,
  column: number,
  field: Field | null,
): FieldCorrection {
  const place = table.columns.findIndex((one) => one.column === column);
  const heading = table.columns[place]?.heading ?? "";
  const alike = table.columns.slice(0, place).filter((one) => fold(one.heading) === fold(heading));
  const headings = headingsOf(table);
  return { kind: "field", sheet: table.range.sheet, headings, heading, nth: alike.length, field };
}

/** What stands under the label of a block means `field`. */
export function labelCorrection(table: RecognisedTable, label: string, field: Field | null): FieldCorrection {
  return {
    kind: "field",
    sheet: table.range.sheet,
    headings: headingsOf(table),
    heading: label,
    nth: 0,
    field,
  };
}

/**
 * The row is the heading of a plan; of `instead`, where that is the table that it was taken for. What stands in
 * the row of another table beside it is no part of the heading.
 */
export function headingRowCorrection(
  sheet: SheetSnapshot,
  row: number,
  instead: RecognisedTable | null,
  { tables }: RecognisedSheet,
): HeadingRowCorrection {
  const beside = tables.filter((table) => table !== instead && isBeside(table, row, instead));
  const headings = textsOfRow(sheet, row).filter((text, along) => {
    const column = sheet.left + along;
    return (
      text !== "" &&
      !beside.some(({ range }) => column >= range.column && column < range.column + range.columns)
    );
  });
  const insteadOf = instead === null ? [] : headingsOf(instead).filter((text) => text !== "");
  return { kind: "heading-row", sheet: sheet.name, headings, insteadOf };
}

function isBeside({ range }: RecognisedTable, row: number, instead: RecognisedTable | null): boolean {
  if (row < range.row || row >= range.row + range.rows || instead === null) return false;
  const { column, columns } = instead.range;
  return range.column + range.columns <= column || range.column >= column + columns;
}

/** The texts of the row from left to right, "" for an empty cell. */
export function textsOfRow(sheet: SheetSnapshot, row: number): readonly string[] {
  return (sheet.values[row - sheet.top] ?? []).map((_, along) =>
    plainText(textAt(sheet, row, sheet.left + along)),
  );
}

/** The table is no plan; the others of the sheet with the same headings remain what they are. */
export function noPlanCorrection(table: RecognisedTable, { tables }: RecognisedSheet): NoPlanCorrection {
  const headings = headingsOf(table);
  const alike = tables.filter((one) => one.isPlan && likeness(headings, headingsOf(one)) >= LIKE);
  const firstAction = alike.length > 1 ? firstActionOf(table) : null;
  return { kind: "no-plan", sheet: table.range.sheet, headings, firstAction };
}

/** The record's row holds several actions; they are parted as `record.lists` says. */
export function splitCorrection(table: RecognisedTable, record: RawRecord): SplitCorrection {
  const action = textToKnow((field) => record.fields[field]);
  return { kind: "split", sheet: table.range.sheet, headings: headingsOf(table), action };
}
