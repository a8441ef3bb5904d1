/** Opens the gallery in Chromium for tests; everything is served from memory, nothing from the network. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Debian's and Ubuntu's place, or the one that the environment names. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

const ADDRESS = "https://gallery.test/";
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Pane</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style></head>
<body><div id="pane"></div><script src="gallery.js"></script></body></html>`;

export interface Gallery {
  /** The pane in the named state, once it has settled. */
  open(state: string, options?: BrowserContextOptions): Promise<Page>;
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
  return {
    async open(state, options = {}) {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
      const page = await context.newPage();
      await page.route(`${ADDRESS}**`, (route) =>
        route.request().url().endsWith("gallery.js")
          ? route.fulfill({ contentType: "text/javascript", body: script })
          : route.fulfill({ contentType: "text/html", body: PAGE }),
      );
      await page.goto(`${ADDRESS}?state=${state}`);
      await page.getByRole("main").waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}
