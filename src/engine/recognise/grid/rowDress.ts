/** How whole rows look: dressed as headings are, or a line of a key. */
import { isStyled, widthAt, type Grid } from "./grid";
import { countWords } from "./profileColumn";
import { RATING_WORD } from "../words/rowWords";

/** True where every text of the row is bold or stands on a colour that does not fill every other row. */
export function isDressed(grid: Grid, row: number, filled: readonly number[]): boolean {
  return (
    filled.length > 0 && filled.every((column) => isStyled(grid, row, column)) && !isBanded(grid, row, filled)
  );
}

/** What is not bold stands out by nothing but the fill of every other row. */
function isBanded(grid: Grid, row: number, filled: readonly number[]): boolean {
  const plain = filled.filter((column) => grid.look(row, column).bold !== true);
  return plain.length > 0 && hasBandFill(grid, row, filled.length === 1 ? filled : plain);
}

/** Every other row has the fill: that makes lines easier to follow, and says nothing. */
export function hasBandFill(
  grid: Grid,
  row: number,
  filled: readonly number[],
  bands: readonly number[] = BANDS,
): boolean {
  const column = filled[0] as number;
  const { fill } = grid.look(row, column);
  if (fill === undefined) return false;
  const fillAt = (other: number): string | undefined => grid.look(other, column).fill;
  // Bands over single actions alternate too, but they are as short as this one.
  const isLike = (other: number): boolean => grid.filled(row).length > 1 || grid.filled(other).length > 1;
  return [-1, 1].some((step) => {
    if (fillAt(row + step) === fill) return false;
    if (grid.filled(row + step).length > 0)
      return bands.some((band) => fillAt(row + band * step) === fill && isLike(row + band * step));
    // Beyond an empty row the bands must go on: a title on the heading's colour is none.
    const [near, between, far] = [2, 3, 4].map((rows) => row + rows * step) as [number, number, number];
    return (
      fillAt(near) === fill &&
      grid.filled(between).length > 0 &&
      fillAt(between) !== fill &&
      fillAt(far) === fill
    );
  });
}

/** Where the row's first text stands, how wide it is and how it looks: bands of one kind have one form. */
export function formOf(grid: Grid, row: number): string {
  const column = grid.filled(row)[0] as number;
  const { fill, bold } = grid.look(row, column);
  return [column, widthAt(grid, row, column), fill, bold].join("|");
}

/** A line of a key: a rating word (or a sign or number for one) and what it means, and nothing else. */
export function isKeyRow(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > 3) return false;
  const first = filled[0] as number;
  const text = grid.text(row, first);
  if (filled.length === 1) return RATING_WORD.test(text) && /[-–—=:(]/.test(text);
  const second = filled[1] as number;
  if (second !== first + widthAt(grid, row, first)) return false;
  // Whom a line of a key would name, or when: "Red", "Agree the offer", "Head of Service" is an action.
  const [last] = filled.length === 3 ? grid.shapes(row, filled[2] as number) : [];
  if (last === "owner" || last === "date") return false;
  const meaning = grid.text(row, second);
  if (RATING_WORD.test(text)) return countWords(meaning) >= 1;
  return text.length <= 2 && RATING_WORD.test(meaning) && meaning.length > 1;
}

/** How far away the next bands are; a section with a colour of its own may stand where the nearest would be. */
const BANDS: readonly number[] = [2, 4];

/** All that the row says: "2." and "Objective: Reduce custody" may stand in two cells. */
export function textOfRow(grid: Grid, row: number): string {
  const filled = grid.filled(row);
  return filled.length === 1
    ? grid.text(row, filled[0] as number)
    : filled.map((column) => grid.text(row, column)).join(" ");
}
