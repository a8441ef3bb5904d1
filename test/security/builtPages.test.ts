/** What `npm run build` makes, as it is shipped: policy, bundles, and what the pages ask for when they are opened. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { axeViolations } from "../preview/axeViolations";
import { CHROMIUM, hasChromium } from "../preview/galleryPage";
import { waysOut } from "./waysOut";

const ROOT = join(__dirname, "../..");
const PAGES = ["taskpane", "notice", "help"];
const OFFICE = "https://appsforoffice.microsoft.com";

/** A build takes half a minute, on a busy machine several. */
const PATIENCE_MS = 600_000;

let dist: string;
const fileOf = (name: string) => readFileSync(join(dist, name), "utf8");
const scripts = () => readdirSync(dist).filter((name) => name.endsWith(".js"));

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "built-"));
  const { default: makeConfig } = (await import("../../webpack.config.js" as string)) as {
    default: (env: object, argv: object) => Promise<Configuration[]>;
  };
  const programs = await makeConfig({}, { mode: "production" });
  const stats = await new Promise<MultiStats | undefined>((done, fail) =>
    webpack(
      programs.map((program): Configuration => ({
        ...program,
        mode: "production",
        context: ROOT,
        output: { ...program.output, path: dist },
        performance: false,
      })),
      (error, result) => (error === null ? done(result) : fail(error)),
    ),
  );
  expect(stats?.stats.flatMap((one) => one.toJson({ all: false, errors: true }).errors)).toEqual([]);
}, PATIENCE_MS);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test.each(PAGES)("%s.html has its policy before anything is loaded", (name) => {
  const page = fileOf(`${name}.html`);
  const [policy = ""] = /<meta http-equiv="?Content-Security-Policy"?\s[^>]*>/.exec(page) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
  const firstScript = page.search(/<script/);
  expect(firstScript === -1 || page.indexOf(policy) < firstScript).toBe(true);
  // Scripts stand in files: the policy allows none within the page.
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  const addresses = [...page.matchAll(/https?:\/\/[^\s"'>;]+/g)].map(([address]) => address);
  for (const address of addresses) expect(new URL(address).origin).toBe(OFFICE);
});

test("the help page runs no script at all", () => {
  expect(fileOf("help.html")).not.toContain("<script");
});

test("the bundles take no way out, packages included, but those that are known to be harmless", () => {
  expect(scripts().length).toBeGreaterThanOrEqual(5);
  const found = scripts().flatMap((name) =>
    waysOut(name, fileOf(name)).map((way) => way.replace(/^\S+ /, "")),
  );
  expect([...new Set(found)].filter((way) => !HARMLESS.has(way)).sort()).toEqual([]);
});

/** Each with the reason. */
const HARMLESS = new Set([
  // React makes these elements, and sets these, when a page of ours names them, which noSending.test.ts rules out.
  'createElement("link")',
  'createElement("script")',
  ".action =",
  ".src =",
  ".srcset =",
  "innerHTML",
  "dangerouslySetInnerHTML",
  // Fluent UI looks for it in styles, to turn them for languages that are written from right to left.
  '"url("',
  // Names of XML, which nobody loads, and what React prints of its own faults.
  '"http://www.w3.org/1998/Math/MathML"',
  '"http://www.w3.org/1999/xlink"',
  '"http://www.w3.org/2000/svg"',
  '"http://www.w3.org/XML/1998/namespace"',
  '"https://react.dev/errors/"',
]);

const inChromium = hasChromium ? describe : describe.skip;
inChromium("opened in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  test.each(PAGES)("%s.html asks for its own files and Office.js, and keeps to its policy", async (name) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    const asked = await servePages(page);
    await page.goto(`https://plans.test/${name}.html`);
    await page.waitForLoadState("networkidle");
    expect(new Set(asked)).toEqual(
      new Set(name === "help" ? ["https://plans.test"] : ["https://plans.test", OFFICE]),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the page loads the pane only when it is in sight, and the engine with a button's first press", async () => {
    const page = await browser.newPage();
    await page.addInitScript("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/\.\w{8}\./, ".")));
    await servePages(page);
    await page.goto("https://plans.test/taskpane.html");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.startsWith("/") && !path.startsWith("/lib"))).toEqual([
      "/taskpane.html",
      "/taskpane.js",
    ]);
    await page.evaluate("press('checkPlan')");
    expect(asked).toContain("/reading.js");
    expect(asked).not.toContain("/standing.js");
    expect(await page.evaluate("notices")).toEqual([expect.stringMatching(/no workbook/)]);
    await page.evaluate("tellVisibility('Taskpane')");
    await page.locator("[data-pane]").waitFor();
    expect(asked).toContain("/standing.js");
    await page.evaluate("tellVisibility('Hidden')");
    expect(await page.locator("[data-pane]").count()).toBe(0);
    await page.close();
  });

  test.each([
    ["help", "light", ""],
    ["help", "dark", ""],
    ["notice", "light", "#No%20action%20plan%20was%20found."],
    ["notice", "dark", "#D4%3A%201%20finding"],
  ] as const)(
    "%s.html in %s: axe finds nothing, and nothing scrolls sideways at 320 pixels",
    async (name, colorScheme, hash) => {
      // Axe is put into the page as text, which the page's own policy rightly forbids.
      const context = await browser.newContext({
        bypassCSP: true,
        colorScheme,
        viewport: { width: 320, height: 480 },
      });
      const page = await context.newPage();
      await servePages(page);
      await page.goto(`https://plans.test/${name}.html${hash}`);
      await page.waitForLoadState("networkidle");
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (name === "notice")
        expect(await page.locator("#sentence").innerText()).toBe(decodeURIComponent(hash.slice(1)));
      await context.close();
    },
  );
});

/** From the build, and nothing from the network; fills with the origins that were asked for. */
async function servePages(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin);
    if (origin === OFFICE) return route.fulfill({ contentType: "text/javascript", body: OFFICE_JS });
    const file = join(dist, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = pathname.endsWith(".html") ? "text/html" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  return asked;
}

/** So much of Office.js as the pages need to start; without a workbook, the pane says that Excel does not answer. */
const OFFICE_JS = `
  const commands = {};
  globalThis.notices = [];
  globalThis.press = (name) => commands[name]();
  globalThis.Office = {
    onReady: (work) => Promise.resolve(work?.()),
    actions: { associate: (name, work) => (commands[name] = work) },
    addin: {
      onVisibilityModeChanged: (work) => {
        globalThis.tellVisibility = (visibilityMode) => work({ visibilityMode });
        return Promise.resolve();
      },
    },
    context: {
      displayLanguage: "en-GB",
      ui: {
        messageParent() {},
        displayDialogAsync(address, _, opened) {
          notices.push(decodeURIComponent(new URL(address).hash.slice(1)));
          opened({ status: "failed" });
        },
      },
      requirements: { isSetSupported: () => true },
    },
    EventType: {}, AsyncResultStatus: { Failed: "failed" }, VisibilityMode: { taskpane: "Taskpane" },
  };
  globalThis.Excel = { run: () => Promise.reject(new Error("no workbook")) };
  globalThis.CustomFunctions = { associate() {}, Error, ErrorCode: {} };
`;
