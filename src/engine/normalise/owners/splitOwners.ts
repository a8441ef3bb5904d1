/** Takes an owner's cell apart into the people, posts and bodies that it names. */
import { fold } from "../../text/fold";
import { isOnePerson } from "./onePerson";
import {
  isAcronym,
  isBodyInAWord,
  isFirstName,
  isPersonName,
  isPost,
  isSubject,
  isSubjectBody,
  kindOfOwner,
} from "./ownerWords";

/** Pairs of words that belong together on both sides of "and". */
const PAIRS = new Set(
  (
    "task finish|children young|children families|people families|people communities|adults children|adult children|" +
    "health wellbeing|health safety|health social|drug alcohol|drugs alcohol|alcohol drug|crime disorder|" +
    "training development|learning development|quality performance|quality improvement|policy performance|" +
    "equality diversity|speech language|education skills|education training|education employment|" +
    "training employment|police crime|safeguarding quality|violence exploitation|business performance|safety wellbeing|" +
    "qa performance|performance qa|liaison diversion"
  ).split("|"),
);

/** Signs that mean "and" within brackets are set aside, so that "Managers (SF, CD)" stays together. */
const SET_ASIDE: readonly (readonly [RegExp, string, string])[] = [
  [/,/g, "\ue000", ","],
  [/;/g, "\ue001", ";"],
  [/\//g, "\ue002", "/"],
  [/&/g, "\ue003", "&"],
  [/\band\b/g, "\ue004", "and"],
  [/\bwith\b/g, "\ue005", "with"],
];

/** Signs that always divide, and numbers of a list ("1. Jane Doe 2. Tom Price"); exports put a person's between ";#" and ";#". */
const BETWEEN_OWNERS = /\s*;#\d+(?:;#|$)\s*|\s*[;|•]#?\s*|\s+\+\s+|\s+\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** The owners of one line, in order, as written; lines come from `ownerLines`. */
export function splitOwners(line: string): string[] {
  const masked = line.replace(/\([^()]*\)/g, (inside) =>
    SET_ASIDE.reduce((text, [sign, mask]) => text.replace(sign, mask), inside),
  );
  return splitAfterBrackets(masked)
    .flatMap((piece) => piece.split(BETWEEN_OWNERS))
    .flatMap(splitStrokes)
    .flatMap(splitWith)
    .flatMap(splitList)
    .map((piece) => SET_ASIDE.reduce((text, [, mask, sign]) => text.replaceAll(mask, sign), piece).trim())
    .filter((piece) => piece !== "");
}

/** "A. Reed (HoS) B. Cole (Analyst)": a name or post with its bracket ends there. */
function splitAfterBrackets(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const bracket of line.matchAll(/\)\s+(?=\p{Lu})/gu)) {
    const head = line.slice(from, bracket.index).replace(/\s*\([^)]*$/, "");
    const lastOwner =
      head
        .split(/[,;/&]/)
        .at(-1)
        ?.trim() ?? "";
    if (!isPersonName(lastOwner) && !isPost(lastOwner.split(/\s+/).at(-1) ?? "")) continue;
    pieces.push(line.slice(from, bracket.index + 1));
    from = bracket.index + bracket[0].length;
  }
  return [...pieces, line.slice(from)];
}

/** At strokes, but not in "A/Manager" (acting) nor where both sides share a noun ("Operations/Quality Manager"). */
function splitStrokes(piece: string): string[] {
  const sides = piece.replace(/\band\/or\b/gi, "and").split(/\s*(?<!\b\p{Lu})\/\s*/u);
  return sides.reduce<string[]>((done, side) => {
    const left = done.at(-1);
    const shares =
      left !== undefined && /^\S+$/.test(left) && isSubject(left) && !isSubjectBody(left) && !isSeveral(left);
    if (shares && kindOfOwner(side) !== "none") done[done.length - 1] = `${left}/${side}`;
    else done.push(side);
    return done;
  }, []);
}

/** "Volunteers" are people themselves, and no subject of a post. */
function isSeveral(word: string): boolean {
  return /s$/i.test(word) && isPost(word);
}

