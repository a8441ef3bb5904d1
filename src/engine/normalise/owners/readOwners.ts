/** Who is to do it: the people, posts and bodies that an owner's cell names. */
import type { CellAddress } from "../../model/address";
import type { Owner, Reading } from "../../model/reading";
import { fold } from "../../text/fold";
import { oneLine } from "../../text/oneLine";
import { plainText } from "../../text/plainText";
import { withoutContacts } from "./contactDetails";
import { roleOfVerb, sidesOf, withoutLabel, withoutMark } from "./ownerLabels";
import { isPersonName, isPost, kindOfOwner } from "./ownerWords";
import { ownerLines } from "./ownerLines";
import { splitOwners } from "./splitOwners";

export interface OwnerContext {
  /** Initials that the plan explains: "JD" → "Jane Doe". */
  readonly initials: Readonly<Record<string, string>>;
  /** The owners of the action above, for "as above". */
  readonly above: readonly Owner[];
}

const NO_CONTEXT: OwnerContext = { initials: {}, above: [] };

/** Longer than any list of owners: a text in the wrong column. */
const LONGEST = 1500;

const DITTO =
  /^(?:as above|as previous|see above|ditto|same(?: as above)?|do\.?|fel uchod|["'〃]{1,2}|-+ ?["〃] ?-+)$/;
const PLACEHOLDER =
  /^(?:[-–—.?/x]+|tb[acd]\b.*|n\/?a|none|nobody|unknown|vacan(?:t|cy)\b.*|un(?:allocated|assigned)|not (?:yet )?(?:known|allocated|assigned|agreed|applicable)|(?:(?:a |the )?(?:named |new )*(?:lead|owner|officer|person|post(?: ?holder)?|role) )?to be (?:confirmed|agreed|identified|appointed|allocated|assigned|decided|determined|advised|recruited)\b.*|(?:named |new )*(?:lead|owner|officer|post(?: ?holder)?) tb[acd]|new (?:post(?: ?holder)?|role)|(?:awaiting|pending) (?:appointment|recruitment)|recruit(?:ing|ment)(?: (?:in progress|underway|ongoing))?|not (?:yet )?identified|i'w gadarnhau)$/;
/** "Duty manager to hand on to …": the verb is small and in no bracket, and "to the Board" is no instruction. */
const INSTRUCTION =
  /^((?:[^()]|\([^()]*\)){2,80}?)\s+(?:[Tt]o|will|should|shall|must|(?:is|are) to|needs? to|(?:has|have) to)\s+(?!(?:the|an?|our|all|be confirmed)\b)(\p{Ll}{2,})/u;

/** Semicolons, labels within a line ("Lead: Jane Doe  Support: Tom Price"), "manager to lead, analyst to support". */
const BETWEEN_PARTS =
  /(?<!;#\d+)\s*;(?!#)\s*|(?<!\b(?:strategic|operational|tactical|executive))[\s,.]+(?=(?:(?:strategic |operational |tactical |executive )?lead(?: officer)?|support(?:ed by|ing)?(?: officers?)?|accountable|responsible|consulted|[raci])\s*[:=])|(?<=\.)\s+(?=(?:lead|owner|support|delivery|sponsor|accountable|responsible)\s+[–-]\s)|(?<=\bto (?:co-?ordinate|lead|support|assist|advise))\s*(?:[,&]|\b(?:and|with)\b)\s*/i;

/**
 * Reads the owners, in order and each once. `assumed` where the cell points to the row above or gives an
 * instruction from which only the doer is taken; a placeholder such as TBC is unreadable.
 */
export function readOwners(
  cell: { text: string; at: readonly CellAddress[] },
  context: OwnerContext = NO_CONTEXT,
): Reading<readonly Owner[]> {
  const text = plainText(cell.text);
  const written = { text, at: cell.at };
  if (text === "") return { state: "blank", ...written };
  const folded = fold(text);
  if (DITTO.test(folded) && context.above.length > 0) {
    return {
      state: "assumed",
      value: context.above,
      assumption: `“${text}” is taken as the row above.`,
      ...written,
    };
  }
  if (PLACEHOLDER.test(folded) || DITTO.test(folded)) {
    return { state: "unreadable", reason: `“${text}” names nobody.`, ...written };
  }
  if (text.length > LONGEST) {
    return { state: "unreadable", reason: "This text is too long to be a list of owners.", ...written };
  }
  let instructed = false;
  let label: boolean | null = null;
  const named: NamedOwner[] = [];
  for (const part of ownerLines(withoutContacts(text)).flatMap((line) => line.split(BETWEEN_PARTS))) {
    const labelled = withoutLabel(part);
    if (labelled.hasLabel) label = labelled.leads;
    const instruction = INSTRUCTION.exec(labelled.text);
    const role = instruction === null ? null : roleOfVerb(instruction[2] as string);
    if (instruction !== null && role === null) instructed = true;
    for (const side of sidesOf(instruction?.[1] ?? labelled.text)) {
      for (const piece of splitOwners(withoutTenure(side.text)).flatMap(inOffice)) {
        const marked = withoutMark(piece);
        const leads = marked.leads ?? (side.supports ? false : (role ?? label));
        for (const name of resolve(marked.text, context.initials)) named.push({ name, leads });
      }
    }
  }
  const owners = ownersOf(named);
  if (owners.length === 0) return { state: "unreadable", reason: `“${text}” names nobody.`, ...written };
  if (!instructed) return { state: "read", value: owners, ...written };
  const names = owners.map((owner) => owner.name).join(", ");
  return {
    state: "assumed",
    value: owners,
    assumption: `“${text}” gives an instruction; ${names} is taken as the owner.`,
    ...written,
  };
}

/** "(from Sept 2026)", "(until 31.3.27)", "(previously Jane Doe)": since when somebody has it, and who had it before. */
const TENURE =
  /\s*\((?:(?:from|until|till|to|since)\b(?=[^)]*\d)|(?:previously|formerly|was|wef|now left)\b)[^)]*\)/gi;
