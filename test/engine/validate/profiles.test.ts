import type { Settings } from "../../../src/engine/model/settings";
import { checkPlans } from "../../../src/engine/validate/checkPlans";
import { contextOf } from "./checkRule";

const PLAN = `sheet Sheet1
A1 | DRAFT improvement plan
| Key: Red = late, Green = on track
A4 | Ref | Action | Lead | Due date | RAG
| 1 | Take the policy to OMT | Head of Service | 31/12/2019 | Green
| 2 | Train all case managers | Head of Service | | Green
| 3 | Recruit a victim worker | Head of Service | 31/12/2019 |
merge A1:E1
comment B5 Is this still so`;

const found = (settings: Partial<Settings> = {}) =>
  Object.fromEntries(
    checkPlans(contextOf(PLAN, { settings })).findings.map(({ rule, severity }) => [rule, severity]),
  );

test("by default the plan is checked as one that is about to be sent", () =>
  expect(found()).toEqual({
    "no-due-date": "must-fix",
    "draft-in-title": "check",
    "no-rating": "check",
    "unexplained-acronym": "note",
    "comment-left": "note",
  }));

test("a working copy may be a draft, and has comments and short forms", () =>
  expect(found({ profile: "working-copy" })).toEqual({
    "no-due-date": "must-fix",
    "no-rating": "check",
    "draft-in-title": "note",
  }));

test.each(["working-copy", "circulation"] as const)(
  "what a published %s needs is looked at when asked",
  (profile) =>
    expect(found({ profile, accessibility: true })).toMatchObject({
      "merged-cells": "check",
      "default-sheet-name": "check",
    }),
);

test("what is not required is not missed", () => {
  const rules = Object.keys(found({ requiredFields: ["action"] }));
  expect(rules).not.toContain("no-due-date");
  expect(rules).not.toContain("no-rating");
});

test("a required field that the plan has no place for is missed once", () =>
  expect(found({ requiredFields: ["action", "evidence"] })).toMatchObject({ "missing-column": "note" }));
