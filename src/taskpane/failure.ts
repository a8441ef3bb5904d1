/** Something that went wrong, as people are told it. */
export interface Failure {
  /** What happened and what to do next. */
  readonly sentence: string;
  /** For whoever supports the user: stable and in English. */
  readonly code: string;
}
