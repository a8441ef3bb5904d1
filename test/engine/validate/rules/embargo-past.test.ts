import { embargoPast } from "../../../../src/engine/validate/rules/embargo-past";
import { checkRule } from "../checkRule";

const until = (embargoUntil: string) => ({ actions: [{}], document: { embargoUntil } });

checkRule(embargoPast, {
  finds: [
    [
      "an embargo that is over",
      until("2019-08-18"),
      "The embargo ended on 18 August 2019 and is still printed.",
    ],
  ],
  accepts: [
    ["an embargo that runs on", until("2019-08-19")],
    ["a plan without one", { actions: [{}] }],
  ],
});
