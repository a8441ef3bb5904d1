/**
 * The words that headings of action plans are made of, by what they announce. A longer phrase beats a shorter
 * one because it explains more of the heading: "action owner" is an owner although "action" is an action.
 */
import type { Field } from "../../model/field";
import { OTHER_WORDS } from "./otherWords";
import { PEOPLE_AND_TIME_WORDS } from "./peopleAndTimeWords";
import type { Phrases } from "./phrases";
import { RESULT_WORDS } from "./resultWords";
import { TASK_WORDS } from "./taskWords";

export const HEADING_WORDS: Readonly<Record<Field | "other", Phrases>> = {
  ...TASK_WORDS,
  ...PEOPLE_AND_TIME_WORDS,
  ...RESULT_WORDS,
  ...OTHER_WORDS,
};

/** Words that carry no meaning of their own in a heading. */
export const HEADING_FILLERS: ReadonlySet<string> = new Set(
  "the a an of and or for to is are be in on it this that our we will with at as if any all please your their s".split(
    " ",
  ),
);

/** Words that only say which: "Ofsted recommendation", "joint action". Those of the phrases do so too. */
export const HEADING_QUALIFIERS =
  "auditor business case corrective cqc essential estyn executive fire force full hmicfrs hmip immediate indicative joint latest " +
  "local main mitigating monthly multi national nominated nhs ofsted operational overall panel peer police policy previous " +
  "projected proposed protected quarterly recommended remaining remedial reviewer senior single social thematic";

/** Words that say of the one before them that it is wanted: "action required" is about the action. */
export const HEADING_TAILS: ReadonlySet<string> = new Set(
  "required reqd needed agreed planned proposed expected identified sought".split(" "),
);

/** Words that a phrase may have or lack, or have another of: "what we will do", "what will you do". */
export const HEADING_AIDS: ReadonlySet<string> = new Set(
  "the a an our your their we you they i it this s will is are be been have ha".split(" "),
);

/** Words that join two others, so that "measure of success" is "success measure" the other way about. */
export const HEADING_LINKS: ReadonlySet<string> = new Set("of for and or".split(" "));

/** A heading's main matter stands before these: "Progress against agreed action" is about progress. */
export const HEADING_TURNS: ReadonlySet<string> = new Set(
  "against of for to towards on in with from since including inc incl re regarding by agreed per eg which if".split(
    " ",
  ),
);

/** Words of a heading that speak of an earlier review. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  "previous prior last former initial baseline original starting blaenorol".split(" "),
);

/** Numbers, periods and people that vary from heading to heading and say nothing of the column's meaning. */
export const HEADING_PERIODS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 qtr spring summer autumn winter yot yos yjs yjb ytd".split(
    " ",
  ),
);
