/** Everything of the add-in that writes, each on a workbook on which it has something to write. */
import {
  analyse,
  DEFAULT_SETTINGS,
  draftWriteBack,
  refreshRegister,
  type Acceptance,
  type Correction,
  type Fix,
} from "../../src/engine";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { colourRegister } from "../../src/excel/colourRegister";
import { forgetLast } from "../../src/excel/forgetLast";
import { insertSample } from "../../src/excel/insertSample";
import { keepAcceptances } from "../../src/excel/keepAcceptances";
import { keepCorrections } from "../../src/excel/keepCorrections";
import { keepSettings } from "../../src/excel/keepSettings";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import { removeBoard, saveBoard } from "../../src/excel/saveBoard";
import { writePublication } from "../../src/excel/writePublication";
import type { Standin } from "../../src/standin/standin";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";

export const AS_OF = "2026-10-01";
export const LATER = "2026-12-01";

export interface Operation {
  readonly name: string;
  /** Makes the workbook that the operation is run on, out of `smallPlan`. */
  prepare(standin: Standin): Promise<unknown>;
  run(): Promise<unknown>;
  /** What was there cannot be known, so that a session that was lost is finished and not put back. */
  readonly finishes?: true;
}

const nothing = async () => {};
const build = (asOf: string) => buildWorkbook({ asOf, kinds: ["register", "checks"] });

/** A new action, a changed one, and a column more: lines go in, cells change. */
export function editPlan(standin: Standin): void {
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
  standin.typeInto("Plan", 2, 6, "Budget");
  standin.typeInto("Plan", 3, 6, "5000");
}

async function refreshed(standin: Standin): Promise<void> {
  await build(AS_OF);
  editPlan(standin);
  await build(LATER);
}

/** A second plan, and a register for each of both; then both plans are edited. */
async function twoRegisters(standin: Standin): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Health");
    sheet.getRange("A1:F3").values = [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Progress"],
      ["1", "Screen every child for speech and language", "Health Lead", "May 2027", "Red", "Begun"],
      ["2", "Agree a route into mental health", "Head of Service", "June 2027", "Amber", "Begun"],
    ];
    sheet.getRange("A1:F1").format.font.bold = true;
    await context.sync();
  });
  await keepSettings({ registers: "each" });
  await build(AS_OF);
  editPlan(standin);
  standin.typeInto("Health", 1, 5, "Forty children screened");
  standin.typeInto("Health", 3, 1, "Train the health team");
  standin.typeInto("Health", 3, 4, "Green");
}

async function fixAll(): Promise<unknown> {
  const fixes: Fix[] = [
    { label: "Write it", at: { sheet: "Plan", row: 6, column: 3 }, value: 46477, numberFormat: "dd/mm/yyyy" },
    { label: "Write Red", at: { sheet: "Plan", row: 4, column: 4 }, value: "Red", fill: "#FF0000" },
    { label: "Write it", at: { sheet: "Plan", row: 4, column: 5 }, value: "=not a formula" },
  ];
  return applyFixes(fixes, await readSnapshot(), "Three fixes");
}

/** What only the register says, into the plan's own cells. */
async function writeBack(): Promise<unknown> {
  const analysis = analyse(await readSnapshot(), { asOf: AS_OF });
  const { kept } = refreshRegister(analysis);
  const fixes = draftWriteBack(analysis, kept).flatMap(({ fix }) => fix ?? []);
  return applyFixes(fixes, analysis.snapshot, "Write back");
}

async function dropGone(): Promise<unknown> {
  const { gone } = refreshRegister(analyse(await readSnapshot(), { asOf: LATER }));
  return buildWorkbook({ asOf: LATER, kinds: ["register"], dropped: gone.map(({ key }) => key) });
}

/** One action is left behind, the others go into the next plan. */
async function roll(): Promise<unknown> {
  const analysis = analyse(await readSnapshot(), { asOf: LATER });
  const choices = choicesAsProposed(analysis, (_, index) => (index === 2 ? { decision: "done" } : {}));
  return rollForward(choices, { asOf: LATER, year: "2027-28" });
}

function clearRegistersColours(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Action register");
    sheet.getRange().conditionalFormats.clearAll();
    await context.sync();
  });
}

const BOARD = { on: "2026-07-03", name: "Management board" };
const publish = () =>
  writePublication({ withoutNames: true, contact: "Youth justice service" }, { asOf: AS_OF });
