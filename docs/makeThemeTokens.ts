/** Writes src/taskpane/themeTokens.ts from Fluent's themes: `npx tsx docs/makeThemeTokens.ts`. */
import { writeFileSync } from "node:fs";
import { THEME_TOKENS, themeTokensFile } from "./themeTokens";

writeFileSync(THEME_TOKENS, themeTokensFile());
