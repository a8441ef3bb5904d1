/** The pane as people use it, in Chromium, on a made-up workbook. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { axeViolations } from "./axeViolations";
import { CHROMIUM, hasChromium, openGallery, type Gallery } from "./galleryPage";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the pane are skipped. Set CHROMIUM to its path.`);

const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } };
/** The second and third differ from the first in colour alone, so axe looks at the colours alone there. */
const LOOKS: readonly [string, BrowserContextOptions, readonly string[] | undefined][] = [
  ["320 px, light", NARROW, undefined],
  ["450 px, dark", { viewport: { width: 450, height: 640 }, colorScheme: "dark" }, ["color-contrast"]],
  ["320 px, contrast theme", { ...NARROW, forcedColors: "active" }, ["color-contrast"]],
];

/** Busy comes in after a moment. */
const shown = (page: Page) =>
  page.waitForFunction(() => {
    const busy = document.querySelector("[role=progressbar]")?.parentElement;
    return busy !== null && busy !== undefined && getComputedStyle(busy).opacity === "1";
  });
const press = (name: RegExp | string) => (page: Page) => page.getByRole("button", { name }).first().click();

/** State of the gallery, and what is done there until the pane is in the wanted state. */
const STATES: readonly [string, string, readonly ((page: Page) => Promise<unknown>)[]][] = [
  ["reading", "reading", [shown]],
  ["recognised", "plan", []],
  [
    "recognised, all open",
    "plan",
    [
      press(/^Columns/),
      press(/^H Difference made/),
      press(/What was assumed/),
      press(/last day/),
      press(/Left out/),
      press(/Other tables/),
      press(/Titles, notes/),
    ],
  ],
  ["asking", "asking", []],
  ["asking, all open", "asking", [press(/^Columns/), press(/^A No\./), press(/1 left over: see it/)]],
  ["choices and an offer", "offering", [press(/^Your choices/)]],
  ["choices that cannot be read", "damaged", []],
  ["pointing at a plan", "list", [press(/plan all the same/)]],
  ["changing the day", "plan", [press("Change day")]],
  ["several tables", "two-tables", [press(/^Tables/), press(/^A30:I41 Recommendation 1/)]],
  ["several sheets", "two-plans", [press(/^Tables/)]],
  ["nothing found", "clean", []],
  ["at a finding", "plan", [press("Next"), press(/Why it matters/)]],
  ["building", "building", [press(/^Build/)]],
  ["built", "plan", [press(/^Build/), (page) => page.getByText("Written, with").waitFor()]],
  ["built before", "plan-built-before", []],
  ["refused", "refused", [press(/^Build/), press(/Details for support/)]],
  ["no plan", "no-plan", []],
  ["unreadable", "unreadable", []],
];

