/** The engine's door: what the add-in, the preview and the terminal may use of it. */
export { analyse, analyseInSteps } from "./analyse";
export {
  boardAnalysis,
  boardAnalysisInSteps,
  draftSheets,
  draftSheetsInSteps,
  draftWriteBack,
  draftWriteBackInSteps,
  refreshRegister,
  refreshRegisterInSteps,
} from "./draft";
export {
  draftPublication,
  draftPublicationInSteps,
  publicationHtml,
  publicationHtmlInSteps,
  publicationNames,
  publicationNamesInSteps,
} from "./publication";
export {
  draftRollForward,
  draftRollForwardInSteps,
  proposeRollForward,
  proposeRollForwardInSteps,
} from "./rollForward";
export { freeSheetName, freeTableName, LONGEST_SHEET_NAME } from "./draft/freeName";
export { draftRatingColours, RATING_HEADING, type RatingColours } from "./draft/draftRatingColours";
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
export * from "./model/isSettings";
export * from "./model/plan";
export * from "./model/publication";
export * from "./model/ragKey";
export * from "./model/reading";
export * from "./model/recognised";
export * from "./model/movement";
export * from "./model/register";
export * from "./model/registerRefresh";
export * from "./model/rollForward";
export * from "./model/settings";
export * from "./model/snapshot";
export * from "./model/standing";
export * from "./model/steps";
export * from "./model/summary";
export * from "./model/verdict";
export * from "./model/writeBack";
export { NO_DATE_HINTS, type DateHints } from "./normalise/dates/dateHints";
export { readRag } from "./normalise/rag/readRag";
export { readDate } from "./normalise/readDate";
export { readStatus } from "./normalise/status/readStatus";
export { recogniseInSteps } from "./recogniseWorkbook";
export { changeCorrections } from "./recognise/corrections/changeCorrections";
export {
  columnCorrection,
  headingRowCorrection,
  labelCorrection,
  noPlanCorrection,
  splitCorrection,
  textsOfRow,
} from "./recognise/corrections/makeCorrection";
export { fingerprint } from "./text/fingerprint";
export { fitCell, LONGEST_TEXT } from "./text/fitCell";
export { boardRows } from "./summarise/boardRows";
export { chaseList, type ChaseNote } from "./summarise/chaseList";
export { NO_LEAD } from "./summarise/summarise";
export { findCounted } from "./summarise/findCounted";
export { compareBoards, type BoardsToCompare } from "./summarise/compareBoards";
