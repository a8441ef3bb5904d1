/** The sheet and the register of a test, from few words, and the register that a refresh leaves behind. */
import type { DraftValue } from "../../../../src/engine/model/draft";
import type {
  MergedRegister,
  RegisterBase,
  RegisterCell,
  RegisterSnapshot,
  RegisterTable,
  Settlement,
} from "../../../../src/engine/model/register";
import { mergeRegister } from "../../../../src/engine/reconcile/register/mergeRegister";

export type SheetRow = Readonly<Record<string, DraftValue>>;

const IDENTITY = { Ref: "ref", Action: "text", Recommendation: "group" } as const;

/** The fresh reading: row after row from Plan!C5 on, or on another sheet. */
export function sheetTable(
  rows: readonly SheetRow[],
  headings: readonly string[] = ["Ref", "Recommendation", "Action", "Lead", "Due", "Progress"],
  sheet = "Plan",
): RegisterTable {
  const used = [...headings, "Source"];
  return {
    subtitle: "A plan",
    columns: used.map((heading) => ({
      heading,
      always: heading === "Action" || heading === "Lead" || heading === "Source",
      identity: IDENTITY[heading as keyof typeof IDENTITY] ?? null,
      isSource: heading === "Source",
    })),
    rows: rows.map((row, index) => ({
      action: `${sheet}#${index}`,
      source: { sheet, row: 4 + index, column: 2 },
      cells: used.map((heading) =>
        heading === "Source"
          ? { formula: `=HYPERLINK("#'${sheet}'!C${5 + index}","${sheet} C${5 + index}")` }
          : (row[heading] ?? null),
      ),
    })),
  };
}

/** The register in the workbook after the refresh was written. */
export function written(refresh: MergedRegister): RegisterSnapshot {
  return registerOf(
    refresh.columns.map((column) => column.heading),
    refresh.rows.map((row) => row.cells),
  );
}

export function registerOf(
  headings: readonly string[],
  rows: readonly (readonly RegisterCell[])[],
): RegisterSnapshot {
  return {
    sheet: "Action register",
    table: "ActionRegister",
    range: { sheet: "Action register", row: 3, column: 0, rows: rows.length + 1, columns: headings.length },
    hasTotals: false,
    headings,
    rows,
    subtitle: null,
  };
}

/** A workbook in which sheet and register are edited in turn. */
export class Sides {
  register: RegisterSnapshot;
  base: RegisterBase | null;
  last: MergedRegister;

  constructor(sheet: RegisterTable) {
    this.last = mergeRegister({ table: sheet, register: null, base: null });
    this.register = written(this.last);
    this.base = this.last.base;
  }

  refresh(sheet: RegisterTable, settled: readonly Settlement[] = []): MergedRegister {
    this.last = mergeRegister({ table: sheet, register: this.register, base: this.base, settled });
    this.register = written(this.last);
    this.base = this.last.base;
    return this.last;
  }

  /** Types into the register, in the row that holds the text anywhere. */
  type(rowWith: string, heading: string, cell: RegisterCell): void {
    const index = this.place(rowWith);
    const column = this.register.headings.indexOf(heading);
    this.rows((rows) =>
      rows.map((row, at) => (at === index ? row.map((old, c) => (c === column ? cell : old)) : row)),
    );
  }

  rows(change: (rows: readonly (readonly RegisterCell[])[]) => readonly (readonly RegisterCell[])[]): void {
    this.register = registerOf(this.register.headings, change(this.register.rows));
  }

  addColumn(heading: string, cell: (row: number) => RegisterCell, at = this.register.headings.length): void {
    const put = <T>(list: readonly T[], one: T) => [...list.slice(0, at), one, ...list.slice(at)];
    this.register = registerOf(
      put(this.register.headings, heading),
      this.register.rows.map((row, index) => put(row, cell(index))),
    );
  }

  dropColumn(heading: string): void {
    const at = this.register.headings.indexOf(heading);
    const drop = <T>(list: readonly T[]) => list.filter((_, index) => index !== at);
    this.register = registerOf(drop(this.register.headings), this.register.rows.map(drop));
  }

  cell(rowWith: string, heading: string): RegisterCell | undefined {
    return this.register.rows[this.place(rowWith)]?.[this.register.headings.indexOf(heading)];
  }

  column(heading: string): readonly (RegisterCell | undefined)[] {
    const at = this.register.headings.indexOf(heading);
    return this.register.rows.map((row) => row[at]);
  }

  private place(rowWith: string): number {
    const index = this.register.rows.findIndex((row) => row.includes(rowWith));
    if (index < 0) throw new Error(`No row of the register holds "${rowWith}".`);
    return index;
  }
}
