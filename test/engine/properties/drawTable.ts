/** Draws a plan table onto a sheet, and tells what a person would read there. */
import { addDays, isoDate, partsOfDate, type IsoDate } from "../../../src/engine/model/calendar";
import type { RagRating } from "../../../src/engine/model/reading";
import { DATE_FORMS, Markers, OWNERS, phrase } from "./madeUpTexts";
import { FOLLOWS_UP, HEADINGS, type ColumnKind } from "./planColumns";
import type { RowShape, TableShape, Wrapping } from "./planShapes";
import type { SheetSketch, SketchedCell } from "./sheetSketch";

/** What is true of an action, as its author knows. Null: not said. */
export interface TrueAction {
  readonly action: string;
  readonly group: string | null;
  readonly ref: string | null;
  readonly owners: readonly string[];
  readonly due: IsoDate | null;
  readonly rag: RagRating | null;
  /** News in rows of their own. */
  readonly updates: readonly string[];
}

const RATINGS: readonly RagRating[] = ["Red", "Amber", "Green"];
const WELSH_RATINGS = ["Coch", "Ambr", "Gwyrdd"];
const WELSH = 3;
const BOLD = { bold: true } as const;

/** Draws it with its first heading at the place, and returns its actions from top to bottom. */
export function drawTable(
  sketch: SheetSketch,
  markers: Markers,
  shape: TableShape,
  at: { row: number; column: number },
  title = "",
): readonly TrueAction[] {
  return new TablePen(sketch, markers, shape, at, title).draw();
}

class TablePen {
  private row: number;
  private groups = 0;
  private group: string | null = null;
  /** First row of the cell that the group stands in. */
  private groupRow = 0;

  constructor(
    private readonly sketch: SheetSketch,
    private readonly markers: Markers,
    private readonly shape: TableShape,
    private readonly at: { row: number; column: number },
    private readonly title: string,
  ) {
    this.row = at.row;
  }

  draw(): readonly TrueAction[] {
    this.drawHeadings();
    const actions = this.shape.rows.map((row, index) => this.drawRow(row, index));
    this.closeGroup();
    return actions;
  }

  /** Section rows take the group out of the table. */
  private get kinds(): readonly ColumnKind[] {
    const { kinds, grouping } = this.shape;
    return grouping === "section rows" ? kinds.filter((kind) => kind !== "group") : kinds;
  }

  private columnOf(kind: ColumnKind): number {
    return this.at.column + this.kinds.indexOf(kind);
  }

  private drawHeadings(): void {
    if (this.shape.headingRows === 2) this.drawUpperHeadings();
    this.kinds.forEach((kind, index) => {
      const text = HEADINGS[kind][this.shape.wording] as string;
      this.sketch.put(this.row, this.at.column + index, this.heading(text));
    });
    this.row++;
  }

  /** "Planning" and "Monitoring", each merged over its columns. One alone could as well be a title. */
  private drawUpperHeadings(): void {
    const runs = this.runsOfColumns().filter((run) => run.columns > 1);
    if (runs.length < 2) return;
    for (const { text, column, columns } of runs) {
      this.sketch.put(this.row, column, this.heading(text));
      this.sketch.merge(this.row, column, 1, columns);
    }
    this.row++;
  }

  /** Neighbouring columns that are about the same, from left to right. */
  private runsOfColumns(): readonly { text: string; column: number; columns: number }[] {
    const runs: { text: string; column: number; columns: number }[] = [];
    this.kinds.forEach((kind, index) => {
      const text = FOLLOWS_UP.has(kind) ? "Monitoring" : "Planning";
      const last = runs.at(-1);
      if (last?.text === text) last.columns++;
      else runs.push({ text, column: this.at.column + index, columns: 1 });
    });
    return runs;
  }

  private heading(text: string): SketchedCell {
    return this.shape.dressed ? { value: text, look: { ...BOLD, fill: "#D9E2F3" } } : { value: text };
  }

