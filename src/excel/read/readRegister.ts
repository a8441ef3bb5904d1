/** The registers' tables as they stand, and what they were last compared with. */
import {
  isRegisterKind,
  REGISTER_KINDS,
  type CellAddress,
  type KeptRegister,
  type RangeAddress,
  type RegisterBase,
  type RegisterCell,
  type RegisterKind,
  type RegisterSnapshot,
} from "../../engine";
import type { Question } from "../payload";
import { basesOfXml } from "../registerBase";
import type { StandingSheet, StandingTable } from "../write/findTargets";
import { CellsReading } from "./cellsReading";
import type { SheetList } from "./readSheetList";
import { cellsAt } from "../cellsAt";

const BYTES_OF_A_RANGE = 1_000;

export interface KeptBases {
  /** Missing where nothing is kept, or it cannot be read. */
  readonly bases: ReadonlyMap<RegisterKind, RegisterBase>;
  /** The parts as they stand. */
  readonly xmls: readonly string[];
}

/** Queues the question for the bases; what comes back reads the answer after the next round trip. */
export function queueBases(context: Excel.RequestContext, list: SheetList): () => KeptBases {
  const parts = list.baseParts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => {
    const xmls = parts.map((part) => part.value);
    return { bases: basesOfXml(xmls), xmls };
  };
}

export interface FoundRegister {
  readonly kind: RegisterKind;
  readonly area: RangeAddress;
  readonly table: StandingTable;
}

/**
 * The registers, in the order of their kinds; none where somebody deleted it, made its table plain cells, or switched
 * its headings off, by which its columns are known.
 */
export function findRegisters(standing: readonly StandingSheet[]): readonly FoundRegister[] {
  return standing
    .flatMap((sheet) => findRegister(sheet) ?? [])
    .sort((one, other) => REGISTER_KINDS.indexOf(one.kind) - REGISTER_KINDS.indexOf(other.kind));
}

function findRegister(sheet: StandingSheet): FoundRegister | null {
  const { kind, area } = sheet.own;
  if (!isRegisterKind(kind) || area === null) return null;
  // People may give it another name; it begins where our cells are all the same.
  const inside = sheet.tables.filter(
    ({ range, hasHeadings }) =>
      hasHeadings && range.row < area.row + area.rows && range.column < area.column + area.columns,
  );
  const table = inside.find((one) => one.name.startsWith("ActionRegister")) ?? inside[0];
  return table === undefined ? null : { kind, area, table };
}

/** A register while it is being read. */
export class RegisterReading {
  private readonly range: RangeAddress;
  private readonly reading: CellsReading;
  private subtitle: RegisterSnapshot["subtitle"] = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly found: FoundRegister,
  ) {
    const { range, hasTotals } = found.table;
    this.range = { ...range, rows: range.rows - (hasTotals ? 1 : 0) };
    this.reading = new CellsReading(context, this.range);
  }

  /** `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    return [this.askSubtitle(), ...this.reading.ask(then)];
  }

  register(bases: KeptBases["bases"]): KeptRegister {
    const { kind, table } = this.found;
    const [headings = [], ...rows] = this.reading.cells();
    return {
      kind,
      standing: {
        sheet: this.range.sheet,
        table: table.name,
        range: this.range,
        hasTotals: table.hasTotals,
        headings: headings.map(headingText),
        rows,
        subtitle: this.subtitle,
      },
      base: bases.get(kind) ?? null,
    };
  }

  private askSubtitle(): Question {
    const { sheet, row, column } = this.found.area;
    const at: CellAddress = { sheet, row: row + 1, column };
    return {
      bytes: BYTES_OF_A_RANGE,
      ask: () => {
        const cell = cellsAt(this.context.workbook.worksheets.getItem(at.sheet), at.row, at.column, 1, 1);
        cell.load("values");
        return () => {
          if (at.row < this.range.row) this.subtitle = { at, text: String(cell.values[0]?.[0] ?? "") };
        };
      },
    };
  }
}

/** A table's headings are texts, whatever they look like. */
function headingText(cell: RegisterCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}
