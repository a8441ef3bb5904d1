/** The heading rows of a sheet, with those that the user chose in place of ours. */
import type { HeadingRowCorrection } from "../../model/correction";
import type { Steps } from "../../model/steps";
import { LIKE, likeness } from "../grid/choices";
import { announcedFields } from "./announcedFields";
import { findHeadingsInSteps } from "./findHeadings";
import type { Grid } from "../grid/grid";
import { withNeighbours } from "./headingNeighbours";
import type { HeadingRows } from "./headingRows";

/** All heading rows from top to bottom, repeats at page breaks included. */
export function* chooseHeadingsInSteps(grid: Grid): Steps<HeadingRows[]> {
  const found = yield* findHeadingsInSteps(grid);
  return grid.choices.headingRows.reduce((headings, correction) => choose(grid, headings, correction), found);
}

function choose(grid: Grid, headings: HeadingRows[], correction: HeadingRowCorrection): HeadingRows[] {
  const rows = rowsReading(
    (row) => grid.filled(row).map((column) => grid.text(row, column)),
    grid.top,
    grid.bottom,
    correction.headings,
  );
  if (rows.length === 0) return headings;
  const chosen = rows.map((row) => chosenHeading(grid, row, headings));
  const kept = headings.filter(
    (heading) =>
      !chosen.some((one) => one.top <= heading.bottom && heading.top <= one.bottom) &&
      (correction.insteadOf.length === 0 ||
        likeness([...heading.texts.values()], correction.insteadOf) < LIKE),
  );
  return [...kept, ...chosen].sort((a, b) => a.top - b.top);
}

/** The rows that hold these texts; where none holds all of them, the one that comes nearest, if it is near. */
export function rowsReading(
  textsOf: (row: number) => readonly string[],
  top: number,
  bottom: number,
  texts: readonly string[],
): number[] {
  const same: number[] = [];
  let nearest = -1;
  let nearness = 0;
  for (let row = top; row <= bottom; row++) {
    const own = textsOf(row);
    // Cheap to ask first: a row of another length has too few of them.
    if (own.length < LIKE * texts.length || LIKE * own.length > texts.length) continue;
    const share = likeness(own, texts);
    if (share === 1) same.push(row);
    else if (share > nearness) [nearest, nearness] = [row, share];
  }
  if (same.length > 0) return same;
  return nearness >= LIKE ? [nearest] : [];
}

/** With its neighbours as for any heading; but one of two rows that were taken for a heading is meant alone. */
function chosenHeading(grid: Grid, row: number, headings: readonly HeadingRows[]): HeadingRows {
  const fields = announcedFields(grid, row, grid.filled(row));
  const double = headings.some(({ top, bottom }) => top < bottom && top <= row && row <= bottom);
  const rows = double ? alone(grid, row, fields) : withNeighbours(grid, row, fields, undefined);
  return { ...rows, chosen: true };
}

function alone(grid: Grid, row: number, fields: number): HeadingRows {
  const texts = new Map<number, string>();
  for (let column = grid.left; column <= grid.right; column++) {
    const merge = grid.merge(row, column);
    const fromAbove = merge?.left === column ? grid.text(merge.top, column) : "";
    const text = grid.text(row, column) || fromAbove;
    if (text !== "") texts.set(column, text);
  }
  const columns = [...texts.keys()];
  const [left = grid.left] = columns;
  const right = columns[columns.length - 1] ?? grid.right;
  return { top: row, bottom: row, left, right, texts, subtexts: new Map(), fields };
}
