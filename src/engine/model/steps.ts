/**
 * Work that can pause. The engine knows no clock, so it cannot say when it has worked for long enough; what takes long
 * on a large plan yields after each few hundred rows, and whoever runs it decides whether to let others have the thread.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** After so many rows a walk over the rows of a plan yields: a few milliseconds of work. */
export const ROWS_IN_A_STEP = 250;

/** The result of work that nobody wants to pause. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
