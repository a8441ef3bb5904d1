/** The bills of materials (CycloneDX) of what is shipped and of what builds it, from the lock file. */
"use strict";
const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

const ROOT = join(__dirname, "..");
/** How npm marks what only developers install. */
const DEVELOPMENT = "cdx:npm:package:development";

/** @returns {{ shipped: object, everything: object }} */
function billsOfMaterials() {
  const npm = process.env.npm_execpath;
  const call = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const [program, args] = npm === undefined ? ["npm", call] : [process.execPath, [npm, ...call]];
  const bill = execFileSync(program, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    shell: false,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const everything = JSON.parse(bill);
  return { shipped: withoutTools(everything), everything };
}

/** `npm sbom --omit=dev` also leaves out what the shipped packages share with tools, such as tslib. */
function withoutTools(bill) {
  const isTool = ({ properties = [] }) => properties.some(({ name }) => name === DEVELOPMENT);
  const components = bill.components.filter((component) => !isTool(component));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return { ...bill, components, dependencies };
}

module.exports = { billsOfMaterials };
