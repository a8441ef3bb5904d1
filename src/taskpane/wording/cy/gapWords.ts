/** In Welsh: words of which the engine has a fixed few. */
import { fields, statuses } from "./fields";

/** What the engine calls the fields of an action. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  Reference: fields.ref,
  "Recommendation or area": fields.group,
  Action: fields.action,
  How: fields.detail,
  Lead: fields.owners,
  Resources: fields.resources,
  Start: fields.start,
  Review: fields.review,
  Due: fields.due,
  Outcome: fields.outcome,
  Evidence: fields.evidence,
  Progress: fields.progress,
  RAG: fields.rag,
  Status: fields.status,
  Priority: fields.priority,
};

export const STATUS_NAMES: Readonly<Record<string, string>> = {
  "Not started": statuses["not-started"],
  "In progress": statuses["in-progress"],
  Complete: statuses.complete,
  "Carried forward": statuses["carried-forward"],
  Superseded: statuses.superseded,
};

/** After "yn", where the first letter is softened. */
export const SOFTENED_COLOURS: Readonly<Record<string, string>> = {
  red: "goch",
  amber: "ambr",
  green: "wyrdd",
  blue: "las",
};

export const WEEKDAYS: Readonly<Record<string, string>> = {
  Monday: "dydd Llun",
  Tuesday: "dydd Mawrth",
  Wednesday: "dydd Mercher",
  Thursday: "dydd Iau",
  Friday: "dydd Gwener",
  Saturday: "dydd Sadwrn",
  Sunday: "dydd Sul",
};

/** They may begin small, where a sentence was made of clauses. */
export const FEASTS: Readonly<Record<string, string>> = {
  "Good Friday": "Dydd Gwener y Groglith",
  "Whit Sunday": "y Sulgwyn",
  "Easter Sunday": "Sul y Pasg",
  "New Year's Day": "Dydd Calan",
  "Christmas Day": "Dydd Nadolig",
};

/** What a table that is no plan looks like. */
export const KINDS_OF_TABLE: Readonly<Record<string, string>> = {
  "a key of ratings": "allwedd i'r sgoriau",
  "a risk register": "cofrestr risgiau",
  "a version history": "hanes fersiynau",
  "a list of contacts": "rhestr o gysylltiadau",
  "a table of staffing": "tabl o staff",
  "a table of money": "tabl o arian",
  "a glossary": "geirfa",
  "a table of figures": "tabl o ffigurau",
  "a timetable of meetings": "amserlen o gyfarfodydd",
  "a price list": "rhestr brisiau",
  "a table of another kind": "tabl o fath arall",
  "a table that you said is no plan": "tabl y dywedoch chi nad yw'n gynllun",
  "an action plan": "cynllun gweithredu",
};

/** What a plan has no column for. */
export const WANTED_COLUMNS: Readonly<Record<string, string>> = {
  "a reference": "cyfeirnod",
  "the recommendation": "yr argymhelliad",
  "the action": "y cam gweithredu",
  "how it is done": "sut y caiff ei wneud",
  "who leads": "pwy sy'n arwain",
  "the resources": "yr adnoddau",
  "when it starts": "pryd y mae'n dechrau",
  "when it is reviewed": "pryd y caiff ei adolygu",
  "when it is due": "erbyn pryd y mae i'w gwblhau",
  "the outcome": "y canlyniad",
  "the evidence": "y dystiolaeth",
  "the progress": "y cynnydd",
  "how it is rated": "sut y caiff ei sgorio",
  "the status": "y statws",
  "the priority": "y flaenoriaeth",
};

/** What a lead is asked for. */
export const ASKED: Readonly<Record<string, string>> = {
  "a completion date": "dyddiad cwblhau",
  "a rating": "sgôr",
  "the progress": "y cynnydd",
};

/** What moved between two boards, behind its number. */
export const MOVES: Readonly<Record<string, string>> = {
  improved: "wedi gwella",
  worsened: "wedi gwaethygu",
  new: "newydd",
  closed: "wedi cau",
  reopened: "yn agored eto",
  "no longer in the plan": "wedi mynd o'r cynllun",
};

export const ORDINALS: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
];

/** What a build makes. */
export const MADE: Readonly<Record<string, string>> = {
  "the register": "y gofrestr",
  "the registers": "y cofrestrau",
  "the board summary": "crynodeb y bwrdd",
  "the checks": "y gwiriadau",
};
