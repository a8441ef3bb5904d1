/** A person's way through the preview: the real pane, Microsoft's own client library, the stand-in, a sample plan. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { servePreview, type PreviewServer } from "../../src/preview/serve";
import { axeViolations } from "./axeViolations";
import { CHROMIUM, hasChromium } from "./galleryPage";

const SAMPLE = join(__dirname, "..", "..", "assets", "samples", "improvement-plan.xlsx");

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the preview are skipped. Set CHROMIUM to its path.`);

inChromium("the preview", () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await servePreview({ port: 0, watch: false });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.address}?asOf=2026-11-21`);
    await page.getByRole("heading", { name: "2 Check" }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("opens on a sample plan, and axe finds nothing", async () => {
    expect(await page.getByRole("heading", { name: "improvement-plan.xlsx" }).count()).toBe(1);
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Improvement Plan", "Budget 2026-27"]);
    expect(await axeViolations(page)).toEqual([]);
  });

  /** The sample as it was at first, with a pane of its own. */
  async function openAfresh(): Promise<void> {
    const main = await page.getByRole("main").elementHandle();
    await page.getByLabel("Workbook to open").setInputFiles(SAMPLE);
    await main?.waitForElementState("hidden");
    await page.getByRole("heading", { name: "2 Check" }).waitFor();
  }

  test("from the findings to their cells, to the register and the board summary", async () => {
    await openAfresh();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    const place = await page.locator("[aria-current=true] span").last().textContent();
    const cell = /[A-Z]+\d+/.exec(place ?? "")?.[0];
    expect(cell).toBeDefined();
    await page.waitForFunction(
      (wanted) => document.querySelector(".sheet")?.getAttribute("aria-label")?.endsWith(`cell ${wanted}`),
      cell,
    );

    await page.getByRole("button", { name: "Build register and board summary" }).click();
    await page.getByText("Written, with figures for 21 November 2026.").waitFor({ timeout: 30_000 });
    await page.getByRole("tab", { name: "Plan checks" }).waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual([
      "Improvement Plan",
      "Budget 2026-27",
      "Action register",
      "Board summary",
      "Plan checks",
    ]);
    await page.getByRole("button", { name: "Board summary", exact: true }).click();
    await page.getByRole("region", { name: "Sheet Board summary, cell A1" }).waitFor();
    expect(await page.locator("svg.chart").count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("a second build refreshes and adds no sheet", async () => {
    await openAfresh();
    await page.getByRole("button", { name: /^Build/ }).click();
    const refresh = page.getByRole("button", { name: "Refresh register and board summary" });
    await refresh.waitFor({ timeout: 30_000 });
    await refresh.click();
    await page.getByText("the register stays as it is.").waitFor();
    expect(await page.getByRole("tab").count()).toBe(5);
  });

  test("what is typed into a cell is what the next check reads", async () => {
    await openAfresh();
    const unreadable = page.getByRole("button", { name: /^Unreadable date/ });
    expect(await unreadable.count()).toBe(0);
    await page.getByRole("cell", { name: "Sept 2026", exact: true }).first().dblclick();
    await page.getByLabel("New content of the cell").fill("when we get to it");
    await page.keyboard.press("Enter");
    await page.getByRole("cell", { name: "when we get to it" }).waitFor();
    await page.getByText("“Improvement Plan” has changed since it was read.").last().waitFor();
    expect(await unreadable.count()).toBe(0);
    await page.getByRole("button", { name: "Check again" }).click();
    await unreadable.waitFor();
  });

  test("arrow keys move the selection, and Escape gives an edit up", async () => {
    await openAfresh();
    await page.getByRole("cell", { name: "July 2026", exact: true }).first().click();
    await page.getByRole("region", { name: "Sheet Improvement Plan, cell D7" }).waitFor();
    await page.getByRole("region", { name: /^Sheet / }).focus();
    // All in one go, faster than the page is drawn anew.
    await Promise.all(["ArrowDown", "ArrowDown", "ArrowLeft"].map((key) => page.keyboard.press(key)));
    await page.getByRole("region", { name: "Sheet Improvement Plan, cell C9" }).waitFor();
    await page.keyboard.press("F2");
    await page.getByLabel("New content of the cell").fill("Somebody else");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("cell", { name: "Somebody else" }).count()).toBe(0);
  });

  test.each([
    ["notes.xlsx", "These are only notes."],
    ["empty.xlsx", ""],
  ])("a wrong file (%s) gets one clear sentence, and the open workbook stays", async (name, content) => {
    const path = join(await mkdtemp(join(tmpdir(), "preview-")), name);
    await writeFile(path, content);
    await page.getByLabel("Workbook to open").setInputFiles(path);
    const alert = page.locator("header [role=alert]:visible");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(`“${name}” was not opened.`);
    expect(await page.getByRole("heading", { name: "improvement-plan.xlsx" }).count()).toBe(1);
  });

  test("the result can be downloaded, and opened again as a workbook of one's own", async () => {
    await openAfresh();
    await page.getByRole("button", { name: /^Build/ }).click();
    await page.getByText("Written, with").waitFor({ timeout: 30_000 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    const path = join(await mkdtemp(join(tmpdir(), "preview-")), "mine.xlsx");
    await download.saveAs(path);
    await page.getByLabel("Workbook to open").setInputFiles(path);
    await page.getByRole("heading", { name: "mine.xlsx" }).waitFor({ timeout: 30_000 });
    await page
      .getByRole("button", { name: "Refresh register and board summary" })
      .waitFor({ timeout: 30_000 });
    expect(await page.getByRole("tab").count()).toBe(5);
  });

  test("the pane can be as narrow as 320 px and as wide as 450 px", async () => {
    const slider = page.getByLabel("Width of the pane");
    for (const width of ["320", "450"]) {
      await slider.fill(width);
      expect(await page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width)).toBe(
        Number(width),
      );
      expect(await page.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    }
  });

  test("nothing is asked of any other address", () => {
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});
