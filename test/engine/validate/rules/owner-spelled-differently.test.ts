import { ownerSpelledDifferently } from "../../../../src/engine/validate/rules/owner-spelled-differently";
import { checkRule } from "../checkRule";

const owners = (...names: string[]) => names.map((name) => ({ owners: [name] }));

checkRule(ownerSpelledDifferently, {
  finds: [
    [
      "short and long forms of a post",
      owners("Ops manager", "Op's manager", "Operations Manager", "Op's manager"),
      "One lead, it seems, is spelt in 3 ways: “Op's manager” (2), “Ops manager” (1) and “Operations Manager” (1).",
    ],
    [
      "a name with and without its stop",
      owners("G. Okafor (SM)", "G Okafor (SM)", "G. Okafor (SM)"),
      "One lead, it seems, is spelt in 2 ways: “G. Okafor (SM)” (2) and “G Okafor (SM)” (1).",
    ],
    [
      "spellings on two sheets, once",
      [
        { sheet: "2018", actions: owners("Health and Justice Lead") },
        { sheet: "2019", actions: owners("Health & Justice Lead") },
      ],
      "One lead, it seems, is spelt in 2 ways: “Health and Justice Lead” (1) and “Health & Justice Lead” (1).",
    ],
  ],
  accepts: [
    ["one spelling", owners("Head of Service", "Head of Service")],
    ["letter case alone", owners("Head of Service", "Head of service")],
    ["one and several", owners("Team Manager", "Team Managers")],
    ["numbered teams", owners("Team 1", "Team 2")],
    ["two people of one post", owners("A. Price (Manager)", "B. Price (Manager)")],
  ],
});
