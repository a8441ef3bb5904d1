/** The pane in Welsh on a sample plan: everything that is said of the plan is in Welsh, wherever it stands. */
import { chromium, type Browser, type Page } from "playwright-core";
import { servePreview, type PreviewServer } from "../../src/preview/serve";
import { CHROMIUM, hasChromium } from "./galleryPage";

const inChromium = hasChromium ? describe : describe.skip;

inChromium("the preview in Welsh", () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await servePreview({ port: 0, watch: false });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
    await page.addInitScript(() => localStorage.setItem("ActionPlan_Language", "cy"));
    await page.goto(`${server.address}?asOf=2026-11-21`);
    await page.getByRole("heading", { name: "2 Gwirio" }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens whatever can be opened on the page, and what is inside of it; of the numbers one alone can be open. */
  async function openAll(): Promise<void> {
    const closed = page.locator("[data-pane] button[aria-expanded=false]:not(.fui-Link):visible");
    for (let left = 200; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
  }

  const saidIn = (language: string) =>
    page.locator(`[data-pane] [lang=${language}]:visible`).allTextContents();

  test("findings, reasons, assumptions and figures have Welsh, and their numbers open their actions", async () => {
    await openAll();
    expect(await saidIn("en-GB")).toEqual([]);
    const said = await saidIn("cy-GB");
    expect(said).toContain("Mae mis yn golygu ei ddiwrnod olaf.");
    expect(said).toContain("Sgôr Gwyrdd, ond 52 diwrnod ar ôl ei ddyddiad (Sept 2026).");
    const overdue = page.getByRole("button", { name: "mae 7 yn hwyr" });
    expect(await overdue.getAttribute("aria-expanded")).not.toBeNull();
  });

  test("so do what leads are asked for, and what is proposed for next year", async () => {
    await page.getByRole("button", { name: /^Rhestr atgoffa/ }).click();
    await page.getByRole("heading", { name: "Rhestr atgoffa" }).waitFor();
    await openAll();
    expect(
      await page
        .getByRole("textbox", { name: /^Testun i/ })
        .first()
        .inputValue(),
    ).toContain("Yn hwyr:");
    expect(await saidIn("en-GB")).toEqual([]);
    await page.getByRole("button", { name: "Yn ôl i'r cynllun" }).click();
    await page.getByRole("button", { name: "Symud y cynllun ymlaen" }).click();
    await page.getByRole("heading", { name: "Symud y cynllun ymlaen" }).waitFor();
    await openAll();
    expect(await saidIn("cy-GB")).toContain("Mae'n dal yn agored.");
    expect(await saidIn("en-GB")).toEqual([]);
  });

  test("a finding that is gone to is announced in Welsh", async () => {
    await page.getByRole("button", { name: "Yn ôl i'r cynllun" }).click();
    await page.getByRole("button", { name: "Nesaf", exact: true }).click();
    const announced = page.locator("[role=status][lang=cy-GB]").filter({ hasText: "Sgôr Gwyrdd" });
    expect(await announced.count()).toBe(1);
  });
});
