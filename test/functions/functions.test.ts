/** The script that Excel loads, with Excel's side of it played here, and the metadata beside it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Work = (...values: unknown[]) => unknown;

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: true }[];
}

const associated = new Map<string, Work>();
const { functions } = JSON.parse(
  readFileSync(join(__dirname, "../../src/functions/functions.json"), "utf8"),
) as { functions: readonly Described[] };

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, work: Work) => associated.set(id, work),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!" },
    },
  });
  await import("../../src/functions/functions");
});

test("each function that is described is tied, and each that is tied is described", () => {
  expect(functions.map(({ id }) => id).sort()).toEqual([...associated.keys()].sort());
  expect(functions.map(({ name }) => name)).toEqual(["DUE", "RAG", "STATUS"]);
});

test("names and descriptions keep to what Excel takes", () => {
  for (const { id, description, parameters } of functions) {
    // learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
    expect(id).toMatch(/^[A-Z0-9.]+$/);
    expect(description.length).toBeLessThanOrEqual(255);
    for (const { name } of parameters) expect(name).toMatch(/^[a-z]\w*$/i);
  }
});

test("Excel's own object behind the cells is no year", async () => {
  const invocation = { address: "Sheet1!A1" };
  expect(await associated.get("DUE")?.("Q4 2020-21", null, invocation)).toBe(44286);
  expect(await associated.get("RAG")?.("on track", invocation)).toBe("Green");
});

test("what is not understood is #VALUE! with a sentence", async () => {
  const refused = associated.get("STATUS")?.("hello");
  await expect(refused).rejects.toBeInstanceOf(CellError);
  await expect(refused).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/^.*\.$/) });
});
