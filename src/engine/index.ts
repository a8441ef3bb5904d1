/** The engine's door: what the add-in, the preview and the terminal may use of it. */
export { analyse } from "./analyse";
export { draftSheets } from "./draft";
export * from "./model/address";
export * from "./model/analysis";
export * from "./model/calendar";
export * from "./model/draft";
export * from "./model/field";
export * from "./model/figures";
export * from "./model/finding";
export * from "./model/plan";
export * from "./model/ragKey";
export * from "./model/reading";
export * from "./model/recognised";
export * from "./model/settings";
export * from "./model/snapshot";
export * from "./model/standing";
export { NO_DATE_HINTS, type DateHints } from "./normalise/dates/dateHints";
export { readDate } from "./normalise/readDate";
