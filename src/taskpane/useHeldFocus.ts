/** Keeps the focus in the pane when the control that had it goes, as an answered question does. */
import { useCallback, useEffect, useRef, type FocusEvent } from "react";
import type { PaneState } from "./paneState";

/** To be given to the pane's main element; the focus goes to what is marked as its verdict. */
export function useHeldFocus(state: PaneState) {
  const main = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  const rememberFocus = useCallback((event: FocusEvent) => {
    focused.current = event.target;
  }, []);
  useEffect(() => {
    const gone = focused.current !== null && !focused.current.isConnected;
    // Not while the user works in the sheet: the pane must not take the focus from there.
    if (!gone || !document.hasFocus() || document.activeElement !== document.body) return;
    focused.current = null;
    main.current?.querySelector<HTMLElement>("[data-verdict]")?.focus();
  }, [state]);
  return { main, rememberFocus };
}
