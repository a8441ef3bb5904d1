/** The copy of the plan for the web and for screen readers. */
export interface PublicationOptions {
  /**
   * Whether the columns of people and roles are left out: then nothing says who leads. Names within other texts stay,
   * because no program can tell them safely; the checks find the likely ones.
   */
  readonly withoutNames: boolean;
  /** Whom readers may ask, as it is to be printed: "Youth justice service, 01454 960000". */
  readonly contact?: string;
  /** When the next update is due, as it is to be printed: "October 2026". */
  readonly nextUpdate?: string;
}

/** The sheets of the copy: a cover, the figures, the actions. */
export type PublicationSheetKind = "publication-cover" | "publication-figures" | "publication-actions";
