/** Settings and accepted findings in the workbook: kept, read again, changed one by one, never lost to damage. */
import { DEFAULT_SETTINGS, type Acceptance, type Settings } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { keepAcceptances } from "../../src/excel/keepAcceptances";
import { keepSettings } from "../../src/excel/keepSettings";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { settingsOfText, settingsText } from "../../src/excel/settingsText";
import { openBytes, openMade, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";

function put(key: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

describe("settings", () => {
  test("those that are given change, the others stay, and they hold in the next reading", async () => {
    const standin = await openMade(smallPlan);
    await keepSettings({ soonDays: 14, markings: ["OFFICIAL"] });
    await keepSettings({ profile: "working-copy" });
    await openBytes(await standin.save());
    const { settings, snapshot } = await analyseWorkbook({ asOf: AS_OF });
    expect(snapshot.settings).toEqual({ soonDays: 14, markings: ["OFFICIAL"], profile: "working-copy" });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      soonDays: 14,
      markings: ["OFFICIAL"],
      profile: "working-copy",
    });
  });

  test("one that is the default is kept no longer; when all are, nothing is", async () => {
    await openMade(smallPlan);
    await keepSettings({ soonDays: 14, financialYearStart: 1 });
    await keepSettings({ soonDays: DEFAULT_SETTINGS.soonDays });
    expect((await readSnapshot()).settings).toEqual({ financialYearStart: 1 });
    await keepSettings({ financialYearStart: DEFAULT_SETTINGS.financialYearStart });
    expect((await readSnapshot()).settings).toBeUndefined();
  });

  test("what cannot be read is said, not used, and not overwritten until the user says so", async () => {
    await openMade(smallPlan);
    await put("ActionPlan_Settings", '{"version":1,"settings":{"soonDays":"a month"}}');
    const { settings, snapshot } = await analyseWorkbook({ asOf: AS_OF });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(snapshot.keptDamage).toEqual([
      "The settings kept in this workbook cannot be read, so they were left as they are and not used.",
    ]);
    await expect(keepSettings({ soonDays: 14 })).rejects.toMatchObject({ code: "DamagedKept" });
    await keepSettings({ soonDays: 14 }, true);
    expect((await readSnapshot()).settings).toEqual({ soonDays: 14 });
  });

  test("a setting of a later version stays when another is changed", async () => {
    await openMade(smallPlan);
    await put("ActionPlan_Settings", '{"version":1,"settings":{"boardDay":"Tuesday"}}');
    await keepSettings({ soonDays: 14 });
    expect((await readSnapshot()).settings).toEqual({ boardDay: "Tuesday", soonDays: 14 });
  });
});

describe("settings as a file", () => {
  const chosen: Partial<Settings> = {
    soonDays: 14,
    ragKey: [{ rating: "Blue", meaning: "New" }],
    requiredFields: ["owners"],
    knownAcronyms: ["TVC"],
  };

  test("what one workbook gives another takes, with the mark that editors put first", () => {
    expect(settingsOfText(settingsText({ ...chosen, accessibility: false }))).toEqual(chosen);
    expect(settingsOfText(`\uFEFF${settingsText(chosen)}`)).toEqual(chosen);
    expect(settingsOfText(settingsText({}))).toEqual({});
  });

  test.each<[string, string, RegExp]>([
    ["no JSON", "soonDays=14", /holds no settings/],
    ["other JSON", '{"name":"plan"}', /holds no settings/],
    ["a list", "[1]", /holds no settings/],
    ["a month of 13", '{"version":1,"settings":{"financialYearStart":13}}', /holds no settings/],
    [
      "a rating that is none",
      '{"version":1,"settings":{"ragKey":[{"rating":"Pink","meaning":"x"}]}}',
      /no settings/,
    ],
    ["a field that is none", '{"version":1,"settings":{"requiredFields":["colour"]}}', /no settings/],
    ["of a newer version", '{"version":2,"settings":{}}', /newer version/],
  ])("%s: one sentence", (_, text, sentence) => {
    expect(() => settingsOfText(text)).toThrow(sentence);
  });
});

