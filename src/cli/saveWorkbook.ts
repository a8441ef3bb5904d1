/** Writes a file whole or not at all. */
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf } from "./errorParts";
import { UnusableCall } from "./terminal";

/** "plan.xlsx" → "plan-register.xlsx" beside it. */
export function defaultOutput(file: string): string {
  return join(dirname(file), `${basename(file).replace(/\.[^.]*$/, "")}-register.xlsx`);
}

/** @throws UnusableCall where the output is the input, or no .xlsx */
export async function checkOutput(file: string, output: string): Promise<void> {
  if (!/\.xlsx$/i.test(output))
    throw new UnusableCall(`${output} does not end in .xlsx. Name a workbook to write.`);
  if ((await realPlace(output)) === (await realPlace(file))) {
    throw new UnusableCall(
      `${output} is the plan itself, which is never changed. Name another file with -o.`,
    );
  }
}

async function realPlace(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return resolve(file); // It does not exist yet.
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "you may not write there",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};

/** Writes beside the place first and renames then, so that a full disk leaves no half workbook behind. */
export async function saveWorkbook(output: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(output), `.${basename(output)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, output);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = WHY[codeOf(error)];
    if (reason === undefined) throw error;
    throw new UnusableCall(`${output} cannot be written: ${reason}.`);
  }
}
