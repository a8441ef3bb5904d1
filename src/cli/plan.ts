/** The command line: `npm run plan -- <command>`. */
import { processTerminal } from "./processTerminal";
import { runPlan } from "./runPlan";
import { EXIT } from "./terminal";

runPlan(process.argv.slice(2), processTerminal())
  .then((code) => {
    // Not `process.exit`: it would cut off output that is still on its way into a pipe.
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    // Node would end with 1, which means "something must be fixed in the plan".
    console.error("This should not have happened. Please report it with the lines below.\n", error);
    process.exitCode = EXIT.unusable;
  });
