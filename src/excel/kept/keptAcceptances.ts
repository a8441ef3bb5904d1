/** The findings that the user let stand, as the workbook keeps them. */
import { isAcceptance, type Acceptance } from "../../engine";
import type { KeptThing } from "./kept";

export const KEPT_ACCEPTANCES: KeptThing<readonly Acceptance[]> = {
  key: "ActionPlan_Acceptances",
  property: "acceptances",
  noun: "accepted findings",
  none: [],
  is: (value): value is readonly Acceptance[] => Array.isArray(value) && value.every(isAcceptance),
  worthKeeping: (acceptances) => (acceptances.length > 0 ? acceptances : null),
};
