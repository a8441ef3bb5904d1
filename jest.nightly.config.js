/**
 * What takes hours and tries far more than a test run has time for: each failure at each round trip of each operation,
 * and ten thousand workbooks a property. SEED tries others than the usual ones, RUNS more or fewer.
 */
process.env.FAULTS ??= "all";
process.env.RUNS ??= "10000";
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testTimeout: 12 * 60 * 60 * 1000,
  testMatch: [
    "<rootDir>/test/engine/properties/**/*.test.ts",
    "<rootDir>/test/excel/chain/**/*.test.ts",
    "<rootDir>/test/excel/{faults,randomEdits}.test.ts",
    "<rootDir>/test/**/*.property.test.ts",
  ],
};
