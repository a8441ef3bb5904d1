import { embargoRunning } from "../../../../src/engine/validate/rules/embargo-running";
import { checkRule } from "../checkRule";

const until = (embargoUntil: string) => ({ actions: [{}], document: { embargoUntil } });

checkRule(embargoRunning, {
  finds: [
    ["an embargo that runs on", until("2019-08-31"), "Under embargo until 31 August 2019, another 12 days."],
    ["its last day", until("2019-08-19"), "Under embargo until 19 August 2019, today."],
  ],
  accepts: [
    ["an embargo that is over", until("2019-08-18")],
    ["a plan without one", { actions: [{}] }],
  ],
});
