/** One key for all spellings of a person, post or team. */
import { fold } from "../text/fold";

/** What offices shorten, written out. */
const WRITTEN_OUT = new Map([
  ["ops", "operations"],
  ["mgr", "manager"],
  ["mngr", "manager"],
  ["snr", "senior"],
  ["dir", "director"],
  ["asst", "assistant"],
  ["dept", "department"],
  ["svc", "service"],
  ["svcs", "services"],
]);

/**
 * Folds letter case, stops, apostrophes, hyphens and the usual short forms away, so that "Op's manager", "Ops
 * Manager" and "Operations Manager" are one. Plurals and numbers stay: "Team Manager" and "Team Managers", "Team 1"
 * and "Team 2" are different owners.
 */
export function ownerKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const key = keyOf(name);
  known.set(name, key);
  return key;
}

/** The same few people lead most actions. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

function keyOf(name: string): string {
  return fold(name)
    .replace(/(\p{L})'s\b/gu, "$1s")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "the")
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(" ");
}
