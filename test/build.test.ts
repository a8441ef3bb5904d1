/** The address is the one setting of `npm run build`. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

interface Pattern {
  readonly to: string;
  readonly transform?: (content: Buffer) => string;
}

test.each(["manifest.xml", "functions.json"])("puts the address that it is told into %s", async (file) => {
  const makeConfig = (await import("../webpack.config.js" as string)) as {
    default: (env: object, argv: object) => Promise<{ plugins: { patterns?: Pattern[] }[] }[]>;
  };
  const programs = await makeConfig.default(
    { url: "https://plans.example.gov.uk/assistant" },
    { mode: "production" },
  );
  const plugins = programs.flatMap((program) => program.plugins);
  const pattern = plugins.flatMap(({ patterns = [] }) => patterns).find(({ to }) => to === file);
  const source = readFileSync(join(ROOT, file === "manifest.xml" ? file : `src/functions/${file}`));
  const built = pattern?.transform?.(source) ?? "";
  expect(built).toContain("https://plans.example.gov.uk/assistant/help.html");
  expect(built).not.toContain("localhost");
});

test.each([
  ["http", "http://plans.example.gov.uk"],
  ["no address", "plans"],
  ["an address with a query", "https://plans.example.gov.uk/?a=b"],
])("%s is refused in one sentence, before anything is built", (_, url) => {
  const call = () =>
    execFileSync(process.execPath, [join(ROOT, "bin/build.cjs"), "--url", url], { stdio: "pipe" });
  expect(call).toThrow(/is no address for the pages: Excel loads them over https only/);
});
