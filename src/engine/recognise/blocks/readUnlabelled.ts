/** Plans without table and labels: texts beneath one another that repeat a pattern, such as number, status, text, lead. */
import { cellName } from "../../model/address";
import type { Field } from "../../model/field";
import type { Piece, RawRecord, RecognisedRow, RecognisedTable } from "../../model/recognised";
import { rangeOf, type Grid } from "../grid/grid";
import { matchColumns } from "../columns/matchColumns";
import { countWords, profileCells } from "../grid/profileColumn";

/** Fewer blocks than this are no pattern. */
const FEWEST_BLOCKS = 3;
const FEWEST_LINES = 3;
/** Share of a line's cells that must look like its field. */
const CLEAR = 0.7;
const TYPED: readonly Field[] = ["ref", "status", "rag", "due", "owners"];

/** Reads the rows as blocks of equal lines; null where they are none. */
export function readUnlabelled(grid: Grid, rows: readonly number[]): RecognisedTable | null {
  const blocks = blocksOf(grid, rows);
  if (blocks.length < FEWEST_BLOCKS) return null;
  const length = (blocks[0] as number[]).length;
  const column = grid.filled((blocks[0] as number[])[0] as number)[0] as number;
  const lines = Array.from({ length }, (_, line) => {
    const cells = blocks.map((block) => ({
      text: grid.text(block[line] as number, column),
      shapes: grid.shapes(block[line] as number, column),
    }));
    return { column: line, heading: "", profile: profileCells(cells, blocks.length, blocks.length) };
  });
  const columns = matchColumns(lines).columns;
  const fields = columns.map((one) => one.field);
  const typed = fields.filter(
    (field, line) => field !== null && TYPED.includes(field) && isClear(lines[line], field),
  );
  const action = fields.indexOf("action");
  if (typed.length < 2 || action < 0 || (lines[action]?.profile.words ?? 0) < 4) return null;
  const records = blocks.map((block) => recordOf(grid, block, column, fields));
  return tableOf(grid, blocks, column, fields, records);
}

function isClear(
  line: { readonly profile: ReturnType<typeof profileCells> } | undefined,
  field: Field,
): boolean {
  const shapes = line?.profile.shares ?? {};
  switch (field) {
    case "ref":
      return Math.max(shapes.reference ?? 0, shapes.number ?? 0) >= CLEAR;
    case "due":
      return (shapes.date ?? 0) >= CLEAR;
    case "owners":
      return (shapes.owner ?? 0) >= CLEAR;
    case "status":
      return (shapes.status ?? 0) >= CLEAR;
    case "rag":
      return (shapes.rag ?? 0) >= CLEAR;
    default:
      return false;
  }
}

/** Runs of rows with one text each in one column, all of the same length. */
function blocksOf(grid: Grid, rows: readonly number[]): number[][] {
  const single = rows.filter((row) => grid.filled(row).length === 1);
  const runs: number[][] = [];
  let before = -2;
  let column = -1;
  for (const row of single) {
    const own = grid.filled(row)[0] as number;
    const last = runs[runs.length - 1];
    if (last && row === before + 1 && own === column) last.push(row);
    else runs.push([row]);
    before = row;
    column = own;
  }
  const lengths = new Map<number, number>();
  for (const run of runs) lengths.set(run.length, (lengths.get(run.length) ?? 0) + 1);
  const usual = [...lengths].filter(([length]) => length >= FEWEST_LINES).sort((a, b) => b[1] - a[1])[0]?.[0];
  if (usual === undefined) return [];
  const blocks = withoutGaps(grid, runs, usual).filter((run) => run.length === usual);
  const first = grid.filled(blocks[0]?.[0] ?? -1)[0];
  return blocks.filter((block) => grid.filled(block[0] as number)[0] === first);
}

/** Runs that one empty row parts, and that are a block of the usual length together, are one. */
function withoutGaps(grid: Grid, runs: readonly number[][], usual: number): number[][] {
  const columnOf = (run: readonly number[]): number | undefined => grid.filled(run[0] as number)[0];
  const shapeOf = (run: readonly number[]): string | undefined =>
    grid.shapes(run[0] as number, columnOf(run) ?? -1)[0];
  const openings = new Set(runs.filter((run) => run.length === usual).map(shapeOf));
  return runs.reduce<number[][]>((done, run) => {
    const before = done[done.length - 1];
    const last = before?.[before.length - 1];
    const isRest = before !== undefined && last !== undefined && run[0] === last + 2;
    const isBlock = isRest && before.length + run.length === usual && columnOf(before) === columnOf(run);
    if (isBlock && openings.has(shapeOf(before))) before.push(...run);
    else done.push([...run]);
    return done;
  }, []);
}

function recordOf(
  grid: Grid,
  block: readonly number[],
  column: number,
  fields: readonly (Field | null)[],
): RawRecord {
  const pieces: Partial<Record<Field, Piece[]>> = {};
  const extras: Piece[] = [];
  block.forEach((row, line) => {
    const field = fields[line];
    if (field) (pieces[field] ??= []).push(grid.piece(row, column));
    else extras.push(grid.piece(row, column));
  });
  return {
    rows: block,
    fields: pieces,
    extras: extras.length > 0 ? [{ heading: "", column, pieces: extras }] : [],
    updates: [],
  };
}

function tableOf(
  grid: Grid,
  blocks: readonly (readonly number[])[],
  column: number,
  fields: readonly (Field | null)[],
  records: readonly RawRecord[],
): RecognisedTable {
  const rows: RecognisedRow[] = [];
  const top = blocks[0]?.[0] ?? grid.top;
  const lastBlock = blocks[blocks.length - 1];
  const bottom = lastBlock?.[lastBlock.length - 1] ?? top;
  for (const block of blocks) {
    block.forEach((row, line) => {
      const field = fields[line];
      const role =
        field === "action" ||
        field === "outcome" ||
        field === "detail" ||
        field === "progress" ||
        field === "rag"
          ? field
          : "other";
      rows.push({
        row,
        role,
        reason: `The ${ordinal(line + 1)} line of each block: ${countWords(grid.text(row, column)) > 3 ? "a text" : "a short entry"}.`,
      });
    });
  }
  for (let row = top; row <= bottom; row++) {
    if (grid.filled(row).length === 0)
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
  }
  rows.sort((a, b) => a.row - b.row);
  return {
    id: `${grid.sheet}!${cellName({ row: top, column })}`,
    range: rangeOf(grid, { top, left: column, bottom, right: column }),
    layout: "blocks",
    isPlan: true,
    confidence: 0.55,
    reason: `No table and no labels, but ${records.length} blocks of ${fields.length} lines that follow one pattern.`,
    headingRows: [],
    columns: [],
    labels: {},
    rows,
    records,
    what: "an action plan",
  };
}

function ordinal(number: number): string {
  return (
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"][number - 1] ?? `${number}th`
  );
}
