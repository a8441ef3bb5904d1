/** What becomes of each action when the year ends, as far as the plan says it. */
import type { CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import type { RollDecision, RollProposal } from "../../model/rollForward";
import { isOpen } from "../../model/standing";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { fold } from "../../text/fold";
import { oneLine } from "../../text/oneLine";
import { sourceCell, textOf } from "../actionTexts";
import type { RegisterRow } from "./registerRows";
import { decisionsIn, DECISION_HEADING, NO, YES } from "./decisionWords";

/** In a longer text the words may speak of anything. */
const SHORT = 60;

/**
 * One proposal for each action, in the order of the plans. A column that is kept for the question decides; then
 * the standing with the words that gave it; what is open goes on.
 */
export function* proposeRollForwardInSteps(
  analysis: Analysis,
  registerRows: ReadonlyMap<string, RegisterRow>,
): Steps<readonly RollProposal[]> {
  const proposals: RollProposal[] = [];
  for (const plan of analysis.plans) {
    for (const action of plan.actions) {
      const proposed = byColumn(action) ?? ofStruck(action) ?? byStanding(action, plan);
      const isAdded = registerRows.get(action.id)?.isAdded === true;
      proposals.push({
        action: action.id,
        row: { ref: textOf(action.ref), text: textOf(action.action) },
        at: sourceCell(action, plan),
        ...proposed,
        ...(isAdded ? { reason: `${proposed.reason} It was added in the register.` } : {}),
      });
      if (proposals.length % ROWS_IN_A_STEP === 0) yield;
    }
  }
  return proposals;
}

type Proposed = Pick<RollProposal, "decision" | "words" | "reason" | "sure">;

/** "Carry forward?" - "Yes". */
function byColumn(action: Action): Proposed | null {
  for (const { heading, text } of action.extras) {
    if (!DECISION_HEADING.test(fold(heading)) || text.trim() === "") continue;
    const said = fold(text);
    const [spoken] = decisionsIn(said);
    const asks = /\b(?:retain|keep|carr(?:y|ied)|roll|c\/f|next)/.test(fold(heading));
    const decision: RollDecision | null = NO.test(said)
      ? leftBehind(action)
      : (spoken?.decision ?? (asks && YES.test(said) ? "retain" : null));
    if (decision === null) continue;
    const words = excerpt(text, 0);
    return { decision, words, reason: `The column “${oneLine(heading)}” says “${words}”.`, sure: true };
  }
  return null;
}

function leftBehind(action: Action): RollDecision {
  return action.standing.status === "complete" ? "done" : "superseded";
}

/** Staff strike out what is done as well as what is given up. */
function ofStruck(action: Action): Proposed | null {
  const text = textOf(action.action);
  if (text === "" || action.status.text.trim() !== "" || !action.struck.includes(text)) return null;
  const reason = "The action is struck through, and nothing says that it is done.";
  return { decision: "superseded", words: excerpt(text, 0), reason, sure: false };
}

function byStanding(action: Action, plan: Plan): Proposed {
  const { status } = action.standing;
  if (isOpen(action)) return ofOpen(action);
  const texts = saying(action, plan);
  if (status === "carried-forward") return ofCarriedForward(action, texts);
  const wanted: readonly RollDecision[] =
    status === "complete" ? ["routine", "retain"] : ["not-applicable", "superseded"];
  for (const { text, from } of texts) {
    const spoken = spokenIn(text, wanted);
    if (spoken === null) continue;
    const { decision, words } = spoken;
    const reason = `${from} “${words}”: ${MEANINGS[decision]}.`;
    // Complete and yet to be kept says two things; and a long text may speak of something else.
    return { decision, words, reason, sure: decision !== "retain" && oneLine(text).length <= SHORT };
  }
  const decision = status === "complete" ? "done" : "superseded";
  return { decision, words: excerpt(texts[0]?.text ?? "", 0), reason: action.standing.reason, sure: true };
}

function ofCarriedForward({ standing }: Action, texts: readonly Saying[]): Proposed {
  const [first] = texts;
  return { decision: "retain", words: excerpt(first?.text ?? "", 0), reason: standing.reason, sure: true };
}

function ofOpen(action: Action): Proposed {
  for (const said of [action.status.text, action.progress.text]) {
    const spoken = oneLine(said).length > SHORT ? null : spokenIn(said, ["routine"]);
    if (spoken === null) continue;
    const { words } = spoken;
    const reason = `It says “${words}”, and that it goes on: it may be routine by now.`;
    return { decision: "routine", words, reason, sure: false };
  }
  const words = excerpt(action.status.text, 0);
  return {
    decision: "retain",
    words,
    reason: "It is still open.",
    sure: true,
  };
}

interface Saying {
  readonly text: string;
  /** The beginning of a sentence: "The status says". */
  readonly from: string;
}

/** The texts that tell what has become of the action, the one that gave the standing first. */
function saying(action: Action, plan: Plan): readonly Saying[] {
  const due = valueOf(action.due);
  const dated = due?.kind === "completed" || due?.kind === "carried-forward";
  return [
    { text: action.status.text, from: `${nameOfCell(action, plan, action.status.at[0])} says` },
    { text: dated ? action.due.text : "", from: "The date column says" },
    { text: action.updates.at(-1)?.text ?? "", from: "The last update says" },
    { text: action.progress.text, from: "The progress says" },
    { text: action.rag.text, from: "The rating says" },
  ].filter(({ text }) => text.trim() !== "");
}

function nameOfCell(action: Action, plan: Plan, at: CellAddress | undefined): string {
  const has = (cells: readonly CellAddress[]) =>
    at !== undefined && cells.some((cell) => cell.row === at.row && cell.column === at.column);
  const field = plan.table.columns.find((column) => column.column === at?.column)?.field;
  if (field !== "status") {
    if (has(action.due.at)) return "The date column";
    if (has(action.progress.at)) return "The progress";
    if (has(action.action.at) || has(action.detail.at)) return "The action";
    if (has(action.rag.at)) return "The rating";
  }
  return "The status";
}

const MEANINGS: Readonly<Record<RollDecision, string>> = {
  retain: "it is to be kept all the same",
  done: "it is done",
  routine: "the work goes on as routine",
  superseded: "something else has taken its place",
  "not-applicable": "it does not apply any more",
};

/** The first sentence that holds words for one of the decisions. To keep is said in few words, or of other things. */
function spokenIn(
  text: string,
  wanted: readonly RollDecision[],
): { readonly decision: RollDecision; readonly words: string } | null {
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n/)) {
    const found = decisionsIn(fold(sentence)).find(({ decision }) => wanted.includes(decision));
    if (found === undefined) continue;
    const isShort = oneLine(sentence).length <= SHORT;
    if (found.decision === "retain" && !isShort) continue;
    return { decision: found.decision, words: excerpt(sentence, found.at) };
  }
  return null;
}

/** The words on one line; of a long text the part in which they stand. */
function excerpt(text: string, at: number): string {
  const line = oneLine(text);
  if (line.length <= SHORT) return line;
  const begin = at <= SHORT / 2 ? 0 : line.indexOf(" ", at - SHORT / 2) + 1;
  const rest = line.slice(begin);
  const words = rest.length <= SHORT ? rest : `${rest.slice(0, SHORT - 1).trimEnd()}…`;
  return begin === 0 ? words : `…${words}`;
}
