/** Findings that have not been put into words yet: many of a kind become one with a sentence of its own. */
import type { Finding, Noticed } from "../model/finding";

export type Unsaid = Omit<Finding, "message"> & Pick<Noticed, "message">;

export function sentenceOf({ message }: Pick<Noticed, "message">): string {
  return typeof message === "string" ? message : message();
}
