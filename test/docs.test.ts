/** What the documents name must be there: files that they link to and scripts that they tell people to run. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");

function markdownIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownIn(path);
    return name.endsWith(".md") ? [path] : [];
  });
}

const atTheTop = readdirSync(root).filter((name) => name.endsWith(".md"));
const documents = [...atTheTop.map((name) => join(root, name)), ...markdownIn(join(root, "docs"))];
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> })
    .scripts,
);

test.each(documents.map((path) => [path.slice(root.length + 1), path]))(
  "%s links to files that exist",
  (_, path) => {
    const links = [...readFileSync(path, "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
      (match) => match[1] as string,
    );
    const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)));
    expect(missing).toEqual([]);
  },
);

test.each(documents.map((path) => [path.slice(root.length + 1), path]))(
  "%s names npm scripts that exist",
  (_, path) => {
    const named = [...readFileSync(path, "utf8").matchAll(/\bnpm run (?:--\S+ )*(\w[\w:-]*)/g)].map(
      (match) => match[1] as string,
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  },
);
