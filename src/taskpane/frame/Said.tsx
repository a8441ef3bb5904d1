/** A sentence of the engine's, in the pane's language where that has words for it. */
import { said } from "../said";

export function Said({ text: english }: { text: string }) {
  const { text, lang } = said(english);
  return <span lang={lang}>{text}</span>;
}
