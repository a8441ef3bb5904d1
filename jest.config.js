/** Unit tests run in Node. */
module.exports = {
  testEnvironment: "node",
  // By default jest leaves a core idle, which is half of a small machine.
  maxWorkers: "100%",
  // A limit against hanging, not a measure of speed: a busy machine may take ten times as long as a quiet one.
  testTimeout: 120_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  transform: { "^.+\\.tsx?$": "<rootDir>/test/transform.cjs" },
};
