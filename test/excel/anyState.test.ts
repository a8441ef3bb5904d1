/**
 * States of a workbook that must not matter: checked, built, refreshed, fixed, rolled forward and taken back, the very
 * same comes of it as of a plain one.
 */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import type { Standin } from "../../src/standin/standin";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";
import { AS_OF, LATER } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";

const PLAN = "Plan";
const NEXT_YEAR = "2027-28";
/** 31 December 2026 in the system of 1900, and 1,462 days less in that of 1904. */
const LAST_OF_2026 = 46_387;
const LAST_OF_2026_SINCE_1904 = 44_925;

interface State {
  readonly state: string;
  /** The name that the plan's sheet has. */
  readonly sheet?: string;
  /** Before anything is done. */
  dress?(plan: Worksheet, workbook: Workbook): void;
  /** When the register is there. */
  dressOwn?(workbook: Excel.Workbook): void;
}

function madePlan(workbook: Workbook, { sheet = PLAN, dress }: State): void {
  smallPlan(workbook);
  const plan = workbook.getWorksheet(PLAN) as Worksheet;
  plan.getCell("D6").value = LAST_OF_2026;
  plan.getCell("D6").numFmt = "dd/mm/yyyy";
  plan.name = sheet;
  dress?.(plan, workbook);
}

