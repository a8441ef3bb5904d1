/** Conditional formats: the rules of a sheet, in order of their priority. */
import { areaAddress, contains, intersection, readAreas, without, type Area } from "../area";
import type { ConditionalFormattingRule, Style, Worksheet } from "../library";
import { shiftFormula } from "../formulas/shiftFormula";

/** A rule as the library keeps it, with all that any kind may have. */
export interface Rule {
  type: ConditionalFormattingRule["type"] | (string & {});
  priority?: number;
  style?: Partial<Style>;
  operator?: string;
  text?: string;
  formulae?: (string | number)[];
}

export interface PlacedRule {
  readonly rule: Rule;
  readonly areas: readonly Area[];
}

/** All rules of a sheet, the first that counts first. */
export function findRules(sheet: Worksheet): readonly PlacedRule[] {
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => (rules as Rule[]).map((rule) => ({ rule, areas: readAreas(ref) })))
    .sort((one, other) => (one.rule.priority ?? Infinity) - (other.rule.priority ?? Infinity));
}

/** The rules that touch an area. */
export function rulesIn(sheet: Worksheet, area: Area): readonly PlacedRule[] {
  return findRules(sheet).filter(({ areas }) => areas.some((one) => intersection(one, area)));
}

export function areasOfRule(sheet: Worksheet, rule: Rule): readonly Area[] | null {
  return findRules(sheet).find((placed) => placed.rule === rule)?.areas ?? null;
}

/** A new rule counts before all others (`ConditionalFormatCollection.add`'s remarks). */
export function addRule(sheet: Worksheet, area: Area, rule: Rule): void {
  for (const { rule: other } of findRules(sheet)) other.priority = (other.priority ?? 0) + 1;
  rule.priority = 1;
  sheet.addConditionalFormatting({ ref: areaAddress(area), rules: [rule as ConditionalFormattingRule] });
}

export function deleteRule(sheet: Worksheet, rule: Rule): void {
  place(sheet, (placed) => (placed.rule === rule ? null : placed));
}

/** Takes an area out of the places of all rules; a rule without a place is gone. */
export function takeRulesFrom(sheet: Worksheet, area: Area): void {
  place(sheet, (placed) => {
    if (!placed.areas.some((one) => intersection(one, area))) return placed;
    const areas = placed.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? null : { rule: moved(placed, areas), areas };
  });
}

/** Takes so many more rows into the rules whose place ends with this one, inside it. */
export function growRules(sheet: Worksheet, last: Area, added: number): void {
  const grown = (area: Area): Area =>
    contains(last, { ...area, row: last.row, rows: 1 }) && area.row + area.rows === last.row + 1
      ? { ...area, rows: area.rows + added }
      : area;
  place(sheet, ({ rule, areas }) => ({ rule, areas: areas.map(grown) }));
}

function place(sheet: Worksheet, change: (placed: PlacedRule) => PlacedRule | null): void {
  const kept = findRules(sheet)
    .map(change)
    .filter((placed) => placed !== null);
  sheet.conditionalFormattings = kept.map(({ rule, areas }) => ({
    ref: areas.map(areaAddress).join(" "),
    rules: [rule as ConditionalFormattingRule],
  }));
}

/** Formulas of a rule are written for the first cell of its place; when that moves, they follow. */
function moved({ rule, areas }: PlacedRule, to: readonly Area[]): Rule {
  const [from, now] = [firstCell(areas), firstCell(to)];
  if (from.row === now.row && from.column === now.column) return rule;
  rule.formulae = rule.formulae?.map((formula) =>
    shiftFormula(String(formula), now.row - from.row, now.column - from.column),
  );
  return rule;
}

/** The cell that a rule's formulas are written for. */
export function firstCell(areas: readonly Area[]): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}
