/** The bars of a chart in its own terms, whichever way they lie. */
import type { ChartView } from "../../standin/view";
import { colourOf } from "./colourOf";

export interface Bar {
  /** Which category's band it stands in. */
  readonly category: number;
  /** Along the values. */
  readonly from: number;
  readonly to: number;
  /** Where in the band it begins and how much of it it takes, as shares. */
  readonly start: number;
  readonly share: number;
  readonly colour: string;
}

/** How much of a band its bars take together; the rest is the gap. */
const FILLED = 0.64;

export function barsOf({ kind, categories, series }: ChartView): readonly Bar[] {
  const stacked = kind.includes("Stacked");
  const share = stacked ? FILLED : FILLED / Math.max(1, series.length);
  return categories.flatMap((_, category) => {
    let reached = 0;
    return series.map(({ values, colours }, place): Bar => {
      const value = Math.max(0, values[category] ?? 0);
      const from = stacked ? reached : 0;
      reached += value;
      return {
        category,
        from,
        to: from + value,
        start: (1 - FILLED) / 2 + (stacked ? 0 : place * share),
        share,
        colour: colourOf(colours, series.length === 1 ? category : 0, place),
      };
    });
  });
}
