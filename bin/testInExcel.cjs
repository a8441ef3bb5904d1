/**
 * `npm run test:excel`: asks real Excel what the tests ask of the stand-in, and prints what differs. It opens desktop
 * Excel (Windows or Mac) with a scratch workbook and a copy of the add-in whose page is the self-check.
 *   --record     only writes the stand-in's answers, to out/self-check/standin.json
 *   --no-excel   serves the page, and leaves the opening to you (Excel on the web: upload out/self-check.xml)
 */
"use strict";
const { execFileSync } = require("node:child_process");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { createServer } = require("node:https");
const { extname, join } = require("node:path");
const { config } = require("../package.json");

const ROOT = join(__dirname, "..");
const OUT = join(ROOT, "out", "self-check");
const MANIFEST = join(ROOT, "out", "self-check.xml");
const RECORDING = join(OUT, "standin.json");
const HEARD = join(OUT, "excel.json");
/** With an id of its own, so that Excel keeps it apart from the add-in. */
const ID = "8d3f6f0e-52d8-4f0c-9b0e-64a1b8a4c7d1";
const KINDS = { ".html": "text/html", ".js": "text/javascript" };

async function main() {
  mkdirSync(OUT, { recursive: true });
  record();
  if (process.argv.includes("--record")) return;
  makePage();
  makeManifest();
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const server = await serve(await getHttpsServerOptions());
  console.log(
    `The self-check waits at ${config.address}/selfCheck.html. Where no pane opens by itself, press Open on the Home tab.`,
  );
  const { AppType, startDebugging, stopDebugging } = require("office-addin-debugging");
  const opens = !process.argv.includes("--no-excel");
  try {
    if (opens) await startDebugging(MANIFEST, { appType: AppType.Desktop, enableDebugging: false });
    else console.log(`Sideload ${MANIFEST} yourself, in a workbook of no value.`);
    report(await server.answers);
  } finally {
    server.close();
    if (opens) await stopDebugging(MANIFEST);
  }
}

/** What the stand-in answers today. */
function record() {
  execFileSync(
    process.execPath,
    [join(ROOT, "bin", "run.cjs"), "test/selfCheck/recordStandin.ts", RECORDING],
    {
      stdio: "inherit",
    },
  );
}

/** Page and script of the self-check; they are no part of the add-in's own build. */
function makePage() {
  require("esbuild").buildSync({
    entryPoints: [join(ROOT, "src", "selfCheck", "selfCheckPage.ts")],
    bundle: true,
    outfile: join(OUT, "selfCheck.js"),
    target: "es2022",
  });
  writeFileSync(join(OUT, "selfCheck.html"), readFileSync(join(ROOT, "src", "selfCheck", "selfCheck.html")));
}

function makeManifest() {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]*/, "$1Action Plan self-check")
    .replaceAll(`${config.address}/taskpane.html`, `${config.address}/selfCheck.html`);
  writeFileSync(MANIFEST, manifest);
}

/** `answers` resolves with what the page in Excel sends. */
function serve(certificate) {
  return new Promise((done, fail) => {
    let take;
    const answers = new Promise((resolve) => (take = resolve));
    const server = createServer(certificate, (request, response) => {
      const { pathname } = new URL(request.url, config.address);
      if (request.method === "POST" && pathname === "/answers") {
        const parts = [];
        request.on("data", (part) => parts.push(part));
        request.on("end", () => {
          response.end();
          take(JSON.parse(Buffer.concat(parts).toString("utf8")));
        });
        return;
      }
      const file = ["/selfCheck.html", "/selfCheck.js"].includes(pathname)
        ? join(OUT, pathname)
        : pathname.startsWith("/icons/") && /^\/icons\/[\w-]+\.png$/.test(pathname)
          ? join(ROOT, "assets", pathname)
          : null;
      if (file === null) return response.writeHead(404).end();
      response
        .writeHead(200, { "content-type": KINDS[extname(file)] ?? "image/png" })
        .end(readFileSync(file));
    });
    server.once("error", fail);
    server.listen(new URL(config.address).port, "localhost", () =>
      done({
        answers,
        close() {
          server.close();
          server.closeAllConnections();
        },
      }),
    );
  });
}

function report(answers) {
  writeFileSync(HEARD, `${JSON.stringify(answers, null, 2)}\n`);
  const call = [join(ROOT, "bin", "run.cjs"), "test/selfCheck/printDifferences.ts", RECORDING, HEARD];
  process.stdout.write(execFileSync(process.execPath, call));
}

main().catch((error) => {
  console.error(`The self-check could not be done: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
