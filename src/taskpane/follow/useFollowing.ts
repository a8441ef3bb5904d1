/** Watches what the user does in the workbook, once something was read from it. */
import { useEffect, useRef, type Dispatch } from "react";
import { REGISTER_KINDS } from "../../engine";
import { isBusy, isOnShow, type PaneEvent, type PaneState } from "../paneState";
import type { WorkbookEvent } from "../../excel/watchWorkbook";
import type { WorkbookDoor } from "../workbookDoor";
import { onRibbonWrote } from "./ribbonWrote";

/** What we write comes back as an edit a moment later where Excel does not say that it was ours (before 1.14). */
const OWN_ECHO_MS = 1500;

export interface FollowingProps {
  readonly workbook: WorkbookDoor;
  readonly state: PaneState;
  readonly read: () => void;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function useFollowing({ workbook, state, read, dispatch }: FollowingProps): void {
  const shown = isOnShow(state) ? state : null;
  const ready = shown !== null;
  const now = useRef<{ state: PaneState; quietUntil: number }>({ state, quietUntil: 0 });
  const writing = shown?.work.kind === "writing";
  useEffect(() => {
    now.current.state = state;
  }, [state]);
  useEffect(() => {
    const told = now.current;
    if (!writing) return undefined;
    return () => void (told.quietUntil = performance.now() + OWN_ECHO_MS);
  }, [writing]);

  // Whoever pressed a button of the ribbon has asked for it; what could be undone before cannot be now.
  useEffect(() => {
    return onRibbonWrote(() => {
      if (!isOnShow(now.current.state) || isBusy(now.current.state)) return;
      dispatch({ type: "done closed" });
      read();
    });
  }, [read, dispatch]);

  useEffect(() => {
    if (!ready) return undefined;
    let ended = false;
    let end: (() => void) | null = null;
    const follow = (event: WorkbookEvent) => {
      const { state: current, quietUntil } = now.current;
      if (ended) return;
      if (event.type === "activated") dispatch({ type: "sheet activated", sheet: event.sheet });
      else if (event.type === "deleted") tellDeleted(current, event.left, dispatch);
      else if (!event.mayBeOurs || (!isBusy(current) && performance.now() > quietUntil))
        dispatch({ type: "edited", sheet: event.sheet });
    };
    workbook.watch(follow).then(
      (stop) => (ended ? stop() : (end = stop)),
      // Without events the pane works as before: the user presses "Check again".
      () => undefined,
    );
    return () => {
      ended = true;
      end?.();
    };
  }, [workbook, ready, dispatch]);
}

/** Only what the pane shows something of is missed. */
function tellDeleted(state: PaneState, left: readonly string[], dispatch: Dispatch<PaneEvent>): void {
  if (!isOnShow(state)) return;
  const { ownSheets } = state.analysis.snapshot;
  const registers = REGISTER_KINDS.flatMap((kind) => ownSheets[kind] ?? []);
  if (registers.some((register) => !left.includes(register))) dispatch({ type: "register deleted" });
  const gone = state.analysis.plans.find(({ sheet }) => !left.includes(sheet));
  if (gone !== undefined) dispatch({ type: "edited", sheet: gone.sheet });
}
