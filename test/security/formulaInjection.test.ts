/**
 * Formula injection. Payloads stand in the plan and are typed into the register, go through all that writes, and are
 * saved; neither the file nor LibreOffice, which opens it, computes anything of them.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { due, rag, status } from "../../src/functions/planFunctions";
import { openStandin, type Standin } from "../../src/standin/standin";
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { unescapedXml } from "../../src/standin/workbook/file/xmlText";
import { writeHostilePlan } from "./injection/hostilePlan";
import { writeBackPayloads, type WrittenBack } from "./injection/hostileRegister";
import { CANARY, LINKS, PAYLOADS, SUM, type HostileWorkbook } from "./injection/payloads";

const withOffice = works("soffice") ? test : test.skip;

let plan: HostileWorkbook & { readonly page: string };
let register: WrittenBack;
let saved: Readonly<Record<"plan" | "register", Uint8Array>>;
beforeAll(async () => {
  plan = await writeHostilePlan();
  register = await writeBackPayloads();
  saved = { plan: await plan.standin.save(), register: await register.standin.save() };
}, 240_000);

describe.each([
  ["in a plan", "plan"],
  ["typed into the register", "register"],
] as const)("payloads %s", (_, where) => {
  const hostile = () => (where === "plan" ? plan : register);

  test("everything was written, and the texts are in it", () => {
    const { standin, made } = hostile();
    expect(standin.view().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...made]));
    const texts = textsIn(standin);
    for (const payload of PAYLOADS)
      expect([...texts].some((text) => text.includes(payload.trim()))).toBe(true);
  });

  test("no cell, rule, choice, name or chart of the saved file computes anything of them", async () => {
    const parts = await readParts(saved[where], (name) =>
      /^xl\/(?:workbook|worksheets\/[^/]+|charts\/[^/]+)\.xml$/.test(name),
    );
    expect(parts.size).toBeGreaterThan(hostile().made.length);
    const formula = /<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)\b[^>]*>([^<]*)</g;
    for (const [name, xml] of parts)
      for (const [, text = ""] of xml.matchAll(formula)) {
        const computed = unescapedXml(text).replace(/"(?:[^"]|"")*"/g, '""');
        expect(`${name} ${computed}`).not.toMatch(/40000|cmd\||WEBSERVICE|evil/i);
      }
  });

  test("no link of what is written leads out of the workbook", () => {
    const { standin, plans } = hostile();
    let links = 0;
    for (const sheet of standin.view().sheets.filter(({ name }) => !plans.includes(name)))
      for (let row = 0; row < sheet.rows; row++)
        for (let column = 0; column < sheet.columns; column++) {
          const link = sheet.cell(row, column)?.link;
          if (link === undefined) continue;
          links += 1;
          expect(link).toMatch(/^#/);
        }
    expect(links).toBeGreaterThanOrEqual(PAYLOADS.length);
  });

  test("no cell shows what they would compute", () => {
    expect(textsIn(hostile().standin)).not.toContain(String(CANARY));
  });

  withOffice(
    "LibreOffice, which opens the file and writes it anew, computes none (skipped where it is not there)",
    async () => {
      const texts = textsIn(await throughLibreOffice(saved[where]));
      expect(texts).not.toContain(String(CANARY));
      for (const payload of PAYLOADS)
        expect([...texts].some((text) => text.includes(payload.trim()))).toBe(true);
    },
    300_000,
  );
});

test("what was typed into the register is in the plan's own cells, whatever their formats, as it was typed", () => {
  const typed = PAYLOADS.map((_, index) => read(PAYLOADS[(index + 1) % PAYLOADS.length] ?? ""));
  expect(register.written.map(read)).toEqual(typed);
  expect(register.again).toEqual(register.written);
});

test("Restore brings back payloads that stood in the plan before", () => {
  expect(register.first.filter((_, index) => index % 2 === 0).map(read)).toEqual(
    PAYLOADS.filter((_, index) => index % 2 === 0).map(read),
  );
  expect(register.restored).toEqual(register.first);
});

test("next year's plan holds them, with rows that only the register had", () => {
  expect(register.nextYear.map(read).sort()).toEqual([...PAYLOADS, ...PAYLOADS].map(read).sort());
});

test("links of a plan are texts on what is written", () => {
  const texts = [...textsIn(plan.standin)];
  for (const link of LINKS) expect(texts.filter((text) => text.includes(link)).length).toBeGreaterThan(0);
});

test("in headers and footers an ampersand begins no code ([MS-OI29500] 2.1.619)", async () => {
  const parts = await readParts(saved.plan, (name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const lines = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)].map(([, line = ""]) => unescapedXml(line)),
  );
  const marked = lines.filter((line) => line.includes("PRIVATE"));
  expect(marked.length).toBeGreaterThan(2);
  for (const line of marked) expect(line).toContain("PRIVATE && CONFIDENTIAL");
});

test("the page for the web holds them as texts and leads nowhere", () => {
  for (const text of [`=${SUM}`, "javascript:alert(1)", "vbscript:msgbox(1)"])
    expect(plan.page).toContain(text);
  expect(plan.page).not.toMatch(/<a\b|href=|src=|<script|<img|<iframe|<form/i);
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

/** Line breaks are read as one kind, and blanks around a text as none. */
function read(text: string): string {
  return text.trim();
}

/** What the cells of all visible sheets show. */
function textsIn(shown: Standin): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const sheet of shown.view().sheets)
    for (let row = 0; row < sheet.rows; row++)
      for (let column = 0; column < sheet.columns; column++) texts.add(sheet.cell(row, column)?.text ?? "");
  return texts;
}

async function throughLibreOffice(bytes: Uint8Array): Promise<Standin> {
  const folder = mkdtempSync(join(tmpdir(), "injection-"));
  try {
    const file = join(folder, "plan.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), file];
    execFileSync("soffice", [profile, ...convert], { stdio: "ignore" });
    return await openStandin(readFileSync(join(folder, "out", "plan.xlsx")), { fileName: "plan.xlsx" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function works(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
