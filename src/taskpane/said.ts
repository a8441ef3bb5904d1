/** What the engine and Excel say in English, as the pane says it. */
import { ENGINE_LANGUAGE } from "./language";
import { wording } from "./wording";

/** A text, and the language that it is in, for screen readers to speak it so. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** In the pane's language; as it stands, where that has no words for it. */
export function said(english: string): Said {
  const own = wording.say(english);
  return own === null ? { text: english, lang: ENGINE_LANGUAGE } : { text: own, lang: wording.lang };
}

/** Pieces of one text: all of them in the pane's language, or none. */
export function saidTogether(english: readonly string[]): {
  readonly texts: readonly string[];
  readonly lang: string;
} {
  const own = english.map((text) => (text === "" ? "" : wording.say(text)));
  return own.every((text) => text !== null)
    ? { texts: own, lang: wording.lang }
    : { texts: english, lang: ENGINE_LANGUAGE };
}
