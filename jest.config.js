/** Unit tests run in Node; types are checked by `npm run types`, so ts-jest only transpiles here. */
module.exports = {
  testEnvironment: "node",
  // By default jest leaves a core idle, which is half of a small machine.
  maxWorkers: "100%",
  // A limit against hanging, not a measure of speed: a busy machine may take ten times as long as a quiet one.
  testTimeout: 120_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node",
          isolatedModules: true,
          jsx: "react-jsx",
          target: "ES2022",
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
};
