/** One fault of each kind, and how it is planted in a clean plan. The id is that of the rule that must find it. */
import type { Settings } from "../../src/engine/model/settings";
import type { WorkbookSnapshot } from "../../src/engine/model/snapshot";
import type { PlainAction, PlainPlan } from "./cleanPlan";
import type { Drawing, Part } from "./layouts";

export interface Fault {
  readonly rule: string;
  /** In which way, where a rule finds several. */
  readonly kind: string;
  /** Parts that the layout must have. */
  readonly needs: readonly Part[];
  /** Layouts in which nobody could plant it, by a word of their name. */
  readonly notIn?: RegExp;
  change?(plan: PlainPlan): void;
  /** Further lines for the sheet of the plan, in the words of `readGrid`. */
  lines?(drawing: Drawing): readonly string[];
  snapshot?(snapshot: WorkbookSnapshot): WorkbookSnapshot;
  readonly settings?: Partial<Settings>;
}

const actionOf = (plan: PlainPlan, index: number): PlainAction =>
  plan.groups.flatMap(({ actions }) => actions)[index] as PlainAction;

/** Other texts for parts of an action; the third where nothing else is said. */
function set(rule: string, kind: string, texts: Partial<PlainAction>, index = 2): Fault {
  return {
    rule,
    kind,
    needs: Object.keys(texts) as Part[],
    change: (plan) => void Object.assign(actionOf(plan, index), texts),
  };
}

function setAll(rule: string, kind: string, texts: readonly Partial<PlainAction>[]): Fault {
  return {
    rule,
    kind,
    needs: [...new Set(texts.flatMap((text) => Object.keys(text)))] as Part[],
    change: (plan) => texts.forEach((text, index) => void Object.assign(actionOf(plan, index), text)),
  };
}

function head(rule: string, kind: string, text: string, more: Partial<Fault> = {}): Fault {
  return { rule, kind, needs: [], change: (plan) => void plan.head.push(text), ...more };
}

function lines(rule: string, kind: string, needs: readonly Part[], draw: NonNullable<Fault["lines"]>): Fault {
  return { rule, kind, needs, lines: draw };
}

const published: Partial<Settings> = { accessibility: true };
const late = { due: "31/10/2026", rag: "Amber" };

