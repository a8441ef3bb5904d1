/** The pages of the pane beside the steps. */
import type { NoPlanState, PlanState } from "./paneState";
import type { Pane } from "./usePane";

export type ScreenName = "chase" | "settings" | "publish" | "rollForward";

export interface ScreenProps {
  readonly state: PlanState | NoPlanState;
  readonly pane: Pane;
  readonly onBack: () => void;
}
