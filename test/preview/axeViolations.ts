/** What axe has against a page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Neither what passes nor where in the page an element stands: that takes as long as the looking itself. */
const ASKED = { resultTypes: ["violations"], selectors: false };

interface AxeWindow {
  readonly axe: {
    run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** One text for each violation: its id and the elements; empty where there is none. All rules unless some are named. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (options) => {
      // A button that has just come into use takes its colours with the next frames.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { violations } = await (window as unknown as AxeWindow).axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    { ...ASKED, ...(rules && { runOnly: rules }) },
  );
}
