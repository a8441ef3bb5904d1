/**
 * `npm run preview`: serves the preview on this machine alone. `PORT` (or `--port`) chooses another port.
 * A change to the code shows when the page is reloaded.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { Bundle } from "./bundle";

const ROOT = join(__dirname, "..", "..");
const USUAL_PORT = 3100;

/** Office.js asks its page's address for the host that it is in; it is Excel on the web here. */
const HOST_INFO = "_host_Info=Excel$Web$16.01$en-GB$$$$0";

/** Address → folder that it is served from. */
const FOLDERS: Readonly<Record<string, string>> = {
  "/office-js/": join(ROOT, "node_modules", "@microsoft", "office-js", "dist"),
  "/samples/": join(ROOT, "assets", "samples"),
  "/": join(ROOT, "src", "preview"),
};

/** The add-in's own help, which stands beside the pane. */
const HELP = join(ROOT, "src", "taskpane", "help.html");

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface PreviewServer {
  /** Where the page is, such as `http://localhost:3100/`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Whether the page is bundled again when its code changes. */
  readonly watch: boolean;
}

/** Starts serving. Rejects where the port is in use. */
export async function servePreview({ port, watch }: ServeOptions): Promise<PreviewServer> {
  const bundle = await Bundle.start(join(__dirname, "startPreview.tsx"), watch);
  const server = createServer((request, response) => void answer(request, response, bundle));
  await listening(server, port);
  const place = server.address();
  const taken = typeof place === "object" && place !== null ? place.port : port;
  return {
    address: `http://localhost:${taken}/`,
    async close() {
      await bundle.end();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** Only from this machine: whoever opens a plan here shows it to nobody else. */
function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", done);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, bundle: Bundle): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const send = (status: number, kind: string, body: string | Buffer) => {
    response.writeHead(status, { "content-type": kind, "cache-control": "no-store" }).end(body);
  };
  try {
    if (pathname === "/" && !searchParams.has("_host_Info")) {
      const rest = search === "" ? "" : `&${search.slice(1)}`;
      response.writeHead(302, { location: `/?${HOST_INFO}${rest}` }).end();
    } else if (pathname === "/preview.js") {
      send(200, KINDS[".js"] ?? "", bundle.script);
    } else {
      const file = pathname === "/help.html" ? HELP : fileOf(pathname === "/" ? "/preview.html" : pathname);
      send(200, KINDS[extname(file)] ?? "application/octet-stream", await readFile(file));
    }
  } catch (error) {
    send(error instanceof Error && "code" in error ? 404 : 500, "text/plain; charset=utf-8", String(error));
  }
}

/** The file behind an address; never one outside of the served folders. */
function fileOf(pathname: string): string {
  const [start, folder] = Object.entries(FOLDERS).find(([address]) => pathname.startsWith(address)) as [
    string,
    string,
  ];
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(start.length))));
  return file.startsWith(folder + sep) ? file : join(folder, "preview.html");
}

/** `--port 3200`, else the environment's PORT, else 3100. */
function wantedPort(): number {
  const place = process.argv.indexOf("--port");
  return Number((place === -1 ? process.env["PORT"] : process.argv[place + 1]) ?? USUAL_PORT);
}

async function main(): Promise<void> {
  const port = wantedPort();
  try {
    const { address } = await servePreview({ port, watch: true });
    console.log(`The preview is at ${address} (Ctrl+C ends it).`);
  } catch (error) {
    const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(
      inUse
        ? `Port ${port} is in use. Choose another: npm run preview -- --port ${port + 1}`
        : `The preview could not start: ${String(error)}`,
    );
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
