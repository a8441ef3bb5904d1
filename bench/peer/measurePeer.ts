/** Runs `peer.py`, where Python, pandas and openpyxl are installed (Debian: python3-pandas, python3-openpyxl). */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bundled into `bench/run.ts`, so it is found from there. */
const SCRIPT = join(__dirname, "peer", "peer.py");
/** A Python of one's own often lacks the system's packages. */
const PYTHONS = ["python3", "/usr/bin/python3", "python"];

/** The first Python that has the packages; null where there is none. */
export function findPython(): string | null {
  const found = PYTHONS.find((python) => {
    try {
      execFileSync(python, ["-c", "import pandas, openpyxl"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
  return found ?? null;
}

/** Milliseconds of the processor for the whole script, the starting of Python included: the least of some runs. */
export function measurePeer(python: string, plan: Uint8Array, runs: number): number {
  const folder = mkdtempSync(join(tmpdir(), "peer-"));
  try {
    const [source, target] = [join(folder, "plan.xlsx"), join(folder, "register.xlsx")];
    writeFileSync(source, plan);
    const figures = Array.from({ length: runs }, () => {
      const printed = execFileSync(python, ["-W", "ignore", SCRIPT, source, target], { encoding: "utf8" });
      return (JSON.parse(printed) as { milliseconds: number }).milliseconds;
    });
    return Math.min(...figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
