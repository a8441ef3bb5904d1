import type { Rule } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { valueOf, type RagRating } from "../../model/reading";
import { lookAt, type WorkbookSnapshot } from "../../model/snapshot";
import { ratingOfFill } from "../ratingOfFill";
import { findSheet } from "../sheetCells";

export const wordAndFillDisagree: Rule = {
  id: "word-and-fill-disagree",
  severity: "must-fix",
  what: "The word of a rating and the colour of its cell disagree.",
  why: "Those who see the colour and those who read the word are told different things.",
  advice: "Make the colour follow the word, or correct the word.",
  *check(plan, { snapshot }) {
    const cells = filledRatings(plan, snapshot);
    const agreeing = cells.filter((cell) => cell.word === cell.colour).length;
    // Where most disagree, the colours mean something else.
    if (agreeing * 2 < cells.length) return;
    for (const { action, word, colour } of cells) {
      if (word === colour) continue;
      yield {
        at: action.rag.at,
        action: action.id,
        message: `The cell says ${word} and is coloured ${colour.toLowerCase()}.`,
      };
    }
  },
};

function filledRatings(plan: Plan, snapshot: WorkbookSnapshot) {
  const sheet = findSheet(snapshot, plan.sheet);
  if (sheet === null) return [];
  return plan.actions.flatMap((action) => {
    const word: RagRating | null = valueOf(action.rag);
    const [at] = action.rag.at;
    if (word === null || at === undefined || action.rag.text.trim() === "") return [];
    const colour = ratingOfFill(lookAt(sheet, at.row, at.column).fill);
    return colour === null ? [] : [{ action, word, colour }];
  });
}
