/** Which action a finding is about, as people would say it. */
import { valueOf, type Plan } from "../../engine";
import { shortened } from "../frame/shortened";

const CHARACTERS = 60;

/** By the action's id: "2.3 Agree who chairs the panel when …"; its reference is left out where it has none. */
export function subjectsOf(plans: readonly Plan[]): ReadonlyMap<string, string> {
  return new Map(
    plans.flatMap(({ actions }) =>
      actions.map(({ id, ref, action }): [string, string] => {
        const words = [valueOf(ref) ?? "", valueOf(action) ?? action.text];
        return [id, shortened(words.join(" "), CHARACTERS)];
      }),
    ),
  );
}
