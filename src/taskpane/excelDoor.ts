/** The workbook that is open in Excel. */
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { buildWorkbook } from "../excel/buildWorkbook";
import { selectCell } from "../excel/selectCell";
import type { WorkbookDoor } from "./workbookDoor";

export const excelDoor: WorkbookDoor = {
  analyse: (asOf) => analyseWorkbook({ asOf }),
  build: (asOf) => buildWorkbook({ asOf }),
  select: selectCell,
};
