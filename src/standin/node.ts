/** Microsoft's unchanged client library in Node, talking to a stand-in. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import { installExecutor, officeContext, onReady, routeTo, type ClientLibrary } from "./clientLibrary";
import type { Standin } from "./standin";

interface OfficeGlobals extends ClientLibrary {
  readonly Excel: unknown;
  readonly Office: { onReady?: unknown };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

let loaded: OfficeGlobals | null = null;

/**
 * Sets the globals `Excel`, `Office` and `OfficeExtension` and routes every batch to the given
 * stand-in. Calling it again with another switches to that one.
 */
export function connectOfficeJs(standin: Standin): void {
  loaded ??= loadClientLibrary();
  const { Excel, Office, OfficeExtension } = loaded;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  routeTo(standin);
}

/** Runs the library in a context whose window is itself, with the few things of a page that it looks for. */
function loadClientLibrary(): OfficeGlobals {
  const find = createRequire(__filename);
  const path = find.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const page = makePage();
  const context = createContext(page);
  runInContext(readFileSync(path, "utf8"), context, { filename: path });
  const library = page as unknown as OfficeGlobals;
  // In a page this is part of office.js, which starts the conversation with a host; here there is none.
  library.OSF._OfficeAppFactory = { getContext: () => officeContext };
  library.Office.onReady = onReady;
  installExecutor(library);
  return library;
}

function makePage(): Record<string, unknown> {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    hostname: "localhost",
  };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    location,
    navigator: { userAgent: "node", platform: "" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      body: {},
      URL: location.href,
      cookie: "",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}
