/** What there is to see of the open workbook, renewed after each change. */
import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Standin } from "../standin/standin";
import type { WorkbookView } from "../standin/view";

export function useView(standin: Standin): WorkbookView {
  const seen = useRef<{ standin: Standin; view: WorkbookView } | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      let due = 0;
      const stop = standin.onChange(() => {
        seen.current = null;
        // A build changes the workbook several times in a row: one drawing of the last state is enough.
        cancelAnimationFrame(due);
        due = requestAnimationFrame(onChange);
      });
      return () => {
        cancelAnimationFrame(due);
        stop();
      };
    },
    [standin],
  );
  const view = useCallback(() => {
    if (seen.current?.standin !== standin) seen.current = { standin, view: standin.view() };
    return seen.current.view;
  }, [standin]);
  return useSyncExternalStore(subscribe, view);
}
