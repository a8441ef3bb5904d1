/** What a table that is no plan seems to be, in words for the user. */
import { headingTokens } from "../headings/matchHeading";

export const CONTACTS = "a list of contacts";
export const GLOSSARY = "a glossary";
export const VERSIONS = "a version history";

/** From the most telling to the least; the first kind with two of its words, or one strong word, is named. */
const KINDS: readonly { readonly what: string; readonly words: string; readonly strong?: string }[] = [
  { what: "a key of ratings", words: "key rag brag rating meaning definition colour", strong: "legend" },
  {
    what: "a risk register",
    words: "risk likelihood impact score inherent residual probability control mitigation",
  },
  { what: VERSIONS, words: "version author change amendment date revision", strong: "version" },
  {
    what: CONTACTS,
    words: "name email telephone phone mobile address postcode role contact",
    strong: "email telephone phone",
  },
  {
    what: "a table of staffing",
    words:
      "contract fte headcount ethnicity gender male female post grade vacancy staff sex permanent seconded",
    strong: "ethnicity headcount fte",
  },
  {
    what: "a table of money",
    words:
      "budget cost income expenditure funding grant variance forecast spend salary agency staffing payment total price amount fund",
    strong: "expenditure income variance",
  },
  {
    what: GLOSSARY,
    words: "acronym abbreviation term meaning definition glossary",
    strong: "acronym abbreviation glossary",
  },
  {
    what: "a table of figures",
    words: "number percentage total average rate quarter year baseline target actual q1 q2 q3 q4 count",
  },
  {
    what: "a timetable of meetings",
    words:
      "meeting agenda venue time attendance attendee minute day monday tuesday wednesday thursday friday",
  },
  { what: "a price list", words: "price product quantity unit sku stock item customer order invoice" },
];

export const OTHER_KIND = "a table of another kind";

export function describeTable(headings: readonly string[]): string {
  const tokens = new Set(headings.flatMap((heading) => headingTokens(heading.slice(0, 120))));
  for (const { what, words, strong } of KINDS) {
    const met = words.split(" ").filter((word) => tokens.has(word)).length;
    if (met >= 2 || strong?.split(" ").some((word) => tokens.has(word))) return what;
  }
  return OTHER_KIND;
}
