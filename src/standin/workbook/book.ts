import { calculate, provideToday } from "./calculation";
import { findTables } from "./sheetTables";
import type { Area } from "./area";
import { formulaOf } from "./cellValues";
import type { CustomXml } from "./customXml";
import { Ids } from "./ids";
import type { Workbook, Worksheet } from "./library";
import { readNames, storeNames, type Name } from "./names";

/** The open workbook: the library's model of the file, and what Excel knows beside it. */
export class Book {
  activeSheet: Worksheet | null;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly ids = new Ids();
  /** What add-ins keep in the workbook (`Workbook.settings`). */
  readonly settings = new Map<string, unknown>();
  /** XML that programs keep in the workbook (`Workbook.customXmlParts`). */
  readonly customXml: CustomXml[] = [];
  private readonly properties = new WeakMap<Worksheet, Map<string, string>>();
  readonly fittingRows = new Map<Worksheet, Set<number>>();
  /** Counts changes; a listener may compare. */
  revision = 0;
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
    this.activeSheet = (active?.state === "visible" ? active : visible[0]) ?? null;
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

  /** True where a formula of the workbook names the table, the sheet or the like. */
  formulasMention(name: string): boolean {
    const wanted = name.toLowerCase();
    let found = this.definedNames.some((one) => one.formula.toLowerCase().includes(wanted));
    for (const sheet of found ? [] : this.sheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          found ||= formulaOf(cell)?.toLowerCase().includes(wanted) === true;
        }),
      );
    }
    return found;
  }

  /** Rows whose texts or wrapping changed: their height follows the text, as in Excel, when it is saved. */
  letRowsFit(sheet: Worksheet, area: Area): void {
    const rows = this.fittingRows.get(sheet) ?? new Set<number>();
    this.fittingRows.set(sheet, rows);
    const last = Math.min(area.row + area.rows, sheet.rowCount);
    for (let row = area.row; row < last; row++) rows.add(row);
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
