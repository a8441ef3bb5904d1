/**
 * Texts that stay texts. What is written to `values` or `formulas` is parsed as if somebody typed it, in US
 * date order (OfficeDev/office-js #1559): `=` makes a formula, `1.10`, `3/4`, `5-1`, `1E5`, `TRUE`, `007` and
 * "July 2021" become something else. A leading apostrophe keeps them; texts that would stay as they are get
 * none.
 */

/**
 * The signs that OWASP names for formula injection, wide ones too, behind blanks as well, since not every program that
 * opens the file keeps those; and the apostrophe that Excel takes away.
 */
const SIGN_FIRST = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|['\t\r\n])/;
/** Words of the user's own that Excel takes for a value; errors are typed as they are shown. */
const VALUE_WORD = /^\s*(?:true|false|#[a-z0-9/_]+[!?]?)\s*$/i;
/** Words that a date, a time or a number may hold in English and Welsh; ordinals are no dates to Excel. */
const DATE_WORDS = new Set([
  "",
  ...(
    "am pm a p e gbp eur usd kr " +
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september " +
    "oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday " +
    "fri friday sat saturday sun sunday " +
    "ion ionawr chwef chwefror maw mawrth ebr ebrill mai meh mehefin gorff gorffennaf awst medi hyd hydref " +
    "tach tachwedd rhag rhagfyr llun maw mawrth mer mercher iau gwe gwener sad sadwrn sul"
  ).split(" "),
]);
/** True where Excel would make something else of the text than the text. */
export function needsGuard(text: string): boolean {
  if (SIGN_FIRST.test(text) || VALUE_WORD.test(text)) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  // Most texts with a digit are sentences, and their first word says so.
  if (!DATE_WORDS.has(firstWord(text))) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word));
}

/** In small letters; "" where there is none, which is a word of a number. */
function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** The text as it is to be written. */
export function guardText(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}
