import {
  firstState,
  isBusy,
  isOnShow,
  isUnkept,
  paneState,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/paneState";
import { builtAnalysis, cleanAnalysis, noPlanAnalysis, planAnalysis } from "./madeUpAnalysis";
import { changeKey } from "../../src/taskpane/refresh/refreshState";
import { toldRefresh } from "./workedAnalysis";

const DAY = "2026-11-21";
const failure = { sentence: "Excel does not allow the change.", code: "AccessDenied" };
const written = [{ kind: "register", name: "Action register", cut: [] }] as const;
const done = { sentence: "Written: Action register.", written, undo: true };
const writing: PaneEvent = { type: "writing", what: "Writing …", stoppable: true };
const built: PaneEvent = { type: "built", analysis: builtAnalysis, refresh: null, done };

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(paneState, firstState(DAY));
}

const read: PaneEvent = { type: "read", asOf: DAY, analysis: planAnalysis };

test("it begins with reading, and says so", () => {
  expect(after()).toEqual(firstState(DAY));
  expect(isBusy(after())).toBe(true);
});

test("a workbook with a plan shows the plan, at no finding, at rest", () => {
  const state = after(read);
  expect(state).toEqual({
    step: "plan",
    asOf: DAY,
    analysis: planAnalysis,
    check: { current: null, filter: { lead: null, sheet: null, severity: null } },
    refresh: null,
    work: { kind: "idle" },
    done: null,
    follow: { changed: [], activeSheet: null, registerGone: false },
  });
  expect(isBusy(state)).toBe(false);
});

test("a workbook without a plan carries no finding", () => {
  const state = after({ type: "read", asOf: DAY, analysis: noPlanAnalysis });
  expect(state).toMatchObject({ step: "no-plan", analysis: noPlanAnalysis, work: { kind: "idle" } });
  expect(state).not.toHaveProperty("check");
});

test("an answer for a day that the user has left changes nothing", () => {
  const state = after({ type: "reading", asOf: "2026-12-24" }, read);
  expect(state).toEqual(firstState("2026-12-24"));
});

test("a plan stays on show while it is read again, for another day", () => {
  expect(after(read, { type: "reading", asOf: "2026-12-24" })).toMatchObject({
    step: "plan",
    asOf: "2026-12-24",
    analysis: planAnalysis,
    work: { kind: "reading", stage: "read" },
  });
});

describe("the finding that the user is at", () => {
  const chosen: PaneEvent = { type: "finding chosen", index: 3 };

  test("is kept when the plan is read again and still has it, wherever it stands then", () => {
    const moved = { ...planAnalysis, findings: planAnalysis.findings.slice(2) };
    expect(after(read, chosen, { type: "read", asOf: DAY, analysis: moved })).toMatchObject({
      check: { current: 1 },
    });
  });

  test("gives way to the next one in the list when it is no longer found", () => {
    const without = { ...planAnalysis, findings: planAnalysis.findings.filter((_, index) => index !== 3) };
    const state = after(read, chosen, { type: "read", asOf: DAY, analysis: without });
    expect(state).toMatchObject({ check: { current: 3 } });
  });

  test("is none when nothing that followed is left", () => {
    expect(after(read, chosen, { type: "read", asOf: DAY, analysis: cleanAnalysis })).toMatchObject({
      check: { current: null },
    });
  });

  test("is let go when another part of the list is shown", () => {
    const filter = { lead: null, sheet: null, severity: "note" } as const;
    expect(after(read, chosen, { type: "filter chosen", filter })).toMatchObject({
      check: { current: null, filter },
    });
  });

  test("means nothing where no plan is on show", () => {
    expect(after(chosen)).toEqual(firstState(DAY));
  });
});

describe("building", () => {
  test("shows what was written, from the analysis that it was written from, and its sheets stand from then on", () => {
    const state = after(read, writing, {
      type: "built",
      analysis: planAnalysis,
      refresh: null,
      done,
    });
    expect(state).toMatchObject({ step: "plan", work: { kind: "idle" }, done });
    expect(isOnShow(state) && state.analysis.snapshot.ownSheets).toEqual({ register: "Action register" });
    expect(isBusy(after(read, writing))).toBe(true);
  });

  test("that fails leaves the plan on show, with the failure until it is closed", () => {
    const failed = after(read, writing, { type: "failed", failure });
    expect(failed).toMatchObject({ step: "plan", analysis: planAnalysis, work: { kind: "failed", failure } });
    expect(paneState(failed, { type: "failure closed" })).toMatchObject({ work: { kind: "idle" } });
  });

  test("that is stopped leaves the plan on show and says that nothing was written", () => {
    const state = after(read, writing, { type: "stopped", sentence: "Stopped." });
    expect(state).toMatchObject({ work: { kind: "idle" }, done: { sentence: "Stopped.", undo: false } });
  });

  test("a workbook whose plan has gone since it was read shows that", () => {
    expect(after(read, { type: "built", analysis: noPlanAnalysis, refresh: null, done })).toMatchObject({
      step: "no-plan",
      done: null,
    });
  });

  test("cannot begin before a plan is there", () => {
    expect(after(writing)).toEqual(firstState(DAY));
  });

  test("what was done stays said while its result is read, until something else is done", () => {
    const event: PaneEvent = { type: "done", done: { sentence: "Done: Write Red.", undo: true } };
    const again = after(read, writing, event, { type: "reading", asOf: DAY }, read);
    expect(again).toMatchObject({ done: { sentence: "Done: Write Red." }, work: { kind: "idle" } });
    expect(paneState(again, writing)).toMatchObject({ done: null });
  });
});

