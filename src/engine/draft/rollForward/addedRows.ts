/** Rows of next year's sheet for actions that only a register has. */
import type { DraftInsertion } from "../../model/draft";
import type { Action, Plan } from "../../model/plan";
import type { RawRecord } from "../../model/recognised";
import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { textOf } from "../actionTexts";
import { lineAfter } from "./findLeftLines";

/** This year's sheet has no such rows: they are counted from here on, and have a place in the new one only. */
const ADDED = 2 ** 21;

interface AddedRow {
  readonly action: Action;
  readonly plan: Plan;
  /** By which the pen knows it. */
  readonly row: number;
  /** Where it is put in, in the rows that are left of this year's sheet. */
  readonly at: number;
}

export class AddedRows {
  private readonly rows: readonly AddedRow[];
  /** Actions for which the sheet has no place. */
  readonly homeless: readonly Action[];

  /** `left` are the rows that are taken out of the sheet. */
  constructor(
    sheet: SheetSnapshot,
    plans: readonly Plan[],
    private readonly left: readonly DraftInsertion[],
    goesOn: (record: RawRecord) => boolean,
    isRetained: (action: Action) => boolean,
  ) {
    const placed: Omit<AddedRow, "row">[] = [];
    const homeless: Action[] = [];
    for (const plan of plans) {
      for (const action of plan.actions.slice(plan.table.records.length).filter(isRetained)) {
        const place = placeOf(action, plan, sheet, goesOn);
        const rows = place?.record.rows.flatMap((row) => lineAfter(row, left) ?? []) ?? [];
        if (place === null || rows.length === 0) homeless.push(action);
        else placed.push({ action, plan, at: place.isBefore ? Math.min(...rows) : Math.max(...rows) + 1 });
      }
    }
    this.homeless = homeless;
    this.rows = placed
      .sort((one, other) => one.at - other.at)
      .map((one, index) => ({ ...one, row: ADDED + index }));
  }

  of(plan: Plan): readonly AddedRow[] {
    return this.rows.filter((one) => one.plan === plan);
  }

  /** Each in a row of its own, counted in the rows that are left of this year's sheet. */
  get put(): readonly DraftInsertion[] {
    const runs: { at: number; count: number }[] = [];
    for (const { at } of this.rows) {
      const last = runs.at(-1);
      if (last?.at === at) last.count++;
      else runs.push({ at, count: 1 });
    }
    return runs;
  }

  /** Where a row of this year's sheet, or an added one, stands in the new sheet; null where it was taken out. */
  rowAfter(row: number): number | null {
    if (row >= ADDED) return (this.rows[row - ADDED]?.at ?? 0) + row - ADDED;
    const down = lineAfter(row, this.left);
    return down === null ? null : down + this.rows.filter(({ at }) => at <= down).length;
  }
}

/** Where the row goes: behind the record, or before it where nothing can be put in behind. */
interface AddedPlace {
  readonly record: RawRecord;
  readonly isBefore: boolean;
}

/**
 * Behind the last action of its recommendation that goes on, else behind the last one; null where the plan is no table
 * of rows. A row put in behind the last one of an Excel table would stand outside of it.
 */
function placeOf(
  { group }: Action,
  plan: Plan,
  sheet: SheetSnapshot,
  goesOn: (record: RawRecord) => boolean,
): AddedPlace | null {
  const { table, actions } = plan;
  const isTable = table.layout === "table" && table.columns.some(({ field }) => field === "action");
  const going = table.records.filter(goesOn);
  const rows = going.flatMap((record) => record.rows);
  if (!isTable || going.length === 0 || new Set(rows).size < rows.length) return null;
  const name = fold(textOf(group));
  const akin = table.records.filter(
    (record, index) => goesOn(record) && name !== "" && fold(actions[index]?.group.text ?? "") === name,
  );
  const record = (akin.at(-1) ?? going.at(-1)) as RawRecord;
  const last = Math.max(...record.rows);
  const isBefore = sheet.tables.some(({ range }) => range.row + range.rows - 1 === last);
  return { record, isBefore };
}
