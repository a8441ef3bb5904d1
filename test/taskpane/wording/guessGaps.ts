/** What may stand in a gap of a template, where the source does not say it outright. */

/** What a gap may hold, by how the program calls it. */
const GUESSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bquoted\(|[Ee]xcerpt|shortened\(/, ["“Train staff”", "Train staff"]],
  [/longDate\(|\b(?:until|written)\b/, ["3 July 2026"]],
  [/cellName\(/, ["F12"]],
  [/columnLetters\(|\bletters\b/, ["F"]],
  [/\bdaysInWords\(/, ["3 days", "1,204 days"]],
  [/FIELD_NAMES/, ["Due"]],
  [/STATUS_NAMES/, ["In progress", "in progress"]],
  [
    /\blist(?:ed)?\(|\bshown\b/,
    ["3, 4 and 5", "a glossary", "Red and Amber", "“Jo” (3) and “Joe” (1)", "3 July 2026"],
  ],
  [/\bwhat\b/, ["a glossary"]],
  [
    /\b(?:label|proposed|column)\.reason|\breason\.replace/,
    ["Column F is Due: it is empty so far", "It is done"],
  ],
  [/\bfound\b/, ["An action plan: 3 actions in 3 columns."]],
  [/\bchosen\b/, ["“When” is Due."]],
  [/\bMONTH_NAMES\[/, ["June"]],
  [/\bnoun\b/, ["quarter", "half", "choices"]],
  [/^why$/, ["cannot be read"]],
  [/^kind$/, ["Row", "row"]],
  [/^(?:text|fill)$/, ["#1F4E79", "Train staff", "“Train staff”"]],
  [/toFixed|LEAST|SMALLEST/, ["4.5"]],
  [/\bnamed\(/, ["due"]],
  [/^all$/, ["its lead 3 and its due 2"]],
  [/\b(?:year|from|to)\b/, ["2026"]],
  [/[Ll]ength|[Cc]ount\b|\brow\b|\b(?:late|left|times|number|share|orders|rows|columns|more)\b/, ["3"]],
  [/[Rr]ating|\b(?:by(?:Fill|Key|Phrase|Sign)|only|graver|word|colour)\b/, ["Red", "red"]],
];
/** Where the program's words tell nothing. */
export const ANYTHING: readonly string[] = [
  "3",
  "Train staff",
  "“Train staff”",
  "Red",
  "F12",
  "3 July 2026",
  "2026",
  "a glossary",
  "Due",
  "F",
  "#FFC000",
  "4.5",
  "Friday",
  "red",
  "it is a Friday",
  "“Jo” (3) and “Joe” (1)",
  "who leads and when it is due",
  "Red and Amber",
  "2 improved, 1 new",
  "a rating and the progress",
  "its lead 3",
  "the register and the checks",
  'C7 on "Plan"',
  "first",
  "Good Friday",
  "it is done",
  "No lead is named.",
];

/** The likeliest first; empty where how the program calls it tells nothing. */
export function likelyIn(code: string): readonly string[] {
  const [, noun] = /^count\([\s\S]*"(\w+)"\)$/.exec(code) ?? [];
  if (noun !== undefined) return [`3 ${noun}s`];
  return GUESSES.find(([looks]) => looks.test(code))?.[1] ?? [];
}