describe("what a reading has come to", () => {
  const sheets = planAnalysis.sheets;
  const recognising: PaneEvent = {
    type: "reading progressed",
    asOf: DAY,
    progress: { stage: "recognise" },
  };
  const checking: PaneEvent = {
    type: "reading progressed",
    asOf: DAY,
    progress: { stage: "analyse", sheets },
  };

  test("is said stage by stage, with what was recognised as soon as that is known", () => {
    expect(after(recognising)).toEqual({ step: "reading", asOf: DAY, stage: "recognise", sheets: [] });
    expect(after(recognising, checking)).toEqual({ step: "reading", asOf: DAY, stage: "analyse", sheets });
  });

  test("is said at the foot of what is on show, which stays", () => {
    expect(after(read, { type: "reading", asOf: DAY }, checking)).toMatchObject({
      step: "plan",
      analysis: planAnalysis,
      work: { kind: "reading", stage: "analyse" },
    });
  });

  test.each<[string, PaneEvent[]]>([
    ["at rest", [read]],
    ["while something is written", [read, writing]],
    ["when the user has gone to another day", [{ type: "reading", asOf: "2026-12-24" }]],
  ])("changes nothing %s", (_, events) => {
    const before = after(...events);
    expect(paneState(before, checking)).toBe(before);
  });

  test("a choice of the user is thought about like a reading, and can be stopped", () => {
    const thinking = after(read, { type: "correcting" });
    expect(thinking).toMatchObject({ work: { kind: "reading", stage: "recognise" } });
    expect(paneState(thinking, { type: "reading stopped" })).toMatchObject({
      analysis: planAnalysis,
      work: { kind: "idle" },
    });
  });
});

describe("stopping a reading", () => {
  test("leaves what was on show, for its day", () => {
    const state = after(read, { type: "reading", asOf: "2026-12-24" }, { type: "reading stopped" });
    expect(state).toMatchObject({ step: "plan", asOf: DAY, work: { kind: "idle" } });
  });

  test("leaves an empty pane when nothing was on show", () => {
    expect(after({ type: "reading stopped" })).toEqual({ step: "stopped", asOf: DAY });
  });
});

describe("what the last refresh told", () => {
  const told: PaneEvent = { type: "built", analysis: builtAnalysis, refresh: toldRefresh, done };
  const keys = toldRefresh.conflicts.map(changeKey);

  test("is answered conflict by conflict, the last answer counts", () => {
    const state = after(
      read,
      told,
      { type: "picked", keys, pick: "sheet" },
      { type: "picked", keys: keys.slice(0, 1), pick: "register" },
    );
    expect(state.step === "plan" && state.refresh?.picks).toEqual({
      [keys[0] ?? ""]: "register",
      [keys[1] ?? ""]: "sheet",
      [keys[2] ?? ""]: "sheet",
    });
  });

  test("stays on show when the workbook is read again, and begins anew with the next refresh", () => {
    const answered = after(read, told, { type: "picked", keys, pick: "sheet" }, read);
    expect(answered).toMatchObject({ refresh: { refresh: toldRefresh } });
    expect(paneState(answered, told)).toMatchObject({ refresh: { picks: {} } });
    expect(paneState(answered, built)).toMatchObject({ refresh: null });
  });
});

describe("what happens in the workbook", () => {
  test("is told sheet by sheet, once, until it is read again", () => {
    const edited: PaneEvent = { type: "edited", sheet: "Plan" };
    const state = after(read, edited, edited, { type: "edited", sheet: "Budget" });
    expect(isOnShow(state) && state.follow.changed).toEqual(["Plan", "Budget"]);
    const again = paneState(state, read);
    expect(isOnShow(again) && again.follow.changed).toEqual([]);
  });

  test("changes no analysis and no work", () => {
    const state = after(read, { type: "register deleted" }, { type: "sheet activated", sheet: "Budget" });
    expect(state).toMatchObject({
      analysis: planAnalysis,
      work: { kind: "idle" },
      follow: { registerGone: true, activeSheet: "Budget" },
    });
  });
});

describe("the user's choices", () => {
  const corrected: PaneEvent = { type: "corrected", analysis: cleanAnalysis };

  test("are seen at once, and what was written before is no longer what is shown", () => {
    const state = after(read, built, corrected);
    expect(state).toMatchObject({
      step: "plan",
      analysis: cleanAnalysis,
      work: { kind: "idle" },
      done: null,
    });
  });

  test("made for a day that the user has left change nothing", () => {
    const state = after(read, { type: "reading", asOf: "2026-12-24" }, corrected);
    expect(state).toMatchObject({ analysis: planAnalysis });
  });

  test.each([
    ["a plan", cleanAnalysis, "plan"],
    ["no plan", noPlanAnalysis, "no-plan"],
  ])("that cannot be kept hold with %s on show, until they can be kept", (_, analysis, step) => {
    const unkept = after(read, { type: "corrected", analysis }, { type: "not kept", failure });
    expect(unkept).toMatchObject({ step, analysis, unkept: true });
    expect(JSON.stringify(unkept)).toContain(failure.sentence);
    const readAgain = [{ type: "failure closed" }, { type: "read", asOf: DAY, analysis }] as const;
    const still = readAgain.reduce(paneState, unkept);
    expect(still).toMatchObject({ step, unkept: true });
    expect(JSON.stringify(still)).not.toContain(failure.sentence);
    expect(isUnkept(paneState(still, { type: "kept" }))).toBe(false);
  });
});

test("a workbook that cannot be read says why, and reading it again starts afresh", () => {
  const state = after({ type: "failed", failure });
  expect(state).toEqual({ step: "unreadable", asOf: DAY, failure });
  expect(paneState(state, { type: "reading", asOf: DAY })).toEqual(firstState(DAY));
});
