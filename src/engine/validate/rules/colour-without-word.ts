import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";

export const colourWithoutWord: Rule = {
  id: "colour-without-word",
  severity: "check",
  what: "A rating is shown by colour alone.",
  why: "It is lost in black-and-white print, to a screen reader and to colour-blind readers (WCAG 2.2, 1.4.1).",
  advice: "Write the word into the cell.",
  check(_, { notice }) {
    return {
      action(action) {
        const rating = valueOf(action.rag);
        const [at] = action.rag.at;
        if (rating === null || at === undefined || action.rag.text.trim() !== "") return;
        notice({
          at: [at],
          action: action.id,
          message: `The cell is coloured as ${rating} and holds no word.`,
          fix: { label: `Write ${rating}`, at, value: rating },
        });
      },
    };
  },
};
