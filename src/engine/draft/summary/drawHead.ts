/** The head of the page: title band, as-at date, the sentences, the large figures. */
import { longDate, serialOfDate } from "../../model/calendar";
import type { Analysis } from "../../model/analysis";
import { ACCENT, INPUT_PAINT, LINE, QUIET, SUBTITLE_PAINT, TITLE_PAINT } from "../palette";
import { planMarkings, planTitle } from "../planTitle";
import { area, type SheetSketch } from "../sheetSketch";
import type { FigureLinks } from "./figureLinks";
import { openSentence, statusSentence, type FigureCells } from "./headlineFormulas";
import {
  countActions,
  countDueBetween,
  countOpen,
  countOverdue,
  type RegisterFigure,
} from "./registerFigures";
import { shorten } from "./splitLines";
import { GRID, GRID_COLUMNS } from "./summaryGrid";

/** Longer titles would run out of the band. */
const TITLE_LIMIT = 100;
const WORDS_ROW = 3;
const FIGURES_ROW = 7;

/** Rows that the head takes, the empty one beneath included. */
export const HEAD_ROWS = 11;

/** In points; the other rows follow their text. */
const HEIGHTS = { title: 32, subtitle: 20, words: 20, figures: 36, space: 8, none: 3 };

const HINT =
  "Click a figure to see the first of its actions in the register. Other: open, and rated neither Red, Amber nor Green.";

/** What stands beside the as-at date, which somebody may change. */
export const AS_AT_LABEL = "As at";

export function drawHead(
  sketch: SheetSketch,
  analysis: Analysis,
  cells: FigureCells,
  links: FigureLinks,
): void {
  drawTitle(sketch, analysis);
  drawWords(sketch, analysis, cells);
  drawFigures(sketch, links);
}

function drawTitle(sketch: SheetSketch, analysis: Analysis): void {
  const subtitle = ["Board summary", planMarkings(analysis)].filter((part) => part !== "").join("  ·  ");
  sketch
    .height(0, HEIGHTS.title)
    .height(1, HEIGHTS.subtitle)
    .row(0, 0, [shorten(planTitle(analysis), TITLE_LIMIT)])
    .style(area(0, 0, 1, GRID_COLUMNS), { ...TITLE_PAINT, fontSize: 18, bold: true, vertical: "Center" })
    .row(1, 0, [subtitle])
    .row(1, GRID.progress, [AS_AT_LABEL, serialOfDate(analysis.asOf, analysis.snapshot.date1904)])
    .style(area(1, 0, 1, GRID_COLUMNS), { ...SUBTITLE_PAINT, bold: true, vertical: "Center" })
    .style(area(1, GRID.progress), { horizontal: "Right" })
    .style(area(1, GRID.commentary), { ...INPUT_PAINT, numberFormat: "dd/mm/yyyy", horizontal: "Center" });
}

/** What moved cannot be a formula, because the boards of the past are no cells: it says for which day it holds. */
function drawWords(sketch: SheetSketch, { figures, asOf }: Analysis, cells: FigureCells): void {
  const { movement } = figures;
  sketch
    .row(WORDS_ROW, 0, [{ formula: statusSentence(cells) }])
    .row(WORDS_ROW + 1, 0, [{ formula: openSentence(cells) }])
    .height(WORDS_ROW - 1, HEIGHTS.space)
    .height(WORDS_ROW, HEIGHTS.words)
    .height(WORDS_ROW + 1, HEIGHTS.words)
    .style(area(WORDS_ROW, 0, 3), { vertical: "Center", fontSize: 13, bold: true, fontColour: ACCENT });
  if (movement === undefined) {
    sketch.height(WORDS_ROW + 2, HEIGHTS.none);
    return;
  }
  sketch
    .row(WORDS_ROW + 2, 0, [movement.inWords])
    .height(WORDS_ROW + 2, HEIGHTS.words)
    .row(WORDS_ROW + 2, GRID.progress, [`as at ${longDate(asOf)}; listed under “Movement”`])
    .style(area(WORDS_ROW + 2, GRID.progress), { fontColour: QUIET, italic: true, vertical: "Center" });
}

/** The first is a text, because its column is too narrow for a large number and a text may run on. */
function drawFigures(sketch: SheetSketch, links: FigureLinks): void {
  const asText = (count: string) => `TEXT(${count},"#,##0")`;
  const figures: readonly (readonly [number, RegisterFigure, string])[] = [
    [GRID.ref, countActions(), "Actions"],
    [GRID.lead, countOpen(), "Open"],
    [GRID.rating, countOverdue(), "Overdue"],
    [GRID.progress, countDueBetween(0, 30), "Due in the next 30 days"],
    [GRID.commentary, countDueBetween(0, 90), "Due in the next 90 days"],
  ];
  for (const [column, figure, label] of figures) {
    const shown = column === GRID.ref ? links.figure(figure, undefined, asText) : links.figure(figure);
    sketch.row(FIGURES_ROW, column, [shown]).row(FIGURES_ROW + 1, column, [label]);
  }
  sketch
    .height(FIGURES_ROW - 1, HEIGHTS.space)
    .height(FIGURES_ROW, HEIGHTS.figures)
    .style(area(FIGURES_ROW, 0, 1, GRID_COLUMNS), {
      fontSize: 24,
      bold: true,
      fontColour: ACCENT,
      horizontal: "Left",
      vertical: "Bottom",
      numberFormat: "#,##0",
    })
    .style(area(FIGURES_ROW + 1, 0, 1, GRID_COLUMNS), {
      fontColour: QUIET,
      vertical: "Top",
      underline: LINE,
    })
    .row(FIGURES_ROW + 2, 0, [HINT])
    .style(area(FIGURES_ROW + 2, 0), { fontColour: QUIET, italic: true });
}