  private drawRow(row: RowShape, index: number): TrueAction {
    const begins = index === 0 || row.newGroup;
    if (begins) this.beginGroup(row);
    const full = phrase("order", row.phrase, this.markers.next());
    const [action, rest] = row.pageBreak === "cuts the row in two" ? cutInTwo(full) : [full, ""];
    const due = secondHalfOfMonth(addDays("2026-01-01", row.due));
    const form = DATE_FORMS[row.dateForm] as (typeof DATE_FORMS)[number];
    const owner = OWNERS[row.owner] as (typeof OWNERS)[number];
    const ratings = this.shape.wording === WELSH ? WELSH_RATINGS : RATINGS;
    const ref = `${this.groups}.${index + 1}`;
    const texts: Readonly<Record<ColumnKind, SketchedCell>> = {
      ref: { value: ref },
      group: { value: begins || this.shape.grouping === "each row" ? (this.group ?? "") : "" },
      action: { value: wrap(action, rest === "" ? row.wrapping : "plain") },
      detail: { value: phrase("means", row.phrase, this.markers.next()) },
      owners: { value: owner.text },
      due: form.write(due),
      outcome: { value: phrase("aim", row.phrase, this.markers.next()) },
      rag: { value: ratings[row.rating] as string },
      progress: { value: phrase("remark", row.phrase, this.markers.next()) },
      extra: { value: `Chapter ${row.phrase + 2}, ${this.markers.next()}` },
    };
    // An empty cell before the action means the same as above, so it may not mean nothing.
    const mayBeEmpty = (kind: ColumnKind): boolean => this.kinds.indexOf(kind) > this.kinds.indexOf("action");
    const says = (kind: ColumnKind): boolean =>
      this.kinds.includes(kind) && !(row.empty.includes(kind) && mayBeEmpty(kind));
    for (const kind of this.kinds)
      if (says(kind)) this.sketch.put(this.row, this.columnOf(kind), texts[kind]);
    if (row.hidden) this.sketch.hideRow(this.row);
    this.row++;
    if (rest !== "") this.drawRest(rest);
    const updates = row.update && rest === "" ? this.drawUpdate(row) : [];
    if (row.blankAfter) this.row++;
    if (rest === "" && row.pageBreak !== "none") this.drawPageBreak(row.pageBreak !== "headings again");
    return {
      action: full,
      group: this.group,
      ref: says("ref") ? ref : null,
      owners: says("owners") ? owner.names : [],
      due: says("due") ? form.means(due) : null,
      rag: says("rag") ? (RATINGS[row.rating] as RagRating) : null,
      updates,
    };
  }

  private beginGroup(row: RowShape): void {
    const { grouping, kinds } = this.shape;
    this.closeGroup();
    this.groups++;
    if (grouping === "section rows") {
      this.group = `Recommendation ${this.groups}: ${phrase("group", row.phrase, this.markers.next())}`;
      this.sketch.put(this.row, this.at.column, { value: this.group, look: BOLD });
      this.sketch.merge(this.row, this.at.column, 1, this.kinds.length);
      this.row++;
    } else if (kinds.includes("group")) {
      this.group = phrase("group", row.phrase, this.markers.next());
      this.groupRow = this.row;
    }
  }

  /** Merges the cells of a group that has ended. */
  private closeGroup(): void {
    if (this.shape.grouping !== "merged" || this.group === null) return;
    this.sketch.merge(this.groupRow, this.columnOf("group"), this.row - this.groupRow, 1);
  }

  private drawPageBreak(withTitle: boolean): void {
    this.closeGroup();
    if (withTitle && this.title !== "")
      this.sketch.put(this.row++, this.at.column, { value: this.title, look: BOLD });
    this.drawHeadings();
    this.groupRow = this.row;
  }

  /** The rest of the row above, on the next page. */
  private drawRest(rest: string): void {
    this.drawPageBreak(true);
    this.sketch.put(this.row++, this.columnOf("action"), rest);
  }

  /** "Update 14/05/2026" in the action's column, and the news in the next. */
  private drawUpdate(row: RowShape): readonly string[] {
    const column = this.columnOf("action");
    if (column + 1 >= this.at.column + this.kinds.length) return [];
    const news = phrase("remark", row.phrase + 1, this.markers.next());
    this.sketch.put(this.row, column, `Update ${10 + (row.phrase % 18)}/05/2026`);
    this.sketch.put(this.row++, column + 1, news);
    return [news];
  }
}

function secondHalfOfMonth(date: IsoDate): IsoDate {
  const { year, month, day } = partsOfDate(date);
  return isoDate(year, month, 13 + (day % 16)) as IsoDate;
}

/** After the fifth word: "Review the policy" alone, beside a lead and a month, would read like a heading. */
function cutInTwo(text: string): readonly [string, string] {
  const words = text.split(" ");
  return [words.slice(0, 5).join(" "), words.slice(5).join(" ")];
}

function wrap(text: string, wrapping: Wrapping): string {
  if (wrapping === "html") return `<div><p>${text}</p></div>`;
  if (wrapping === "hard spaces") return text.replace(/ /g, "\u00a0");
  if (wrapping === "line break") return text.replace(/ (\S+)$/, "\n$1");
  return text;
}
