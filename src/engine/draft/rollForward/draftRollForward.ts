/** Next year's sheets and the archive, as drafts. */
import type { Analysis } from "../../model/analysis";
import type { Correction } from "../../model/correction";
import type { Plan } from "../../model/plan";
import type { RollChoice, RollDraft, RollOptions } from "../../model/rollForward";
import type { Steps } from "../../model/steps";
import { groupBy } from "../../text/groupBy";
import { draftArchive, type Archive } from "./draftArchive";
import { draftNextSheetInSteps, type NextSheet } from "./draftNextSheet";
import type { NextYear } from "./nextYear";
import type { RegisterRow } from "./registerRows";
import { reopenAllInSteps, type ReadAgain } from "./reopen";
import { findPlanYear, moveYear, yearName, yearOfDay, type PlanYear } from "./planYear";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * A sheet for next year for each sheet with a plan, laid out like it, and one archive for all. Due dates are kept,
 * and the added column says which have passed; ratings are kept unless the user wants them reset, because nothing
 * about an action changes when the year turns.
 */
export function* draftRollForwardInSteps(
  analysis: Analysis,
  choices: readonly RollChoice[],
  options: RollOptions,
  readAgain: ReadAgain,
  registerRows: ReadonlyMap<string, RegisterRow>,
): Steps<RollDraft> {
  const { plans, snapshot } = analysis;
  const decided = new Map(choices.map((choice) => [choice.action, choice]));
  const { year, next, title, note } = yearsOf(analysis, options);
  const nextYear: NextYear = {
    year: yearName(year),
    title,
    nameOf: (sheet) => nextName(sheet, title, yearName(next)),
    ratings: options.ratings ?? "keep",
    reopened: yield* reopenAllInSteps(
      analysis,
      (action) => (decided.get(action)?.decision ?? "retain") === "retain",
      readAgain,
    ),
    registerRows,
    choiceOf: (action) => decided.get(action),
  };
  const drafted: NextSheet[] = [];
  for (const [name, own] of groupBy(plans, (plan) => plan.sheet)) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (sheet !== undefined) drafted.push(yield* draftNextSheetInSteps(sheet, own, nextYear, analysis));
  }
  const names = new Map(drafted.map(({ draft }) => [draft.from, draft.name]));
  const actions = new Set(plans.flatMap((plan) => plan.actions.map(({ id }) => id)));
  const left = choices.filter(({ action, decision }) => decision !== "retain" && actions.has(action));
  yield;
  const archive = draftArchive(analysis, left, yearName(year), registerRows);
  const added = left.filter(({ action }) => registerRows.get(action)?.isAdded === true).length;
  return {
    year: yearName(next),
    sheets: drafted.map(({ draft }) => draft),
    archive: archive?.draft ?? null,
    retained: actions.size - left.length,
    left: left.length,
    corrections: [
      ...((options.oldPlans ?? "rest") === "rest" ? plans.map(restOf) : []),
      ...(archive === null ? [] : [noPlanOf(archive.table)]),
      ...movedCorrections(analysis, names),
    ],
    notes: [
      ...(note === null ? [] : [note]),
      ...drafted.flatMap(({ notes }) => notes),
      ...(added === 0 ? [] : [leftInRegister(added)]),
    ],
  };
}

/** No refresh can tell that they are done with: the sheet never had them. */
function leftInRegister(count: number): string {
  return count === 1
    ? "One row of the register that no sheet has is in the archive now: delete it in the register."
    : `${count} rows of the register that no sheet has are in the archive now: delete them in the register.`;
}

function yearsOf(analysis: Analysis, options: RollOptions) {
  const written = findPlanYear(titlesOf(analysis));
  const isLong = written !== null && written.to - written.from > 1;
  const year = written === null || isLong ? yearOfDay(analysis) : written;
  const wanted = findPlanYear([options.year ?? ""]);
  const by = wanted === null ? 1 : wanted.from - year.from;
  const next: PlanYear = { from: year.from + by, to: year.to + by };
  return {
    year,
    next,
    title: (text: string) => (isLong ? text : moveYear(text, year, by)),
    note: isLong
      ? `The plan runs from ${written.from} to ${written.to}, so its titles were left as they are.`
      : null,
  };
}

/** The texts that may name the plan's year, the most telling first. */
function titlesOf({ plans, sheets, snapshot }: Analysis): readonly string[] {
  return [
    ...plans.map(({ document }) => document.title.text),
    ...sheets.flatMap(({ loose }) => loose.filter(({ role }) => role === "title").map(({ text }) => text)),
    ...plans.map(({ sheet }) => sheet),
    snapshot.fileName ?? "",
  ];
}

function nextName(sheet: string, title: (text: string) => string, next: string): string {
  const moved = title(sheet);
  if (moved !== sheet) return moved;
  return `${sheet.slice(0, LONGEST_NAME - next.length - 1).trimEnd()} ${next}`;
}

/** Named by its first action too, so that it is not taken for a choice about next year's sheet. */
function restOf({ table, sheet }: Plan): Correction {
  const headings =
    table.columns.length > 0 ? table.columns.map(({ heading }) => heading) : Object.keys(table.labels);
  const firstAction = (table.records[0]?.fields.action ?? []).map(({ text }) => text).join("\n");
  return { kind: "no-plan", sheet, headings, firstAction };
}

/** The archive holds actions, and is no plan. */
function noPlanOf({ name, headings, firstAction }: Archive["table"]): Correction {
  return { kind: "no-plan", sheet: name, headings, firstAction };
}

/** What the user said of this year's columns holds for the same columns of the next. */
function movedCorrections(
  { corrections = [] }: Analysis,
  names: ReadonlyMap<string, string>,
): readonly Correction[] {
  return corrections.flatMap(({ correction, fits }) => {
    const name = names.get(correction.sheet);
    return name === undefined || !fits || correction.kind === "no-plan"
      ? []
      : [{ ...correction, sheet: name }];
  });
}
