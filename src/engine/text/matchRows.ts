/** Which row of one list is which of another, wherever both have gone: by reference and by likeness of text. */
import { runSteps, type Steps } from "../model/steps";
import { groupBy } from "./groupBy";
import { likeness, LikenessIndex } from "./likeness";

/** What tells a row from others. All but the text are fingerprints. */
export interface RowIdentity {
  readonly ref: string;
  readonly group: string;
  readonly textPrint: string;
  /** As it stands, to see how alike two are. */
  readonly text: string;
  /** One for each column that the sheet has a say in. */
  readonly prints: readonly string[];
  /** The cell of the sheet that it was read from; null where that is not known. */
  readonly key: string | null;
  /** Place in the sheet, as far as it is known. */
  readonly order: number;
}

/** A row with the same reference is the same action unless its text is quite another. */
const ALIKE_WITH_REF = 0.25;
/** Without a reference, half of the words have to be the same. */
const ALIKE = 0.5;
/** A row that people typed into the register, or that was gone before, has to be the same all but word for word. */
const ALIKE_UNANCHORED = 0.8;

/** For each known row the fresh row that it is, by their places in the lists; no entry where none is. */
export type RowMatches = ReadonlyMap<number, number>;

/** From what leaves no doubt to what is only likely; a row that is taken is out of the way of the next question. */
export function matchRows(known: readonly RowIdentity[], fresh: readonly RowIdentity[]): RowMatches {
  return runSteps(matchRowsInSteps(known, fresh));
}

/** The same, pausing between its questions. */
export function* matchRowsInSteps(
  known: readonly RowIdentity[],
  fresh: readonly RowIdentity[],
): Steps<RowMatches> {
  const matching = new Matching(known, fresh);
  matching.pair((row) => joined(row.prints.some((print) => print !== "") && row.textPrint, ...row.prints));
  yield;
  matching.pair((row) => joined(row.ref && row.textPrint, row.ref, row.group));
  yield;
  matching.pair((row) => joined(row.ref && row.textPrint, row.ref));
  yield;
  matching.pair((row) => joined(row.group && row.textPrint, row.group));
  yield;
  matching.pair((row) => row.textPrint || null);
  yield;
  matching.pairAlike(sameRef);
  yield;
  matching.pairAlike(sameWords);
  yield;
  matching.pairAlike(samePlace);
  yield;
  return matching.matches;
}

/** Null where the first part, without which the others say nothing, is missing. */
function joined(first: string | false, ...parts: readonly string[]): string | null {
  return first === false || first === "" ? null : [first, ...parts].join("|");
}

interface Pair {
  readonly known: number;
  readonly fresh: number;
  readonly score: number;
}

type Rows<T> = readonly (readonly [number, T])[];
type FindPairs = (known: Rows<RowIdentity>, fresh: Rows<RowIdentity>) => Iterable<Pair>;

class Matching {
  readonly matches = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly known: readonly RowIdentity[],
    private readonly fresh: readonly RowIdentity[],
  ) {}

  /** Pairs what has the same key; several of one kind in the order of the sheet, or by their cell where they are not as many. */
  pair(keyOf: (row: RowIdentity) => string | null): void {
    const known = groupBy(this.freeKnown(), ([, row]) => keyOf(row));
    const fresh = groupBy(this.freeFresh(), ([, row]) => keyOf(row));
    for (const [key, rows] of known) {
      const others = fresh.get(key);
      if (others === undefined) continue;
      const left = [...rows].sort(([, one], [, other]) => one.order - other.order);
      if (left.length !== others.length) this.pairByCell(left, others);
      const still = others.filter(([index]) => !this.taken.has(index));
      left
        .filter(([index]) => !this.matches.has(index))
        .forEach(([index], place) => this.take(index, still[place]?.[0]));
    }
  }

  /** Takes the likest pair first. */
  pairAlike(findPairs: FindPairs): void {
    const pairs = [...findPairs(this.freeKnown(), this.freeFresh())];
    for (const { known, fresh } of pairs.sort((one, other) => other.score - one.score))
      this.take(known, fresh);
  }

  private pairByCell(known: Rows<RowIdentity>, fresh: Rows<RowIdentity>): void {
    const byCell = new Map(fresh.map(([index, row]) => [row.key, index]));
    for (const [index, row] of known) if (row.key !== null) this.take(index, byCell.get(row.key));
  }

  private take(known: number, fresh: number | undefined): void {
    if (fresh === undefined || this.matches.has(known) || this.taken.has(fresh)) return;
    this.matches.set(known, fresh);
    this.taken.add(fresh);
  }

  private freeKnown(): Rows<RowIdentity> {
    return [...this.known.entries()].filter(([index]) => !this.matches.has(index));
  }

  private freeFresh(): Rows<RowIdentity> {
    return [...this.fresh.entries()].filter(([index]) => !this.taken.has(index));
  }
}

/** The same reference, in the same cell or with a text that is somewhat alike. */
function* sameRef(known: Rows<RowIdentity>, fresh: Rows<RowIdentity>): Iterable<Pair> {
  const byRef = groupBy(fresh, ([, row]) => row.ref || null);
  for (const [index, row] of known) {
    for (const [other, candidate] of byRef.get(row.ref) ?? []) {
      const alike = likeness(row.text, candidate.text);
      const least = row.key === null ? ALIKE : ALIKE_WITH_REF;
      if (alike >= least)
        yield { known: index, fresh: other, score: alike + (row.key === candidate.key ? 1 : 0) };
    }
  }
}

function* sameWords(known: Rows<RowIdentity>, fresh: Rows<RowIdentity>): Iterable<Pair> {
  const index = new LikenessIndex(fresh.map(([, row]) => row.text));
  for (const [place, row] of known) {
    for (const { index: found, likeness: score } of index.findAlike(
      row.text,
      row.key === null ? ALIKE_UNANCHORED : ALIKE,
    )) {
      yield { known: place, fresh: (fresh[found] as Rows<RowIdentity>[number])[0], score };
    }
  }
}

/** Re-worded altogether in its own cell, while most of what stands beside it is as it was. */
function* samePlace(known: Rows<RowIdentity>, fresh: Rows<RowIdentity>): Iterable<Pair> {
  const byCell = groupBy(fresh, ([, row]) => row.key);
  for (const [index, row] of known) {
    if (row.key === null) continue;
    for (const [other, candidate] of byCell.get(row.key) ?? []) {
      const filled = row.prints.filter(
        (print, place) => print !== "" || candidate.prints[place] !== "",
      ).length;
      const same = row.prints.filter(
        (print, place) => print !== "" && print === candidate.prints[place],
      ).length;
      if (same >= 2 && same / filled >= 0.5) yield { known: index, fresh: other, score: same };
    }
  }
}
