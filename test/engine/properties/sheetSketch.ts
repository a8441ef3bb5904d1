/** A sheet while a generator draws it, cell by cell, and the snapshot that comes of it. */
import { serialOfDate, type IsoDate } from "../../../src/engine/model/calendar";
import {
  lookKey,
  type CellLook,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/engine/model/snapshot";
import type { RangeAddress } from "../../../src/engine/model/address";
import { showDate } from "../../cases/showValue";

export interface SketchedCell {
  readonly value: CellValue;
  readonly format?: string;
  /** What Excel shows, where that is not the value itself. */
  readonly shown?: string;
  readonly look?: CellLook;
}

export const SHEET = "Sheet";

export class SheetSketch {
  private readonly cells = new Map<number, SketchedCell & { row: number; column: number }>();
  private readonly merges: RangeAddress[] = [];
  private readonly hiddenRows = new Set<number>();

  /** Nothing is drawn for an empty text, as Excel keeps none. */
  put(row: number, column: number, cell: SketchedCell | string): void {
    const sketched = typeof cell === "string" ? { value: cell } : cell;
    if (sketched.value === "" || sketched.value === null) return;
    this.cells.set(lookKey(row, column), { row, column, ...sketched });
  }

  /** Adds to the look of a cell that was drawn. */
  dress(row: number, column: number, look: CellLook): void {
    const cell = this.cells.get(lookKey(row, column));
    if (cell) this.cells.set(lookKey(row, column), { ...cell, look: { ...cell.look, ...look } });
  }

  /** Only the first cell of a merge holds anything, as in Excel. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push({ sheet: SHEET, row, column, rows, columns });
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  /** The first row below everything that was drawn. */
  get nextRow(): number {
    return Math.max(-1, ...[...this.cells.values()].map((cell) => cell.row)) + 1;
  }

  /** The first column to the right of everything that was drawn. */
  get nextColumn(): number {
    return Math.max(-1, ...[...this.cells.values()].map((cell) => cell.column)) + 1;
  }

  finish(): WorkbookSnapshot {
    return workbookOf(this.finishSheet());
  }

  private finishSheet(): SheetSnapshot {
    const cells = [...this.cells.values()];
    const top = cells.length === 0 ? 0 : Math.min(...cells.map((cell) => cell.row));
    const left = cells.length === 0 ? 0 : Math.min(...cells.map((cell) => cell.column));
    const grid = <T>(pick: (cell: SketchedCell | undefined) => T): T[][] =>
      Array.from({ length: this.nextRow - (cells.length === 0 ? 0 : top) }, (_, row) =>
        Array.from({ length: this.nextColumn - left }, (__, column) =>
          pick(this.cells.get(lookKey(top + row, left + column))),
        ),
      );
    return {
      name: SHEET,
      hidden: false,
      top,
      left,
      values: grid((cell) => cell?.value ?? null),
      numberFormats: grid((cell) => cell?.format ?? "General"),
      shownTexts: this.byCell((cell) => cell.shown),
      looks: this.byCell((cell) => cell.look),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: new Set(),
      tables: [],
      comments: [],
      protected: false,
    };
  }

  private byCell<T>(pick: (cell: SketchedCell) => T | undefined): ReadonlyMap<number, T> {
    const picked = new Map<number, T>();
    for (const [key, cell] of this.cells) {
      const one = pick(cell);
      if (one !== undefined) picked.set(key, one);
    }
    return picked;
  }
}

/** A workbook of the one sheet. */
export function workbookOf(sheet: SheetSnapshot): WorkbookSnapshot {
  return {
    fileName: "made-up.xlsx",
    sheets: [sheet],
    activeSheet: sheet.name,
    ownSheets: {},
    date1904: false,
  };
}

/** A true date, as Excel keeps and shows it. */
export function trueDate(date: IsoDate, format = "dd/mm/yyyy"): SketchedCell {
  return { value: serialOfDate(date), format, shown: showDate(date, format) };
}
