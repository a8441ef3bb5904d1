/** The ways in which changes of the register could be written in their cell of the sheet, the likeliest first. */
import { dateOfSerial, type IsoDate } from "../../model/calendar";
import { DATE_FIELDS, type DateField } from "../../model/field";
import { valueOf } from "../../model/reading";
import type { RegisterCell, RegisterChange } from "../../model/register";
import { RAG_RATINGS } from "../../model/settings";
import { dueDay, STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { fold } from "../../text/fold";
import { writtenText } from "../../text/printOf";
import type { Candidate } from "./columnHabits";
import type { Place } from "./findPlace";
import { writeDate } from "./writeDate";
import { writeOwners } from "./writeOwners";
import { writeRating } from "./writeRating";
import { writeStatus } from "./writeStatus";
import { writeText } from "./writeText";

/** `changes` all go into the one cell: a lead and the other owners, a date and the date as written. */
export function findCandidates(place: Place, changes: readonly RegisterChange[]): readonly Candidate[] {
  const now = (heading: string): RegisterCell | undefined =>
    changes.find((change) => fold(change.heading) === heading)?.register;
  const { field } = place;
  const asWritten = changes.filter(({ heading }) => / as written$/i.test(heading)).map(writtenNow);
  if (isDateField(field)) {
    const date = wantedDate(place, field, now(field));
    if (date === "none") return changes.length === 1 || asWritten.every((text) => text === "") ? [EMPTY] : [];
    return [...asWritten.flatMap(filled), ...(date === null ? [] : writeDate(place, field, date))];
  }
  if (field === "rag") {
    const word = now("rag");
    const rating = word === undefined ? valueOf(place.action.rag) : wordOf(RAG_RATINGS, (one) => one, word);
    return [...asWritten.flatMap(filled), ...(rating === undefined ? [] : writeRating(place, rating))];
  }
  if (field === "status") {
    const word = now("status");
    const standing = place.action.standing.status;
    const status = word === undefined ? standing : wordOf(STATUS_WORDS, (one) => STATUS_NAMES[one], word);
    return [...asWritten.flatMap(filled), ...(status === undefined ? [] : writeStatus(place, status))];
  }
  if (field === "owners") {
    const lead = now("lead");
    const others = now("other owners");
    return [
      ...asWritten.flatMap(filled),
      ...writeOwners(place, {
        lead: lead === undefined ? null : writtenText(lead),
        others: others === undefined ? null : writtenText(others),
      }),
    ];
  }
  const [change] = changes as readonly [RegisterChange];
  return writeText(place, writtenText(change.sheet), writtenText(change.register));
}

const EMPTY: Candidate = { value: "", shown: "" };

function isDateField(field: Place["field"]): field is DateField {
  return field !== null && (DATE_FIELDS as readonly string[]).includes(field);
}

/** The day that the cell is to say; "none" where it is to be empty, null where the register holds no day. */
function wantedDate(place: Place, field: DateField, cell: RegisterCell | undefined): IsoDate | "none" | null {
  if (cell === undefined)
    return field === "due" ? dueDay(place.action) : (valueOf(place.action[field])?.date ?? null);
  if (typeof cell === "number" && cell >= 1) return dateOfSerial(cell, place.date1904);
  return writtenText(cell).trim() === "" ? "none" : null;
}

/** The word of the list that the cell holds; null where it is empty, undefined where it holds another. */
function wordOf<Word>(
  words: readonly Word[],
  nameOf: (word: Word) => string,
  cell: RegisterCell,
): Word | null | undefined {
  const text = fold(writtenText(cell));
  return text === "" ? null : words.find((word) => fold(nameOf(word)) === text);
}

function writtenNow({ register }: RegisterChange): string {
  return writtenText(register);
}

function filled(text: string): readonly Candidate[] {
  return text.trim() === "" ? [] : [{ value: text, shown: text.replace(/\s+/g, " ").trim() }];
}
