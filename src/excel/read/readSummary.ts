/** The board summary's own cells as they stand. */
import type { RangeAddress, RegisterCell } from "../../engine";
import type { Question } from "../payload";
import type { StandingSheet } from "../write/findTargets";
import { standingCell } from "./standingCell";
import { cellsAt } from "../cellsAt";

/** A formula of the page with its answer. */
const BYTES_OF_A_CELL = 250;

/** The cells that are ours on the summary's sheet; null where there is none. */
export function summaryArea(standing: readonly StandingSheet[]): RangeAddress | null {
  return standing.find(({ own }) => own.kind === "summary")?.own.area ?? null;
}

/** A summary while it is being read. */
export class SummaryReading {
  private grid: readonly (readonly RegisterCell[])[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly area: RangeAddress,
  ) {}

  ask(): Question {
    const { sheet, row, column, rows, columns } = this.area;
    return {
      bytes: rows * columns * BYTES_OF_A_CELL,
      ask: () => {
        const range = cellsAt(this.context.workbook.worksheets.getItem(sheet), row, column, rows, columns);
        range.load("formulas,values");
        return () => {
          const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
          this.grid = formulas.map((cells, index) =>
            cells.map((cell, place) => standingCell(cell, values[index]?.[place])),
          );
        };
      },
    };
  }

  cells(): readonly (readonly RegisterCell[])[] {
    return this.grid;
  }
}
