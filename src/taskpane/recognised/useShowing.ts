/** Shows in the sheet what the user points at or moves to in the pane. */
import { useEffect, useRef } from "react";

/** Pointing at something in passing is not meant. */
const POINTING_MS = 250;

/** Handlers for the element that is pointed at or that holds the focus. */
export function useShowing(show: () => void) {
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: ({ pointerType }: { pointerType: string }) => {
      if (pointerType === "mouse") timer.current = window.setTimeout(show, POINTING_MS);
    },
    onPointerLeave: () => clearTimeout(timer.current),
    onFocus: ({ target, currentTarget }: { target: Element; currentTarget: Element }) => {
      // The line itself: what opens beneath it does things of its own.
      if (target === currentTarget.querySelector("button")) show();
    },
  };
}
