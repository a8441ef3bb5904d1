/**
 * What was left over from last year: two tables of different shape on one sheet. In the second a row with the
 * progress stands beneath each action; in the first, what is done with is struck through.
 */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { drawGrid, fill, fitHeights, setPage, setWidths, writeBand, writeHeadings, writeRow } from "./look";

const WIDTHS = [24, 48, 26, 40, 18];
const BAND = { first: 1, last: WIDTHS.length };
const HEADINGS_LOOK = { fill: "E2EFDA", text: "000000" };

/** Area, what was planned, and what became of it; `struck` texts are crossed out. */
const LEFT_OVER: readonly {
  readonly area: string;
  readonly planned: string;
  readonly remark: string;
  readonly struck?: true;
}[] = [
  {
    area: "Reparation",
    planned: "Find two new reparation sites in the east of the district that can take groups of four.",
    remark: "One found (allotments at Mill Lane). Still wanted: goes into 2026-27",
  },
  {
    area: "Knife crime",
    planned: "Deliver the knife crime programme in all six secondary schools.",
    remark: "Delivered in all six; now everyday business",
    struck: true,
  },
  {
    area: "Staff wellbeing",
    planned: "Clinical supervision for case managers once a month.",
    remark: "Funding agreed in March; provider to be chosen. Carry over",
  },
  {
    area: "Case recording",
    planned: "Move old paper files to the council's archive.",
    remark: "Overtaken by the corporate records project",
    struck: true,
  },
  {
    area: "Girls",
    planned: "Write a pathway for girls together with the women's centre.",
    remark: "Not started. Girls' worker on leave until January",
  },
];

interface PlannedAction {
  readonly objective: string;
  readonly action: string;
  readonly lead: string;
  readonly measure: string;
  readonly target: string;
  readonly updated: string;
  readonly progress: string;
}

const ACTIONS: readonly PlannedAction[] = [
  {
    objective: "2 Fewer first-time entrants",
    action: "2a) Extend the Turnaround offer to children released under investigation",
    lead: "T. Ferrers (Prevention)",
    measure: "40 children supported by March",
    target: "Q4 2025-26",
    updated: "Update 12.3.26",
    progress: "33 supported. Grant confirmed for one more year.",
  },
  {
    objective: "",
    action: "2b) Police to tell the service about every child released under investigation within 48 hours",
    lead: "Insp. R. Oduya (Police)",
    measure: "Weekly list complete",
    target: "Q3 2025-26",
    updated: "Update 12.3.26",
    progress: "List is weekly but 1 in 5 comes late. Carry forward.",
  },
  {
    objective: "3. Better transitions",
    action: "3a) Young adults' worker shared with probation",
    lead: "G. Aldous (HoS) / Probation",
    measure: "Post filled",
    target: "Carry forward to 2026-27",
    updated: "Update 26.3.26",
    progress: "Probation cannot fund its half until the new financial year.",
  },
  {
    objective: "",
    action: "3b) Checklist for moving a case to probation",
    lead: "Ops Manager",
    measure: "Used in all transfers",
    target: "Completed January 2026",
    updated: "Update 26.3.26",
    progress: "In use; 7 of 7 transfers since January.",
  },
  {
    objective: "4. A workforce that is trained and well",
    action: "4a) Trauma-informed practice: two-day course for all staff and volunteers",
    lead: "M. Pryce",
    measure: "90% trained",
    target: "Q2 2026-27",
    updated: "Update 9.4.26",
    progress: "Staff 100%, volunteers 40%. Evening course asked for.",
  },
];

export function carriedForward(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Carried forward");
  setWidths(sheet, WIDTHS);
  setPage(sheet);
  writeBand(sheet, 1, BAND, "Actions outstanding from the Youth Justice Plan 2025-26", {
    size: 14,
    bold: true,
  });
  writeBand(
    sheet,
    2,
    BAND,
    "For the planning meeting on 23 April 2026. Struck-through text has been dealt with.",
    {},
  );
  const afterFirst = writeLeftOver(sheet, 4);
  writeActions(sheet, afterFirst + 1);
  fitHeights(sheet);
  return workbook;
}

function writeLeftOver(sheet: Worksheet, top: number): number {
  writeBand(sheet, top, BAND, "Part A: from the service's own business plan", { bold: true });
  writeHeadings(sheet, top + 1, 1, ["Area", "Planned action", "Position at April 2026"], HEADINGS_LOOK);
  LEFT_OVER.forEach((line, index) => {
    const row = top + 2 + index;
    writeRow(sheet, row, 1, [line.area, line.planned, line.remark]);
    if (line.struck) sheet.getCell(row, 2).font = { name: "Arial", size: 10, strike: true };
  });
  const last = top + 1 + LEFT_OVER.length;
  drawGrid(sheet, top + 1, 1, last, 3);
  return last + 1;
}

function writeActions(sheet: Worksheet, top: number): void {
  writeBand(sheet, top, BAND, "Part B: from the partnership's plan, with progress beneath each action", {
    bold: true,
  });
  writeHeadings(sheet, top + 1, 1, ["Objective", "Action", "Lead", "Measure", "Target date"], HEADINGS_LOOK);
  ACTIONS.forEach((action, index) => {
    const row = top + 2 + 2 * index;
    writeRow(sheet, row, 1, [action.objective, action.action, action.lead, action.measure, action.target]);
    writeRow(sheet, row + 1, 1, [action.updated, action.progress]);
    for (let column = 1; column <= WIDTHS.length; column++) fill(sheet.getCell(row + 1, column), "F2F2F2");
  });
  drawGrid(sheet, top + 1, 1, top + 1 + 2 * ACTIONS.length, WIDTHS.length);
}
