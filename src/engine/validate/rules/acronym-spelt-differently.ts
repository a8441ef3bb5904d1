import type { Fix, FixChoice, Noticed, Rule, RuleContext } from "../../model/finding";
import { valueAt } from "../../model/snapshot";
import { acronymKey } from "../acronymKey";
import { findAcronyms, type Acronym } from "../findAcronyms";
import { KNOWN_ACRONYMS } from "../knownAcronyms";
import { findSheet } from "../sheetCells";
import { list } from "../wording";

const KNOWN = new Set(KNOWN_ACRONYMS);

export const acronymSpeltDifferently: Rule = {
  id: "acronym-spelt-differently",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "A short form is spelt in several ways.",
  why: "Readers from outside take the spellings for different things.",
  advice: "Choose one spelling and use it throughout.",
  check(plan, context) {
    if (plan !== context.plans[0]) return;
    const alike = new Map<string, Acronym[]>();
    for (const acronym of findAcronyms(context).used.values()) {
      const key = acronymKey(acronym.spelling);
      alike.set(key, [...(alike.get(key) ?? []), acronym]);
    }
    for (const spellings of alike.values()) {
      if (spellings.length < 2 || spellings.every(({ spelling }) => KNOWN.has(spelling))) continue;
      context.notice(noticed(spellings, context));
    }
  },
};

/** The rarest spelling first: it is the one to look at. */
function noticed(spellings: readonly Acronym[], context: RuleContext): Noticed {
  const common = [...spellings].sort((one, other) => other.at.length - one.at.length);
  return {
    at: [...common].reverse().flatMap(({ at }) => at),
    message: `It seems that one short form is spelt in ${spellings.length} ways: ${list(
      common.map(({ spelling, at }) => `“${spelling}” (${at.length})`),
    )}.`,
    choices: common.map(({ spelling }) => choiceOf(spelling, common, context)),
  };
}

function choiceOf(spelling: string, all: readonly Acronym[], { snapshot }: RuleContext): FixChoice {
  const others = all.filter((other) => other.spelling !== spelling);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${others.map((other) => other.spelling).join("|")})(?=s?(?![\\p{L}\\p{N}]))`,
    "gu",
  );
  const changes = new Map<string, Fix>();
  for (const at of others.flatMap((other) => other.at)) {
    const sheet = findSheet(snapshot, at.sheet);
    const value = sheet === null ? null : valueAt(sheet, at.row, at.column);
    if (typeof value !== "string") continue;
    const label = `Write ${spelling}`;
    changes.set(`${at.sheet}\n${at.row}\n${at.column}`, {
      label,
      at,
      value: value.replace(pattern, spelling),
    });
  }
  return { label: `Write ${spelling} throughout`, changes: [...changes.values()] };
}
