/** The terminal of this process. The only place that looks at the clock. */
import { createInterface } from "node:readline";
import { shorten } from "./layOut";
import { EXIT, type Terminal } from "./terminal";

const WIDEST = 110;
const NARROWEST = 60;
const WITHOUT_TERMINAL = 100;

export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  // A reader that stops early (`| head`) is no fault of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.fine);
  });
  return {
    write: (text) => {
      showProgress(stderr, "");
      stdout.write(`${text}\n`);
    },
    complain: (text) => void stderr.write(`${text}\n`),
    progress: (text) => showProgress(stderr, text),
    lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
    width: Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WITHOUT_TERMINAL)),
    // https://no-color.org
    colours: stdout.isTTY === true && !env["NO_COLOR"],
    today: localDay(new Date()),
  };
}

/** One line that is written over by the next; nothing where nobody watches, such as in a file. */
function showProgress(stderr: NodeJS.WriteStream, text: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${shorten(text, (stderr.columns ?? WITHOUT_TERMINAL) - 1)}`);
}

/** The day by the clock on the wall, not by Greenwich. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
