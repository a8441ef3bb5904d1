import {
  firstState,
  isBusy,
  isUnkept,
  paneState,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/paneState";
import { builtAnalysis, cleanAnalysis, noPlanAnalysis, planAnalysis } from "./madeUpAnalysis";

const DAY = "2026-11-21";
const failure = { sentence: "Excel does not allow the change.", code: "AccessDenied" };
const written = [{ kind: "register", name: "Action register", cut: [] }] as const;

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(paneState, firstState(DAY));
}

const read: PaneEvent = { type: "read", asOf: DAY, analysis: planAnalysis };

test("it begins with reading, and says so", () => {
  expect(after()).toEqual({ step: "reading", asOf: DAY });
  expect(isBusy(after())).toBe(true);
});

test("a workbook with a plan shows the plan, at no finding, at rest", () => {
  const state = after(read);
  expect(state).toEqual({
    step: "plan",
    asOf: DAY,
    analysis: planAnalysis,
    current: null,
    work: { kind: "idle" },
  });
  expect(isBusy(state)).toBe(false);
});

test("a workbook without a plan carries no finding and no work", () => {
  expect(after({ type: "read", asOf: DAY, analysis: noPlanAnalysis })).toEqual({
    step: "no-plan",
    asOf: DAY,
    analysis: noPlanAnalysis,
  });
});

test("an answer for a day that the user has left changes nothing", () => {
  const state = after({ type: "reading", asOf: "2026-12-24" }, read);
  expect(state).toEqual({ step: "reading", asOf: "2026-12-24" });
});

test("a plan stays on show while it is read again, for another day", () => {
  expect(after(read, { type: "reading", asOf: "2026-12-24" })).toMatchObject({
    step: "plan",
    asOf: "2026-12-24",
    analysis: planAnalysis,
    work: { kind: "reading" },
  });
});

describe("the finding that the user is at", () => {
  const chosen: PaneEvent = { type: "finding chosen", index: 3 };

  test("is kept when the plan is read again and still has it, wherever it stands then", () => {
    const moved = { ...planAnalysis, findings: planAnalysis.findings.slice(2) };
    expect(after(read, chosen, { type: "read", asOf: DAY, analysis: moved })).toMatchObject({ current: 1 });
  });

  test("is let go when it is no longer found", () => {
    expect(after(read, chosen, { type: "read", asOf: DAY, analysis: cleanAnalysis })).toMatchObject({
      current: null,
    });
  });

  test("means nothing where no plan is on show", () => {
    expect(after(chosen)).toEqual({ step: "reading", asOf: DAY });
  });
});

describe("building", () => {
  test("shows what was written, from the analysis that it was written from", () => {
    const state = after(read, { type: "building" }, { type: "built", analysis: builtAnalysis, written });
    expect(state).toMatchObject({ step: "plan", analysis: builtAnalysis, work: { kind: "built", written } });
    expect(isBusy(after(read, { type: "building" }))).toBe(true);
  });

  test("that fails leaves the plan on show, with the failure until it is closed", () => {
    const failed = after(read, { type: "building" }, { type: "failed", failure });
    expect(failed).toMatchObject({ step: "plan", analysis: planAnalysis, work: { kind: "failed", failure } });
    expect(paneState(failed, { type: "failure closed" })).toMatchObject({ work: { kind: "idle" } });
  });

  test("a workbook whose plan has gone since it was read shows that", () => {
    expect(after(read, { type: "built", analysis: noPlanAnalysis, written: [] })).toMatchObject({
      step: "no-plan",
    });
  });

  test("cannot begin before a plan is there", () => {
    expect(after({ type: "building" })).toEqual({ step: "reading", asOf: DAY });
  });
});

describe("the user's choices", () => {
  const corrected: PaneEvent = { type: "corrected", analysis: cleanAnalysis };

  test("are seen at once, and what was written before is no longer what is shown", () => {
    const state = after(read, { type: "built", analysis: builtAnalysis, written }, corrected);
    expect(state).toMatchObject({ step: "plan", analysis: cleanAnalysis, work: { kind: "idle" } });
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
  expect(paneState(state, { type: "reading", asOf: DAY })).toEqual({ step: "reading", asOf: DAY });
});
