/** Made-up texts of plans. Each carries a word of its own, so that it can be followed to where it ended up. */
import { endOfMonth, longDate, partsOfDate, type IsoDate } from "../../../src/engine/model/calendar";
import { showDate } from "../../cases/showValue";
import { trueDate, type SketchedCell } from "./sheetSketch";

const SYLLABLES = ["bova", "keru", "mizo", "tula", "gepo", "wixa", "fano", "pyro", "zedu", "lomi"] as const;

/** "Bovakeru", "Bovamizo", …: words that mean nothing, each given out once. */
export class Markers {
  private given = 0;

  next(): string {
    const number = this.given++;
    const word = [100, 10, 1].map((unit) => SYLLABLES[Math.floor(number / unit) % 10] as string).join("");
    return word.charAt(0).toUpperCase() + word.slice(1) + (number >= 1000 ? SYLLABLES[0] : "");
  }
}

/** Words that `Markers` gave out, wherever they stand in the text. */
export function markersIn(text: string): readonly string[] {
  const syllables = SYLLABLES.join("|");
  return text.match(new RegExp(`(?:${syllables}){3,4}`, "gi")) ?? [];
}

const ORDERS = [
  "Agree the offer to families with",
  "Review the policy on children who go missing with",
  "Train all staff in the approach of",
  "Write to every head teacher about",
  "Set up a monthly meeting between the team and",
  "Audit twenty cases, and share what is learnt with",
  "Publish the pathway that was drafted by",
];
const REMARKS = [
  "A first draft was read by",
  "The team met and heard from",
  "Letters went out to all partners and",
  "Feedback has come in from",
];
const AIMS = [
  "Children feel safe in the places run by",
  "Every plan is reviewed in time and known to",
  "Fewer children come back to",
];
const MEANS = [
  "Two half-day workshops led by",
  "Fortnightly check of the list kept for",
  "Short guide and a form agreed with",
];
const GROUPS = ["Leadership and", "Out-of-court work with", "Custody and resettlement in", "Staff and"];

/** What an action's cells say, by the kind of text; `number` picks the phrase. */
export const PHRASES = { order: ORDERS, remark: REMARKS, aim: AIMS, means: MEANS, group: GROUPS } as const;

export function phrase(kind: keyof typeof PHRASES, number: number, marker: string): string {
  const phrases = PHRASES[kind];
  return `${phrases[number % phrases.length] as string} ${marker}`;
}

/** Who leads, as written, and whom that names. */
export const OWNERS: readonly { readonly text: string; readonly names: readonly string[] }[] = [
  { text: "Head of Service", names: ["Head of Service"] },
  { text: "Operations Manager", names: ["Operations Manager"] },
  { text: "Marian Pryce", names: ["Marian Pryce"] },
  { text: "Delroy Hastings", names: ["Delroy Hastings"] },
  { text: "Business Manager", names: ["Business Manager"] },
  { text: "Head of Service / Marian Pryce", names: ["Head of Service", "Marian Pryce"] },
  { text: "Operations Manager, Health Lead", names: ["Operations Manager", "Health Lead"] },
  { text: "Victims' Lead", names: ["Victims' Lead"] },
];

/** How a due date is written, and the day that it means; the day lies between the 13th and the 28th. */
export const DATE_FORMS: readonly {
  readonly name: string;
  readonly write: (date: IsoDate) => SketchedCell;
  readonly means: (date: IsoDate) => IsoDate | null;
}[] = [
  { name: "true date", write: (date) => trueDate(date), means: (date) => date },
  {
    name: "true date with a month's name",
    write: (date) => trueDate(date, "d mmmm yyyy"),
    means: (date) => date,
  },
  { name: "figures", write: (date) => text(showDate(date, "dd/mm/yyyy")), means: (date) => date },
  { name: "figures with dots", write: (date) => text(showDate(date, "dd.mm.yy")), means: (date) => date },
  { name: "in full", write: (date) => text(longDate(date)), means: (date) => date },
  {
    name: "with a weekday",
    write: (date) => text(showDate(date, "dddd d mmmm yyyy")),
    means: (date) => date,
  },
  { name: "month", write: (date) => text(showDate(date, "mmmm yyyy")), means: monthEnd },
  { name: "month in short", write: (date) => text(showDate(date, "mmm-yy")), means: monthEnd },
  { name: "end of month", write: (date) => text(`End of ${showDate(date, "mmmm yyyy")}`), means: monthEnd },
  { name: "Welsh", write: (date) => text(welshDate(date)), means: (date) => date },
  { name: "ongoing", write: () => text("Ongoing"), means: () => null },
  { name: "not known yet", write: () => text("TBC"), means: () => null },
];

function text(value: string): SketchedCell {
  return { value };
}

function monthEnd(date: IsoDate): IsoDate {
  const { year, month } = partsOfDate(date);
  return endOfMonth(year, month);
}

const WELSH_MONTHS =
  "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" ");

function welshDate(date: IsoDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${WELSH_MONTHS[month - 1] as string} ${year}`;
}
