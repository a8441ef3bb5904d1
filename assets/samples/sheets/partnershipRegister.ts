/** A tidy register kept as an Excel table: true dates, and ratings coloured by conditional formats. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { fitHeights, setPage, setWidths, writeBand, writeRow } from "./look";
import { readRows } from "./readRows";

const HEADINGS = [
  "Action ID",
  "Workstream",
  "Action",
  "Owner",
  "Agreed",
  "Target date",
  "Revised date",
  "% complete",
  "Status",
  "RAG",
  "Update for this meeting",
];
const TOP = 4;
const UK = "dd/mm/yyyy";

const ROWS = readRows("partnershipRegister.txt");

export function partnershipRegister(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Action log");
  setWidths(sheet, [10, 17, 48, 20, 12, 12, 12, 11, 12, 10, 36]);
  setPage(sheet);
  writeBand(
    sheet,
    1,
    { first: 1, last: HEADINGS.length },
    "Thornbury Vale Serious Violence and Exploitation Partnership: action log",
    { size: 14, bold: true },
  );
  writeBand(sheet, 2, { first: 1, last: HEADINGS.length }, "Updated for the meeting on 19 November 2026", {});
  sheet.addTable({
    name: "ActionLog",
    ref: `A${TOP}`,
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: HEADINGS.map((name) => ({ name, filterButton: true })),
    rows: ROWS.map(() => HEADINGS.map(() => "")),
  });
  ROWS.forEach((cells, index) => {
    writeRow(sheet, TOP + 1 + index, 1, cells);
    sheet.getCell(TOP + 1 + index, 8).numFmt = "0%";
  });
  addFormats(sheet);
  fitHeights(sheet);
  return workbook;
}

/** The rules that the secretary set up: a colour for each word, and late dates in red. */
function addFormats(sheet: Worksheet): void {
  const last = TOP + ROWS.length;
  const colours = {
    Red: ["FFFFC7CE", "FF9C0006"],
    Amber: ["FFFFEB9C", "FF7F6000"],
    Green: ["FFC6EFCE", "FF006100"],
  };
  let priority = 1;
  for (const [word, [background, text]] of Object.entries(colours)) {
    sheet.addConditionalFormatting({
      ref: `J${TOP + 1}:J${last}`,
      rules: [
        {
          type: "cellIs",
          operator: "equal",
          formulae: [`"${word}"`],
          priority: priority++,
          style: {
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: background } },
            font: { color: { argb: text } },
          },
        },
      ],
    });
  }
  sheet.addConditionalFormatting({
    ref: `F${TOP + 1}:F${last}`,
    rules: [
      {
        type: "expression",
        formulae: [`AND(F${TOP + 1}<>"",F${TOP + 1}<TODAY(),$I${TOP + 1}="Open")`],
        priority,
        style: { font: { color: { argb: "FFFF0000" }, bold: true } },
      },
    ],
  });
  for (let row = TOP + 1; row <= last; row++) {
    for (const letter of ["E", "F", "G"]) sheet.getCell(`${letter}${row}`).numFmt = UK;
  }
}
