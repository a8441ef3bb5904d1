/** Remarks that would close an action again are moved, in whichever of its cells they stand. */
import { analyse, draftRollForward, proposeRollForward } from "../../../../src/engine";
import { isOpen } from "../../../../src/engine/model/standing";
import { textOf } from "../../../../src/engine/draft/actionTexts";
import { readGrid } from "../../../cases/readGrid";
import { applyNext } from "./applyNext";

const AS_OF = "2027-03-20";

function nextYear(sheet: string) {
  const analysis = analyse(readGrid(sheet), { asOf: AS_OF });
  const choices = proposeRollForward(analysis).map(({ action, row, reason }) => ({
    action,
    text: row.text,
    decision: "retain" as const,
    reason,
  }));
  const draft = draftRollForward(analysis, choices);
  const [old] = analysis.snapshot.sheets;
  const sheets = draft.sheets.map((next) => applyNext(old as never, next));
  const { plans } = analyse({ ...analysis.snapshot, sheets }, { asOf: AS_OF });
  return { notes: draft.notes, before: analysis.plans, actions: plans.flatMap(({ actions }) => actions) };
}

test("a second remark in the lower cell of an action that stands in two rows", () => {
  const { notes, before, actions } = nextYear(`sheet Plan 2026-27
A1 | Thornbury Vale: outstanding actions 2026-27
A3 | Ref | Action | Lead | By when
A4 | 1 | Agree a protocol with the police on low level offences, | Head of Service | RETAIN FOR 2027-28
B5 | and write a paper for the board in September. Keep – added to plan
A6 | 2 | Train all staff | Operations Manager | 31/05/2027
A7 | 3 | Set up a panel | Quality Lead | 30/06/2027
bold A3:D3
`);
  expect(before.flatMap((plan) => plan.actions.map(({ standing }) => standing.status))).toEqual([
    "carried-forward",
    "not-started",
    "not-started",
  ]);
  expect(notes).toEqual([]);
  expect(actions.map(isOpen)).toEqual([true, true, true]);
  expect(textOf(actions[0]?.action as never)).not.toContain("Keep");
  expect(actions[0]?.extras.map(({ text }) => text).join()).toContain("Keep – added to plan");
});
