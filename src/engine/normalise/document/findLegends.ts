/** Looks for explained initials, the rating key and what the terms mean wherever a plan keeps them. */
import type { DocumentFacts } from "../../model/plan";
import type { LooseText, RecognisedSheet, RecognisedTable } from "../../model/recognised";
import { lookAt, type SheetSnapshot, textAt, type WorkbookSnapshot } from "../../model/snapshot";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { plainText } from "../../text/plainText";
import { InitialsFinder } from "./findInitials";
import { RagKeyFinder } from "./findRagKey";
import { TimescaleFinder } from "./findTimescales";

/** Sheets that explain the others. */
const EXPLAINS =
  /\b(?:key|legend|glossary|abbreviations?|acronyms?|contacts?|guidance|read ?me|notes?|lists?|lookups?|rag)\b/i;
/** What explains is short; a longer sheet or table of such a name is something else. */
const MOST_ROWS = 200;

export type Legends = Pick<DocumentFacts, "initials" | "ragKey" | "timescales">;

/**
 * Initials and rating key of the sheets given, with the texts around their tables, and of any sheet of the
 * workbook called "Key" or the like.
 */
export function* findLegendsInSteps(
  sheets: readonly RecognisedSheet[],
  around: ReadonlyMap<RecognisedSheet, readonly LooseText[]>,
  snapshot: WorkbookSnapshot,
): Steps<Legends> {
  const search = new LegendSearch();
  const snapshots = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  for (const sheet of sheets) {
    const cells = snapshots.get(sheet.sheet);
    for (const { text, at } of around.get(sheet) ?? []) {
      search.text(text);
      if (cells !== undefined) search.pair(cells, at.row, at.column);
    }
    for (const table of sheet.tables) {
      if (table.isPlan) yield* search.planInSteps(table);
      else if (cells !== undefined) search.cells(cells, table.range);
    }
  }
  for (const cells of snapshot.sheets) {
    if (!EXPLAINS.test(cells.name)) continue;
    const area = {
      row: cells.top,
      column: cells.left,
      rows: cells.values.length,
      columns: cells.values[0]?.length ?? 0,
    };
    search.cells(cells, area);
  }
  return search.legends();
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

class LegendSearch {
  private readonly initials = new InitialsFinder();
  private readonly ragKey = new RagKeyFinder();
  private readonly timescales = new TimescaleFinder();

  legends(): Legends {
    const timescales = this.timescales.timescales();
    return {
      initials: this.initials.initials(),
      ragKey: this.ragKey.key(),
      ...(Object.keys(timescales).length > 0 ? { timescales } : {}),
    };
  }

  text(raw: string): void {
    const text = plainText(raw);
    this.initials.addText(text);
    this.ragKey.addText(text);
    this.timescales.addText(text);
  }

  /** The headings of ratings and dates ("RAG: R = late, G = on time") and the names in the actions. */
  *planInSteps(table: RecognisedTable): Steps<void> {
    for (const { heading, field } of table.columns) {
      if (field === "rag") this.ragKey.addText(plainText(heading));
      if (field === "due") this.timescales.addText(plainText(heading));
    }
    for (const [place, { fields }] of table.records.entries()) {
      if (place % ROWS_IN_A_STEP === 0) yield;
      for (const pieces of Object.values(fields)) {
        for (const { text } of pieces) {
          if (text.includes("(")) this.initials.addText(plainText(text), pieces === fields.owners);
        }
      }
    }
  }

  cells(sheet: SheetSnapshot, area: Area): void {
    if (area.rows > MOST_ROWS) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = textAt(sheet, row, column);
        if (text !== "") this.text(text);
        this.pair(sheet, row, column);
      }
    }
  }

  /** The cell and what stands to the right of it. */
  pair(sheet: SheetSnapshot, row: number, column: number): void {
    const right = plainText(textAt(sheet, row, column + 1));
    if (right === "") return;
    const left = plainText(textAt(sheet, row, column));
    this.ragKey.addPair({ text: left, fill: lookAt(sheet, row, column).fill }, right);
    if (left === "") return;
    this.initials.addPair(left, right);
    this.timescales.addPair(left, right);
  }
}
