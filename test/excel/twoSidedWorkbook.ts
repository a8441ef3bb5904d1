/** A workbook in which some type into the plan and others into the register, as people see and do it. */
import type { Standin } from "../../src/standin/standin";

export const REGISTER = "Action register";
/** The register's heading row and the first of its rows. */
const HEADINGS = 3;

export class TwoSidedWorkbook {
  constructor(
    readonly standin: Standin,
    /** The sheet that staff keep, with its headings in this row. */
    readonly plan: string,
    private readonly planHeadings: number,
  ) {}

  /** All texts of all sheets, with the comments. */
  get everything(): string {
    const texts: string[] = [];
    for (const sheet of this.standin.view().sheets) {
      for (let row = 0; row < 80; row++)
        for (let column = 0; column < 24; column++) texts.push(sheet.cell(row, column)?.text ?? "");
    }
    return texts.filter((text) => text !== "").join("\n");
  }

  /** The table on the sheet, headings first, as shown. */
  rows(sheet: string): string[][] {
    const view = this.standin.view().sheets.find((one) => one.name === sheet);
    const first = sheet === REGISTER ? HEADINGS : this.planHeadings;
    const at = (row: number, column: number) => view?.cell(row, column)?.text ?? "";
    const rows: string[][] = [];
    for (let row = first; at(row, 0) !== "" || at(row, 1) !== ""; row++) {
      const cells: string[] = [];
      for (let column = 0; at(first, column) !== ""; column++) cells.push(at(row, column));
      rows.push(cells);
    }
    return rows;
  }

  column(sheet: string, heading: string): Readonly<Record<string, string>> {
    const [headings = [], ...rows] = this.rows(sheet);
    const [ref, at] = [headings.indexOf("Ref"), headings.indexOf(heading)];
    return Object.fromEntries(rows.map((row) => [row[ref] ?? "", row[at] ?? ""]));
  }

  /** Types into the row of that reference. */
  type(sheet: string, ref: string, heading: string, text: string): void {
    const { row, column } = this.place(sheet, ref, heading);
    this.standin.typeInto(sheet, row, column, text);
  }

  place(sheet: string, ref: string, heading: string): { row: number; column: number } {
    const [headings = [], ...rows] = this.rows(sheet);
    const row = rows.findIndex((cells) => cells[headings.indexOf("Ref")] === ref);
    const column = headings.indexOf(heading);
    if (row < 0 || column < 0) throw new Error(`There is no ${heading} of ${ref} on ${sheet}.`);
    return { row: (sheet === REGISTER ? HEADINGS : this.planHeadings) + 1 + row, column };
  }

  /** Types a new row beneath the plan. */
  addRow(cells: readonly string[]): void {
    const row = this.planHeadings + this.rows(this.plan).length;
    cells.forEach((text, column) => this.standin.typeInto(this.plan, row, column, text));
  }

  deleteRow(ref: string): Promise<void> {
    const { row } = this.place(this.plan, ref, "Ref");
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.plan);
      sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
      await context.sync();
    });
  }

  /** As Excel sorts: values and formulas of each row move together, and texts stay texts. */
  sortRegister(heading: string): Promise<void> {
    const headings = this.rows(REGISTER)[0] ?? [];
    const [key, ref] = [headings.indexOf(heading), headings.indexOf("Ref")];
    return Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("ActionRegister").getDataBodyRange();
      body.load("formulas");
      await context.sync();
      const rows = [...(body.formulas as unknown[][])];
      rows.sort((one, other) => String(one[key]).localeCompare(String(other[key])));
      // References have the text format, which keeps texts by itself.
      const typed = (cell: unknown, column: number) =>
        typeof cell === "string" && column !== ref && !/^(?:=|$)/.test(cell) ? `'${cell}` : cell;
      body.formulas = rows.map((row) => row.map(typed));
      await context.sync();
    });
  }

  /** A column of their own at the right of the register; one cell a row, by reference. */
  async addColumn(heading: string, cellOf: (ref: string) => string): Promise<void> {
    const [headings = [], ...rows] = this.rows(REGISTER);
    const cells = [heading, ...rows.map((row) => cellOf(row[headings.indexOf("Ref")] ?? ""))];
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("ActionRegister");
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRangeByIndexes(HEADINGS, headings.length, cells.length, 1).formulas = cells.map((cell) => [
        cell,
      ]);
      table.resize(sheet.getRangeByIndexes(HEADINGS, 0, cells.length, headings.length + 1));
      await context.sync();
    });
  }

  comment(ref: string, heading: string, text: string): Promise<void> {
    const { row, column } = this.place(REGISTER, ref, heading);
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(REGISTER).getRangeByIndexes(row, column, 1, 1);
      context.workbook.comments.add(cell, text);
      await context.sync();
    });
  }

  /** Comments by the text of the cell that they stand at. */
  comments(): Promise<readonly (readonly [cell: string, comment: string])[]> {
    return Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.load("items/content");
      await context.sync();
      const asked = comments.items.map((comment) => {
        const cell = comment.getLocation();
        cell.load("text");
        return [cell, comment] as const;
      });
      await context.sync();
      return asked.map(([cell, comment]) => [String(cell.text[0]?.[0]), comment.content] as const);
    });
  }
}