const ACCEPTED: Acceptance = { key: "k", print: "p", reason: "Agreed", by: "N. Whitcombe", on: AS_OF };
const CORRECTION: Correction = {
  kind: "no-plan",
  sheet: "Plan",
  headings: ["ref", "action", "lead", "due date", "rag", "progress"],
  firstAction: null,
};

export const OPERATIONS: readonly Operation[] = [
  { name: "build", prepare: nothing, run: () => buildWorkbook({ asOf: AS_OF }) },
  {
    name: "refresh",
    prepare: async (standin) => {
      await build(AS_OF);
      editPlan(standin);
    },
    run: () => build(LATER),
  },
  {
    name: "refresh of all sheets",
    prepare: async (standin) => {
      await buildWorkbook({ asOf: AS_OF });
      editPlan(standin);
    },
    run: () => buildWorkbook({ asOf: LATER }),
  },
  { name: "refresh of a register for each plan", prepare: twoRegisters, run: () => build(LATER) },
  {
    name: "undo of a refresh of a register for each plan",
    prepare: async (standin) => {
      await twoRegisters(standin);
      await build(LATER);
    },
    run: restoreLast,
  },
  {
    name: "refresh that drops a row",
    prepare: async (standin) => {
      await build(AS_OF);
      for (let column = 0; column < 6; column++) standin.typeInto("Plan", 5, column, "");
      await build(LATER);
      standin.typeInto("Plan", 6, 5, "Held three times");
    },
    run: dropGone,
  },
  { name: "fixes", prepare: nothing, run: fixAll },
  {
    name: "write-back",
    prepare: async (standin) => {
      await build(AS_OF);
      standin.typeInto("Action register", 4, 7, "Agreed by the board");
    },
    run: writeBack,
  },
  {
    name: "colours",
    prepare: async () => {
      await build(AS_OF);
      await clearRegistersColours();
    },
    run: colourRegister,
    finishes: true,
  },
  { name: "sample", prepare: nothing, run: () => insertSample(AS_OF) },
  { name: "roll forward", prepare: nothing, run: roll },
  { name: "publication", prepare: nothing, run: publish },
  {
    name: "publication made anew",
    prepare: async (standin) => {
      await publish();
      editPlan(standin);
    },
    run: publish,
  },
  { name: "undo of fixes", prepare: fixAll, run: restoreLast },
  { name: "undo of a build", prepare: () => build(AS_OF), run: restoreLast },
  { name: "undo of a refresh", prepare: refreshed, run: restoreLast },
  { name: "undo of a roll forward", prepare: roll, run: restoreLast },
  { name: "undo of a publication", prepare: publish, run: restoreLast },
  { name: "undo of a sample", prepare: () => insertSample(AS_OF), run: restoreLast },
  { name: "forgetting what Undo keeps", prepare: fixAll, run: forgetLast },
  { name: "saved board", prepare: nothing, run: () => saveBoard(BOARD, { asOf: AS_OF }) },
  {
    name: "board saved again",
    prepare: () => saveBoard(BOARD, { asOf: AS_OF }),
    run: () => saveBoard({ ...BOARD, name: "Extraordinary board" }, { asOf: LATER }),
  },
  {
    name: "removed board",
    prepare: () => saveBoard(BOARD, { asOf: AS_OF }),
    run: () => removeBoard(BOARD.on),
  },
  {
    name: "undo of a removed board",
    prepare: async () => {
      await saveBoard(BOARD, { asOf: AS_OF });
      await removeBoard(BOARD.on);
    },
    run: restoreLast,
  },
  { name: "undo of a saved board", prepare: () => saveBoard(BOARD, { asOf: AS_OF }), run: restoreLast },
  { name: "settings", prepare: nothing, run: () => keepSettings({ soonDays: 14 }) },
  {
    name: "settings taken back",
    prepare: () => keepSettings({ soonDays: 14 }),
    run: () => keepSettings({ soonDays: DEFAULT_SETTINGS.soonDays }),
  },
  { name: "accepted finding", prepare: nothing, run: () => keepAcceptances({ add: [ACCEPTED], remove: [] }) },
  {
    name: "finding accepted no longer",
    prepare: () => keepAcceptances({ add: [ACCEPTED], remove: [] }),
    run: () => keepAcceptances({ add: [], remove: [ACCEPTED.key] }),
  },
  { name: "choice", prepare: nothing, run: () => keepCorrections({ add: [CORRECTION], remove: [] }) },
];
