/** What a rule looks for, why that matters and what to do, in a language other than the engine's. */
export interface RuleText {
  readonly what: string;
  readonly why: string;
  readonly advice: string;
}

/** By the rules' ids. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
