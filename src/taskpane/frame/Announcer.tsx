/** Tells screen readers what has changed, without moving the focus. */
import { useUnseen } from "./Unseen";

/** The element stays in the page; only its text changes: a live region that comes with its text is not read. */
export function Announcer({ text, lang }: { text: string; lang?: string }) {
  return (
    <div role="status" lang={lang} className={useUnseen().unseen}>
      {text}
    </div>
  );
}
