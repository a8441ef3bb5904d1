import { checkPlans } from "../../../src/engine/validate/checkPlans";
import type { Finding } from "../../../src/engine/model/finding";
import { contextOf, type RuleInput } from "./checkRule";

function findingOf(rule: string, input: RuleInput, settings = {}): Finding | undefined {
  return checkPlans(contextOf(input, { settings })).findings.find((finding) => finding.rule === rule);
}
const choicesOf = (finding: Finding | undefined) =>
  (finding?.choices ?? []).map(({ label, changes }) => [label, ...changes.map(({ value }) => value)]);

test("a lead in two spellings: the user picks one, and the rest of each cell stays", () => {
  const finding = findingOf("owner-spelled-differently", [
    { owners: ["Operations Manager"], action: "a" },
    { owners: ["Op's Manager"], ownersText: "Op's Manager to agree with police", action: "b" },
  ]);
  expect(choicesOf(finding)).toEqual([
    ["Write Operations Manager throughout", "Operations Manager to agree with police"],
    ["Write Op's Manager throughout", "Op's Manager"],
  ]);
});

test("a short form in two spellings, plurals included", () => {
  const finding = findingOf("acronym-spelt-differently", [
    { action: "Screen all OOCDs" },
    { action: "Count each OCCD", detail: "Read OCCDs and OOCDs" },
  ]);
  expect(choicesOf(finding)).toEqual([
    ["Write OOCD throughout", "Count each OOCD", "Read OOCDs and OOCDs"],
    ["Write OCCD throughout", "Screen all OCCDs", "Read OCCDs and OCCDs"],
  ]);
});

test("a day that can be two: each as a true date", () => {
  const finding = findingOf("ambiguous-date", {
    due: { text: "03/04/2022", date: "2022-04-03", ambiguous: ["2022-04-03", "2022-03-04"] },
  });
  expect(choicesOf(finding)).toEqual([
    ["Write 3 April 2022", 44654],
    ["Write 4 March 2022", 44624],
  ]);
});

test("words that say more than the day are not overwritten", () => {
  const due = { text: "Spring", date: "2022-04-03", ambiguous: ["2022-04-03", "2022-03-04"] };
  expect(choicesOf(findingOf("ambiguous-date", { due }))).toEqual([]);
});

test("a rating that is none: the ratings of the plan's key", () => {
  const ragKey = [
    { rating: "Red" as const, meaning: "Late" },
    { rating: "Green" as const, meaning: "On track" },
  ];
  const finding = findingOf("unknown-rating-word", { actions: [{ rag: { unreadable: "Purple" } }], ragKey });
  expect(choicesOf(finding)).toEqual([
    ["Write Red", "Red"],
    ["Write Green", "Green"],
  ]);
});

test("a remark in a rating's place is not overwritten", () =>
  expect(choicesOf(findingOf("unknown-rating-word", { rag: { unreadable: "to be rated in May" } }))).toEqual(
    [],
  ));

test("many like fixes are offered as one choice", () => {
  const actions = Array.from({ length: 20 }, (_, index) => ({
    action: `Do ${index}`,
    rag: { fill: "Red" as const },
  }));
  const finding = findingOf("colour-without-word", actions);
  expect(finding?.choices?.map(({ label }) => label)).toEqual(["Write Red (20 cells)"]);
  expect(finding?.choices?.[0]?.changes).toHaveLength(20);
});

test("a marking is written as the policy writes it", () => {
  const finding = findingOf(
    "marking-misspelt",
    `sheet Plan
A1 | Official - sensitive
A3 | Ref | Action | Lead | Due date
| 1 | Write the protocol | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`,
  );
  expect(finding?.fix).toMatchObject({ at: { row: 0, column: 0 }, value: "OFFICIAL-SENSITIVE" });
});
