/** The account of a sheet's cells: where each one went. */
import type { CellAddress, RangeAddress } from "../model/address";
import type { CellCounts, LooseText, Piece, RawRecord, RecognisedTable, RowRole } from "../model/recognised";
import { textAt, type SheetSnapshot } from "../model/snapshot";
import { ROWS_IN_A_STEP, type Steps } from "../model/steps";
import { fold } from "../text/fold";
import { plainText } from "../text/plainText";

/** Where a cell went; 0 is not known yet. Where two claim it, the first to be marked has it. */
const ACTION = 1;
const HEADING = 2;
const OTHER_TABLE = 3;
const NOTE = 4;
const LEFT_OVER = 5;

const PLACE_OF: Partial<Record<RowRole, number>> = {
  heading: HEADING,
  title: HEADING,
  section: HEADING,
  label: HEADING,
  note: NOTE,
  total: NOTE,
  signoff: NOTE,
};

/** Counts each cell that holds more than white space once, by where recognition put it. */
export function* countCellsInSteps(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  loose: readonly LooseText[],
): Steps<CellCounts> {
  const places = new Places(sheet);
  const plans = tables.filter((table) => table.isPlan);
  for (const { records } of plans) {
    for (const [place, record] of records.entries()) {
      markRecord(places, record);
      if (place % ROWS_IN_A_STEP === 0) yield;
    }
  }
  yield;
  for (const table of tables) if (!table.isPlan) places.markRange(table.range, OTHER_TABLE);
  for (const plan of plans) markRows(places, plan);
  for (const { at, role } of loose) places.mark(at.row, at.column, PLACE_OF[role] ?? NOTE);
  yield;
  return yield* places.countsInSteps();
}

function markRecord(places: Places, { fields, extras, updates }: RawRecord): void {
  const mark = (pieces: readonly Piece[]): void => {
    for (const { row, column } of pieces) places.mark(row, column, ACTION);
  };
  Object.values(fields).forEach(mark);
  for (const { pieces } of extras) mark(pieces);
  for (const update of updates) {
    mark([update.tag]);
    Object.values(update.fields).forEach(mark);
  }
}

/** What stands in a plan beside its actions: rows of headings and notes, and the labels of blocks. */
function markRows(places: Places, { range, rows, labels }: RecognisedTable): void {
  for (const { row, role } of rows) {
    const place = PLACE_OF[role];
    if (place !== undefined && row >= range.row) places.markRange({ ...range, row, rows: 1 }, place);
  }
  const written = Object.keys(labels).map(fold);
  if (written.length > 0)
    places.markTexts(range, (text) => written.some((label) => label !== "" && text.includes(label)), HEADING);
}

/** The place of every cell of the used range. */
class Places {
  private readonly columns: number;
  private readonly places: Uint8Array;

  constructor(private readonly sheet: SheetSnapshot) {
    this.columns = sheet.values[0]?.length ?? 0;
    this.places = new Uint8Array(sheet.values.length * this.columns);
  }

  mark(row: number, column: number, place: number): void {
    const { top, left, values } = this.sheet;
    if (row < top || row >= top + values.length || column < left || column >= left + this.columns) return;
    const index = (row - top) * this.columns + column - left;
    if (this.places[index] === 0) this.places[index] = place;
  }

  markRange(range: RangeAddress, place: number): void {
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++)
        this.mark(row, column, place);
  }

  /** Cells of the range that have no place yet and whose text is what is looked for. */
  markTexts(
    { row: top, column: left, rows, columns }: RangeAddress,
    wanted: (text: string) => boolean,
    place: number,
  ): void {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        if (this.placeOf(row, column) !== 0) continue;
        const text = fold(plainText(textAt(this.sheet, row, column)));
        if (text !== "" && wanted(text)) this.mark(row, column, place);
      }
    }
  }

  *countsInSteps(): Steps<CellCounts> {
    const found = [0, 0, 0, 0, 0, 0];
    const leftOver: CellAddress[] = [];
    const { name, top, left, values } = this.sheet;
    for (const [down, line] of values.entries()) {
      if (down % ROWS_IN_A_STEP === 0) yield;
      line.forEach((value, along) => {
        if (value === null || (typeof value === "string" && value.trim() === "")) return;
        const place = this.placeOf(top + down, left + along) || LEFT_OVER;
        found[place] = (found[place] ?? 0) + 1;
        if (place === LEFT_OVER) leftOver.push({ sheet: name, row: top + down, column: left + along });
      });
    }
    const [, actions = 0, headings = 0, otherTables = 0, notes = 0] = found;
    const all = found.reduce((sum, number) => sum + number, 0);
    return { all, actions, headings, notes, otherTables, leftOver };
  }

  private placeOf(row: number, column: number): number {
    return this.places[(row - this.sheet.top) * this.columns + column - this.sheet.left] ?? 0;
  }
}
