/** Draws the pane into the page, as soon as its parts are there. */
import { notLoaded } from "../commands/wording/notLoaded";
import type { TakeAway } from "./followVisibility";

export function drawPane(): TakeAway {
  const place = document.getElementById("pane") ?? document.body;
  let unmount: TakeAway | null = null;
  let isClosed = false;
  // Both are fetched at once; the pane stands before the engine is there.
  const door = import(/* webpackChunkName: "engine" */ "../taskpane/excelDoor");
  import(/* webpackChunkName: "pane" */ "../taskpane/mountPane").then(
    ({ mountPane }) => {
      if (!isClosed) unmount = mountPane(place, door);
    },
    () => {
      place.textContent = notLoaded(Office.context.displayLanguage);
    },
  );
  return () => {
    isClosed = true;
    unmount?.();
  };
}
