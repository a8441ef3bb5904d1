/** The language that the pane speaks: the user's choice, or Excel's own. */
import { keptHere, keepHere } from "./keptHere";
import { speak, type Wording } from "./wording";

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

const WORDS: Readonly<Record<Language, () => Promise<Wording>>> = {
  en: async () => (await import(/* webpackChunkName: "english" */ "./wording/en/english")).english,
  cy: async () => (await import(/* webpackChunkName: "welsh" */ "./wording/cy/welsh")).welsh,
};

/** Makes the pane speak as wished, and tells which language that is. Only that language is loaded. */
export async function speakLanguage(wish: LanguageWish): Promise<Language> {
  const language = languageOf(wish, displayLanguage());
  speak(await WORDS[language]());
  return language;
}
