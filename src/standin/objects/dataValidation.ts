import { DONE, type ObjectKind } from "../executor/objectKind";
import { VALIDATION_LIST_CHARACTERS } from "../limits";
import { refuse } from "../refusals";
import { type DataValidation, type DataValidationOperator } from "../workbook/library";
import { readArea, splitSheetName } from "../workbook/area";
import { guardSheet } from "../workbook/protection";
import { checkRuleFormula } from "../workbook/rules/ruleFormula";
import { setValidation, takeValidation, validationOf } from "../workbook/rules/validation";
import type { RangeTarget } from "./targets";

/** [MS-OI29500] 2.1.613: characters of titles, of prompts and of alerts. */
const TITLE_CHARACTERS = 32;
const PROMPT_CHARACTERS = 255;
const ALERT_CHARACTERS = 224;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Kinds of rules: as Office.js names the key of the rule and the type, and as the file does. */
const NUMBER_RULES = {
  wholeNumber: { type: "WholeNumber", file: "whole" },
  decimal: { type: "Decimal", file: "decimal" },
  textLength: { type: "TextLength", file: "textLength" },
} as const;

const ALERTS: Readonly<Record<string, string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

export const dataValidationKind: ObjectKind<RangeTarget> = {
  properties: {
    type: { get: typeOf },
    rule: { get: readRule, set: setRule },
    ignoreBlanks: {
      get: (range) => read(range, (validation) => validation.allowBlank === true),
      set: (range, value, location) => {
        if (typeof value !== "boolean") refuse.invalidArgument(location);
        change(range, location, { allowBlank: value as boolean });
      },
    },
    prompt: {
      get: (range) =>
        read(range, (one) => ({
          message: one.prompt ?? "",
          showPrompt: one.showInputMessage === true,
          title: one.promptTitle ?? "",
        })),
      set: (range, value, location) => {
        const wish = texts(value, PROMPT_CHARACTERS, location);
        change(range, location, {
          prompt: wish.message,
          promptTitle: wish.title,
          showInputMessage: wish["showPrompt"] !== false,
        });
      },
    },
    errorAlert: {
      get: (range) =>
        read(range, (one) => ({
          message: one.error ?? "",
          showAlert: one.showErrorMessage === true,
          style: Object.keys(ALERTS).find((word) => ALERTS[word] === (one.errorStyle ?? "stop")),
          title: one.errorTitle ?? "",
        })),
      set: (range, value, location) => {
        const wish = texts(value, ALERT_CHARACTERS, location);
        const errorStyle = ALERTS[String(wish["style"] ?? "Stop")] ?? refuse.invalidArgument(location);
        change(range, location, {
          error: wish.message,
          errorTitle: wish.title,
          errorStyle,
          showErrorMessage: wish["showAlert"] !== false,
        });
      },
    },
  },
  methods: {
    clear: ({ book, sheet, area }, args) => {
      guardSheet(sheet, args.location);
      takeValidation(sheet, area);
      book.dressed();
      return DONE;
    },
  },
};

function read<T>({ sheet, area }: RangeTarget, of: (validation: DataValidation) => T): T | null {
  const validation = validationOf(sheet, area);
  if (validation === "mixed") return null;
  return of(validation ?? { type: "any", allowBlank: true, showInputMessage: true, showErrorMessage: true });
}

function change({ book, sheet, area }: RangeTarget, location: string, part: Partial<DataValidation>): void {
  guardSheet(sheet, location);
  const before = validationOf(sheet, area);
  if (before === "mixed") refuse.invalidOperation(location, "The cells of the range have different rules.");
  setValidation(sheet, area, {
    ...((before as DataValidation | null) ?? { type: "any" }),
    ...part,
  } as DataValidation);
  book.dressed();
}

function texts(
  value: unknown,
  longest: number,
  location: string,
): Record<string, unknown> & { message: string; title: string } {
  const wish = (
    typeof value === "object" && value !== null ? value : refuse.invalidArgument(location)
  ) as Record<string, unknown>;
  const { message = "", title = "" } = wish;
  const fits = typeof message === "string" && message.length <= longest;
  if (!fits || typeof title !== "string" || title.length > TITLE_CHARACTERS)
    return refuse.invalidArgument(location);
  return { ...wish, message, title };
}

