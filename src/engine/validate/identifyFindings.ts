/** Names findings so that they are known again in the next reading, and tells when what they are about has changed. */
import type { CellAddress } from "../model/address";
import type { Finding, RuleContext } from "../model/finding";
import type { Action, Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { textAt, type SheetSnapshot } from "../model/snapshot";
import { ROWS_IN_A_STEP, type Steps } from "../model/steps";
import { fingerprint } from "../text/fingerprint";
import { fold } from "../text/fold";
import { sentenceOf, type Unsaid } from "./unsaid";

/**
 * The findings with `key` and `print`. A key holds the rule, the sheet, what the action goes by and the column, and no
 * row, so that it stays when rows move; of several with one key each has its number. It keeps no text of the plan.
 * Findings that have a key keep it. All are put into words.
 */
export function* identifyFindingsInSteps(
  findings: readonly Unsaid[],
  { plans, snapshot }: Pick<RuleContext, "plans" | "snapshot">,
): Steps<readonly Finding[]> {
  const actions = actionsNamed(findings, plans);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const counts = new Map<string, number>();
  const named: Finding[] = [];
  for (const finding of findings) {
    const message = sentenceOf(finding);
    if (finding.key !== undefined) {
      named.push({ ...finding, message });
      continue;
    }
    const action = finding.action === null ? undefined : actions.get(finding.action);
    const key = keyOf(finding, action, plans, sheets);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const print = yield* printOfInSteps(finding.at, message, sheets);
    named.push({ ...finding, message, key: count === 1 ? key : `${key}|${count}`, print });
    if (named.length % ROWS_IN_A_STEP === 0) yield;
  }
  return named;
}

/** Most rules find nothing or one group: looking through all actions for each of them would cost more than the rules do. */
function actionsNamed(findings: readonly Unsaid[], plans: readonly Plan[]): ReadonlyMap<string, Action> {
  const wanted = new Set(findings.flatMap(({ action }) => action ?? []));
  const actions = new Map<string, Action>();
  for (const plan of wanted.size === 0 ? [] : plans)
    for (const action of plan.actions) if (wanted.has(action.id)) actions.set(action.id, action);
  return actions;
}

type Sheets = ReadonlyMap<string, SheetSnapshot>;

function keyOf(finding: Unsaid, action: Action | undefined, plans: readonly Plan[], sheets: Sheets): string {
  const [first] = finding.at;
  if (first === undefined) return finding.rule;
  const many = finding.at.length > 1 && action === undefined;
  const known = action === undefined ? (many ? "" : textOf(first, sheets)) : nameOf(action);
  const parts = [first.sheet, fold(known), headingAt(first, plans)];
  return `${finding.rule}|${fingerprint(parts.join("\n"))}`;
}

/** What people call the action: its reference, else what it says. */
function nameOf({ ref, action }: Action): string {
  return valueOf(ref) ?? action.text;
}

function headingAt({ sheet, row, column }: CellAddress, plans: readonly Plan[]): string {
  const plan = plans.find(
    ({ sheet: name, range }) => name === sheet && row >= range.row && row < range.row + range.rows,
  );
  return fold(plan?.table.columns.find((one) => one.column === column)?.heading ?? "");
}

/** The texts of its cells in no order of place; what it says, where it has no cells. */
function* printOfInSteps(at: Finding["at"], message: string, sheets: Sheets): Steps<string> {
  if (at.length === 0) return fingerprint(message);
  // The cells of a large group often say the same few things.
  const cells = new Map<string, { count: number }>();
  for (let index = 0; index < at.length; index++) {
    const text = textOf(at[index] as CellAddress, sheets);
    const same = cells.get(text);
    if (same === undefined) cells.set(text, { count: 1 });
    else same.count++;
    if (index % ROWS_IN_A_STEP === ROWS_IN_A_STEP - 1) yield;
  }
  const counts = new Map<string, number>();
  for (const [text, { count }] of cells) {
    const print = fingerprint(text);
    counts.set(print, (counts.get(print) ?? 0) + count);
  }
  const texts = [...counts.keys()].sort().map((print) => `|${print}`.repeat(counts.get(print) ?? 0));
  return fingerprint(texts.join(""));
}

function textOf({ sheet, row, column }: CellAddress, sheets: Sheets): string {
  const found = sheets.get(sheet);
  return found === undefined ? "" : textAt(found, row, column);
}
