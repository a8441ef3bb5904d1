/** What a rule is called in the pane. */
import { wording } from "../wording";

/** Its name for people: its id names the fault, as "no-due-date" does, unless the wording has a better one. */
export function ruleName(rule: string): string {
  const words = wording.rules[rule] ?? rule.replace(/-/g, " ");
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\b(rag|html)\b/gi, (word) =>
    word.toUpperCase(),
  );
}
