/** The standing of one action. */
import { MONTH_NAMES } from "../model/calendar";
import type { ReadAction, Standing } from "../model/plan";
import { valueOf, type RagRating, type StatusWord } from "../model/reading";
import { STATUS_NAMES } from "../model/standing";
import { fold } from "../text/fold";
import { oneLine } from "../text/oneLine";

/** Progress cells that say that there is none. */
const NO_PROGRESS =
  /^(?:none(?: (?:yet|to date|as yet|so far))?|nil|n\/?a|-+|\.+|0|tbc|tba|tbd|not (?:yet )?(?:started|begun|commenced)|no (?:progress|update|action)(?: (?:yet|to date|to report|made))?|yet to (?:start|begin|commence)|to (?:start|begin|commence))\.?$/;

/** What holds for the plan as a whole. */
export interface PlanHabits {
  /** The ratings that mean complete. */
  readonly complete: ReadonlySet<RagRating>;
  /** Those that the plan's own key gives to what has not begun. */
  readonly notBegun: ReadonlySet<RagRating>;
  /** The ratings of which the plan's own key tells the meaning. */
  readonly explained: ReadonlySet<RagRating>;
  /** Whether any action has progress, an update or a word of status. */
  readonly tellsProgress: boolean;
  /** What follows from words of status that were met already: most actions say it in the same few, and share it. */
  readonly spoken: Map<string, Standing>;
}

/**
 * A word of the plan decides; then what stands in the date column; then a rating that the key calls complete; then
 * a line through the action; then a rating that the key calls not started; then whether any progress is written down. Other ratings say how it goes and not how far it is, so
 * they do not decide: a Red may be not started or nearly done. Only where a plan tells of no progress anywhere is a
 * Green or an Amber taken as under way, since nothing else could show it.
 */
export function readStanding(
  action: ReadAction,
  { complete, notBegun, explained, tellsProgress, spoken }: PlanHabits,
): Standing {
  const word = valueOf(action.status);
  if (word !== null) return standingSaid(word, action.status.text, spoken);
  const due = valueOf(action.due);
  if (due?.kind === "completed") {
    return { status: "complete", reason: `The date column says ${quoted(action.due.text, "Completed")}.` };
  }
  if (due?.kind === "carried-forward") {
    return {
      status: "carried-forward",
      reason: `The date column says ${quoted(action.due.text, "carried forward")}.`,
    };
  }
  const rating = valueOf(action.rag);
  if (rating !== null && complete.has(rating)) {
    const reason = explained.has(rating)
      ? `It is rated ${rating}, which means complete in the plan's key.`
      : `It is rated ${rating}, which is taken for complete: no key of the plan says otherwise.`;
    return { status: "complete", reason };
  }
  if (isStruck(action)) {
    return DONE.test(fold(action.progress.text))
      ? {
          status: "complete",
          reason: "The action is struck through, and its progress tells that it is done.",
        }
      : { status: "superseded", reason: "The action is struck through." };
  }
  if (rating !== null && notBegun.has(rating)) {
    return {
      status: "not-started",
      reason: `It is rated ${rating}, which means not started in the plan's key.`,
    };
  }
  if (hasProgress(action)) return { status: "in-progress", reason: "There is progress written down." };
  if (!tellsProgress && (rating === "Green" || rating === "Amber")) {
    return { status: "in-progress", reason: `It is rated ${rating}, and the plan keeps no progress.` };
  }
  const said = action.progress.text.trim();
  return {
    status: "not-started",
    reason:
      said === "" ? "There is no progress and no status." : `The progress says ${quoted(said, "none")}.`,
  };
}

function standingSaid(status: StatusWord, text: string, spoken: Map<string, Standing>): Standing {
  const known = spoken.get(text);
  if (known?.status === status) return known;
  const said = quoted(text, STATUS_NAMES[status]);
  const reason =
    status === "complete" && isDay(text) ? `It has a day of completion: ${said}.` : `The plan says ${said}.`;
  const standing = { status, reason };
  spoken.set(text, standing);
  return standing;
}

/** "20/03/2026", "3rd March 2026": no word but that of a month. */
function isDay(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return /\d(?:st|nd|rd|th)?[\s./-]+(?:\d|\p{L})/u.test(text) && words.every(isOfDay);
}

function isOfDay(word: string): boolean {
  const begin = word.slice(0, 3).toLowerCase();
  return /^(?:st|nd|rd|th)$/i.test(word) || MONTH_NAMES.some((name) => name.toLowerCase().startsWith(begin));
}

/** Words of work that is over, for an action that is struck through. */
const DONE =
  /\b(?:complete|completed|done|delivered|achieved|finished|implemented|closed|in place|everyday business|business as usual|bau)\b/;

/** The whole of the action's text is struck through. */
function isStruck({ action, struck }: ReadAction): boolean {
  const text = fold(valueOf(action) ?? "");
  return text !== "" && struck.some((one) => fold(one) === text);
}

export function tellsProgress(action: ReadAction): boolean {
  return action.progress.text.trim() !== "" || action.updates.length > 0 || action.status.state !== "blank";
}

function hasProgress(action: ReadAction): boolean {
  const texts = [valueOf(action.progress) ?? action.progress.text, ...action.updates.map((u) => u.text)];
  return texts.some((text) => fold(text) !== "" && !NO_PROGRESS.test(fold(text)));
}

/** The words in quotation marks, cut to what fits a sentence. */
function quoted(text: string, otherwise: string): string {
  const line = oneLine(text);
  if (line === "") return `“${otherwise}”`;
  return line.length <= 60 ? `“${line}”` : `“${line.slice(0, 57).trimEnd()}…”`;
}
