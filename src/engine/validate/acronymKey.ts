/** One key for the spellings of a short form. */

/**
 * Letter case apart, a slip doubles the wrong letter ("OCCD" for "OOCD") or swaps two ("CAHMS" for "CAMHS"); another
 * letter is mostly another thing ("LSCB", "LSCP").
 */
export function acronymKey(spelling: string): string {
  const letters = spelling.toUpperCase().replace(/(.)\1/g, "$1");
  const inner = [...letters.slice(1, -1)];
  return letters.length < 5 ? letters : `${letters.charAt(0)}${inner.sort().join("")}${letters.slice(-1)}`;
}
