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
/** What the person in the column beside it is. */
const POST = /\b(?:role|post|title|position|designation)\b/i;
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
  const leading = pieces.filter((piece) => !supports(piece));
  const columns = [...new Set(leading.map(({ column }) => column))];
  // "Accountable" and "Responsible" are two; a name beside its post is one.
  const isTwo =
    columns.length > 1 && columns.every((column) => LEADS.test(lowest(column)) && !POST.test(lowest(column)));
  if (!isTwo && (helping.length === 0 || leading.length === 0)) return readers.owners(whole, above);
  const parts = isTwo
    ? columns.map((column) => leading.filter((piece) => piece.column === column))
    : [leading];
  const leads = parts.map((part) => readers.owners(joinPieces(part), above));
  const support = readers.owners(joinPieces(helping), []);
  const value = new Map<string, Owner>();
  const add = (owner: Owner) => value.has(fold(owner.name)) || value.set(fold(owner.name), owner);
  leads.flatMap((lead) => valueOf(lead) ?? []).forEach(add);
  if (value.size === 0) return { ...(valueOf(support) === null ? (leads[0] ?? support) : support), ...whole };
  for (const { name } of valueOf(support) ?? []) add({ name, leads: false });
  const owners = [...value.values()];
  const assumed = [...leads, support].find((reading) => reading.state === "assumed");
  return assumed?.state === "assumed"
    ? { state: "assumed", value: owners, assumption: assumed.assumption, ...whole }
    : { state: "read", value: owners, ...whole };
}
