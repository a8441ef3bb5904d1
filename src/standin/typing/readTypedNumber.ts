/** A typed number and the format that Excel gives to a cell that was General. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

const CURRENCY = "[$£€]";
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d*)?";
const PLAIN = new RegExp(`^(${DIGITS})(E[+-]?\\d{1,3})?$`, "i");
const FRACTION = /^(\d+) +(\d{1,5})\/(\d{1,5})$/;

/**
 * Reads what Excel takes for a number: "007", "1.10", "1,234", "1E5", "50%", "£5", "(5)", "-3",
 * "1 1/2". Null for everything else; "3/4" is a date.
 */
export function readTypedNumber(text: string): TypedNumber | null {
  const fraction = FRACTION.exec(text.replace(/^[+-] */, ""));
  if (fraction) return readFraction(text, fraction);
  const { rest, negative, currency, percent } = takeSigns(text);
  const match = PLAIN.exec(rest);
  if (!match || !/\d/.test(match[1] ?? "")) return null;
  const size = Number(fifteenDigits(rest.replaceAll(",", "")));
  if (!Number.isFinite(size)) return null;
  const number = (negative ? -size : size) / (percent ? 100 : 1);
  const format = formatOf(match[1] ?? "", match[2] !== undefined, currency, percent);
  return format === undefined ? { number } : { number, format };
}

/** "Excel specifications and limits": a number has 15 digits; those behind them become zeros. */
function fifteenDigits(number: string): string {
  let digits = 0;
  return number.replace(/E.*$|\d/gi, (part) => {
    if (!/^\d$/.test(part)) return part;
    if (digits > 0 || part !== "0") digits += 1;
    return digits > 15 ? "0" : part;
  });
}

/** A negative sign, brackets, a currency sign and a percent sign, in the orders that Excel takes. */
function takeSigns(text: string) {
  const bracketed = /^\((.*)\)$/.exec(text);
  let rest = bracketed ? (bracketed[1] ?? "") : text;
  const sign = bracketed ? "" : (/^[+-]/.exec(rest)?.[0] ?? "");
  rest = rest.slice(sign.length).trimStart();
  const currency = new RegExp(`^${CURRENCY}`).exec(rest)?.[0] ?? null;
  if (currency) rest = rest.slice(1).trimStart();
  const late = currency && sign === "" && /^[+-]/.test(rest) ? (rest[0] ?? "") : "";
  rest = rest.slice(late.length);
  const percent = /%$/.test(rest);
  if (percent) rest = rest.slice(0, -1).trimEnd();
  return { rest, negative: bracketed !== null || sign === "-" || late === "-", currency, percent };
}

function formatOf(
  digits: string,
  exponent: boolean,
  currency: string | null,
  percent: boolean,
): string | undefined {
  const decimals = /\.\d/.test(digits);
  if (exponent) return "0.00E+00";
  if (percent) return decimals ? "0.00%" : "0%";
  if (currency) {
    const whole = `${currency}#,##0${decimals ? ".00" : ""}`;
    return `${whole}_);[Red](${whole})`;
  }
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function readFraction(text: string, [, whole, over, under]: RegExpExecArray): TypedNumber | null {
  if (Number(under) === 0) return null;
  const size = Number(whole) + Number(over) / Number(under);
  const digits = (under ?? "").length > 1 ? "# ??/??" : "# ?/?";
  return { number: text.startsWith("-") ? -size : size, format: digits };
}
