/** The texts of the larger samples stand in text files beside their sheets, one row a line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day, type CellInput } from "./look";

/** The lines of a file in this folder that hold anything. */
export function readLines(fileName: string): readonly string[] {
  return readFileSync(join(__dirname, fileName), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

export function readRows(fileName: string): readonly (readonly CellInput[])[] {
  return readLines(fileName).map(cellsOf);
}

/**
 * The cells of a line such as `1.4 | Yearly review | d:2027-01-31 | n:0.5`: texts, `d:` true dates (with a
 * number format behind, where it is not the usual one) and `n:` numbers. Nothing between two bars is an empty cell.
 */
export function cellsOf(line: string): readonly CellInput[] {
  return line.split("|").map((part) => {
    const text = part.trim();
    if (text === "") return null;
    const date = /^d:(\d{4}-\d\d-\d\d)(?: (.+))?$/.exec(text);
    if (date) return day(date[1] as string, date[2]);
    return text.startsWith("n:") ? Number(text.slice(2)) : text;
  });
}
