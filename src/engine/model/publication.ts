/** The copy of the plan for the web and for screen readers. */
export interface PublicationOptions {
  /**
   * Whether the columns of people and roles are left out, and the names of people whom the plan shows to be people within
   * the other texts (`PublishedNames`). No program can tell all names: the checks find likely ones of children.
   */
  readonly withoutNames: boolean;
  /** Whom readers may ask, as it is to be printed: "Youth justice service, 01454 960000". */
  readonly contact?: string;
  /** When the next update is due, as it is to be printed: "October 2026". */
  readonly nextUpdate?: string;
}

/** What became of names within the texts of a copy without names. */
export interface PublishedNames {
  /** In how many places a name gave way to a role, or to "[name]". */
  readonly replaced: number;
  /** Sentences of the copy that may still hold a name, for somebody to read. */
  readonly doubtful: readonly string[];
}

/** The sheets of the copy: a cover, the figures, the actions. */
export type PublicationSheetKind = "publication-cover" | "publication-figures" | "publication-actions";
