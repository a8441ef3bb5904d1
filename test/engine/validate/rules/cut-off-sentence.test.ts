import { cutOffSentence } from "../../../../src/engine/validate/rules/cut-off-sentence";
import { checkRule } from "../checkRule";

checkRule(cutOffSentence, {
  finds: [
    [
      "a word with which no sentence ends",
      { action: "Write the protocol and" },
      "It breaks off: “Write the protocol and”.",
    ],
    [
      "a comma",
      { detail: "Agree it with police, health," },
      "It breaks off: “Agree it with police, health,”.",
    ],
    [
      "a second lead that is missing",
      { owners: ["Head of Service"], ownersText: "Head of Service and" },
      "It breaks off: “Head of Service and”.",
    ],
    [
      "a text of 255 characters, as exports cut it",
      { progress: "word ".repeat(50) + "wordy" },
      "It breaks off: “…word word word word word word word word word word wordy”.",
    ],
  ],
  accepts: [
    ["a whole sentence", { action: "Write the protocol." }],
    ["no full stop", { action: "Write the protocol" }],
    [
      "words that may end one",
      [
        { action: "Ask the children whom we work with" },
        { action: "Say what it is for" },
        { action: "Decide which teams to refer to" },
      ],
    ],
    ["a gap between", { progress: "Met once; half term in between" }],
    ["a comma behind a name", { owners: ["Head of Service"], ownersText: "Head of Service," }],
    ["255 characters that end in a full stop", { progress: "word ".repeat(50) + "word." }],
  ],
});
