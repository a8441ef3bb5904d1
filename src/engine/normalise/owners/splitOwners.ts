/** Takes an owner's cell apart into the people, posts and bodies that it names. */
import { isOnePerson } from "./onePerson";
import { isFirstName, isPersonName, isPost, isSubject, isSubjectBody, kindOfOwner } from "./ownerWords";
import { standApart } from "./standApart";

/** Pairs of words that belong together on both sides of "and". */
const PAIRS =
  "task finish|children young|children families|people families|people communities|adults children|adult children|" +
  "health wellbeing|health safety|health social|drugs? alcohol|alcohol drug|crime disorder|" +
  "training development|learning development|quality performance|quality improvement|policy performance|" +
  "equality diversity|speech language|education skills|education training|education employment|hr od|" +
  "training employment|police crime|safeguarding quality|violence exploitation|business performance|safety wellbeing|" +
  "qa performance|performance qa|liaison diversion";
/** The first word of a pair with its sign, in front of the second. */
const IN_PAIR = new RegExp(
  PAIRS.split("|")
    .map((pair) => pair.replace(" ", String.raw`(?:\s*,(?:\s*and\b)?|\s*&|\s+and\b)(?=\s*`))
    .map((pair) => String.raw`\b${pair}\b)`)
    .join("|"),
  "gi",
);

/** Signs that mean "and" within brackets and pairs are set aside, so that "Managers (SF, CD)" stays together. */
const SET_ASIDE: readonly (readonly [RegExp, string, string])[] = [
  [/,/g, "\ue000", ","],
  [/;/g, "\ue001", ";"],
  [/\//g, "\ue002", "/"],
  [/&/g, "\ue003", "&"],
  [/\band\b/g, "\ue004", "and"],
  [/\bAND\b/g, "\ue005", "AND"],
  [/\bwith\b/g, "\ue006", "with"],
];

/** Signs that always divide, the mark of a lead, and numbers of a list ("1. Jane Doe 2. Tom Price"); exports put a person's between ";#" and ";#". */
const BETWEEN_OWNERS =
  /\s*;#\d+(?:;#|$)\s*|\s*[;|•]#?\s*|\s+\+\s+|(?<=\*)\s+(?=\p{Lu})|\s+then\s+(?=\p{Lu})|\s+\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** The owners of one line, in order, as written; lines come from `ownerLines`. */
export function splitOwners(line: string): string[] {
  const mask = (inside: string) => SET_ASIDE.reduce((text, [sign, mark]) => text.replace(sign, mark), inside);
  const masked = line.replace(/\([^()]*\)/g, mask).replace(IN_PAIR, mask);
  return splitAfterBrackets(masked)
    .flatMap((piece) => piece.split(BETWEEN_OWNERS))
    .flatMap(splitStrokes)
    .flatMap(splitWith)
    .flatMap(splitList)
    .map((piece) => SET_ASIDE.reduce((text, [, mark, sign]) => text.replaceAll(mark, sign), piece).trim())
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
