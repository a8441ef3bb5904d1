import { revisedMoreThanOnce } from "../../../../src/engine/validate/rules/revised-more-than-once";
import { checkRule } from "../checkRule";

checkRule(revisedMoreThanOnce, {
  finds: [
    [
      "twice in the cell",
      { due: { text: "June 2019, revised to Sept 2019, revised to Dec 2019", date: "2019-12-31" } },
      "Its date was put off twice: “June 2019, revised to Sept 2019, revised to Dec 2019”.",
    ],
    [
      "arrows",
      { due: { text: "March 2019 → June 2019 → Sept 2019 → Dec 2019", date: "2019-12-31" } },
      "Its date was put off 3 times: “March 2019 → June 2019 → Sept 2019 → Dec 2019”.",
    ],
    [
      "columns for later dates",
      { due: "2019-12-31", extras: { "Revised date 1": "30/09/2019", "Revised date 2": "31/12/2019" } },
      "Its date was put off twice: “31/12/2019”.",
    ],
  ],
  accepts: [
    [
      "once",
      { due: { text: "February 2020 (from Sept 2019)", date: "2020-02-29", revisedFrom: "2019-09-30" } },
    ],
    [
      "once for each of two parts",
      { due: { text: "Dec 2019\n(from Nov 2018)\n\nJan 2020\n(from Jan 2019)", date: "2020-01-31" } },
    ],
    [
      "an action that is done",
      { due: { text: "May, revised June, revised July 2019", date: "2019-07-31" }, status: "complete" },
    ],
    [
      "columns that are empty",
      { due: "2019-12-31", extras: { "Revised date 1": "", "Revised date 2": "-" } },
    ],
  ],
});
