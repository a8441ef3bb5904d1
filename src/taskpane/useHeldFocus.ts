/** Keeps the focus in the pane when the control that had it goes, as an answered question or a fixed finding does. */
import { useCallback, useEffect, useRef, type FocusEvent } from "react";
import type { PaneState } from "./paneState";

/**
 * To be given to the pane's main element. The focus goes to where the user is in the section that it was in (the
 * next finding), else to what is marked as the section's verdict, else to the first verdict of the pane.
 */
export function useHeldFocus(state: PaneState) {
  const main = useRef<HTMLElement>(null);
  const held = useRef<{ element: Element; section: Element | null } | null>(null);
  const rememberFocus = useCallback((event: FocusEvent) => {
    held.current = { element: event.target, section: event.target.closest("[data-step]") };
  }, []);
  useEffect(() => {
    const gone = held.current !== null && !held.current.element.isConnected;
    // Not while the user works in the sheet: the pane must not take the focus from there.
    if (!gone || !document.hasFocus() || document.activeElement !== document.body) return;
    const section = held.current?.section;
    const places = [
      section?.isConnected ? section.querySelector<HTMLElement>("[aria-current=true]") : null,
      section?.isConnected ? section.querySelector<HTMLElement>("[data-verdict]") : null,
      main.current?.querySelector<HTMLElement>("[data-verdict]"),
    ];
    held.current = null;
    places.find((place) => place !== null && place !== undefined)?.focus();
  }, [state]);
  return { main, rememberFocus };
}
