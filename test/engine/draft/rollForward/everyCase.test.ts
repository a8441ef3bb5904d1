/**
 * Over all sheets of `test/cases`: next year's sheet, read again, holds just the actions that go on, with what was
 * said of them, and the archive holds the others.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, draftRollForward, proposeRollForward, type Analysis } from "../../../../src/engine";
import type { Action } from "../../../../src/engine/model/plan";
import { valueOf } from "../../../../src/engine/model/reading";
import type { RollChoice } from "../../../../src/engine/model/rollForward";
import { isOpen } from "../../../../src/engine/model/standing";
import { readGrid } from "../../../cases/readGrid";
import { applyNext } from "./applyNext";

const AS_OF = "2026-11-21";
const FOLDER = join(__dirname, "..", "..", "..", "cases");
/** Sheets that anyone would read another way with half of their rows gone: their layout shows by its repetition. */
const READ_ANEW = [
  "steps-under-a-merged-action",
  "unlabelled-repeating-blocks",
  "second-page-shifted",
  "second-page-headless-shifted-left",
  "second-page-headless-and-shifted",
  "lead-and-date-as-one-text-beneath",
  "unlabelled-blocks-with-an-empty-row-inside",
  // Actions in a row that share a cell of evidence stay together.
  "improvement-plan-with-theme-rows-and-sub-numbers",
  "merged-areas-two-actions-in-a-cell-and-cut-row",
  // A lone "b." tells nothing of an "a." that stood above it.
  "hospital-plan-theme-number-rows-with-subletter",
  // "b" over "b" may be a rating as well as a letter.
  "objectives-numbered-with-actions-lettered-and-colon-leads",
  "three-tables-of-other-shape",
  // Fewer than three lines with brackets behind them are no list.
  "list-with-lead-and-date-in-brackets",
  // Fewer than three rows tell nothing of columns without headings.
  "headless-table-under-a-title",
  "headless-three-columns",
  // Of one or two rows under headings of its own words, it cannot be told which column says what is to be done.
  "peer-review-what-is-left",
  "year-of-the-plan-beside-later-dates",
  // Its first three rows alone say more under "Action taken" than of what was recommended.
  "scrutiny-recommendations-with-stances",
];
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry): [string, Analysis] => {
    const snapshot = readGrid(
      readFileSync(join(FOLDER, entry.name, "sheet.txt"), "utf8"),
      `${entry.name}.xlsx`,
    );
    return [entry.name, analyse(snapshot, { asOf: AS_OF })];
  })
  .filter(([name]) => !READ_ANEW.includes(name))
  .filter(([, { plans }]) => plans.some(({ actions }) => actions.length > 0));

const actionsOf = ({ plans }: Analysis) => plans.flatMap(({ actions }) => actions);

function choicesOf(analysis: Analysis, goesOn: (index: number) => boolean): readonly RollChoice[] {
  return proposeRollForward(analysis).map(({ action, row }, index) => ({
    action,
    text: row.text,
    decision: goesOn(index) ? "retain" : "done",
    reason: "The board said so.",
  }));
}

/** What has to be said of an action in either year. */
const told = (action: Action) => ({
  ref: valueOf(action.ref),
  group: valueOf(action.group),
  action: valueOf(action.action),
  owners: valueOf(action.owners)?.map(({ name }) => name) ?? [],
});

describe.each(CASES)("%s", (_, analysis) => {
  test.each<[string, (index: number) => boolean]>([
    ["every second action is left behind", (index) => index % 2 === 1],
    ["the first half is left behind", (index) => index >= actionsOf(analysis).length / 2],
    ["nothing is left behind", () => true],
  ])("%s", (__, goesOn) => {
    const draft = draftRollForward(analysis, choicesOf(analysis, goesOn));
    const wanted = actionsOf(analysis).filter((___, index) => goesOn(index));
    expect(draft.retained).toBe(wanted.length);
    const sheets = draft.sheets.map((sheet) => {
      const old = analysis.snapshot.sheets.find(({ name }) => name === sheet.from);
      if (old === undefined) throw new Error(`There is no sheet ${sheet.from}.`);
      return applyNext(old, sheet);
    });
    // A table needs more than one action to be known for what it is.
    if (wanted.length < 2) return;
    const corrections = draft.corrections;
    const next = analyse(
      { ...analysis.snapshot, sheets: [...analysis.snapshot.sheets, ...sheets] },
      { asOf: AS_OF, corrections },
    );
    const found = actionsOf({
      ...next,
      plans: next.plans.filter(({ sheet }) => sheets.some(({ name }) => name === sheet)),
    });
    expect({ notes: draft.notes, found: found.map(told) }).toEqual({
      notes: draft.notes,
      found: wanted.map(told),
    });
    if (draft.notes.length === 0)
      expect(found.filter((action) => !isOpen(action)).map(({ standing }) => standing)).toEqual([]);
  });
});
