/** The cells of a rectangle on a sheet of ours: what they hold, formulas as formulas. */
import type { RangeAddress, RegisterCell } from "../../engine";
import { BLOCK_BYTES, type Question } from "../payload";
import { standingCell } from "./standingCell";
import { cellsAt } from "../cellsAt";

/** What a cell takes in an answer where nothing is known of it: texts of a plan, links, dates. */
const BYTES_OF_A_CELL = 45;
const BYTES_OF_A_RANGE = 1_000;

/** A rectangle while it is being read. */
export class CellsReading {
  private readonly grid: unknown[][] = [];
  private readonly values = new Map<number, readonly unknown[]>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly range: RangeAddress,
  ) {}

  /** Formulas of all cells, which are their values where there is none; `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    const { rows, columns } = this.range;
    const step = Math.max(1, Math.floor(BLOCK_BYTES / (BYTES_OF_A_CELL * columns)));
    const questions: Question[] = [];
    for (let first = 0; first < rows; first += step) {
      questions.push(this.askRows(first, Math.min(step, rows - first), then));
    }
    return questions;
  }

  cells(): readonly (readonly RegisterCell[])[] {
    return this.grid.map((cells, row) =>
      cells.map((cell, column) => standingCell(cell, this.values.get(column)?.[row])),
    );
  }

  private askRows(first: number, count: number, then: (more: Question) => void): Question {
    const { row, column, columns } = this.range;
    return {
      bytes: count * columns * BYTES_OF_A_CELL + BYTES_OF_A_RANGE,
      ask: () => {
        const range = this.part(row + first, column, count, columns);
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
      bytes: rows * BYTES_OF_A_CELL + BYTES_OF_A_RANGE,
      ask: () => {
        const range = this.part(row, this.range.column + column, rows, 1);
        range.load("values");
        return () => {
          const values = range.values.map((cells: unknown[]) => cells[0]);
          this.values.set(column, values);
        };
      },
    };
  }

  private part(row: number, column: number, rows: number, columns: number): Excel.Range {
    return cellsAt(this.context.workbook.worksheets.getItem(this.range.sheet), row, column, rows, columns);
  }
}

function looksLikeFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
