/**
 * Makes the pictures of the README from the preview with its sample plan: `npx tsx docs/makePictures.ts`.
 * Needs Chromium. The day is fixed, so that the same code gives the same pictures.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { servePreview } from "../src/preview/serve";

const FOLDER = join(__dirname, "pictures");
const AS_OF = "2026-11-21";

async function makePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePreview({ port: 0, watch: false });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 696 },
      // Small enough for a README, large enough to be read.
      deviceScaleFactor: 0.8,
      locale: "en-GB",
    });
    await page.goto(`${server.address}?asOf=${AS_OF}`);
    await page.getByRole("heading", { name: "2 Check" }).waitFor();

    const tables = page.getByRole("button", { name: /^Tables/ });
    await tables.click();
    await page.getByRole("button", { name: /^A6:G10/ }).click();
    await take(page, "recognised");
    await tables.click();

    for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Next" }).click();
    await take(page, "findings");

    await page.getByRole("button", { name: /^(Build|Refresh)/ }).click();
    await page.getByText("Written, with").waitFor();
    await page.getByRole("tab", { name: "Board summary" }).click();
    await take(page, "board-summary");
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Once the page has drawn what the last click changed. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

void makePictures();
