/** The user's settings, as the workbook keeps them: those that are not the defaults. */
import { DEFAULT_SETTINGS, isSettings, type Settings } from "../../engine";
import type { KeptThing } from "./kept";

export const KEPT_SETTINGS: KeptThing<Partial<Settings>> = {
  key: "ActionPlan_Settings",
  property: "settings",
  noun: "settings",
  none: {},
  is: isSettings,
  worthKeeping(settings) {
    const chosen = Object.entries(settings).filter(([key, value]) => !isDefault(key, value));
    return chosen.length > 0 ? (Object.fromEntries(chosen) as Partial<Settings>) : null;
  },
};

function isDefault(key: string, value: unknown): boolean {
  return JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]) === JSON.stringify(value);
}
