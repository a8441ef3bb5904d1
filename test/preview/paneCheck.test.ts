/** The check as people use it: going through findings, putting right, undoing, letting stand. */
import type { Page } from "playwright-core";
import { CHROMIUM, hasChromium, openGallery, type Gallery } from "./galleryPage";
import { askedFor, askedLast, expectInView, focusIsAt, isTold, press, sees, tabTo } from "./userOfPane";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the check are skipped. Set CHROMIUM to its path.`);

inChromium("the check", () => {
  let gallery: Gallery;
  let page: Page;
  const current = () => page.locator("[aria-current=true]");
  const isAt = (text: string) => current().filter({ hasText: text }).waitFor();
  beforeAll(async () => {
    gallery = await openGallery();
    page = gallery.page;
  });
  afterAll(() => gallery.close());

  test("a click on a finding selects its cell and says why it matters and what to do", async () => {
    await gallery.show("plan");
    await press(/Overdue and open/)(page);
    await press(/Action 2 was due/)(page);
    await askedLast(page, { sheet: "Improvement plan", row: 6, column: 4 });
    await sees("The board cannot tell whether the action is on time.")(page);
    await sees("Write the day by which it is to be done, or the month.")(page);
  });

  test("next and previous go through all findings and end at the ends", async () => {
    await gallery.show("plan");
    const next = page.getByRole("button", { name: "Next" });
    await next.click();
    await isAt("Action 4 has no due date.");
    const seen = new Set<string>();
    for (let step = 1; step <= 10; step++) {
      await sees(`Finding ${step} of 10`)(page);
      seen.add((await current().textContent()) ?? "");
      if (step < 10) await next.click();
    }
    expect(seen.size).toBe(10);
    await isAt("The title still says DRAFT.");
    expect(await next.getAttribute("aria-disabled")).toBe("true");
    await expectInView(current());
    await page.getByRole("button", { name: "Previous" }).click();
    await isAt("Action 9 has no lead.");
  });

  test("arrow keys go from finding to finding, across groups, and the focus goes along", async () => {
    await gallery.show("plan");
    await press(/^No due date/)(page);
    await press(/Action 7 has no due date/)(page);
    await page.keyboard.press("ArrowDown");
    await isAt("cannot be read as a date");
    await focusIsAt(page, "cannot be read as a date");
    await askedLast(page, { sheet: "Improvement plan", row: 12, column: 4 });
    await page.keyboard.press("ArrowUp");
    await focusIsAt(page, "Action 7 has no due date");
  });

  test("a fix is shown before it is done, done with a press, and undone with another", async () => {
    await gallery.show("fixable");
    await press(/^Date kept as text/)(page);
    await press(/^“01\/12\/2026” is a text/)(page);
    await page.getByText("E7: 01/12/2026").waitFor();
    await page.getByRole("button", { name: "Make it a true date" }).click();
    await askedFor(page, "fix 1: Write “01/12/2026” into E7");
    await isTold(page, "Done: Write “01/12/2026” into E7.");
    // The next finding of the list takes the place of the one that is gone.
    await isAt("“05/01/2027” is a text");
    await focusIsAt(page, "“05/01/2027” is a text");
    await page.getByRole("button", { name: "Undo" }).click();
    await askedFor(page, "restore");
    await isTold(page, "Taken back: Write “01/12/2026” into E7.");
    await page.getByRole("button", { name: /^“01\/12\/2026” is a text/ }).waitFor();
  });

  test("all of a kind are shown and done at once", async () => {
    await gallery.show("fixable");
    await press(/^Date kept as text/)(page);
    await press("2 can be put right at once")(page);
    await page.getByText("E8: 05/01/2027").waitFor();
    await press("Write all 2")(page);
    await askedFor(page, "fix 2: Date kept as text, in 2 cells");
  });

  test("where one of a few is right, the user chooses, by keyboard alone", async () => {
    await gallery.show("fixable");
    await press(/^Lead spelled differently/)(page);
    await press(/look like one lead/)(page);
    expect(await page.getByRole("button", { name: "Write it" }).getAttribute("aria-disabled")).toBe("true");
    await tabTo(page, /^Write Operations Manager/);
    await page.keyboard.press("Space");
    await page.getByText("D7: Op's manager").waitFor();
    await page.getByText("D8: Ops Manager").waitFor();
    await tabTo(page, "Write it into 2 cells");
    await page.keyboard.press("Enter");
    await askedFor(page, "fix 2: Write Operations Manager, in 2 cells");
  });

  test("a finding is let stand with a reason and a name, which is remembered", async () => {
    await gallery.show("fixable");
    await press(/^Lead spelled differently/)(page);
    await press(/look like one lead/)(page);
    await press("Let it stand …")(page);
    await page.getByRole("button", { name: "Let it stand", exact: true }).click();
    await isTold(page, "Give a reason and your name");
    await page.getByLabel("Why it may stand").fill("They are two people.");
    await page.getByLabel("Your name").fill("Sam Okoro");
    await page.keyboard.press("Enter");
    await askedFor(
      page,
      "accept owner-spelled-differently ops: They are two people. (Sam Okoro, 2026-11-21)",
    );
    await isTold(page, "Let stand, with your reason.");
    await press(/^No lead/)(page);
    await press(/Action 9 has no lead/)(page);
    await press("Let it stand …")(page);
    expect(await page.getByLabel("Your name").inputValue()).toBe("Sam Okoro");
    await page.keyboard.press("Escape");
    await focusIsAt(page, "Let it stand …");
  });

  test("what was let stand is apart, with reason, name and day, and can be found again", async () => {
    await gallery.show("fixable");
    await press(/^Let stand/)(page);
    await sees("“They share the post.” (Sam Okoro, 2 November 2026)")(page);
    await press("Find it again: Action 2 has two leads.")(page);
    await askedFor(page, "accept accepted");
  });

  test("the list shows those of one lead or kind, and next goes through these alone", async () => {
    await gallery.show("fixable");
    await press(/^Show only some/)(page);
    await page.getByLabel("Kind").selectOption({ label: "Notes" });
    await sees("3 of 13 shown")(page);
    await sees("3 findings, most important first")(page);
    await press("Next")(page);
    await sees("Finding 1 of 3")(page);
    // The verdict is that of the whole plan.
    await sees("Not ready: 3 must-fix, 7 to check, 3 notes.")(page);
    await page.getByLabel("Lead").selectOption({ label: "Head of Service" });
    await sees("2 of 13 shown")(page);
    await press("Show all")(page);
    await sees("13 findings")(page);
  });

  test("it is checked as a working copy or as the copy that goes out", async () => {
    await gallery.show("plan");
    await page.getByLabel("Check it as").selectOption({ label: "Working copy" });
    await askedFor(page, 'settings {"profile":"working-copy"}');
    await isTold(page, "Checked as: working copy.");
  });

  test("the last write can be taken back after the pane was closed", async () => {
    await gallery.show("restorable");
    await sees("Last change: Write “01/12/2026” into E7.")(page);
    await press("Restore")(page);
    await askedFor(page, "restore");
  });

  test("the chase list is text to copy, selected where copying is not allowed, and one comes back from it", async () => {
    await gallery.show("asking");
    await press(/^Chase list/)(page);
    await focusIsAt(page, "Chase list");
    await press(/^Operations Manager/)(page);
    const text = page.getByRole("textbox", { name: "Text for Operations Manager" });
    expect(await text.inputValue()).toContain(
      "Operations Manager: actions to look at, as at 21 November 2026",
    );
    await page.evaluate(() =>
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("not allowed")) },
        configurable: true,
      }),
    );
    await press("Copy the text: Text for Operations Manager")(page);
    await isTold(page, "The text is selected: press Ctrl+C to copy it.");
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("Operations Manager: actions");
    await page.keyboard.press("Escape");
    await focusIsAt(page, "Chase list: a text for each lead");
  });
});
