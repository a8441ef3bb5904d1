/**
 * Builds the add-in's pages. `npm run build` (bin/build.cjs) writes `dist/` for any static https host; `npm run
 * dev-server` serves them at https://localhost:3000 for sideloading. The preview is no part of it: see
 * src/preview/serve.ts.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { config } = require("./package.json");
const { LicencesPlugin } = require("./bin/licencesPlugin.cjs");

/** Marketplace rule: a published add-in loads Office.js from Microsoft's own address, unmodified. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Nothing but our own files and Office.js. Fluent writes its styles into the page, hence 'unsafe-inline' there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function page(name, folder) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join("src", folder, `${name}.html`),
    chunks: [name],
    scriptLoading: "defer",
    minify: false,
    office: OFFICE,
    policy: POLICY,
  });
}

/**
 * Three programs, each built by itself: what is shared would only tie their modules' names to each other.
 * @param env `url` is where the pages will be served; what the project's files say is `config.address`.
 */
module.exports = async (env, argv) => {
  const address = env.url ?? config.address;
  const atAddress = (content) => content.toString().replaceAll(config.address, address);
  const addIn = program("addIn", argv, {
    entry: { taskpane: "./src/runtime/runtime.ts" },
    plugins: [
      page("taskpane", "taskpane"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
          { from: "src/functions/functions.json", to: "functions.json", transform: atAddress },
          { from: "manifest.xml", to: "manifest.xml", transform: atAddress },
        ],
      }),
      new LicencesPlugin("licences.txt"),
    ],
    optimization: { splitChunks: { cacheGroups } },
  });
  const notice = program("notice", argv, {
    entry: { notice: "./src/commands/notice.ts" },
    plugins: [page("notice", "commands")],
  });
  const functions = program("functions", argv, {
    entry: { functions: "./src/functions/functions.ts" },
    plugins: [],
  });
  return [{ ...addIn, ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}) }, notice, functions];
};

/** A file each for what stands first, for what gives the first answer and for what both need, whoever uses it later. */
const cacheGroups = {
  standing: inOneFile(
    "standing",
    (users) => users.has("pane") && !users.has("engine") && !users.has("commands"),
  ),
  reading: inOneFile("reading", (users) => users.has("engine") && !users.has("pane")),
  basics: inOneFile("basics", (users) => users.has("engine") && users.has("pane")),
};

/** The modules of which `fits` says so, by the names of the parts that use them. */
function inOneFile(name, fits) {
  return {
    name,
    chunks: "async",
    enforce: true,
    test: (module, { chunkGraph }) =>
      fits(new Set([...chunkGraph.getModuleChunksIterable(module)].map((chunk) => chunk.name))),
  };
}

function program(name, argv, own) {
  const production = argv.mode === "production";
  // Excel loads the functions from the address in the manifest, so that file keeps its name.
  const named = production && name !== "functions" ? "[name].[contenthash:8].js" : "[name].js";
  return {
    name,
    output: {
      path: path.join(__dirname, "dist"),
      filename: named,
      chunkFilename: named,
      // All files lie beside their pages.
      publicPath: "",
    },
    // WebView2, WKWebView or a browser of these years: older ones cannot run Fluent UI either.
    target: ["web", "es2022"],
    // A map without eval: the pages' policy allows none.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // The engine is pure: what the pane does not use of it need not be in the pane's file.
        { test: path.join(__dirname, "src", "engine"), sideEffects: false },
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { maxEntrypointSize: 900_000, maxAssetSize: 900_000 },
    ...own,
  };
}

/** Excel loads pages over https only; the certificate is made and trusted by Office's own tool. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: new URL(config.address).port,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
}
