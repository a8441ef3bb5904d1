import { unexplainedAcronym } from "../../../../src/engine/validate/rules/unexplained-acronym";
import { checkRule } from "../checkRule";

checkRule(unexplainedAcronym, {
  settings: { knownAcronyms: ["TVP"] },
  finds: [
    [
      "a short form of the service",
      { action: "Take the report to OMT" },
      "The short form OMT is nowhere written out.",
    ],
    [
      "several, each once",
      [{ action: "Take the report to OMT, then to QAP" }, { action: "Ask OMT" }],
      "2 short forms are nowhere written out: OMT and QAP.",
    ],
    [
      "one that only a bracket repeats",
      { action: "Team manager (QAP) to agree" },
      "The short form QAP is nowhere written out.",
    ],
  ],
  accepts: [
    ["what every board member knows", { action: "Tell HMIP, the YJB and CAMHS about SEND" }],
    ["what the settings name", { action: "Agree it with TVP" }],
    ["a short form after its words", { action: "Use the Quality Assurance Panel (QAP)" }],
    ["words with small ones between", { action: "Out of Court Disposals Group (OOCDG) to meet" }],
    ["words after the short form", { action: "QAP (quality assurance panel) to meet" }],
    ["an equation", { action: "QAP to meet", detail: "QAP = Quality Assurance Panel" }],
    [
      "a list of abbreviations on another sheet",
      "sheet Plan\nA1 | Ref | Action | Lead | Due date\n| 1 | Take it to QAP | Head of Service | 31/12/2019\n| 2 | Write the report | Head of Service | 31/12/2019\n| 3 | Read the report | Head of Service | 31/12/2019\nsheet Abbreviations\nA1 | QAP | Quality Assurance Panel",
    ],
    ["a sentence in capitals", { action: "THIS MUST HAPPEN NOW" }],
    ["a name with two capitals", { action: "Ask Mr McDonald and use AssetPlus" }],
  ],
});
