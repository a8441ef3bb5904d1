/** The owners of an action whose lead and supporters stand in columns of their own. */
import type { Owner, Reading } from "../../model/reading";
import { valueOf } from "../../model/reading";
import type { Piece } from "../../model/recognised";
import { fold } from "../../text/fold";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

/** Headings of those who help: "Support", "Partners involved"; but not "Lead and partners". */
const SUPPORTS = /\b(?:support|assist|contribut|partners?\b|involved|consult)/i;
/** Headings of where somebody works: beside a lead with a column of their own, that is no second lead. */
const BODIES = /^(?:agency|agencies|organisations?|teams?|services?|service area|directorate|department)\b/i;
const LEADS = /\b(?:lead|owner|responsib|accountab|who\b)/i;

/**
 * `whole` is what the pieces say together; `headings` are those of the columns; `above` are the owners of the action
 * above, for "as above".
 */
export function readOwnerColumns(
  pieces: readonly Piece[],
  whole: JoinedText,
  headings: ReadonlyMap<number, string>,
  readers: TableReaders,
  above: readonly Owner[],
): Reading<readonly Owner[]> {
  if (pieces.length < 2) return readers.owners(whole, above);
  // Of two rows of headings the lower one tells: "Responsibility / Support".
  const lowest = (column: number): string => headings.get(column)?.split(" / ").at(-1) ?? "";
  const hasLead = pieces.some(({ column }) => LEADS.test(lowest(column)));
  const supports = ({ column }: Piece): boolean => {
    const heading = lowest(column);
    return (SUPPORTS.test(heading) || (hasLead && BODIES.test(heading))) && !LEADS.test(heading);
  };

  const helping = pieces.filter(supports);
  if (helping.length === 0 || helping.length === pieces.length) return readers.owners(whole, above);
  const lead = readers.owners(joinPieces(pieces.filter((piece) => !supports(piece))), above);
  const support = readers.owners(joinPieces(helping), []);
  const leaders = valueOf(lead) ?? [];
  const named = new Set(leaders.map((owner) => fold(owner.name)));
  const helpers = (valueOf(support) ?? []).filter((owner) => !named.has(fold(owner.name)));
  if (leaders.length === 0) return helpers.length === 0 ? { ...lead, ...whole } : { ...support, ...whole };
  const value = [...leaders, ...helpers.map((owner) => ({ ...owner, leads: false }))];
  const assumed = [lead, support].find((reading) => reading.state === "assumed");
  return assumed?.state === "assumed"
    ? { state: "assumed", value, assumption: assumed.assumption, ...whole }
    : { state: "read", value, ...whole };
}
