import type { Batch } from "./executor/batch";
import type { EventEntry } from "./eventMessages";
import type { RaisedEvents, Standin } from "./standin";

/** What we need of Microsoft's client library; the hook is in none of its documentation. */
export interface ClientLibrary {
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession?: unknown };
    /** Handlers of events by pane. */
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
  };
}

/** The newest requirement set whose members the stand-in knows as far as the add-in uses them. */
export const EXCEL_API = "1.13";

let current: Standin | null = null;
let installed: ClientLibrary | null = null;
let stopEvents = (): void => undefined;
const selectionHandlers = new Set<(args: object) => void>();

/** Routes every batch from now on to this stand-in; handlers of events end with the one before. */
export function routeTo(standin: Standin): void {
  if (current === standin) return;
  current = standin;
  stopEvents();
  selectionHandlers.clear();
  if (installed) installed.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  stopEvents = standin.onEvents((events) => {
    if (events.entries.length === 0 && !(events.selectionChanged && selectionHandlers.size > 0)) return;
    // Excel's events come some time after the answer to what raised them.
    setTimeout(() => current === standin && tell(events), 0);
  });
}

function tell({ entries, selectionChanged }: RaisedEvents): void {
  if (entries.length > 0) installed?.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  if (selectionChanged) for (const handler of [...selectionHandlers]) handler({});
}

/** Puts our executor in the place of Excel's. */
export function installExecutor(library: ClientLibrary): void {
  installed = library;
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "standin:", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

/** How `Excel.run` says that a batch is to wait for somebody who is typing (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

async function executeAsync(_customData: unknown, flags: number, message: { readonly Body: Batch }) {
  if (!current) throw new Error("No workbook is open: call connectOfficeJs with a stand-in first.");
  if (flags & DELAY_FOR_CELL_EDIT) await current.editingEnds();
  const Body = current.execute(message.Body);
  return { HttpStatusCode: 200, Headers: {}, Body };
}

/** `Office.context`, as far as a host without a window can say. */
export const officeContext = {
  document: {
    // The only event that still comes this way is `Workbook.onSelectionChanged`.
    addHandlerAsync(_event: string, handler: (args: object) => void, done?: (result: object) => void): void {
      selectionHandlers.add(handler);
      done?.({ status: "succeeded" });
    },
    removeHandlerAsync(
      _event: string,
      options: { readonly handler: (args: object) => void },
      done?: (result: object) => void,
    ): void {
      selectionHandlers.delete(options.handler);
      done?.({ status: "succeeded" });
    },
  },
  contentLanguage: "en-GB",
  displayLanguage: "en-GB",
  host: "Excel",
  platform: "OfficeOnline",
  requirements: {
    isSetSupported(set: string, version = "1.1"): boolean {
      if (set === "DelayForCellEdit") return true;
      const [known = 0, wanted = 0] = [EXCEL_API, version].map((text) => Number(text.split(".")[1] ?? 0));
      return set === "ExcelApi" && Number(version.split(".")[0]) === 1 && wanted <= known;
    },
  },
};

/** `Office.onReady`, which without a host would never resolve. */
export async function onReady(callback?: (info: ReadyInfo) => unknown): Promise<ReadyInfo> {
  const info = { host: officeContext.host, platform: officeContext.platform };
  await callback?.(info);
  return info;
}

interface ReadyInfo {
  readonly host: string;
  readonly platform: string;
}