/** "Head of Service with a task and finish group", "Group chaired by X". */
function splitWith(piece: string): string[] {
  const match =
    /^(.+?)\s+(?:with|chaired by|led by|alongside|together with)\s+(?:an?\s|the\s)?\s*(.+)$/i.exec(piece);
  if (match === null || kindOfOwner(match[1] as string) === "none") return [piece];
  return [match[1] as string, match[2] as string];
}

/** "Price, Tom", as address books and list exports write a person. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’-]+)(?:\s*\([^)]*\))?$/u;

/** At commas and "and", where both sides can stand alone. */
function splitList(piece: string): string[] {
  const [, surname, forename] = SURNAME_FIRST.exec(piece.trim()) ?? [];
  if (surname !== undefined && forename !== undefined && isFirstName(surname) && isFirstName(forename))
    return [piece];
  if (isOnePerson(piece)) return [piece];
  const parts = piece.split(/(\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&|ac)\s+|\s+a['’]r?\s+|\s*&\s*)/i);
  const owners: string[] = [(parts[0] ?? "").trim()];
  for (let at = 1; at < parts.length; at += 2) {
    const sign = parts[at] as string;
    const left = owners.at(-1) as string;
    const right = (parts[at + 1] ?? "").trim();
    if (standApart(left, right, sign.includes(","))) owners.push(right);
    else owners[owners.length - 1] = left + sign + right;
  }
  return owners.map((owner) => owner.replace(/\s+(?:and|&)$/i, ""));
}

function standApart(left: string, right: string, comma: boolean): boolean {
  if (left === "" || right === "") return true;
  const lastWord = fold(left).split(" ").at(-1) ?? "";
  const firstWord = fold(right).split(" ")[0] ?? "";
  if (PAIRS.has(`${lastWord} ${firstWord}`)) return false;
  const rightKind = kindOfOwner(right);
  const leftKind = kindOfOwner(left);
  if (isClosed(left)) return true;
  if (isFirstName(left) && isFirstName(right)) return true;
  switch (rightKind) {
    case "name":
      // "Head of HR and OD": what the post is for runs on.
      if (!comma && isOpen(left) && isAcronym(right)) return false;
      return leftKind !== "none" || comma;
    case "post":
      // "Policy, Performance and Quality Manager" is one person; so is "Education and Skills Officer".
      if (leftKind === "none") return comma && isFirstName(left);
      // "Early Help & Prevention Manager": both are what the one post is for.
      if (!comma && isSubject(firstWord) && left.split(/\s+/).every(isSubject)) return false;
      return comma || !isSubjectBody(left) || isPost(firstWord) || isAcronym(right.split(" ")[0] ?? "");
    case "group":
      // "Court and Bail Team" is one team of two subjects.
      if (!comma && TWO_SUBJECTS.test(`${left} ${right}`) && isSubject(left) && isSubject(firstWord))
        return false;
      // "Barnardo's, Police" are two, "Children, Education" may be a part of one.
      if (leftKind === "none") return comma && isBodyInAWord(right) && !left.split(/[\s,]+/).every(isSubject);
      // "Head of Quality and Performance Team": what follows "of" runs on.
      return comma || !isOpen(left) || !isSubject(firstWord) || isBody(right);
    case "none":
      if (isFirstName(right)) return leftKind === "name";
      return comma && leftKind !== "post" && !isOpen(left);
  }
}

const TWO_SUBJECTS = /^\S+ \S+ (?:team|service|unit)s?$/i;

/** Nobody is head of a forum or board, whatever subject it is named for. */
function isBody(text: string): boolean {
  return /\s(?:forum|board|panel|committee|partnership|council)$/i.test(text);
}

/** A post whose subject may go on: "Head of Children", "Assistant Director Safeguarding". */
function isOpen(text: string): boolean {
  if (/\b(?:of|for)\s/i.test(text)) return true;
  return kindOfOwner(text) === "post" && !isPost(text.split(/\s+/).at(-1) ?? "") && !isBody(text);
}

/** "Head of Service" and "Head of YJS" need nothing more. */
function isClosed(text: string): boolean {
  return /\bof\s+(?:the\s+)?(?:services?|yjs|yos|yots?)$/i.test(text);
}
