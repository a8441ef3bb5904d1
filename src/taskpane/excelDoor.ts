/** The workbook that is open in Excel. */
import { analyse, changeCorrections, type Analysis, type Correction, type CorrectionChange } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { buildWorkbook } from "../excel/buildWorkbook";
import { keepCorrections } from "../excel/keepCorrections";
import { selectCell } from "../excel/selectCell";
import type { WorkbookDoor } from "./workbookDoor";

export const excelDoor: WorkbookDoor = {
  analyse: (asOf, corrections) => analyseWorkbook({ asOf, ...given(corrections) }),
  build: (asOf, corrections) => buildWorkbook({ asOf, ...given(corrections) }),
  correct: (analysis, change) => Promise.resolve(corrected(analysis, change)),
  keep: keepCorrections,
  select: selectCell,
};

function given(corrections: readonly Correction[] | undefined) {
  return corrections === undefined ? {} : { corrections };
}

function corrected(
  { snapshot, asOf, settings, corrections = [] }: Analysis,
  change: CorrectionChange,
): Analysis {
  const before = corrections.map(({ correction }) => correction);
  return analyse(snapshot, { asOf, settings, corrections: changeCorrections(before, change) });
}
