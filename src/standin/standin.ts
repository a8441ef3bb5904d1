import type { Batch, BatchAnswer } from "./executor/batch";
import { onlyReleases } from "./executor/batch";
import { describeRefusal, executeBatch } from "./executor/executeBatch";
import { References } from "./executor/references";
import { eventEntries, type Doer, type EventEntry } from "./eventMessages";
import { Refusal, refuse } from "./refusals";
import { TrafficCounter, type Traffic } from "./traffic";
import type { AreaView, WorkbookView } from "./view";
import type { Book } from "./workbook/book";
import { findChart } from "./workbook/charts/charts";
import type { Worksheet } from "./workbook/library";
import { newBook, openBook, type OpenOptions } from "./workbook/file/open";
import { saveBook } from "./workbook/file/save";
import { typeInto } from "./workbook/cells/typeInto";
import { viewBook } from "./workbook/viewBook";

export type { OpenOptions } from "./workbook/file/open";
export type { Traffic } from "./traffic";

/** What the client library is to be told. */
export interface RaisedEvents {
  readonly entries: readonly EventEntry[];
  /** `Workbook.onSelectionChanged` comes by another way than the rest. */
  readonly selectionChanged: boolean;
}

/** How far a batch gets that is to fail. */
export interface FailureOptions {
  /** The first half of its actions is executed. */
  readonly halfWay?: boolean;
  /** So many of its actions are executed; with as many as it has, or more, only the answer is lost. */
  readonly beforeAction?: number;
}

/** Excel's side of Office.js over one .xlsx. `connectOfficeJs` routes the client library to it. */
export interface Standin {
  readonly fileName: string;
  readonly traffic: Traffic;
  /** The selected cells on the active sheet, as `view()` has them, without looking at all the rest. */
  readonly selection: AreaView;
  /** Executes one batch; the client library's request executor calls it. */
  execute(batch: Batch): BatchAnswer;
  /**
   * Makes the n-th round trip from now on fail with that error code; 1 is the next. Nothing of its
   * batch is executed, or, as `options` say, the first part of it.
   */
  failAt(roundTrip: number, code: string, options?: FailureOptions): void;
  /** What a person would see, with all formulas calculated. */
  view(): WorkbookView;
  /** Calls back after every change; gives a function that ends it. */
  onChange(listener: () => void): () => void;
  /** Calls back with what Excel would tell add-ins of, after each batch and each act of a person. */
  onEvents(listener: (events: RaisedEvents) => void): () => void;
  /**
   * What happens when a person types a text into a cell; counts from zero. `other` is somebody else in
   * the file, whom events call "Remote".
   */
  typeInto(sheet: string, row: number, column: number, text: string, by?: "person" | "other"): void;
  /** What happens when a person clicks a cell. */
  select(sheet: string, row: number, column: number): void;
  /** What happens when a person clicks a chart: until a cell is selected again, none is. */
  selectChart(sheet: string, name: string): void;
  /**
   * A person begins to type into a cell and has not finished: every batch is refused, or waits where it was run
   * with `delayForCellEdit`. Gives a function that ends it.
   */
  startEditing(): () => void;
  /** Settles when nobody is typing into a cell. */
  editingEnds(): Promise<void>;
  /** The workbook as an .xlsx, with all formulas calculated. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens an .xlsx. Throws `UnreadableWorkbookError`, with a sentence for people, where the bytes are
 * no workbook that can be read.
 */
export async function openStandin(bytes: Uint8Array, options: OpenOptions): Promise<Standin> {
  return new OpenStandin(await openBook(bytes, options));
}

/** A new workbook with one empty sheet, "Sheet1", as Excel's New makes it. */
export function newStandin(options: OpenOptions): Standin {
  return new OpenStandin(newBook(options));
}

interface PlannedFailure {
  readonly roundTrip: number;
  readonly refusal: Refusal;
  readonly options: FailureOptions;
}

class OpenStandin implements Standin {
  readonly traffic = new TrafficCounter();
  private readonly references = new References();
  private readonly listeners = new Set<() => void>();
  private readonly eventListeners = new Set<(events: RaisedEvents) => void>();
  private failures: readonly PlannedFailure[] = [];
  private editing: { readonly over: Promise<void> } | null = null;

