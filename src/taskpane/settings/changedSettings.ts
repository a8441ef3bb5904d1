/** What the user changed, as it is kept. */
import type { Settings } from "../../engine";

const MOST_DAYS = 366;

/** The settings of `wanted` that differ from the kept ones, lists without empty lines. */
export function changedSettings(kept: Settings, wanted: Settings): Partial<Settings> {
  const entries = Object.entries(linesOf(wanted)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(kept[key as keyof Settings]),
  );
  return Object.fromEntries(entries) as Partial<Settings>;
}

/** The lists as typed, one a line, without spaces around them and without empty lines. */
export function linesOf(settings: Settings): Settings {
  const tidy = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
  return { ...settings, markings: tidy(settings.markings), knownAcronyms: tidy(settings.knownAcronyms) };
}

/** A whole number of days; null for any other text. */
export function soonDaysOf(text: string): number | null {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return null;
  const days = Number(text);
  return days <= MOST_DAYS ? days : null;
}
