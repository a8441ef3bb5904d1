/** The page that lists the rules, as Markdown. */
import type { Rule, Severity } from "../src/engine/model/finding";
import { RULES } from "../src/engine/validate/rules";

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ["must-fix", "Must fix", "The plan should not leave the service like this."],
  ["check", "Check", "Probably wrong or missing; a person has to look."],
  ["note", "Note", "Good to know."],
];

/** All rules, grouped by severity, with what they find, why it matters and what to do. */
export function rulesPage(): string {
  const sections = SEVERITIES.map(([severity, name, meaning]) => {
    const rules = RULES.filter((rule) => rule.severity === severity);
    return [`## ${name}`, meaning, ...rules.map(entryOf)].join("\n\n");
  });
  return [HEAD, ...sections].join("\n\n") + "\n";
}

const HEAD = `# What Check looks for

This page is made from the rules by \`npx tsx docs/makeRules.ts\`; a test fails when it differs from them.

There are ${RULES.length} rules, each a file in [src/engine/validate/rules](../src/engine/validate/rules). No fault is found twice: a column that is empty throughout is one finding and not one for each row, and twenty or more like findings on a sheet become one with a count. Days are counted to the date that the check is made for.`;

function entryOf({ id, what, why, advice }: Rule): string {
  return `### ${id}\n\n${what}\n\n- **Why:** ${why}\n- **What to do:** ${advice}`;
}
