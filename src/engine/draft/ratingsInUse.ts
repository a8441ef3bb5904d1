/** The key of the ratings, and which ratings a reader can meet. */
import type { Analysis } from "../model/analysis";
import type { Plan } from "../model/plan";
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
  const keyed = ratingKey(analysis).entries.map((entry) => entry.rating);
  const met = ratingsMet(analysis.plans);
  return RAG_RATINGS.filter((rating) => keyed.includes(rating) || met.has(rating));
}

/** Several parts of the sheets ask for them. */
const known = new WeakMap<readonly Plan[], ReadonlySet<RagRating>>();

function ratingsMet(plans: readonly Plan[]): ReadonlySet<RagRating> {
  const before = known.get(plans);
  if (before !== undefined) return before;
  const met = new Set<RagRating>();
  for (const plan of plans) {
    for (const action of plan.actions) {
      const rating = valueOf(action.rag);
      if (rating !== null) met.add(rating);
    }
  }
  known.set(plans, met);
  return met;
}
