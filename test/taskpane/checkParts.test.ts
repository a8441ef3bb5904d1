/** What step 2 works out by itself: who leads, what is shown, what a fix will write. */
import type { Finding, Fix } from "../../src/engine";
import { passes } from "../../src/taskpane/check/filterFindings";
import { leadOfFinding, leadsByAction, leadsOf } from "../../src/taskpane/check/findLeads";
import { ruleName } from "../../src/taskpane/check/ruleName";
import { makesDate, textBefore, writtenValue } from "../../src/taskpane/check/writtenValue";
import { askingAnalysis } from "./correctedAnalysis";
import { fixableAnalysis } from "./workedAnalysis";
import { english } from "../../src/taskpane/wording/en/english";
import { speak } from "../../src/taskpane/wording";

speak(english);

const { plans, snapshot, findings } = askingAnalysis;
const leads = leadsByAction(plans);

test("each action has its lead, as the plan writes it", () => {
  expect([...leads.values()]).toEqual(["Operations Manager", "Quality Lead", "Head of Service"]);
});

test("the leads with findings stand by name, what nobody leads at the end", () => {
  const id = (index: number) => plans[0]?.actions[index]?.id ?? "";
  const finding = (action: string | null) => ({ action }) as Finding;
  const all = [finding(id(1)), finding(null), finding(id(0)), finding(id(1))];
  expect(leadsOf(all, leads)).toEqual(["Operations Manager", "Quality Lead", ""]);
  expect(leadsOf([finding(id(2))], leads)).toEqual(["Head of Service"]);
  expect(leadOfFinding(finding("gone"), leads)).toBe("");
});

test.each([
  [{ lead: null, sheet: null, severity: null }, () => true],
  [{ lead: null, sheet: null, severity: "note" }, ({ severity }: Finding) => severity === "note"],
  [{ lead: null, sheet: "Elsewhere", severity: null }, () => false],
  [{ lead: "", sheet: null, severity: null }, ({ action }: Finding) => action === null],
] as const)("%j lets through what it says", (filter, wanted) => {
  expect(findings.filter(passes(filter, plans))).toEqual(findings.filter(wanted));
});

const at = { sheet: "Improvement plan", row: 6, column: 4 };

test.each([
  [{ value: 46357, numberFormat: "dd/mm/yyyy" }, "01/12/2026", true],
  [{ value: 46357 }, "46357", false],
  [{ value: 46357, numberFormat: "0" }, "46357", false],
  [{ value: "Amber" }, "Amber", false],
  [{ value: "Two\nlines", numberFormat: "@" }, "Two lines", false],
])("%j will read as %s", (fix, text, isDate) => {
  expect([writtenValue(fix), makesDate(fix)]).toEqual([text, isDate]);
});

test("before the fix, the cell says what the sheet says", () => {
  const fix: Fix = { label: "", at, value: 1 };
  expect(textBefore(fix, fixableAnalysis.snapshot)).toBe("01/12/2026");
  expect(textBefore({ ...fix, at: { ...at, row: 99 } }, fixableAnalysis.snapshot)).toBe("");
  expect(textBefore({ ...fix, at: { ...at, sheet: "Gone" } }, snapshot)).toBe("");
});

test.each([
  ["no-due-date", "No due date"],
  ["html-in-cell", "HTML in cell"],
  ["text-date", "Date kept as text"],
])("%s is called %s", (rule, name) => {
  expect(ruleName(rule)).toBe(name);
});
