/** What keyboards, exports and word processors do to a text must lose no value. */
import { NO_DATE_HINTS } from "../../../src/engine/normalise/dates/dateHints";
import { readOwners } from "../../../src/engine/normalise/owners/readOwners";
import { readRag } from "../../../src/engine/normalise/rag/readRag";
import { readDateText } from "../../../src/engine/normalise/readDate";
import { readRef } from "../../../src/engine/normalise/readRef";
import { readStatus } from "../../../src/engine/normalise/status/readStatus";
import { valueOf, type Reading } from "../../../src/engine/model/reading";

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");

const DISGUISES: readonly (readonly [string, (text: string) => string])[] = [
  ["two spaces", (text) => text.replaceAll(" ", "  ")],
  ["a line end for a space", (text) => text.replace(" ", "\n")],
  ["non-breaking spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["narrow spaces", (text) => text.replaceAll(" ", "\u202f")],
  ["a tab", (text) => text.replaceAll(" ", "\t")],
  ["spaces around", (text) => ` \u00a0${text}  `],
  ["a soft hyphen", (text) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`],
  ["a zero-width space", (text) => `${text.slice(0, 1)}\u200b${text.slice(1)}`],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["non-breaking hyphens", (text) => text.replaceAll("-", "\u2011")],
  ["dashes", (text) => text.replaceAll("-", "–")],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["quotation marks", (text) => `“${text}”`],
  ["letters of double width", wide],
];

/** A line's end parts owners, and names and references are kept in the signs in which they are written. */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = {
  owners: ["a line end for a space", "quotation marks", "letters of double width"],
  reference: ["quotation marks", "letters of double width"],
};

const READERS: readonly (readonly [string, (text: string) => Reading<unknown>, readonly string[]])[] = [
  [
    "date",
    (text) => readDateText(text, { ...NO_DATE_HINTS, nearYear: 2026 }),
    ["31 March 2026", "w/c 8 June 2026", "Q2 2026-27", "end of July", "On-going"],
  ],
  [
    "status",
    (text) => readStatus({ text, at: [] }),
    ["In progress", "Not started", "Carried forward", "Wedi'i gwblhau", "On-going", "No longer required"],
  ],
  ["rating", (text) => readRag({ text, at: [], look: {} }), ["Red", "On track", "Amber-Green", "Some delay"]],
  ["owners", (text) => readOwners({ text, at: [] }), ["Head of Service", "Mary-Anne O'Neill", "Siân Pryce"]],
  ["reference", (text) => readRef({ text, at: [] }), ["KPI 1", "YJ-3", "5(a)"]],
];

/** Names are kept as written, so that they are compared as people read them. */
function comparable(reading: Reading<unknown>): string {
  return JSON.stringify(valueOf(reading))
    .normalize("NFC")
    .replace(/[‐‑–]/g, "-")
    .replace(/[’‘]/g, "'")
    .replace(/\\n|\s+/g, " ");
}

describe.each(READERS)("%s", (name, read, texts) => {
  const rows = texts.flatMap((text) =>
    DISGUISES.filter(([disguise]) => !NOT_FOR[name]?.includes(disguise)).map(
      ([disguise, put]) => [text, disguise, put(text)] as const,
    ),
  );
  test.each(rows)("%s with %s", (text, _disguise, disguised) => {
    expect(comparable(read(disguised))).toBe(comparable(read(text)));
  });
});
