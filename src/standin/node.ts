/** Microsoft's unchanged client library in Node, talking to a stand-in. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
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
  const page = makePage();
  compiledScript("@microsoft/office-js", "dist/excel-web-16.00.debug.js").runInContext(createContext(page));
  const library = page as unknown as OfficeGlobals;
  // In a page this is part of office.js, which starts the conversation with a host; here there is none.
  library.OSF._OfficeAppFactory = { getContext: () => officeContext };
  library.Office.onReady = onReady;
  installExecutor(library);
  return library;
}

/** Compiled once for all runs: the library is three megabytes long, and most of its functions are never called. */
function compiledScript(library: string, file: string): Script {
  const find = createRequire(__filename);
  const path = find.resolve(`${library}/${file}`);
  const { version } = JSON.parse(
    readFileSync(find.resolve(`${library}/package.json`), "utf8"),
  ) as PackageFile;
  const packages = path.slice(0, path.indexOf(join("node_modules", library)));
  const kept = join(packages, "node_modules", ".cache", library, `${version}-${process.version}.compiled`);
  const script = new Script(readFileSync(path, "utf8"), { filename: path, cachedData: contentsOf(kept) });
  if (script.cachedDataRejected !== false) keep(kept, script.createCachedData());
  return script;
}

interface PackageFile {
  readonly version: string;
}

function contentsOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // It was not kept yet.
  }
}

/** Whole or not at all, as another run may read it. Where nothing may be written, each run compiles anew. */
function keep(path: string, contents: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  } catch {
    return;
  }
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
