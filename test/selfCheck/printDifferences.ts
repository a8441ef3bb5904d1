/** Prints what differs between the stand-in's recording and the answers of an Excel, both as files. */
import { readFileSync } from "node:fs";
import { compareAnswers } from "../../src/selfCheck/compareAnswers";
import type { Answers } from "../../src/selfCheck/scenario";

const [standin, excel] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, "utf8")) as Answers);

if (standin === undefined || excel === undefined) throw new Error("Name the recording and the answers.");
const lines = compareAnswers(standin, excel);
console.log(
  lines.length === 0
    ? `Excel and the stand-in give the same answers to all ${Object.keys(standin).length} questions.`
    : `${lines.join("\n")}\n\n${lines.length} differences. Where Excel is right, change the stand-in (docs/standin.md).`,
);
