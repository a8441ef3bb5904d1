/** Something that went wrong, as people are told it. */
export interface Failure {
  /** What happened and what to do next. */
  readonly sentence: string;
  /** The language of the sentence; missing where it is the pane's. */
  readonly lang?: string;
  /** For whoever supports the user: stable and in English. */
  readonly code: string;
}
