/** What happened in the workbook since it was read; said, and never acted upon unasked. */

export interface FollowState {
  /** Names of the sheets that somebody changed since the workbook was read. */
  readonly changed: readonly string[];
  /** The sheet that the user looks at, where it is another than when the workbook was read. */
  readonly activeSheet: string | null;
  readonly registerGone: boolean;
}

export type FollowEvent =
  | { readonly type: "edited"; readonly sheet: string }
  | { readonly type: "sheet activated"; readonly sheet: string }
  | { readonly type: "register deleted" };

export const UNCHANGED: FollowState = { changed: [], activeSheet: null, registerGone: false };

export function followState(state: FollowState, event: FollowEvent): FollowState {
  switch (event.type) {
    case "edited":
      return state.changed.includes(event.sheet)
        ? state
        : { ...state, changed: [...state.changed, event.sheet] };
    case "sheet activated":
      return { ...state, activeSheet: event.sheet };
    case "register deleted":
      return { ...state, registerGone: true };
  }
}
