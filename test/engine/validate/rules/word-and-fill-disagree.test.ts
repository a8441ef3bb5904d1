import { wordAndFillDisagree } from "../../../../src/engine/validate/rules/word-and-fill-disagree";
import { checkRule } from "../checkRule";

const red = { rag: "Red", look: { fill: "#FF0000" } } as const;
const amber = { rag: "Amber", look: { fill: "#FFC000" } } as const;

checkRule(wordAndFillDisagree, {
  finds: [
    [
      "a Green on amber",
      [red, amber, amber, { rag: "Green", look: { fill: "#FFC000" } }],
      "The cell says Green and is coloured amber.",
    ],
  ],
  accepts: [
    ["words on their colours", [red, amber, { rag: "Green", look: { fill: "#00B050" } }]],
    ["yellow for Amber", [red, { rag: "Amber", look: { fill: "#FFFF00" } }]],
    ["words without fills", [{ rag: "Red" }, { rag: "Amber" }]],
    [
      "one decorative fill for all",
      ["Red", "Amber", "Green"].map((rag) => ({ rag: rag as "Red", look: { fill: "#4472C4" } })),
    ],
    ["a pale band", [red, { rag: "Green", look: { fill: "#FCE4D6" } }]],
  ],
});
