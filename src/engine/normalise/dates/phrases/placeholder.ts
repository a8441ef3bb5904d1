import { countWords, type Phrase } from "../clause";

const HOLDS_A_PLACE = new RegExp(
  String.raw`^\W*(?:t\.?b\.?[cad]\.?|to be (?:confirmed|agreed|announced|decided|determined|advised|set|arranged|scheduled|identified)|` +
    String.raw`(?:dates?|timescales?|timeframe|deadline)s? (?:to be|tbc|tba|not|yet|unknown|pending)|i['’]?w gadarnhau|` +
    String.raw`a\.?s\.?a\.?p\.?|as soon as|soon|at the earliest|immediate(?:ly)?|with immediate|urgent(?:ly)?|now|straight ?away|today|ar unwaith|cyn gynted|` +
    String.raw`n\.?\s?[/\\]?\s?a\.?|not applicable|no longer|none|nil|no (?:dates?|deadline|timescale|end date)|not (?:yet )?(?:known|set|agreed|specified|stated|confirmed|dated)|` +
    String.raw`pending|on hold|paused|suspended|deferred|postponed|awaiting|unknown|unclear|undated|blank|short(?:er)?[- ]term|medium[- ]term|long(?:er)?[- ]term|` +
    String.raw`d{1,2}[/.-]m{1,2}[/.-]y{2,4}|insert (?:a )?date|enter (?:a )?date|add date|x{2,})(?![\p{L}\d])`,
  "iu",
);
const ONLY_SIGNS = /^[?.\-_/\\!*#~[\]() ]+$/;
const SHORT = 8;

/** `TBC`, `To be agreed`, `ASAP`, `n/a`, `???`, `xx/xx/22`: a place held for a date; not `Nationwide`, `Nil return by May`. */
export const placeholder: Phrase = {
  name: "placeholder",
  read({ text, mention }) {
    if (mention !== null) return null;
    const holds = ONLY_SIGNS.test(text) || (HOLDS_A_PLACE.test(text) && countWords(text) <= SHORT);
    return holds ? { date: { kind: "unknown", date: null }, assumptions: [] } : null;
  },
};