inChromium("the pane", () => {
  let gallery: Gallery;
  let page: Page;
  const open = async (state: string, options?: BrowserContextOptions) =>
    (page = await gallery.open(state, options));

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());
  afterEach(() => page.context().close());

  describe.each(LOOKS)("at %s", (_, options, rules) => {
    test.each(STATES)("%s: axe finds nothing, and nothing scrolls sideways", async (_name, state, steps) => {
      await open(state, { ...options, reducedMotion: "reduce" });
      for (const step of steps) await step(page);
      expect(await axeViolations(page, rules)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });

  test("text of twice the size fits into 320 px", async () => {
    await open("plan", NARROW);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await press(/^Columns/)(page);
    await press("Next")(page);
    const size = await page
      .getByRole("heading", { level: 2 })
      .first()
      .evaluate((heading) => getComputedStyle(heading).fontSize);
    expect(size).toBe("32px");
    expect(await overflow(page)).toBe(0);
  });

  test("says what it took the workbook for, what it found, and has its one button in view on a small laptop", async () => {
    await open("sure", { viewport: { width: 350, height: 378 } });
    await expectInView(page.getByText("This looks like an action plan: 11 actions in 9 columns."));
    await expectInView(page.getByText("Not ready: 3 must-fix, 6 to check, 1 note."));
    await expectInView(page.getByRole("button", { name: "Build register and board summary" }));
  });

  test("keeps Excel's corner free (34 × 32 px at the top right)", async () => {
    await open("plan", NARROW);
    const inCorner = await page.evaluate(() => {
      const element = document.elementFromPoint(innerWidth - 30, 6);
      return element?.closest("button, input, a, label")?.outerHTML ?? null;
    });
    expect(inCorner).toBeNull();
  });

  test("a click on a finding selects its cell", async () => {
    await open("plan");
    await press(/Overdue and open/)(page);
    await press(/Action 2 was due/)(page);
    expect(await page.evaluate(() => window.asked.at(-1))).toEqual({
      sheet: "Improvement plan",
      row: 6,
      column: 4,
    });
  });

  test("next and previous go through all findings and end at the ends", async () => {
    await open("plan");
    const next = page.getByRole("button", { name: "Next" });
    const seen: string[] = [];
    for (let step = 0; step < 10; step++) {
      await next.click();
      seen.push((await page.locator("[aria-current=true]").textContent()) ?? "");
    }
    expect(new Set(seen).size).toBe(10);
    expect(seen[0]).toContain("Action 4 has no due date.");
    expect(seen[9]).toContain("The title still says DRAFT.");
    await expectDisabled(next);
    await expectInView(page.locator("[aria-current=true]"));
    await page.getByRole("button", { name: "Previous" }).click();
    expect(await page.locator("[aria-current=true]").textContent()).toContain("Action 9 has no lead.");
  });

  test("by keyboard alone: to the findings, to a cell, to the register", async () => {
    await open("plan");
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.asked.at(-1))).toEqual({
      sheet: "Improvement plan",
      row: 11,
      column: 4,
    });
    expect(await focusRing(page)).toBe(true);
    await tabTo(page, "Build register and board summary");
    await page.keyboard.press("Space");
    await page.getByText("Written, with figures for 21 November 2026.").waitFor();
    // The focus stays on the button, which now refreshes.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Refresh register and board summary",
    );
  });

  test("a screen reader is told the verdict, each finding, and what was written", async () => {
    await open("plan");
    const told = () => page.getByRole("status").allTextContents();
    expect((await told()).join(" ")).toContain("Not ready: 3 must-fix, 6 to check, 1 note.");
    await press("Next")(page);
    expect((await told()).join(" ")).toContain("Action 4 has no due date.");
    await press(/^Build/)(page);
    await page.getByText("Written, with").waitFor();
    expect((await told()).join(" ")).toContain("Written: Action register, Board summary and Plan checks.");
  });

  test("what was written is linked, and the next press refreshes", async () => {
    await open("plan");
    await press(/^Build/)(page);
    await press("Board summary")(page);
    expect(await page.evaluate(() => window.asked.at(-1))).toEqual({
      sheet: "Board summary",
      row: 0,
      column: 0,
    });
    expect(await page.getByRole("button", { name: "Refresh register and board summary" }).count()).toBe(1);
  });

  test("a refused build is told in a sentence, and the plan stays", async () => {
    await open("refused");
    await press(/^Build/)(page);
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toContain(
      "the sheet is protected. Take the protection off, then try again.",
    );
    await press("Close")(page);
    expect(await alert.count()).toBe(0);
    expect(await page.getByText("This looks like an action plan").count()).toBeGreaterThan(0);
  });

  test("a workbook that cannot be read: the words of the program stay behind the details", async () => {
    await open("unreadable");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).not.toContain("function");
    await press(/Details for support/)(page);
    expect(await alert.textContent()).toContain("x is not a function");
    await press("Try again")(page);
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21", "2026-11-21"]);
  });

  test("no plan: what each sheet looked like, and what to do", async () => {
    await open("no-plan");
    await page.getByText("A list of 14 names and telephone numbers").waitFor();
    expect(await page.getByRole("button", { name: /Build/ }).count()).toBe(0);
    await press("Look again")(page);
    expect(await page.evaluate(() => window.asked.length)).toBe(2);
  });

  test("asks what it is not sure of, and the answer is seen at once and kept", async () => {
    await open("asking");
    const question = page.getByLabel("What is column F “Result”?");
    expect(await question.inputValue()).toBe("outcome");
    await question.selectOption({ label: "Evidence" });
    await question.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Your choices/ }).waitFor();
    expect(await page.evaluate(() => window.asked.at(-1))).toBe("keep +1 -0");
    expect((await page.getByRole("status").allTextContents()).join(" ")).toContain(
      "1 choice of yours holds.",
    );
    // What had the focus is gone: it goes to the verdict, and not out of the pane.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("This looks like");
    await press(/^Columns/)(page);
    await page.getByRole("button", { name: /^F Result Evidence · your choice/ }).waitFor();
    await press(/^Your choices/)(page);
    await press(/^Back to what was recognised/)(page);
    await question.waitFor();
    expect(await page.evaluate(() => window.asked.at(-1))).toBe("keep +0 -1");
  });

  test("a question is answered by keyboard alone with “That is right”", async () => {
    await open("asking");
    await tabTo(page, "That is right");
    await page.keyboard.press("Enter");
    await page.getByLabel("What is column F “Result”?").waitFor({ state: "detached" });
    expect(await page.getByText("1 to look at").count()).toBe(0);
  });

  test("another meaning, another heading row, no plan: each is seen before anything is written", async () => {
    await open("asking");
    await press(/^Columns/)(page);
    await press(/^C Who/)(page);
    await page.getByLabel("Meaning of “Who”").selectOption({ label: "Kept as it is" });
    await page.getByRole("button", { name: /^C Who Kept as it is · your choice/ }).waitFor();
    await page.getByLabel("Heading row").selectOption("3");
    await page.getByText("cells A4:G7").waitFor();
    await press(/^This is no plan/)(page);
    await page.getByText("No action plan found").first().waitFor();
    await press(/^Your choices/)(page);
    await page.getByRole("button", { name: /^Back to what was recognised: The table headed/ }).click();
    await page.getByText("cells A4:G7").waitFor();
  });

  test("a choice from a sheet with like headings is offered, and taken over with one press", async () => {
    await open("offering");
    await press("Use on “Quarter 2” as well")(page);
    await page.getByText(/“Quarter 2” has headings like/).waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Your choices/ }).click();
    expect(await page.getByText("“Board papers” is Evidence.").count()).toBe(2);
    expect(await page.getByRole("button", { name: /^Forget this choice/ }).count()).toBe(1);
  });

  test("the user points at the plan that was not found", async () => {
    await open("list");
    await press("There is a plan all the same")(page);
    await press("Read it as a plan")(page);
    await page.getByText("This looks like an action plan: 2 actions in 4 columns.").first().waitFor();
  });

  test("a choice that cannot be kept holds all the same, and why is said", async () => {
    await open("unkeepable");
    await press(/^That is right/)(page);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("the sheet is protected");
    expect(await page.getByRole("button", { name: /^Your choices/ }).count()).toBe(1);
  });

  test("choices that cannot be read are said, and replaced only when the user wants it", async () => {
    await open("damaged");
    await page.getByText(/cannot be read, so they were left as they are/).waitFor();
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21"]);
    await press("Replace them with the choices made now")(page);
    await page.waitForFunction(() => window.asked.includes("keep +0 -0 over damage"));
  });

  test("every cell is accounted for, and what is left over can be gone to", async () => {
    await open("asking");
    await press("30 cells: 21 in actions, 8 in headings and titles, 1 left over: see it")(page);
    await press("Select Plan, A7")(page);
    expect(await page.evaluate(() => window.asked.at(-1))).toEqual({ sheet: "Plan", row: 6, column: 0 });
  });

  test("another day asks for other figures, and a year that is still being typed does not", async () => {
    await open("plan");
    await press("Change day")(page);
    const date = page.getByLabel("Figures for");
    await date.fill("0202-12-24");
    await date.fill("2026-12-24");
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21", "2026-12-24"]);
    await page.keyboard.press("Enter");
    await page.getByText("Figures for 24 December 2026").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Change day");
  });
});

type Located = ReturnType<Page["getByText"]>;

/** Pixels by which the pane is wider inside than it is. */
function overflow(page: Page): Promise<number> {
  return page.getByRole("main").evaluate((main) => {
    const pane = main.parentElement as HTMLElement;
    return Math.max(pane.scrollWidth - pane.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });
}

async function expectInView(located: Located): Promise<void> {
  const box = await located.last().boundingBox();
  const height = await located.page().evaluate(() => innerHeight);
  expect(box).not.toBeNull();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

async function expectDisabled(located: Located): Promise<void> {
  expect(await located.getAttribute("aria-disabled")).toBe("true");
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}

/** Whether the focused element shows a ring: an outline, or Fluent's own, which is a shadow or a pseudo-element. */
function focusRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const [own, after] = [getComputedStyle(element), getComputedStyle(element, "::after")];
    return own.outlineStyle !== "none" || own.boxShadow !== "none" || after.borderTopWidth !== "0px";
  });
}
