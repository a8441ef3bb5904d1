/** What the last refresh did to the register, and what the user answers to it. */
import type { RegisterChange, RegisterRefresh } from "../../engine";

export interface RefreshState {
  readonly refresh: RegisterRefresh;
  /** Whose text is to stand in each conflict that the user has answered; key as from `changeKey`. */
  readonly picks: Readonly<Record<string, Pick>>;
}

export type Pick = "sheet" | "register";

export interface RefreshEvent {
  readonly type: "picked";
  readonly keys: readonly string[];
  readonly pick: Pick;
}

export function refreshState(state: RefreshState, { keys, pick }: RefreshEvent): RefreshState {
  return { ...state, picks: { ...state.picks, ...Object.fromEntries(keys.map((key) => [key, pick])) } };
}

/** One cell of the register, by the action that it belongs to. */
export function changeKey({ action, heading }: RegisterChange): string {
  return JSON.stringify([action, heading]);
}
