import { calculate, provideToday } from "./formulas/calculation";
import { findTables } from "./tables/sheetTables";
import type { Area } from "./area";
import type { CustomXml } from "./file/customXml";
import type { Filter, Filtered } from "./tables/filter";
import { Ids } from "./ids";
import type { BookEvent } from "./bookEvents";
import { shiftIndex, type LineShift } from "./lines/lineShift";
import { Listeners } from "./listeners";
import type { Workbook, Worksheet } from "./library";
import { isMisread, readNames, storeNames, type Name } from "./names";
import { noWebExtensions, type WebExtensions } from "./file/webExtensions";

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The open workbook: the library's model of the file, and what Excel knows beside it. */
export class Book {
  private active: { readonly sheet: Worksheet | null; readonly selection: Area };
  readonly listeners = new Listeners();
  /** Sheets, tables, charts and names that were deleted; objects of add-ins may still stand for them. */
  readonly gone = new WeakSet<object>();
  private events: BookEvent[] = [];
  readonly ids = new Ids();
  /** The add-ins of the workbook, with what ours keeps in it. */
  webExtensions: WebExtensions = noWebExtensions();
  /** XML that programs keep in the workbook (`Workbook.customXmlParts`). */
  readonly customXml: CustomXml[] = [];
  private readonly properties = new WeakMap<Worksheet, Map<string, string>>();
  /** Filters that are set to something, by what they belong to. */
  readonly filters = new Map<Filtered, Filter>();
  readonly fittingRows = new Map<Worksheet, Set<number>>();
  /** A person clicked a chart of the active sheet, and no cell since. */
  chartIsSelected = false;
  /** Opened for reading only. */
  readOnly = false;
  /** Counts changes; a listener may compare. */
  revision = 0;
  /** Counts how often another sheet was in front or other cells were selected: nothing that a formula sees. */
  moves = 0;
  private calculatedAt = -1;
  private definedNames: readonly Name[];

  constructor(
    readonly library: Workbook,
    readonly fileName: string,
    /** The day that TODAY() gives, as "2026-11-21". */
    readonly today: () => string,
  ) {
    const visible = this.sheets.filter((sheet) => sheet.state === "visible");
    const active = library.worksheets[library.views[0]?.activeTab ?? 0];
    provideToday(this);
    this.definedNames = readNames(this);
    if (this.definedNames.some((name) => isMisread(name.formula))) storeNames(this, this.definedNames);
    const first = (active?.state === "visible" ? active : visible[0]) ?? null;
    this.active = { sheet: first, selection: FIRST_CELL };
  }

  /** What the add-in keeps in the workbook (`Workbook.settings`). */
  get settings(): Map<string, unknown> {
    return this.webExtensions.settings;
  }

  get activeSheet(): Worksheet | null {
    return this.active.sheet;
  }

  /** The selected cells of the active sheet. */
  get selection(): Area {
    return this.active.selection;
  }

  /** Goes to a sheet and selects cells on it. */
  goTo(sheet: Worksheet | null, selection: Area = FIRST_CELL): void {
    const before = this.active.sheet;
    this.active = { sheet, selection };
    this.chartIsSelected = false;
    this.moves += 1;
    if (before && before !== sheet) this.raise({ kind: "deactivated", sheet: before });
    if (sheet && before !== sheet) this.raise({ kind: "activated", sheet });
    if (sheet) this.raise({ kind: "selected", sheet, area: selection });
  }

  /** Notes what happened, for those who listen. */
  raise(event: BookEvent): void {
    if (this.listeners.enabled) this.events.push(event);
  }

  /** What was raised since this was last asked. */
  takeEvents(): readonly BookEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  /** In the order of their tabs. */
  get sheets(): readonly Worksheet[] {
    return this.library.worksheets;
  }

  get date1904(): boolean {
    return this.library.properties.date1904 === true;
  }

  get thisYear(): number {
    return Number(this.today().slice(0, 4));
  }

  get tables() {
    return this.sheets.flatMap((sheet) => findTables(sheet));
  }

  get names(): readonly Name[] {
    return this.definedNames;
  }

  set names(names: readonly Name[]) {
    for (const name of this.definedNames) if (!names.includes(name)) this.gone.add(name);
    this.definedNames = names;
    storeNames(this, names);
    this.changed();
  }

  /** A name as a formula on the sheet would find it: the sheet's own first. */
  findName(name: string, sheet: Worksheet | null): Name | undefined {
    const alike = this.definedNames.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return (
      alike.find((one) => sheet !== null && one.sheet === sheet) ?? alike.find((one) => one.sheet === null)
    );
  }

  /** What add-ins keep on a sheet (`Worksheet.customProperties`). */
  customProperties(sheet: Worksheet): Map<string, string> {
    const known = this.properties.get(sheet) ?? new Map<string, string>();
    this.properties.set(sheet, known);
    return known;
  }

  /** Rows whose texts or wrapping changed: their height follows the text, as in Excel, when it is saved. */
  letRowsFit(sheet: Worksheet, area: Area): void {
    const rows = this.fittingRows.get(sheet) ?? new Set<number>();
    this.fittingRows.set(sheet, rows);
    const last = Math.min(area.row + area.rows, sheet.rowCount);
    for (let row = area.row; row < last; row++) rows.add(row);
  }

  /** Such rows after lines of the sheet moved. */
  moveFittingRows(sheet: Worksheet, shift: LineShift): void {
    const rows = this.fittingRows.get(sheet);
    if (rows === undefined || shift.along === "column" || shift.across !== undefined) return;
    const moved = [...rows].flatMap((row) => shiftIndex(row, shift) ?? []);
    this.fittingRows.set(sheet, new Set(moved));
  }

  /** To be called after every change that a formula may see. */
  changed(): void {
    this.revision += 1;
  }

  /** To be called after a change of looks, charts, rules or the page: formulas stay as they are. */
  dressed(): void {
    const current = this.calculatedAt === this.revision;
    this.revision += 1;
    if (current) this.calculatedAt = this.revision;
  }

  /** Brings formulas up to date, where anything changed since they last were. */
  calculated(): void {
    if (this.calculatedAt === this.revision) return;
    this.calculatedAt = this.revision;
    calculate(this);
  }
}
