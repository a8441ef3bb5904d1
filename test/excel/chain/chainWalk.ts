/** Goes through the add-in on a workbook as people do, and holds it to its promises at each step. */
import { analyse, type WorkbookSnapshot } from "../../../src/engine";
import { applyFixes } from "../../../src/excel/applyFixes";
import { buildWorkbook, type Built } from "../../../src/excel/buildWorkbook";
import { colourRegister } from "../../../src/excel/colourRegister";
import { ExcelError } from "../../../src/excel/excelError";
import { areaOfFormula } from "../../../src/excel/ownSheets";
import { insertSample } from "../../../src/excel/insertSample";
import { readSnapshot } from "../../../src/excel/readSnapshot";
import { restoreLast } from "../../../src/excel/restoreLast";
import { rollForward } from "../../../src/excel/rollForward";
import { saveBoard } from "../../../src/excel/saveBoard";
import { writePublication } from "../../../src/excel/writePublication";
import type { Standin } from "../../../src/standin/standin";
import { readParts } from "../../../src/standin/workbook/file/packageParts";
import { unescapedXml } from "../../../src/standin/workbook/file/xmlText";
import { choicesAsProposed } from "../../engine/draft/rollForward/choicesAsProposed";
import { markersIn } from "../../engine/properties/madeUpTexts";
import { openBytes } from "../openMade";
import { openBook, placeOf, type AnyBook } from "./anyBook";
import type { AddInStep, Step } from "./anyStep";
import { changesOf, isOn, placeName, shownOf, type Shown } from "./shown";

const AS_OF = "2026-11-21";
const LONGEST = 32_767;
const REGISTER = "ActionPlan_Register";

/** Refusals that a workbook may bring about; all others are faults. */
const MAY_REFUSE = new Set(["NoPlan", "NothingToRestore", "ChangedSince", "NotWritten", "FixNotPossible"]);

/** How often each of them was heard. */
export const heard = new Map<string, number>();

export class ChainWalk {
  /** What people typed and nobody has typed over, by its own word. */
  private readonly typed = new Set<string>();
  private count = 0;
  /** What was shown before the last write, and whether anybody typed since. */
  private before: Shown | null = null;

  private seen: Shown | null = null;
  /** What the last build said. */
  private built: Built | null = null;
  private standin!: Standin;

  private constructor(private readonly book: AnyBook) {}

  static async open(book: AnyBook): Promise<ChainWalk> {
    const walk = new ChainWalk(book);
    walk.take(await openBook(book));
    return walk;
  }

  private take(standin: Standin): void {
    this.standin = standin;
    this.seen = null;
    standin.onChange(() => (this.seen = null));
  }

  async do(step: Step): Promise<void> {
    if (step.kind === "type") await this.type(step);
    else if (step.kind === "delete row" || step.kind === "insert row")
      await this.changeRows(step.kind, step.down);
    else if (step.kind === "fix") await this.fix(step.from);
    else if (step.kind === "reopen") await this.reopen();
    else if (step.kind === "undo") await this.undo();
    else await this.ask(step.kind);
    this.loseNothing();
  }

  /** A refresh, and one more that changes nothing. */
  async settle(refresh: "refresh" | "refresh all"): Promise<void> {
    await this.ask(refresh);
    const shown = this.shown();
    await this.ask(refresh);
    expect(changesOf(shown, this.shown())).toEqual([]);
    this.loseNothing();
  }

  /** The first build: each action's words stand in the register. */
  async begin(refresh: "refresh" | "refresh all"): Promise<void> {
    await this.ask(refresh);
    if (this.built === null) return;
    const { plans } = this.built.analysis;
    const words = new Set(markersIn(JSON.stringify(plans.map(({ actions }) => actions))));
    const sheets = await this.ownSheets();
    const texts = [...this.shown()].filter(([place]) => isOn(place, sheets)).map(([, text]) => text);
    const own = new Set(markersIn(texts.join("\n")));
    // What no cell can hold stands in the plan alone, and the cell says so.
    if (texts.some((text) => text.includes("[Cut here: "))) return;
    expect([...words].filter((word) => !own.has(word))).toEqual([]);
  }

  private async ask(kind: Exclude<AddInStep, "undo" | "reopen">): Promise<void> {
    const theirs = await this.theirSheets();
    const before = this.shown();
    const work = {
      refresh: async () => void (this.built = await buildWorkbook({ asOf: AS_OF, kinds: ["register"] })),
      "refresh all": async () => void (this.built = await buildWorkbook({ asOf: AS_OF })),
      check: () => buildWorkbook({ asOf: AS_OF, kinds: ["checks"] }),
      board: () => saveBoard({ on: AS_OF, name: "Management board" }, { asOf: AS_OF }),
      colour: () => colourRegister(),
      publish: () => writePublication({ withoutNames: false }, { asOf: AS_OF }),
      roll: () => this.roll(),
      sample: () => insertSample(AS_OF),
    }[kind];
    const isDone = await this.hearsSentence(work);
    expect(changesOf(before, this.shown(), theirs)).toEqual([]);
    if (isDone && kind !== "colour") this.before = before;
  }

  private async roll(): Promise<unknown> {
    const choices = choicesAsProposed(analyse(await readSnapshot(), { asOf: AS_OF }));
    return rollForward(choices, { asOf: AS_OF });
  }

