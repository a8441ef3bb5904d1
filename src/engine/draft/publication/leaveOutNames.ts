/** The plan's texts without the names of the people whom the plan shows to be people. */
import type { Analysis } from "../../model/analysis";
import type { Action, Plan } from "../../model/plan";
import type { PublishedNames } from "../../model/publication";
import type { Reading } from "../../model/reading";
import { runSteps, type Steps } from "../../model/steps";
import { findPeople, type IsPersonName, type Person } from "./findPeople";

const UNKNOWN_ROLE = "[name]";
/** First names that are words, months or places too: alone they may mean something else. */
const ALSO_WORDS = new Set(
  "Amber April Art August Bill Blue Chance Charity Chase Chuck Clay Dale Dawn Dean Drew Earl Faith Forest Frank Gene Glen Grace Grant Guy Harmony Hazel Heath Holly Hope Ivy Jack Jasmine Jewel Joy June Justice Kit Lance Max Mark May Melody Mercy Miles Nick Norm Olive Pat Patience Pearl Penny Ray Reed Rob Robin Rock Rose Ruby Rusty Sage Sandy Saul Skip Sky Stone Sue Summer Trinity Verity Victor Wade Ward Will Winter Chelsea Paris Lincoln Chester Preston Ashton Israel Jordan Kent Florence Georgia India Sydney Austin Devon Brooklyn Derby".split(
    " ",
  ),
);
/** A name before such a word is a place's: "Sarah Jones House". */
const NO_PLACE =
  "(?!\\s+(?:Street|Road|Lane|Avenue|House|Centre|Center|School|Academy|College|Court|Hospital|Hub|Park|Trust|Foundation|Award)\\b)";
