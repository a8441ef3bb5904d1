/** One cell: its text and its look, and the box to type in when it is edited. */
import { useEffect, useRef, type CSSProperties } from "react";
import type { AreaView, BorderSide, CellView } from "../../standin/view";

export interface GridCellProps {
  /** From 0. */
  readonly column: number;
  readonly cell: CellView | null;
  /** Where the cell is the first of a merged area. */
  readonly area: AreaView | undefined;
  /** Pixels for a text that is not wrapped: it runs on over empty cells. */
  readonly room: number;
  readonly hidden: boolean;
  readonly selected: boolean;
  readonly edited: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  readonly onCommit: (text: string | null) => void;
  readonly onFollow: (link: string) => void;
}

export function GridCell(props: GridCellProps) {
  const { column, cell, area, room, hidden, selected, edited, onSelect, onEdit, onCommit, onFollow } = props;
  const link = cell?.link;
  const spills =
    cell !== null && cell.text !== "" && area === undefined && (cell.horizontal ?? "left") === "left";
  const classes = [
    selected ? "selected" : "",
    cell?.wrap === true
      ? "wraps"
      : spills && area === undefined && cell !== null && cell.text !== ""
        ? "spills"
        : "",
    link === undefined ? "" : "link",
  ].filter((name) => name !== "");
  return (
    <td
      data-column={column}
      rowSpan={area?.rows}
      colSpan={area?.columns}
      className={classes.length === 0 ? undefined : classes.join(" ")}
      style={styleOf(cell, hidden)}
      onClick={() => {
        onSelect();
        if (link !== undefined) onFollow(link);
      }}
      onDoubleClick={onEdit}
    >
      {edited ? (
        <CellEditor text={cell?.text ?? ""} onCommit={onCommit} />
      ) : (
        <span style={spills && cell.wrap !== true ? { maxWidth: room - 6 } : undefined}>
          {hidden ? "" : cell?.text}
        </span>
      )}
    </td>
  );
}

function CellEditor({ text, onCommit }: { text: string; onCommit: (text: string | null) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  // The box loses the focus once more when it goes: that must not count a second time.
  const done = useRef(false);
  const end = (content: string | null) => {
    if (done.current) return;
    done.current = true;
    onCommit(content);
  };
  return (
    <input
      ref={box}
      aria-label="New content of the cell"
      defaultValue={text}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          end(event.currentTarget.value);
        }
        if (event.key === "Escape") end(null);
      }}
      onBlur={(event) => end(event.currentTarget.value === text ? null : event.currentTarget.value)}
    />
  );
}

function styleOf(cell: CellView | null, hidden: boolean): CSSProperties | undefined {
  if (hidden) return { padding: 0 };
  if (cell === null) return undefined;
  const style: CSSProperties = {};
  if (cell.fill !== undefined) style.backgroundColor = cell.fill;
  if (cell.colour !== undefined) style.color = cell.colour;
  if (cell.bold === true) style.fontWeight = 700;
  if (cell.italic === true) style.fontStyle = "italic";
  if (cell.struck === true) style.textDecoration = "line-through";
  if (cell.horizontal !== undefined) style.textAlign = cell.horizontal;
  if (cell.vertical !== undefined) style.verticalAlign = cell.vertical;
  if (cell.borders !== undefined) Object.assign(style, linesOf(cell.borders));
  if (cell.size !== undefined) style.fontSize = `${cell.size}pt`;
  return style;
}

const LINE = "#bfbfbf";

/** Where the grid has its lines: those at the top and at the left lie over the neighbours'. */
function linesOf(sides: readonly BorderSide[]): CSSProperties {
  const over = [
    sides.includes("top") ? `0 -1px 0 ${LINE}` : "",
    sides.includes("left") ? `-1px 0 0 ${LINE}` : "",
  ].filter((shadow) => shadow !== "");
  return {
    ...(sides.includes("bottom") ? { borderBottom: `1px solid ${LINE}` } : {}),
    ...(sides.includes("right") ? { borderRight: `1px solid ${LINE}` } : {}),
    ...(over.length === 0 ? {} : { boxShadow: over.join(", ") }),
  };
}