export const FAULTS: readonly Fault[] = [
  set("no-owner", "no lead", { lead: "" }),
  set("no-due-date", "no date", { due: "" }),
  set("no-due-date", "TBC for a date", { due: "TBC" }),
  set("no-rating", "no rating", { rag: "" }),
  { ...set("no-action-text", "no action", { action: "" }), notIn: /labels/ },
  {
    rule: "recommendation-without-action",
    kind: "a section without a row",
    needs: [],
    notIn: /column|merged|table for each|labels/,
    change: (plan) =>
      void plan.groups.splice(1, 0, { name: "Recommendation 3: Improve planning", actions: [] }),
  },
  {
    ...set("required-field-empty", "no evidence", { evidence: "" }),
    settings: { requiredFields: ["evidence"] },
  },
  setAll(
    "empty-column",
    "a column without a text",
    Array.from({ length: 8 }, () => ({ progress: "" })),
  ),
  set("missing-ref", "no reference", { ref: "" }),
  set("duplicate-ref", "a reference twice", { ref: "1.2" }),
  setAll("broken-ref-order", "references that changed places", [{}, { ref: "1.3" }, { ref: "1.2" }]),
  set("repeated-action", "an action twice", { action: "Train all case managers in the new assessment" }),
  set("unreadable-date", "no date in a date's place", { due: "When the lead has time for it" }),
  set("ambiguous-date", "day and month", { due: "Summer/autumn" }),
  set("assumed-year", "no year", { due: "31 March" }),
  set("suspicious-year", "a mistyped year", { start: "01/09/2025" }),
  set("suspicious-year", "a week that begins on a Saturday", { how: "Set up week of 01/02/2020" }),
  {
    rule: "text-date",
    kind: "a text among true dates",
    needs: ["due"],
    change: (plan) => {
      for (let index = 0; index < 8; index++) if (index !== 2) actionOf(plan, index).due = "d:2027-03-31";
    },
  },
  set("due-before-start", "due before it starts", { start: "01/05/2027", due: "30/04/2027", review: "" }),
  set("review-after-due", "review after due", { review: "30/06/2027" }),
  set("review-passed", "a review that has passed", { review: "31/10/2026" }),
  set("overdue-open", "overdue and Amber", late),
  set("green-though-overdue", "overdue and Green", { ...late, rag: "Green" }),
  {
    ...set("due-before-plan-written", "due before the plan was agreed", { due: "31/03/2025" }),
    change: (plan) => {
      plan.head.push("Agreed by the board on 1 September 2026");
      actionOf(plan, 2).due = "31/03/2025";
    },
  },
  set("revised-more-than-once", "put off twice", {
    due: "June 2026, revised to Sept 2026, revised to March 2027",
  }),
  set("carried-forward-without-date", "carried forward", { status: "Carried forward", due: "" }),
  set("complete-not-rated-so", "complete and Amber", { status: "Complete", rag: "Amber" }),
  set("rated-complete-but-open", "Blue and in progress", { status: "In progress", rag: "Blue" }),
  set("green-without-progress", "Green and none", { rag: "Green", progress: "None" }),
  set("red-without-progress", "Red and none", { rag: "Red", progress: "None" }),
  set("done-in-progress-only", "done in the progress", {
    progress: "Completed in October",
    status: "In progress",
  }),
  set("done-in-status-only", "done in the status", {
    progress: "Not yet started",
    status: "Complete",
    rag: "Blue",
  }),
  set("no-progress-near-due", "due soon and silent", { due: "30/11/2026", progress: "", review: "" }),
  set("complete-without-evidence", "no evidence", { status: "Complete", rag: "Blue", evidence: "" }),
  lines("word-and-fill-disagree", "Green on red", ["rag"], ({ cell }) => [
    `fill ${cell(0, "rag")} 00B050`,
    `fill ${cell(2, "rag")} FF0000`,
  ]),
  {
    ...set("colour-without-word", "a fill alone", { rag: "" }),
    // Beside a label, an empty cell is not looked at.
    notIn: /labels/,
    lines: ({ cell }) => [`fill ${cell(2, "rag")} FFC000`],
  },
  set("unknown-rating-word", "a word that is no rating", { rag: "Purple" }),
  {
    rule: "no-rating-key",
    kind: "no key",
    needs: ["rag"],
    change: (plan) => void plan.head.splice(1),
  },
  setAll("owner-spelled-differently", "a post in two ways", [{}, { lead: "Ops Manager" }]),
  set("unexplained-initials", "initials", { lead: "KW" }),
  set("several-leads", "two leads", { lead: "Head of Service and Police Inspector" }),
  {
    ...set("lists-side-by-side", "a date too few", {
      action: "1. Write the guide\\n2. Train all staff in it\\n3. Audit ten cases",
      due: "30/09/2026\\n31/12/2026",
    }),
    notIn: /labels/,
  },
  setAll(
    "overdue-under-one-lead",
    "a pile",
    Array.from({ length: 5 }, (_, index) => ({
      ...late,
      lead: index < 4 ? "Operations Manager" : "Health Lead",
    })),
  ),
  set("open-question", "a question", { progress: "Level of checks?" }),
  set("open-question", "a discussion to come", { progress: "Needs further discussion with health" }),
  set("placeholder", "TBC", { lead: "TBC" }),
  set("placeholder", "question marks", { progress: "Sent to ??? for comment" }),
  set("html-in-cell", "tags", { progress: "<div>The first cases were read&nbsp;</div>" }),
  set("cut-off-sentence", "a loose end", { progress: "Agreed with police and" }),
  setAll("acronym-spelt-differently", "letters swapped", [
    { progress: "OOCD policy was read by police" },
    { progress: "OCCD training was held" },
  ]),
  set("unexplained-acronym", "a short form", { progress: "Taken to QXPM in May" }),
  head("draft-in-title", "DRAFT", "DRAFT"),
  head("embargo-running", "an embargo", "Embargoed until 1 March 2027"),
  head("embargo-past", "an embargo that has ended", "Embargoed until 1 March 2026"),
  { rule: "missing-marking", kind: "no marking", needs: [], settings: { markings: ["OFFICIAL"] } },
  head("marking-misspelt", "small letters", "Official - sensitive"),
  set("contact-details", "an e-mail address", { progress: "Ask kim.webster@thornburyvale.example for it" }),
  set("contact-details", "a phone number", { progress: "Ring 07700 900123 to book" }),
  set("contact-details", "a home", { progress: "Family home is at 4 Elm Row, TV1 2AB" }),
  set("personal-number", "an NHS number", { progress: "NHS 943 476 5919 was referred" }),
  set("personal-number", "a National Insurance number", { progress: "Given as AB123456C" }),
  set("personal-number", "a date of birth", { progress: "Seen again (DOB 03/04/2011)" }),
  set("child-initials", "initials", { progress: "Reviewed for young person J.S. in May" }),
  set("child-name", "a name", { progress: "Reviewed for young person Kyle Brandon in May" }),
  lines("hidden-content", "a hidden row", ["action"], ({ cell }) => [
    `hidden row ${cell(1, "action").replace(/\D/g, "")}`,
  ]),
  {
    rule: "hidden-content",
    kind: "a hidden sheet",
    needs: [],
    change: (plan) => void plan.otherSheets.push("hidden sheet Notes", "A1 | Not for the board"),
  },
  lines("invisible-text", "white on white", ["action"], ({ cell }) => [`font ${cell(1, "action")} FFFFFF`]),
  {
    rule: "tiny-text",
    kind: "two points",
    needs: [],
    snapshot: (workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, fontSizes: new Map([[0, 2]]) })),
    }),
  },
  lines("comment-left", "a comment", ["action"], ({ cell }) => [
    `comment ${cell(1, "action")} Is this still so`,
  ]),
  set("formula-error", "a broken formula", { progress: "#REF!" }),
  set("link-to-other-file", "a drive", { progress: "See J:\\Diversion\\Guide.docx" }),
  {
    rule: "author-in-properties",
    kind: "a name",
    needs: [],
    snapshot: (workbook) => ({ ...workbook, properties: { author: "Kim Webster" } }),
  },
  { ...lines("merged-cells", "a merged title", [], () => ["merge A1:D1"]), settings: published },
  {
    ...lines("low-contrast", "white on red", ["rag"], ({ cell }) => [
      `fill ${cell(1, "rag")} FF0000`,
      `font ${cell(1, "rag")} FFFFFF`,
    ]),
    settings: published,
  },
  {
    rule: "default-sheet-name",
    kind: "Sheet1",
    needs: [],
    settings: published,
    change: (plan) => void (plan.sheet = "Sheet1"),
  },
  {
    rule: "no-title-in-a1",
    kind: "an empty A1",
    needs: [],
    settings: published,
    change: (plan) => void plan.head.splice(0, 1, ""),
  },
  {
    ...head("blank-row-in-table", "a blank row", "", { settings: published }),
    notIn: /column|table for each|labels/,
    change: (plan) => void Object.assign(actionOf(plan, 5), blank()),
  },
];

function blank(): PlainAction {
  return {
    ref: "", action: "", how: "", lead: "", start: "", review: "", due: "", rag: "", status: "", progress: "",
    evidence: "",
  }; // prettier-ignore
}
