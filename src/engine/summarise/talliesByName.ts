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
  const without = newTally();
  return {
    add(action, late) {
      const name = oneLine(nameOf(action) ?? "");
      const key = name.toLowerCase();
      const known = tallies.get(key);
      if (name === "") without.add(action, late);
      else if (known !== undefined) known.tally.add(action, late);
      else {
        const tally = newTally();
        tally.add(action, late);
        tallies.set(key, { name, tally });
      }
    },
    result() {
      const named = [...tallies.values()].map(({ name, tally }) => ({ name, ...tally.result() }));
      const rest = without.result();
      return rest.actions > 0 ? [...named, { name: nameless, ...rest }] : named;
    },
  };
}
