/** The references of a table's actions: from their column, from the beginning of their texts, or from both. */
import type { Reading } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { type LeadingRef, leadingRef, readRef } from "../readRef";
import { joinPieces } from "./joinPieces";

/**
 * One reading for each record. A reference that several actions share ("KPI 1" beside 1a, 1b and 1c) is made
 * whole by the one that the action begins with; without a column, those count where most actions begin so.
 */
export function* readRefsInSteps(records: readonly RawRecord[]): Steps<readonly Reading<string>[]> {
  const own: Reading<string>[] = [];
  const led: (LeadingRef | null)[] = [];
  for (const record of records) {
    own.push(readRef(joinPieces(record.fields.ref)));
    led.push(refOfAction(record));
    if (own.length % ROWS_IN_A_STEP === 0) yield;
  }
  yield;
  const uses = new Map<string, number>();
  for (const ref of own) if (ref.state === "read") uses.set(ref.value, (uses.get(ref.value) ?? 0) + 1);
  const beginSo = led.filter((leading) => leading !== null).length;
  const ledCount = beginSo * 2 >= records.length && (beginSo > 1 || records.length === 1);
  return own.map((ref, index) => {
    const leading = led[index] ?? null;
    if (leading === null) return ref;
    const at = [...ref.at, ...joinPieces(records[index]?.fields.action).at];
    if (ref.state === "read" && holds(leading.ref, ref.value))
      return { state: "read", value: leading.ref, text: leading.written, at };
    if (ref.state === "read" && (uses.get(ref.value) ?? 0) > 1 && leading.ref !== ref.value) {
      // "3" over a list of "1.", "2." and "3." is 3(1) to 3(3); "KPI 1" over "(1a)" says both.
      const value = LISTED.test(leading.ref)
        ? `${ref.value}(${leading.ref})`
        : `${ref.value} ${leading.written}`;
      return { state: "read", value, text: value, at };
    }
    if (ref.state === "blank" && ledCount)
      return { state: "read", value: leading.ref, text: leading.written, at };
    return ref;
  });
}

/** "1.2" and "1a" hold the "1" of the column; "12" does not. */
function holds(own: string, column: string): boolean {
  return /\d$/.test(column) && own.startsWith(column) && /^(?:\.|[a-z])/i.test(own.slice(column.length));
}

/** The number or letter of an item in a list, which says nothing by itself. */
const LISTED = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i;

/** The reference at the beginning of the action; none where it begins a list within the action. */
function refOfAction(record: RawRecord): LeadingRef | null {
  const { text } = joinPieces(record.fields.action);
  const first = leadingRef(text);
  if (first === null) return null;
  const isList =
    /^\(?(?:1|a|i)[.)]/i.test(first.written) &&
    text
      .split("\n")
      .slice(1)
      .some((line) => leadingRef(line) !== null);
  return isList ? null : first;
}
