/** How jest turns TypeScript into JavaScript: with esbuild, file by file. Types are checked by `npm run types`. */
"use strict";
const { createHash } = require("node:crypto");
const { extname } = require("node:path");
const { transformSync, version } = require("esbuild");

const OPTIONS = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  sourcemap: "inline",
  sourcesContent: false,
  // Jest's modules know no import(): it becomes a promise of a require().
  supported: { "dynamic-import": false },
};

module.exports = {
  process: (source, path) =>
    transformSync(source, { ...OPTIONS, loader: extname(path).slice(1), sourcefile: path }),

  /** Jest's own key names the whole configuration, so that the second time zone would begin anew. */
  getCacheKey: (source, path) =>
    createHash("sha1")
      .update(JSON.stringify([OPTIONS, version, path, source]))
      .digest("hex"),
};
