/** The sections that a row stands in: a priority, and within it an objective. */
import type { Piece } from "../../model/recognised";
import type { Grid } from "../grid/grid";
import { widthAt } from "../grid/grid";
import { hasBandFill } from "../grid/rowDress";
import { SECTION } from "../words/rowWords";

interface Level {
  readonly style: Style;
  /** Where an outline says so. */
  readonly depth?: number;
  readonly pieces: readonly Piece[];
}

interface Style {
  /** Its form, with or without a colour, whatever the colour. */
  readonly form: string;
  readonly fill: string;
}

/**
 * Sections as they open: one of a style already seen closes that one and all within it. After an action a band of
 * another colour closes the one of the same form, as each objective may have a colour of its own; two bands right
 * after each other are a section and one within it.
 */
export class SectionTrail {
  private levels: Level[] = [];
  private isUsed = false;

  constructor(
    private readonly grid: Grid,
    sections: readonly (readonly Piece[])[],
  ) {
    for (const pieces of sections) this.open(pieces);
  }

  /** Opens the section that stands in the row. */
  enter(row: number): void {
    this.open(this.grid.filled(row).map((column) => this.grid.piece(row, column)));
  }

  /** Opens the section that an outline has at this depth; only its name is told to what stands in it. */
  enterAt(row: number, column: number, depth: number): void {
    this.leave(depth);
    const pieces = [this.grid.piece(row, column)];
    this.levels.push({ style: this.styleOf(pieces[0]), depth, pieces });
    this.isUsed = false;
  }

  /** Closes the sections of an outline that do not reach to what stands at this depth; true where there are any. */
  leave(depth: number): boolean {
    const closed = this.levels.findIndex((level) => level.depth !== undefined && level.depth >= depth);
    if (closed >= 0) this.levels.length = closed;
    return closed >= 0;
  }

  private open(pieces: readonly Piece[]): void {
    const style = this.styleOf(pieces[0]);
    const ofForm = this.levels.findIndex((level) => level.style.form === style.form);
    const known = this.levels.findIndex(
      (level) => level.style.form === style.form && level.style.fill === style.fill,
    );
    const closed = known < 0 && this.isUsed ? ofForm : known;
    if (closed >= 0) this.levels.length = closed;
    this.levels.push({ style, pieces });
    this.isUsed = false;
  }

  /**
   * The texts of the open sections that an action serves: the innermost with a name of its own ("Objective 1.2" of
   * "Priority 1", "Recommendation 3" under "The board should:"), and what stands within that; else all of them.
   */
  pieces(): Piece[] {
    this.isUsed = true;
    const named = this.levels.map(({ pieces }) => SECTION.test(pieces[0]?.text ?? "")).lastIndexOf(true);
    return this.levels.slice(Math.max(0, named)).flatMap((level) => level.pieces);
  }

  private styleOf(first: Piece | undefined): Style {
    if (!first) return { form: "", fill: "" };
    const { look, row, column, text } = first;
    const word = WORD.exec(text)?.[1]?.toLowerCase().replace(/s$/, "") ?? "";
    const isWide = widthAt(this.grid, row, column) > 1;
    const named = SECTION_WORDS.test(word) ? word : "";
    const fill = hasBandFill(this.grid, row, [column], NEXT_BAND) ? "" : (look?.fill ?? "");
    // "Priority 2" follows "Priority 1" whatever the colour, and "Priority 2.1" stands within it.
    const level = named === "" ? fill !== "" : (NUMBER.exec(text)?.[1]?.split(".").length ?? 0);
    return { form: [level, look?.bold ?? false, isWide, column, named].join("|"), fill };
  }
}

/** Further away stands the next section, and no band. */
const NEXT_BAND: readonly number[] = [2];

/** What the section is called, whatever kind of one it is: "Aim" of "Strategic aim 2". */
const WORD = /^[\s\d.()]*(?:(?:key|strategic|national|overarching|our) )?([a-z]*)/i;

/** The number behind the section's word. */
const NUMBER =
  /^[\s\d.()]*(?:(?:key|strategic|national|overarching|our) )?[a-z]+(?: (?:action|area|theme)s?)?\W{0,3}(\d+(?:\.\d+)*)/i;

const SECTION_WORDS =
  /^(?:recommendation|priority|objective|aim|goal|theme|target|standard|outcome|domain|strand|pillar|area|section|part)$/;
