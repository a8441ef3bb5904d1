/** Refresh, board, settings and what happens in the workbook, as people see them in the pane. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { CHROMIUM, hasChromium, openGallery, type Gallery } from "./galleryPage";
import { askedFor, askedLast, focusIsAt, isTold, press, sees, tabTo } from "./userOfPane";

const inChromium = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.warn(`No Chromium at ${CHROMIUM}: the tests of the refresh are skipped. Set CHROMIUM to its path.`);

inChromium("after the first build", () => {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openGallery();
    page = gallery.page;
  });
  afterAll(() => gallery.close());

  describe("the refresh", () => {
    const refresh = async () => {
      await gallery.show("told");
      await press(/^Refresh/)(page);
      await sees("What the refresh found")(page);
    };

    test("says what it took, found new, lost and could not settle", async () => {
      await refresh();
      await sees(
        "2 changes taken from your sheet, 1 new action, 2 actions no longer in your sheet and 3 cells to settle.",
      )(page);
      await press(/^Taken from your sheet/)(page);
      await page.getByText(/Due: 01\/11\/2026 → becomes 01\/12\/2026/).waitFor();
      await press(/^New in your sheet/)(page);
      await sees("12 Offer speech and language screening to all children")(page);
    });

    test("shows both texts of a conflict; what is picked is settled, by keyboard alone", async () => {
      await refresh();
      await tabTo(page, /^Your sheet: Training booked/);
      await page.keyboard.press("Space");
      await tabTo(page, "Settle 1 cell");
      await page.keyboard.press("Enter");
      await askedFor(page, 'build ["sheet"] ');
    });

    test("all conflicts of a column are answered at once", async () => {
      await refresh();
      await press("Progress: for all of them: The register")(page);
      await press("Settle 2 cells")(page);
      await askedFor(page, 'build ["register","register"] ');
    });

    test("rows that the sheet has no longer are kept or dropped", async () => {
      await refresh();
      await press(/^No longer in your sheet/)(page);
      await press("Keep: 9 Replace the case system")(page);
      await askedFor(page, "build [] , kept row 9");
      await press("Drop: 4 Review the rota")(page);
      await askedFor(page, "build [] row 4");
    });
  });

  describe("the board", () => {
    test("shows what moved since the last one, each row linked to its place", async () => {
      await gallery.show("boards");
      await sees("Since 3 July: 1 improved, 1 worsened, 1 new.")(page);
      await press(/^Worsened/)(page);
      await sees("(Amber → Red)")(page);
      await press("1 Review the induction of volunteers, step 1")(page);
      await askedLast(page, { sheet: "Improvement plan", row: 5, column: 2 });
      await press(/^Put off/)(page);
      await sees("(by 92 days, the second time)")(page);
    });

    test("is saved with its day and name, and says where it replaces one", async () => {
      await gallery.show("boards");
      await press(/^Save this as a board/)(page);
      await page.getByLabel("Day of the board").fill("2026-07-03");
      await sees("The board of 3 July 2026 is kept already; saving replaces it.")(page);
      await page.getByLabel("Day of the board").fill("2026-11-20");
      await page.getByLabel("Name of the board").fill("Management board, November");
      await press("Save this as the board of 20 November 2026")(page);
      await askedFor(page, "board 2026-11-20 Management board, November");
      await isTold(page, "Kept as the board of 20 November 2026.");
      await press("Undo")(page);
      await askedFor(page, "restore");
    });

    test("any two are compared", async () => {
      await gallery.show("boards");
      await press(/^Compare boards/)(page);
      await page.getByLabel("From the board of").selectOption({ label: "10 April 2026" });
      await page
        .getByLabel("To", { exact: true })
        .selectOption({ label: "3 July 2026, Management board, July" });
      await sees("Since 10 April: 1 new.")(page);
    });

    test("is forgotten when the user wants it", async () => {
      await gallery.show("boards");
      await press(/^Boards that are kept/)(page);
      await press("Forget the board of 10 April 2026")(page);
      await askedFor(page, "no board 2026-04-10");
    });
  });

  describe("settings", () => {
    const open = async () => {
      await gallery.show("plan");
      await press("Settings")(page);
      await focusIsAt(page, "Settings");
    };

    test("only what was changed is kept", async () => {
      await open();
      await page.getByLabel("Financial year begins in").selectOption({ label: "January" });
      await page.getByLabel(/“Due soon” means/).fill("14");
      await page.getByLabel(/Protective markings/).fill("OFFICIAL\n\n OFFICIAL-SENSITIVE ");
      await isTold(page, "Changes are not kept yet.");
      await press("Keep these settings")(page);
      await askedFor(
        page,
        'settings {"financialYearStart":1,"soonDays":14,"markings":["OFFICIAL","OFFICIAL-SENSITIVE"]}',
      );
    });

    test("what Undo keeps is forgotten when the user wants it", async () => {
      await gallery.show("restorable");
      await press("Settings")(page);
      await press("Forget it")(page);
      await isTold(page, "Forgotten.");
      await askedFor(page, "forget");
    });

    test("the language changes at once, and holds when the pane is opened again", async () => {
      await open();
      await page.getByLabel("Cymraeg").check();
      await sees("Cadw'r gosodiadau hyn")(page);
      await page.getByLabel("English").check();
      await sees("Keep these settings")(page);
    });

    test("a number that is none is said, and cannot be kept", async () => {
      await open();
      await page.getByLabel(/“Due soon” means/).fill("1000");
      await isTold(page, "Give a whole number of days from 0 to 366.");
      const keep = page.getByRole("button", { name: "Keep these settings" });
      expect(await keep.getAttribute("aria-disabled")).toBe("true");
    });

    test("go to colleagues as a file and come back from it", async () => {
      await open();
      await page.getByLabel(/“Due soon” means/).fill("45");
      const [download] = await Promise.all([page.waitForEvent("download"), press("Save as a file")(page)]);
      expect(download.suggestedFilename()).toBe("action-plan-settings.json");
      const path = await download.path();
      expect(await readFile(path, "utf8")).toContain('"soonDays": 45');
      await press("Back to the defaults")(page);
      await page.getByLabel("Open a settings file …").setInputFiles(path);
      await isTold(page, "1 setting taken from the file.");
      expect(await page.getByLabel(/“Due soon” means/).inputValue()).toBe("45");
    });

    test("a file that holds none is told in a sentence, and nothing changes", async () => {
      await open();
      await page.getByLabel("Open a settings file …").setInputFiles({
        name: "other.json",
        mimeType: "application/json",
        buffer: Buffer.from('{"some":"thing"}'),
      });
      await isTold(page, "The file holds no settings of this add-in.");
    });
  });

  describe("what happens in the workbook", () => {
    const happen = (event: Parameters<Window["happen"]>[0]) =>
      page.evaluate((told) => window.happen(told), event);

    test("an edit is said and not acted upon; reading again settles it", async () => {
      await gallery.show("plan");
      await happen({ type: "edited", sheet: "Improvement plan", mayBeOurs: false });
      await isTold(page, "“Improvement plan” has changed since it was read.");
      expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21"]);
      await press("Read again")(page);
      await page.getByRole("button", { name: "Read again" }).waitFor({ state: "detached" });
      expect(await page.evaluate(() => window.asked)).toEqual(["2026-11-21", "2026-11-21"]);
    });

    test("what we write ourselves is no edit, where Excel cannot tell", async () => {
      await gallery.show("plan");
      await press(/^Build/)(page);
      await sees("Written, with")(page);
      await happen({ type: "edited", sheet: "Action register", mayBeOurs: true });
      await happen({ type: "edited", sheet: "Budget", mayBeOurs: false });
      await isTold(page, "“Budget” has changed since it was read.");
    });

    test("what a button of the ribbon wrote is read at once, and what came before it cannot be undone", async () => {
      await gallery.show("plan");
      await press(/^Build/)(page);
      await sees("Undo")(page);
      await page.evaluate(() => window.ribbonWrote());
      await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
      expect(await page.evaluate(() => window.asked.at(-1))).toBe("2026-11-21");
    });

    test("a sheet without a plan in front is said", async () => {
      await gallery.show("plan");
      await happen({ type: "activated", sheet: "Budget" });
      await sees("You are on “Budget”, which holds no plan.")(page);
      await happen({ type: "activated", sheet: "Improvement plan" });
      await page.getByText("You are on “Budget”").waitFor({ state: "detached" });
    });

    test("a deleted register is said", async () => {
      await gallery.show("plan-built-before");
      await happen({ type: "deleted", left: ["Improvement plan", "Board summary"] });
      await isTold(page, "The register's sheet has been deleted. The next build makes a new one.");
    });
  });

  test("the copy for the public leaves out names unless wanted, and goes into a file, the clipboard or the workbook", async () => {
    await gallery.show("asking");
    await press(/^A copy for the public/)(page);
    await focusIsAt(page, "A copy for the public");
    await page.getByLabel("Who readers can ask").fill("Youth justice service");
    const saved = async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        press("Save the page as a file")(page),
      ]);
      return readFile(await download.path(), "utf8");
    };
    const without = await saved();
    expect(without).toContain("Train all staff in assessing risk");
    expect(without).toContain("Youth justice service");
    expect(without).not.toContain("Operations Manager");
    await page.getByLabel(/^Leave out the names/).uncheck();
    expect(await saved()).toContain("Operations Manager");
    await press("Make the sheets in the workbook")(page);
    await askedFor(page, "publish with names, Youth justice service");
  });

  test("next year's plan: a decision can be changed, and the counts follow", async () => {
    await gallery.show("asking");
    await press(/^Roll the plan/)(page);
    await focusIsAt(page, "Roll the plan forward");
    await sees("3 actions retained, 0 left behind.")(page);
    const clear = page.getByRole("button", { name: /^Clear from the plan/ });
    if ((await clear.count()) > 0) await clear.click();
    await page.getByLabel("What becomes of 2").selectOption({ label: "Done" });
    await sees("2 actions retained, 1 left behind.")(page);
    await press("Make next year's plan")(page);
    await page.getByRole("alert").getByText("the sheet is protected").waitFor();
  });

  test("next year's plan, once made, leads back to the plan, with the way to take it back", async () => {
    await gallery.show("rolling");
    await press(/^Roll the plan/)(page);
    await press("Make next year's plan")(page);
    await isTold(page, "Made: Plan 2027-28 and Archive 2026-27.");
    await focusIsAt(page, "Roll the plan forward");
    expect(await page.getByRole("heading", { name: "Roll the plan forward" }).count()).toBe(0);
    await press("Undo")(page);
    await askedFor(page, "restore");
  });
});
