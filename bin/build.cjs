/**
 * `npm run build [-- --url https://plans.example.gov.uk/assistant]`: writes `dist/`, ready for any static https host.
 * The address is the one setting: it goes into the manifest and into the description of the functions; the pages
 * themselves know of none. Without it, the address is `config.address` of package.json, that of the local server.
 */
"use strict";
const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { parseArgs } = require("node:util");
const webpack = require("webpack");
const { billsOfMaterials } = require("./billsOfMaterials.cjs");
const makeConfig = require("../webpack.config.js");
const { config } = require("../package.json");

const ROOT = join(__dirname, "..");
const HELP = "Call it as: npm run build -- --url https://plans.example.gov.uk/assistant";

async function build() {
  const url = wantedAddress();
  const programs = await makeConfig({ url }, { mode: "production" });
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  const stats = await new Promise((done, fail) =>
    webpack(
      programs.map((program) => ({ ...program, mode: "production", context: ROOT })),
      (error, result) => (error ? fail(error) : done(result)),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  console.log(stats.toString({ all: false, assets: true, warnings: true, colors: process.stdout.isTTY }));
  writeGroups(stats);
  const { shipped, everything } = billsOfMaterials();
  writeFileSync(join(ROOT, "dist", "sbom.cdx.json"), JSON.stringify(shipped, null, 2));
  writeFileSync(join(ROOT, "out", "sbom-build.cdx.json"), JSON.stringify(everything, null, 2));
  console.log(`dist/ is ready for ${url}. Give administrators dist/manifest.xml.`);
}

/** @returns the address without a slash at its end */
function wantedAddress() {
  const { url = config.address } = readCall();
  const address = URL.canParse(url) ? new URL(url) : null;
  if (
    address?.protocol !== "https:" ||
    address.search !== "" ||
    address.hash !== "" ||
    address.username !== ""
  )
    throw new UnusableCall(`${url} is no address for the pages: Excel loads them over https only. ${HELP}`);
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

function readCall() {
  try {
    return parseArgs({ options: { url: { type: "string" } } }).values;
  } catch (error) {
    throw new UnusableCall(`${error.message.split(". ")[0]}. ${HELP}`);
  }
}

/** Which files each page, and each part that is loaded later, is made of: for the bench. */
function writeGroups(stats) {
  const { children } = stats.toJson({ all: false, chunkGroups: true });
  const files = children.flatMap(({ namedChunkGroups }) =>
    Object.entries(namedChunkGroups).map(([name, { assets }]) => [name, assets.map((one) => one.name)]),
  );
  mkdirSync(join(ROOT, "out"), { recursive: true });
  writeFileSync(join(ROOT, "out", "build-groups.json"), JSON.stringify(Object.fromEntries(files), null, 2));
}

class UnusableCall extends Error {}

build().catch((error) => {
  console.error(error instanceof UnusableCall ? error.message : error);
  process.exitCode = 1;
});
