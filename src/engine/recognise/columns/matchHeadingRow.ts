/** The reading of a heading row, and with it what each column means. */
import type { Steps } from "../../model/steps";
import { agenciesIn, matchAgencies } from "./agencyColumns";
import { chosenFields } from "../grid/choices";
import type { TableExtent } from "../headings/tableExtent";
import type { Grid } from "../grid/grid";
import { headingVariants, type HeadingVariant } from "../headings/headingVariants";
import { matchColumns, type ChosenFields, type ColumnCandidate, type ColumnMatch } from "./matchColumns";
import { profileColumn, type ColumnProfile } from "../grid/profileColumn";
import { stepsColumn } from "./stepsColumn";
import { holdingData, usedColumns } from "./tableColumns";

export interface HeadingMatch {
  readonly variant: HeadingVariant;
  readonly candidates: readonly ColumnCandidate[];
  readonly match: ColumnMatch;
}

/** The reading of the heading row under which headings and contents agree best. */
export function* matchHeadingRowInSteps(
  grid: Grid,
  extent: TableExtent,
  rows: readonly number[],
): Steps<HeadingMatch> {
  const used = usedColumns(grid, extent);
  yield;
  const profiles = new Map<number, ColumnProfile>();
  for (const column of used) {
    profiles.set(column, profileColumn(grid, column, rows));
    yield;
  }
  let best: HeadingMatch | null = null;
  let bestScore = -Infinity;
  for (const variant of headingVariants(grid, extent.heading, holdingData(grid, rows))) {
    const candidates = used.map((column): ColumnCandidate => {
      const subheading = variant.subtexts.get(column);
      return {
        column,
        heading: variant.texts.get(column) ?? "",
        ...(extent.heading.isGuess ? { isGuess: true } : {}),
        ...(subheading === undefined ? {} : { subheading }),
        profile: profiles.get(column) ?? profileColumn(grid, column, rows),
      };
    });
    const match = matchColumns(candidates);
    yield;
    if (match.score - variant.margin > bestScore + 1e-9) {
      bestScore = match.score - variant.margin;
      best = { variant, candidates, match };
    }
  }
  const { variant, candidates, match } = best as HeadingMatch;
  const chosen = chosenFields(
    grid.choices,
    candidates.map((candidate) => candidate.heading),
  );
  const named = chosen.size === 0 ? match : matchColumns(candidates, undefined, chosen);
  const agencies = agenciesIn(candidates);
  if (chosen.size === 0 && agencies.size > 0)
    return { variant, candidates, match: matchAgencies(candidates, agencies) };
  const lacking = extent.heading.chosen && !named.columns.some((column) => column.field === "action");
  const heeded = lacking ? matchColumns(candidates, wordiest(candidates, chosen), chosen) : named;
  yield;
  const steps = stepsColumn(grid, heeded.columns, rows);
  return {
    variant,
    candidates,
    match: steps === null ? heeded : matchColumns(candidates, steps, chosen),
  };
}

/** The column that is most likely the action where the user says that there is one and none looks like it. */
function wordiest(candidates: readonly ColumnCandidate[], chosen: ChosenFields): number | undefined {
  let best: ColumnCandidate | undefined;
  candidates.forEach((candidate, place) => {
    if (!chosen.has(place) && candidate.profile.words > (best?.profile.words ?? 0)) best = candidate;
  });
  return best?.column;
}
