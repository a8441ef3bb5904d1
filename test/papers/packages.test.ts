/** No package without a reason, an exact version and a licence that is known. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyPage } from "../../docs/thirdPartyPage";

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const { packages } = JSON.parse(read("package-lock.json")) as {
  packages: Record<
    string,
    {
      version?: string;
      hasInstallScript?: true;
      license?: string;
      dev?: true;
      devOptional?: true;
      resolved?: string;
      integrity?: string;
    }
  >;
};

/** The first column of the tables, one name in each pair of backticks. */
function reasonedIn(section: string): string[] {
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) =>
    [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  );
}

test("each package has its reason in docs/decisions/packages.md, and each reason its package", () => {
  const [, pane = "", tools = ""] = read("docs/decisions/packages.md").split(/^## /m);
  expect(reasonedIn(pane).sort()).toEqual(Object.keys(dependencies).sort());
  expect(reasonedIn(tools).sort()).toEqual(Object.keys(devDependencies).sort());
});

test.each(Object.entries({ ...dependencies, ...devDependencies }))(
  "%s is pinned exactly: %s",
  (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  },
);

test("no package needs its install script", () => {
  const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript === true);
  // It looks whether its program starts, and goes on without that.
  expect(scripted).toEqual(["node_modules/esbuild"]);
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
});

test("each package is installed by its checksum, and from nowhere but the registry", () => {
  for (const [path, { integrity, resolved }] of Object.entries(packages)) {
    if (path === "") continue;
    expect(integrity).toMatch(/^sha512-/);
    // Where the file names no address, npm takes the registry that it is set to.
    expect(resolved ?? "https://registry.npmjs.org/").toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test("what is shipped is under licences that ask for no more than to be named", () => {
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
  );
  expect(shipped.length).toBeGreaterThan(10);
  for (const [, { license }] of shipped)
    expect(["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-3-Clause"]).toContain(license);
});

test("the bill of materials of a build names all that is shipped, by version, checksum and licence", async () => {
  const { billsOfMaterials } = (await import("../../bin/billsOfMaterials.cjs" as string)) as {
    billsOfMaterials: () => Record<"shipped" | "everything", Bill>;
  };
  const { shipped, everything } = billsOfMaterials();
  expect(shipped.bomFormat).toBe("CycloneDX");
  // With the types that a shipped package may ask for, which bring no code.
  expect(namedIn(shipped)).toEqual(inLockFile(({ dev }) => !dev));
  expect(namedIn(everything)).toEqual(inLockFile(() => true));
  for (const { name, hashes = [], licenses = [] } of shipped.components)
    expect([name, hashes.length > 0, licenses.length > 0]).toEqual([name, true, true]);
  const refs = new Set([shipped.metadata.component, ...shipped.components].map((one) => one["bom-ref"]));
  for (const { ref, dependsOn } of shipped.dependencies)
    for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
});

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly object[];
    readonly licenses?: readonly object[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

function namedIn({ components }: Bill): ReadonlySet<string> {
  return new Set(components.map(({ name, version }) => `${name} ${version}`));
}

function inLockFile(wanted: (one: (typeof packages)[string]) => boolean): ReadonlySet<string> {
  return new Set(
    Object.entries(packages).flatMap(([path, one]) =>
      path === "" || !wanted(one) ? [] : [`${path.replace(/^.*node_modules\//, "")} ${one.version}`],
    ),
  );
}

test("THIRD_PARTY.md is what the lock file says: run `npm run docs` where it is not", () => {
  expect(read("THIRD_PARTY.md")).toBe(thirdPartyPage());
});
