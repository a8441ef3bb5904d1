import { existsSync, readdirSync, readFileSync } from "fs";
import { join } from "path";
import { RULES } from "../../../src/engine/validate/rules";

/** What every rule has to be: see "Rules" in docs/architecture.md. */
const FOLDER = join(__dirname, "../../../src/engine/validate/rules");
const files = readdirSync(FOLDER)
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""));

test("every file of the folder is a registered rule, and every rule has a file of its name", () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual([...files].sort());
});

test("no id is used twice", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("says in sentences what it finds, why it matters and what to do", () => {
    for (const text of [rule.what, rule.why, rule.advice]) {
      expect(text).toMatch(/^[A-Z].*[.?]$/s);
      expect(text.length).toBeLessThan(200);
    }
  });

  test("has a test with rows that it finds and rows that it accepts", () => {
    const path = join(__dirname, "rules", `${id}.test.ts`);
    expect(existsSync(path)).toBe(true);
    const written = readFileSync(path, "utf8");
    expect(written).toMatch(/finds: \[\s*\[/);
    expect(written).toMatch(/accepts: \[\s*\[/);
  });

  test("is short enough to be read at a glance", () => {
    expect(readFileSync(join(FOLDER, `${id}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(90);
  });
});
