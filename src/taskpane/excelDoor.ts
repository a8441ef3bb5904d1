/** The workbook that is open in Excel. What only some of its users need is loaded when they need it. */
import { analyse, changeCorrections, type Analysis, type Correction, type CorrectionChange } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { keepCorrections } from "../excel/keepCorrections";
import { selectCell } from "../excel/selectCell";
import { watchWorkbook } from "../excel/watchWorkbook";
import type { WorkbookDoor } from "./workbookDoor";

const builder = () => import(/* webpackChunkName: "build" */ "../excel/buildWorkbook");
const fixer = () => import(/* webpackChunkName: "fix" */ "../excel/applyFixes");
const restorer = () => import(/* webpackChunkName: "fix" */ "../excel/restoreLast");
const acceptances = () => import(/* webpackChunkName: "fix" */ "../excel/keepAcceptances");
const settingsKeeper = () => import(/* webpackChunkName: "settings" */ "../excel/keepSettings");
const boards = () => import(/* webpackChunkName: "build" */ "../excel/saveBoard");
const publisher = () => import(/* webpackChunkName: "publish" */ "../excel/writePublication");
const roller = () => import(/* webpackChunkName: "roll" */ "../excel/rollForward");
const samples = () => import(/* webpackChunkName: "sample" */ "../excel/insertSample");

export const excelDoor: WorkbookDoor = {
  analyse: (asOf, corrections) => analyseWorkbook({ asOf, ...given(corrections) }),
  build: async (asOf, { corrections, ...wishes }) =>
    (await builder()).buildWorkbook({ asOf, ...given(corrections), ...wishes }),
  correct: (analysis, change) => Promise.resolve(corrected(analysis, change)),
  keep: keepCorrections,
  select: selectCell,
  fix: async (fixes, { snapshot }, label) => (await fixer()).applyFixes(fixes, snapshot, label),
  restore: async () => (await restorer()).restoreLast(),
  accept: async (change) => (await acceptances()).keepAcceptances(change),
  keepSettings: async (settings) => (await settingsKeeper()).keepSettings(settings),
  saveBoard: async (board, asOf) => void (await (await boards()).saveBoard(board, { asOf })),
  removeBoard: async (on) => (await boards()).removeBoard(on),
  publish: async (publication, asOf) => (await publisher()).writePublication(publication, { asOf }),
  rollForward: async (choices, options, asOf) => (await roller()).rollForward(choices, { ...options, asOf }),
  insertSample: async (asOf) => (await samples()).insertSample(asOf),
  watch: watchWorkbook,
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