/** Every text that a person sees, by sheet and cell; the sheets that only belong to the state are left out. */
function seen(standin: Standin, besides: ReadonlySet<string>, plan: string): string {
  const sheets = standin.view().sheets.filter(({ name }) => !besides.has(name));
  const lines = sheets.flatMap((sheet) =>
    Array.from({ length: Math.min(sheet.rows, 400) }, (_, row) => {
      const texts = Array.from({ length: Math.min(sheet.columns, 20) }, (_one, column) => {
        const { text = "", link = "" } = sheet.cell(row, column) ?? {};
        return `${text}${link}`;
      });
      // Next year's sheet is named after this one's.
      const name = sheet.name.includes(NEXT_YEAR) ? NEXT_YEAR : sheet.name;
      return `${name} ${row + 1}: ${texts.join(" | ").replace(/[ |]+$/, "")}`;
    }).filter((line) => !/: $/.test(line)),
  );
  return [plan.replace(/'/g, "''"), plan].reduce(
    (text, name) => text.split(name).join(PLAN),
    lines.join("\n"),
  );
}

function editPlan(standin: Standin, sheet: string): void {
  standin.typeInto(sheet, 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto(sheet, 7, at, text),
  );
}

/** What is seen after each thing that is done. */
async function aLife(state: State): Promise<Readonly<Record<string, string>>> {
  const { sheet: plan = PLAN } = state;
  const first = await openMade((workbook) => madePlan(workbook, state));
  const besides = new Set(
    first
      .view()
      .sheets.map(({ name }) => name)
      .filter((name) => name !== plan),
  );
  const found = (await analyseWorkbook({ asOf: AS_OF })).findings;
  await buildWorkbook({ asOf: AS_OF });
  const built = seen(first, besides, plan);
  if (state.dressOwn !== undefined) {
    const { dressOwn } = state;
    await Excel.run(async (context) => {
      dressOwn(context.workbook);
      await context.sync();
    });
  }
  const standin = await openBytes(await first.save());
  const now = () => seen(standin, besides, plan);
  editPlan(standin, plan);
  await buildWorkbook({ asOf: LATER });
  const refreshed = now();
  const again = await buildWorkbook({ asOf: LATER });
  const analysis = await analyseWorkbook({ asOf: LATER });
  const fixes = analysis.findings.flatMap(({ fix }) => (fix?.at.sheet === plan ? [fix] : [])).slice(0, 1);
  await applyFixes(
    [{ label: "Write Green", at: { sheet: plan, row: 4, column: 4 }, value: "Green" }, ...fixes],
    await readSnapshot(),
    "Fixes",
  );
  const fixed = now();
  await restoreLast();
  const unfixed = now();
  const choices = choicesAsProposed(await analyseWorkbook({ asOf: LATER }));
  await rollForward(choices, { asOf: LATER, year: NEXT_YEAR });
  const rolled = now();
  await restoreLast();
  return {
    found: found.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`).join("\n"),
    built,
    refreshed,
    taken: JSON.stringify([again.refresh?.taken, again.refresh?.added, again.refresh?.conflicts]),
    fixed,
    unfixed,
    rolled,
    unrolled: now(),
  };
}

const PLAIN: State = { state: "plain" };
let plain: Readonly<Record<string, string>> = {};
beforeAll(async () => (plain = await aLife(PLAIN)));

test("the plain workbook goes through all of it", () => {
  const { built = "", refreshed, fixed, unfixed, rolled = "", unrolled } = plain;
  expect(built).toContain("Action register 7: 3 | Audit twenty case files | Quality Lead | 31/12/2026");
  expect(refreshed).toContain("Publish the annual report");
  expect(fixed).not.toBe(refreshed);
  expect(unfixed).toBe(refreshed);
  expect(rolled).toContain(`${NEXT_YEAR} 8: 5 | Publish the annual report`);
  expect(unrolled).toBe(refreshed);
});

const FAR_BELOW = 70_000;

/** Named so that Excel writes each in its own way. */
const NAMES = [
  ["31 characters", "Youth justice improvement plans"],
  ["an apostrophe, which formulas double", "O'Brien's plan"],
  ["signs that have to be quoted", "Plan (2026-27) & more!"],
  ["digits alone", "90210"],
  ["the look of a cell", "AB12"],
  ["the look of a row and column", "R1C1"],
] as const;

const STATES: readonly State[] = [
  { state: "frozen panes", dress: (plan) => (plan.views = [{ state: "frozen", xSplit: 2, ySplit: 3 }]) },
  {
    state: "panes frozen elsewhere on our sheets",
    dressOwn: ({ worksheets }) => {
      worksheets.getItem("Action register").freezePanes.freezeColumns(3);
      worksheets.getItem("Plan checks").freezePanes.unfreeze();
    },
  },
  {
    state: "rows and columns in groups",
    dress: (plan) => {
      for (const row of [5, 6, 7]) plan.getRow(row).outlineLevel = 2;
      plan.getColumn(6).outlineLevel = 1;
    },
  },
  ...NAMES.map(([what, sheet]): State => ({ state: `a sheet whose name has ${what}`, sheet })),
  {
    state: "200 sheets",
    dress: (_, workbook) => {
      for (let sheet = 2; sheet <= 200; sheet++)
        workbook.addWorksheet(`Minutes ${sheet}`).getCell("A1").value = `Minutes of meeting ${sheet}`;
    },
  },
  {
    state: "days counted from 1904",
    dress: (plan, workbook) => {
      workbook.properties.date1904 = true;
      plan.getCell("D6").value = LAST_OF_2026_SINCE_1904;
    },
  },
  {
    state: "iterative calculation, with a formula that goes round",
    dress: (_, workbook) => {
      Object.assign(workbook.calcProperties, { iterate: true, iterateCount: 10 });
      const sheet = workbook.addWorksheet("Interest");
      sheet.getCell("A1").value = { formula: "B1+1", result: 10 };
      sheet.getCell("B1").value = { formula: "A1*0.5", result: 9 };
    },
  },
  {
    state: "volatile formulas, in the plan and beside it",
    dress: (plan, workbook) => {
      plan.getCell("C4").value = { formula: 'IF(TODAY()>1,"Head of Service","")', result: "Head of Service" };
      plan.getCell("F6").value = { formula: 'IF(RAND()<2,"Under way","")', result: "Under way" };
      const sheet = workbook.addWorksheet("Now");
      ["NOW()", "TODAY()", "RAND()", "OFFSET(A1,1,0)", 'INDIRECT("A2")', "RANDBETWEEN(1,6)"].forEach(
        (formula, row) => (sheet.getCell(row + 1, 1).value = { formula, result: 1 }),
      );
    },
  },
  {
    state: "a used range that ends far below, by a colour",
    dress: (plan) =>
      (plan.getCell(FAR_BELOW, 6).fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: { argb: "FFFFFF00" },
      }),
  },
  {
    state: "a used range that ends far below, by a blank",
    dress: (plan) => (plan.getCell(FAR_BELOW, 6).value = " "),
  },
];

test.each(STATES)("$state", async (state) => {
  expect(await aLife(state)).toEqual(plain);
});
