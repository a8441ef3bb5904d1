/** The copy of a plan that may leave the service, as sheets and as a page. */
import { boardAnalysisInSteps, refreshRegisterInSteps } from "./draft";
import { draftPublicationSheetsInSteps } from "./draft/publication/draftPublicationSheets";
import { leaveOutNamesInSteps } from "./draft/publication/leaveOutNames";
import { publicationPageInSteps } from "./draft/publication/publicationPage";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { PublicationOptions, PublishedNames } from "./model/publication";
import { runSteps, type Steps } from "./model/steps";
import { isPersonName } from "./normalise/owners/ownerWords";

/**
 * The publication copy of what the register says, or the plan where there is no register: a cover, the figures and the
 * actions, each on a sheet of its own. Nothing is drafted where no plan was found.
 */
export function draftPublication(analysis: Analysis, options: PublicationOptions): readonly SheetDraft[] {
  return runSteps(draftPublicationInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftPublicationInSteps(
  analysis: Analysis,
  options: PublicationOptions,
): Steps<readonly SheetDraft[]> {
  if (analysis.plans.length === 0) return [];
  return yield* draftPublicationSheetsInSteps(yield* asPublishedInSteps(analysis, options), options);
}

/** The same as one accessible web page: a whole HTML document, to be saved or copied. */
export function publicationHtml(analysis: Analysis, options: PublicationOptions): string {
  return runSteps(publicationHtmlInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* publicationHtmlInSteps(analysis: Analysis, options: PublicationOptions): Steps<string> {
  return yield* publicationPageInSteps(yield* asPublishedInSteps(analysis, options), options);
}

/** What becomes of names within the texts of the copy; where names stay, nothing does. */
export function publicationNames(analysis: Analysis, options: PublicationOptions): PublishedNames {
  return runSteps(publicationNamesInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* publicationNamesInSteps(
  analysis: Analysis,
  { withoutNames }: PublicationOptions,
): Steps<PublishedNames> {
  if (!withoutNames) return { replaced: 0, doubtful: [] };
  const registered = yield* asRegisteredInSteps(analysis);
  return (yield* leaveOutNamesInSteps(registered, isPersonName)).names;
}

function* asPublishedInSteps(analysis: Analysis, { withoutNames }: PublicationOptions): Steps<Analysis> {
  const registered = yield* asRegisteredInSteps(analysis);
  return withoutNames ? (yield* leaveOutNamesInSteps(registered, isPersonName)).analysis : registered;
}

function* asRegisteredInSteps(analysis: Analysis): Steps<Analysis> {
  if (analysis.snapshot.registers === undefined) return analysis;
  return yield* boardAnalysisInSteps(analysis, yield* refreshRegisterInSteps(analysis));
}
