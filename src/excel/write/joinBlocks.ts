/** One block of cells instead of many, where that takes less room in a request. */
import type { DraftCells, DraftValue } from "../../engine";

/** A range and the action on it, beside the values. */
const BYTES_OF_A_BLOCK = 380;
/** An empty text and its comma. */
const BYTES_OF_AN_EMPTY_CELL = 3;

/**
 * For a sheet that is drawn afresh, where the cells between the blocks are empty and ours. Blocks of the text format
 * stay apart, because they get it before they are written.
 */
export function joinBlocks(blocks: readonly DraftCells[]): readonly DraftCells[] {
  const apart = blocks.filter(({ asText }) => asText === true);
  const joined = blocks.filter(({ asText, values }) => asText !== true && values.length > 0);
  const [first] = joined;
  if (first === undefined) return blocks;
  const rightOf = ({ column, values }: DraftCells) => column + Math.max(...values.map((line) => line.length));
  const row = Math.min(...joined.map((block) => block.row));
  const column = Math.min(...joined.map((block) => block.column));
  const rows = Math.max(...joined.map((block) => block.row + block.values.length)) - row;
  const columns = Math.max(...joined.map(rightOf)) - column;
  const filled = joined.reduce(
    (sum, { values }) => sum + values.reduce((all, line) => all + line.length, 0),
    0,
  );
  const costs = (rows * columns - filled) * BYTES_OF_AN_EMPTY_CELL;
  if (costs > (joined.length - 1) * BYTES_OF_A_BLOCK) return blocks;
  const grid = Array.from({ length: rows }, () => new Array<DraftValue>(columns).fill(null));
  for (const block of joined)
    block.values.forEach((line, down) =>
      line.forEach((value, along) => {
        const cells = grid[block.row - row + down];
        if (cells !== undefined) cells[block.column - column + along] = value;
      }),
    );
  return [{ row, column, values: grid }, ...apart];
}