const BEGIN = "(?<![\\p{L}\\p{N}'’-])";
const END = `(?![\\p{L}\\p{N}]|-\\p{L})${NO_PLACE}`;
const TITLES = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Supt|Insp|Sgt|PC|DI)\\.?\\s+";
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?/gu;
/** Two words with capitals within a sentence: they may name somebody who is no owner. */
const LIKE_A_NAME = /(?<=[\p{Ll},;:(–-]\s?)\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?/gu;
const TITLED = new RegExp(`${BEGIN}${TITLES}\\p{Lu}\\p{Ll}+`, "u");
/** Looking for many names in long texts takes longer than most of what is done with an action. */
const ACTIONS_IN_A_STEP = 50;
/** More is no list that anyone reads. */
const MOST_SENTENCES = 50;

/**
 * Names in their several forms ("Sarah Jones", "S. Jones", "Sarah J", "Ms Jones", "Jones, Sarah", "Sarah", explained
 * initials) give way to the role that the plan gives for them, else to "[name]". What may be a name as well as
 * something else stays, and its sentence is told.
 */
export function leaveOutNames(analysis: Analysis, isPersonName: IsPersonName): WithoutNames {
  return runSteps(leaveOutNamesInSteps(analysis, isPersonName));
}

export interface WithoutNames {
  readonly analysis: Analysis;
  readonly names: PublishedNames;
}

/** The same, pausing after each few milliseconds of work. */
export function* leaveOutNamesInSteps(analysis: Analysis, isPersonName: IsPersonName): Steps<WithoutNames> {
  const taker = new NameTaker(findPeople(analysis, isPersonName), isPersonName);
  const text = (written: string) => taker.without(written);
  const reading = <T>(one: Reading<T>): Reading<T> => {
    if (!("value" in one) || typeof one.value !== "string") return { ...one, text: text(one.text) };
    return { ...one, value: text(one.value) as T & string, text: taker.replacedIn(one.text) };
  };
  const without = (action: Action): Action => ({
    ...action,
    group: reading(action.group),
    action: reading(action.action),
    detail: reading(action.detail),
    outcome: reading(action.outcome),
    progress: reading(action.progress),
    updates: action.updates.map((update) => ({ ...update, text: text(update.text) })),
    due: { ...action.due, text: text(action.due.text) },
  });
  const plans: Plan[] = [];
  for (const plan of analysis.plans) {
    const actions: Action[] = [];
    for (const action of plan.actions) {
      actions.push(without(action));
      if (actions.length % ACTIONS_IN_A_STEP === 0) yield;
    }
    plans.push({ ...plan, actions });
  }
  const names = taker.found();
  // Repeated from the actions, or not the plan's own words: they are changed, and not counted again.
  const document = { ...analysis.document, title: reading(analysis.document.title) };
  const byGroup = analysis.figures.byGroup.map((group) => ({ ...group, name: text(group.name) }));
  return {
    analysis: { ...analysis, plans, document, figures: { ...analysis.figures, byGroup } },
    names,
  };
}

class NameTaker {
  private replaced = 0;
  private readonly sentences = new Set<string>();
  private readonly known: RegExp | null;
  private readonly roles: readonly (string | null)[];
  private readonly unsure: RegExp | null;

  constructor(
    people: readonly Person[],
    private readonly isPersonName: IsPersonName,
  ) {
    const forms = people
      .flatMap((person) => formsOf(person).map((form) => ({ form, person })))
      .sort((one, other) => other.form.length - one.form.length);
    // A first name that two people have tells neither's role.
    const sharers = (first: string) => people.filter((person) => person.first === first).length;
    this.roles = forms.map(({ form, person }) =>
      isFirstAlone(form, person) && sharers(person.first) > 1 ? null : person.role,
    );
    this.known = oneOf(forms.map(({ form }) => `(${form})`));
    // A surname or initials that nobody explains may mean something else.
    const alone = people.flatMap(({ first, last }) => [
      last,
      first.charAt(0) + last.charAt(0),
      ...(ALSO_WORDS.has(first) ? [first] : []),
    ]);
    this.unsure = oneOf(alone.filter((name) => name.length > 1).map(escaped), "u");
  }

  /** Counts what it replaces, and gathers the sentences that may still hold a name. */
  without(text: string): string {
    const result = this.replacedIn(text, () => this.replaced++);
    for (const [sentence] of result.matchAll(SENTENCE))
      if (this.mayHoldName(sentence)) this.sentences.add(sentence.replace(/\s+/g, " ").trim());
    return result;
  }

  replacedIn(text: string, count: () => void = () => {}): string {
    if (text === "" || this.known === null) return text;
    return text.replace(this.known, (...parts: readonly unknown[]) => {
      count();
      const place = parts.slice(1, this.roles.length + 1).findIndex((part) => part !== undefined);
      return this.roles[place] ?? UNKNOWN_ROLE;
    });
  }

  found(): PublishedNames {
    return { replaced: this.replaced, doubtful: [...this.sentences].slice(0, MOST_SENTENCES) };
  }

  private mayHoldName(sentence: string): boolean {
    if (this.unsure?.test(sentence) === true) return true;
    if (TITLED.test(sentence)) return true;
    return [...sentence.matchAll(LIKE_A_NAME)].some(([words]) => this.isPersonName(words));
  }
}

function isFirstAlone(form: string, { first, last }: Person): boolean {
  return form === aloneForm(escaped(first), escaped(last));
}

/** The surname follows where both together are a place. */
function aloneForm(given: string, surname: string): string {
  return `${given}(?!\\s+${surname})`;
}

/** As parts of a pattern; the longest is tried first. */
function formsOf({ first, last, initials }: Person): readonly string[] {
  const [given, surname] = [escaped(first), escaped(last)];
  const forms = [`${TITLES}(?:${given}\\s+)?${surname}`];
  if (first !== "") {
    const letter = escaped(first.charAt(0));
    forms.push(
      `${surname},\\s+${given}`,
      `${given}\\s+(?:\\p{Lu}\\.?\\s+)?${surname}`,
      `${letter}\\.?\\s?${surname}`,
    );
    const isWhole = /\p{Ll}/u.test(first) && first.length > 2;
    if (isWhole) forms.push(`${given}\\s+${escaped(last.charAt(0))}(?:\\.(?=\\s|$))?`);
    if (isWhole && !ALSO_WORDS.has(first)) forms.push(aloneForm(given, surname));
  }
  if (initials !== null && initials.length > 1) forms.push(escaped(initials));
  return forms;
}

function oneOf(forms: readonly string[], flags = "gu"): RegExp | null {
  return forms.length === 0 ? null : new RegExp(`${BEGIN}(?:${forms.join("|")})${END}`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
