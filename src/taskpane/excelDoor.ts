/**
 * The workbook that is open in Excel. Only what the first answer needs is loaded with this file; the checking follows
 * while Excel is being asked, and what only some users need when they need it.
 */
import type { Analysis, IsoDate } from "../engine";
import { keepCorrections } from "../excel/keepCorrections";
import { recogniseWorkbook } from "../excel/recogniseWorkbook";
import { selectCell } from "../excel/selectCell";
import { watchWorkbook } from "../excel/watchWorkbook";
import type { ReadingWishes, WorkbookDoor } from "./workbookDoor";

const analyser = () => import(/* webpackChunkName: "check" */ "../excel/analyseWorkbook");
const builder = () => import(/* webpackChunkName: "build" */ "../excel/buildWorkbook");
const fixer = () => import(/* webpackChunkName: "fix" */ "../excel/applyFixes");
const restorer = () => import(/* webpackChunkName: "fix" */ "../excel/restoreLast");
const forgetter = () => import(/* webpackChunkName: "fix" */ "../excel/forgetLast");
const acceptances = () => import(/* webpackChunkName: "fix" */ "../excel/keepAcceptances");
const settingsKeeper = () => import(/* webpackChunkName: "settings" */ "../excel/keepSettings");
const boards = () => import(/* webpackChunkName: "build" */ "../excel/saveBoard");
const publisher = () => import(/* webpackChunkName: "publish" */ "../excel/writePublication");
const roller = () => import(/* webpackChunkName: "roll" */ "../excel/rollForward");
const samples = () => import(/* webpackChunkName: "sample" */ "../excel/insertSample");

export const excelDoor: WorkbookDoor = {
  analyse,
  build: async (asOf, wishes) => (await builder()).buildWorkbook({ asOf, ...wishes }),
  correct: async ({ snapshot, asOf, settings }, corrections, signal) =>
    (await analyser()).analyseSnapshot(snapshot, { asOf, settings, corrections }, signal),
  keep: keepCorrections,
  select: selectCell,
  fix: async (fixes, { snapshot }, label) => (await fixer()).applyFixes(fixes, snapshot, label),
  restore: async () => (await restorer()).restoreLast(),
  forgetLast: async () => (await forgetter()).forgetLast(),
  accept: async (change) => (await acceptances()).keepAcceptances(change),
  keepSettings: async (settings) => (await settingsKeeper()).keepSettings(settings),
  saveBoard: async (board, asOf, wishes) =>
    void (await (await boards()).saveBoard(board, { asOf, ...wishes })),
  removeBoard: async (on) => (await boards()).removeBoard(on),
  publish: async (publication, asOf, wishes) =>
    (await publisher()).writePublication(publication, { asOf, ...wishes }),
  rollForward: async (choices, options, asOf, wishes) =>
    (await roller()).rollForward(choices, { ...options, asOf, ...wishes }),
  insertSample: async (asOf) => (await samples()).insertSample(asOf),
  watch: watchWorkbook,
};

async function analyse(asOf: IsoDate, wishes: ReadingWishes): Promise<Analysis> {
  const { onProgress, ...options } = wishes;
  fetchAhead(analyser);
  const onRead = () => onProgress?.({ stage: "recognise" });
  const recognised = await recogniseWorkbook({ ...options, onRead });
  onProgress?.({ stage: "analyse", sheets: recognised.sheets });
  const analysis = await (
    await analyser()
  ).analyseRecognised(recognised, { asOf, ...options }, wishes.signal);
  setTimeout(() => fetchAhead(builder, fixer), QUIET_MS);
  return analysis;
}

/** By then the pane has drawn what it found. */
const QUIET_MS = 1_000;

/** What is likely to be wanted next, so that nobody waits for it. Whoever needs what could not be fetched tries again. */
function fetchAhead(...parts: readonly (() => Promise<unknown>)[]): void {
  for (const part of parts) part().catch(() => undefined);
}
