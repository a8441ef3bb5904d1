/** The key of the ratings, and which ratings a reader can meet. */
import type { Analysis } from "../model/analysis";
import type { RagKeyEntry } from "../model/ragKey";
import { valueOf, type RagRating } from "../model/reading";
import { RAG_RATINGS } from "../model/settings";

/** The plan's own key, else the user's. `own` tells which it is. */
export function ratingKey(analysis: Analysis): { entries: readonly RagKeyEntry[]; own: boolean } {
  const own = [analysis.document, ...analysis.plans.map((plan) => plan.document)].find(
    (document) => document.ragKey.length > 0,
  );
  return own === undefined
    ? { entries: analysis.settings.ragKey, own: false }
    : { entries: own.ragKey, own: true };
}

/** The ratings of the key and those met in the plans, in the usual order. */
export function ratingsInUse(analysis: Analysis): readonly RagRating[] {
  const used = new Set<RagRating>(ratingKey(analysis).entries.map((entry) => entry.rating));
  for (const plan of analysis.plans) {
    for (const action of plan.actions) {
      const rating = valueOf(action.rag);
      if (rating !== null) used.add(rating);
    }
  }
  return RAG_RATINGS.filter((rating) => used.has(rating));
}
