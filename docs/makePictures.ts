/**
 * Makes the pictures of README.md and using.md from the preview with its sample plan: `npx tsx docs/makePictures.ts`.
 * Needs Chromium. The day is fixed, so that the same code gives the same pictures.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { servePreview } from "../src/preview/serve";

const FOLDER = join(__dirname, "pictures");
const AS_OF = "2026-11-21";

const USUAL = { width: 1280, height: 696 };
/** The board summary's charts stand to the right of its tables. */
const WITH_CHARTS = { width: 1840, height: 1000 };

const press = (page: Page, name: RegExp | string) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const goTo = (page: Page, sheet: string) => page.getByRole("tab", { name: sheet }).click();
const sees = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** One after the other, as a person would get there; each name is that of the picture taken then. */
const STEPS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["first-open", (page) => page.getByRole("heading", { name: "2 Check" }).waitFor()],
  [
    "recognised",
    async (page) => {
      await press(page, /^How it was read/);
      await press(page, /^Tables/);
      await press(page, /^A6:G10/);
    },
  ],
  [
    "findings",
    async (page) => {
      await press(page, /^How it was read/);
      for (let step = 0; step < 3; step++) await press(page, "Next");
    },
  ],
  [
    "fix",
    async (page) => {
      await press(page, /^Lead spelled differently/);
      await press(page, /^One lead, it seems/);
      await page.getByRole("radio", { name: /^Write .?Operations Manager/ }).click();
    },
  ],
  [
    "fixed",
    async (page) => {
      await press(page, /^Write it/);
      await sees(page, "Done:");
    },
  ],
  [
    "register",
    async (page) => {
      await press(page, /^(?:Build|Refresh) register/);
      await sees(page, "Written, with");
      await goTo(page, "Action register");
    },
  ],
  [
    "board-summary",
    async (page) => {
      await page.setViewportSize(WITH_CHARTS);
      await goTo(page, "Board summary");
    },
  ],
  [
    "save-board",
    async (page) => {
      await page.setViewportSize(USUAL);
      await press(page, /^Save this as a board/);
      await page.getByRole("button", { name: /^Save this as the board of/ }).scrollIntoViewIfNeeded();
    },
  ],
  [
    "publication",
    async (page) => {
      await press(page, /^A copy for the public/);
      await page.getByRole("heading", { name: "A copy for the public" }).waitFor();
    },
  ],
  [
    "settings",
    async (page) => {
      await press(page, /^Back to the plan/);
      await press(page, /^Settings/);
      await page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
    },
  ],
];

async function makePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePreview({ port: 0, watch: false });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({
      viewport: USUAL,
      // Small enough for a README, large enough to be read.
      deviceScaleFactor: 0.8,
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    await page.goto(`${server.address}?asOf=${AS_OF}`);
    for (const [name, step] of STEPS) {
      await step(page);
      await take(page, name);
    }
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
