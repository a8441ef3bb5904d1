/** One row of a sheet. */
import { memo, type CSSProperties } from "react";
import type { CellView, SheetView } from "../../standin/view";
import { GridCell } from "./GridCell";
import { widthOf } from "./widthOf";
import type { MergedCells } from "./mergedCells";

export interface GridRowProps {
  readonly sheet: SheetView;
  readonly row: number;
  readonly columns: number;
  readonly merged: MergedCells;
  readonly selectedColumn: number | null;
  readonly editedColumn: number | null;
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (row: number, column: number) => void;
  /** Null when the user gave the edit up. */
  readonly onCommit: (text: string | null) => void;
  readonly onFollow: (link: string) => void;
}

/** Drawn anew only where something in it has changed: a press that selects a cell must not draw the whole sheet. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, columns, merged, selectedColumn, editedColumn, onSelect, onEdit, onCommit, onFollow } =
    props;
  const height = sheet.rowHeights[row] ?? null;
  const style = height === null ? undefined : height === 0 ? COLLAPSED : ofHeight(height);
  const cells = Array.from({ length: columns }, (_, column) => sheet.cell(row, column));
  return (
    <tr data-row={row} style={style}>
      <th scope="row" className={selectedColumn === null ? undefined : "here"}>
        {row + 1}
      </th>
      {cells.map((cell, column) =>
        merged.isCovered(row, column) ? null : (
          <GridCell
            key={column}
            column={column}
            cell={cell}
            area={merged.areaAt(row, column)}
            room={roomFor(sheet, cells, column)}
            hidden={sheet.columnWidths[column] === 0}
            selected={column === selectedColumn}
            edited={column === editedColumn}
            onSelect={() => onSelect(row, column)}
            onEdit={() => onEdit(row, column)}
            onCommit={onCommit}
            onFollow={onFollow}
          />
        ),
      )}
    </tr>
  );
});

/** Rather than left out: a merged area may run through a hidden row. */
const COLLAPSED: CSSProperties = { visibility: "collapse" };

/** The browser grows a row with its texts, so those that wrap are told how high it is. */
function ofHeight(height: number): CSSProperties {
  return { height, "--row-height": `${height}px` } as CSSProperties;
}

/** Pixels that an unwrapped text has: its own column, and those of the empty cells after it, filled or not. */
function roomFor(sheet: SheetView, cells: readonly (CellView | null)[], column: number): number {
  let room = widthOf(sheet, column);
  for (let next = column + 1; next < cells.length && (cells[next]?.text ?? "") === ""; next++) {
    room += widthOf(sheet, next);
  }
  return room;
}
