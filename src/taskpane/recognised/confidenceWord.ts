/** How sure we are, as a word: a figure such as 0.83 would claim more than it knows. */
import { ASK_BELOW, type Confidence } from "../../engine";
import { wording } from "../wording";

const SURE_FROM = 0.85;

export function confidenceWord(confidence: Confidence): string {
  if (confidence < ASK_BELOW) return wording.confidence.ask;
  return confidence < SURE_FROM ? wording.confidence.fairly : wording.confidence.sure;
}
