/** One row of a sheet. */
import type { SheetView } from "../../standin/view";
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
  readonly onEdit: (column: number) => void;
  /** Null when the user gave the edit up. */
  readonly onCommit: (text: string | null) => void;
  readonly onFollow: (link: string) => void;
}

export function GridRow(props: GridRowProps) {
  const { sheet, row, columns, merged, selectedColumn, editedColumn, onSelect, onEdit, onCommit, onFollow } =
    props;
  const height = sheet.rowHeights[row] ?? null;
  // Collapsed rather than left out: a merged area may run through a hidden row.
  const style =
    height === 0 ? ({ visibility: "collapse" } as const) : height === null ? undefined : { height };
  const shown = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !merged.isCovered(row, column),
  );
  return (
    <tr data-row={row} style={style}>
      <th scope="row" className={selectedColumn === null ? undefined : "here"}>
        {row + 1}
      </th>
      {shown.map((column) => (
        <GridCell
          key={column}
          column={column}
          cell={sheet.cell(row, column)}
          area={merged.areaAt(row, column)}
          room={roomFor(sheet, row, column, columns)}
          hidden={sheet.columnWidths[column] === 0}
          selected={column === selectedColumn}
          edited={column === editedColumn}
          onSelect={() => onSelect(row, column)}
          onEdit={() => onEdit(column)}
          onCommit={onCommit}
          onFollow={onFollow}
        />
      ))}
    </tr>
  );
}

/** Pixels that an unwrapped text has: its own column, and those of the empty cells after it, filled or not. */
function roomFor(sheet: SheetView, row: number, column: number, columns: number): number {
  let room = 0;
  for (let next = column; next < columns && (next === column || isEmpty(sheet, row, next)); next++) {
    room += widthOf(sheet, next);
  }
  return room;
}

function isEmpty(sheet: SheetView, row: number, column: number): boolean {
  return (sheet.cell(row, column)?.text ?? "") === "";
}
