import type { CellAddress } from "../../model/address";
import type { Noticed, Rule } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { ownerKey } from "../ownerKey";
import { list } from "../wording";

interface Spelling {
  readonly name: string;
  readonly at: CellAddress[];
  count: number;
}

export const ownerSpelledDifferently: Rule = {
  id: "owner-spelled-differently",
  severity: "check",
  what: "The same person or post is spelt in different ways.",
  why: "Figures by lead split their work, and a filter finds only some of it.",
  advice: "Choose one spelling and use it throughout.",
  *check(plan, { plans }) {
    // All plans at once: the same people lead in each.
    if (plan !== plans[0]) return;
    for (const spellings of spellingsByPerson(plans).values()) {
      // Letter case alone splits no figures.
      if (new Set(spellings.map(({ name }) => name.toLowerCase())).size > 1) yield noticed(spellings);
    }
  },
};

function spellingsByPerson(plans: readonly Plan[]): ReadonlyMap<string, readonly Spelling[]> {
  const people = new Map<string, Map<string, Spelling>>();
  const keys = new Map<string, string>();
  for (const action of plans.flatMap((plan) => plan.actions)) {
    for (const { name } of valueOf(action.owners) ?? []) {
      const key = keys.get(name) ?? ownerKey(name);
      keys.set(name, key);
      if (key === "") continue;
      const spellings = people.get(key) ?? new Map<string, Spelling>();
      people.set(key, spellings);
      const spelling = spellings.get(name) ?? { name, at: [], count: 0 };
      spellings.set(name, spelling);
      spelling.count++;
      spelling.at.push(...action.owners.at.slice(0, 1));
    }
  }
  return new Map([...people].map(([key, spellings]) => [key, [...spellings.values()]]));
}

/** The rarest spelling first: it is the one to look at. */
function noticed(spellings: readonly Spelling[]): Noticed {
  const common = [...spellings].sort((one, other) => other.count - one.count);
  return {
    at: [...common].reverse().flatMap(({ at }) => at),
    message: `One lead, it seems, is spelt in ${spellings.length} ways: ${list(
      common.map(({ name, count }) => `“${name}” (${count})`),
    )}.`,
  };
}