  /** Some of the fixes that are offered. Nothing but their cells changes. */
  private async fix(from: number): Promise<void> {
    const { findings, snapshot } = analyse(await readSnapshot(), { asOf: AS_OF });
    const offered = findings.flatMap(({ fix }) => fix ?? []);
    const places = new Set<string>();
    const fixes = offered.slice(from % Math.max(1, offered.length)).filter(({ at }) => {
      const place = placeName(at.sheet, at.row, at.column);
      return places.size < 4 && !places.has(place) && places.add(place);
    });
    if (fixes.length === 0) return;
    const before = this.shown();
    // What the user has written over is no longer there to be lost.
    for (const place of places) this.forget(before.get(place));
    const isDone = await this.hearsSentence(() => applyFixes(fixes, snapshot, "Fixes"));
    const changed = changesOf(before, this.shown(), await this.theirSheets());
    if (!this.hasFormulas(snapshot)) expect(changed.filter((place) => !places.has(place))).toEqual([]);
    if (isDone) this.before = before;
  }

  /** Formulas of theirs may follow a fix. */
  private hasFormulas({ sheets }: WorkbookSnapshot): boolean {
    return sheets.some(({ formulas }) => (formulas?.size ?? 0) > 0);
  }

  private async undo(): Promise<void> {
    const isDone = await this.hearsSentence(() => restoreLast());
    if (!isDone) return;
    if (this.before !== null) expect(changesOf(this.before, this.shown())).toEqual([]);
    this.before = null;
  }

  /** True where it was done; a refusal is a sentence of those that may be, and changes nothing. */
  private async hearsSentence(work: () => Promise<unknown>): Promise<boolean> {
    const before = this.shown();
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      heard.set(error.code, (heard.get(error.code) ?? 0) + 1);
      if (!MAY_REFUSE.has(error.code)) throw error;
      expect(error.message).toMatch(/^[A-Z\u201c"].{20,}[.]$/s);
      expect(changesOf(before, this.shown())).toEqual([]);
      return false;
    }
  }

  private async type({ into, down, right, text }: Extract<Step, { kind: "type" }>): Promise<void> {
    const place = into === "plan" ? this.placeInPlan(down, right) : await this.placeInRegister(down, right);
    if (place === null) return;
    const word = `Typed${++this.count}x`;
    this.forget(this.shown().get(placeName(place.sheet, place.row, place.column)));
    this.standin.typeInto(place.sheet, place.row, place.column, `'${text.slice(0, LONGEST - 20)} ${word}`);
    this.typed.add(word);
    this.before = null;
    // Nothing can be typed beneath a merge.
    if (!this.everything().includes(word)) this.typed.delete(word);
  }

  private forget(text = ""): void {
    for (const [word] of text.matchAll(/Typed\d+x/g)) this.typed.delete(word);
  }

  private placeInPlan(down: number, right: number) {
    const sheet = this.book.sheets[down % this.book.sheets.length];
    return sheet === undefined ? null : { sheet: sheet.name, ...placeOf(sheet.cells, down, right) };
  }

  private placeInRegister(down: number, right: number) {
    return Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject(REGISTER);
      const tables = context.workbook.tables.load("items/name,items/worksheet/name");
      await context.sync();
      const table = tables.items.find((one) => one.name.startsWith("ActionRegister"));
      if (name.isNullObject || table === undefined) return null;
      const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return {
        sheet: table.worksheet.name,
        row: body.rowIndex + (down % body.rowCount),
        column: body.columnIndex + (right % body.columnCount),
      };
    });
  }

  /** A row of the first plan goes, or an empty one comes. */
  private async changeRows(kind: "delete row" | "insert row", down: number): Promise<void> {
    const [sheet] = this.book.sheets;
    if (sheet === undefined) return;
    const row = sheet.cells.top + down;
    if (kind === "delete row")
      for (const [place, text] of this.shown())
        if (place.startsWith(placeName(sheet.name, row, ""))) this.forget(text);
    await Excel.run(async (context) => {
      const whole = context.workbook.worksheets
        .getItem(sheet.name)
        .getRangeByIndexes(row, 0, 1, 1)
        .getEntireRow();
      if (kind === "delete row") whole.delete("Up");
      else whole.insert("Down");
      await context.sync();
    });
    this.before = null;
  }

  private async reopen(): Promise<void> {
    const shown = this.shown();
    this.take(await openBytes(await this.standin.save()));
    expect(changesOf(shown, this.shown())).toEqual([]);
  }

  private loseNothing(): void {
    const everything = this.everything();
    expect([...this.typed].filter((word) => !everything.includes(word))).toEqual([]);
  }

  private everything(): string {
    return [...this.shown().values()].join("\n");
  }

  /** In the saved file no text has become a part of what a formula computes. */
  async computeNothing(): Promise<void> {
    const parts = await readParts(await this.standin.save(), (name) => /^xl\/worksheets\/[^/]+$/.test(name));
    for (const [name, xml] of parts)
      for (const [, formula = ""] of xml.matchAll(/<(?:\w+:)?f\b[^>]*>([^<]*)</g)) {
        const computed = unescapedXml(formula).replace(/"(?:[^"]|"")*"/g, '""');
        if (/INJECTED/i.test(computed)) throw new Error(`${name} computes ${computed}`);
      }
  }

  private ownSheets(): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name,items/formula");
      await context.sync();
      return names.items
        .filter(({ name }) => name.startsWith("ActionPlan_"))
        .flatMap(({ formula }) => areaOfFormula(String(formula))?.sheet ?? []);
    });
  }

  private async theirSheets(): Promise<readonly string[]> {
    const own = await this.ownSheets();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    return names.filter((name) => !own.includes(name));
  }

  /** Of all sheets, as long as nothing changes. */
  private shown(): Shown {
    this.seen ??= shownOf(this.standin);
    return this.seen;
  }
}
