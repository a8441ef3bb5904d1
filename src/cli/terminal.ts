/** What a command may use of the world outside: given by `plan.ts`, or by a test. */
import type { IsoDate } from "../engine";

export interface Terminal {
  /** To standard output. */
  write(text: string): void;
  /** To standard error. */
  complain(text: string): void;
  /** What is being done at this moment, for whoever watches; "" when it is over. */
  progress(text: string): void;
  /** Lines from standard input. */
  lines(): AsyncIterable<string>;
  /** Characters in a line. */
  readonly width: number;
  /** Whether colours are shown. They never say anything that the words do not say. */
  readonly colours: boolean;
  readonly today: IsoDate;
}

/** Exit codes of all commands. */
export const EXIT = { fine: 0, mustFix: 1, unusable: 2 } as const;

/** A call or a file that we can do nothing with; the message is for the user. */
export class UnusableCall extends Error {
  override readonly name = "UnusableCall";
}
