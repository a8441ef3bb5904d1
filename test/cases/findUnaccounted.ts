/**
 * Cells that reading lost: each non-empty cell of a sheet must have ended up somewhere that the user sees. The
 * labels of blocks are shown with their meaning, as headings are.
 */
import { cellName } from "../../src/engine/model/address";
import type { Analysis } from "../../src/engine/model/analysis";
import type { Piece, RawRecord, RecognisedTable, RowRole } from "../../src/engine/model/recognised";
import { lookKey } from "../../src/engine/model/snapshot";

/** Roles of rows whose cells belong to an action: there the row alone does not account for a cell. */
const ACTION_ROLES: readonly RowRole[] = [
  "action",
  "continuation",
  "progress",
  "outcome",
  "detail",
  "rag",
  "blank",
];

/** Names of the cells of the workbook, such as `Plan!B7`, that no record, heading, other table or loose text holds. */
export function findUnaccounted(analysis: Analysis): readonly string[] {
  return analysis.sheets.flatMap((recognised) => {
    const held = new Set<number>();
    for (const loose of recognised.loose) held.add(lookKey(loose.at.row, loose.at.column));
    for (const table of recognised.tables) holdTable(table, held);
    const labels = new Set(recognised.tables.flatMap((table) => Object.keys(table.labels)));
    const sheet = analysis.snapshot.sheets.find((one) => one.name === recognised.sheet);
    return (sheet?.values ?? []).flatMap((row, down) =>
      row.flatMap((value, right) => {
        const at = { row: down + (sheet?.top ?? 0), column: right + (sheet?.left ?? 0) };
        const empty = value === null || (typeof value === "string" && value.trim() === "");
        const label = typeof value === "string" && labels.has(value.replace(/[\s:]+$/, ""));
        return empty || label || held.has(lookKey(at.row, at.column)) ? [] : [`${recognised.sheet}!${cellName(at)}`];
      }),
    );
  });
}

/** Rows of titles, sections and notes count as a whole: the pane shows them with their role. */
function holdTable(table: RecognisedTable, held: Set<number>): void {
  const { range } = table;
  if (table.isPlan) {
    for (const row of table.rows) if (!ACTION_ROLES.includes(row.role)) holdCells(held, row.row, 0, WIDEST);
  } else {
    for (let row = range.row; row < range.row + range.rows; row++) {
      holdCells(held, row, range.column, range.column + range.columns);
    }
  }
  for (const piece of table.records.flatMap(piecesOf)) held.add(lookKey(piece.row, piece.column));
}

/** More columns than any case has. */
const WIDEST = 100;

function holdCells(held: Set<number>, row: number, from: number, to: number): void {
  for (let column = from; column < to; column++) held.add(lookKey(row, column));
}

function piecesOf(record: RawRecord): readonly Piece[] {
  return [
    ...Object.values(record.fields).flat(),
    ...record.extras.flatMap((extra) => extra.pieces),
    ...record.updates.flatMap((update) => [update.tag, ...Object.values(update.fields).flat()]),
  ];
}
