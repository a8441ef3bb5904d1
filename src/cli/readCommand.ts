/** `plan read`: what was read, as JSON. */
import { basename } from "node:path";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { openWorkbook } from "./openWorkbook";
import { parseAsOf, parseCall } from "./parseCall";
import { planJson } from "./planJson";
import { EXIT, type Terminal } from "./terminal";

export async function readCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, values } = parseCall(args, { "as-of": { type: "string" } });
  const asOf = parseAsOf(values["as-of"], terminal.today);
  await openWorkbook(file);
  terminal.write(JSON.stringify(planJson(await analyseWorkbook({ asOf }), basename(file)), null, 2));
  return EXIT.fine;
}
