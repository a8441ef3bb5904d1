/** What the texts above a table's heading are: the sheet's title, notes, and the section it stands under. */
import type { RecognisedRow, RowRole } from "../../model/recognised";
import { isStyled, widthAt, type Grid } from "../grid/grid";
import { countWords } from "../grid/profileColumn";
import { formOf, isDressed, textOfRow } from "../grid/rowDress";
import { FACT_LABEL, KEY, NOTE, SECTION } from "../words/rowWords";

export interface RolesAbove {
  readonly rows: readonly RecognisedRow[];
  /** The rows among them that are sections. */
  readonly sections: readonly number[];
}

const TITLE_WORDS =
  /\b(?:plan|plans|strategy|strategic|recovery|improvement|recommendations?|programme|framework|tracker|register|log|update|review|response|inspection|roadmap|project)\b/i;

/**
 * Roles of the rows leading in to a table; the first table of a sheet has the sheet's title among them. `within` are
 * the sections inside the table.
 */
export function rolesAbove(
  grid: Grid,
  leadIn: readonly number[],
  context: { readonly isFirst: boolean; readonly underSections: boolean },
  within: readonly number[],
): RolesAbove {
  const lowest = leadIn[leadIn.length - 1];
  // Right above the heading and like the bands within, it is the first of them.
  const isBand =
    lowest !== undefined &&
    isStyled(grid, lowest, grid.filled(lowest)[0] as number) &&
    within.some((row) => formOf(grid, row) === formOf(grid, lowest));
  // Where the tables stand under a section each, what stands over the first of them is one too.
  const isSection = context.underSections && lowest !== undefined && SECTION.test(textOfRow(grid, lowest));
  const maybeTitles = isSection || (isBand && leadIn.length > 1) ? leadIn.slice(0, -1) : leadIn;
  const title = context.isFirst ? findTitle(grid, maybeTitles) : null;
  const found = findSection(grid, leadIn, title, context);
  const section = isBand && lowest !== title && found.size === 0 ? new Set([lowest]) : found;
  const sections: number[] = [];
  const rows = leadIn.map((row): RecognisedRow => {
    let role: RowRole = "note";
    let reason = "A text above the table.";
    if (row === title) {
      role = "title";
      reason = "The title of the sheet.";
    } else if (section.has(row)) {
      role = "section";
      reason = "It stands over the table that follows.";
      sections.push(row);
    }
    return { row, role, reason };
  });
  return { rows, sections };
}

/** The row that reads most like the title of a document; null where none does. */
export function findTitle(grid: Grid, rows: readonly number[]): number | null {
  let best: number | null = null;
  let bestScore = LEAST_TITLE;
  rows.forEach((row, index) => {
    const score = titleScore(grid, row, index === 0);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  });
  return best;
}

const LEAST_TITLE = 0.45;

/** A first line alone in its row is a title unless something speaks against it. */
function titleScore(grid: Grid, row: number, isFirst: boolean): number {
  const filled = grid.filled(row);
  const column = filled[0] as number;
  const text = grid.text(row, column);
  const words = countWords(text);
  if (words < 2 || words > 40 || filled.length > 1) return 0;
  let score = isFirst ? 0.5 : 0;
  if (grid.look(row, column).bold) score += 0.8;
  else if (isStyled(grid, row, column) || widthAt(grid, row, column) > 1) score += 0.5;
  if (TITLE_WORDS.test(text)) score += 0.7;
  if (/\bplan\b/i.test(text)) score += 0.4;
  if (/[:.]$/.test(text)) score -= 1.6;
  if (NOTE.test(text) || KEY.test(text) || /^\(.*\)$/.test(text)) score -= 1;
  if (/^(?:appendix|annex)\b/i.test(text) && words <= 3) score -= 0.6;
  if (SECTION.test(text)) score -= TITLE_WORDS.test(text) ? 0.6 : 1.4;
  if (/^(?:in response|as at|date|period|version|draft version|official|author|owner|lead)\b/i.test(text))
    score -= 0.6;
  return score;
}

/** Both stand out as a whole, and are as wide: "Theme 1: Delivery" over "1.1 Staff". */
function looksLike(grid: Grid, row: number, below: number): boolean {
  const [upper, lower] = [grid.filled(row), grid.filled(below)];
  const [first, second] = [upper[0] as number, lower[0] as number];
  return (
    first === second &&
    widthAt(grid, row, first) === widthAt(grid, below, second) &&
    isDressed(grid, row, upper) &&
    isDressed(grid, below, lower)
  );
}

/** All in capitals, as a band is that nobody made bold. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "3. Finance. A small underspend is expected." is a paragraph of minutes. */
function isParagraph(text: string): boolean {
  return text.endsWith(".") && /\p{Ll}\.\s+\p{Lu}/u.test(text);
}

/** The sections above a table: numbered ones first, else the lowest text that stands out. */
function findSection(
  grid: Grid,
  leadIn: readonly number[],
  title: number | null,
  context: { readonly isFirst: boolean; readonly underSections: boolean },
): ReadonlySet<number> {
  const textOf = (row: number): string => textOfRow(grid, row);
  const candidates = leadIn
    .slice(title === null ? 0 : leadIn.indexOf(title) + 1)
    .filter((row) => SECTION.test(textOf(row)) || !NOTE.test(textOf(row)));
  const isDressedText = (row: number): boolean =>
    isStyled(grid, row, grid.filled(row)[0] as number) || isInCapitals(textOf(row));
  // A numbered paragraph of minutes with "Actions arising" in bold beneath it heads nothing.
  const isOverruled = (row: number): boolean =>
    !isDressedText(row) && candidates.some((below) => below > row && isDressedText(below));
  const numbered = candidates.filter(
    (row) =>
      SECTION.test(textOf(row)) && !isOverruled(row) && (isDressedText(row) || !isParagraph(textOf(row))),
  );
  // "Objectives:" over a list of them is said of the priority above it.
  const named = numbered.filter((row) => !FACT_LABEL.test(textOf(row)));
  // A section within a section stands right beneath it; one further up is another matter.
  const last = named[named.length - 1] ?? numbered[numbered.length - 1];
  if (last !== undefined && isLabelOver(grid, last, leadIn)) return new Set([last + 1]);
  if (last !== undefined) {
    const within = candidates.includes(last + 1) && looksLike(grid, last, last + 1) ? [last + 1] : [];
    return new Set(numbered.includes(last - 1) ? [last - 1, last, ...within] : [last, ...within]);
  }
  if (!context.underSections) return new Set();
  const short = candidates.filter((row) => countWords(textOf(row)) <= 80);
  const dressed = short.filter(isDressedText);
  const wide = short.filter((row) => widthAt(grid, row, grid.filled(row)[0] as number) > 1);
  const shown = dressed[dressed.length - 1] ?? wide[wide.length - 1];
  return new Set(shown === undefined ? [] : [shown]);
}

/** "Area for improvement:" with its text in the next row, in the same columns. */
function isLabelOver(grid: Grid, row: number, leadIn: readonly number[]): boolean {
  return (
    FACT_LABEL.test(textOfRow(grid, row)) &&
    leadIn.includes(row + 1) &&
    grid.filled(row).join() === grid.filled(row + 1).join()
  );
}
