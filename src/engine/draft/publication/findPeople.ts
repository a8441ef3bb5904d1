/** The people whom the plan itself shows to be people: owners in the form of names, and explained initials. */
import type { Analysis } from "../../model/analysis";
import { valueOf } from "../../model/reading";
import { onOneLine } from "../actionTexts";

/** Whether a text is the name of a person; given by the caller so that stages stay apart. */
export type IsPersonName = (text: string) => boolean;

export interface Person {
  readonly first: string;
  readonly last: string;
  /** "SF", where the plan explains them. */
  readonly initials: string | null;
  /** What the plan says that the person is: "Gwen Aldous (Head of Service)"; null where it does not say. */
  readonly role: string | null;
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev|Cllr|Councillor|Supt|Insp|Sgt|PC|DI|DCI|CI|ACC)\.?\s+/;
const BRACKETED = /^(.*?)\s*\(([^()]*)\)?\s*$/;
const BEFORE_ROLE = /^(.+?)(?:,\s+|\s+[–-]\s+)(.+)$/;
/** As a list of people in an address book gives them. */
const SURNAME_FIRST = /^([^\s,]+),\s+([^\s,]+)$/;

export function findPeople({ plans }: Analysis, isPersonName: IsPersonName): readonly Person[] {
  const people = new Map<string, Person>();
  const initials = new Map(
    plans.flatMap(({ document }) =>
      Object.entries(document.initials)
        .filter(([, name]) => isPersonName(name))
        .map(([short, name]) => [name, short] as const),
    ),
  );
  const add = (text: string) => {
    const person = personOf(onOneLine(text), isPersonName);
    if (person === null) return;
    const name = `${person.first} ${person.last}`;
    const known = people.get(name);
    const short = person.initials ?? known?.initials ?? initials.get(name) ?? null;
    people.set(name, { ...person, initials: short, role: known?.role ?? person.role });
  };
  for (const plan of plans) {
    for (const { owners } of plan.actions) for (const { name } of valueOf(owners) ?? []) add(name);
  }
  for (const name of initials.keys()) add(name);
  return [...people.values()];
}

function personOf(text: string, isPersonName: IsPersonName): Person | null {
  const [, before, aside = ""] = BRACKETED.exec(text) ?? [];
  const whole = before ?? text;
  const [, surname = "", given = ""] = SURNAME_FIRST.exec(whole) ?? [];
  if (surname !== "" && isPersonName(`${given} ${surname}`)) return named(`${given} ${surname}`, aside);
  if (isPersonName(whole)) return named(whole, aside);
  const [, name = "", role = ""] = BEFORE_ROLE.exec(whole) ?? [];
  return isPersonName(name) ? named(name, role) : null;
}

/** What stands beside the name is its initials, or what the person is. */
function named(name: string, aside: string): Person {
  // "J.B. Smith" has a space too few.
  const words = name
    .replace(TITLE, "")
    .replace(/\.(?=\p{Lu}\p{Ll})/u, ". ")
    .split(" ");
  const [first = "", ...rest] = words;
  const letters = words.map((word) => word.charAt(0)).join("");
  const isInitials = aside.replace(/\./g, "") === letters;
  return {
    first: rest.length === 0 ? "" : first,
    last: rest.at(-1) ?? first,
    initials: isInitials ? aside : null,
    role: aside === "" || isInitials ? null : aside,
  };
}
