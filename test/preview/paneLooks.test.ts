/** Every state of the pane in every look: axe finds nothing, and nothing scrolls sideways. */
import type { Page } from "playwright-core";
import { axeViolations } from "./axeViolations";
import { CHROMIUM, hasChromium, NARROW, openGallery, type Gallery, type Look } from "./galleryPage";
import { coveredControls, overflow, press, sees } from "./userOfPane";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the pane are skipped. Set CHROMIUM to its path.`);

/** The second and third differ from the first in colour alone, so axe looks at the colours alone there. */
const LOOKS: readonly [string, Look, readonly string[] | undefined][] = [
  ["320 px, light", NARROW, undefined],
  ["450 px, dark", { width: 450, height: 640, dark: true }, ["color-contrast"]],
  ["320 px, contrast theme", { ...NARROW, contrastTheme: true }, ["color-contrast"]],
];

/** Busy comes in after a moment. */
const shown = (page: Page) =>
  page.waitForFunction(() => {
    const busy = document.querySelector("[role=progressbar]")?.parentElement;
    return busy !== null && busy !== undefined && getComputedStyle(busy).opacity === "1";
  });
/** The lists to choose from that are too low for their own text. */
const cutChoices = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("select")]
      .filter((list) => list.checkVisibility())
      .filter((list) => list.clientHeight < parseFloat(getComputedStyle(list).fontSize) * 1.15)
      .map(({ value }) => value),
  );
const details = press(/^How it was read/);

/** State of the gallery, and what is done there until the pane is in the wanted state. */
const STATES: readonly [string, string, readonly ((page: Page) => Promise<unknown>)[]][] = [
  ["reading", "reading", [shown]],
  ["stopped", "reading", [shown, press("Stop"), sees("Read the workbook")]],
  ["checking", "checking", [sees("Checking the plan"), shown]],
  ["recognised", "plan", []],
  [
    "recognised, all open",
    "plan",
    [
      details,
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
  [
    "asking, all open",
    "asking",
    [details, press(/^Columns/), press(/^A No\./), press(/1 left over: see it/)],
  ],
  ["asking to split", "splitting", [press(/^The other action/), sees("3. Report to the board")]],
  ["choices and an offer", "offering", [details, press(/^Your choices/)]],
  ["choices that cannot be read", "damaged", []],
  ["pointing at a plan", "list", [press(/plan all the same/)]],
  ["changing the day", "plan", [press("Change day")]],
  ["several tables", "two-tables", [details, press(/^Tables/), press(/^A30:I41 Recommendation 1/)]],
  ["several sheets", "two-plans", [details, press(/^Tables/)]],
  ["nothing found", "clean", []],
  ["at a finding", "plan", [press("Next"), sees("Why it matters")]],
  ["a fix shown", "fixable", [press(/^Date kept as text/), press(/^2 can be put right/), press(/^“01/)]],
  ["a fix to choose", "fixable", [press(/^Lead spelled/), press(/look like one lead/)]],
  [
    "letting stand",
    "fixable",
    [press(/^Lead spelled/), press(/one lead/), press(/^Let it/), press(/^Let it stand$/)],
  ],
  ["what was let stand", "fixable", [press(/^Let stand/)]],
  ["showing some", "fixable", [press(/^Show only/)]],
  ["fixed", "fixable", [press(/^Date kept/), press(/^“01/), press(/^Make it/), sees("Undo")]],
  ["to be restored", "restorable", [sees("Restore")]],
  ["building", "building", [press(/^Build/)]],
  ["built", "plan", [press(/^Build/), sees("Written, with")]],
  ["built before", "plan-built-before", []],
  [
    "refreshed",
    "told",
    [
      press(/^Refresh/),
      sees("What the refresh found"),
      press(/^Taken from/),
      press(/^New in/),
      press(/^No longer/),
    ],
  ],
  [
    "the board",
    "boards",
    [
      press(/^Worsened/),
      press(/^Put off/),
      press(/^Save this/),
      press(/^Boards that/),
      press(/^Compare boards/),
    ],
  ],
  ["chase list", "plan", [press(/^Chase list/), press(/overdue|with something missing/)]],
  ["settings", "plan", [press("Settings"), sees("Keep these settings")]],
  [
    "settings after a write",
    "fixable",
    [
      press(/^Date kept/),
      press(/^“01/),
      press(/^Make it/),
      sees("Undo"),
      press("Settings"),
      sees("Keep these"),
      (page) => page.getByLabel(/^“Due soon”/).fill("45"),
      (page) =>
        page.evaluate(() => window.happen({ type: "edited", sheet: "Improvement plan", mayBeOurs: false })),
      sees("Read again"),
    ],
  ],
  ["a copy for the public", "asking", [press(/^A copy for the public/), press(/^Copy the page instead/)]],
  ["names in a copy for the public", "naming", [press(/^A copy for the public/), press(/^Sentences that/)]],
  ["next year", "asking", [press(/^Roll the plan/), sees("Make next year's plan")]],
  ["refused", "refused", [press(/^Build/), press(/Details for support/)]],
  ["no plan", "no-plan", []],
  ["unreadable", "unreadable", []],
];

inChromium("the pane", () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  describe.each(LOOKS)("at %s", (_, look, rules) => {
    test.each(STATES)("%s: axe finds nothing, and nothing scrolls sideways", async (_name, state, steps) => {
      const { page } = gallery;
      await gallery.show(state, look);
      for (const step of steps) await step(page);
      expect(await axeViolations(page, rules)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });

  test.each(STATES)(
    "%s: nothing lies over a control, in Excel's pane on a small laptop",
    async (_, state, steps) => {
      const { page } = gallery;
      await gallery.show(state, { width: 320, height: 378 });
      for (const step of steps) await step(page);
      expect(await coveredControls(page)).toEqual([]);
    },
  );

  test.each([
    ["plan", [press(/^Sut y cafodd/), press(/^Colofnau/), press("Nesaf")]],
    ["told", [press(/^Adnewyddu/), press(/^Wedi'u cymryd/)]],
    ["boards", [press(/^Wedi gwaethygu/), press(/^Cadw hwn fel bwrdd …/)]],
    ["splitting", [press(/^Y cam gweithredu arall/)]],
    ["no-plan", []],
  ] as const)("%s in Welsh: axe finds nothing, and nothing scrolls sideways", async (state, steps) => {
    const { page } = gallery;
    await gallery.show(state, NARROW, "cy-GB");
    await page.locator("[lang=cy-GB]").first().waitFor();
    for (const step of steps) await step(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test("every token of the theme that a style names is there", async () => {
    const { page } = gallery;
    await gallery.show("fixable");
    await press("Next")(page);
    const missing = await page.evaluate(() => {
      const own = getComputedStyle(document.querySelector("[data-pane]") as Element);
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const named = rules.flatMap(({ cssText }) => [...cssText.matchAll(/var\(--([A-Za-z0-9]+)\)/g)]);
      return [...new Set(named.map(([, name]) => name))].filter(
        (name) => own.getPropertyValue(`--${name}`) === "",
      );
    });
    expect(missing).toEqual([]);
  });

  test.each(["plan", "fixable", "told", "boards"])(
    "%s: text of twice the size fits into 320 px",
    async (state) => {
      const { page } = gallery;
      await gallery.show(state);
      const style = await page.addStyleTag({ content: "html { font-size: 200% }" });
      await press(/^How it was read/)(page);
      await press(/^Columns/)(page);
      await press("Next")(page);
      await press(/^(Build|Refresh)/)(page);
      await sees("Written, with")(page);
      const size = await page
        .getByRole("heading", { level: 2 })
        .first()
        .evaluate((heading) => getComputedStyle(heading).fontSize);
      expect(size).toBe("32px");
      expect(await overflow(page)).toBe(0);
      expect(await cutChoices(page)).toEqual([]);
      await style.evaluate((element) => (element as Element).remove());
    },
  );
});
