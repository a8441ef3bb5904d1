import { spawnSync } from "node:child_process";
import { join } from "node:path";

// Bundling takes a second, and more on a busy machine.

const ROOT = join(__dirname, "..", "..");

function run(args: readonly string[], input = "") {
  return spawnSync(process.execPath, [join(ROOT, "bin", "run.cjs"), "src/cli/plan.ts", ...args], {
    encoding: "utf8",
    input,
  });
}

describe("bin/run.cjs", () => {
  // The first call may bundle; the second runs what the first kept.
  test.each(["first", "second"])("runs a program with its arguments and standard input: %s call", () => {
    const { stdout, status } = run(["dates"], "30 September 2026\n");
    expect(JSON.parse(stdout)).toMatchObject({ date: "2026-09-30" });
    expect(status).toBe(0);
  });

  test("gives the program's own exit code and complaint on", () => {
    const { stderr, status } = run(["reed", "plan.xlsx"]);
    expect(stderr).toContain("There is no command reed");
    expect(status).toBe(2);
  });
});
