/** Gathers the licences of the packages that are in the bundles, as their authors ask for: one file beside them. */
"use strict";
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/;

class LicencesPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(foldersOf));
        const entries = [...folders].map(entryOf).sort((one, other) => (one.name < other.name ? -1 : 1));
        const text = entries.map(
          ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
        );
        compilation.emitAsset(
          this.file,
          new compiler.webpack.sources.RawSource(text.join(`\n${"-".repeat(80)}\n\n`)),
        );
      });
    });
  }
}

function foldersOf(module) {
  const files = [module, ...(module.modules ?? [])].map(({ resource }) => resource ?? "");
  return files.flatMap((file) => PACKAGE.exec(file)?.[1] ?? []);
}

function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return { name, version, licence: license, text: text.trim() };
}

module.exports = { LicencesPlugin };
