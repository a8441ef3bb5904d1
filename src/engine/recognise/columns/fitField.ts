/** How well what stands in a column fits each field, whatever its heading says. */
import type { Field } from "../../model/field";
import type { ColumnProfile } from "../grid/profileColumn";

export type FieldFits = Readonly<Record<Field, number>>;

/** An empty column speaks neither for nor against anything. */
const NEUTRAL = 0.5;

/** From 0 (does not fit) to 1, by field. */
export function fitFields(profile: ColumnProfile): FieldFits {
  const { shares, leading, words, distinct } = profile;
  const share = (shape: keyof typeof shares): number => shares[shape] ?? 0;
  if (profile.sampled === 0) return emptyFits(profile.ratedFills);
  const rag = profile.isLettered ? 0 : Math.max(share("rag"), profile.ratedFills);
  const date = share("date");
  const status = share("status");
  const typed = Math.max(
    leading.date ?? 0,
    leading.rag ?? 0,
    leading.money ?? 0,
    leading.number ?? 0,
    profile.ticks,
  );
  const text = Math.max(0, 1 - typed);
  const short = words <= 4 ? 1 : words <= 8 ? 0.6 : 0.2;
  const long = words >= 6 ? 1 : words >= 3 ? 0.75 : 0.3;
  const dense = profile.rows === 0 ? 1 : profile.filled / profile.rows;
  const repeats = Math.max(1 - distinct, 1 - dense);
  return {
    ref:
      Math.max(share("reference"), 0.8 * share("number")) *
      (words <= 3 ? 1 : 0.1) *
      (0.6 + 0.4 * distinct) *
      // "R", "A" and "G" alone are ratings, and no list of letters.
      (share("rag") >= 0.9 && !profile.isLettered ? 0.5 : 1),
    group: text * clamp(0.45 + 0.3 * Math.min(1, repeats * 2) + 0.2 * long - 0.2 * profile.tellings),
    action:
      text *
      clamp(0.15 + 0.4 * long + 0.35 * profile.orders - 0.25 * profile.tellings) *
      (0.5 + 0.5 * distinct) *
      (0.7 + 0.3 * dense),
    detail: text * clamp(0.2 + 0.35 * long + 0.2 * profile.orders - 0.3 * profile.tellings),
    // First names alone are known by nobody who does not work there.
    owners: Math.max(
      clamp(share("owner") * (words <= 14 ? 1 : 0.5)) * (1 - (leading.date ?? 0)),
      words <= 2 ? 0.2 * text : 0,
    ),
    resources: Math.max(share("money"), text * 0.5 * short, 0.3 * share("number")),
    // A day that nothing is said of is the one by which something is due.
    start: 0.97 * date,
    review: Math.max(0.96 * date, 0.4 * text),
    due: Math.min(1, date + 0.5 * status),
    outcome: text * clamp(0.25 + 0.45 * long),
    evidence: text * clamp(0.25 + 0.45 * long),
    progress: text * clamp(0.3 + 0.25 * long + 0.45 * profile.tellings),
    rag: Math.max(rag, scores(profile)),
    status: status * (rag >= 0.6 && status < 0.6 ? 0.3 : 1),
    priority: levels(profile),
  };
}

function emptyFits(ratedFills: number): FieldFits {
  const fits = { ...EMPTY_FITS };
  if (ratedFills > 0) fits.rag = Math.max(NEUTRAL, ratedFills);
  return fits;
}

const EMPTY_FITS: Record<Field, number> = {
  ref: NEUTRAL,
  group: NEUTRAL,
  action: 0.1,
  detail: NEUTRAL,
  owners: NEUTRAL,
  resources: NEUTRAL,
  start: NEUTRAL,
  review: NEUTRAL,
  due: NEUTRAL,
  outcome: NEUTRAL,
  evidence: NEUTRAL,
  progress: NEUTRAL,
  rag: NEUTRAL,
  status: NEUTRAL,
  priority: NEUTRAL,
};

/** Small whole numbers, as a key of numbers explains them. */
function scores(profile: ColumnProfile): number {
  return profile.words <= 1 && (profile.leading.number ?? 0) >= 0.9 ? profile.levels * 0.6 : 0;
}

/** A few short words that come again and again: "High", "Medium", "2". */
function levels(profile: ColumnProfile): number {
  if (profile.words > 2.5) return 0;
  return clamp(profile.levels + 0.3 * (1 - profile.distinct));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
