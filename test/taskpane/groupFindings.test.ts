import type { Finding, Severity } from "../../src/engine";
import { RULES } from "../../src/engine/validate/rules";
import { groupFindings, shownOrder } from "../../src/taskpane/check/groupFindings";
import { ruleName } from "../../src/taskpane/check/ruleName";
import { verdictOf } from "../../src/taskpane/check/verdictOf";
import { speak, wording } from "../../src/taskpane/wording";
import { english } from "../../src/taskpane/wording/en/english";

speak(english);

function found(rule: string, severity: Severity): Finding {
  return { rule, severity, at: [], action: null, message: "", why: "", advice: "", fix: null };
}

const mixed = [
  found("no-due-date", "must-fix"),
  found("overdue", "check"),
  found("no-due-date", "must-fix"),
  found("draft", "note"),
  found("no-owner", "check"),
  found("overdue", "check"),
];

test("findings stand by severity, then by rule, each in the order given", () => {
  const groups = groupFindings(mixed);
  expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
    ["must-fix", 2],
    ["check", 3],
    ["note", 1],
  ]);
  expect(groups[1]?.rules.map(({ rule, findings }) => [rule, findings.map(({ index }) => index)])).toEqual([
    ["overdue", [1, 5]],
    ["no-owner", [4]],
  ]);
});

test("next and previous go by the shown order, and miss none", () => {
  expect(shownOrder(groupFindings(mixed))).toEqual([0, 2, 1, 5, 4, 3]);
});

test("a severity without a finding is left out", () => {
  expect(groupFindings([found("overdue", "check")]).map(({ severity }) => severity)).toEqual(["check"]);
  expect(groupFindings([])).toEqual([]);
});

const times = (count: number, severity: Severity) =>
  Array.from({ length: count }, () => found("rule", severity));

test.each([
  [[], "Ready: nothing was found."],
  [[...times(3, "must-fix"), ...times(11, "check")], "Not ready: 3 must-fix, 11 to check."],
  [[...times(2, "check"), ...times(1, "note")], "Nearly ready: 2 to check, 1 note."],
  [times(2, "note"), "Ready: 2 notes."],
  [times(1200, "must-fix"), "Not ready: 1,200 must-fix."],
])("the verdict of %# is said in words", (findings, verdict) => {
  expect(verdictOf(groupFindings(findings))).toBe(verdict);
});

test.each([
  ["no-due-date", "No due date"],
  ["html-in-cell", "HTML in cell"],
  ["rag-against-facts", "RAG against facts"],
  ["dragged-on", "Dragged on"],
  ["no-owner", "No lead"],
])("the rule %s is called %s", (rule, name) => {
  expect(ruleName(rule)).toBe(name);
});

test("only rules that there are have a name of their own", () => {
  const ids = RULES.map(({ id }) => id);
  for (const rule of Object.keys(wording.rules)) expect(ids).toContain(rule);
});