function typeOf(range: RangeTarget): string {
  const validation = validationOf(range.sheet, range.area);
  if (validation === "mixed") return "MixedCriteria";
  if (validation === null || validation.type === "any") return "None";
  const number = Object.values(NUMBER_RULES).find((one) => one.file === validation.type);
  return number?.type ?? validation.type.charAt(0).toUpperCase() + validation.type.slice(1);
}

function readRule(range: RangeTarget): unknown {
  return read(range, (validation) => {
    if (validation.type === "any") return {};
    const [first, second] = validation.formulae.map((formula) =>
      formula instanceof Date ? formula.toISOString() : formula,
    );
    if (validation.type === "list") {
      const inline = /^"(.*)"$/s.exec(String(first));
      return { list: { inCellDropDown: true, source: inline ? inline[1] : `=${first}` } };
    }
    if (validation.type === "custom") return { custom: { formula: `=${first}` } };
    const key =
      Object.entries(NUMBER_RULES).find(([, one]) => one.file === validation.type)?.[0] ?? validation.type;
    const operator = Object.keys(OPERATORS).find(
      (word) => OPERATORS[word] === (validation.operator ?? "between"),
    );
    return { [key]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
  });
}

/** A new rule takes prompt and alert away; they are to be set after it (office-js issue 2594). */
function setRule({ book, sheet, area }: RangeTarget, value: unknown, location: string): void {
  guardSheet(sheet, location);
  const wish = (
    typeof value === "object" && value !== null ? value : refuse.invalidArgument(location)
  ) as Record<string, unknown>;
  const keys = Object.keys(wish).filter((key) => wish[key] !== undefined && wish[key] !== null);
  if (keys.length !== 1) refuse.invalidArgument(location, "A rule is of one kind.");
  const [key = ""] = keys;
  setValidation(sheet, area, {
    ...ruleOf(key, wish[key] as Record<string, unknown>, location),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
  });
  book.dressed();
}

function ruleOf(key: string, wish: Readonly<Record<string, unknown>>, location: string): DataValidation {
  if (key === "list") return listRule(wish, location);
  if (key === "custom") return { type: "custom", formulae: [formulaOf(wish["formula"], location)] };
  const file = Object.hasOwn(NUMBER_RULES, key) ? NUMBER_RULES[key as keyof typeof NUMBER_RULES].file : null;
  if (file === null)
    return refuse.notImplemented(location, `The stand-in cannot set a rule of the kind ${key}.`);
  const operator = OPERATORS[String(wish["operator"])] ?? refuse.invalidArgument(location);
  const two = operator === "between" || operator === "notBetween";
  const bounds = [wish["formula1"], ...(two ? [wish["formula2"]] : [])].map((bound) => {
    const number = typeof bound === "string" ? Number(bound.replace(/^=/, "")) : bound;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    return refuse.notImplemented(location, "The stand-in's files take only numbers as bounds of a rule.");
  });
  return { type: file, operator, formulae: bounds };
}

function listRule(wish: Readonly<Record<string, unknown>>, location: string): DataValidation {
  const source = wish["source"];
  if (typeof source !== "string" || source === "") {
    return refuse.notImplemented(
      location,
      "The stand-in takes a list as a text: its items, or a reference after =.",
    );
  }
  if (wish["inCellDropDown"] === false)
    refuse.notImplemented(location, "The stand-in's files cannot hide the arrow of a list.");
  if (source.startsWith("=")) {
    const area = readArea(splitSheetName(source.slice(1)).rest);
    // "The list source must be a delimited list, or a reference to single row or column."
    if (area && area.rows > 1 && area.columns > 1) refuse.invalidArgument(location);
    return { type: "list", formulae: [formulaOf(source, location)] };
  }
  if (source.length > VALIDATION_LIST_CHARACTERS)
    refuse.invalidArgument(location, "A typed list has at most 255 characters.");
  return { type: "list", formulae: [`"${source.replaceAll('"', '""')}"`] };
}

function formulaOf(value: unknown, location: string): string {
  const formula =
    typeof value === "string" && value.startsWith("=") ? value.slice(1) : refuse.invalidArgument(location);
  return checkRuleFormula(formula, location);
}
