/** Where an action stands, as far as a word of the plan says so. */
import { BLANK, valueOf, type PlanDate, type Reading, type StatusWord } from "../../model/reading";
import { fold } from "../../text/fold";
import { plainText } from "../../text/plainText";
import { sentencesOf } from "../status/sentencesOf";
import { leadingStatus } from "../status/spokenStatus";
import { readingOf, statusInProgress, statusInRemark } from "../status/readStatus";
import type { JoinedText } from "./joinPieces";

export interface StatusSources {
  /** The day under "Date completed", where there is one. */
  readonly closed: JoinedText | null;
  /** What says that the whole list is of actions that are complete. */
  readonly list: JoinedText | null;
  /** The rating cell, which may hold "Complete". */
  readonly rag: JoinedText | null;
  /** The due date and what update rows put in its column, latest last. */
  readonly due: readonly Reading<PlanDate>[];
  /** Texts that may end in a remark ("Keep – added to plan"): detail, then action. */
  readonly ownTexts: readonly JoinedText[];
  /** What has been done, the latest update last. */
  readonly progress: readonly JoinedText[];
  /** The dated notes within the progress, the latest last; none where updates have rows of their own. */
  readonly notes: readonly JoinedText[];
}

/**
 * The first source that says something: the status column (null where the plan has none), the rating cell, the date column, a remark in the
 * action's own text, the progress. In a list of what is complete those last two tell only what became of it. Colours and days that have passed say nothing here. Without any, what the
 * status column holds is unreadable, or all is blank.
 */
export function weighStatus(
  column: Reading<StatusWord> | null,
  sources: () => StatusSources,
): Reading<StatusWord> {
  const byColumn = column ?? BLANK;
  if (byColumn.state === "read" || byColumn.state === "assumed") return byColumn;
  const { closed, list, rag, due, ownTexts, progress, notes } = sources();
  const byRag = rag === null ? null : leadingStatus(rag.text);
  if (rag !== null && byRag !== null && !byRag.loose) return readingOf(byRag, rag);
  const byDue = statusOfDates(due);
  if (byDue !== null) return byDue;
  if (closed !== null)
    return {
      state: "assumed",
      value: "complete",
      assumption: `It has a day of completion: “${closed.text}”.`,
      ...closed,
    };
  const told = toldIn(ownTexts, progress, notes);
  if (list === null) return told ?? byColumn;
  const word = told === null ? null : valueOf(told);
  if (told !== null && word !== "not-started" && word !== "in-progress") return told;
  return {
    state: "assumed",
    value: "complete",
    assumption: `“${list.text}” is a list of what is complete.`,
    ...list,
  };
}

/** A remark in the action's own text, or what the progress says. */
function toldIn(
  ownTexts: readonly JoinedText[],
  progress: readonly JoinedText[],
  notes: readonly JoinedText[],
): Reading<StatusWord> | null {
  for (const own of ownTexts) {
    const remark = statusInRemark(own.text);
    if (remark !== null)
      return readingOf(remark, {
        text: sentenceWith(own.text, remark.words),
        at: own.at,
      });
  }
  return notes.length > 0 ? statusOfNotes(progress[0]?.text ?? "", notes) : statusOfTexts(progress);
}

/** The last text that says something. */
function statusOfTexts(texts: readonly JoinedText[]): Reading<StatusWord> | null {
  for (let index = texts.length - 1; index >= 0; index--) {
    const one = texts[index] as JoinedText;
    const said = statusInProgress(one.text);
    if (said !== null) return readingOf(said, { text: sentenceWith(one.text, said.words), at: one.at });
  }
  return null;
}

/**
 * What stands before all notes sums them up; then the latest note counts, at the top or at the bottom. Of earlier ones
 * only what closed the action: that it had not begun in spring tells nothing of autumn.
 */
function statusOfNotes(text: string, notes: readonly JoinedText[]): Reading<StatusWord> | null {
  const first = Math.min(...notes.map((note) => text.indexOf(note.text)));
  const summary = text.slice(0, Math.max(first, 0)).split("\n").slice(0, -1).join("\n");
  const at = notes[0]?.at ?? [];
  const byLatest = statusOfTexts([...notes.slice(-1), { text: summary, at }]);
  if (byLatest !== null) return byLatest;
  const before = statusOfTexts(notes.slice(0, -1));
  const word = before === null ? null : valueOf(before);
  return word === "not-started" || word === "in-progress" ? null : before;
}

/** "Completed", "RETAIN FOR 2021-22" and a bare "Ongoing" in a date column are words for a status. */
function statusOfDates(dates: readonly Reading<PlanDate>[]): Reading<StatusWord> | null {
  for (let index = dates.length - 1; index >= 0; index--) {
    const date = dates[index] as Reading<PlanDate>;
    const { text, at } = date;
    if (date.state !== "read" && date.state !== "assumed") {
      const spoken = leadingStatus(text);
      if (spoken !== null && !spoken.loose) return readingOf(spoken, { text, at });
      continue;
    }
    if (date.value.kind === "completed") return { state: "read", value: "complete", text, at };
    if (date.value.kind === "carried-forward") return { state: "read", value: "carried-forward", text, at };
    if (date.value.kind === "ongoing" && /^\W*(?:on-? ?going|parhaus)\W*$/i.test(plainText(text))) {
      return { state: "read", value: "in-progress", text, at };
    }
  }
  return null;
}

/** The sentence that says it, the last one; the whole text where it cannot be told. */
function sentenceWith(text: string, words: string): string {
  const begin = words.slice(0, ENOUGH);
  const sentences = sentencesOf(plainText(text)).filter((sentence) => fold(sentence).includes(begin));
  return sentences.at(-1) ?? text;
}

/** So much of the words tells them from others. */
const ENOUGH = 8;