/** "JD → TP", "JD -> TP": what stands before the arrow is no more. */
const REPLACED = /^.*(?:→|[-=]>)\s*/;
const FORMER = /^(?:previously|formerly|was|ex-?)\s+(?=\p{Lu})/iu;
const PRESENT = /^(?:but\s+)?(?:now|currently)\s+(?=\p{Lu})/iu;

function withoutTenure(line: string): string {
  const now = line.includes(">") || line.includes("→") ? line.replace(REPLACED, "") : line;
  return now.includes("(") ? now.replace(TENURE, "") : now;
}

/** "Previously Jane Doe, now Tom Price" names one. */
function inOffice(piece: string): string[] {
  return FORMER.test(piece) ? [] : [piece.replace(PRESENT, "")];
}

interface NamedOwner {
  readonly name: string;
  /** Null where the cell does not say. */
  readonly leads: boolean | null;
}

/** "Jane D." and "Partic. Off.": the stop at the end shortens a word, and ends no sentence. */
const SHORTENED = /\b\p{Lu}\.$|\p{Ll}\. \p{Lu}\p{Ll}{1,4}\.$/u;

/** Initials become the name that the plan gives for them; "Manager (SF)" is the post and the person. */
function resolve(piece: string, initials: Readonly<Record<string, string>>): string[] {
  const name = oneLine(piece)
    .replace(/^(?:an?\s+(?=\p{Ll})|(?:[Tt]he|[Ww]ith|[Pp]lus)\s+)/u, "")
    .replace(/[\s.,:;–-]+$/, (end) => (end === "." && SHORTENED.test(piece) ? end : ""));
  const meant = nameFor(name, initials);
  if (meant !== null) return [meant];
  const bracket = /^(.*\S)\s*\(([^()]+)\)$/.exec(name);
  if (bracket !== null) {
    const head = bracket[1] as string;
    const inside = (bracket[2] as string)
      .split(/\s*(?:,|\/|&|;|\band\b)\s*/)
      .map((one) => nameFor(one, initials));
    const people = inside.filter((one) => one !== null);
    // "Jane Doe (JD)" explains the initials; "Jane Doe (HoS)" adds her post; "Managers (JD, TP)" adds people.
    if (people.length === inside.length) {
      if (isPersonName(head)) return people.includes(head) ? [head] : [name];
      return [...resolve(head, initials), ...people];
    }
  }
  const tail = tailName(name, Object.entries(initials));
  return tail ?? [name];
}

/** "Operations Managers Jane Doe", "Operations Managers JD": a post, then somebody that the plan knows. */
function tailName(name: string, known: readonly (readonly [string, string])[]): string[] | null {
  for (const [short, full] of known) {
    for (const end of [full, short]) {
      const head = name.slice(0, -end.length).trim();
      if (name.endsWith(` ${end}`) && isPost(head.split(/\s+/).at(-1) ?? "") && kindOfOwner(head) === "post")
        return [head, full];
    }
  }
  return null;
}

function nameFor(short: string, initials: Readonly<Record<string, string>>): string | null {
  const key = short.replace(/[.\s]/g, "");
  return Object.hasOwn(initials, key) ? (initials[key] as string) : null;
}

/** Beside others, who are the owners. */
const NOBODY = /^(?:etc|and|all others|tb[acd]|vacan(?:t|cy)|to be (?:confirmed|agreed|appointed))$/;

/** Each once. Where anybody is said to lead, those of whom nothing is said support. */
function ownersOf(named: readonly NamedOwner[]): Owner[] {
  const someLead = named.some((owner) => owner.leads === true);
  const once = new Map<string, Owner>();
  for (const { name, leads } of named) {
    const key = fold(name);
    if (key === "" || NOBODY.test(key) || once.has(key)) continue;
    once.set(key, { name, leads: leads ?? !someLead });
  }
  const owners = [...once.values()];
  return owners.some((owner) => owner.leads) ? owners : owners.map((owner) => ({ ...owner, leads: true }));
}
