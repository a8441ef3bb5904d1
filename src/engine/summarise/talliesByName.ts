/** Counts actions under the names that they bear: recommendations, leads. */
import type { NamedTally, Tally } from "../model/figures";
import type { Action } from "../model/plan";
import { oneLine } from "../text/oneLine";
import type { Count } from "./count";
import { newTally } from "./tally";

/** One tally a name, in order of first appearance; those without a name come last. */
export function talliesByName(
  nameOf: (action: Action) => string | null,
  nameless: string,
): Count<readonly NamedTally[]> {
  const tallies = new Map<string, { name: string; tally: Count<Tally> }>();
  // As the cells have them: the same few come again and again.
  const asWritten = new Map<string, Count<Tally>>();
  const without = newTally();
  const tallyOf = (name: string): Count<Tally> => {
    if (name === "") return without;
    const key = name.toLowerCase();
    const known = tallies.get(key)?.tally;
    if (known !== undefined) return known;
    const tally = newTally();
    tallies.set(key, { name, tally });
    return tally;
  };
  return {
    add(action, late) {
      const written = nameOf(action) ?? "";
      let tally = asWritten.get(written);
      if (tally === undefined) asWritten.set(written, (tally = tallyOf(oneLine(written))));
      tally.add(action, late);
    },
    result() {
      const named = [...tallies.values()].map(({ name, tally }) => ({ name, ...tally.result() }));
      const rest = without.result();
      return rest.actions > 0 ? [...named, { name: nameless, ...rest }] : named;
    },
  };
}
