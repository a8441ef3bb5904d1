/** The head of the page: title band, as-at date, the sentences, the large figures. */
import { serialOfDate } from "../../model/calendar";
import type { Analysis } from "../../model/analysis";
import { ACCENT, INPUT_PAINT, LINE, QUIET, SUBTITLE_PAINT, TITLE_PAINT } from "../palette";
import { planMarkings, planTitle } from "../planTitle";
import { area, type SheetSketch } from "../sheetSketch";
import { openSentence, statusSentence, type FigureCells } from "./headlineFormulas";
import { countActions, countDueWithin, countOpen, countOverdue } from "./registerFormulas";
import { GRID, GRID_COLUMNS } from "./summaryGrid";

/** Longer titles would run out of the band. */
const TITLE_LIMIT = 100;
const WORDS_ROW = 3;
const FIGURES_ROW = 6;

/** Rows that the head takes, the empty one beneath included. */
export const HEAD_ROWS = 9;

/** In points; the other rows follow their text. */
const HEIGHTS = { title: 32, subtitle: 20, words: 20, figures: 36, space: 8 };

export function drawHead(sketch: SheetSketch, analysis: Analysis, cells: FigureCells): void {
  drawTitle(sketch, analysis);
  sketch
    .row(WORDS_ROW, 0, [{ formula: statusSentence(cells) }])
    .row(WORDS_ROW + 1, 0, [{ formula: openSentence(cells) }])
    .height(WORDS_ROW - 1, HEIGHTS.space)
    .height(WORDS_ROW, HEIGHTS.words)
    .height(WORDS_ROW + 1, HEIGHTS.words)
    .style(area(WORDS_ROW, 0, 2), { vertical: "Center", fontSize: 13, bold: true, fontColour: ACCENT });
  drawFigures(sketch);
}

function drawTitle(sketch: SheetSketch, analysis: Analysis): void {
  const title = planTitle(analysis);
  const subtitle = ["Board summary", planMarkings(analysis)].filter((part) => part !== "").join("  ·  ");
  sketch
    .height(0, HEIGHTS.title)
    .height(1, HEIGHTS.subtitle)
    .row(0, 0, [title.length <= TITLE_LIMIT ? title : `${title.slice(0, TITLE_LIMIT - 1).trimEnd()}…`])
    .style(area(0, 0, 1, GRID_COLUMNS), { ...TITLE_PAINT, fontSize: 18, bold: true, vertical: "Center" })
    .row(1, 0, [subtitle])
    .row(1, GRID.dueWritten, ["As at", serialOfDate(analysis.asOf)])
    .style(area(1, 0, 1, GRID_COLUMNS), { ...SUBTITLE_PAINT, bold: true, vertical: "Center" })
    .style(area(1, GRID.dueWritten), { horizontal: "Right" })
    .style(area(1, GRID.source), { ...INPUT_PAINT, numberFormat: "dd/mm/yyyy", horizontal: "Center" });
}

/** The first is a text, because its column is too narrow for a large number and a text may run on. */
function drawFigures(sketch: SheetSketch): void {
  const figures: readonly (readonly [number, string, string])[] = [
    [GRID.ref, `=TEXT(${countActions},"#,##0")`, "Actions"],
    [GRID.progress, `=${countOpen}`, "Open"],
    [GRID.lead, `=${countOverdue}`, "Overdue"],
    [GRID.due, `=${countDueWithin(30)}`, "Due in the next 30 days"],
    [GRID.status, `=${countDueWithin(90)}`, "Due in the next 90 days"],
  ];
  for (const [column, formula, label] of figures) {
    sketch.row(FIGURES_ROW, column, [{ formula }]).row(FIGURES_ROW + 1, column, [label]);
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
    });
}
