/** The words in the language that Excel speaks to the user. */
import { english, type RibbonWording } from "./english";
import { welsh } from "./welsh";

export type { RibbonWording } from "./english";

/** @param language such as "en-GB", "cy-GB" */
export function ribbonWording(language: string): RibbonWording {
  return /^cy\b/i.test(language) ? welsh : english;
}
