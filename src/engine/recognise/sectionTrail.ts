/** The sections that a row stands in: a priority, and within it an objective. */
import type { Piece } from "../model/recognised";
import type { Grid } from "./grid";
import { widthAt } from "./grid";

interface Level {
  readonly style: string;
  readonly pieces: readonly Piece[];
}

/** Sections as they open: one of a style already seen closes that one and all within it. */
export class SectionTrail {
  private levels: Level[] = [];

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

  private open(pieces: readonly Piece[]): void {
    const style = this.styleOf(pieces[0]);
    const known = this.levels.findIndex((level) => level.style === style);
    if (known >= 0) this.levels.length = known;
    this.levels.push({ style, pieces });
  }

  /** The texts of all open sections, the outermost first. */
  pieces(): Piece[] {
    return this.levels.flatMap((level) => level.pieces);
  }

  private styleOf(first: Piece | undefined): string {
    if (!first) return "";
    const { look, at, text } = first;
    const word = /^[\s\d.()]*([A-Za-z]*)/.exec(text)?.[1]?.toLowerCase().replace(/s$/, "") ?? "";
    const width = widthAt(this.grid, at.row, at.column);
    return [
      look.fill ?? "",
      look.bold ?? false,
      width > 1,
      at.column,
      SECTION_WORDS.test(word) ? word : "",
    ].join("|");
  }
}

const SECTION_WORDS =
  /^(?:recommendation|priority|objective|aim|goal|theme|target|standard|outcome|domain|strand|pillar|area|section|part)$/;
