/** What the settings say. */
import { MONTH_NAMES } from "../../../engine";
import { counted } from "./phrases";

export const settings = {
  open: "Settings",
  heading: "Settings",
  intro: "They are kept in this workbook. The defaults suit most plans.",
  saved: "Settings kept in this workbook.",
  save: "Keep these settings",
  unsaved: "Changes are not kept yet.",
  reset: "Back to the defaults",
  language: "Language of this pane",
  languageNote:
    "The sheets that are written are in English. The Welsh of this pane needs review by a Welsh speaker.",
  languages: { office: "As Excel", en: "English", cy: "Cymraeg" },
  dates: "Dates",
  yearStart: "Financial year begins in",
  months: MONTH_NAMES as readonly string[],
  soon: "“Due soon” means within this many days",
  soonWrong: "Give a whole number of days from 0 to 366.",
  key: "What the ratings mean",
  keyNote: "Used where the plan brings no key of its own.",
  meaning: (rating: string): string => `${rating} means`,
  check: "The check",
  required: "What every open action must have",
  requiredNote: "Where the plan has a column for it.",
  markings: "Protective markings, one per line",
  markingsHint: "The plan must carry one of them. Leave it empty if none is needed.",
  acronyms: "Short forms that readers know, one per line",
  acronymsHint: "Check does not ask for these to be explained.",
  accessibility: "Also check what a copy for the web and for screen readers needs",
  registers: "Registers",
  forget: "What Undo keeps",
  forgetNote:
    "What the last change replaced stays in the workbook until the next one, and goes along when you send the file.",
  forgetNow: "Forget it",
  forgotten: "Forgotten. What the last change replaced cannot be brought back.",
  file: "For your whole organisation",
  fileNote: "Save these settings as a file and give it to colleagues; they open it here.",
  export: "Save as a file",
  fileName: "action-plan-settings.json",
  import: "Open a settings file …",
  imported: (count: number): string =>
    `${counted(count, "setting")} taken from the file. Look at them, then keep them.`,
};
