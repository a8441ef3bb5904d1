/** Somebody with a plan before them, in the preview: with the mouse, or by keyboard alone. */
import type { Page } from "playwright-core";
import { tabTo } from "./userOfPane";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How a reader does things; `presses` counts clicks, and keys that do what a click does. */
export interface Reader {
  readonly presses: number;
  press(name: RegExp | string): Promise<void>;
  /** Chooses a button of a group of choices. */
  choose(name: RegExp | string): Promise<void>;
  goToSheet(name: string): Promise<void>;
  /** Types into a cell of the sheet in front. */
  type(cell: Cell, text: string): Promise<void>;
}

export function withMouse(page: Page): Reader {
  let presses = 0;
  return {
    get presses() {
      return presses;
    },
    async press(name) {
      presses++;
      await page
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .click();
    },
    async choose(name) {
      presses++;
      await page.getByRole("radio", { name }).click();
    },
    async goToSheet(name) {
      await page.getByRole("tab", { name }).click();
      await page.getByRole("region", { name: new RegExp(`^Sheet ${name},`) }).waitFor();
    },
    async type({ row, column }, text) {
      await page.locator(`tr[data-row="${row}"] > td[data-column="${column}"]`).dblclick();
      await page.getByLabel("New content of the cell").fill(text);
      await page.keyboard.press("Enter");
      await page.getByLabel("New content of the cell").waitFor({ state: "detached" });
    },
  };
}

export function withKeyboard(page: Page): Reader {
  let presses = 0;
  return {
    get presses() {
      return presses;
    },
    async press(name) {
      presses++;
      await page
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .waitFor();
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    },
    async choose(name) {
      presses++;
      const radio = page.getByRole("radio", { name });
      await radio.waitFor();
      // Tab goes to the group, by its first choice, arrows go from choice to choice.
      const group = page.getByRole("group").filter({ has: radio });
      const first = await group
        .getByRole("radio")
        .first()
        .evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? "");
      await tabTo(page, first);
      await page.keyboard.press("Space");
      while (!(await radio.isChecked())) await page.keyboard.press("ArrowDown");
    },
    async goToSheet(name) {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: new RegExp(`^Sheet ${name},`) }).waitFor();
    },
    async type({ row, column }, text) {
      await tabTo(page, /^Sheet /);
      const here = await selection(page);
      const steps: readonly [string, number][] = [
        [row > here.row ? "ArrowDown" : "ArrowUp", Math.abs(row - here.row)],
        [column > here.column ? "ArrowRight" : "ArrowLeft", Math.abs(column - here.column)],
      ];
      for (const [key, times] of steps)
        for (let time = 0; time < times; time++) await page.keyboard.press(key);
      await page.keyboard.press("F2");
      await page.getByLabel("New content of the cell").waitFor();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await page.getByLabel("New content of the cell").waitFor({ state: "detached" });
    },
  };
}

async function selection(page: Page): Promise<Cell> {
  const label = (await page.getByRole("region", { name: /^Sheet / }).getAttribute("aria-label")) ?? "";
  const [, letters = "A", row = "1"] = /cell ([A-Z]+)(\d+)$/.exec(label) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** The cell under the nearest such heading above, in the row that holds that text; waits until it is drawn. */
export async function cellUnder(page: Page, heading: string, rowText: string): Promise<Cell> {
  const found = await page.waitForFunction(
    ([wantedHeading, wantedRow]) => {
      const texts = [...document.querySelectorAll<HTMLElement>(".sheet td[data-column]")];
      const rowOf = (cell: HTMLElement) => Number(cell.closest("tr")?.dataset["row"]);
      const headings = texts.filter(({ textContent }) => textContent === wantedHeading);
      for (const cell of texts.filter(({ textContent }) => textContent === wantedRow)) {
        const named = headings.filter((one) => rowOf(one) < rowOf(cell)).at(-1);
        if (named !== undefined) return { row: rowOf(cell), column: Number(named.dataset["column"]) };
      }
      return null;
    },
    [heading, rowText] as const,
  );
  return (await found.jsonValue()) as Cell;
}

/** Waits until the cell of the sheet in front says that. */
export async function says(page: Page, { row, column }: Cell, text: string): Promise<void> {
  await page
    .locator(`tr[data-row="${row}"] > td[data-column="${column}"]`)
    .filter({ hasText: text })
    .waitFor();
}
