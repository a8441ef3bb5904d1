/**
 * Runs one of the project's programs without a build step: `node bin/run.cjs src/cli/plan.ts <arguments>`.
 * Compiling some four hundred small files anew takes more than a second, so the program is bundled once into
 * node_modules/.cache, together with what the JavaScript engine made of it, and again whenever a source or a
 * package has changed.
 */
"use strict";
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { dirname, join } = require("node:path");
const { constants, Script } = require("node:vm");

const ROOT = join(__dirname, "..");
const [entry] = process.argv.splice(2, 1);
const ENTRY = join(ROOT, entry);
const FOLDER = join(ROOT, "node_modules", ".cache", "run", entry);
/** Whatever a program of ours is made from. */
const SOURCES = [
  "src/cli",
  "src/engine",
  "src/excel",
  "src/functions",
  "src/selfCheck",
  "src/standin",
  "bench",
  "test/cases/readGrid.ts",
  "test/engine/makeSheet.ts",
  "test/selfCheck",
  "package-lock.json",
  "bin/run.cjs",
];

const bundle = join(FOLDER, `${stateOf(SOURCES)}.cjs`);
const compiled = `${bundle}.compiled`;
const code = contentsOf(bundle)?.toString() ?? makeBundle();
const script = new Script(wrap(code), {
  filename: bundle,
  cachedData: contentsOf(compiled),
  importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(ENTRY), program, ENTRY, dirname(ENTRY));
// At the end, when all functions of a usual run have been compiled.
if (script.cachedDataRejected !== false)
  process.once("exit", () => keep(compiled, script.createCachedData()));

/** A name that changes with any file's content, as far as time and size tell. */
function stateOf(paths) {
  const hash = createHash("sha1").update(process.version);
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const path of paths.map((name) => join(ROOT, name))) {
    if (!statSync(path).isDirectory()) add(path);
    else
      for (const name of readdirSync(path, { recursive: true }))
        if (name.endsWith(".ts")) add(join(path, name));
  }
  return hash.digest("hex");
}

function makeBundle() {
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    platform: "node",
    target: "node20",
    write: false,
  });
  removeOlder();
  keep(bundle, outputFiles[0].contents);
  return outputFiles[0].text;
}

/** File by file: another call may be putting its own in the folder at the same moment. */
function removeOlder() {
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name), { force: true });
}

function contentsOf(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whole or not at all, as another call may read it. Where nothing may be written, each call starts slowly. */
function keep(path, contents) {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOENT"].includes(error.code)) throw error;
  }
}
