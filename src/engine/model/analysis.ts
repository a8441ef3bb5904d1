/** All that the engine makes of a workbook: what the ways in show. */
import type { Acceptance } from "./acceptance";
import type { IsoDate } from "./calendar";
import type { Correction, CorrectionOffer, CorrectionOutcome } from "./correction";
import type { Figures } from "./figures";
import type { AcceptedFinding, Finding } from "./finding";
import type { DocumentFacts, Plan } from "./plan";
import type { RecognisedSheet } from "./recognised";
import type { Settings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";

export interface AnalyseOptions {
  /** The day that the figures are for. */
  readonly asOf: IsoDate;
  readonly settings?: Partial<Settings>;
  /** The user's choices, oldest first; those that the workbook keeps where they are left out. */
  readonly corrections?: readonly Correction[];
  /** What the user let stand; what the workbook keeps where it is left out. */
  readonly acceptances?: readonly Acceptance[];
}

export interface Analysis {
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly RecognisedSheet[];
  /** Facts of the workbook's plan document, from the first sheet that gives them. */
  readonly document: DocumentFacts;
  readonly plans: readonly Plan[];
  /** In order of importance, then of place. */
  readonly findings: readonly Finding[];
  /** Findings that the user let stand; they are not among `findings`. Missing where there are none. */
  readonly accepted?: readonly AcceptedFinding[];
  readonly figures: Figures;
  /** What became of the user's choices; missing where there are none. */
  readonly corrections?: readonly CorrectionOutcome[];
  /** Choices made on one sheet that would fit another; missing where there are none. */
  readonly offers?: readonly CorrectionOffer[];
}
