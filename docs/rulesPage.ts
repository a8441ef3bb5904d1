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
    const rules = RULES.filter((rule) => rule.severity === severity && rule.accessibility !== true);
    return [`## ${name}`, meaning, ...rules.map(entryOf)].join("\n\n");
  });
  const published = RULES.filter((rule) => rule.accessibility === true);
  return [HEAD, ...sections, [PUBLISHED, ...published.map(entryOf)].join("\n\n")].join("\n\n") + "\n";
}

const HEAD = `# What Check looks for

This page is made from the rules by \`npx tsx docs/makeRules.ts\`; a test fails when it differs from them.

There are ${RULES.length} rules, each a file in [src/engine/validate/rules](../src/engine/validate/rules). No fault is found twice: a column that is empty throughout is one finding and not one for each row, a finding that says more stands for one that says less, and twenty or more like findings on a sheet become one with a count. Days are counted to the date that the check is made for.

Two profiles decide what is looked for. **Circulation**, the usual one, asks whether the plan can be sent as it is. **Working copy** is for the plan while it is being worked on: a draft, comments and short forms are right there. The settings also say which fields every open action must have (the action, its lead, its date and its rating where nothing else is set), which protective markings the plan must carry (none), which short forms your readers know, and how many days “soon” is (30).`;

const PUBLISHED = `## For the web and for screen readers

Looked for only when asked, in either profile. Source: the Government Analysis Function's guidance on making spreadsheets accessible, and WCAG 2.2 AA.`;

function entryOf(rule: Rule): string {
  const { id, what, why, advice } = rule;
  const lines = [`### ${id}`, what, `- **Why:** ${why}\n- **What to do:** ${advice}${profilesOf(rule)}`];
  return lines.join("\n\n");
}

function profilesOf({ profiles, severityIn }: Rule): string {
  const other = severityIn?.["working-copy"];
  if (profiles !== undefined) return "\n- **Only in:** circulation.";
  if (other === undefined) return "";
  return `\n- **In the working copy:** ${SEVERITIES.find(([severity]) => severity === other)?.[1].toLowerCase()}.`;
}
