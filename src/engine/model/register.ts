/** The register as it stands in the workbook, what was last read from the sheet, and what a refresh makes of both. */
import type { CellAddress, RangeAddress } from "./address";
import type { DraftValue } from "./draftValue";

/**
 * What a register is known by: the first is the one for all plans, the numbered ones are for a plan each. More than ten
 * would not fit the summary's formulas, which add them up (Excel allows 8,192 characters).
 */
export const REGISTER_KINDS = [
  "register",
  "register-1",
  "register-2",
  "register-3",
  "register-4",
  "register-5",
  "register-6",
  "register-7",
  "register-8",
  "register-9",
  "register-10",
] as const;

export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** True for the kind of any register, whatever else the add-in makes. */
export function isRegisterKind(kind: string): kind is RegisterKind {
  return REGISTER_KINDS.some((one) => one === kind);
}

/** What a cell of the register holds: a value, or a formula. */
export type RegisterCell = DraftValue | boolean;

/** The register's table as people left it: their order, their columns, their words. */
export interface RegisterSnapshot {
  readonly sheet: string;
  readonly table: string;
  /** With the heading row, without a row of totals. */
  readonly range: RangeAddress;
  readonly hasTotals: boolean;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly RegisterCell[])[];
  /** The line under the title; null where somebody deleted the rows above the table. */
  readonly subtitle: { readonly at: CellAddress; readonly text: string } | null;
}

/** A register of the workbook. */
export interface KeptRegister {
  readonly kind: RegisterKind;
  readonly standing: RegisterSnapshot;
  /** Null where it is not known what the sheet said when it was last read. */
  readonly base: RegisterBase | null;
}

/**
 * What the sheet said when it was last read, as fingerprints: they tell whether a cell has changed since, and
 * keep no second copy of what people wrote.
 */
export interface RegisterBase {
  /** Our columns at that time; those that people took out of the register too. */
  readonly headings: readonly string[];
  readonly rows: readonly BaseRow[];
  /** The fingerprint of the line under the title. */
  readonly subtitle: string;
}

export interface BaseRow {
  /** The cell that the action was read from, as `sourceKey` writes it. */
  readonly source: string;
  /** One for each of the headings; null where nothing is settled yet: a conflict of a register without base. */
  readonly prints: readonly (string | null)[];
}

/** What a column tells of a row's identity: its reference, its text, the heading that it stands under. */
export type IdentityPart = "ref" | "text" | "group";

export interface RegisterTableColumn {
  readonly heading: string;
  /** Added again where somebody took it out, because the summary counts by it. */
  readonly always: boolean;
  readonly identity: IdentityPart | null;
  /** The link to the source: it is ours, and says where a row comes from. */
  readonly isSource: boolean;
}

/** The fresh reading of the sheet, laid out as the register. */
export interface RegisterTable {
  /** The line under the title. */
  readonly subtitle: string;
  readonly columns: readonly RegisterTableColumn[];
  readonly rows: readonly RegisterTableRow[];
}

export interface RegisterTableRow {
  /** The id of its action. */
  readonly action: string;
  readonly source: CellAddress;
  readonly cells: readonly DraftValue[];
}

/** The user's word on a conflict: whose text is to stand. */
export interface Settlement {
  readonly source: CellAddress;
  readonly heading: string;
  readonly take: "sheet" | "register";
}

/** A cell on which sheet and register do not, or did not, agree. */
export interface RegisterChange {
  /** Reference and text of the row, to name it by. */
  readonly row: RowName;
  /** The id of its action. */
  readonly action: string;
  readonly heading: string;
  /** The cell of the sheet that staff keep from which the row was read. */
  readonly source: CellAddress;
  readonly sheet: DraftValue;
  readonly register: RegisterCell;
}

export interface RowName {
  readonly ref: string;
  readonly text: string;
}

/** How a row of the refreshed register came to stand there. */
export type RowState =
  /** In the sheet and in the register. */
  | "known"
  /** In the sheet, and new to the register. */
  | "new"
  /** It was in the sheet once. */
  | "vanished"
  /** Somebody typed it into the register. */
  | "typed";

export interface RefreshedRow {
  readonly state: RowState;
  /** The row of the register snapshot, from 0; null for a new one. */
  readonly from: number | null;
  /** The id of its action; null where the sheet has none. */
  readonly action: string | null;
  /** All cells, in the order of the refreshed columns. */
  readonly cells: readonly RegisterCell[];
}

export interface RefreshedColumn {
  readonly heading: string;
  /** The column of the register snapshot, from 0; null for a new one. */
  readonly from: number | null;
}

/** What is told of a refresh, cell by cell and row by row. */
export interface RefreshNews {
  /** Changed in the sheet only: the register takes it. */
  readonly taken: readonly RegisterChange[];
  /** Changed in the register only: it stays, and may be written back. */
  readonly kept: readonly RegisterChange[];
  /** Changed in both, each in its own way: the register's text stays until the user decides. */
  readonly conflicts: readonly RegisterChange[];
  readonly added: readonly RowName[];
  /** No longer in the sheet since this refresh. */
  readonly vanished: readonly RowName[];
  /** All rows that are no longer in the sheet, those of earlier refreshes too: they stay until the user drops them. */
  readonly gone: readonly GoneRow[];
}

/** A register with the sheet's news. */
export interface MergedRegister extends RefreshNews {
  readonly columns: readonly RefreshedColumn[];
  readonly rows: readonly RefreshedRow[];
  /** The line under the title; null where people wrote their own, or took it away. */
  readonly subtitle: string | null;
  /** What the next refresh compares with. */
  readonly base: RegisterBase;
  /** Rows of the register snapshot, from 0, that the user dropped; they are none of `rows`. */
  readonly dropped: readonly number[];
}

/** A row of the register that the sheet has no longer. */
export interface GoneRow {
  readonly row: RowName;
  /** What it says in all its cells, as a fingerprint: a row in which somebody typed since is not dropped. */
  readonly key: string;
}

/** The id of an action that only the register has, by its row on the register's sheet, from 0. */
export function registerRowId(sheet: string, row: number): string {
  return `${sheet}!register#${row}`;
}
