/** Opens the gallery in Chromium for tests; everything is served from memory, nothing from the network. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";

/** Debian's and Ubuntu's place, or the one that the environment names. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

const ADDRESS = "https://gallery.test/";
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Pane</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style></head>
<body><div id="pane"></div><script src="gallery.js"></script></body></html>`;

/** How the pane is looked at. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  readonly contrastTheme?: true;
}

export const NARROW: Look = { width: 320, height: 640 };

export interface Gallery {
  /** One page for all states: only the pane in it is opened anew each time. */
  readonly page: Page;
  /** Opens the pane in the named state, in an Excel that speaks that language. */
  show(state: string, look?: Look, displayLanguage?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const bundle = await build({
    entryPoints: [join(__dirname, "gallery.tsx")],
    bundle: true,
    write: false,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith("gallery.js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ contentType: "text/html", body: PAGE }),
  );
  await page.goto(ADDRESS);
  return {
    page,
    async show(state, { width, height, dark, contrastTheme } = NARROW, displayLanguage = "en-GB") {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: dark ? "dark" : "light",
        forcedColors: contrastTheme ? "active" : "none",
        reducedMotion: "reduce",
      });
      await page.evaluate(([wanted, language]) => window.show(wanted, language), [
        state,
        displayLanguage,
      ] as const);
      await page.locator("main, [role=alert]").first().waitFor();
    },
    close: () => browser.close(),
  };
}
