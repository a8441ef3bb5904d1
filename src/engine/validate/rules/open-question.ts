import type { Noticed, Rule } from "../../model/finding";
import type { Action, Plan } from "../../model/plan";
import { fold } from "../../text/fold";
import { writtenTexts } from "../writtenTexts";
import { quoted } from "../wording";

/** Where a question may begin anew: after a sentence, a bracket or a line. */
const SENTENCE_END = /(?<=[.?!;()[\]\n])/u;
const WORD = /\p{L}{3,}/u;
/** What stands in quotation marks or an address is not the plan's own. */
const QUOTATION = /"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’|(?<!\p{L})'[^'\n]*'(?!\p{L})|https?:\S+|www\.\S+/gu;
const UNDECIDED =
  /\b(?:needs?|requires?) (?:further|more) (?:discussion|thought|consideration|clarification)\b|\b(?:tbc|to be confirmed) (?:with|by) (?:who|whom)\b/i;

export const openQuestion: Rule = {
  id: "open-question",
  severity: "check",
  what: "A question to a colleague is left in the plan.",
  why: "Readers see that something was not decided when the plan was sent.",
  advice: "Decide it and write the answer, or take the question out.",
  *check(plan) {
    const asked = countQuestions(plan);
    for (const action of plan.actions) {
      for (const written of writtenTexts(action)) {
        // A question that stands at several actions belongs to the form: "What difference will it make?"
        const questions = questionsIn(written.text).filter((question) => asked.get(fold(question)) === 1);
        const undecided = questions.length === 0 && UNDECIDED.test(written.text);
        if (questions.length > 0) yield noticed(action, written.at, questions);
        else if (undecided) yield noticed(action, written.at, [sentenceWith(written.text)]);
      }
    }
  },
};

function noticed(action: Action, at: Noticed["at"], questions: readonly string[]): Noticed {
  const more = questions.length > 1 ? ` (and ${questions.length - 1} more)` : "";
  return {
    at,
    action: action.id,
    message: `An open question is left in: ${quoted(endOf(questions[0] ?? ""), 100)}${more}.`,
  };
}

/** The question itself is at the end of what leads up to it. */
function endOf(question: string): string {
  const line = question.replace(/\s+/g, " ");
  return line.length <= 90 ? line : `…${line.slice(-90).replace(/^\S*\s/, "")}`;
}

/** Questions of at least one word. Cut first and looked at piece by piece, so that a long text takes no longer. */
function questionsIn(text: string): readonly string[] {
  if (!text.includes("?")) return [];
  const pieces = text.replace(QUOTATION, " ").split(SENTENCE_END);
  return pieces
    .filter((piece, index) => piece.endsWith("?") && pieces[index + 1] !== "?" && WORD.test(piece))
    .map((piece) => piece.trim());
}

function countQuestions(plan: Plan): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const action of plan.actions) {
    const asking = writtenTexts(action).filter(({ text }) => text.includes("?"));
    if (asking.length === 0) continue;
    const questions = new Set(asking.flatMap(({ text }) => questionsIn(text).map(fold)));
    for (const question of questions) asked.set(question, (asked.get(question) ?? 0) + 1);
  }
  return asked;
}

function sentenceWith(text: string): string {
  return (
    text
      .split(/[.!\n]/)
      .find((sentence) => UNDECIDED.test(sentence))
      ?.trim() ?? ""
  );
}
