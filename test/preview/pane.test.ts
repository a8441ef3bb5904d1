/** The pane as people use it, in Chromium, on a made-up workbook: from reading to the register. */
import type { Locator, Page } from "playwright-core";
import { CHROMIUM, hasChromium, openGallery, type Gallery } from "./galleryPage";
import {
  askedFor,
  askedLast,
  expectInView,
  focusIsAt,
  focusRing,
  isTold,
  press,
  sees,
  tabTo,
} from "./userOfPane";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the pane are skipped. Set CHROMIUM to its path.`);

const details = press(/^How it was read/);

inChromium("the pane", () => {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openGallery();
    page = gallery.page;
  });
  afterAll(() => gallery.close());

  test("says what it took the workbook for, what it found, and has its one button in view on a small laptop", async () => {
    await gallery.show("sure", { width: 350, height: 378 });
    await expectInView(page.getByText("This looks like an action plan: 11 actions in 9 columns."));
    await expectInView(page.getByText("Not ready: 3 must-fix, 6 to check, 1 note."));
    await expectInView(page.getByRole("button", { name: "Build register and board summary" }));
  });

  test("keeps Excel's corner free (34 × 32 px at the top right)", async () => {
    await gallery.show("plan");
    const inCorner = await page.evaluate(() => {
      const element = document.elementFromPoint(innerWidth - 30, 6);
      return element?.closest("button, input, a, label")?.outerHTML ?? null;
    });
    expect(inCorner).toBeNull();
  });

  test("by keyboard alone: to the findings, to a cell, to the register", async () => {
    await gallery.show("plan");
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
    await askedLast(page, { sheet: "Improvement plan", row: 8, column: 4 });
    await page.keyboard.press("Enter");
    await askedLast(page, { sheet: "Improvement plan", row: 11, column: 4 });
    expect(await focusRing(page)).toBe(true);
    await tabTo(page, "Build register and board summary");
    await page.keyboard.press("Space");
    await sees("Written, with figures for 21 November 2026.")(page);
    // The focus stays on the button, which now refreshes.
    await focusIsAt(page, "Refresh register and board summary");
  });

  test("a screen reader is told the verdict, each finding, and what was written", async () => {
    await gallery.show("plan");
    await isTold(page, "Not ready: 3 must-fix, 6 to check, 1 note.");
    await press("Next")(page);
    await isTold(page, "Action 4 has no due date.");
    await press(/^Build/)(page);
    await isTold(page, "Written: Action register, Board summary and Plan checks.");
  });

  test("what was written is linked, and the next press refreshes", async () => {
    await gallery.show("plan");
    await press(/^Build/)(page);
    await press("Board summary")(page);
    await askedLast(page, { sheet: "Board summary", row: 0, column: 0 });
    expect(await page.getByRole("button", { name: "Refresh register and board summary" }).count()).toBe(1);
  });

  test("a refused build is told in a sentence, and the plan stays", async () => {
    await gallery.show("refused");
    await press(/^Build/)(page);
    const alert = page.getByRole("alert");
    await alert.getByText("the sheet is protected. Take the protection off, then try again.").waitFor();
    await press("Close")(page);
    await alert.waitFor({ state: "detached" });
    await sees("This looks like an action plan")(page);
  });

  test("while a cell is being edited, that is said, and the next try does it", async () => {
    await gallery.show("editing-a-cell");
    await press(/^Build/)(page);
    await sees("A cell is still being edited. Press Enter or Esc in the sheet, then try again.")(page);
    await press("Try again")(page);
    await sees("Written, with figures for 21 November 2026.")(page);
  });

  test("a build can be stopped before it writes, and says so", async () => {
    await gallery.show("building-long");
    await press(/^Build/)(page);
    await isTold(page, "Checking the plan …");
    await press("Stop")(page);
    await isTold(page, "Stopped: nothing was written.");
    await expectEnabled(page.getByRole("button", { name: /^Build/ }));
  });

  test("the first reading can be stopped, and begun again", async () => {
    await gallery.show("reading");
    await press("Stop")(page);
    await press("Read the workbook")(page);
    await page.getByRole("progressbar").waitFor();
    expect(await page.evaluate(() => window.asked.length)).toBe(2);
  });

  test("says what it recognised while the check goes on, and can be stopped then too", async () => {
    await gallery.show("checking");
    await sees("This looks like an action plan: 3 actions in 7 columns.")(page);
    await isTold(page, "This looks like an action plan: 3 actions in 7 columns.");
    await sees("Checking the plan …")(page);
    expect(await page.getByRole("button", { name: /Build/ }).count()).toBe(0);
    await press("Stop")(page);
    await sees("Read the workbook")(page);
    expect(await page.getByText("Nobody hears this").count()).toBe(0);
  });

  test("a choice that takes long to think about can be stopped, and leaves what was on show", async () => {
    await gallery.show("thinking");
    await press("That is right")(page);
    await sees("Recognising what is on it …")(page);
    await press("Stop")(page);
    await sees("Build register and board summary")(page);
    expect(await page.getByRole("button", { name: "That is right" }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.asked.some((one) => String(one).startsWith("keep")))).toBe(false);
  });

  test("no plan: what each sheet looked like, what to do, and a sample to try", async () => {
    await gallery.show("no-plan");
    await sees("A list of 14 names and telephone numbers")(page);
    expect(await page.getByRole("button", { name: /Build/ }).count()).toBe(0);
    await press("Insert a sample plan")(page);
    await askedFor(page, "sample");
    await isTold(page, "A sample plan stands on “Sample plan”.");
    await sees("This looks like an action plan: 11 actions in 9 columns.")(page);
  });

  test("asks what it is not sure of, and the answer is seen at once and kept", async () => {
    await gallery.show("asking");
    const question = page.getByLabel("What is column F “Result”?");
    expect(await question.inputValue()).toBe("outcome");
    await question.selectOption({ label: "Evidence" });
    await question.waitFor({ state: "detached" });
    await askedLast(page, "keep +1 -0");
    await isTold(page, "1 choice of yours holds.");
    // What had the focus is gone: it goes to the verdict, and not out of the pane.
    await focusIsAt(page, "This looks like");
    await details(page);
    await press(/^Columns/)(page);
    await page.getByRole("button", { name: /^F Result Evidence · your choice/ }).waitFor();
    await press(/^Your choices/)(page);
    await press(/^Back to what was recognised/)(page);
    await question.waitFor();
    await askedLast(page, "keep +0 -1");
  });

  test("a question is answered by keyboard alone with “That is right”", async () => {
    await gallery.show("asking");
    await tabTo(page, /^That is right/);
    await page.keyboard.press("Enter");
    await page.getByLabel("What is column F “Result”?").waitFor({ state: "detached" });
    await details(page);
    expect(await page.getByText("1 to look at").count()).toBe(0);
  });

  test("rows that hold several actions are split with one press, and each can be made whole again", async () => {
    await gallery.show("splitting");
    const question = page.getByText("2 actions hold several pieces of work in their cells. Split them?");
    await question.waitFor();
    await sees("Lead: Cy Marsh · Due date: none")(page);
    await press(/B2$/)(page);
    await askedLast(page, { sheet: "Plan", row: 1, column: 1 });
    await press(/^Split into 6 actions/)(page);
    await question.waitFor({ state: "detached" });
    await sees("This looks like an action plan: 8 actions in 4 columns.")(page);
    await askedLast(page, "keep +2 -0");
    await focusIsAt(page, "This looks like");
    await press(/^Your choices/)(page);
    await press(/^Back to what was recognised: The row of “1\. Ask/)(page);
    await askedLast(page, "keep +0 -1");
    await sees("1 action holds several pieces of work in its cells. Split it?")(page);
  });

  test("another meaning, another heading row, no plan: each is seen before anything is written", async () => {
    await gallery.show("asking");
    await details(page);
    await press(/^Columns/)(page);
    await press(/^C Who/)(page);
    await page.getByLabel("Meaning of “Who”").selectOption({ label: "Kept as it is" });
    await page.getByRole("button", { name: /^C Who Kept as it is · your choice/ }).waitFor();
    await page.getByLabel("Heading row").selectOption("3");
    await page.getByText("cells A4:G7").waitFor();
    await press(/^This is not a plan/)(page);
    await page.getByText("No action plan found").first().waitFor();
    await press(/^Your choices/)(page);
    await page.getByRole("button", { name: /^Back to what was recognised: The table headed/ }).click();
    await details(page);
    await page.getByText("cells A4:G7").waitFor();
  });

  test("pointing at a column, or moving to it by key, selects it in the sheet", async () => {
    await gallery.show("asking");
    await details(page);
    await press(/^Columns/)(page);
    await page.getByRole("button", { name: /^D By when/ }).hover();
    await askedLast(page, { sheet: "Plan", row: 2, column: 3, rows: 5, columns: 1 });
    await page.getByRole("button", { name: /^D By when/ }).focus();
    await page.keyboard.press("Tab");
    await askedLast(page, { sheet: "Plan", row: 2, column: 4, rows: 5, columns: 1 });
  });

  test("a choice from a sheet with like headings is offered, and taken over with one press", async () => {
    await gallery.show("offering");
    await details(page);
    await press("Use on “Quarter 2” as well")(page);
    await page.getByText(/“Quarter 2” has headings like/).waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Your choices/ }).click();
    expect(await page.getByText("“Board papers” is Evidence.").count()).toBe(2);
    expect(await page.getByRole("button", { name: /^Forget this choice/ }).count()).toBe(1);
  });

  test("an offer can be declined, and nothing is kept of it", async () => {
    await gallery.show("offering");
    await press("No, thank you: not on “Quarter 2”")(page);
    await page.getByText(/“Quarter 2” has headings like/).waitFor({ state: "detached" });
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21"]);
  });

  test("the user points at the plan that was not found", async () => {
    await gallery.show("list");
    await press("There is a plan all the same")(page);
    await press("Read it as a plan")(page);
    await page.getByText("This looks like an action plan: 2 actions in 4 columns.").first().waitFor();
  });

  test("a choice that cannot be kept holds all the same, and why is said", async () => {
    await gallery.show("unkeepable");
    await press(/^That is right/)(page);
    await page.getByRole("alert").getByText("the sheet is protected").waitFor();
    await page.getByRole("button", { name: /^Your choices/ }).waitFor();
  });

  test("choices that cannot be read are said, and replaced only when the user wants it", async () => {
    await gallery.show("damaged");
    await page.getByText(/cannot be read, so they were left as they are/).waitFor();
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21"]);
    await press("Replace them with the choices made now")(page);
    await askedFor(page, "keep +0 -0 over damage");
  });

  test("every cell is accounted for, and what is left over can be gone to", async () => {
    await gallery.show("asking");
    await details(page);
    await press("30 cells: 21 in actions, 8 in headings and titles, 1 left over: see it")(page);
    await press("Select Plan, A7")(page);
    await askedLast(page, { sheet: "Plan", row: 6, column: 0 });
  });

  test("another day asks for other figures, and a year that is still being typed does not", async () => {
    await gallery.show("plan");
    await press("Change day")(page);
    const date = page.getByLabel("Figures for");
    await date.fill("0202-12-24");
    await date.fill("2026-12-24");
    await askedLast(page, "2026-12-24");
    expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21", "2026-12-24"]);
    await page.keyboard.press("Enter");
    await page.getByText("Figures for 24 December 2026").waitFor();
    await focusIsAt(page, "Change day");
  });

  test("a fault in drawing is told in a sentence", async () => {
    await gallery.show("faulty");
    await page.getByRole("alert").getByText("did not foresee").waitFor();
  });
});

async function expectEnabled(located: Locator): Promise<void> {
  await located.waitFor();
  await located
    .page()
    .waitForFunction(
      (element) => (element as Element).getAttribute("aria-disabled") !== "true",
      await located.elementHandle(),
    );
}
