import type { Noticed, Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
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
  check(_, { notice }) {
    const asking: Asking[] = [];
    const asked = new Map<string, number>();
    return {
      action(action) {
        const before = asking.length;
        for (const { text, at } of writtenTexts(action)) {
          const questions = questionsIn(text);
          const undecided = UNDECIDED.test(text) ? sentenceWith(text) : null;
          if (questions.length > 0 || undecided !== null) asking.push({ action, at, questions, undecided });
        }
        if (asking.length === before) return;
        const different = new Set(asking.slice(before).flatMap(({ questions }) => questions.map(fold)));
        for (const question of different) asked.set(question, (asked.get(question) ?? 0) + 1);
      },
      end() {
        for (const { action, at, questions, undecided } of asking) {
          // A question that stands at several actions belongs to the form: "What difference will it make?"
          const own = questions.filter((question) => asked.get(fold(question)) === 1);
          if (own.length > 0) notice(noticed(action, at, own));
          else if (undecided !== null) notice(noticed(action, at, [undecided]));
        }
      },
    };
  },
};

/** A text that asks something, or says that something is still to be decided. */
interface Asking {
  readonly action: Action;
  readonly at: Noticed["at"];
  readonly questions: readonly string[];
  readonly undecided: string | null;
}

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

function sentenceWith(text: string): string {
  return (
    text
      .split(/[.!\n]/)
      .find((sentence) => UNDECIDED.test(sentence))
      ?.trim() ?? ""
  );
}
