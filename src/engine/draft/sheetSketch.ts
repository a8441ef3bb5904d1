/** A sheet draft in the making. */
import type {
  DraftArea,
  DraftCells,
  DraftChart,
  DraftPage,
  DraftStyle,
  DraftTable,
  DraftValue,
  SheetDraft,
} from "../model/draft";

/** Of a row with one line of text in the standard font, in points: 19 pixels. */
const LINE_HEIGHT = 14.25;

/** Gathers what goes on a sheet, part by part; `draft` gives the whole. Rows and columns count from zero. */
export class SheetSketch {
  private readonly cells: DraftCells[] = [];
  private readonly styles: DraftStyle[] = [];
  private readonly tables: DraftTable[] = [];
  private readonly charts: DraftChart[] = [];
  private readonly choices: SheetDraft["choices"][number][] = [];
  private readonly colours: SheetDraft["colours"][number][] = [];
  private readonly rowHeights: { row: number; height: number }[] = [];
  /** Where people type: what stands there is theirs. */
  readonly typedAreas: DraftArea[] = [];

  constructor(
    private readonly sheet: Pick<
      SheetDraft,
      "kind" | "name" | "grows" | "columnWidths" | "frozenRows" | "showGridlines"
    > & { readonly page: DraftPage },
  ) {}

  /** Puts one row of values. */
  row(row: number, column: number, values: readonly DraftValue[]): this {
    return this.rows(row, column, [values]);
  }

  rows(row: number, column: number, values: readonly (readonly DraftValue[])[], asText = false): this {
    if (values.length > 0) this.cells.push({ row, column, values, ...(asText ? { asText } : {}) });
    return this;
  }

  style(area: DraftArea, style: Omit<DraftStyle, "area">): this {
    if (area.rows > 0 && area.columns > 0) this.styles.push({ area, ...style });
    return this;
  }

  /** Sets a row's height, in points. */
  height(row: number, height: number): this {
    this.rowHeights.push({ row, height });
    return this;
  }

  table(table: DraftTable): this {
    this.tables.push(table);
    return this;
  }

  chart(chart: DraftChart): this {
    this.charts.push(chart);
    return this;
  }

  choice(choice: SheetDraft["choices"][number]): this {
    this.choices.push(choice);
    return this;
  }

  colour(colour: SheetDraft["colours"][number]): this {
    this.colours.push(colour);
    return this;
  }

  /** The height of the rows from one to another, in points; those whose height is not set have that of one line. */
  heightOf(first: number, end: number): number {
    const set = new Map(this.rowHeights.map(({ row, height }) => [row, height]));
    let sum = 0;
    for (let row = first; row < end; row++) sum += set.get(row) ?? LINE_HEIGHT;
    return sum;
  }

  /** Gives the rows from one to another the height of one line, where no other is set: every program prints them alike. */
  fixHeights(first: number, end: number): this {
    const set = new Set(this.rowHeights.map(({ row }) => row));
    for (let row = first; row < end; row++) if (!set.has(row)) this.height(row, LINE_HEIGHT);
    return this;
  }

  typed(area: DraftArea): this {
    this.typedAreas.push(area);
    return this;
  }

  draft(): SheetDraft {
    const { cells, styles, tables, charts, choices, colours, rowHeights } = this;
    return { ...this.sheet, cells, styles, tables, charts, choices, colours, rowHeights };
  }
}

/** An area from its first cell and size; one row and one column where nothing else is said. */
export function area(row: number, column: number, rows = 1, columns = 1): DraftArea {
  return { row, column, rows, columns };
}
