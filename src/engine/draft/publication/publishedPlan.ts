/** What is published of the plan: the sheets of the copy and the web page are both made of it. */
import type { Analysis } from "../../model/analysis";
import { longDate, type IsoDate } from "../../model/calendar";
import type { NamedTally } from "../../model/figures";
import type { Action } from "../../model/plan";
import type { PublicationOptions } from "../../model/publication";
import { valueOf } from "../../model/reading";
import { dueDay, leadOf, STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { onOneLine, otherOwnersText, progressText, textOf } from "../actionTexts";
import { planMarkings, planTitle } from "../planTitle";

/** In place of an empty cell, which a screen reader passes over in silence. */
export const NOT_GIVEN = "Not given";

/** A day, where the plan names one, else a text. */
export type PublishedValue = string | { readonly day: IsoDate };

export interface PublishedField {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly value: (action: Action) => PublishedValue;
}

export interface PublishedPlan {
  readonly title: string;
  /** Each with a label: the day of the figures, the marking, whom to ask. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** The figures as sentences. */
  readonly words: string;
  readonly figures: {
    readonly title: string;
    readonly headings: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
  /** Those that the plan gives anything for. */
  readonly fields: readonly PublishedField[];
  readonly actions: readonly Action[];
}

const FIELDS: readonly (PublishedField & { readonly names?: true })[] = [
  { heading: "Reference", width: 12, value: (a) => onOneLine(textOf(a.ref)) },
  { heading: "Recommendation", width: 36, value: (a) => onOneLine(textOf(a.group)) },
  { heading: "Action", width: 46, value: (a) => textOf(a.action) },
  { heading: "Desired outcome", width: 40, value: (a) => textOf(a.outcome) },
  { heading: "Detail", width: 46, value: (a) => textOf(a.detail) },
  { heading: "Lead", width: 26, names: true, value: (a) => onOneLine(leadOf(a) ?? "") },
  { heading: "Other owners", width: 26, names: true, value: otherOwnersText },
  { heading: "Due", width: 20, value: dueOf },
  { heading: "Status", width: 16, value: (a) => STATUS_NAMES[a.standing.status] },
  { heading: "Rating", width: 12, value: (a) => valueOf(a.rag) ?? "Not rated" },
  { heading: "Progress", width: 52, value: progressText },
];

/** The plan as the analysis has it; what the plan's people wrote for themselves (extra columns) is not published. */
export function publishedPlan(analysis: Analysis, options: PublicationOptions): PublishedPlan {
  const actions = analysis.plans.flatMap((plan) => plan.actions);
  const markings = planMarkings(analysis);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["As at", longDate(analysis.asOf)],
    ["Marking", markings],
    ["Contact", options.contact],
    ["Next update", options.nextUpdate],
  ];
  return {
    title: planTitle(analysis),
    facts: facts.flatMap(([label, text]) => {
      const given = text?.trim() ?? "";
      return given === "" ? [] : [[label, given] as const];
    }),
    words: analysis.figures.inWords,
    figures: publishedFigures(analysis),
    fields: FIELDS.filter(
      (field) =>
        !(field.names === true && options.withoutNames) &&
        actions.some((action) => field.value(action) !== ""),
    ),
    actions,
  };
}

function dueOf(action: Action): PublishedValue {
  const day = dueDay(action);
  return day === null ? onOneLine(action.due.text) : { day };
}

/** By recommendation where the plan has any, else by status. */
function publishedFigures({ figures }: Analysis): PublishedPlan["figures"] {
  const { byGroup, all } = figures;
  if (byGroup.length < 2) {
    return {
      title: "Actions by status",
      headings: ["Status", "Actions"],
      rows: [
        ...STATUS_WORDS.map((status) => [STATUS_NAMES[status], all.byStatus[status]]),
        ["Total", all.actions],
      ],
    };
  }
  const counts = ({ actions, open, openByRating, overdue }: Omit<NamedTally, "name">) => {
    const { Red, Amber, Green } = openByRating;
    return [actions, actions - open, open, Red, Amber, Green, open - Red - Amber - Green, overdue];
  };
  return {
    title: "Actions by recommendation",
    headings: [
      "Recommendation",
      "Actions",
      "Closed",
      "Open",
      "Open and Red",
      "Open and Amber",
      "Open and Green",
      "Open, other rating or none",
      "Overdue",
    ],
    rows: [...byGroup.map((group) => [group.name, ...counts(group)]), ["Total", ...counts(all)]],
  };
}
