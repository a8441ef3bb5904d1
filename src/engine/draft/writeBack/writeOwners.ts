/** Owners as the sheet's own cell names them: by name or by initials, with its own signs between them. */
import { valueOf } from "../../model/reading";
import { leadOf } from "../../model/standing";
import { fold } from "../../text/fold";
import { onOneLine } from "../actionTexts";
import { cellsOf, Votes, type Candidate } from "./columnHabits";
import type { Place } from "./findPlace";

/** What people write between two owners. */
const BETWEEN = [" / ", "/", " & ", ", ", "; ", "\n", " and "] as const;
const SUPPORTS = / \(supports\)$/;

/** The wanted names; null where that column of the register was not changed. */
export interface WantedOwners {
  readonly lead: string | null;
  readonly others: string | null;
}

export function writeOwners(place: Place, wanted: WantedOwners): readonly Candidate[] {
  const owners = valueOf(place.action.owners) ?? [];
  const lead = leadOf(place.action);
  const before = [...owners].sort((one, other) => Number(other.name === lead) - Number(one.name === lead));
  const named = namesAfter(
    before.map((owner) => onOneLine(owner.name)),
    lead !== null,
    wanted,
  );
  const short = initialsFor(place);
  const texts = new Set<string>();
  const ways = usesInitials(place, short) ? [short, NAMES] : [NAMES, short];
  for (const nameOf of ways) {
    const replaced = replaceNames(
      place.text,
      before.map((owner) => owner.name),
      named,
      nameOf,
      short,
    );
    if (replaced !== null) texts.add(replaced);
  }
  const isWhole = owners.every((owner) => find(place.text, owner.name, short) !== null);
  // Words beside the names would be lost.
  if (isWhole || place.text.trim() === "") {
    for (const nameOf of ways)
      for (const between of [ownSign(place), ...BETWEEN])
        texts.add(named.map((name) => nameOf(name)).join(between));
  }
  return [...texts].map((value) => ({ value, shown: onOneLine(value) }));
}

type NameOf = (name: string) => string;
const NAMES: NameOf = (name) => name;

/** The lead first, as the register has them; who was made the lead and still stands among the others, once. */
function namesAfter(before: readonly string[], hasLead: boolean, wanted: WantedOwners): readonly string[] {
  const lead = wanted.lead ?? (hasLead ? (before[0] ?? "") : "");
  const others = wanted.others === null ? before.slice(hasLead ? 1 : 0) : wanted.others.split(";");
  const names = [lead, ...others].map((name) => name.trim().replace(SUPPORTS, ""));
  const folded = names.map(fold);
  return names.filter((name, index) => name !== "" && folded.indexOf(fold(name)) === index);
}

/** Name by name in the text as it stands, which keeps all that is written beside them. */
function replaceNames(
  text: string,
  before: readonly string[],
  after: readonly string[],
  nameOf: NameOf,
  short: NameOf,
): string | null {
  if (before.length !== after.length || text.trim() === "") return null;
  let written = text;
  for (const [index, old] of before.entries()) {
    const now = after[index] as string;
    if (fold(onOneLine(old)) === fold(now)) continue;
    const found = find(written, old, short);
    if (found === null) return null;
    written = written.replace(found, () => nameOf(now));
  }
  return written;
}

/** The name as it stands in the text, in full or as initials; null where it does not stand there just once. */
function find(text: string, name: string, short: NameOf): string | null {
  const forms = [name, short(name)];
  return forms.find((form) => text.split(form).length === 2) ?? null;
}

/** The initials that the plan's own list gives for a name; the name where it gives none. */
function initialsFor({ plan }: Place): NameOf {
  const initials = new Map(
    Object.entries(plan.document.initials).map(([letters, name]) => [fold(name), letters]),
  );
  return (name) => initials.get(fold(name)) ?? name;
}

/** Whether the cell writes initials; where it is empty, whether its column does. */
function usesInitials(place: Place, short: NameOf): boolean {
  const letters = new Set(Object.keys(place.plan.document.initials));
  if (place.text.trim() !== "") {
    return (valueOf(place.action.owners) ?? []).some(
      ({ name }) => short(name) !== name && place.text.includes(short(name)),
    );
  }
  let [initialled, named] = [0, 0];
  for (const [, { text }] of cellsOf(place.plan, "owners")) {
    if (text.split(/[^\p{L}]+/u).some((word) => letters.has(word))) initialled++;
    else named++;
  }
  return initialled > named;
}

/** The sign that stands between owners in most cells of the column. */
function ownSign(place: Place): string {
  const votes = new Votes<string>();
  for (const [action, { text }] of cellsOf(place.plan, "owners")) {
    if ((valueOf(action.owners) ?? []).length < 2) continue;
    const sign = BETWEEN.find((between) => text.includes(between));
    if (sign !== undefined) votes.add(sign, sign);
  }
  return votes.mostFirst[0] ?? ", ";
}
