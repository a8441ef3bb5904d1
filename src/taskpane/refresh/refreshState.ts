/** What the last refresh did to the register, and what the user answers to it. */
import type { RegisterChange, RegisterRefresh } from "../../engine";

export interface RefreshState {
  readonly refresh: RegisterRefresh;
  /** Whose text is to stand in each conflict that the user has answered; key as from `changeKey`. */
  readonly picks: Readonly<Record<string, Pick>>;
  /** Changes of the register that are not to be offered for writing back, and rows that are to stay, any more. */
  readonly declined: readonly string[];
}

export type Pick = "sheet" | "register";

export type RefreshEvent =
  | { readonly type: "picked"; readonly keys: readonly string[]; readonly pick: Pick }
  | { readonly type: "declined"; readonly keys: readonly string[] };

export function refreshState(state: RefreshState, event: RefreshEvent): RefreshState {
  switch (event.type) {
    case "picked":
      return {
        ...state,
        picks: { ...state.picks, ...Object.fromEntries(event.keys.map((key) => [key, event.pick])) },
      };
    case "declined":
      return { ...state, declined: [...state.declined, ...event.keys] };
  }
}

/** One cell of the register, by the action that it belongs to. */
export function changeKey({ action, heading }: RegisterChange): string {
  return JSON.stringify([action, heading]);
}
