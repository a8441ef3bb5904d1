/** The page of other people's software, from the lock file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const ROOT = join(__dirname, "..");

export function thirdPartyPage(): string {
  const { packages } = readJson<{ packages: Readonly<Record<string, LockedPackage>> }>("package-lock.json");
  const { devDependencies } = readJson<{ devDependencies: Readonly<Record<string, string>> }>("package.json");
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  const shipped = installed
    .filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)
    .map(entryOf);
  const building = installed
    .filter(([, { dev, devOptional }]) => dev === true || devOptional === true)
    .map(entryOf);
  const named = Object.keys(devDependencies).map((name) =>
    entryOf([`node_modules/${name}`, packages[`node_modules/${name}`] as LockedPackage]),
  );
  return (
    [
      HEAD,
      `## In the pane\n\n${SHIPPED}\n\n${tableOf(shipped)}`,
      `## For building, checking and testing\n\nNone of these is in the add-in. ${building.length} packages in all:\n\n${countsOf(building)}\n\nThose that \`package.json\` names, with the reason for each in [docs/decisions/packages.md](docs/decisions/packages.md):\n\n${tableOf(named)}`,
    ].join("\n\n") + "\n"
  );
}

const HEAD = `# Other people's software

This page is made from \`package-lock.json\` by \`npm run docs\`; a test fails when it differs. Each build also writes bills of materials (CycloneDX): \`dist/sbom.cdx.json\` of what is shipped, \`out/sbom-build.cdx.json\` of everything.

Our own code is under the MIT licence ([LICENSE](LICENSE)). **Office.js** is not part of the add-in: its pages load it from Microsoft, under Microsoft's terms ([docs/decisions/office-js.md](docs/decisions/office-js.md)).`;

const SHIPPED =
  "React, Fluent UI and what they are made of. Only what the pane uses of them is in its files; `dist/licences.txt`, which each build writes, has the full licence of every package that is.";

function entryOf([path, { version, license }]: readonly [string, LockedPackage]): Entry {
  return {
    name: path.slice(path.lastIndexOf("node_modules/") + 13),
    version,
    licence: license ?? "see the package",
  };
}

function tableOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ["| package | version | licence |", "| --- | --- | --- |", ...[...new Set(rows)].sort()].join("\n");
}

function countsOf(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of entries) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const rows = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return [
    "| licence | packages |",
    "| --- | --- |",
    ...rows.map(([licence, count]) => `| ${licence} | ${count} |`),
  ].join("\n");
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8")) as T;
}
