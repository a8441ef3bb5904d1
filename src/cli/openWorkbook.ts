/** Opens a file as the workbook that the add-in's code then works on. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ADD_IN_ID } from "../excel/addInId";
import { connectOfficeJs } from "../standin/node";
import { openStandin, type Standin } from "../standin/standin";
import { codeOf } from "./errorParts";
import { UnusableCall } from "./terminal";

/**
 * From here on, `Excel.run` works on this file. What is done stays in memory until it is saved.
 * @throws UnusableCall or UnreadableWorkbookError with a sentence that says what is wrong with the file
 */
export async function openWorkbook(file: string): Promise<Standin> {
  const standin = await openStandin(await bytesOf(file), { fileName: basename(file), addIn: ADD_IN_ID });
  connectOfficeJs(standin);
  return standin;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new UnusableCall(`${file} is a folder. Name one workbook in it.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnusableCall) throw error;
    const code = codeOf(error);
    if (code === "ENOENT") throw new UnusableCall(`There is no file ${file}.`);
    if (code === "EACCES" || code === "EPERM") throw new UnusableCall(`${file} may not be read by you.`);
    throw error;
  }
}
