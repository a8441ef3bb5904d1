/** A small made-up plan to try things out with: it has something for every step to find. */
import { addDays, longDate, serialOfDate, type IsoDate } from "../engine";

export interface SamplePlan {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headings: readonly string[];
  /** Days as serial numbers in the column of due dates; all else is text. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The column of due dates, from 0. */
  readonly dueColumn: number;
}

/** With dates around `asOf`, so that some are past and some to come whenever it is tried. */
export function samplePlan(asOf: IsoDate): SamplePlan {
  const day = (days: number) => serialOfDate(addDays(asOf, days));
  const written = (days: number) => addDays(asOf, days).split("-").reverse().join("/");
  return {
    sheet: "Sample plan",
    title: "Thornbury Vale Youth Justice Service: sample improvement plan",
    note: `Everything on this sheet is made up. Position at ${longDate(asOf)}.`,
    headings: ["Ref", "Recommendation", "Action", "Lead", "Due date", "RAG", "Status", "Progress"],
    dueColumn: 4,
    rows: [
      [
        "1.1",
        "Improve assessments",
        "Train all case managers in the new assessment form.",
        "Practice Manager",
        day(-40),
        "Green",
        "Complete",
        "All staff trained; certificates on file.",
      ],
      [
        "1.2",
        "Improve assessments",
        "Audit twenty case files in each quarter.",
        "Quality Lead",
        day(-12),
        "Amber",
        "In progress",
        "First audit done, second under way.",
      ],
      [
        "1.3",
        "Improve assessments",
        "Report the findings of the audits to the management board.",
        "Quality Lead",
        written(35),
        "Green",
        "In progress",
        "Template agreed with the chair.",
      ],
      [
        "2.1",
        "Hear young people",
        "Set up a panel of young people that meets every month.",
        "Participation Officer",
        day(50),
        "Amber",
        "In progress",
        "Five young people have said yes.",
      ],
      [
        "2.2",
        "Hear young people",
        "Ask families what helped them, at the end of each order.",
        "",
        day(75),
        "Red",
        "Not started",
        "",
      ],
      [
        "3.1",
        "Work with partners",
        "Agree with health who offers speech and language therapy.",
        "Head of Service",
        "",
        "Amber",
        "In progress",
        "Meeting held; costs to be confirmed.",
      ],
      [
        "3.2",
        "Work with partners",
        "Write a joint protocol with the police on disposals out of court.",
        "Head of Service",
        day(20),
        "Green",
        "In progress",
        "Draft with the police for comment.",
      ],
      [
        "3.3",
        "Work with partners",
        "Review the protocol with schools on exclusions.",
        "Education Lead",
        day(160),
        "Green",
        "Not started",
        "Begins in the new term.",
      ],
    ],
  };
}
