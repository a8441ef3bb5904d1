/** The words by which plans say what becomes of an action when the year ends; over folded texts. */
import type { RollDecision } from "../../model/rollForward";

/** In the order in which they are looked for: "done - BAU" is routine, "not applicable, see 3.1" is no duplicate. */
const WORDS: readonly (readonly [RollDecision, RegExp])[] = [
  [
    "routine",
    /\b(?:bau|business as usual|busnes fel arfer|now routine|routine (?:work|practice|business)|(?:part of|in) (?:our |the )?(?:core|day[- ]to[- ]day|everyday|normal|usual|standard) (?:business|work|practice)|mainstreamed|now (?:fully )?embedded|embedded (?:in|into|within) (?:\w+ )?(?:practice|business))\b/,
  ],
  [
    "not-applicable",
    /(?:^n\/?a\b|\bn\/a\b|\bnot applicable\b|\bno longer (?:applicable|relevant|required|needed|necessary|a priority|going ahead|being pursued)\b|\bnot (?:required|needed|proceeding|going ahead|taken forward|being (?:pursued|taken forward))\b|\b(?:withdrawn|cancelled|abandoned|discontinued)\b|\bddim yn berthnasol\b|\bnid oes angen\b)/,
  ],
  [
    "superseded",
    /\b(?:superseded?|replaced by|overtaken by|merged (?:with|into)|combined with|subsumed|incorporated into action|duplicates?(?: of)?|disodlwyd|see (?:new )?action)\b/,
  ],
  [
    "retain",
    /(?:\b(?:retain(?:ed)?|keep|kept|carr(?:y|ied|ying) (?:it )?(?:forward|over|fwd)|c\/f(?:wd)?|roll(?:ed|ing)? (?:it )?(?:forward|over)|brought forward|defer(?:red)?|postponed?|(?:added|moved|transferred|include[ds]?) (?:to|into|in) (?:the |our |next )?(?:[\w'/-]+ )*plan|continue[sd]?(?: into| in)? (?:the )?(?:new|next|20\d\d)|cario ymlaen)\b)/,
  ],
  ["done", /\b(?:completed?|done|closed|achieved|finished|delivered|implemented|cwblhawyd)\b/],
];

export interface SpokenDecision {
  readonly decision: RollDecision;
  /** Where the words begin in the folded text. */
  readonly at: number;
}

/** All decisions whose words the folded text holds, in the order in which they count. */
export function decisionsIn(folded: string): readonly SpokenDecision[] {
  return WORDS.flatMap(([decision, words]) => {
    const at = folded.search(words);
    return at < 0 ? [] : [{ decision, at }];
  });
}

/** A column that is kept for this very question: "Carry forward to 2027-28?", "Retain / close", "Year-end decision". */
export const DECISION_HEADING =
  /\b(?:carr(?:y|ied) (?:forward|over)|c\/f|roll(?:ed)? (?:forward|over)|retain(?:ed)?|keep|next (?:year|plan)|(?:year[- ]end|end of year) (?:decision|outcome|position)|decision)\b/;

/** What stands for itself under such a heading. */
export const YES = /^(?:y|yes|✓|✔|x|true|ie|ydy)\b|^[✓✔☑]/;
export const NO = /^(?:n|no|✗|✘|false|na)\b(?!\/)|^[✗✘]/;
