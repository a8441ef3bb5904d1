/** The published page in a real browser: axe finds nothing, and nothing that a plan holds comes alive. */
import { chromium, type Browser, type Page } from "playwright-core";
import { publicationHtml } from "../../src/engine";
import { makeAnalysis, type ActionInput } from "../engine/makePlan";
import { axeViolations } from "./axeViolations";
import { CHROMIUM, hasChromium } from "./galleryPage";

const inChromium = hasChromium ? describe : describe.skip;
const AS_OF = "2026-09-30";
const OPTIONS = { withoutNames: false, contact: "Youth justice service <yjs@example.org>" };

const ACTIONS: readonly ActionInput[] = [
  {
    ref: "1.10",
    group: "1. Out-of-court disposals",
    action: "Agree a joint protocol with police",
    owners: ["Head of Service"],
    due: "2026-07-31",
    rag: "Red",
    outcome: "Fewer children in court",
    detail: "The steps:\n• meet the police\n• agree the text",
    progress: "Draft sent",
  },
  {
    group: "2. Voice of the child",
    action: "Set up a panel",
    rag: "Amber",
    due: { text: "Ongoing", kind: "ongoing" },
  },
  { group: "2. Voice of the child", action: "Print the leaflet", rag: "Green", status: "complete" },
  { group: "2. Voice of the child", action: "Ask the schools", rag: "Blue" },
];
const HOSTILE = [
  "<script>window.taken = 1</script>",
  "<img src=x onerror='window.taken = 2'>",
  "</style><script>window.taken = 3</script>",
  "javascript:alert(1) file:///c:/plans https://example.org",
  "vbscript:msgbox(1) data:text/html,<script>window.taken=5</script>",
  '"><svg onload=window.taken=4>',
  "&lt;script&gt;",
];

inChromium("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  });
  afterAll(() => browser.close());

  test("axe finds nothing, and the page does not scroll sideways on a telephone", async () => {
    const analysis = makeAnalysis([{ actions: ACTIONS, document: { title: "Youth justice plan" } }], AS_OF);
    await page.setContent(publicationHtml(analysis, OPTIONS));
    expect(await axeViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide).toBe(false);
  });

  test.each(HOSTILE)("%s stays a text wherever it stands", async (text) => {
    const action: ActionInput = {
      ref: text,
      group: text,
      action: text,
      owners: [text],
      outcome: text,
      detail: text,
      progress: `• ${text}\n${text}`,
    };
    const analysis = makeAnalysis([{ actions: [action], document: { title: text, marking: text } }], AS_OF);
    await page.setContent(
      publicationHtml(analysis, { withoutNames: false, contact: text, nextUpdate: text }),
    );
    expect(await page.evaluate(() => (window as { taken?: number }).taken)).toBeUndefined();
    expect(await page.locator("script, img, svg, a, iframe, object, form").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe(text);
    expect(await page.locator("h3").textContent()).toBe(`${text} ${text}`);
    expect(await page.locator("li").textContent()).toBe(text);
    expect(await axeViolations(page)).toEqual([]);
  });
});
