/** The language that the pane speaks: the user's choice, or Excel's own. */
import { keptHere, keepHere } from "./keptHere";
import { speak } from "./wording";
import { english } from "./wording/en/english";

export type Language = "en" | "cy";
/** "office": as Excel speaks. */
export type LanguageWish = Language | "office";

/** What the engine says of a plan is in English, whatever the pane speaks. */
export const ENGINE_LANGUAGE = "en-GB";

const KEY = "Language";

export function languageWish(): LanguageWish {
  const wish = keptHere(KEY);
  return wish === "en" || wish === "cy" ? wish : "office";
}

export function wishLanguage(wish: LanguageWish): void {
  keepHere(KEY, wish);
}

/** From a wish and Excel's display language ("cy-GB") to one that there is. */
export function languageOf(wish: LanguageWish, displayLanguage: string): Language {
  if (wish !== "office") return wish;
  return /^cy\b/i.test(displayLanguage) ? "cy" : "en";
}

/** "en-GB" outside of Office. */
export function displayLanguage(): string {
  const context: Partial<Office.Context> | undefined =
    typeof Office === "undefined" ? undefined : Office.context;
  return context?.displayLanguage ?? "en-GB";
}

/** Makes the pane speak as wished, and tells which language that is. Welsh is loaded when it is wanted. */
export async function speakLanguage(wish: LanguageWish): Promise<Language> {
  const language = languageOf(wish, displayLanguage());
  speak(
    language === "cy" ? (await import(/* webpackChunkName: "welsh" */ "./wording/cy/welsh")).welsh : english,
  );
  return language;
}
