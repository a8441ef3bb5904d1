/**
 * Whether the pane answers while it works: the preview in Chromium, with a profile that tells what is the stand-in's
 * (Excel's part, which runs in another process in real life) from what is ours.
 *
 * A program of its own (`node --import tsx bench/responsive.ts 500 5000`), because Playwright cannot be bundled; its
 * last line is the figures as JSON, `null` where there is no Chromium.
 */
import { existsSync } from "node:fs";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { servePreview } from "../src/preview/serve";
import { AS_OF, makePlan } from "./makePlan";
import { profileParts, type Profile } from "./profileParts";
import { tracedTasks } from "./traceTasks";

/** Debian's and Ubuntu's place, or the one that the environment names. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const SAMPLING_MICROSECONDS = 500;
/** A task that is longer is felt: the browser's own limit. */
const LONG_MS = 50;
const AFTERWARDS_MS = 500;
const PATIENCE_MS = 300_000;
const PRESSES = [/^How it was read/, /^Show only some/, /^Next$/];

/**
 * Milliseconds of the clock on the wall; what is ours, of the processor, so that other work on the machine counts
 * little.
 */
export interface ResponsiveFigures {
  readonly rows: number;
  /** From the pane's opening until it says what it took the workbook for, and how much of that is ours. */
  readonly firstAnswer: number;
  readonly firstAnswerOurs: number;
  /** Until the verdict of the check. */
  readonly verdict: number;
  readonly verdictOurs: number;
  /** Tasks in which our own part took more than 50 ms, and the longest such part. */
  readonly longOurs: number;
  readonly longestOurs: number;
  /** The longest from a press to what it changed on the screen, and how much of that is ours. */
  readonly press: number;
  readonly pressOurs: number;
}

async function measureResponsive(sizes: readonly number[]): Promise<readonly ResponsiveFigures[] | null> {
  if (!existsSync(CHROMIUM)) return null;
  const server = await servePreview({ port: 0, watch: false });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(watchPane);
    const script = await (await fetch(`${server.address}preview.js`)).text();
    const figures: ResponsiveFigures[] = [];
    for (const rows of sizes) {
      await page.goto(`${server.address}?asOf=${AS_OF}`);
      await page.waitForFunction(() => window.told.verdict !== undefined);
      figures.push(await measureSize(page, rows, script));
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureSize(page: Page, rows: number, script: string): Promise<ResponsiveFigures> {
  const client = await page.context().newCDPSession(page);
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: SAMPLING_MICROSECONDS });
  const buffer = Buffer.from(await makePlan(rows));
  await page.evaluate(() => (window.told = {}));
  const ours = await profiled(client, script, async () => {
    const file = { name: `${rows}.xlsx`, mimeType: "application/octet-stream", buffer };
    await page.getByLabel("Workbook to open").setInputFiles(file);
    await page.waitForFunction(() => window.told.verdict !== undefined, undefined, { timeout: PATIENCE_MS });
    // What is drawn after the verdict came counts too.
    await page.waitForTimeout(AFTERWARDS_MS);
  });
  const { opened = 0, firstAnswer = 0, verdict = 0 } = await page.evaluate(() => window.told);
  const longest = ours.inTasks(opened);
  const presses = await measurePresses(page, client, script);
  await client.detach();
  return {
    rows,
    firstAnswer: Math.round(firstAnswer - opened),
    firstAnswerOurs: ours.within(opened, firstAnswer),
    verdict: Math.round(verdict - opened),
    verdictOurs: ours.within(opened, verdict),
    longOurs: longest.filter((milliseconds) => milliseconds > LONG_MS).length,
    longestOurs: longest[0] ?? 0,
    ...presses,
  };
}

/** Each is given a moment of its own. */
async function measurePresses(page: Page, client: CDPSession, script: string) {
  await page.evaluate(() => (window.presses = []));
  let pressOurs = 0;
  for (const name of PRESSES) {
    const from = await page.evaluate(() => performance.now());
    const ours = await profiled(client, script, async () => {
      await page.getByRole("button", { name }).first().click();
      await page.waitForTimeout(AFTERWARDS_MS);
    });
    pressOurs = Math.max(pressOurs, ours.within(from, from + PATIENCE_MS));
  }
  return { press: await page.evaluate(() => Math.max(0, ...window.presses)), pressOurs };
}

/** How many milliseconds were ours; times are the page's own. */
interface Ours {
  within(from: number, to: number): number;
  /** In each task after that time, the longest first. */
  inTasks(from: number): readonly number[];
}

/** Does the work, and tells what of it was ours. */
async function profiled(client: CDPSession, script: string, work: () => Promise<void>): Promise<Ours> {
  await client.send("Profiler.start");
  const tasks = await tracedTasks(client, work);
  const { profile } = await client.send("Profiler.stop");
  await client.send("Performance.enable");
  const { metrics } = await client.send("Performance.getMetrics");
  const opened = (metrics.find(({ name }) => name === "NavigationStart")?.value ?? 0) * 1_000_000;
  const parts = profileParts(profile as Profile, script);
  const oursOf = (from: number, to: number) =>
    tasks.map(({ start, duration, processor }) => {
      const { ours, officeJs } = parts(Math.max(from, start), Math.min(to, start + duration));
      return (ours + officeJs) * (processor / Math.max(1, duration));
    });
  const inProfile = (milliseconds: number) => opened + milliseconds * 1000;
  return {
    within: (from, to) =>
      Math.round(oursOf(inProfile(from), inProfile(to)).reduce((sum, ours) => sum + ours, 0)),
    inTasks: (from) =>
      oursOf(inProfile(from), Infinity)
        .map(Math.round)
        .sort((one, other) => other - one),
  };
}

declare global {
  interface Window {
    /** When the pane was opened for this workbook, and when it said what. */
    told: { opened?: number; firstAnswer?: number; verdict?: number };
    /** From a press to the next drawing. */
    presses: number[];
  }
}

/** Runs in the page, before anything else. */
function watchPane(): void {
  window.told = {};
  window.presses = [];
  let pane: Element | null = null;
  new MutationObserver(() => {
    const now = document.querySelector("[data-pane]");
    const text = now?.textContent ?? "";
    if (now !== pane) {
      pane = now;
      window.told = { opened: performance.now() };
    }
    if (/This looks like an action plan/.test(text)) window.told.firstAnswer ??= performance.now();
    if (/(Not ready|Nearly ready|Ready): /.test(text)) window.told.verdict ??= performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "click") window.presses.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

void measureResponsive(process.argv.slice(2).map(Number)).then((figures) =>
  console.log(JSON.stringify(figures)),
);
