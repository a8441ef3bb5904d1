/** Whether a value is what settings can be, whatever JSON it was read from. */
import { FIELDS } from "./field";
import { CHECK_PROFILES, RAG_RATINGS, REGISTER_CHOICES, type Settings } from "./settings";

type Check = (value: unknown) => boolean;

const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const wholeNumber =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  financialYearStart: wholeNumber(1, 12),
  soonDays: wholeNumber(0, 366),
  ragKey: listOf(isKeyEntry),
  profile: oneOf(CHECK_PROFILES),
  accessibility: isFlag,
  requiredFields: listOf(oneOf(FIELDS)),
  markings: listOf(isText),
  knownAcronyms: listOf(isText),
  registers: oneOf(REGISTER_CHOICES),
};

function isKeyEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { rating, meaning } = value as Record<string, unknown>;
  return oneOf(RAG_RATINGS)(rating) && isText(meaning);
}

/** True where all settings that it names have values that they can have. Others, of a later version, are let be. */
export function isSettings(value: unknown): value is Partial<Settings> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, setting]) => CHECKS[key as keyof Settings]?.(setting) ?? true);
}
