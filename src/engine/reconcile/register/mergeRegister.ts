/** The register brought up to date with the sheet: nothing that anyone typed on either side is lost. */
import type { DraftValue } from "../../model/draft";
import type {
  BaseRow,
  MergedRegister,
  RefreshedRow,
  GoneRow,
  RegisterCell,
  RegisterChange,
  RegisterTableRow,
  RowName,
  Settlement,
} from "../../model/register";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../../model/steps";
import { fold } from "../../text/fold";
import { freshRowsInSteps, isMerged, knownRowsInSteps, type KnownRow } from "./knownRows";
import { matchRowsInSteps, type RowMatches } from "../../text/matchRows";
import { keyOfGone } from "./keyOfGone";
import { mergeCell, type CellVerdict } from "./mergeCell";
import type { MergeInput } from "./mergeInput";
import { ownColumns, type ColumnPlaces } from "./ownColumns";
import { placeRows } from "./placeRows";
import { typedDay } from "./typedDay";
import { printOf, writtenText } from "../../text/printOf";
import { goneMark, isOwnSource, keptMark, sourceKey } from "./sourceLink";

const NO_MATCHES: RowMatches = new Map();

/**
 * Merges three ways: what the sheet says now, what the register says, and what the sheet said when it was last
 * read. Rows are known again by reference and text, not by their place; people's order of rows and columns stays.
 * Merged again with its own result, nothing changes any more.
 */
export function mergeRegister(input: MergeInput): MergedRegister {
  return runSteps(mergeRegisterInSteps(input));
}

/** The same, pausing after each few hundred rows. */
export function mergeRegisterInSteps(input: MergeInput): Steps<MergedRegister> {
  return new Merge(input).refresh();
}

class Merge {
  private readonly changes: Record<Exclude<CellVerdict, "same">, RegisterChange[]> = {
    taken: [],
    kept: [],
    conflict: [],
  };
  private readonly added: RowName[] = [];
  private readonly vanished: RowName[] = [];
  private readonly gone: GoneRow[] = [];
  private readonly dropped: number[] = [];
  private readonly columns: readonly ColumnPlaces[];
  private readonly baseHeadings: readonly string[];
  /** Columns of ours that people took out, by their places in the base. */
  private readonly takenOut: readonly number[];
  private readonly settled: ReadonlyMap<string, Settlement["take"]>;

  constructor(private readonly input: MergeInput) {
    const { table, register, base, settled = [] } = input;
    this.columns = ownColumns(table, register, base);
    const stands = new Set(this.columns.map((column) => fold(column.heading)));
    this.takenOut = (base?.headings ?? []).flatMap((heading, place) =>
      stands.has(fold(heading)) ? [] : [place],
    );
    this.baseHeadings = [
      ...this.columns.filter(isMerged).map((column) => column.heading),
      ...this.takenOut.map((place) => base?.headings[place] ?? ""),
    ];
    this.settled = new Map(
      settled.map((one) => [settlementKey(sourceKey(one.source), one.heading), one.take]),
    );
  }

  *refresh(): Steps<MergedRegister> {
    const { table, register, base } = this.input;
    const known = register === null ? [] : yield* knownRowsInSteps(table, this.columns, register, base);
    const matches = known.length === 0 ? NO_MATCHES : yield* this.match(known);
    const baseRows: { order: number; row: BaseRow }[] = [];
    const placed: RefreshedRow[] = [];
    for (const [index, place] of placeRows(known.length, matches, table.rows.length).entries()) {
      if (index % ROWS_IN_A_STEP === 0) yield;
      const order = "fresh" in place ? place.fresh : (matches.get(place.known) ?? null);
      const from = "known" in place ? place.known : null;
      const row = order === null ? null : (table.rows[order] as RegisterTableRow);
      if (order === null || row === null) {
        placed.push(...this.withoutAction(from as number, known[from as number] as KnownRow));
        continue;
      }
      const merged = this.withAction(row, from, from === null ? null : (known[from]?.base ?? null));
      baseRows.push({ order, row: merged.base });
      placed.push(merged.row);
    }
    yield;
    const rows = placed.length === 0 ? this.emptied() : placed;
    return {
      columns: this.columns.map(({ heading, from }) => ({ heading, from })),
      rows,
      subtitle: this.hasOwnSubtitle() ? table.subtitle : null,
      base: {
        headings: this.baseHeadings,
        // In the order of the sheet, so that rows that are alike are told apart by it.
        rows: baseRows.sort((one, other) => one.order - other.order).map(({ row: one }) => one),
        subtitle: printOf(table.subtitle),
      },
      taken: this.changes.taken,
      kept: this.changes.kept,
      conflicts: this.changes.conflict,
      added: this.added,
      vanished: this.vanished,
      gone: this.gone,
      dropped: this.dropped,
    };
  }

  private *match(known: readonly KnownRow[]): Steps<RowMatches> {
    const fresh = yield* freshRowsInSteps(this.input.table, this.columns);
    return yield* matchRowsInSteps(known, fresh);
  }

