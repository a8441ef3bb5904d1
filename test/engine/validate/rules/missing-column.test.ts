import { missingColumn } from "../../../../src/engine/validate/rules/missing-column";
import { checkRule } from "../checkRule";

checkRule(missingColumn, {
  finds: [
    [
      "a list of actions alone",
      { action: "Train staff" },
      "This plan has no column for who leads, when it is due and how it is rated.",
    ],
    [
      "a plan without dates",
      { action: "Train staff", owners: ["Head of Service"], rag: "Green" },
      "This plan has no column for when it is due.",
    ],
  ],
  accepts: [
    [
      "a plan with all three, one of them empty",
      {
        actions: [{ action: "Train staff", owners: ["Head of Service"], due: "2019-12-31" }],
        columns: ["rag"],
      },
    ],
    [
      "a plan that keeps a status in place of a rating",
      { action: "Train staff", owners: ["Head of Service"], due: "2019-12-31", status: "in-progress" },
    ],
  ],
});
