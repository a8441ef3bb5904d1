/** Writes THIRD_PARTY.md from the lock file: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyPage } from "./thirdPartyPage";

writeFileSync(join(__dirname, "..", "THIRD_PARTY.md"), thirdPartyPage());
