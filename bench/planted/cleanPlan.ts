/** A plan in which nobody could find fault, as data: the layouts draw it, the faults change it. */

export interface PlainAction {
  ref: string;
  action: string;
  how: string;
  lead: string;
  start: string;
  review: string;
  due: string;
  rag: string;
  status: string;
  progress: string;
  evidence: string;
}

export interface PlainPlan {
  sheet: string;
  /** Texts above the plan, one a row. */
  head: string[];
  groups: { name: string; actions: PlainAction[] }[];
  /** Texts beneath the plan. */
  foot: string[];
  /** Lines of other sheets, in the words of `readGrid`. */
  otherSheets: string[];
}

/** The day that the plan is checked for. */
export const AS_OF = "2026-11-21";

const LEADS = ["Head of Service", "Operations Manager", "Health Lead", "Data Analyst"];
const WORK: readonly (readonly [string, string, string])[] = [
  [
    "Rewrite the policy for diversion",
    "Draft with police and agree it at the board",
    "First draft was read by police",
  ],
  [
    "Train all case managers in the new assessment",
    "Four half days in the training room",
    "Two of four days were held",
  ],
  [
    "Audit twenty closed cases each quarter",
    "Two managers read ten cases each",
    "The first twenty cases were read",
  ],
  ["Publish a guide for parents and carers", "Write it with a group of parents", "Parents have met once"],
  [
    "Offer every victim a meeting within ten days",
    "Letter and phone call by the victim worker",
    "Letters go out each week",
  ],
  [
    "Share school attendance every month",
    "Data from schools by the fifth of the month",
    "Three schools send their figures",
  ],
  ["Set up a health clinic at the centre", "One nurse on two afternoons", "A room has been found"],
  [
    "Ask children what they think of their plan",
    "Short survey at the end of each order",
    "Forty children have answered",
  ],
];
const DATES = ["28/02/2027", "31/03/2027", "30/04/2027", "31/05/2027"];
const RATINGS = ["Green", "Amber", "Green", "Green"];

/** A new one each time, so that it can be changed. */
export function cleanPlan(): PlainPlan {
  const actions = WORK.map(([action, how, progress], index): PlainAction => ({
    ref: `${Math.floor(index / 4) + 1}.${(index % 4) + 1}`,
    action,
    how,
    lead: LEADS[index % 4] as string,
    start: "01/09/2026",
    review: "31/01/2027",
    due: DATES[index % 4] as string,
    rag: RATINGS[index % 4] as string,
    status: "In progress",
    progress,
    evidence: "Minutes of the board",
  }));
  return {
    sheet: "Improvement plan",
    head: [
      "Thornbury Vale Youth Justice Service: improvement plan",
      "Key: Red = off track, Amber = at risk, Green = on track, Blue = complete",
    ],
    groups: [
      { name: "Recommendation 1: Improve decisions out of court", actions: actions.slice(0, 4) },
      { name: "Recommendation 2: Improve work with partners", actions: actions.slice(4) },
    ],
    foot: [],
    otherSheets: [],
  };
}
