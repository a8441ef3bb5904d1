/** What the beginning of a progress text says about how far the action is. */
import { fold } from "../text/fold";

const DONE =
  /^(?:(?:this|the|all) )?(?:actions? )?(?:(?:is|are|has been|have been|now|was|were) )*(?:completed|done|achieved|finished|closed|complete(?=$|[.,;:(!-]| (?:-|and|in|on|by|as|since|at|with)\b| -))(?=\P{L}|$)/u;
/** Words that take the claim back, or tell of a part: "Completed however …", "Part of it done". */
const BUT =
  /\b(?:not|but|however|although|though|except|ongoing|on-going|continu\w*|still|further|remain\w*|part|partly|next|will|to be|until|by the|phase|draft|stage|review|\d+ (?:out )?of (?:the )?\d+)\b/;
const NONE =
  /^(?:none|nil|no progress|no update|not (?:yet )?(?:started|begun|commenced)|yet to (?:start|begin|commence))\b.{0,20}$/;
const RUNNING =
  /^(?:ongoing|on-going|in progress|under ?way|started(?=\.?$)|not (?:yet )?(?:complete|completed|started|done))\b/;

/** For a quick look at a text as it is written; what is no ASCII may fold into anything. */
const MAY_BE_DONE = /complet|done|achiev|finish|closed|[^\0-\x7f]/i;
const MAY_BE_NONE = /^\s*(?:n|yet)|[^\0-\x7f]/i;
const MAY_BE_RUNNING = /^\s*(?:on|in|under|start|not)|[^\0-\x7f]/i;

/** Characters in which a text has said it: progress can be pages long. */
const BEGINNING = 100;

/** "Completed." and "Action completed, all staff trained": done, and nothing that takes it back. */
export function saysDone(progress: string): boolean {
  return (
    MAY_BE_DONE.test(progress) && DONE.test(fold(progress.slice(0, BEGINNING))) && !BUT.test(fold(progress))
  );
}

/** "None", "Not yet started". */
export function saysNone(progress: string): boolean {
  return progress.length < BEGINNING && MAY_BE_NONE.test(progress) && NONE.test(fold(progress));
}

/** "Ongoing", "In progress", "Not yet complete". */
export function saysRunning(progress: string): boolean {
  return MAY_BE_RUNNING.test(progress) && RUNNING.test(fold(progress.slice(0, BEGINNING)));
}
