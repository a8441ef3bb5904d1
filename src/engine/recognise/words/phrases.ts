/**
 * Phrases that announce one sense of a heading, separated by commas; how they are matched is told in
 * `matchHeading.ts`. They are written without punctuation; singular or plural makes no difference.
 */
export interface Phrases {
  /** Says it alone. */
  readonly sure: string;
  /** Leaves room for another meaning. */
  readonly likely?: string;
  /** Only counts when nothing else speaks. */
  readonly hint?: string;
}
