/** The conditions of COUNTIFS, as far as they are plain ("COUNTIFS function", support.microsoft.com). */
import type { PlainValue } from "../cells/cellValues";

export type Criterion = string | number;

type Fits = (value: PlainValue) => boolean;

const OPERATOR = /^(<>|>=|<=|[<>=])(.*)$/s;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What may be a number, a date, a truth value or an error when it is read, or stands for several signs. */
const UNPLAIN = /^[\s\d+\-.,$£€%(#]|^(?:true|false)$|[*?~]/i;

/** 1 for each value that fits; null where the condition is not plain, or errors are among the values. */
export function countMask(values: readonly PlainValue[], criterion: Criterion): Uint8Array | null {
  const fits = fitsOf(criterion);
  if (!fits || values.some((value) => typeof value === "string" && value.startsWith("#"))) return null;
  return Uint8Array.from(values, (value) => (fits(value) ? 1 : 0));
}

function fitsOf(criterion: Criterion): Fits | null {
  if (typeof criterion === "number") return null;
  if (criterion === "") return (value) => value === "";
  const [, operator = "=", operand = criterion] = OPERATOR.exec(criterion) ?? [];
  if (operator === "=" || operator === "<>") {
    if (operand === "") return (value) => (value === "") === (operator === "=");
    if (UNPLAIN.test(operand)) return null;
    const wanted = operand.toLowerCase();
    const same: Fits = (value) => typeof value === "string" && value.toLowerCase() === wanted;
    return operator === "=" ? same : (value) => !same(value);
  }
  if (!NUMBER.test(operand)) return null;
  const bound = Number(operand);
  const compared: Readonly<Record<string, (value: number) => boolean>> = {
    ">": (value) => value > bound,
    ">=": (value) => value >= bound,
    "<": (value) => value < bound,
    "<=": (value) => value <= bound,
  };
  const compare = compared[operator];
  return compare ? (value) => typeof value === "number" && compare(value) : null;
}
