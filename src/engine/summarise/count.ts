/** What is counted of the plans' actions, each of which is shown to every count once. */
import type { Action } from "../model/plan";

export interface Count<Result> {
  /** `late` is how many days the action is past its date; null where it is not (`daysLate`). */
  add(action: Action, late: number | null): void;
  /** When all were added. */
  result(): Result;
}
