import { severalLeads } from "../../../../src/engine/validate/rules/several-leads";
import { checkRule } from "../checkRule";

checkRule(severalLeads, {
  finds: [
    [
      "two leads",
      { owners: ["Head of Service", "Police Inspector"] },
      "2 leads are named, and none as the one who answers for it.",
    ],
    [
      "several actions, said once",
      [
        { owners: ["Head of Service", "Police Inspector"] },
        { owners: ["A", "B", "C"] },
        { owners: ["Head of Service"] },
      ],
      "2 open actions name more than one lead, and none as the one who answers for it.",
    ],
    [
      "support alone",
      {
        owners: [
          { name: "A", leads: false },
          { name: "B", leads: false },
        ],
      },
      "2 leads are named, and none as the one who answers for it.",
    ],
  ],
  accepts: [
    ["one lead", { owners: ["Head of Service"] }],
    [
      "a lead with support",
      {
        owners: [
          { name: "Head of Service", leads: true },
          { name: "Police", leads: false },
        ],
      },
    ],
    ["an action that is done", { owners: ["A", "B"], status: "complete" }],
    ["no lead", {}],
  ],
});
