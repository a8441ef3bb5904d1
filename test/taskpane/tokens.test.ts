import { tokens as fluentTokens } from "@fluentui/react-components";
import { tokens } from "../../src/taskpane/tokens";

test("Fluent's tokens are the variables that Fluent says", () => {
  // Those of depth carry a value to fall back on, and have no part in the pane.
  const names = (Object.keys(fluentTokens) as (keyof typeof fluentTokens)[]).filter(
    (name) => !name.startsWith("zIndex"),
  );
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) expect(tokens[name]).toBe(fluentTokens[name]);
});
