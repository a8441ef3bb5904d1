/** Next year's sheet: this year's without what is left behind, and with where the rest comes from. */
import { cellName, type CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { DraftCells, DraftStyle, DraftValue } from "../../model/draft";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import type { NextSheetDraft } from "../../model/rollForward";
import { lookAt, textAt, type SheetSnapshot } from "../../model/snapshot";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { fold } from "../../text/fold";
import { onOneLine, textOf } from "../actionTexts";
import { area } from "../sheetSketch";
import { cellsOfAdded } from "./cellsOfAdded";
import { AddedRows } from "./addedRows";
import { carryDown } from "./carryDown";
import { isPart } from "./cellParts";
import { findLeftLines, lineAfter, type LeftLines } from "./findLeftLines";
import {
  addHistoryColumn,
  cellsOfHistory,
  HISTORY_WIDTH,
  looksOfHistory,
  type HistoryColumn,
  type Placed,
} from "./historyColumn";
import { historyOf, HISTORY_HEADING } from "./historyOf";
import { movedTitles } from "./movedTitles";
import type { NextYear } from "./nextYear";
import { NOTHING } from "./reopen";

export interface NextSheet {
  readonly draft: NextSheetDraft;
  readonly notes: readonly string[];
}

export function* draftNextSheetInSteps(
  sheet: SheetSnapshot,
  plans: readonly Plan[],
  next: NextYear,
  analysis: Analysis,
): Steps<NextSheet> {
  const pen = new NextSheetPen(sheet, plans, next, analysis);
  yield;
  return yield* pen.drawInSteps();
}

class NextSheetPen {
  private readonly cells: { at: CellAddress; value: DraftValue; numberFormat?: string }[] = [];
  private readonly unfilled: CellAddress[] = [];
  private readonly filled: { at: CellAddress; fill: string }[] = [];
  private readonly notes: string[] = [];
  private readonly lines: LeftLines;
  private readonly histories: HistoryColumn[] = [];
  private readonly added: AddedRows;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly plans: readonly Plan[],
    private readonly next: NextYear,
    private readonly analysis: Analysis,
  ) {
    const retained = (action: Action | undefined) =>
      action === undefined || (next.choiceOf(action.id)?.decision ?? "retain") === "retain";
    const left = new Set(
      plans.flatMap(({ table, actions }) => table.records.filter((_, index) => !retained(actions[index]))),
    );
    const goesOn = (record: RawRecord) => !left.has(record);
    this.lines = findLeftLines(sheet, plans, goesOn);
    this.added = new AddedRows(sheet, plans, this.lines.rows, goesOn, retained);
    for (const action of this.added.homeless)
      this.notes.push(`${nameOf(action)} stands in the register only: type it into the new sheet.`);
  }

  *drawInSteps(): Steps<NextSheet> {
    const { rows, columns, emptied, shared } = this.lines;
    for (const at of emptied) this.cells.push({ at, value: null });
    for (const record of shared) {
      const at = record.fields.action?.[0];
      if (at)
        this.notes.push(`The cell ${cellName(at)} also holds an action that goes on, so its text was left.`);
    }
    this.cells.push(...movedTitles(this.sheet, this.plans, this.analysis, this.next.title));
    for (const plan of this.plans) yield* this.bringForwardInSteps(plan);
    this.histories.sort((one, other) => one.column - other.column);
    const drafted: DraftCells[] = [];
    for (const [index, { at, value }] of this.cells.entries()) {
      drafted.push(...this.drafted(at, value));
      if (index % ROWS_IN_A_STEP === 0) yield;
    }
    return {
      notes: this.notes,
      draft: {
        from: this.sheet.name,
        name: this.next.nameOf(this.sheet.name),
        rows,
        columns,
        ...(this.added.put.length === 0 ? {} : { put: this.added.put }),
        added: this.histories.filter(({ isPutIn }) => isPutIn).map((one) => this.columnOf(one)),
        cells: [...drafted, ...this.histories.flatMap((one) => cellsOfHistory(one, this.placesOf(one)))],
        styles: [
          ...this.formats(),
          ...this.filled.flatMap(({ at, fill }) => {
            const place = this.placed(at);
            return place === null ? [] : [{ area: place, fill }];
          }),
          ...this.histories.flatMap((one) => looksOfHistory(this.sheet, one, this.placesOf(one))),
        ],
        unfilled: this.unfilled.flatMap((at) => this.placed(at) ?? []),
        columnWidths: this.histories.map((one) => ({ column: this.columnOf(one), width: HISTORY_WIDTH })),
      },
    };
  }

  /** The place in the new sheet; null where it was taken out. */
  private readonly placed: Placed = ({ row, column }) => this.placeAt(row, column, column);

  /** A column that is put in stands before the one that had its place. */
  private placesOf({ column }: HistoryColumn): Placed {
    return ({ row }) => this.placeAt(row, column, column - 1);
  }

  private placeAt(row: number, column: number, lastBefore: number) {
    const down = this.added.rowAfter(row);
    const along = lineAfter(column, this.lines.columns);
    const put = this.histories.filter((one) => one.isPutIn && one.column <= lastBefore).length;
    return down === null || along === null ? null : area(down, along + put);
  }

  private columnOf(history: HistoryColumn): number {
    return this.placesOf(history)({ row: history.heads[0]?.row ?? 0, column: 0 })?.column ?? history.column;
  }

  private drafted(at: CellAddress, value: DraftValue): DraftCells[] {
    const place = this.placed(at);
    return place === null ? [] : [{ row: place.row, column: place.column, values: [[value]] }];
  }

  private *bringForwardInSteps(plan: Plan): Steps<void> {
    const written = new Set<string>();
    const texts = new Map<number, string>();
    for (const [index, record] of plan.table.records.entries()) {
      if (index % ROWS_IN_A_STEP === 0) yield;
      const action = plan.actions[index];
      const choice = action && this.next.choiceOf(action.id);
      if (action === undefined || (choice?.decision ?? "retain") !== "retain") continue;
      this.cells.push(...carryDown(record, action.group.text, this.sheet, this.lines.rows, written));
      const { asOf } = this.analysis;
      const { cells, moved, left } = this.next.reopened.get(action.id) ?? NOTHING;
      for (const { at, written: candidate } of cells) {
        const { value, numberFormat } = candidate;
        this.cells.push({ at, value, ...(numberFormat === undefined ? {} : { numberFormat }) });
        if (candidate.fill === "") this.unfilled.push(at);
      }
      const name = nameOf(action);
      if (left !== "")
        this.notes.push(`${name} still says “${left}” in its text: take that out of the new sheet.`);
      if (action.struck.includes(textOf(action.action)))
        this.notes.push(`${name} is struck through: take the line off in the new sheet.`);
      if (this.next.ratings === "reset") this.resetRating(record, action);
      const { year } = this.next;
      texts.set(record.rows[0] ?? 0, historyOf(action, { year, asOf, reason: choice?.reason ?? "", moved }));
    }
    this.writeAdded(plan, texts);
    if (texts.size > 0 || this.isBesideAnother(plan)) this.addHistory(plan, texts);
  }

  /** Tables that touch are told apart by their headings, which are the same: all get the column, or none. */
  private isBesideAnother({ table }: Plan): boolean {
    const { column, columns } = table.range;
    return this.plans.some(
      ({ table: other, actions }) =>
        other.headingRows.join() === table.headingRows.join() &&
        (other.range.column === column + columns || other.range.column + other.range.columns === column) &&
        actions.some(({ id }) => (this.next.choiceOf(id)?.decision ?? "retain") === "retain"),
    );
  }

  private writeAdded(plan: Plan, texts: Map<number, string>): void {
    const { asOf, snapshot } = this.analysis;
    const { ratings, registerRows, year, choiceOf } = this.next;
    for (const { action, row } of this.added.of(plan)) {
      const habits = { ratings, date1904: snapshot.date1904 };
      for (const cell of cellsOfAdded(action, plan, this.sheet, registerRows.get(action.id), habits)) {
        const { column, value, numberFormat, fill } = cell;
        const at = { sheet: this.sheet.name, row, column };
        this.cells.push({ at, value, ...(numberFormat === undefined ? {} : { numberFormat }) });
        if (fill === "") this.unfilled.push(at);
        else if (fill !== undefined) this.filled.push({ at, fill });
      }
      const reason = choiceOf(action.id)?.reason ?? "";
      texts.set(row, historyOf(action, { year, asOf, reason, moved: [] }));
    }
  }

  private resetRating(record: RawRecord, action: Action): void {
    for (const piece of valueOf(action.rag) !== null ? (record.fields.rag ?? []) : []) {
      if (isPart(this.sheet, piece)) {
        const rating = onOneLine(piece.text);
        this.notes.push(`${nameOf(action)} is rated “${rating}” among other words: take that out by hand.`);
        continue;
      }
      this.cells.push({ at: piece, value: null });
      if (lookAt(this.sheet, piece.row, piece.column).fill !== undefined) this.unfilled.push(piece);
    }
  }

  private addHistory(plan: Plan, texts: ReadonlyMap<number, string>): void {
    const known = plan.table.columns.find(({ heading }) => fold(heading).startsWith(fold(HISTORY_HEADING)));
    if (known !== undefined) {
      for (const [row, text] of texts) {
        const before = textAt(this.sheet, row, known.column);
        this.cells.push({
          at: { sheet: this.sheet.name, row, column: known.column },
          value: before.trim() === "" ? text : `${text}\n${before}`,
        });
      }
      return;
    }
    const added = addHistoryColumn(this.sheet, plan, texts);
    if (added !== null) this.histories.push(added);
    else this.notes.push(`The sheet “${this.sheet.name}” has no column for where its actions come from.`);
  }

  private formats(): DraftStyle[] {
    return this.cells.flatMap(({ at, numberFormat }) => {
      const place = numberFormat === undefined ? null : this.placed(at);
      return place === null || numberFormat === undefined ? [] : [{ area: place, numberFormat }];
    });
  }
}

/** Its reference, or how it begins. */
function nameOf(action: Action): string {
  return textOf(action.ref) || `“${onOneLine(textOf(action.action)).slice(0, 40)}”`;
}