  /** The line is ours to renew as long as nobody wrote another. */
  private hasOwnSubtitle(): boolean {
    const { register, base, table } = this.input;
    if (register === null) return true;
    const standing = printOf(register.subtitle?.text ?? null);
    return standing !== "" && (standing === base?.subtitle || standing === printOf(table.subtitle));
  }

  private withAction(
    row: RegisterTableRow,
    from: number | null,
    base: BaseRow | null,
  ): { row: RefreshedRow; base: BaseRow } {
    const { register, date1904 = false } = this.input;
    const standing = from === null ? null : (register?.rows[from] ?? []);
    const name = this.nameOfFresh(row);
    const prints: (string | null)[] = [];
    const cells = this.columns.map((column): RegisterCell => {
      const inSheet = column.sheet === null ? null : (row.cells[column.sheet] ?? null);
      const stands = standing === null || column.from === null ? null : (standing[column.from] ?? null);
      const inRegister = typedDay(column.heading, stands, date1904);
      if (column.isSource) return isOwnSource(inRegister) ? inSheet : inRegister;
      if (!isMerged(column)) return standing === null ? this.calculated(column) : inRegister;
      // A cell that the register does not have yet is filled, whatever the base says.
      const isNew = standing === null || column.from === null;
      const was = isNew || base === null || column.base === null ? null : (base.prints[column.base] ?? null);
      const settled = this.settlementOf(row, column);
      const merged = mergeCell(was, inRegister, inSheet, settled);
      prints.push(merged.base);
      if (merged.verdict !== "same" && !isNew) {
        this.changes[merged.verdict].push({
          row: name,
          action: row.action,
          heading: column.heading,
          source: row.source,
          sheet: inSheet,
          register: inRegister,
        });
      }
      return merged.cell;
    });
    if (from === null) this.added.push(name);
    const left = this.takenOut.map((place) => base?.prints[place] ?? null);
    return {
      row: { state: from === null ? "new" : "known", from, action: row.action, cells },
      base: { source: sourceKey(row.source), prints: [...prints, ...left] },
    };
  }

  private settlementOf(row: RegisterTableRow, column: ColumnPlaces): Settlement["take"] | null {
    if (this.settled.size === 0) return null;
    return this.settled.get(settlementKey(sourceKey(row.source), column.heading)) ?? null;
  }

  /**
   * A row that only the register has: kept as it is, and marked where the sheet had it once, unless the user drops
   * that one.
   */
  private withoutAction(from: number, known: KnownRow): RefreshedRow[] {
    const standing = this.input.register?.rows[from] ?? [];
    // A row with a link whose base belongs to another row is a copy that somebody made of that one.
    const isCopy = this.input.base !== null && known.base === null;
    const hasVanished = known.key !== null && !isCopy;
    const isGone = hasVanished || known.wasGone;
    const key = isGone ? keyOfGone(this.columns, standing) : "";
    if (isGone && this.input.dropped?.includes(key) === true) {
      this.dropped.push(from);
      return [];
    }
    const row = this.nameOfStanding(standing);
    const keeps = isGone && this.input.goneKept?.includes(key) === true;
    if (isGone && !keeps && !known.wasKept) this.gone.push({ row, key });
    if (hasVanished) this.vanished.push(row);
    const cells = this.columns.map((column): RegisterCell => {
      const cell = column.from === null ? null : (standing[column.from] ?? null);
      if (!column.isSource || !isGone) return cell;
      const mark = hasVanished ? goneMark(known.key) : cell;
      return keeps && !known.wasKept ? keptMark(mark) : mark;
    });
    return [{ state: isGone ? "vanished" : "typed", from, action: null, cells }];
  }

  /** A table cannot be without any row: of those that all go, the first is emptied. */
  private emptied(): readonly RefreshedRow[] {
    const from = this.dropped.shift();
    if (from === undefined) return [];
    return [{ state: "typed", from, action: null, cells: this.columns.map(() => null) }];
  }

  /** A new row gets the formula that people gave a whole column of theirs. */
  private calculated({ from }: ColumnPlaces): RegisterCell {
    const cells = from === null ? [] : (this.input.register?.rows ?? []).map((row) => row[from] ?? null);
    const formulas = new Set(
      cells.map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : "")),
    );
    const [formula = ""] = formulas;
    return formulas.size === 1 && /\[(?:@|#This Row)/i.test(formula) ? { formula } : null;
  }

  private nameOfFresh(row: RegisterTableRow): RowName {
    const cell = (part: "ref" | "text"): DraftValue =>
      row.cells[this.input.table.columns.findIndex((column) => column.identity === part)] ?? null;
    return { ref: writtenText(cell("ref")), text: writtenText(cell("text")) };
  }

  private nameOfStanding(cells: readonly RegisterCell[]): RowName {
    const text = (part: "ref" | "text") => {
      const place = this.input.table.columns.findIndex((column) => column.identity === part);
      const column = this.columns.find((one) => place >= 0 && one.sheet === place);
      return column?.from == null ? "" : writtenText(cells[column.from] ?? null);
    };
    return { ref: text("ref"), text: text("text") };
  }
}

function settlementKey(source: string, heading: string): string {
  return `${source}|${fold(heading)}`;
}
