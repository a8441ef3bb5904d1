/** One sheet as Excel would show it: cells, merges, charts, and the selected cell. */
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { columnLetters } from "../../engine";
import type { Standin } from "../../standin/standin";
import type { AreaView, SheetView } from "../../standin/view";
import { Charts } from "../charts/Charts";
import { GridRow } from "./GridRow";
import { linkTarget } from "./linkTarget";
import { mergedCells } from "./mergedCells";
import { widthOf } from "./widthOf";

/** Cells beyond the used ones, so that a small sheet still looks like one. */
const MARGIN = { rows: 12, columns: 3 };
const LEAST = { rows: 30, columns: 14 };
/** Rows drawn at first, and more when the end is near: a sheet of 5,000 rows must not stop the page. */
const ROWS_AT_A_TIME = 60;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function SheetGrid(props: { sheet: SheetView; selection: AreaView; standin: Standin }) {
  const { sheet, selection, standin } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(ROWS_AT_A_TIME);
  const [editing, setEditing] = useState<{ row: number; column: number } | null>(null);
  const merged = useMemo(() => mergedCells(sheet.merges), [sheet.merges]);
  const columns = Math.max(sheet.columns + MARGIN.columns, LEAST.columns);
  const allRows = Math.max(sheet.rows + MARGIN.rows, LEAST.rows);
  const shownRows = Math.min(allRows, Math.max(wanted, selection.row + 50));

  useEffect(() => {
    grid.current?.querySelector(".selected")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selection.row, selection.column]);

  const { name } = sheet;
  const select = useCallback(
    (row: number, column: number) => standin.select(name, Math.max(0, row), Math.max(0, column)),
    [standin, name],
  );
  const edit = useCallback((row: number, column: number) => setEditing({ row, column }), []);
  const commit = useCallback(
    (text: string | null) => {
      if (editing !== null && text !== null) standin.typeInto(name, editing.row, editing.column, text);
      setEditing(null);
      grid.current?.focus();
    },
    [standin, name, editing],
  );
  const onKey = (event: KeyboardEvent) => {
    if (editing !== null) return;
    const step = STEPS[event.key];
    // Where the workbook is now, and not what was last drawn: keys can come faster than drawings.
    const { row, column } = standin.selection;
    if (step !== undefined) select(row + step[0], column + step[1]);
    else if (event.key === "F2" || event.key === "Enter") setEditing({ row, column });
    else return;
    event.preventDefault();
  };
  const follow = useCallback(
    (link: string) => {
      const target = linkTarget(link);
      if (target !== null) standin.select(target.sheet, target.row, target.column);
    },
    [standin],
  );
  return (
    <div
      ref={grid}
      className={sheet.showGridlines ? "sheet gridlines" : "sheet"}
      tabIndex={0}
      role="region"
      aria-label={`Sheet ${sheet.name}, cell ${columnLetters(selection.column)}${selection.row + 1}`}
      onKeyDown={onKey}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (shownRows < allRows && scrollTop + 3 * clientHeight > scrollHeight)
          setWanted(shownRows + ROWS_AT_A_TIME);
      }}
    >
      <table style={{ width: 44 + sum(columns, (column) => widthOf(sheet, column)) }}>
        <colgroup>
          <col style={{ width: 44 }} />
          {range(columns, (column) => (
            <col key={column} style={{ width: widthOf(sheet, column) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="corner" />
            {range(columns, (column) => (
              <th key={column} scope="col" className={column === selection.column ? "here" : undefined}>
                {widthOf(sheet, column) > 0 ? columnLetters(column) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {range(shownRows, (row) => (
            <GridRow
              key={row}
              sheet={sheet}
              row={row}
              columns={columns}
              merged={merged}
              selectedColumn={row === selection.row ? selection.column : null}
              editedColumn={row === editing?.row ? editing.column : null}
              onSelect={select}
              onEdit={edit}
              onCommit={commit}
              onFollow={follow}
            />
          ))}
        </tbody>
      </table>
      <Charts charts={sheet.charts} grid={grid} />
    </div>
  );
}

function range<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function sum(count: number, of: (index: number) => number): number {
  return range(count, of).reduce((total, value) => total + value, 0);
}
