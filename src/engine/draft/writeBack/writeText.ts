/** A text of the register in the sheet's cell, of which it may be a part. */
import { fold } from "../../text/fold";
import { plainText } from "../../text/plainText";
import type { Candidate } from "./columnHabits";
import type { Place } from "./findPlace";

/** `old` is what the sheet's reading of it was, `now` what the register says. */
export function writeText(place: Place, old: string, now: string): readonly Candidate[] {
  const { text, value } = place;
  if (text === "" || fold(plainText(text)) === fold(old)) return whole(now, value);
  // What stands beside it in the cell stays: a reference before the action, another action, a lead beside a date.
  if (old !== "" && text.split(old).length === 2) return [asText(text.replace(old, () => now))];
  return [];
}

/** A number stays one where the cell holds one: "1.2" after 1.1. */
function whole(now: string, before: unknown): readonly Candidate[] {
  const number = Number(now);
  const isNumber = typeof before === "number" && now.trim() !== "" && String(number) === now.trim();
  return isNumber ? [{ value: number, shown: now }, asText(now)] : [asText(now)];
}

function asText(value: string): Candidate {
  return { value, shown: value.replace(/\s+/g, " ").trim() };
}
