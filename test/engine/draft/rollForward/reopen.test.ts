/** Remarks that would close an action again are moved, in whichever of its cells they stand. */
import { analyse, draftRollForward } from "../../../../src/engine";
import { isOpen } from "../../../../src/engine/model/standing";
import { textOf } from "../../../../src/engine/draft/actionTexts";
import { readGrid } from "../../../cases/readGrid";
import { applyNext } from "./applyNext";
import { choicesAsProposed } from "./choicesAsProposed";

const AS_OF = "2027-03-20";

function nextYear(sheet: string) {
  const analysis = analyse(readGrid(sheet), { asOf: AS_OF });
  const draft = draftRollForward(
    analysis,
    choicesAsProposed(analysis, () => ({ decision: "retain" })),
  );
  const [old] = analysis.snapshot.sheets;
  const sheets = draft.sheets.map((next) => applyNext(old as never, next));
  const { plans } = analyse({ ...analysis.snapshot, sheets }, { asOf: AS_OF });
  const cells = sheets.flatMap(({ values }) => values.flat());
  return {
    cells,
    notes: draft.notes,
    before: analysis.plans,
    actions: plans.flatMap(({ actions }) => actions),
  };
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

test("a status among other things in its cell is changed alone", () => {
  const { cells, actions } = nextYear(`sheet Actions
A1 | Thornbury Vale YJS: what we agreed at the away day
A3 | 1. Move the group room to the library
| Lead: Marian Pryce    By: 30 September 2027    Status: In progress
A6 | 2. Give every child a card with the number of the worker
| Lead: Tom Hastings    By: 31 July 2026    Status: Complete
A9 | 3. Ask the sports club for Saturday places
| Lead: Ayesha Karim    By: December 2027    Status: Not started
bold A1
`);
  expect(cells).toContain("Lead: Tom Hastings    By: 31 July 2026    Status: Not started");
  expect(cells).toContain("Lead: Marian Pryce    By: 30 September 2027    Status: In progress");
  expect(actions.map(({ owners }) => owners.text)).toEqual(["Marian Pryce", "Tom Hastings", "Ayesha Karim"]);
  expect(actions.map(isOpen)).toEqual([true, true, true]);
});

test("a status under its label in the action's own cell is changed alone", () => {
  const { cells, actions } = nextYear(`sheet Answer
A1 | Thornbury Vale: our answer to the peer review
A3 | Recommendation | What we will do
| Hear more children | Set up a panel of eight young people.\\nLead: Participation Worker\\nBy: 31 July 2026\\nProgress: The panel met twice\\nStatus: Complete
| Write shorter reports | Agree a template of two pages with the bench.\\nLead: Court Team Leader\\nBy: May 2027\\nStatus: In progress
| Share what works | Put one example of good work on each agenda. (Lead: Practice Manager; By: June 2027; Status: Done)
bold A3:B3
`);
  expect(cells).toContain(
    "Set up a panel of eight young people.\nLead: Participation Worker\nBy: 31 July 2026\nProgress: The panel met twice\nStatus: In progress",
  );
  expect(cells).toContain(
    "Put one example of good work on each agenda. (Lead: Practice Manager; By: June 2027; Status: Not started)",
  );
  expect(actions.map(isOpen)).toEqual([true, true, true]);
});