describe("accepted findings", () => {
  async function acceptFirst(rule: string): Promise<Acceptance> {
    const { findings } = await analyseWorkbook({ asOf: AS_OF });
    const finding = findings.find((one) => one.rule === rule);
    if (finding?.key === undefined || finding.print === undefined) throw new Error(`No ${rule}.`);
    const { key, print } = finding;
    return { key, print, reason: "Agreed on 3 July", by: "Nicola Whitcombe", on: "2026-07-03" };
  }

  test("stay when rows move, come back when the cell changes, and can be withdrawn", async () => {
    const standin = await openMade(smallPlan);
    const acceptance = await acceptFirst("overdue-open");
    await keepAcceptances({ add: [acceptance], remove: [] });
    const accepted = async () =>
      (await analyseWorkbook({ asOf: AS_OF })).accepted?.map((one) => one.acceptance);
    expect(await accepted()).toEqual([acceptance]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(await accepted()).toEqual([acceptance]);
    standin.typeInto("Plan", 4, 3, "'June 2026");
    expect(await accepted()).toBeUndefined();
    standin.typeInto("Plan", 4, 3, "'July 2026");
    expect(await accepted()).toEqual([acceptance]);
    await keepAcceptances({ add: [], remove: [acceptance.key] });
    expect((await readSnapshot()).acceptances).toBeUndefined();
  });

  test("what somebody else accepted in the same file remains; the same finding gets the new reason", async () => {
    await openMade(smallPlan);
    const mine = await acceptFirst("overdue-open");
    const theirs = { ...mine, key: "another" };
    await keepAcceptances({ add: [theirs], remove: [] });
    await keepAcceptances({ add: [mine], remove: [] });
    await keepAcceptances({ add: [{ ...mine, reason: "Agreed again" }], remove: [] });
    expect((await readSnapshot()).acceptances).toEqual([theirs, { ...mine, reason: "Agreed again" }]);
  });

  test.each([
    ["a day that is none", [{ key: "k", print: "p", reason: "r", by: "b", on: "yesterday" }]],
    ["no reason", [{ key: "k", print: "p", by: "b", on: AS_OF }]],
    ["no list", { key: "k" }],
  ])("kept with %s: is damage, and said", async (_, acceptances) => {
    await openMade(smallPlan);
    await put("ActionPlan_Acceptances", JSON.stringify({ version: 1, acceptances }));
    const snapshot = await readSnapshot();
    expect(snapshot.acceptances).toEqual([]);
    expect(snapshot.keptDamage?.[0]).toMatch(/^The accepted findings kept in this workbook cannot be read/);
  });
});

test("the checks sheet shows accepted findings apart, also when more are found above them", async () => {
  const standin = await openMade(smallPlan);
  const { findings } = await analyseWorkbook({ asOf: AS_OF });
  const { key = "", print = "" } = findings.find(({ rule }) => rule === "overdue-open") ?? {};
  const acceptance = { key, print, reason: "Agreed on 3 July", by: "Nicola Whitcombe", on: "2026-07-03" };
  await keepAcceptances({ add: [acceptance], remove: [] });
  const build = () => buildWorkbook({ asOf: AS_OF, kinds: ["checks"] });
  const tables = () =>
    Excel.run(async (context) => {
      const ranges = ["PlanChecks", "PlanChecksAccepted"].map((name) => {
        const range = context.workbook.tables.getItem(name).getRange();
        return range.load("text");
      });
      await context.sync();
      return ranges.map((range) => range.text.length - 1);
    });
  await build();
  const [found = 0, accepted] = await tables();
  expect(accepted).toBe(1);
  for (const row of [4, 5]) standin.typeInto("Plan", row, 2, "");
  await build();
  expect(await tables()).toEqual([found + 2, 1]);
  await restoreLast();
  expect(await tables()).toEqual([found, 1]);
});
