/** The register's table as it stands, and what it was last compared with. */
import type { CellAddress, RangeAddress, RegisterBase, RegisterCell, RegisterSnapshot } from "../../engine";
import type { Question } from "../payload";
import { baseOfXml } from "../registerBase";
import type { StandingSheet, StandingTable } from "../write/findTargets";
import { CellsReading } from "./cellsReading";
import type { SheetList } from "./readSheetList";

const BYTES_OF_A_RANGE = 1_000;

export interface KeptBase {
  /** Null where nothing is kept, or it cannot be read. */
  readonly base: RegisterBase | null;
  /** The parts as they stand. */
  readonly xmls: readonly string[];
}

/** Queues the question for the base; what comes back reads the answer after the next round trip. */
export function queueBase(context: Excel.RequestContext, list: SheetList): () => KeptBase {
  const parts = list.baseParts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => {
    const xmls = parts.map((part) => part.value);
    return { base: xmls.length === 0 ? null : baseOfXml(xmls), xmls };
  };
}

/** The register's sheet and table; null where somebody deleted one of them, or made the table plain cells. */
export function findRegister(
  standing: readonly StandingSheet[],
): { readonly area: RangeAddress; readonly table: StandingTable } | null {
  const sheet = standing.find(({ own }) => own.kind === "register");
  const area = sheet?.own.area ?? null;
  if (sheet === undefined || area === null) return null;
  // People may give it another name; it begins where our cells are all the same.
  const inside = sheet.tables.filter(
    ({ range }) => range.row < area.row + area.rows && range.column < area.column + area.columns,
  );
  const table = inside.find((one) => one.name.startsWith("ActionRegister")) ?? inside[0];
  return table === undefined ? null : { area, table };
}

/** A register while it is being read. */
export class RegisterReading {
  private readonly range: RangeAddress;
  private readonly reading: CellsReading;
  private subtitle: RegisterSnapshot["subtitle"] = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly area: RangeAddress,
    private readonly table: StandingTable,
  ) {
    const { range, hasTotals } = table;
    this.range = { ...range, rows: range.rows - (hasTotals ? 1 : 0) };
    this.reading = new CellsReading(context, this.range);
  }

  /** `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    return [this.askSubtitle(), ...this.reading.ask(then)];
  }

  snapshot(): RegisterSnapshot {
    const [headings = [], ...rows] = this.reading.cells();
    return {
      sheet: this.range.sheet,
      table: this.table.name,
      range: this.range,
      hasTotals: this.table.hasTotals,
      headings: headings.map(headingText),
      rows,
      subtitle: this.subtitle,
    };
  }

  private askSubtitle(): Question {
    const { sheet, row, column } = this.area;
    const at: CellAddress = { sheet, row: row + 1, column };
    return {
      bytes: BYTES_OF_A_RANGE,
      ask: () => {
        const cell = this.context.workbook.worksheets
          .getItem(at.sheet)
          .getRangeByIndexes(at.row, at.column, 1, 1);
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
