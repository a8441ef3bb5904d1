/** What a person does at the pane and gets to see of it. Everything waits for what it looks for: machines may be slow. */
import type { Locator, Page } from "playwright-core";

type Step = (page: Page) => Promise<unknown>;

export const press =
  (name: RegExp | string): Step =>
  (page) =>
    page.getByRole("button", { name }).first().click();

/** Waits until the text is there to be read. */
export const sees =
  (text: RegExp | string): Step =>
  (page) =>
    page.getByText(text).first().waitFor();

/** Waits until a screen reader has been told the text. */
export async function isTold(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const regions = [...document.querySelectorAll("[role=status], [role=alert]")];
    return regions.some(({ textContent }) => textContent?.includes(wanted));
  }, text);
}

/** Waits until the pane has asked the workbook for just that, last of all. */
export async function askedLast(page: Page, wanted: unknown): Promise<void> {
  await page.waitForFunction(
    (value) => JSON.stringify(window.asked.at(-1)) === value,
    JSON.stringify(wanted),
  );
}

/** Waits until the pane has asked for that, whatever came after. */
export async function askedFor(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((value) => window.asked.includes(value), wanted);
}

/** Waits until the element that has the focus says that. */
export async function focusIsAt(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.textContent?.includes(wanted), text);
}

/** Pixels by which the pane, or a part of it that scrolls, is wider inside than it is. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll("[data-pane], main, [data-page]")];
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

/** The controls that something else lies over where they come to when they are gone to, from above or from below. */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>("main :is(button, a, input, select, textarea)"),
    ];
    const isCovered = (control: HTMLElement, block: ScrollLogicalPosition) => {
      control.scrollIntoView({ block });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      // One that is higher than the pane is seen in part.
      const [first, last] = [Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2];
      const middle = (left + right) / 2;
      return [first, (first + last) / 2, last].some((y) => {
        const there = document.elementFromPoint(middle, y);
        return !(control.contains(there) || there?.contains(control));
      });
    };
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => isCovered(control, "start") || isCovered(control, "end"))
      .map((control) => control.getAttribute("aria-label") ?? control.textContent ?? control.outerHTML);
  });
}

export async function expectInView(located: Locator): Promise<void> {
  await located.last().waitFor();
  await located.page().waitForFunction(
    (element) => {
      const box = (element as Element).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    },
    await located.last().elementHandle(),
  );
}

/** Tabs on until the focus is on the control of that name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
      return (
        activeElement?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? activeElement?.textContent
      );
    });
    if (typeof name === "string" ? words === name : name.test(words ?? "")) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}

/** Whether the focused element shows a ring: an outline, or Fluent's own, which is a shadow or a pseudo-element. */
export function focusRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const [own, after] = [getComputedStyle(element), getComputedStyle(element, "::after")];
    return own.outlineStyle !== "none" || own.boxShadow !== "none" || after.borderTopWidth !== "0px";
  });
}
