/** Names within the texts of a copy without names: those of the plan's own people go, and nothing else does. */
import { publicationHtml, publicationNames } from "../../../../src/engine";
import { leaveOutNames } from "../../../../src/engine/draft/publication/leaveOutNames";
import { textOf } from "../../../../src/engine/draft/actionTexts";
import { isPersonName } from "../../../../src/engine/normalise/owners/ownerWords";
import { makeAnalysis, type ActionInput } from "../../makePlan";

const OWNERS = [
  "Sarah Jones",
  "Gwen Aldous (Head of Service)",
  "S. Mottram",
  "Hastings, Delroy",
  "Lou Brandreth, Virtual School Head",
  "Marian Pryce (MP)",
  "Mark Tolley",
  "May Benton",
  "Thornbury Police",
  "Case Worker",
  "Early Help",
];

const planOf = (...actions: readonly ActionInput[]) =>
  makeAnalysis([{ actions: [{ action: "Meet", owners: OWNERS }, ...actions] }], "2026-10-01");

function without(progress: string) {
  const { analysis, names } = leaveOutNames(planOf({ action: "Train staff", progress }), isPersonName);
  return { text: textOf(analysis.plans[0]?.actions[1]?.progress as never), ...names };
}

test.each<[string, string, number]>([
  ["Sarah Jones to ring the school", "[name] to ring the school", 1],
  [
    "Sarah to ring the school. S Jones has the number.",
    "[name] to ring the school. [name] has the number.",
    2,
  ],
  ["Sarah J has begun; Ms Jones agrees", "[name] has begun; [name] agrees", 2],
  ["Sarah Jones's draft, and Sarah’s list", "[name]'s draft, and [name]’s list", 2],
  ["Jones, Sarah asked", "[name] asked", 1],
  ["Gwen Aldous agreed. Gwen will write", "Head of Service agreed. Head of Service will write", 2],
  ["Agreed by Mottram's team with S Mottram", "Agreed by Mottram's team with [name]", 1],
  ["Delroy Hastings and D. Hastings", "[name] and [name]", 2],
  ["Lou Brandreth to chair", "Virtual School Head to chair", 1],
  ["MP seconded to the hub", "[name] seconded to the hub", 1],
  ["Mark Tolley leads; M Tolley reports", "[name] leads; [name] reports", 2],
  ["Sarah\nJones and Sarah A. Jones", "[name] and [name]", 2],
])("%s", (written, expected, replaced) => {
  expect(without(written)).toMatchObject({ text: expected, replaced });
});

test.each([
  "Mark the plan as read by May 2027",
  "Thornbury Police and Early Help agreed",
  "Meet at Sarah Jones House",
  "The Case Worker asked the Head of Service",
  "Joneses and sarahs are other words",
  "mp3 files and MPs were sent",
  "The school in Jonestown",
  "",
])("not this: %s", (written) => {
  expect(without(written)).toMatchObject({ text: written, replaced: 0 });
});

test.each<[string, readonly string[]]>([
  ["Agreed. Jones will call. Done.", ["Jones will call."]],
  ["Mark will call the school.", ["Mark will call the school."]],
  ["SJ to ring. The panel met.", ["SJ to ring."]],
  ["We asked Chloe Barton for help.", ["We asked Chloe Barton for help."]],
  ["Dr Shah came. The panel met.", ["Dr Shah came."]],
  ["The Youth Justice Board met the Head of Service in Thornbury.", []],
  ["Sarah Jones rang. The panel met.", []],
])("to be read by somebody: %s", (written, doubtful) => {
  expect(without(written).doubtful).toEqual(doubtful);
});

test("a first name that two people have tells neither's role", () => {
  const { analysis, names } = leaveOutNames(
    makeAnalysis(
      [
        {
          actions: [
            {
              action: "Meet Gwen Aldous",
              owners: ["Gwen Aldous (Head of Service)", "Gwen Parry (Nurse)"],
              progress: "Gwen rang Gwen Parry",
            },
          ],
        },
      ],
      "2026-10-01",
    ),
    isPersonName,
  );
  const action = analysis.plans[0]?.actions[0];
  expect([textOf(action?.action as never), textOf(action?.progress as never)]).toEqual([
    "Meet Head of Service",
    "[name] rang Nurse",
  ]);
  expect(names.replaced).toBe(3);
});

test("all texts of the copy are without them, and only where names are left out", () => {
  const analysis = planOf({
    group: "1. Ask Sarah Jones",
    action: "Sarah Jones to write",
    detail: "With Sarah",
    outcome: "S. Jones is content",
    progress: "Ms Jones wrote",
    updates: [{ text: "Sarah J sent it", date: "2026-09-01" }],
    due: { unreadable: "when Sarah is back" },
  });
  const page = publicationHtml(analysis, { withoutNames: true });
  expect(page).not.toMatch(/Sarah|Jones/);
  expect(publicationHtml(analysis, { withoutNames: false })).toMatch(/Sarah Jones to write/);
  expect(publicationNames(analysis, { withoutNames: true })).toEqual({ replaced: 7, doubtful: [] });
  expect(publicationNames(analysis, { withoutNames: false })).toEqual({ replaced: 0, doubtful: [] });
});
