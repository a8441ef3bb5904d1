/**
 * The demo's plan: seven recommendations of an inspection, a small table under each, kept by several hands.
 * It is written so that a check has something to find: overdue actions, a rating by colour alone, a hidden
 * row, an open question, an e-mail address, one post spelt in three ways.
 */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import {
  drawGrid,
  fill,
  fitHeights,
  RATING_FILLS,
  setPage,
  setWidths,
  writeBand,
  writeHeadings,
  writeRow,
  type CellInput,
} from "./look";
import { cellsOf, readLines } from "./readRows";

const LAST_COLUMN = 7;
const BAND = { first: 1, last: LAST_COLUMN };

export function improvementPlan(): Workbook {
  const workbook = new Workbook();
  writePlan(workbook.addWorksheet("Improvement Plan"));
  writeBudget(workbook.addWorksheet("Budget 2026-27"));
  return workbook;
}

function writePlan(sheet: Worksheet): void {
  setWidths(sheet, [6, 44, 21, 17, 10, 48, 36]);
  setPage(sheet);
  writeBand(sheet, 1, BAND, "Thornbury Vale Youth Justice Service – Improvement Plan 2026-27", {
    size: 16,
    bold: true,
  });
  writeBand(
    sheet,
    2,
    BAND,
    "DRAFT v0.6 for the Management Board on 3 December 2026. Not for onward circulation.",
    {
      bold: true,
      colour: "C00000",
    },
  );
  writeBand(sheet, 3, BAND, INTRODUCTION, {});

  let row = 5;
  for (const recommendation of readRecommendations()) {
    writeBand(sheet, row, BAND, recommendation.text, { bold: true, fill: "DCE6F1" });
    writeHeadings(sheet, row + 1, 1, recommendation.headings, { fill: "1F3864", text: "FFFFFF" });
    recommendation.actions.forEach((action, index) => writeAction(sheet, row + 2 + index, action));
    const last = row + 1 + recommendation.actions.length;
    drawGrid(sheet, row, 1, last, LAST_COLUMN);
    row = last + 2;
  }
  writeKey(sheet, row);
  writeSignOff(sheet, row + 6);
  fitHeights(sheet);
}

const INTRODUCTION =
  "This plan answers the seven recommendations of the inspection report published in March 2026. Leads update " +
  "their own lines by the 20th of each month; the business support team circulates it before every Board.";

interface Recommendation {
  readonly text: string;
  readonly headings: readonly CellInput[];
  readonly actions: readonly (readonly CellInput[])[];
}

/** In the file, `#` leads a recommendation and `=` the headings of its table. */
function readRecommendations(): readonly Recommendation[] {
  const found: { text: string; headings: readonly CellInput[]; actions: (readonly CellInput[])[] }[] = [];
  for (const line of readLines("improvementPlan.txt")) {
    const current = found.at(-1);
    if (line.startsWith("#")) found.push({ text: line.slice(1).trim(), headings: [], actions: [] });
    else if (line.startsWith("=") && current) current.headings = cellsOf(line.slice(1));
    else current?.actions.push(cellsOf(line));
  }
  return found;
}

const RATING = 4;
/** The action whose rating somebody gave by colour alone, and the one that was withdrawn and its row hidden. */
const COLOUR_ONLY = "3.4";
const HIDDEN = "4.4";

function writeAction(sheet: Worksheet, row: number, action: readonly CellInput[]): void {
  const ref = action[0];
  writeRow(
    sheet,
    row,
    1,
    ref === COLOUR_ONLY ? action.map((cell, index) => (index === RATING ? null : cell)) : action,
  );
  const colour = RATING_FILLS[String(action[RATING])];
  if (colour !== undefined) fill(sheet.getCell(row, RATING + 1), colour);
  if (ref === HIDDEN) sheet.getRow(row).hidden = true;
}

function writeKey(sheet: Worksheet, top: number): void {
  sheet.getCell(top, 1).value = "RAG key";
  sheet.getCell(top, 1).font = { name: "Arial", size: 10, bold: true };
  const key: readonly (readonly [string, string])[] = [
    ["Red", "Not started, or will miss its date without a decision of the Board"],
    ["Amber", "Under way, but delayed or at risk"],
    ["Green", "On track"],
    ["Blue", "Completed and evidenced"],
  ];
  key.forEach(([word, meaning], index) => {
    writeRow(sheet, top + 1 + index, 1, [word, meaning]);
    fill(sheet.getCell(top + 1 + index, 1), RATING_FILLS[word] as string);
  });
}

function writeSignOff(sheet: Worksheet, top: number): void {
  writeRow(sheet, top, 2, ["Signed off by (Chair of the Board): ................................"]);
  writeRow(sheet, top + 1, 2, ["Date: ................"]);
}

/** Money, and no plan: a reader must leave it alone. */
function writeBudget(sheet: Worksheet): void {
  setWidths(sheet, [34, 16, 16, 16]);
  setPage(sheet);
  writeBand(sheet, 1, { first: 1, last: 4 }, "Youth Justice Service – partner contributions 2026-27", {
    size: 12,
    bold: true,
  });
  writeHeadings(sheet, 3, 1, ["Agency", "Cash (£)", "In kind (£)", "Total (£)"], {
    fill: "D9D9D9",
    text: "000000",
  });
  const contributions: readonly (readonly [string, number, number])[] = [
    ["Thornbury Vale Council", 412500, 38000],
    ["Police", 0, 96400],
    ["Probation", 5000, 41200],
    ["Health (ICB)", 22000, 58750],
    ["Police and Crime Commissioner", 74300, 0],
    ["Youth Justice Board grant", 318640, 0],
  ];
  contributions.forEach(([agency, cash, inKind], index) => {
    const row = 4 + index;
    writeRow(sheet, row, 1, [agency, cash, inKind]);
    writeRow(sheet, row, 4, [null]);
    sheet.getCell(row, 4).value = { formula: `B${row}+C${row}`, result: cash + inKind };
  });
  const total = 4 + contributions.length;
  writeRow(sheet, total, 1, ["Total"]);
  ["B", "C", "D"].forEach((letter, index) => {
    const result = contributions.reduce(
      (sum, [, cash, inKind]) => sum + [cash, inKind, cash + inKind][index]!,
      0,
    );
    sheet.getCell(`${letter}${total}`).value = { formula: `SUM(${letter}4:${letter}${total - 1})`, result };
  });
  for (let row = 4; row <= total; row++) {
    for (let column = 2; column <= 4; column++) sheet.getCell(row, column).numFmt = "#,##0";
  }
  for (let column = 1; column <= 4; column++)
    sheet.getCell(total, column).font = { name: "Arial", size: 10, bold: true };
  drawGrid(sheet, 3, 1, total, 4);
}
