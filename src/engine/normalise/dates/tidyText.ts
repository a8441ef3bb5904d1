import { plainText } from "../../text/plainText";
import { MONTH } from "./monthNames";

/**
 * The text as the readers of dates see it: one kind of dash, arrow and space, no bullets, no times of day,
 * addresses or markup; lines are kept, and the bullets of a list of dates part as paragraphs do. `¤` never stands in it, for it marks the mentions of a sketch.
 */
export function tidyText(text: string): string {
  const plain = PLAIN.test(text) ? text : withoutOddities(text);
  const timeless = MAY_HOLD_TIME.test(plain) ? plain.replace(TIME_OF_DAY, " ") : plain;
  return (MAY_HOLD_ADDRESS.test(timeless) ? timeless.replace(ADDRESS, " ") : timeless)
    .replace(TIGHT_RANGE, "$1 $3 ")
    .replace(TIGHT_NAMED_RANGE, "$1 $2 ")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Letters, digits and signs that need no folding: nearly every cell. */
const PLAIN = /^[\p{Script=Latin}\d ,.;:/()'&?+\n-]*$/u;

const MAY_HOLD_TIME = /\d:\d|\d ?[ap]\.?m/i;
const TIME_OF_DAY =
  /(?<![\dT.,/:-])(?:at )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?)(?!\p{L})|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?: ?[ap]m)?)/giu;

/** E-mail and web addresses name people and years, and mean no time. */
const ADDRESS = /[^\s<>()]+@[^\s<>()]+|(?:https?:\/\/|www\.)\S+/giu;
const MAY_HOLD_ADDRESS = /\S@|www\.|:\/\//i;

/** `1/9/21-31/8/22`, `3.6.24/4.7.24`: the sign joins two days and is no part of either. */
const TIGHT_RANGE = /(\d{1,2}([/.])\d{1,2}\2\d{2,4})(-|\/(?=\d{1,2}\.))(?=\d{1,2}[/.]\d{1,2}[/.]\d{2})/g;
/** `1 April 2023-31 March 2024`, `12 June/14 July`: the same with months by name. */
const TIGHT_NAMED_RANGE = new RegExp(
  String.raw`((?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)?\s?(?:of\s)?${MONTH}(?:,?\s?['’]?\d{2,4})?)([-/])(?=\d{1,2}(?:st|nd|rd|th)?\s?${MONTH})`,
  "giu",
);

/** What is longer are bullets of prose. */
const LONGEST_LIST = 100;

function withoutOddities(text: string): string {
  return plainText(text)
    .replace(/¤/g, " ")
    .normalize("NFKC")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s*(?:[-=–—]{1,2}>|[→⇒➔➜»]|>{1,2})\s*/g, " → ")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\n[ \t]*[•·▪●◦○*]+[ \t]*/g, text.length <= LONGEST_LIST ? "\n\n" : "\n")
    .replace(/^[ \t]*[•·▪●◦○*]+[ \t]*/g, "");
}
