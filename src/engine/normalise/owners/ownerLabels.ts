/** Labels, marks and words that tell who of several owners leads and who supports. */
import { isFirstName, kindOfOwner } from "./ownerWords";
import { splitOwners } from "./splitOwners";

const LEAD_LABEL =
  /^(?:joint(?:ly)?|(?:overall |joint |project |strategic |operational |tactical |executive )?lead(?:s|er)?(?: (?:officer|agency|person|professional|manager))?|owners?|accountable|responsible|a|r)\s*[:=–-]\s*/i;
/** "Strategic: Director", "Delivery – Case managers", "Name: Jane Doe". */
const PART_LABEL =
  /^(?:(?:strategic|operational|tactical|executive|delivery|sponsor|name)\s*:|(?:delivery|sponsor)\s+[–-])\s*/i;
const SUPPORT_LABEL =
  /^(?:support(?:ed by|ing|s)?(?: officers?)?|assist(?:ed by|ing)?|with support from|contributors?|consulted|partners?)\s*[:=–-]\s*/i;
const SUPPORT_WORDS =
  /\s*[,;(]?\s*\b(?:supported by|with (?:the )?(?:support|help|assistance|input|oversight|advice|guidance) (?:from|of)|assisted by|in (?:partnership|conjunction|consultation|liaison|collaboration) with)\s+/i;
const LEAD_MARK =
  /\s*(?:[([]\s*(?:joint |overall )?(?:lead|l)\s*[)\]]|\s[–-]\s*(?:joint |overall )?lead|\*)\s*$/i;
const SUPPORT_MARK = /\s*(?:[([]\s*(?:support(?:ing)?|s)\s*[)\]]|\s[–-]\s*support(?:ing)?)\s*$/i;

/** "Manager to lead", "analyst to support": the verb says what part they have, and gives no instruction. */
export function roleOfVerb(verb: string): boolean | null {
  if (/^(?:lead|co-?ordinate)$/.test(verb)) return true;
  return /^(?:support|assist|contribute|advise)$/.test(verb) ? false : null;
}

/** Before and after "supported by". */
export function sidesOf(line: string): { text: string; supports: boolean }[] {
  const [lead = "", ...supporters] = line.split(SUPPORT_WORDS);
  return [
    { text: lead, supports: false },
    ...supporters.map((text) => ({ text: text.replace(/\)$/, ""), supports: true })),
  ];
}

/** What a piece says without its label, and whether that means that they lead; null where it does not say. */
export function withoutLabel(piece: string): { text: string; leads: boolean | null; hasLabel: boolean } {
  for (const [label, leads] of LABELS) {
    const written = label.exec(piece)?.[0];
    if (written === undefined) continue;
    const text = piece.slice(written.length);
    // "Strategic Lead – Youth Justice": behind a dash may stand what the post is for.
    if (/[:=]\s*$/.test(written) || isOwner(text)) return { text: withRole(text), leads, hasLabel: true };
  }
  return { text: withRole(piece), leads: null, hasLabel: false };
}

const LABELS: readonly (readonly [RegExp, boolean | null])[] = [
  [SUPPORT_LABEL, false],
  [LEAD_LABEL, true],
  [PART_LABEL, null],
];

function isOwner(text: string): boolean {
  return splitOwners(text).some((name) => kindOfOwner(name) !== "none" || isFirstName(name));
}

function withRole(text: string): string {
  return text.replace(ROLE_LABEL, ", ");
}

/** "Name: Jane Doe Role: Head of Service" is one person. */
const ROLE_LABEL = /[\s,]+(?:role|post|job title|position)\s*:\s*/i;

/** "Jane Doe (lead)", "Police (support)", "Jane Doe*". */
export function withoutMark(piece: string): { text: string; leads: boolean | null } {
  if (SUPPORT_MARK.test(piece)) return { text: piece.replace(SUPPORT_MARK, ""), leads: false };
  if (LEAD_MARK.test(piece)) return { text: piece.replace(LEAD_MARK, ""), leads: true };
  return { text: piece, leads: null };
}
