import type { Batch } from "./executor/batch";
import type { Standin } from "./standin";

/** What we need of Microsoft's client library; the hook is in none of its documentation. */
export interface ClientLibrary {
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession?: unknown } };
}

/** The newest requirement set whose members the stand-in knows as far as the add-in uses them. */
export const EXCEL_API = "1.13";

let current: Standin | null = null;

/** Routes every batch from now on to this stand-in. */
export function routeTo(standin: Standin): void {
  current = standin;
}

/** Puts our executor in the place of Excel's. */
export function installExecutor(library: ClientLibrary): void {
  library.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "standin:", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

async function executeAsync(_customData: unknown, _flags: number, message: { readonly Body: Batch }) {
  if (!current) throw new Error("No workbook is open: call connectOfficeJs with a stand-in first.");
  const Body = current.execute(message.Body);
  return { HttpStatusCode: 200, Headers: {}, Body };
}

/** `Office.context`, as far as a host without a window can say. */
export const officeContext = {
  contentLanguage: "en-GB",
  displayLanguage: "en-GB",
  host: "Excel",
  platform: "OfficeOnline",
  requirements: {
    isSetSupported(set: string, version = "1.1"): boolean {
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
