/** How the register's rows and columns look, and what helps people to fill them. */
import type { Analysis } from "../model/analysis";
import { STATUS_NAMES, STATUS_WORDS } from "../model/standing";
import { LINK, RATING_PAINT, ROW_LINE, TITLE_PAINT } from "./palette";
import { ratingsInUse } from "./ratingsInUse";
import type { RegisterColumn } from "./registerColumns";
import { area, type SheetSketch } from "./sheetSketch";

/** A column of the register on its sheet; `known` is null for one that people added. */
export interface PlacedColumn {
  readonly column: number;
  readonly heading: string;
  readonly known: RegisterColumn | null;
}

/** The looks of some rows, in the given columns. */
export function dressRows(
  sketch: SheetSketch,
  columns: readonly PlacedColumn[],
  row: number,
  rows: number,
): void {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return;
  sketch.style(area(row, first.column, rows, last.column - first.column + 1), {
    vertical: "Top",
    wrap: true,
    rowLines: ROW_LINE,
  });
  for (const { column, known } of columns) {
    const body = area(row, column, rows);
    if (known?.numberFormat !== undefined) sketch.style(body, { numberFormat: known.numberFormat });
    if (known?.centred === true) sketch.style(body, { horizontal: "Center" });
    if (known?.link === true) sketch.style(body, { fontColour: LINK });
  }
}

export function dressHeadings(sketch: SheetSketch, columns: readonly PlacedColumn[], row: number): void {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return;
  sketch.style(area(row, first.column, 1, last.column - first.column + 1), {
    ...TITLE_PAINT,
    bold: true,
    wrap: true,
    vertical: "Center",
  });
  for (const { column, known } of columns) {
    if (known?.centred === true) sketch.style(area(row, column), { horizontal: "Center" });
  }
}

/** Drop-downs, and the colours that follow the rating's word; a column that people took out needs none. */
export function drawHelp(
  sketch: SheetSketch,
  columns: readonly PlacedColumn[],
  row: number,
  rows: number,
  analysis: Analysis,
): void {
  const bodyOf = (heading: string) => {
    const found = columns.find((column) => column.heading === heading);
    return found === undefined ? null : area(row, found.column, rows);
  };
  const ratings = ratingsInUse(analysis);
  const rating = bodyOf("RAG");
  const status = bodyOf("Status");
  if (rating !== null) {
    sketch
      .choice({ area: rating, items: ratings, message: `Choose ${orList(ratings)}, or leave it empty.` })
      .colour({ area: rating, words: ratings.map((word) => ({ word, ...RATING_PAINT[word] })) });
  }
  if (status !== null) {
    sketch.choice({
      area: status,
      items: STATUS_WORDS.map((word) => STATUS_NAMES[word]),
      message: "Choose one of the statuses in the list: the board summary counts them.",
    });
  }
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
