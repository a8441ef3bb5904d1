/** The engine's door: what the add-in, the preview and the terminal may use of it. */
export { analyse } from "./analyse";
export { boardAnalysis, draftSheets, refreshRegister } from "./draft";
export * from "./model/acceptance";
export * from "./model/address";
export * from "./model/analysis";
export * from "./model/board";
export * from "./model/calendar";
export * from "./model/correction";
export * from "./model/draft";
export * from "./model/field";
export * from "./model/figures";
export * from "./model/finding";
export * from "./model/plan";
export * from "./model/ragKey";
export * from "./model/reading";
export * from "./model/recognised";
export * from "./model/register";
export * from "./model/settings";
export * from "./model/snapshot";
export * from "./model/standing";
export * from "./model/verdict";
export { NO_DATE_HINTS, type DateHints } from "./normalise/dates/dateHints";
export { readDate } from "./normalise/readDate";
export { changeCorrections } from "./recognise/changeCorrections";
export {
  columnCorrection,
  headingRowCorrection,
  labelCorrection,
  noPlanCorrection,
  textsOfRow,
} from "./recognise/makeCorrection";
export { fitCell, LONGEST_TEXT } from "./text/fitCell";
export { chaseList, type ChaseNote } from "./summarise/chaseList";
