import type { Rule } from "../../model/finding";
import { acronymKey } from "../acronymKey";
import { findAcronyms, type Acronym } from "../findAcronyms";
import { KNOWN_ACRONYMS } from "../knownAcronyms";
import { list } from "../wording";

/** So many are named; the others are counted. */
const NAMED = 12;

export const unexplainedAcronym: Rule = {
  id: "unexplained-acronym",
  severity: "note",
  profiles: ["circulation"],
  what: "Short forms are used that the plan does not explain.",
  why: "Board members and partners from outside the service may not know them.",
  advice: "Write each out where it is first used, or add a list of them.",
  check(plan, context) {
    if (plan !== context.plans[0]) return;
    const { used, explained } = findAcronyms(context);
    // A slip of a known one ("OCCD") is found as such.
    const known = new Set(
      [...KNOWN_ACRONYMS, ...context.settings.knownAcronyms, ...explained].map(acronymKey),
    );
    const open = new Map<string, Acronym>();
    for (const acronym of used.values()) {
      const key = acronymKey(acronym.spelling);
      if (!known.has(key) && !open.has(key)) open.set(key, acronym);
    }
    if (open.size === 0) return;
    const names = [...open.values()].map(({ spelling }) => spelling);
    const named = names.length > NAMED ? [...names.slice(0, NAMED), `${names.length - NAMED} more`] : names;
    context.notice({
      at: [...open.values()].flatMap(({ at }) => at.slice(0, 1)),
      message:
        names.length === 1
          ? `The short form ${names[0]} is nowhere written out.`
          : `${names.length} short forms are nowhere written out: ${list(named)}.`,
    });
  },
};
