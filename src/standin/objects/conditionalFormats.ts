import { DONE, as, asOrNull, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { cellAddress } from "../workbook/area";
import {
  addRule,
  areasOfRule,
  deleteRule,
  findRules,
  firstCell,
  rulesIn,
  takeRulesFrom,
  type Rule,
} from "../workbook/rules/conditionalFormats";
import { checkRuleFormula } from "../workbook/rules/ruleFormula";
import { guardFormat } from "../workbook/protection";
import { isTextOperator, readTextRule, setTextRule } from "../workbook/rules/textRules";
import { number, text } from "./property";
import type { RangeTarget, RuleTarget } from "./targets";
import { countOf } from "./workbook";

export const conditionalFormatCollectionKind: ObjectKind<RangeTarget> = {
  properties: {},
  items: (range) => rulesIn(range.sheet, range.area).map(({ rule }) => handleOf(range, rule)),
  item: wanted,
  methods: {
    getCount: (range) => countOf(rulesIn(range.sheet, range.area)),
    getItem: wanted,
    getItemAt: (range, args) => {
      const placed =
        rulesIn(range.sheet, range.area)[args.number(0)] ?? refuse.invalidArgument(args.location);
      return handleOf(range, placed.rule);
    },
    getItemOrNullObject: (range, args) => {
      const rule = find(range, args.text(0));
      return asOrNull("ConditionalFormat", rule && { ...range, rule });
    },
    add: (range, args) => {
      guardFormat(range.sheet, args.location);
      const rule = newRule(args.text(0), args.location);
      addRule(range.sheet, range.area, rule);
      range.book.dressed();
      return handleOf(range, rule);
    },
    clearAll: (range, args) => {
      guardFormat(range.sheet, args.location);
      takeRulesFrom(range.sheet, range.area);
      range.book.dressed();
      return DONE;
    },
  },
};

/** Until its rule is set, a new conditional format finds nothing. */
function newRule(type: string, location: string): Rule {
  switch (type) {
    case "ContainsText":
      return { type: "containsText", operator: "containsText", formulae: ["FALSE"], style: {} };
    case "CellValue":
      return { type: "cellIs", operator: "equal", formulae: ['""""'], style: {} };
    case "Custom":
      return { type: "expression", formulae: ["FALSE"], style: {} };
    default:
      return refuse.notImplemented(
        location,
        `The stand-in cannot add a conditional format of the type ${type}.`,
      );
  }
}

function handleOf({ book, sheet }: Pick<RangeTarget, "book" | "sheet">, rule: Rule): Handle {
  return as("ConditionalFormat", { book, sheet, rule });
}

function find({ book, sheet, area }: RangeTarget, id: string): Rule | null {
  return rulesIn(sheet, area).find(({ rule }) => ruleId({ book, sheet, rule }) === id)?.rule ?? null;
}

function wanted(range: RangeTarget, args: Arguments): Handle {
  return handleOf(range, find(range, args.text(0)) ?? refuse.itemNotFound(args.location));
}

function ruleId({ book, rule }: RuleTarget): string {
  return `{00000000-000E-0000-0000-${book.ids.of(rule).padStart(12, "0")}}`;
}

const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  containsText: "ContainsText",
  expression: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

function typeOf(rule: Rule): string {
  return rule.type === "expression" && readTextRule(rule)
    ? "ContainsText"
    : (TYPES[rule.type] ?? "PresetCriteria");
}

export const conditionalFormatKind: ObjectKind<RuleTarget> = {
  properties: {
    id: { get: ruleId },
    type: { get: ({ rule }) => typeOf(rule) },
    priority: number(
      ({ sheet, rule }) => findRules(sheet).findIndex((placed) => placed.rule === rule),
      ({ book, sheet, rule }, place) => {
        const others = findRules(sheet).filter((placed) => placed.rule !== rule);
        others.splice(place, 0, { rule, areas: [] });
        others.forEach((placed, index) => (placed.rule.priority = index + 1));
        book.dressed();
      },
      0,
    ),
    stopIfTrue: {
      get: () => false,
      set: (_target, value, location) => {
        if (value !== false) refuse.notImplemented(location, "The stand-in's files cannot keep stopIfTrue.");
      },
    },
  },
  children: {
    textComparison: (target) => ofType(target, "ContainsText", "TextConditionalFormat", true),
    textComparisonOrNullObject: (target) => ofType(target, "ContainsText", "TextConditionalFormat", false),
    cellValue: (target) => ofType(target, "CellValue", "CellValueConditionalFormat", true),
    cellValueOrNullObject: (target) => ofType(target, "CellValue", "CellValueConditionalFormat", false),
    custom: (target) => ofType(target, "Custom", "CustomConditionalFormat", true),
    customOrNullObject: (target) => ofType(target, "Custom", "CustomConditionalFormat", false),
  },
  methods: {
    delete: ({ book, sheet, rule }, args) => {
      guardFormat(sheet, args.location);
      deleteRule(sheet, rule);
      book.dressed();
      return DONE;
    },
    getRange: (target, args) =>
      as("Range", {
        ...target,
        area: areasOf(target, args.location)[0] ?? refuse.itemNotFound(args.location),
      }),
    getRanges: (target, args) => as("RangeAreas", { ...target, areas: areasOf(target, args.location) }),
  },
  id: ruleId,
};

function areasOf({ sheet, rule }: RuleTarget, location: string) {
  return areasOfRule(sheet, rule) ?? refuse.itemNotFound(location);
}

type RuleKind = "TextConditionalFormat" | "CellValueConditionalFormat" | "CustomConditionalFormat";

function ofType(target: RuleTarget, type: string, kind: RuleKind, needed: boolean): Handle | null {
  if (typeOf(target.rule) === type) return as(kind, target);
  return needed
    ? refuse.invalidOperation(`ConditionalFormat.${kind}`, "The conditional format is of another type.")
    : null;
}

export const textConditionalFormatKind: ObjectKind<RuleTarget> = {
  properties: {
    rule: {
      get: ({ rule }) => readTextRule(rule),
      set: (target, value, location) => {
        const wish = (value ?? {}) as { operator?: unknown; text?: unknown };
        if (!isTextOperator(wish.operator) || typeof wish.text !== "string")
          return refuse.invalidArgument(location);
        const { row, column } = firstCell(areasOf(target, location));
        setTextRule(target.rule, wish.operator, wish.text, cellAddress(row, column));
        target.book.dressed();
      },
    },
  },
  children: { format: (target) => as("ConditionalRangeFormat", target) },
};

const COMPARISONS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export const cellValueConditionalFormatKind: ObjectKind<RuleTarget> = {
  properties: {
    rule: {
      get: ({ rule }) => ({
        operator: Object.keys(COMPARISONS).find((word) => COMPARISONS[word] === rule.operator) ?? "Invalid",
        formula1: `=${rule.formulae?.[0] ?? ""}`,
        ...(rule.formulae?.[1] === undefined ? {} : { formula2: `=${rule.formulae[1]}` }),
      }),
      set: ({ book, rule }, value, location) => {
        const wish = (value ?? {}) as { operator?: unknown; formula1?: unknown; formula2?: unknown };
        const operator = COMPARISONS[String(wish.operator)] ?? refuse.invalidArgument(location);
        const two = /between/i.test(operator);
        const formulae = [
          formulaOf(wish.formula1, location),
          ...(two ? [formulaOf(wish.formula2, location)] : []),
        ];
        Object.assign(rule, { operator, formulae });
        book.dressed();
      },
    },
  },
  children: { format: (target) => as("ConditionalRangeFormat", target) },
};

/** "=5", "5" or 5; a text that is no formula stands for itself, as in the dialog. */
function formulaOf(value: unknown, location: string): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return refuse.invalidArgument(location);
  const formula = value.startsWith("=") ? value.slice(1) : value;
  if (value.startsWith("=") || /^[-+]?\d+(\.\d+)?$/.test(value)) {
    return checkRuleFormula(formula, location);
  }
  return `"${value.replaceAll('"', '""')}"`;
}

export const customConditionalFormatKind: ObjectKind<RuleTarget> = {
  properties: {},
  children: {
    format: (target) => as("ConditionalRangeFormat", target),
    rule: (target) => as("ConditionalFormatRule", target),
  },
};

export const conditionalFormatRuleKind: ObjectKind<RuleTarget> = {
  properties: {
    formula: text(
      ({ rule }) => `=${rule.formulae?.[0] ?? ""}`,
      ({ book, rule }, value, location) => {
        const formula = value.startsWith("=") ? value.slice(1) : value;
        rule.formulae = [checkRuleFormula(formula, location)];
        book.dressed();
      },
    ),
  },
};
