/** Shapes of plan tables, which fast-check makes up and shrinks; `drawTable` turns them into cells. */
import fc from "fast-check";
import { COLUMN_KINDS, OPTIONAL_KINDS, type ColumnKind } from "./planColumns";
import { DATE_FORMS, OWNERS } from "./madeUpTexts";

/** How the text of an action stands in its cell. */
export type Wrapping = "plain" | "html" | "hard spaces" | "line break";

export interface RowShape {
  /** Picks the phrases of the texts. */
  readonly phrase: number;
  readonly owner: number;
  /** Days after 1 January 2026, moved into the second half of its month. */
  readonly due: number;
  readonly dateForm: number;
  readonly rating: number;
  readonly newGroup: boolean;
  /** Columns in which this row says nothing. */
  readonly empty: readonly ColumnKind[];
  readonly wrapping: Wrapping;
  /** A dated row beneath the action, with news of it. */
  readonly update: boolean;
  /** What a page break does after this row. */
  readonly pageBreak: "none" | "headings again" | "title and headings again" | "cuts the row in two";
  readonly blankAfter: boolean;
  readonly hidden: boolean;
}

export type Grouping = "each row" | "first row" | "merged" | "section rows";

export interface TableShape {
  readonly kinds: readonly ColumnKind[];
  /** Which of the wordings of the headings; the last is Welsh. */
  readonly wording: number;
  readonly headingRows: 1 | 2;
  readonly dressed: boolean;
  readonly grouping: Grouping;
  readonly rows: readonly RowShape[];
}

/** Empty cells are common in these columns; an action without lead and date is hardly one. */
const MAY_BE_EMPTY = ["detail", "outcome", "rag", "progress", "extra"] as const;

const rowShape: fc.Arbitrary<RowShape> = fc.record({
  phrase: fc.nat(20),
  owner: fc.nat(OWNERS.length - 1),
  due: fc.nat(700),
  dateForm: fc.nat(DATE_FORMS.length - 1),
  rating: fc.nat(2),
  newGroup: fc.boolean(),
  empty: fc.subarray([...MAY_BE_EMPTY], { maxLength: 2 }),
  wrapping: mostly<Wrapping>("plain", "html", "hard spaces", "line break"),
  update: seldom(),
  pageBreak: mostly<RowShape["pageBreak"]>(
    "none",
    "headings again",
    "title and headings again",
    "cuts the row in two",
  ),
  blankAfter: seldom(),
  hidden: seldom(),
});

/** In the usual order or in any; with a lead or a date, and something else to follow the action up. */
const kinds: fc.Arbitrary<readonly ColumnKind[]> = fc
  .tuple(fc.subarray([...OPTIONAL_KINDS], { minLength: 3 }), seldom())
  .filter(([chosen]) => chosen.includes("owners") && chosen.some((kind) => FOLLOWING.has(kind)))
  .chain(([chosen, shuffled]) => {
    const usual = COLUMN_KINDS.filter((kind) => kind === "action" || chosen.includes(kind));
    return shuffled ? fc.shuffledSubarray(usual, { minLength: usual.length }) : fc.constant(usual);
  });

const FOLLOWING: ReadonlySet<ColumnKind> = new Set(["due", "rag", "progress"]);

export const tableShape: fc.Arbitrary<TableShape> = fc.record({
  kinds,
  wording: fc.nat(3),
  headingRows: mostly<1 | 2>(1, 2),
  dressed: fc.boolean(),
  grouping: fc.constantFrom<Grouping>("each row", "first row", "merged", "section rows"),
  rows: fc.array(rowShape, { minLength: 2, maxLength: 7 }),
});

/** The first two times in three. */
export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 2 * others.length },
    ...others.map((one) => fc.constant(one)),
  );
}

export function seldom(): fc.Arbitrary<boolean> {
  return fc.nat(7).map((one) => one === 7);
}
