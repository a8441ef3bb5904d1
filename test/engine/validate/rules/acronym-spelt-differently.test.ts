import { acronymSpeltDifferently } from "../../../../src/engine/validate/rules/acronym-spelt-differently";
import { checkRule } from "../checkRule";

checkRule(acronymSpeltDifferently, {
  finds: [
    [
      "letters that changed places of being double, and letter case",
      [
        { action: "Screen all OOCD cases" },
        { action: "Review each OOCD plan", detail: "Agree the OCCD form, then the OOCd guide" },
      ],
      "It seems that one short form is spelt in 3 ways: “OOCD” (2), “OCCD” (1) and “OOCd” (1).",
    ],
    [
      "two letters that were swapped",
      [{ action: "Meet CAMHS each month" }, { progress: "The first CAHMS meeting was held" }],
      "It seems that one short form is spelt in 2 ways: “CAMHS” (1) and “CAHMS” (1).",
    ],
  ],
  accepts: [
    [
      "one spelling",
      [{ action: "Screen all OOCD cases" }, { action: "Count OOCDs and each OOCD's outcome" }],
    ],
    [
      "short forms of different bodies",
      [{ action: "Report to the LSCB and to the LSCP, the ESCP and the ESCB" }],
    ],
    ["sentences in capitals", [{ action: "ALL STAFF TO ATTEND TRAINING" }, { action: "SEE ALL STAFF" }]],
    ["the ends of a web address", [{ detail: "www.thornbury.example/OOCD and /OCCD" }]],
  ],
});
