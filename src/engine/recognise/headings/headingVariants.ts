/** Other ways to read a heading row, where its texts may not stand over the columns that they name. */
import type { HeadingRows } from "./headingRows";
import type { Grid } from "../grid/grid";
import { countWords } from "../grid/profileColumn";
import { SECTION } from "../words/rowWords";

export interface HeadingVariant {
  readonly texts: ReadonlyMap<number, string>;
  readonly subtexts: ReadonlyMap<number, string>;
  /** The cell that is no heading but the section which the table serves. */
  readonly section: { readonly row: number; readonly column: number } | null;
  /** What the reading must gain over the plain one to be believed. */
  readonly margin: number;
  /** What is different about it, in words; "" for the plain reading. */
  readonly remark: string;
}

const UNLIKELY = 0.35;

/** The plain reading first, then the others that the row allows; `used` are the columns that hold data. */
export function headingVariants(grid: Grid, heading: HeadingRows, used: readonly number[]): HeadingVariant[] {
  const { texts, subtexts } = heading;
  const variants: HeadingVariant[] = [{ texts, subtexts, section: null, margin: 0, remark: "" }];
  const shifted = shiftRight(heading, used);
  if (shifted) variants.push(shifted);
  variants.push(...spreadMerges(grid, heading, used));
  const section = sectionInHeading(heading);
  if (section) variants.push(section);
  return variants;
}

/** One label too few: nobody wrote one over the first column, and every label stands one too far to the left. */
function shiftRight({ texts, right }: HeadingRows, used: readonly number[]): HeadingVariant | null {
  if (!used.includes(right + 1) || texts.has(right + 1) || used.some((column) => column > right + 1))
    return null;
  const moved = new Map([...texts].map(([column, text]) => [column + 1, text]));
  return {
    texts: moved,
    subtexts: new Map(),
    section: null,
    margin: UNLIKELY,
    remark: "the headings stand one column too far to the left",
  };
}

/** A heading over a number and a text names one of the two, merged over both or not. */
function spreadMerges(grid: Grid, heading: HeadingRows, used: readonly number[]): HeadingVariant[] {
  if (heading.top !== heading.bottom) return [];
  const variants: HeadingVariant[] = [];
  for (const [column, text] of heading.texts) {
    const merge = grid.merge(heading.top, column);
    const merged = merge !== null && merge.left < merge.right;
    for (let other = column + 1; other <= (merged ? merge.right : column + 1); other++) {
      if (!used.includes(other) || heading.texts.has(other)) continue;
      const texts = new Map(heading.texts);
      texts.delete(column);
      texts.set(other, text);
      variants.push({
        texts,
        subtexts: heading.subtexts,
        section: null,
        margin: merged ? 0 : 0.15,
        remark: "a heading stands over two columns",
      });
    }
  }
  return variants;
}

/** "OBJECTIVE 1: … | LEAD | BY WHEN": the first text is what the table serves, and its column the action. */
function sectionInHeading({ top, texts, subtexts }: HeadingRows): HeadingVariant | null {
  for (const [column, text] of texts) {
    if (!SECTION.test(text) || countWords(text) < 3) continue;
    const others = new Map(texts);
    others.delete(column);
    return {
      texts: others,
      subtexts,
      section: { row: top, column },
      margin: 0,
      remark: "the section stands in the heading row",
    };
  }
  return null;
}
