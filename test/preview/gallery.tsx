/** A page that shows the pane in one named state, on a made-up workbook: `gallery.html?state=built`. */
import { createRoot } from "react-dom/client";
import type { Analysis, CellAddress } from "../../src/engine";
import { ExcelError } from "../../src/excel/excelError";
import { App } from "../../src/taskpane/App";
import type { Built } from "../../src/excel/buildWorkbook";
import type { WorkbookDoor } from "../../src/taskpane/workbookDoor";
import {
  builtAnalysis,
  cleanAnalysis,
  noPlanAnalysis,
  planAnalysis,
  sureAnalysis,
  twoPlansAnalysis,
  twoTablesAnalysis,
} from "../taskpane/madeUpAnalysis";
import {
  askingAnalysis,
  corrected,
  damagedAnalysis,
  listAnalysis,
  offeringAnalysis,
} from "../taskpane/correctedAnalysis";

const refused = new ExcelError(
  "AccessDenied",
  "Excel does not allow the change: the sheet is protected. Take the protection off, then try again.",
);
const never = new Promise<never>(() => undefined);

const built: Built = {
  analysis: builtAnalysis,
  written: [
    { kind: "register", name: "Action register", cut: [] },
    { kind: "summary", name: "Board summary", cut: [] },
    { kind: "checks", name: "Plan checks", cut: [] },
  ],
  refresh: null,
};

/** What the workbook answers in each state. */
const DOORS: Readonly<Record<string, { analysis: Promise<Analysis>; built: Promise<Built> }>> = {
  reading: { analysis: never, built: never },
  plan: { analysis: Promise.resolve(planAnalysis), built: Promise.resolve(built) },
  sure: { analysis: Promise.resolve(sureAnalysis), built: Promise.resolve(built) },
  "plan-built-before": { analysis: Promise.resolve(builtAnalysis), built: Promise.resolve(built) },
  "two-plans": { analysis: Promise.resolve(twoPlansAnalysis), built: Promise.resolve(built) },
  "two-tables": { analysis: Promise.resolve(twoTablesAnalysis), built: Promise.resolve(built) },
  clean: { analysis: Promise.resolve(cleanAnalysis), built: Promise.resolve(built) },
  "no-plan": { analysis: Promise.resolve(noPlanAnalysis), built: never },
  building: { analysis: Promise.resolve(planAnalysis), built: never },
  refused: { analysis: Promise.resolve(planAnalysis), built: Promise.reject(refused) },
  asking: { analysis: Promise.resolve(askingAnalysis), built: Promise.resolve(built) },
  unkeepable: { analysis: Promise.resolve(askingAnalysis), built: Promise.resolve(built) },
  offering: { analysis: Promise.resolve(offeringAnalysis), built: Promise.resolve(built) },
  damaged: { analysis: Promise.resolve(damagedAnalysis), built: Promise.resolve(built) },
  list: { analysis: Promise.resolve(listAnalysis), built: never },
  unreadable: { analysis: Promise.reject(new TypeError("x is not a function")), built: never },
};

declare global {
  interface Window {
    /** What the pane asked for, for tests to look at. */
    asked: (CellAddress | string)[];
  }
}

window.asked = [];
const state = new URLSearchParams(location.search).get("state") ?? "plan";
const door = DOORS[state];
const place = document.getElementById("pane");
if (door === undefined || place === null) throw new Error(`There is no state "${state}".`);
door.built.catch(() => undefined);
door.analysis.catch(() => undefined);

const workbook: WorkbookDoor = {
  analyse: (asOf) => {
    window.asked.push(asOf);
    return door.analysis;
  },
  build: () => door.built,
  correct: (analysis, change) =>
    Promise.resolve(analysis.snapshot.sheets.length > 0 ? corrected(analysis, change) : analysis),
  keep: (change, overDamage) => {
    window.asked.push(
      `keep +${change.add.length} -${change.remove.length}${overDamage ? " over damage" : ""}`,
    );
    return state === "unkeepable" ? Promise.reject(refused) : Promise.resolve();
  },
  select: (at) => {
    window.asked.push(at);
    return Promise.resolve();
  },
};
createRoot(place).render(<App workbook={workbook} today="2026-11-21" />);
