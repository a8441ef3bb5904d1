/** The language that the pane speaks, from the moment that its words are there. */
import { useCallback, useEffect, useState } from "react";
import { languageWish, speakLanguage, wishLanguage, type Language, type LanguageWish } from "./language";

export interface Spoken {
  /** Null while its words are being loaded for the first time. */
  readonly language: Language | null;
  /** Speaks another from now on, and the next time. */
  wish(wanted: LanguageWish): void;
}

/** @throws what kept the words from being loaded, for the guard around the pane to tell */
export function useLanguage(): Spoken {
  const [spoken, setSpoken] = useState<{ readonly language: Language } | { readonly fault: unknown } | null>(
    null,
  );
  const speakAs = useCallback((wanted: LanguageWish) => {
    speakLanguage(wanted).then(
      (language) => setSpoken({ language }),
      (fault: unknown) => setSpoken({ fault }),
    );
  }, []);
  useEffect(() => speakAs(languageWish()), [speakAs]);
  const wish = useCallback(
    (wanted: LanguageWish) => {
      wishLanguage(wanted);
      speakAs(wanted);
    },
    [speakAs],
  );
  if (spoken !== null && "fault" in spoken) throw spoken.fault;
  return { language: spoken?.language ?? null, wish };
}
