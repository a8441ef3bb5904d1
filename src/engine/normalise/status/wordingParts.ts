/** What a wording for a status is, and the parts that many of them share, as patterns over folded text. */
import type { StatusWord } from "../../model/reading";

/**
 * What must follow the words. "clause": the end, a sign, or a word that carries the sentence on; so "closed,
 * see log" and "closed with health" but not "closed cases". "sign": the end, a sign or a date; so "met – see
 * log" and "met in May" but not "met with health". "word": anything. "cell": nothing more.
 */
export type Ending = "clause" | "sign" | "word" | "cell";

export interface Wording {
  readonly status: StatusWord;
  readonly ending: Ending;
  /** True where the words are no plain ones for this status, so that the user is told what was assumed. */
  readonly loose?: true;
  /** True where loose words say so at the beginning of a text of progress as well, and not only alone. */
  readonly leads?: true;
  readonly words: readonly string[];
}

/** A month in full or cut short. */
export const MONTH =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?";
export const DONE = "(completed?|done|closed|achieved|finished|delivered|implemented|met|concluded|actioned)";
/** "This action has now been …", "All tasks are …". */
export const SUBJECT =
  "((this|it|that|((this|the|these|all) )?(actions?|tasks?|work|item|milestone|target|recommendation)s?) )?";
export const VERB = "((is|are|was|were|has|have|now|all|been|fully|successfully|already) )*";
/** What makes of words that affirm a part of the truth, as far as the sentence goes. */
export const NO_BUT =
  "(?![^.\\n]*\\b(but|however|although|though|once|when|until|if|yet|still|further|remains?|outstanding|needs?|will|to be)\\b)";
/** "Now", "This is now", "The new process is fully". */
export const STANDS =
  "((this|it|the) )?((new )?(process|approach|action|work|practice|system|meeting|panel|policy) )?((is|are|was|has been|have been|now|all|been|fully|already|successfully|well) )*";
/** "The board has". */
export const BODY =
  "((the )?((management|partnership|project|steering|working) )?(board|panel|committee|group|team|[a-z]{1,3}[mj]b|smt|slt) (has |have )?)?";
/** Another action by its number: "action 2.4", "3.1". */
export const OTHER_ACTION =
  "(the )?(new )?((action|objective|recommendation|rec|priority|aim|ref)s?\\.? ?\\d{1,3}(\\.\\d+)*[a-z]?|\\d{1,3}(\\.\\d+)+[a-z]?)(?![\\d/-])\\b";
export const GIVEN_UP =
  "(proceed|progress|pursue|continue|go ahead|take (this|it)( action)? forward|take forward)";
/** "to 2022-23", "for next year": what makes "move" or "keep" a carrying forward. */
export const YEAR =
  "(to|for|in|into|until|till) (the )?((new|next) )?(\\d{4}|\\d{2}[-/]\\d{2}|fy|year|q[1-4]|quarter|plan)";
/** "over", "it", "in the training plan": what may stand between the verb and the year. */
export const INTO =
  "((it|this|action|over|forward|across|on) )*((in|to|into) (the |our )?([a-z]+ ){0,2}plan )?";
export const PLAN = "(the |our |this |next year's |new |[a-z]+ )*(\\d{2,4}[-/]\\d{2,4} )?([a-z]+ )?plan\\b";
