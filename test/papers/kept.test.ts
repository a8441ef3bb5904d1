/** What the add-in keeps in a workbook stands in the security page: nobody adds a hiding place unnamed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/security.md"), "utf8");
const folder = join(ROOT, "src/excel");
const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

test("every namespace of an XML part", () => {
  const namespaces = new Set(
    [...code.matchAll(/"(urn:[\w:-]+)"/g)].map(([, namespace]) => namespace as string),
  );
  expect(namespaces.size).toBeGreaterThan(2);
  for (const namespace of namespaces) expect(page).toContain(`\`${namespace}\``);
});

test("every key of the workbook's settings", () => {
  const keys = new Set(
    [...code.matchAll(/\bkey: "(\w+)"|\bKEY = "(\w+)"/g)].map(([, one, other]) => (one ?? other) as string),
  );
  expect(keys.size).toBeGreaterThan(2);
  for (const key of keys) expect(page).toContain(`\`${key}\``);
});
