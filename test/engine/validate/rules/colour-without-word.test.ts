import { colourWithoutWord } from "../../../../src/engine/validate/rules/colour-without-word";
import { makeContext } from "../../makePlan";
import { checkRule, noticedBy } from "../checkRule";

checkRule(colourWithoutWord, {
  finds: [["a fill and no word", { rag: { fill: "Red" } }, "The cell is coloured as Red and holds no word."]],
  accepts: [
    ["a word", { rag: "Red", look: { fill: "#FF0000" } }],
    ["an empty cell", { action: "Train staff" }],
  ],
});

test("offers to write the word", () => {
  const context = makeContext([{ actions: [{ rag: { fill: "Amber" } }] }], "2019-08-19");
  const [noticed] = noticedBy(colourWithoutWord, context);
  expect(noticed?.fix).toEqual({ label: "Write Amber", at: noticed?.at[0], value: "Amber" });
});
