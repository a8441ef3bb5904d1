import { readFileSync } from "fs";
import { join } from "path";
import { rulesPage } from "../../../docs/rulesPage";

test("docs/rules.md says what the rules say; run npx tsx docs/makeRules.ts when it does not", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(rulesPage());
});
