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
import { QUIET } from "./palette";

/** Of a row with one line of text in the standard font, in points: 19 pixels. */
const LINE_HEIGHT = 14.25;
/** The same where the row follows its text, as Excel and LibreOffice draw it. */
const TEXT_HEIGHT = { least: 12.8, most: 15 };

/** In points; what follows its text is told within these bounds. */
export interface Height {
  readonly least: number;
  readonly most: number;
}

/** Gathers what goes on a sheet, part by part; `draft` gives the whole. Rows and columns count from zero. */
export class SheetSketch {
  private readonly cells: DraftCells[] = [];
  private readonly styles: DraftStyle[] = [];
  private readonly tables: DraftTable[] = [];
  private readonly charts: DraftChart[] = [];
  private readonly choices: SheetDraft["choices"][number][] = [];
  private readonly colours: SheetDraft["colours"][number][] = [];
  private readonly rowHeights: { row: number; height: number }[] = [];
  /** Lines of text in rows whose height follows it. */
  private readonly textLines = new Map<number, Height>();
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

  /**
   * The chart's description stands in the cell that the chart covers: Office.js has no alternative text for charts, and
   * who reads the sheet cell by cell hears it there.
   */
  chart(chart: DraftChart): this {
    this.charts.push(chart);
    const { row, column } = chart.over;
    return this.row(row, column, [chart.altText]).style(area(row, column), {
      fontColour: QUIET,
      vertical: "Top",
      wrap: true,
    });
  }

  choice(choice: SheetDraft["choices"][number]): this {
    this.choices.push(choice);
    return this;
  }

  colour(colour: SheetDraft["colours"][number]): this {
    this.colours.push(colour);
    return this;
  }

  /** Says that the row's height will follow texts of so many lines. */
  flows(row: number, lines: Height): this {
    this.textLines.set(row, lines);
    return this;
  }

  /**
   * The height of the rows from one to another, in points; those whose height is not set and of which nothing else is
   * said have that of one line.
   */
  heightOf(first: number, end: number): Height {
    const set = new Map(this.rowHeights.map(({ row, height }) => [row, height]));
    let [least, most] = [0, 0];
    for (let row = first; row < end; row++) {
      const lines = this.textLines.get(row);
      const height = set.get(row) ?? LINE_HEIGHT;
      least += lines === undefined ? height : lines.least * TEXT_HEIGHT.least;
      most += lines === undefined ? height : lines.most * TEXT_HEIGHT.most;
    }
    return { least, most };
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
