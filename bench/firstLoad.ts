/** What the browser fetches before the pane can be used, from a build of its own. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

/** Kilobytes; Office.js itself comes from Microsoft and is in Excel's own cache. */
export interface LoadFigures {
  readonly files: readonly {
    readonly file: string;
    readonly plain: number;
    readonly gzip: number;
    readonly brotli: number;
  }[];
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * What must be there before the pane says what it took the workbook for: its page and script, and the part of the
 * engine that reads and recognises. The checking, and the larger part of the pane, are loaded while Excel is asked and
 * the sheets are recognised; all else, when it is asked for. Writes `dist/`.
 */
export function measureFirstLoad(): LoadFigures {
  execFileSync(process.execPath, [join(ROOT, "bin", "build.cjs")], { stdio: "ignore" });
  const groups = JSON.parse(readFileSync(join(ROOT, "out", "build-groups.json"), "utf8")) as Record<
    string,
    string[]
  >;
  const needed = ["taskpane", "pane", "engine"].flatMap((group) => groups[group] ?? []);
  const names = new Set(["taskpane.html", ...needed]);
  const files = [...names].map((file) => {
    const bytes = readFileSync(join(DIST, file));
    const kilobytes = (size: number) => Math.round(size / 100) / 10;
    return {
      file: file.replace(/\.\w{8}\./, "."),
      plain: kilobytes(bytes.length),
      gzip: kilobytes(gzipSync(bytes, { level: 9 }).length),
      brotli: kilobytes(brotliCompressSync(bytes).length),
    };
  });
  const sum = (of: (file: (typeof files)[number]) => number) =>
    Math.round(files.reduce((total, file) => total + of(file), 0) * 10) / 10;
  return { files, gzip: sum(({ gzip }) => gzip), brotli: sum(({ brotli }) => brotli) };
}
