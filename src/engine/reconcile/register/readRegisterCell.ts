/** What a cell of the register says of an action. The register holds clean words, so little is to be read. */
import { dateOfSerial } from "../../model/calendar";
import type { CellAddress } from "../../model/address";
import type { Action } from "../../model/plan";
import { BLANK, valueOf, type PlanDate, type RagRating, type Reading } from "../../model/reading";
import type { RegisterCell } from "../../model/register";
import { RAG_RATINGS } from "../../model/settings";
import { STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { fold } from "../../text/fold";
import { writtenText } from "../../text/printOf";

const IN_THE_REGISTER = "The register says so.";

type Change = (action: Action, cell: RegisterCell, at: CellAddress, date1904: boolean) => Partial<Action>;

/** The columns that the board's figures are made of. */
const CHANGES: Readonly<Record<string, Change>> = {
  ref: (_, cell, at) => ({ ref: textReading(cell, at) }),
  recommendation: (_, cell, at) => ({ group: textReading(cell, at) }),
  action: (_, cell, at) => ({ action: textReading(cell, at) }),
  progress: (_, cell, at) => ({ progress: textReading(cell, at), updates: [] }),
  lead: (action, cell, at) => {
    const name = writtenText(cell).trim();
    const others = (valueOf(action.owners) ?? []).filter((_, index) => index > 0);
    const owners = name === "" ? others : [{ name, leads: true }, ...others];
    return { owners: owners.length === 0 ? BLANK : { state: "read", value: owners, text: name, at: [at] } };
  },
  due: (_, cell, at, date1904) => ({ due: dueReading(cell, at, date1904) }),
  rag: (_, cell, at) => ({ rag: ratingReading(cell, at) }),
  status: (action, cell) => {
    const word = fold(writtenText(cell));
    // An empty cell is counted as not started, as the summary's formulas count it.
    const status = word === "" ? "not-started" : STATUS_WORDS.find((one) => fold(STATUS_NAMES[one]) === word);
    return { standing: { status: status ?? action.standing.status, reason: IN_THE_REGISTER } };
  },
};

/** The action with what the cell under the heading says; other columns, and formulas, change nothing. */
export function readRegisterCell(
  action: Action,
  heading: string,
  cell: RegisterCell,
  at: CellAddress,
  date1904: boolean,
): Action {
  const change = CHANGES[fold(heading)];
  if (change === undefined || (typeof cell === "object" && cell !== null)) return action;
  return { ...action, ...change(action, cell, at, date1904) };
}

function textReading(cell: RegisterCell, at: CellAddress): Reading<string> {
  const text = writtenText(cell).trim();
  return text === "" ? BLANK : { state: "read", value: text, text, at: [at] };
}

function dueReading(cell: RegisterCell, at: CellAddress, date1904: boolean): Reading<PlanDate> {
  const text = writtenText(cell).trim();
  if (text === "") return BLANK;
  if (typeof cell !== "number" || cell < 1) {
    return { state: "unreadable", text, at: [at], reason: "The register's Due column holds no date here." };
  }
  const date = dateOfSerial(cell, date1904);
  return { state: "read", value: { kind: "date", date }, text: date, at: [at] };
}

function ratingReading(cell: RegisterCell, at: CellAddress): Reading<RagRating> {
  const text = writtenText(cell).trim();
  const value = RAG_RATINGS.find((rating) => fold(rating) === fold(text));
  if (text === "") return BLANK;
  return value === undefined
    ? { state: "unreadable", text, at: [at], reason: "The register's RAG column holds another word here." }
    : { state: "read", value, text, at: [at] };
}
