import type { CellAddress } from "../../model/address";
import type { Fix, FixChoice, Noticed, Rule, RuleContext } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { valueAt } from "../../model/snapshot";
import { ownerKey } from "../ownerKey";
import { findSheet } from "../sheetCells";
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
  check(plan, context) {
    // All plans at once: the same people lead in each.
    if (plan !== context.plans[0]) return;
    const people = new Map<string, Map<string, Spelling>>();
    return {
      throughAllPlans: true,
      action({ owners }) {
        for (const { name } of valueOf(owners) ?? []) addSpelling(people, name, owners.at[0]);
      },
      end() {
        for (const spellings of people.values()) {
          // Letter case alone splits no figures.
          if (new Set([...spellings.keys()].map((name) => name.toLowerCase())).size > 1) {
            context.notice(noticed([...spellings.values()], context));
          }
        }
      },
    };
  },
};

function addSpelling(
  people: Map<string, Map<string, Spelling>>,
  name: string,
  at: CellAddress | undefined,
): void {
  const key = ownerKey(name);
  if (key === "") return;
  let spellings = people.get(key);
  if (spellings === undefined) people.set(key, (spellings = new Map()));
  let spelling = spellings.get(name);
  if (spelling === undefined) spellings.set(name, (spelling = { name, at: [], count: 0 }));
  spelling.count++;
  if (at !== undefined) spelling.at.push(at);
}

/** The rarest spelling first: it is the one to look at. */
function noticed(spellings: readonly Spelling[], context: RuleContext): Noticed {
  const common = [...spellings].sort((one, other) => other.count - one.count);
  return {
    at: [...common].reverse().flatMap(({ at }) => at),
    message: `One lead, it seems, is spelt in ${spellings.length} ways: ${list(
      common.map(({ name, count }) => `“${name}” (${count})`),
    )}.`,
    choices: common.map(({ name }) => choiceOf(name, common, context)),
  };
}

/** Changes the name alone, and only where the cell holds it as it was read: the rest of a cell stays. */
function choiceOf(name: string, all: readonly Spelling[], { snapshot }: RuleContext): FixChoice {
  const label = `Write ${name}`;
  const changes = new Map<string, Fix>();
  for (const other of all.filter((spelling) => spelling.name !== name)) {
    for (const at of other.at) {
      const key = `${at.sheet}\n${at.row}\n${at.column}`;
      const sheet = findSheet(snapshot, at.sheet);
      const value = changes.get(key)?.value ?? (sheet === null ? null : valueAt(sheet, at.row, at.column));
      if (typeof value !== "string" || value.split(other.name).length !== 2) continue;
      changes.set(key, { label, at, value: value.replace(other.name, () => name) });
    }
  }
  return { label: `${label} throughout`, changes: [...changes.values()] };
}
