/** Plans without a table, read from their labelled blocks. */
import { cellName } from "../../model/address";
import type { Field } from "../../model/field";
import type {
  CellShape,
  Piece,
  RawRecord,
  RecognisedRow,
  RecognisedTable,
  RowRole,
} from "../../model/recognised";
import { chosenFields } from "../grid/choices";
import { findBlocks, NUMBER, OPENER, type Block, type Blocks, type BlockValue } from "./findBlocks";
import { findItems } from "./findLabels";
import { rangeOf, type Grid } from "../grid/grid";
import { windowOf } from "../grid/gridViews";
import { judgePlan } from "../tables/judgePlan";
import { holdsTable, isCrowded } from "./tableInBlocks";
import { matchColumns } from "../columns/matchColumns";
import { profileCells } from "../grid/profileColumn";
import { lastBeforeGap } from "../columns/tableColumns";

/** Reads the rows as labelled blocks; null where they are none, or no plan. */
export function readBlocks(sheet: Grid, rows: readonly number[]): RecognisedTable | null {
  const filled = rows.filter((row) => sheet.filled(row).length > 0);
  const left = Math.min(...filled.map((row) => sheet.filled(row)[0] ?? sheet.right));
  const grid = windowOf(sheet, { ...sheet, left, right: lastBeforeGap(sheet, left, filled) });
  const items = findItems(grid, filled);
  if (holdsTable(items)) return null;
  const found = findBlocks(grid, items);
  if (!found || found.blocks.length < 2 || isCrowded(found.blocks)) return null;
  const keys = [OPENER, NUMBER, ...found.labels.keys()].filter((key) => isHeld(found.blocks, key));
  const candidates = keys.map((key, index) => {
    const lists = found.blocks.map((block) => block.values.filter((value) => value.label === key));
    const held = lists.filter((list) => list.length > 0);
    const cells = held.map((list) => ({
      text: list.map((value) => value.text).join("\n"),
      shapes: shapesOf(grid, list[0]),
    }));
    return { column: index, heading: key, profile: profileCells(cells, found.blocks.length, held.length) };
  });
  const regular = candidates.filter((candidate) => candidate.profile.filled >= 0.5 * found.blocks.length);
  if (regular.length < 2) return null;
  const chosen = chosenFields(
    grid.choices,
    keys.map((key) => found.labels.get(key) ?? ""),
  );
  const columns = matchColumns(candidates, undefined, chosen).columns;
  const fieldOf = new Map<string, Field | null>(
    columns.map((column, index) => [keys[index] as string, column.field]),
  );
  const records = found.blocks.map((block) => recordOf(grid, block, fieldOf, found.labels));
  const judged = judgePlan(columns, records);
  if (!judged.isPlan) return null;
  const chosenLabels = [...chosen.keys()].map((place) => found.labels.get(keys[place] ?? "") ?? "");
  return { ...tableOf(grid, found, fieldOf, records, judged.confidence), chosenLabels };
}

/** The shapes of a cell, or of the part of it that stands behind a label. */
function shapesOf(grid: Grid, value: BlockValue | undefined): readonly CellShape[] {
  if (!value) return [];
  const { row, column, text } = value;
  return text === grid.text(row, column) ? grid.shapes(row, column) : grid.shapesOfText(text);
}

/** Some block says something under the label. */
function isHeld(blocks: readonly Block[], key: string): boolean {
  return blocks.some((block) => block.values.some((value) => value.label === key));
}

function pieceOf(grid: Grid, row: number, column: number, text: string): Piece {
  const piece = grid.piece(row, column);
  return piece.text === text ? piece : { ...piece, text };
}

function recordOf(
  grid: Grid,
  block: Block,
  fieldOf: ReadonlyMap<string, Field | null>,
  labels: ReadonlyMap<string, string>,
): RawRecord {
  const fields: Partial<Record<Field, Piece[]>> = {};
  const extras = new Map<string, Piece[]>();
  for (const { label, row, column, text } of block.values) {
    const piece = pieceOf(grid, row, column, text);
    const field = fieldOf.get(label) ?? null;
    // Only a rating can be said by a colour.
    if (text === "" && field !== "rag") continue;
    if (field) (fields[field] ??= []).push(piece);
    else extras.set(label, [...(extras.get(label) ?? []), piece]);
  }
  return {
    rows: [...block.rows].sort((a, b) => a - b),
    fields,
    extras: [...extras].map(([label, pieces]) => ({
      heading: labels.get(label) ?? label,
      column: pieces[0]?.column ?? 0,
      pieces,
    })),
    updates: [],
  };
}

const ROLES: Partial<Record<Field, RowRole>> = {
  action: "action",
  outcome: "outcome",
  detail: "detail",
  progress: "progress",
  rag: "rag",
};

function tableOf(
  grid: Grid,
  found: Blocks,
  fieldOf: ReadonlyMap<string, Field | null>,
  records: readonly RawRecord[],
  confidence: number,
): RecognisedTable {
  const rows: RecognisedRow[] = [];
  let left = grid.right;
  let right = grid.left;
  for (const block of found.blocks) {
    let before: RowRole | null = null;
    for (const row of [...block.rows].sort((a, b) => a - b)) {
      const value = block.values.find((one) => one.row === row && one.label !== NUMBER);
      let role: RowRole = "label";
      if (value) {
        const field = fieldOf.get(value.label);
        role = (field && ROLES[field]) || "other";
        if (role === "action" && (before === "action" || before === "continuation")) role = "continuation";
        before = role;
      }
      rows.push({ row, role, reason: reasonOf(role, value?.label ?? "") });
      const filled = grid.filled(row);
      left = Math.min(left, filled[0] ?? left);
      right = Math.max(right, filled[filled.length - 1] ?? right);
    }
  }
  for (const row of new Set(found.over))
    rows.push({ row, role: "section", reason: "It stands over the blocks that follow." });
  rows.sort((a, b) => a.row - b.row);
  const top = rows[0]?.row ?? grid.top;
  const bottom = rows[rows.length - 1]?.row ?? top;
  const known = new Set(rows.map((row) => row.row));
  for (let row = top; row <= bottom; row++) {
    if (!known.has(row) && grid.filled(row).length === 0)
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
  }
  rows.sort((a, b) => a.row - b.row);
  const labels: Record<string, Field | null> = {};
  for (const [key, written] of found.labels) labels[written] = fieldOf.get(key) ?? null;
  return {
    id: `${grid.sheet}!${cellName({ row: top, column: left })}`,
    range: rangeOf(grid, { top, left, bottom, right }),
    layout: "blocks",
    isPlan: true,
    confidence: Math.max(0.5, confidence - 0.05),
    reason: `No table, but ${records.length} blocks that repeat the labels “${Object.keys(labels).slice(0, 4).join("”, “")}”.`,
    headingRows: [],
    columns: [],
    labels,
    rows,
    records,
    what: "an action plan",
  };
}

function reasonOf(role: RowRole, label: string): string {
  if (role === "label") return "A label.";
  if (role === "continuation") return "It goes on with the text above.";
  return label === OPENER ? "The text that opens a block." : `It stands under “${label}”.`;
}
