/** Payloads that somebody types into the register, into the plan's own cells and into next year's plan. */
import { draftWriteBack, refreshRegister } from "../../../src/engine";
import { analyseWorkbook } from "../../../src/excel/analyseWorkbook";
import { applyFixes } from "../../../src/excel/applyFixes";
import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { restoreLast } from "../../../src/excel/restoreLast";
import { rollForward } from "../../../src/excel/rollForward";
import type { Standin } from "../../../src/standin/standin";
import { choicesAsProposed } from "../../engine/draft/rollForward/choicesAsProposed";
import { openMade } from "../../excel/openMade";
import { AS_OF, PAYLOADS, type HostileWorkbook } from "./payloads";

export const PLAN = "Plan 2026-27";
export const NEXT = "Plan 2027-28";
const REGISTER = "Action register";
/** The register's heading row. */
const HEADINGS = 3;

/** What stands in the plan's cells of Progress at each step. */
export interface WrittenBack extends HostileWorkbook {
  readonly first: readonly string[];
  readonly written: readonly string[];
  readonly restored: readonly string[];
  readonly again: readonly string[];
  readonly nextYear: readonly string[];
}

export async function writeBackPayloads(): Promise<WrittenBack> {
  const standin = await openPlan();
  const first = progressOf(standin, PLAN);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  typePayloads(standin);
  await writeBack();
  const written = progressOf(standin, PLAN);
  await restoreLast();
  const restored = progressOf(standin, PLAN);
  await writeBack();
  const again = progressOf(standin, PLAN);
  addRows(standin);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await rollForward(choicesAsProposed(await analyseWorkbook({ asOf: AS_OF })), { asOf: AS_OF });
  const nextYear = progressOf(standin, NEXT);
  return { standin, made: [REGISTER, NEXT], plans: [], first, written, restored, again, nextYear };
}

/** Every other cell of Progress holds a payload already, which Restore has to bring back; formats of all kinds. */
function openPlan(): Promise<Standin> {
  return openMade((workbook) => {
    const sheet = workbook.addWorksheet(PLAN);
    sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan 2026-27"]);
    sheet.addRow([]);
    sheet.addRow(["Ref", "Recommendation", "Action", "Lead", "Due date", "RAG", "Progress", "Outcome"]).font =
      {
        bold: true,
      };
    PAYLOADS.forEach((payload, index) => {
      const progress = index % 2 === 0 ? payload : `Begun in part ${index}`;
      const action = `Write part ${index + 1} of the policy`;
      const row = sheet.addRow([
        ...[String(index + 1), "Hear children", action, "Head of Service"],
        ...["July 2027", "Amber", progress, `Children say ${index}`],
      ]);
      row.getCell(7).numFmt = ["General", "@", "dd/mm/yyyy", "0.00"][index % 4] ?? "";
    });
  });
}

/** As texts, which people may type with an apostrophe, paste, or bring along from another program. */
function typePayloads(standin: Standin): void {
  PAYLOADS.forEach((payload, index) => {
    const next = PAYLOADS[(index + 1) % PAYLOADS.length] ?? "";
    typeAt(standin, index, "Progress", next);
    typeAt(standin, index, "Outcome", `${payload} heard`);
    typeAt(standin, index, "Action", `${payload} write part ${index + 1} of the policy`);
    if (index % 4 === 0) typeAt(standin, index, "Lead", `${payload} Manager`);
  });
}

/** Rows that only the register has: next year's plan takes them in. */
function addRows(standin: Standin): void {
  PAYLOADS.forEach((payload, index) => {
    const row = PAYLOADS.length + index;
    typeAt(standin, row, "Ref", `A${index}`);
    typeAt(standin, row, "Recommendation", "Hear children");
    typeAt(standin, row, "Action", `${payload} pay the panel's travel ${index}`);
    typeAt(standin, row, "Progress", payload);
  });
}

function typeAt(standin: Standin, row: number, heading: string, text: string): void {
  standin.typeInto(REGISTER, HEADINGS + 1 + row, columnOf(standin, REGISTER, HEADINGS, heading), `'${text}`);
}

async function writeBack(): Promise<void> {
  const analysis = await analyseWorkbook({ asOf: AS_OF });
  const fixes = draftWriteBack(analysis, refreshRegister(analysis).kept).flatMap(({ fix }) => fix ?? []);
  await applyFixes(fixes, analysis.snapshot, "Write back");
}

function columnOf(standin: Standin, sheet: string, row: number, heading: string): number {
  const view = standin.view().sheets.find(({ name }) => name === sheet);
  for (let column = 0; column < (view?.columns ?? 0); column++)
    if (view?.cell(row, column)?.text === heading) return column;
  throw new Error(`There is no ${heading} on ${sheet}.`);
}

function progressOf(standin: Standin, sheet: string): readonly string[] {
  const view = standin.view().sheets.find(({ name }) => name === sheet);
  const column = columnOf(standin, sheet, 2, "Progress");
  return Array.from({ length: (view?.rows ?? 0) - 3 }, (_, row) => view?.cell(3 + row, column)?.text ?? "");
}
