import type { Noticed, Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { lookAt } from "../../model/snapshot";
import { ratingOfFill } from "../ratingOfFill";
import { findSheet } from "../sheetCells";

export const wordAndFillDisagree: Rule = {
  id: "word-and-fill-disagree",
  severity: "must-fix",
  what: "The word of a rating and the colour of its cell disagree.",
  why: "Those who see the colour and those who read the word are told different things.",
  advice: "Make the colour follow the word, or correct the word.",
  check(plan, { snapshot, notice }) {
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const disagreeing: Noticed[] = [];
    let agreeing = 0;
    return {
      action({ id, rag }) {
        const word = valueOf(rag);
        const [at] = rag.at;
        if (word === null || at === undefined || rag.text.trim() === "") return;
        const { fill } = lookAt(sheet, at.row, at.column);
        const colour = fill === undefined ? null : ratingOfFill(fill);
        if (colour === null) return;
        if (word === colour) agreeing++;
        else {
          const message = `The cell says ${word} and is coloured ${colour.toLowerCase()}.`;
          disagreeing.push({ at: rag.at, action: id, message });
        }
      },
      end() {
        // Where most disagree, the colours mean something else.
        if (agreeing >= disagreeing.length) disagreeing.forEach(notice);
      },
    };
  },
};
