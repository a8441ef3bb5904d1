/** Microsoft's unchanged client library in a browser page, talking to a stand-in. */
import { installExecutor, officeContext, onReady, routeTo, type ClientLibrary } from "./clientLibrary";
import type { Standin } from "./standin";

interface OfficePage {
  readonly OfficeExtension?: ClientLibrary["OfficeExtension"];
  readonly Excel?: { readonly run?: unknown };
  readonly Office?: { onReady?: unknown };
  readonly OSF?: { readonly _OfficeAppFactory: { setContext(context: unknown): void } };
}

/** Longest time that the library may take to arrive, and how often we look. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 20;

let loading: Promise<void> | null = null;

/**
 * Routes every batch of this page to the given stand-in; calling it again with another switches to
 * that one.
 *
 * The page must load `office.js` of `@microsoft/office-js` with a script element before this code,
 * and must be opened with `?_host_Info=Excel$Web$16.01$en-GB$$$$0`, from which `office.js` knows
 * that it is to load Excel's library. Rejects where that does not arrive.
 */
export async function connectOfficeJs(standin: Standin): Promise<void> {
  await loadOfficeJs();
  routeTo(standin);
}

/** Waits for the library and puts our side of the conversation in the place of a host's. */
export function loadOfficeJs(): Promise<void> {
  loading ??= waitForLibrary().then(takeOver);
  return loading;
}

async function waitForLibrary(): Promise<Required<OfficePage>> {
  const page = globalThis as unknown as OfficePage;
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    if (page.Excel?.run && page.OfficeExtension && page.Office && page.OSF)
      return page as Required<OfficePage>;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error("Office.js did not load. Reload the page; it needs ?_host_Info=… in its address.");
}

function takeOver(page: Required<OfficePage>): void {
  page.OSF._OfficeAppFactory.setContext(officeContext);
  page.Office.onReady = onReady;
  installExecutor(page);
}
