/** What a printed page bears at its foot or head, left between the rows by an export: "Plan v1.2 | Page 3 of 9". */
import type { LooseText, RecognisedRow } from "../../model/recognised";
import type { Grid } from "./grid";
import { countWords } from "./profileColumn";

/** No row of data says it so: "Page 3 of 9", "Plan v1.2 – page 3 of 9", "Tudalen 3 o 9". */
const PAGE_OF = /(?:^|[^\p{L}])(?:page|tudalen)\s*\d{1,3}\s*(?:of|o|\/)\s*\d{1,3}$/iu;
const BARE_NUMBER = /^\d{1,3}$/;
const MOST_CELLS = 3;
const MOST_WORDS = 16;

/** The rows that hold nothing else. */
export function findPageMarks(grid: Grid): ReadonlySet<number> {
  const marks = new Set<number>();
  for (let row = grid.top; row <= grid.bottom; row++) if (isPageMark(grid, row)) marks.add(row);
  return marks;
}

function isPageMark(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > MOST_CELLS) return false;
  const texts = filled.map((column) => grid.text(row, column));
  if (texts.some((text) => PAGE_OF.test(text))) return texts.every((text) => countWords(text) <= MOST_WORDS);
  return (
    filled.length === 2 && BARE_NUMBER.test(texts[1] as string) && partsARow(grid, row, filled[0] as number)
  );
}

/** It stands between empty rows, of which the next goes on with a row begun above: "Our plan | 4". */
function partsARow(grid: Grid, row: number, first: number): boolean {
  const [below] = grid.filled(row + 2);
  return (
    [row - 1, row + 1].every((one) => grid.filled(one).length === 0) &&
    grid.filled(row - 2)[0] === first &&
    below !== undefined &&
    below > first
  );
}

/** The marks as texts that belong to no table. */
export function textsOfPageMarks(grid: Grid, marks: ReadonlySet<number>): LooseText[] {
  return [...marks].flatMap((row) =>
    grid
      .filled(row)
      .map((column): LooseText => ({ at: grid.at(row, column), text: grid.text(row, column), role: "note" })),
  );
}

/** The rows with the marks told among them, where they were taken to be empty. */
export function tellPageMarks(
  rows: readonly RecognisedRow[],
  marks: ReadonlySet<number>,
): readonly RecognisedRow[] {
  if (marks.size === 0) return rows;
  const told = [...marks].map((row): RecognisedRow => ({ row, role: "note", reason: "A page mark." }));
  return [...rows.filter(({ row }) => !marks.has(row)), ...told].sort((one, other) => one.row - other.row);
}
