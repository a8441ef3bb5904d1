/** Makes the icons of `manifest.xml` from the drawing: `npx tsx assets/icons/makeIcons.ts`. Needs Chromium. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { drawing, type Mark } from "./drawing";

/** All that Excel can ask for: learn.microsoft.com/javascript/api/manifest/icon. The list of add-ins asks for 32 and 64. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const ICONS: Readonly<Record<string, Mark>> = {
  plan: "none",
  check: "tick",
  colour: "brush",
  refresh: "arrows",
  explain: "question",
};

async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const [name, mark] of Object.entries(ICONS)) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0">${drawing(mark).replace("<svg ", `<svg width="${size}" height="${size}" style="display:block" `)}</body>`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(__dirname, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void makeIcons();
