import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPTS = {
  good: `node -e "console.log('looked at all')"`,
  bad: `node -e "console.error('found a fault'); process.exitCode = 2"`,
  killed: `node -e "process.kill(process.pid, 'SIGKILL')"`,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scripts-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: SCRIPTS }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...scripts: readonly string[]) {
  const program = join(__dirname, "../../bin/sideBySide.cjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...scripts], {
    cwd: folder,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

test("passes when all pass, and prints what each said", () => {
  const { stdout, stderr, status } = run("good", "good");
  expect(stdout).toBe("PASS npm run good\nlooked at all\n\n".repeat(2));
  expect([stderr, status]).toEqual(["", 0]);
});

test.each(["bad", "killed", "unheard-of"])("fails when one fails (%s), after all were heard", (script) => {
  const { stdout, stderr, status } = run(script, "good", "good", "good");
  expect(stdout.match(/looked at all/g)).toHaveLength(3);
  expect(stdout).toContain(`FAIL npm run ${script}\n`);
  expect([stderr, status]).toEqual([`Failed: ${script}.\n`, 1]);
});

test("prints the complaint of the one that failed", () => {
  expect(run("good", "bad").stdout).toContain("FAIL npm run bad\nfound a fault\n");
});
