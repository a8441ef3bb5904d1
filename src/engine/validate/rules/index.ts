/** Every rule, in the order of the list in docs/rules.md. A new rule is a file of its own and a line here. */
import type { Rule } from "../../model/finding";
import { ambiguousDate } from "./ambiguous-date";
import { assumedYear } from "./assumed-year";
import { carriedForwardWithoutDate } from "./carried-forward-without-date";
import { childInitials } from "./child-initials";
import { colourWithoutWord } from "./colour-without-word";
import { commentLeft } from "./comment-left";
import { completeNotRatedSo } from "./complete-not-rated-so";
import { completeWithoutEvidence } from "./complete-without-evidence";
import { contactDetails } from "./contact-details";
import { doneInProgressOnly } from "./done-in-progress-only";
import { doneInStatusOnly } from "./done-in-status-only";
import { draftInTitle } from "./draft-in-title";
import { dueBeforeStart } from "./due-before-start";
import { duplicateRef } from "./duplicate-ref";
import { embargoPast } from "./embargo-past";
import { embargoRunning } from "./embargo-running";
import { emptyColumn } from "./empty-column";
import { formulaError } from "./formula-error";
import { greenThoughOverdue } from "./green-though-overdue";
import { greenWithoutProgress } from "./green-without-progress";
import { hiddenContent } from "./hidden-content";
import { htmlInCell } from "./html-in-cell";
import { missingColumn } from "./missing-column";
import { missingRef } from "./missing-ref";
import { noActionText } from "./no-action-text";
import { noDueDate } from "./no-due-date";
import { noOwner } from "./no-owner";
import { noProgressNearDue } from "./no-progress-near-due";
import { noRating } from "./no-rating";
import { openQuestion } from "./open-question";
import { overdueOpen } from "./overdue-open";
import { ownerSpelledDifferently } from "./owner-spelled-differently";
import { personalNumber } from "./personal-number";
import { placeholder } from "./placeholder";
import { ratedCompleteButOpen } from "./rated-complete-but-open";
import { redWithoutProgress } from "./red-without-progress";
import { repeatedAction } from "./repeated-action";
import { reviewAfterDue } from "./review-after-due";
import { reviewPassed } from "./review-passed";
import { suspiciousYear } from "./suspicious-year";
import { textDate } from "./text-date";
import { unknownRatingWord } from "./unknown-rating-word";
import { unreadableDate } from "./unreadable-date";
import { wordAndFillDisagree } from "./word-and-fill-disagree";

export const RULES: readonly Rule[] = [
  noActionText,
  noOwner,
  noDueDate,
  noRating,
  emptyColumn,
  missingColumn,
  missingRef,
  duplicateRef,
  repeatedAction,
  unreadableDate,
  ambiguousDate,
  assumedYear,
  suspiciousYear,
  textDate,
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
  ownerSpelledDifferently,
  openQuestion,
  placeholder,
  htmlInCell,
  draftInTitle,
  embargoRunning,
  embargoPast,
  contactDetails,
  personalNumber,
  childInitials,
  hiddenContent,
  commentLeft,
  formulaError,
];
