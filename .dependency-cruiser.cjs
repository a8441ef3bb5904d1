/**
 * Who may import whom. It is an allow list: an import that no entry allows fails, type imports included.
 * The rooms are described in docs/architecture.md.
 */
const STAGES = ["recognise", "normalise", "reconcile", "validate", "summarise", "draft"];
const engineDoor = "^src/engine/index\\.ts$";
const packages = (...names) => names.map((name) => `^node_modules/(@types/)?${name}/`);

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: { path: "^src" }, to: { circular: true } },
    {
      name: "not-unresolvable",
      comment: "An import that nothing answers to.",
      severity: "error",
      from: { path: "^src" },
      to: { couldNotResolve: true },
    },
    {
      name: "library-in-two-files",
      comment: "The workbook library is named in at most these two files, so that it can be exchanged.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/standin/workbook/(library|libraryTypes)\\.ts$" },
      to: { path: "node_modules/@cj-tech-master/excelts" },
    },
  ],
  allowed: [
    { from: { path: "^src/engine/model/" }, to: { path: "^src/engine/model/" } },
    { from: { path: "^src/engine/text/" }, to: { path: "^src/engine/(text|model)/" } },
    ...STAGES.map((stage) => ({
      from: { path: `^src/engine/${stage}/` },
      to: { path: `^src/engine/(${stage}|text|model)/` },
    })),
    {
      from: { path: "^src/engine/(index|recogniseWorkbook|analyse|draft|publication|rollForward)\\.ts$" },
      to: { path: "^src/engine/" },
    },
    { from: { path: "^src/excel/" }, to: { path: ["^src/excel/", engineDoor] } },
    {
      from: { path: "^src/taskpane/" },
      to: {
        path: [
          "^src/taskpane/",
          "^src/excel/",
          engineDoor,
          ...packages("react", "react-dom", "@fluentui/[^/]+"),
        ],
      },
    },
    {
      from: { path: "^src/commands/" },
      // The buttons put errors in the same words as the pane, know the same day, and speak the same Welsh.
      to: {
        path: [
          "^src/commands/",
          "^src/taskpane/(failureOf|today|follow/ribbonWrote|wording/cy/welsh)\\.ts$",
          "^src/excel/",
          engineDoor,
        ],
      },
    },
    // Formulas run without a page and without a workbook: nothing but the engine can serve them.
    { from: { path: "^src/functions/" }, to: { path: ["^src/functions/", engineDoor] } },
    // The one page of the add-in: ties the parts to Excel and loads them.
    {
      from: { path: "^src/runtime/" },
      to: {
        path: [
          "^src/runtime/",
          "^src/taskpane/(mountPane|excelDoor)\\.tsx?$",
          "^src/commands/(tieCommands|wording/notLoaded)\\.ts$",
          "^src/functions/(tieFunctions|planFunctions)\\.ts$",
        ],
      },
    },
    // Asks Excel through the add-in's own code; served for `npm run test:excel` alone.
    { from: { path: "^src/selfCheck/" }, to: { path: ["^src/selfCheck/", "^src/excel/", engineDoor] } },
    {
      from: { path: "^src/standin/" },
      to: { path: ["^src/standin/", ...packages("@cj-tech-master/excelts")] },
    },
    { from: { path: "^src/standin/node\\.ts$" }, to: { dependencyTypes: ["core"] } },
    {
      from: { path: "^src/preview/" },
      to: {
        path: [
          "^src/preview/",
          "^src/taskpane/",
          "^src/excel/",
          "^src/standin/",
          engineDoor,
          ...packages("react", "react-dom", "@fluentui/[^/]+"),
        ],
      },
    },
    {
      // The preview's own server bundles the page for the browser.
      from: { path: "^src/preview/(serve|bundle)\\.ts$" },
      to: { path: packages("esbuild") },
    },
    { from: { path: "^src/preview/(serve|bundle)\\.ts$" }, to: { dependencyTypes: ["core"] } },
    {
      from: { path: "^src/cli/" },
      to: { path: ["^src/cli/", "^src/excel/", "^src/standin/", engineDoor] },
    },
    { from: { path: "^src/cli/" }, to: { dependencyTypes: ["core"] } },
  ],
  allowedSeverity: "error",
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