  constructor(private readonly book: Book) {}

  get fileName(): string {
    return this.book.fileName;
  }

  get selection(): AreaView {
    return this.book.selection;
  }

  execute(message: Batch): BatchAnswer {
    const sent = JSON.stringify(message);
    const batch = JSON.parse(sent) as Batch;
    if (onlyReleases(batch)) {
      this.traffic.releases += 1;
      return executeBatch(this.book, this.references, batch);
    }
    const { revision, moves } = this.book;
    let received: string;
    try {
      this.traffic.send(sent, batch.Actions.length);
      received = JSON.stringify(this.answer(batch));
      this.traffic.receive(received);
    } catch (error) {
      received = JSON.stringify({ Error: describeRefusal(error) } satisfies BatchAnswer);
      this.traffic.receive(received);
    }
    if (this.book.revision !== revision || this.book.moves !== moves) this.tell();
    this.sendEvents("add-in");
    return JSON.parse(received) as BatchAnswer;
  }

  private answer(batch: Batch): BatchAnswer {
    const failure = this.failures.find((one) => one.roundTrip === this.traffic.roundTrips);
    if (this.editing) refuse.invalidOperationInCellEditMode("RequestContext.sync");
    if (!failure) return executeBatch(this.book, this.references, batch);
    const { halfWay, beforeAction } = failure.options;
    const before = beforeAction ?? (halfWay === true ? Math.ceil(batch.Actions.length / 2) : 0);
    return executeBatch(this.book, this.references, batch, { before, refusal: failure.refusal });
  }

  failAt(roundTrip: number, code: string, options: FailureOptions = {}): void {
    const refusal = new Refusal(code, `A failure that was asked for: ${code}.`, "RequestContext.sync");
    this.failures = [...this.failures, { roundTrip: this.traffic.roundTrips + roundTrip, refusal, options }];
  }

  view(): WorkbookView {
    return viewBook(this.book);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  typeInto(
    sheet: string,
    row: number,
    column: number,
    text: string,
    by: "person" | "other" = "person",
  ): void {
    typeInto(this.book, sheet, { row, column, rows: 1, columns: 1 }, text);
    this.tell();
    this.sendEvents(by);
  }

  select(sheet: string, row: number, column: number): void {
    this.book.goTo(this.sheetNamed(sheet), { row, column, rows: 1, columns: 1 });
    this.tell();
    this.sendEvents("person");
  }

  selectChart(sheet: string, name: string): void {
    const found = this.sheetNamed(sheet);
    if (!findChart(found, name)) throw new Error(`There is no chart "${name}" on "${sheet}".`);
    if (this.book.activeSheet !== found) this.book.goTo(found);
    this.book.chartIsSelected = true;
    this.sendEvents("person");
  }

  private sheetNamed(name: string): Worksheet {
    const found = this.book.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  }

  startEditing(): () => void {
    let end = (): void => undefined;
    const editing = { over: new Promise<void>((resolve) => (end = resolve)) };
    this.editing = editing;
    return () => {
      if (this.editing === editing) this.editing = null;
      end();
    };
  }

  editingEnds(): Promise<void> {
    return this.editing?.over ?? Promise.resolve();
  }

  save(): Promise<Uint8Array> {
    return saveBook(this.book);
  }

  onEvents(listener: (events: RaisedEvents) => void): () => void {
    this.eventListeners.add(listener);
    return () => void this.eventListeners.delete(listener);
  }

  private sendEvents(doer: Doer): void {
    const events = this.book.takeEvents();
    if (events.length === 0) return;
    const raised = {
      entries: this.book.listeners.any ? events.flatMap((event) => eventEntries(this.book, event, doer)) : [],
      selectionChanged: events.some((event) => event.kind === "selected"),
    };
    for (const listener of [...this.eventListeners]) listener(raised);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
