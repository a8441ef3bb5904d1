/**
 * `node bin/sideBySide.cjs types lint`: runs these scripts of package.json beside each other, as many at a time as the
 * machine has cores, and prints what each says when it has ended. All are heard; one that fails makes the call fail.
 */
"use strict";
const { exec } = require("node:child_process");
const { availableParallelism } = require("node:os");

const waiting = process.argv.slice(2);
const failed = [];

function run(script) {
  return new Promise((done) => {
    // Through the shell, as only that finds npm on Windows.
    exec(`npm run --silent ${script} 2>&1`, { maxBuffer: Infinity }, (error, output) => {
      console.log(`${error === null ? "PASS" : "FAIL"} npm run ${script}`);
      if (output !== "") console.log(output);
      if (error !== null) failed.push(script);
      done();
    });
  });
}

async function runInTurn() {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) await run(script);
}

Promise.all(Array.from({ length: availableParallelism() }, runInTurn)).then(() => {
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(", ")}.`);
  process.exitCode = 1;
});
