import { openQuestion } from "../../../../src/engine/validate/rules/open-question";
import { checkRule } from "../checkRule";

checkRule(openQuestion, {
  finds: [
    [
      "a question in brackets",
      { detail: "Dip sample ten cases a month. (Who moderates?)" },
      "An open question is left in: “Who moderates?”.",
    ],
    [
      "a point for discussion",
      { detail: "Planning meeting after panel. Needs further discussion with police." },
      "An open question is left in: “Needs further discussion with police”.",
    ],
    [
      "several questions in a cell",
      { progress: "Are managers using it? Is it kept up to date?" },
      "An open question is left in: “Are managers using it?” (and 1 more).",
    ],
  ],
  accepts: [
    ["a statement", { detail: "Dip sample ten cases a month." }],
    ["a title in quotation marks", { action: "Design the leaflet “What is a panel?” with young people" }],
    [
      "a question that the form asks of each action",
      [{ outcome: "What will differ? Fewer delays" }, { outcome: "What will differ? Better plans" }],
    ],
    ["an address", { evidence: "https://example.org/plan?id=7" }],
    ["a placeholder, which has a rule of its own", { detail: "???" }],
  ],
});
