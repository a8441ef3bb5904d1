/** Whether a table under headings that say nothing is an action plan by what stands in it alone. */
import type { RawRecord, RecognisedColumn } from "../../model/recognised";
import { describeTable } from "./describeTable";
import { judgePlan, type Judgement } from "./judgePlan";
import { matchHeading } from "../headings/matchHeading";
import { countWords, isOrder, spread } from "../grid/profileColumn";

/** Below this the pane asks, as it must where nobody has said that this is a plan. */
const GUESSED = 0.5;
const MOST_ORDER = 0.6;
const PLAIN = 0.86;
const WORDS_OF_AN_ACTION = 4;

/**
 * A plan where people are named, and either its columns say so and one of them is plainly headed as the action, or
 * most of the texts say what to do and a day or a rating goes with them.
 */
export function judgeGuess(columns: readonly RecognisedColumn[], records: readonly RawRecord[]): Judgement {
  const judged = judgePlan(columns, records);
  const has = (field: RecognisedColumn["field"]): boolean => columns.some((column) => column.field === field);
  const action = columns.find((column) => column.field === "action");
  const isPlain = (matchHeading(action?.heading ?? "").action ?? 0) >= PLAIN;
  if (judged.isPlan && isPlain && has("owners")) return judged;
  const texts = spread(records)
    .map((record) => (record.fields.action ?? []).map((piece) => piece.text).join(" "))
    .filter((text) => text !== "");
  const orders = texts.filter(isOrder).length;
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const isPlan =
    has("owners") &&
    (has("due") || has("rag") || has("status")) &&
    orders >= 2 &&
    orders >= MOST_ORDER * texts.length &&
    words >= WORDS_OF_AN_ACTION * texts.length;
  if (!isPlan) {
    const what = describeTable(columns.map((column) => column.heading));
    const reason = `Its headings do not say that it is a plan: this looks like ${what}.`;
    return { isPlan, confidence: judged.confidence, reason, what };
  }
  return {
    isPlan,
    confidence: GUESSED,
    reason: `Its headings do not say so, but ${orders} of ${texts.length} rows say what to do, and who does it.`,
    what: "an action plan",
  };
}
