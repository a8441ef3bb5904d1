/** One key for all ways of writing a protective marking: "Official - Sensitive" is "OFFICIAL-SENSITIVE". */
import { fold } from "../text/fold";

export function markingKey(marking: string): string {
  return fold(marking)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
