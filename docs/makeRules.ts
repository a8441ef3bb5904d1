/** Writes docs/rules.md from the rules themselves: `npx tsx docs/makeRules.ts`. */
import { writeFileSync } from "fs";
import { join } from "path";
import { rulesPage } from "./rulesPage";

writeFileSync(join(__dirname, "rules.md"), rulesPage());
