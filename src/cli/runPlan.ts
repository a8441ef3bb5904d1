/** Runs a command by its name. Commands are loaded when they are called: `dates` needs no workbook. */
import { isForPeople } from "./isForPeople";
import { EXIT, UnusableCall, type Terminal } from "./terminal";
import { USAGE } from "./usage";

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./readCommand")).readCommand,
  check: async () => (await import("./checkCommand")).checkCommand,
  build: async () => (await import("./buildCommand")).buildCommand,
  publish: async () => (await import("./publishCommand")).publishCommand,
  dates: async () => (await import("./datesCommand")).datesCommand,
};

/** Does what the arguments say and gives the exit code. */
export async function runPlan(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || args.includes("--help") || args.includes("-h")) {
    if (name === undefined) terminal.complain(USAGE);
    else terminal.write(USAGE);
    return name === undefined ? EXIT.unusable : EXIT.fine;
  }
  try {
    const load = COMMANDS[name];
    if (load === undefined) {
      throw new UnusableCall(`There is no command ${name}: it is read, check, build, publish or dates.`);
    }
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    // The code is for whoever supports the user.
    terminal.complain(
      error.name === "ExcelError" && "code" in error
        ? `${error.message} (${String(error.code)})`
        : error.message,
    );
    return EXIT.unusable;
  }
}
