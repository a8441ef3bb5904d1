/** Rules on the text of a cell. Files write them as formulas, each in one known form. */
import type { Rule } from "./conditionalFormats";

/** By Office.js' name: the formula for a text in quotes and a cell, and how to read it again. */
const FORMS = {
  Contains: {
    write: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
    read: /^NOT\(ISERROR\(SEARCH\(("(?:[^"]|"")*"),[^)]*\)\)\)$/i,
  },
  NotContains: {
    write: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
    read: /^ISERROR\(SEARCH\(("(?:[^"]|"")*"),[^)]*\)\)$/i,
  },
  BeginsWith: {
    write: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
    read: /^LEFT\([^,]*,LEN\(("(?:[^"]|"")*")\)\)=/i,
  },
  EndsWith: {
    write: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
    read: /^RIGHT\([^,]*,LEN\(("(?:[^"]|"")*")\)\)=/i,
  },
} as const;

export type TextOperator = keyof typeof FORMS;

export function isTextOperator(value: unknown): value is TextOperator {
  return typeof value === "string" && Object.hasOwn(FORMS, value);
}

/** Makes the rule one on text. `cell` is the first cell of its place. */
export function setTextRule(rule: Rule, operator: TextOperator, text: string, cell: string): void {
  const contains = operator === "Contains";
  rule.type = contains ? "containsText" : "expression";
  rule.operator = contains ? "containsText" : undefined;
  rule.text = contains ? text : undefined;
  rule.formulae = [FORMS[operator].write(`"${text.replaceAll('"', '""')}"`, cell)];
}

/** What the rule asks of the text; null where it is no rule on text. */
export function readTextRule(rule: Rule): { readonly operator: TextOperator; readonly text: string } | null {
  const formula = String(rule.formulae?.[0] ?? "");
  for (const operator of Object.keys(FORMS) as TextOperator[]) {
    const quoted = FORMS[operator].read.exec(formula)?.[1];
    if (quoted !== undefined) return { operator, text: quoted.slice(1, -1).replaceAll('""', '"') };
  }
  return null;
}
