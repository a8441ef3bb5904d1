/** Arguments of a command. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { isoDate, type IsoDate } from "../engine";
import { messageOf } from "./errorParts";
import { UnusableCall } from "./terminal";

const HELP = "Run `npm run plan -- --help` to see how it is called.";

/** The options and the one file of a call. */
export function parseCall<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  const { values, positionals } = parse(args, options);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UnusableCall(`Which workbook? ${HELP}`);
  if (more.length > 0)
    throw new UnusableCall(`One workbook at a time, please: ${positionals.join(", ")}. ${HELP}`);
  return { file, values };
}

function parse<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's own sentence names the option; what follows its first full stop is for programmers.
    const [sentence] = messageOf(error).split(". ");
    throw new UnusableCall(`${sentence}. ${HELP}`);
  }
}

/** The day of `--as-of`, or today. */
export function parseAsOf(text: string | undefined, today: IsoDate): IsoDate {
  if (text === undefined) return today;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (date === null) {
    throw new UnusableCall(`"${text}" is no date for --as-of. Write it like 2026-03-31.`);
  }
  return date;
}
