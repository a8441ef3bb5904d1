/** Every rule, in the order of the list in docs/rules.md. A new rule is a file of its own and a line here. */
import type { Rule } from "../../model/finding";
import { acronymSpeltDifferently } from "./acronym-spelt-differently";
import { ambiguousDate } from "./ambiguous-date";
import { assumedYear } from "./assumed-year";
import { authorInProperties } from "./author-in-properties";
import { blankRowInTable } from "./blank-row-in-table";
import { brokenRefOrder } from "./broken-ref-order";
import { carriedForwardWithoutDate } from "./carried-forward-without-date";
import { childInitials } from "./child-initials";
import { childName } from "./child-name";
import { colourWithoutWord } from "./colour-without-word";
import { commentLeft } from "./comment-left";
import { completeNotRatedSo } from "./complete-not-rated-so";
import { completeWithoutEvidence } from "./complete-without-evidence";
import { contactDetails } from "./contact-details";
import { cutOffSentence } from "./cut-off-sentence";
import { defaultSheetName } from "./default-sheet-name";
import { doneInProgressOnly } from "./done-in-progress-only";
import { doneInStatusOnly } from "./done-in-status-only";
import { draftInTitle } from "./draft-in-title";
import { dueBeforePlanWritten } from "./due-before-plan-written";
import { dueBeforeStart } from "./due-before-start";
import { duplicateRef } from "./duplicate-ref";
import { embargoPast } from "./embargo-past";
import { embargoRunning } from "./embargo-running";
import { emptyColumn } from "./empty-column";
import { formulaError } from "./formula-error";
import { greenThoughOverdue } from "./green-though-overdue";
import { greenWithoutProgress } from "./green-without-progress";
import { groupWrittenOnce } from "./group-written-once";
import { hiddenContent } from "./hidden-content";
import { htmlInCell } from "./html-in-cell";
import { invisibleText } from "./invisible-text";
import { linkToOtherFile } from "./link-to-other-file";
import { lowContrast } from "./low-contrast";
import { markingMisspelt } from "./marking-misspelt";
import { mergedCells } from "./merged-cells";
import { missingColumn } from "./missing-column";
import { missingMarking } from "./missing-marking";
import { missingRef } from "./missing-ref";
import { noActionText } from "./no-action-text";
import { noDueDate } from "./no-due-date";
import { noOwner } from "./no-owner";
import { noProgressNearDue } from "./no-progress-near-due";
import { noRating } from "./no-rating";
import { noRatingKey } from "./no-rating-key";
import { noTitleInA1 } from "./no-title-in-a1";
import { openQuestion } from "./open-question";
import { overdueOpen } from "./overdue-open";
import { overdueUnderOneLead } from "./overdue-under-one-lead";
import { ownerSpelledDifferently } from "./owner-spelled-differently";
import { personalNumber } from "./personal-number";
import { placeholder } from "./placeholder";
import { ratedCompleteButOpen } from "./rated-complete-but-open";
import { recommendationWithoutAction } from "./recommendation-without-action";
import { redWithoutProgress } from "./red-without-progress";
import { repeatedAction } from "./repeated-action";
import { requiredFieldEmpty } from "./required-field-empty";
import { reviewAfterDue } from "./review-after-due";
import { reviewPassed } from "./review-passed";
import { revisedMoreThanOnce } from "./revised-more-than-once";
import { listsSideBySide } from "./lists-side-by-side";
import { severalLeads } from "./several-leads";
import { severalTablesOnSheet } from "./several-tables-on-sheet";
import { suspiciousYear } from "./suspicious-year";
import { textDate } from "./text-date";
import { tinyText } from "./tiny-text";
import { unexplainedAcronym } from "./unexplained-acronym";
import { unexplainedInitials } from "./unexplained-initials";
import { unknownRatingWord } from "./unknown-rating-word";
import { unreadableDate } from "./unreadable-date";
import { wordAndFillDisagree } from "./word-and-fill-disagree";

export const RULES: readonly Rule[] = [
  noActionText,
  recommendationWithoutAction,
  noOwner,
  noDueDate,
  noRating,
  requiredFieldEmpty,
  emptyColumn,
  missingColumn,
  missingRef,
  brokenRefOrder,
  duplicateRef,
  repeatedAction,
  unreadableDate,
  ambiguousDate,
  assumedYear,
  suspiciousYear,
  textDate,
  dueBeforePlanWritten,
  revisedMoreThanOnce,
  dueBeforeStart,
  reviewAfterDue,
  reviewPassed,
  overdueOpen,
  greenThoughOverdue,
  carriedForwardWithoutDate,
  completeNotRatedSo,
  ratedCompleteButOpen,
  greenWithoutProgress,
  doneInProgressOnly,
  doneInStatusOnly,
  redWithoutProgress,
  noProgressNearDue,
  completeWithoutEvidence,
  wordAndFillDisagree,
  colourWithoutWord,
  unknownRatingWord,
  noRatingKey,
  ownerSpelledDifferently,
  unexplainedInitials,
  listsSideBySide,
  severalLeads,
  overdueUnderOneLead,
  openQuestion,
  placeholder,
  htmlInCell,
  cutOffSentence,
  acronymSpeltDifferently,
  unexplainedAcronym,
  draftInTitle,
  embargoRunning,
  embargoPast,
  missingMarking,
  markingMisspelt,
  contactDetails,
  personalNumber,
  childInitials,
  childName,
  hiddenContent,
  invisibleText,
  tinyText,
  commentLeft,
  formulaError,
  linkToOtherFile,
  authorInProperties,
  mergedCells,
  blankRowInTable,
  groupWrittenOnce,
  lowContrast,
  defaultSheetName,
  noTitleInA1,
  severalTablesOnSheet,
];
