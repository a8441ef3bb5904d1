/** A plan that is full of payloads, through all that writes. */
import { publicationHtml } from "../../../src/engine";
import { analyseWorkbook } from "../../../src/excel/analyseWorkbook";
import { applyFixes } from "../../../src/excel/applyFixes";
import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { readSnapshot } from "../../../src/excel/readSnapshot";
import { restoreLast } from "../../../src/excel/restoreLast";
import { rollForward } from "../../../src/excel/rollForward";
import { saveBoard } from "../../../src/excel/saveBoard";
import { writePublication } from "../../../src/excel/writePublication";
import type { Standin } from "../../../src/standin/standin";
import { choicesAsProposed } from "../../engine/draft/rollForward/choicesAsProposed";
import { openMade } from "../../excel/openMade";
import { AS_OF, LINKS, PAYLOADS, SUM, type HostileWorkbook } from "./payloads";

const PLAN = "Plan 2026-27";
const HEADINGS = [
  "Ref",
  "Recommendation",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Status",
  "Progress",
  "Outcome",
];

export async function writeHostilePlan(): Promise<HostileWorkbook & { readonly page: string }> {
  const standin = await openPlan();
  const page = await writeEverything(standin);
  const made = ["Action register", "Board summary", "Plan checks", "Plan 2027-28"];
  return { standin, page, made, plans: [PLAN, "Plan 2027-28"] };
}

/** Each payload in each column, with the word "action" where a row has to be one. */
function openPlan(): Promise<Standin> {
  return openMade((workbook) => {
    const sheet = workbook.addWorksheet(PLAN);
    sheet.addRow([`=${SUM} Thornbury Vale Youth Justice Service: improvement plan 2026-27`]);
    sheet.addRow(["PRIVATE & CONFIDENTIAL"]);
    sheet.addRow(HEADINGS).font = { bold: true };
    PAYLOADS.forEach((payload, index) =>
      sheet.addRow([
        index % 2 === 0 ? payload : String(index),
        payload,
        `${payload} write the policy`,
        payload,
        index % 3 === 0 ? payload : "July 2026",
        index % 4 === 0 ? payload : "Amber",
        index % 5 === 0 ? payload : "In progress",
        payload,
        payload,
      ]),
    );
    LINKS.forEach((hyperlink, index) => {
      const row = sheet.addRow([
        `L${index}`,
        "Links",
        `Follow link ${index}`,
        "Data Analyst",
        "July 2026",
        "Red",
      ]);
      row.getCell(8).value = { text: `See ${hyperlink}`, hyperlink };
    });
  });
}

/** All that writes into a workbook. Gives what boards see on the web, too. */
async function writeEverything(standin: Standin): Promise<string> {
  await buildWorkbook({ asOf: AS_OF });
  await saveBoard({ on: AS_OF, name: `=${SUM}` }, { asOf: AS_OF });
  const snapshot = await readSnapshot();
  await applyFixes(
    PAYLOADS.map((value, index) => ({
      at: { sheet: PLAN, row: 3 + index, column: 7 },
      value: `${value} fixed`,
      label: "Write it out",
    })),
    snapshot,
    "Fixes",
  );
  await restoreLast();
  standin.typeInto("Action register", 4, 2, `'${PAYLOADS[0]} by hand`);
  await buildWorkbook({ asOf: AS_OF });
  const options = { withoutNames: false, contact: `=${SUM}`, nextUpdate: `@SUM(40000,2)` };
  await writePublication(options, { asOf: AS_OF });
  const analysis = await analyseWorkbook({ asOf: AS_OF });
  const choices = choicesAsProposed(analysis, (_, index) => ({
    ...(index % 2 === 0 ? { decision: "superseded" } : {}),
    reason: PAYLOADS[index % PAYLOADS.length] ?? "",
  }));
  await rollForward(choices, { asOf: AS_OF });
  return publicationHtml(analysis, options);
}
