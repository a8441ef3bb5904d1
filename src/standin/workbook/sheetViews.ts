/** How a sheet is shown: gridlines, headings, frozen panes. */
import { cellAddress } from "./area";
import type { Worksheet } from "./library";

type View = Worksheet["views"][number];

function viewOf(sheet: Worksheet): View {
  return sheet.views[0] ?? { state: "normal" };
}

/** Changes the first view of the sheet; the others stay. */
export function changeView(sheet: Worksheet, part: View): void {
  sheet.views = [{ ...viewOf(sheet), ...part } as View, ...sheet.views.slice(1)];
}

export function showsGridlines(sheet: Worksheet): boolean {
  return viewOf(sheet).showGridLines !== false;
}

export function showsHeadings(sheet: Worksheet): boolean {
  return viewOf(sheet).showRowColHeaders !== false;
}

export function frozenAt(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  const view = viewOf(sheet);
  return view.state === "frozen"
    ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
    : { rows: 0, columns: 0 };
}

/** Freezes so many rows and columns, or none. */
export function freeze(sheet: Worksheet, rows: number, columns: number): void {
  const { state: _state, ...rest } = viewOf(sheet) as View & {
    xSplit?: number;
    ySplit?: number;
    topLeftCell?: string;
  };
  const { xSplit: _x, ySplit: _y, topLeftCell: _cell, ...kept } = rest;
  const view =
    rows === 0 && columns === 0
      ? { ...kept, state: "normal" }
      : { ...kept, state: "frozen", xSplit: columns, ySplit: rows, topLeftCell: cellAddress(rows, columns) };
  sheet.views = [view as View, ...sheet.views.slice(1)];
}
