/** The part of Fluent's themes that the pane loads: a few dozen of the four hundred tokens, as the rest is never asked for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const ROOT = join(__dirname, "..");
const PANE = join(ROOT, "src", "taskpane");
export const THEME_TOKENS = join(PANE, "themeTokens.ts");

/** What the pane takes from Fluent, and what all of it stands in. */
const FLUENT_PARTS = ["react-button", "react-link", "react-provider", "react-tabster"];

/** The file `src/taskpane/themeTokens.ts` as it has to be. */
export function themeTokensFile(): string {
  const names = [...usedTokens()].sort().filter((name): name is keyof Theme => name in webLightTheme);
  const lines = names.map((name) => `${name}: ${JSON.stringify([webLightTheme[name], webDarkTheme[name]])},`);
  return `/**
 * Fluent's light and dark values of the tokens that the pane and its parts name, written by
 * \`npx tsx docs/makeThemeTokens.ts\`: the whole themes would be seven kilobytes of what the pane loads first.
 */
// prettier-ignore
export const THEME_TOKENS = {
${lines.map((line) => `  ${line}`).join("\n")}
} as const;
`;
}

function usedTokens(): ReadonlySet<string> {
  const fluent = FLUENT_PARTS.map((part) => join(ROOT, "node_modules", "@fluentui", part, "lib"));
  const texts = [PANE, ...fluent].flatMap(sourcesIn);
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?:\btokens\.|var\(--)([A-Za-z0-9]+)/g)].map(([, name]) => name ?? ""),
    ),
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|js)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
