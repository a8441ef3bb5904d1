/** The rows that head a table, and whether another row says the same. */
import { fold } from "../../text/fold";
import type { ExcelTable, Grid } from "../grid/grid";

export interface HeadingRows {
  /** One row, two where groups of columns have a heading above their own, or more where the words run on. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The heading of each column that has one; two rows are joined by " / ". */
  readonly texts: ReadonlyMap<number, string>;
  /** The lower of two rows by itself, for columns that have both. */
  readonly subtexts: ReadonlyMap<number, string>;
  /** Of headings whose words run on in the next row, what stands in the first. */
  readonly firstLines?: ReadonlyMap<number, string>;
  /** How many different fields the texts announce. */
  readonly fields: number;
  /** The table of Excel's that it heads. */
  readonly excelTable?: ExcelTable;
  /** Its words do not say that it is one; what stands beneath must. */
  readonly isGuess?: true;
  /** The user said that this is the heading of a plan. */
  readonly chosen?: true;
}

/**
 * Says of a row whether it repeats the heading: at least three of five texts, and two of them. Of a heading of
 * two rows the lower one is asked for, as the upper one has a text for a few columns only.
 */
export function repeatsOf({
  texts,
  subtexts,
  firstLines,
}: HeadingRows): (grid: Grid, row: number) => boolean {
  const wanted = [...texts].map(([column, whole]) => {
    const text = subtexts.get(column) ?? firstLines?.get(column) ?? whole;
    return { column, text, first: text[0]?.toLowerCase(), folded: fold(text) };
  });
  const mayDiffer = 0.4 * wanted.length;
  return (grid, row) => {
    let same = 0;
    let other = 0;
    for (const { column, text, first, folded } of wanted) {
      const own = grid.text(row, column);
      // Cheap to ask before folding: most texts of a table are much longer than its headings, or begin otherwise.
      const mayEqual =
        own !== "" && Math.abs(own.length - text.length) <= 12 && own[0]?.toLowerCase() === first;
      if (own === text || (mayEqual && fold(own) === folded)) same++;
      else if (++other > mayDiffer) return false;
    }
    return same >= 2;
  };
}

/** Single texts that stand right above several of the headings, folded: what each page begins with. */
export function headersOfPages(grid: Grid, headings: readonly HeadingRows[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { top } of headings) {
    const [column, ...more] = grid.filled(top - 1);
    if (column === undefined || more.length > 0) continue;
    const text = fold(grid.text(top - 1, column));
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}
