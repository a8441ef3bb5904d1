/** What step 1 says: what the workbook was taken for, and what the user can say against it. */
import { actions, firstWords } from "./firstWords";
import { counted, number } from "./phrases";

export const recognised = {
  ...firstWords.recognised,
  where: (sheet: string, range: string): string => `Sheet “${sheet}”, cells ${range}`,
  whereSheet: (sheet: string): string => `Sheet “${sheet}”`,
  actions,
  howRead: "How it was read, and what was left out",
  tables: "Tables",
  tableCount: (count: number): string => counted(count, "table"),
  sheetCount: (count: number): string => counted(count, "sheet"),
  tableSure: (how: string): string => `We are ${how} that this is an action plan.`,
  columns: "Columns",
  labels: "Labels",
  toCheck: (count: number): string => `${number(count)} to look at`,
  noHeading: "(no heading)",
  extra: "Kept as it is",
  extraReason: "No meaning that we know: it goes into the register under its own heading.",
  selectColumn: "Select its heading",
  account: (parts: {
    all: number;
    actions: number;
    headings: number;
    notes: number;
    otherTables: number;
    leftOver: number;
  }): string => {
    const places = [
      `${number(parts.actions)} in actions`,
      parts.headings > 0 ? `${number(parts.headings)} in headings and titles` : "",
      parts.notes > 0 ? `${number(parts.notes)} in notes` : "",
      parts.otherTables > 0 ? `${number(parts.otherTables)} in other tables` : "",
      parts.leftOver > 0 ? `${number(parts.leftOver)} left over` : "nothing left over",
    ];
    return `${counted(parts.all, "cell")}: ${places.filter((place) => place !== "").join(", ")}`;
  },
  seeLeftOver: (account: string, count: number): string => `${account}: see ${count === 1 ? "it" : "them"}`,
  assumed: "What was assumed",
  assumedCells: (count: number): string => counted(count, "cell"),
  leftOut: "Left out of the register",
  leftOutNote: "None of this is lost: it stays where it is on your sheets.",
  otherTables: "Other tables",
  leftovers: "Titles, notes and other text",
  otherSheets: "Sheets without a plan",
};

export const corrections = {
  ask: (column: string, heading: string, sheet: string | null): string =>
    `What is column ${column} “${heading}”${sheet === null ? "" : ` on “${sheet}”`}?`,
  askUnheaded: (column: string, sheet: string | null): string =>
    `What is column ${column}${sheet === null ? "" : ` on “${sheet}”`}, which has no heading?`,
  askMore: (count: number): string =>
    count === 1 ? "1 more question after these" : `${number(count)} more questions after these`,
  confirm: "That is right",
  split: (count: number, sheet: string | null): string => {
    const which = `${actions(count)}${sheet === null ? "" : ` on “${sheet}”`}`;
    return count === 1
      ? `${which} holds several pieces of work in its cells. Split it?`
      : `${which} hold several pieces of work in their cells. Split them?`;
  },
  splitOthers: (count: number): string => (count === 1 ? "The other action" : `The other ${actions(count)}`),
  splitInto: (parts: number): string => `Split into ${actions(parts)}`,
  splitNone: "none",
  meaning: "Meaning",
  meaningOf: (heading: string): string => `Meaning of “${heading}”`,
  back: "Back to what was recognised",
  forget: "Forget this choice",
  chosen: "your choice",
  headingRow: "Heading row",
  row: (row: number, texts: string): string => `Row ${row}: ${texts}`,
  noPlan: "This is not a plan",
  yours: "Your choices",
  leftAside: (count: number): string => `${counted(count, "choice")} left aside`,
  offer: (from: string, sheet: string): string =>
    `“${sheet}” has headings like those of “${from}”, where you chose:`,
  accept: (sheet: string): string => `Use on “${sheet}” as well`,
  decline: "No, thank you",
  declineOn: (sheet: string): string => `No, thank you: not on “${sheet}”`,
  damaged: "Replace them with the choices made now",
  pointAt: "There is a plan all the same",
  pointAtAdvice: "Choose the row with the headings, and it is read as a plan.",
  sheet: "Sheet",
  readAsPlan: "Read it as a plan",
  taken: (choices: number): string =>
    `${counted(choices, "choice")} of yours ${choices === 1 ? "holds" : "hold"}.`,
};

export const confidence = { sure: "sure", fairly: "fairly sure", ask: "please check" };

export const noPlan = {
  ...firstWords.noPlan,
  looked: "What the sheets looked like",
  empty: "The workbook is empty.",
  advice:
    "A plan has a row of headings, such as Action, Lead and Due date, with one action in each row beneath. Open the workbook that holds the plan, or check that the headings are there, then look again.",
  again: "Look again",
};
