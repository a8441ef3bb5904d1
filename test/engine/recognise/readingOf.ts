/** A sheet written as text (see test/cases/readGrid.ts), and what recognition makes of it, in short. */
import { columnLetters } from "../../../src/engine/model/address";
import type { Field } from "../../../src/engine/model/field";
import type { Piece, RawRecord, RecognisedSheet } from "../../../src/engine/model/recognised";
import { cellReaders } from "../../../src/engine/normalise/cellReaders";
import { recogniseSheet } from "../../../src/engine/recognise/recogniseSheet";
import { readGrid } from "../../cases/readGrid";

export function recognise(sheet: string): RecognisedSheet {
  const snapshot = readGrid(`sheet Plan\n${sheet}`).sheets[0];
  if (!snapshot) throw new Error("The text holds no sheet.");
  return recogniseSheet(snapshot, cellReaders);
}

/** Such as "A=ref B=action C=owners"; columns that mean nothing are left out. One text a plan. */
export function columnsOf(sheet: RecognisedSheet): string[] {
  return plans(sheet).map((plan) =>
    plan.columns
      .filter((column) => column.field !== null)
      .map((column) => `${columnLetters(column.column)}=${column.field}`)
      .join(" "),
  );
}

/** Rows and fields of all actions, such as "5,7 Develop a protocol": the rows counted as people do. */
export function recordsOf(sheet: RecognisedSheet, ...fields: readonly Field[]): string[] {
  return plans(sheet).flatMap((plan) =>
    plan.records.map((record) =>
      [rowsOf(record), ...fields.map((field) => textOf(record.fields[field]))].join(" | "),
    ),
  );
}

export function rolesOf(sheet: RecognisedSheet): string {
  return sheet.rows.map((row) => `${row.row + 1} ${row.role}`).join(", ");
}

export function textOf(pieces: readonly Piece[] | undefined): string {
  return (pieces ?? []).map((piece) => piece.text).join(" + ");
}

function rowsOf(record: RawRecord): string {
  return record.rows.map((row) => row + 1).join(",");
}

export function plans(sheet: RecognisedSheet): RecognisedSheet["tables"] {
  return sheet.tables.filter((table) => table.isPlan);
}
