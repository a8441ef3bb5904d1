/** Which action a finding is about, as people would say it. */
import { valueOf, type Action, type Plan } from "../../engine";
import { shortened } from "../frame/shortened";

const CHARACTERS = 60;

/** "2.3 Agree who chairs the panel when …"; the reference is left out where it has none. */
export function subjectOf({ ref, action }: Action): string {
  return shortened([valueOf(ref) ?? "", valueOf(action) ?? action.text].join(" "), CHARACTERS);
}

export function actionsById(plans: readonly Plan[]): ReadonlyMap<string, Action> {
  return new Map(
    plans.flatMap(({ actions }) => actions.map((action): [string, Action] => [action.id, action])),
  );
}
