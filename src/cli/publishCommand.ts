/** `plan publish`: the publication copy, as a web page or as sheets of a workbook. */
import { basename, dirname, join } from "node:path";
import { publicationHtml, publicationNames, type PublicationOptions } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { writePublication } from "../excel/writePublication";
import { namesText } from "./namesText";
import { noPlanText } from "./noPlanText";
import { openWorkbook } from "./openWorkbook";
import { parseAsOf, parseCall } from "./parseCall";
import { checkOutput, saveWorkbook } from "./saveWorkbook";
import { EXIT, UnusableCall, type Terminal } from "./terminal";

export async function publishCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, values } = parseCall(args, {
    output: { type: "string", short: "o" },
    "as-of": { type: "string" },
    "without-names": { type: "boolean" },
    contact: { type: "string" },
    "next-update": { type: "string" },
  });
  const asOf = parseAsOf(values["as-of"], terminal.today);
  const output = values.output ?? join(dirname(file), `${basename(file).replace(/\.[^.]*$/, "")}.html`);
  const asPage = /\.html?$/i.test(output);
  if (!asPage) await checkOutput(file, output);
  const publication: PublicationOptions = {
    withoutNames: values["without-names"] === true,
    ...(values.contact === undefined ? {} : { contact: values.contact }),
    ...(values["next-update"] === undefined ? {} : { nextUpdate: values["next-update"] }),
  };

  const standin = await openWorkbook(file);
  const analysis = await analyseWorkbook({ asOf });
  if (analysis.plans.length === 0) throw new UnusableCall(noPlanText(analysis, basename(file)));
  if (!asPage) await writePublication(publication, { asOf });
  const bytes = asPage
    ? new TextEncoder().encode(publicationHtml(analysis, publication))
    : await standin.save();
  await saveWorkbook(output, bytes);
  terminal.write(`Written to ${output}.`);
  if (publication.withoutNames) terminal.write(namesText(publicationNames(analysis, publication)));
  return EXIT.fine;
}
