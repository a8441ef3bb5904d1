/**
 * Three readers' ways through the add-in, by mouse and by keyboard alone: the real pane, Microsoft's own client
 * library, the stand-in.
 */
import { join } from "node:path";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { servePreview, type PreviewServer } from "../../src/preview/serve";
import { newStandin } from "../../src/standin/standin";
import { CHROMIUM, hasChromium } from "./galleryPage";
import { cellUnder, says, withKeyboard, withMouse, type Reader } from "./readerOfPlan";
import { isTold, sees } from "./userOfPane";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the readers' ways are skipped. Set CHROMIUM to its path.`);

const SAMPLES = join(__dirname, "..", "..", "assets", "samples");

/** Opens the file in the place of what is open, with a pane of its own, and waits until it is there. */
async function openFile(page: Page, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  const main = await page.getByRole("main").elementHandle();
  await page.getByLabel("Workbook to open").setInputFiles(file);
  await main?.waitForElementState("hidden");
}

const READERS: readonly [string, (page: Page) => Reader][] = [
  ["by mouse", withMouse],
  ["by keyboard alone", withKeyboard],
];

inChromium("in the preview", () => {
  let server: PreviewServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await servePreview({ port: 0, watch: false });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describe.each(READERS)("a reader %s", (_, readerAt) => {
    let page: Page;
    let reader: Reader;

    beforeAll(async () => {
      page = await browser.newPage({
        viewport: { width: 1366, height: 768 },
        locale: "en-GB",
        reducedMotion: "reduce",
      });
      await page.goto(`${server.address}?asOf=2026-11-21`);
    });
    afterAll(() => page.close());
    beforeEach(async () => {
      reader = readerAt(page);
      await openFile(page, join(SAMPLES, "improvement-plan.xlsx"));
      await page.getByRole("heading", { name: "2 Check" }).waitFor();
    });

    test("gets from an open plan to the board summary in at most five presses", async () => {
      await sees("This looks like an action plan: 28 actions in 7 tables.")(page);
      await reader.press("Build register and board summary");
      await sees("Written, with figures for 21 November 2026.")(page);
      await reader.press("Board summary");
      await page.getByRole("region", { name: /^Sheet Board summary,/ }).waitFor();
      expect(reader.presses).toBeLessThanOrEqual(5);
    });

    test("without a plan, gets to a register from a sample", async () => {
      const empty = Buffer.from(await newStandin({ fileName: "empty.xlsx" }).save());
      await openFile(page, { name: "empty.xlsx", mimeType: "application/octet-stream", buffer: empty });
      await sees("No action plan found")(page);
      await reader.press("Insert a sample plan");
      await sees("This looks like an action plan: 8 actions in 8 columns.")(page);
      await page.getByRole("tab", { name: "Sample plan", selected: true }).waitFor();
      await reader.press("Build register and board summary");
      await sees("Written, with")(page);
    });

    test("checks a plan, puts two findings right and takes the second back", async () => {
      const lead = await cellUnder(page, "Lead", "2.2");
      await says(page, lead, "Ops Manager");
      await reader.press(/^Lead spelled differently/);
      await reader.press(/^One lead, it seems/);
      await reader.choose(/^Write .?Operations Manager/);
      await reader.press(/^Write it/);
      await isTold(page, "Done:");
      await says(page, lead, "Operations Manager");

      // The next finding is on show then, with what can be done about it.
      await reader.press("Write Amber");
      await isTold(page, "Done: Write “");
      await reader.press("Undo");
      await isTold(page, "Taken back:");
      // The first stays as it was put right.
      await says(page, lead, "Operations Manager");
      await page.getByRole("button", { name: /^Colour without word/ }).waitFor();
      expect(await page.getByRole("button", { name: /^Lead spelled differently/ }).count()).toBe(0);
    });

    test("goes from a number of the headline to the actions that it counts, and to their cells", async () => {
      await reader.press("4 are Red");
      await page.getByRole("button", { name: /^2\.3 Agree who chairs the panel/ }).waitFor();
      await reader.press("longest by 52 days");
      await page.getByRole("button", { name: /^2\.3/ }).waitFor({ state: "detached" });
      await reader.press(/^1\.2 Every Board member to spend half a day/);
      await page.locator('tr[data-row="7"] > td.selected').waitFor();
    });

    test("lets what Undo keeps be forgotten right after a build", async () => {
      await reader.press("Build register and board summary");
      await sees("Written, with")(page);
      await reader.press("Settings");
      await reader.press("Forget it");
      await isTold(page, "Forgotten.");
      expect(await page.getByRole("button", { name: "Forget it" }).count()).toBe(0);
    });

    test("refreshes after edits on both sides, and keeps the commentary", async () => {
      await reader.press("Build register and board summary");
      await sees("Written, with")(page);

      await reader.goToSheet("Board summary");
      const commentary = await cellUnder(page, "Commentary", "3.3");
      await reader.type(commentary, "Raised with the chair on Monday.");
      await reader.goToSheet("Action register");
      await reader.type(await cellUnder(page, "Progress", "2.4"), "Form in use since May.");
      await reader.goToSheet("Improvement Plan");
      await reader.type(await cellUnder(page, "Progress to date", "2.4"), "Form is in use.");
      await reader.type(await cellUnder(page, "Progress to date", "2.5"), "Tracker covers two cohorts.");
      await isTold(page, "The workbook has changed since it was read.");

      await reader.press("Refresh register and board summary");
      await sees("1 change taken from your sheet and 1 cell to settle.")(page);
      await reader.choose(/^The register: Form in use since May/);
      await reader.press("Settle 1 cell");
      await page.getByText("1 cell to settle").waitFor({ state: "detached" });

      await reader.goToSheet("Action register");
      await says(page, await cellUnder(page, "Progress", "2.4"), "Form in use since May.");
      await says(page, await cellUnder(page, "Progress", "2.5"), "Tracker covers two cohorts.");
      await reader.goToSheet("Board summary");
      await says(page, await cellUnder(page, "Commentary", "3.3"), "Raised with the chair on Monday.");
    });
  });
});
