/** The help page says the same in both languages, as far as its parts tell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "../../src/taskpane/help.html"), "utf8");
const [english = "", welsh = ""] = page.slice(page.indexOf("<h1>")).split('<div lang="cy-GB">');
const count = (text: string, element: string) => text.split(new RegExp(`<${element}[ >]`)).length - 1;

test.each(["h1", "h2", "p", "li", "dt", "dd", "kbd", "code"])("has as many <%s> in Welsh", (element) => {
  expect(count(english, element)).toBeGreaterThan(0);
  expect(count(welsh, element)).toBe(count(english, element));
});

test("each place that it leads to is there, once", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
  const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(targets).toContain("cymraeg");
  expect(new Set(ids).size).toBe(ids.length);
  expect([...targets].sort()).toEqual([...ids].sort());
});
