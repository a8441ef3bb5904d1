/** The register's table as it stands, and what it was last compared with. */
import type { CellAddress, RangeAddress, RegisterBase, RegisterCell, RegisterSnapshot } from "../../engine";
import { BLOCK_BYTES, type Question } from "../payload";
import { baseOfXml } from "../registerBase";
import type { StandingSheet, StandingTable } from "../write/findTargets";
import type { SheetList } from "./readSheetList";

/** What a cell takes in an answer where nothing is known of it: texts of a plan, links, dates. */
const BYTES_OF_A_CELL = 45;
const BYTES_OF_A_RANGE = 1_000;

/** Queues the question for the base; what comes back reads the answer after the next round trip. */
export function queueBase(context: Excel.RequestContext, list: SheetList): () => RegisterBase | null {
  const parts = list.baseParts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => (parts.length === 0 ? null : baseOfXml(parts.map((part) => part.value)));
}

/** The register's sheet and table; null where somebody deleted one of them, or made the table plain cells. */
export function findRegister(
  standing: readonly StandingSheet[],
): { readonly area: RangeAddress; readonly table: StandingTable } | null {
  const sheet = standing.find(({ own }) => own.kind === "register");
  const area = sheet?.own.area ?? null;
  if (sheet === undefined || area === null) return null;
  // People may give it another name; it begins where our cells are all the same.
  const inside = sheet.tables.filter(
    ({ range }) => range.row < area.row + area.rows && range.column < area.column + area.columns,
  );
  const table = inside.find((one) => one.name.startsWith("ActionRegister")) ?? inside[0];
  return table === undefined ? null : { area, table };
}

/** A register while it is being read. */
export class RegisterReading {
  private readonly range: RangeAddress;
  private readonly grid: unknown[][] = [];
  private readonly values = new Map<number, readonly unknown[]>();
  private subtitle: RegisterSnapshot["subtitle"] = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly area: RangeAddress,
    private readonly table: StandingTable,
  ) {
    const { range, hasTotals } = table;
    this.range = { ...range, rows: range.rows - (hasTotals ? 1 : 0) };
  }

  /** Formulas of all cells, which are their values where there is none; `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    const { rows, columns } = this.range;
    const step = Math.max(1, Math.floor(BLOCK_BYTES / (BYTES_OF_A_CELL * columns)));
    const questions: Question[] = [this.askSubtitle()];
    for (let first = 0; first < rows; first += step) {
      questions.push(this.askRows(first, Math.min(step, rows - first), then));
    }
    return questions;
  }

  snapshot(): RegisterSnapshot {
    const [headings = [], ...rows] = this.grid;
    return {
      sheet: this.range.sheet,
      table: this.table.name,
      range: this.range,
      hasTotals: this.table.hasTotals,
      headings: headings.map(String),
      rows: rows.map((cells, row) =>
        cells.map((cell, column) => registerCell(cell, this.values.get(column)?.[row + 1])),
      ),
      subtitle: this.subtitle,
    };
  }

  private askSubtitle(): Question {
    const { sheet, row, column } = this.area;
    const at: CellAddress = { sheet, row: row + 1, column };
    return {
      bytes: BYTES_OF_A_RANGE,
      ask: () => {
        const cell = this.cells(at.row, at.column, 1, 1);
        cell.load("values");
        return () => {
          if (at.row < this.range.row) this.subtitle = { at, text: String(cell.values[0]?.[0] ?? "") };
        };
      },
    };
  }

  private askRows(first: number, count: number, then: (more: Question) => void): Question {
    const { row, column, columns } = this.range;
    return {
      bytes: count * columns * BYTES_OF_A_CELL,
      ask: () => {
        const range = this.cells(row + first, column, count, columns);
        range.load("formulas");
        return () => {
          range.formulas.forEach((cells: unknown[], index) => (this.grid[first + index] = cells));
          if (first + count === this.range.rows)
            for (const doubt of this.doubtful()) then(this.askValues(doubt));
        };
      },
      parts: () => {
        if (count < 2) return null;
        const half = Math.ceil(count / 2);
        return [this.askRows(first, half, then), this.askRows(first + half, count - half, then)];
      },
    };
  }

  /** A text that begins with "=" reads like a formula: the values of the column tell which it is. */
  private doubtful(): number[] {
    const columns = Array.from({ length: this.range.columns }, (_, column) => column);
    return columns.filter((column) => this.grid.some((cells) => looksLikeFormula(cells[column])));
  }

  private askValues(column: number): Question {
    const { row, rows } = this.range;
    return {
      bytes: rows * BYTES_OF_A_CELL,
      ask: () => {
        const range = this.cells(row, this.range.column + column, rows, 1);
        range.load("values");
        return () =>
          this.values.set(
            column,
            range.values.map((cells: unknown[]) => cells[0]),
          );
      },
    };
  }

  private cells(row: number, column: number, rows: number, columns: number): Excel.Range {
    return this.context.workbook.worksheets
      .getItem(this.range.sheet)
      .getRangeByIndexes(row, column, rows, columns);
  }
}

function looksLikeFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function registerCell(cell: unknown, value: unknown): RegisterCell {
  if (cell === "" || cell === null || cell === undefined) return null;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell);
  return looksLikeFormula(cell) && value !== cell ? { formula: text } : text;
}
