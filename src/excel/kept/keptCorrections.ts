/** The user's choices over what was recognised, as the workbook keeps them. */
import { isCorrection, type Correction } from "../../engine";
import type { KeptThing } from "./kept";

export const KEPT_CORRECTIONS: KeptThing<readonly Correction[]> = {
  key: "ActionPlan_Corrections",
  property: "corrections",
  noun: "choices",
  none: [],
  is: (value): value is readonly Correction[] => Array.isArray(value) && value.every(isCorrection),
  worthKeeping: (corrections) => (corrections.length > 0 ? corrections : null),
};
