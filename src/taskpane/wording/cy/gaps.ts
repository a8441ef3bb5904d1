/** In Welsh: what can stand in the gaps of the engine's sentences. */
import { MONTH_NAMES } from "../../../engine";
import type { Gap, Gaps } from "../phraseForm";
import { ratings } from "./fields";
import {
  ASKED,
  FEASTS,
  FIELD_NAMES,
  KINDS_OF_TABLE,
  MADE,
  MOVES,
  ORDINALS,
  SOFTENED_COLOURS,
  STATUS_NAMES,
  WANTED_COLUMNS,
  WEEKDAYS,
} from "./gapWords";
import { asItIs, count, counted, joined, listOf, NUMBER, oneOf, small } from "./gapShapes";
import { listed, MONTHS } from "./phrases";

/** Text of the plan: never translated, and it may hold anything. */
const text: Gap = { pattern: "[\\s\\S]+?", narrow: "(?:(?![.!?] )[\\s\\S])+?", say: asItIs };
const quote: Gap = { pattern: "“[\\s\\S]*”", narrow: "“[^“”]*”", say: asItIs };
/** Text in straight marks, such as the name of a sheet in an error of Excel's. */
const marked: Gap = {
  pattern: '"[\\s\\S]*"',
  narrow: '"[^"]*"',
  say: (english) => `“${english.slice(1, -1)}”`,
};

/** "3 July", "3 July 2026". */
const day: Gap = {
  pattern: `\\d{1,2} (?:${MONTH_NAMES.join("|")})(?: \\d{4})?`,
  say: (english) =>
    english.replace(/\p{L}+/u, (month) => MONTHS[MONTH_NAMES.findIndex((name) => name === month)] ?? month),
};

/** A due date as the plan writes it, or the last of several. */
const due: Gap = {
  ...text,
  say: (english, book) =>
    english.replace(
      /^the last of several, (.*)$/,
      (_, last: string) => `yr olaf o sawl un, ${day.say(last, book)}`,
    ),
};

/** Single words of the plan, and how many more there are. */
const words = listOf({
  pattern: "\\d+ more|[^\\s,]+",
  say: (english) => english.replace(/^(\d+) more$/, "$1 arall"),
});

/** An action as an e-mail names it. */
const name: Gap = { ...text, say: (english) => english.replace(/\(no text\)$/, "(dim testun)") };

/** Names that may be of several words: only the last "and" or "or" is the engine's. */
const names: Gap = {
  ...text,
  say: (english) => {
    const [, before, and, last] = /^([\s\S]+) (and|or) ([\s\S]+)$/.exec(english) ?? [];
    if (before === undefined || last === undefined) return english;
    return listed([before, last], and === "or" ? "neu" : undefined);
  },
};

/** Part of a sentence that the book has words for. */
const phrase: Gap = { ...text, say: (english, book) => book(english) };

/** A place in the workbook, for which the book has words that begin small. */
const place: Gap = { ...text, say: (english, book) => book(english) ?? book(small(english)) };

/** Several of these, as a reason is put together from them. */
const phrases: Gap = {
  ...text,
  say: (english, book) => {
    const said = english.split(", and ").map(book);
    return said.every((one) => one !== null) ? said.join(", ac ") : null;
  },
};

/** One or two of these, where a text of the plan may hold an "and" as well. */
const reasons: Gap = {
  ...text,
  say: (english, book) => {
    const whole = book(english);
    if (whole !== null) return whole;
    for (const { index } of english.matchAll(/ and /g)) {
      const [one, other] = [book(english.slice(0, index)), book(english.slice(index + " and ".length))];
      if (one !== null && other !== null) return `${one} ac ${other}`;
    }
    return null;
  },
};

/** A whole sentence of the book, within another one: small, and without its full stop. */
const sentence: Gap = {
  ...text,
  say: (english, book) => {
    const said = book(`${english.charAt(0).toUpperCase()}${english.slice(1)}.`);
    return said === null ? null : small(said.replace(/\.$/, ""));
  },
};

/** "its lead 3": how many things a cell lists. */
const list: Gap = {
  pattern: `its ${oneOf(FIELD_NAMES).pattern} \\d+`,
  say: (english, book) => {
    const [, field = "", many = ""] = /^its (.+) (\d+)$/.exec(english) ?? [];
    const welsh = oneOf(FIELD_NAMES, null).say(field, book);
    return welsh === null ? null : `${many} o dan “${welsh}”`;
  },
};

/** "Column F", or "Row 6" where the fields stand beneath one another. */
const line: Gap = {
  pattern: "(?:Column [A-Z]{1,3}|Row \\d+)",
  say: (english) => english.replace("Column", "Colofn").replace("Row", "Rhes"),
};

/** "first", "9th". */
const ordinal: Gap = {
  pattern: `(?:${ORDINALS.join("|")}|\\d+th)`,
  say: (english) =>
    ORDINALS.includes(english) ? String(ORDINALS.indexOf(english) + 1) : english.replace("th", ""),
};

const move: Gap = {
  pattern: `${NUMBER} (?:${Object.keys(MOVES).join("|")})`,
  say: (english) => english.replace(/ (.*)$/, (_, words: string) => ` ${MOVES[words] ?? words}`),
};

export const gaps: Gaps = {
  text,
  quote,
  marked,
  count,
  due,
  words,
  name,
  names,
  phrase,
  place,
  phrases,
  reasons,
  sentence,
  line,
  ordinal,
  day,
  days: counted("day", "days", "diwrnod"),
  actions: counted("action", "actions", "cam gweithredu"),
  columns: counted("column", "columns", "colofn"),
  cells: counted("cell", "cells", "cell"),
  texts: counted("text", "texts", "testun"),
  months: counted("month", "months", "mis"),
  dates: listOf(day),
  number: { pattern: "-?\\d+(?:\\.\\d+)?", say: asItIs },
  year: { pattern: "\\d{4}", say: asItIs },
  years: { pattern: "\\d{4}(?:[-/]\\d{2,4})?", say: asItIs },
  cell: { pattern: "[A-Z]{1,3}\\d+", say: asItIs },
  letters: { pattern: "[A-Z]{1,3}", say: asItIs },
  colourcode: { pattern: "#[0-9A-Fa-f]{6}", say: asItIs },
  spellings: listOf({ pattern: "“[\\s\\S]*?” \\(\\d+\\)", say: asItIs }),
  rating: oneOf(ratings),
  /** What is written is the English word, whatever the button calls it. */
  ratingword: {
    pattern: Object.keys(ratings).join("|"),
    say: (english) => `“${english}” (${ratings[english as keyof typeof ratings]})`,
  },
  ratings: listOf(oneOf(ratings), "in Welsh"),
  colour: oneOf(SOFTENED_COLOURS),
  status: oneOf(STATUS_NAMES),
  field: oneOf(FIELD_NAMES),
  heading: oneOf(FIELD_NAMES, null),
  weekday: oneOf(WEEKDAYS),
  feast: oneOf(FEASTS, null),
  table: oneOf(KINDS_OF_TABLE),
  tables: listOf(oneOf(KINDS_OF_TABLE), "in Welsh"),
  wanted: listOf(oneOf(WANTED_COLUMNS), "in Welsh"),
  made: listOf(oneOf(MADE), "in Welsh"),
  asked: joined(oneOf(ASKED)),
  lists: listOf(list),
  moves: listOf(move),
};
