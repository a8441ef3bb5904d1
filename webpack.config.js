/**
 * Builds the add-in's pages. `npm run build` writes `dist/` for any static https host; `npm run dev-server`
 * serves them at https://localhost:3000 for sideloading. The preview is no part of it: see src/preview/serve.ts.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

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

/** Port of `manifest.xml`; the two must agree. */
const PORT = 3000;

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

module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  return {
    entry: {
      taskpane: "./src/taskpane/taskpane.tsx",
      commands: "./src/commands/commands.ts",
      notice: "./src/commands/notice.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
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
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      page("notice", "commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
    ],
    performance: { maxEntrypointSize: 900_000, maxAssetSize: 900_000 },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** Excel loads pages over https only; the certificate is made and trusted by Office's own tool. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: PORT,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
}
