/** What takes a while to work out, or to load what works it out: done beside the drawing. */
import { useEffect, useState } from "react";

/**
 * What `workOut` makes of the subject; null until it is there, and without a subject. What is begun for one subject
 * ends when another comes.
 * @param workOut the same function each time
 * @throws what went wrong in it, for the guard around the pane to tell
 */
export function useWorkedOut<Subject, Result>(
  subject: Subject | null,
  workOut: (subject: Subject, signal: AbortSignal) => Promise<Result>,
): Result | null {
  const [known, setKnown] = useState<
    | { readonly of: Subject; readonly result: Result }
    | { readonly of: Subject; readonly fault: unknown }
    | null
  >(null);
  useEffect(() => {
    if (subject === null) return undefined;
    const going = new AbortController();
    workOut(subject, going.signal).then(
      (result) => {
        if (!going.signal.aborted) setKnown({ of: subject, result });
      },
      (fault: unknown) => {
        if (!going.signal.aborted) setKnown({ of: subject, fault });
      },
    );
    return () => going.abort();
  }, [subject, workOut]);
  if (known === null || known.of !== subject) return null;
  if ("fault" in known) throw known.fault;
  return known.result;
}
