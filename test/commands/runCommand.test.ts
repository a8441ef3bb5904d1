/** A button never stays busy, and always says something: Excel's window is played here. */
import { runCommand } from "../../src/commands/runCommand";
import { ExcelError } from "../../src/excel/excelError";

interface Played {
  readonly addresses: string[];
  readonly closed: () => number;
}

/** `answer` says what becomes of the window. */
function playOffice(
  answer: "closed by its button" | "closed by its cross" | "refused" | "left open",
): Played {
  const addresses: string[] = [];
  let closed = 0;
  const displayDialogAsync = (address: string, _options: unknown, opened: (result: unknown) => void) => {
    addresses.push(address);
    if (answer === "refused") return opened({ status: "failed" });
    const handlers = new Map<string, () => void>();
    const dialog = {
      addEventHandler: (type: string, handler: () => void) => handlers.set(type, handler),
      close: () => (closed += 1),
    };
    opened({ status: "succeeded", value: dialog });
    if (answer === "closed by its button") handlers.get("message")?.();
    if (answer === "closed by its cross") handlers.get("event")?.();
  };
  Object.assign(globalThis, {
    location: { href: "https://plans.example/commands.html?_host_Info=Excel" },
    Office: {
      context: { displayLanguage: "en-GB", ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "event", DialogMessageReceived: "message" },
    },
  });
  return { addresses, closed: () => closed };
}

const said = (address: string | undefined) => decodeURIComponent(new URL(address ?? "").hash.slice(1));

afterEach(() => jest.useRealTimers());

test.each(["closed by its button", "closed by its cross", "refused"] as const)(
  "completes when the window is %s",
  async (answer) => {
    const { addresses } = playOffice(answer);
    const completed = jest.fn();
    await runCommand(() => Promise.resolve("Done: 3 actions."))({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(said(addresses[0])).toBe("Done: 3 actions.");
    expect(addresses[0]).toMatch(/^https:\/\/plans\.example\/notice\.html#/);
  },
);

test("completes before Excel's five minutes are over when nobody closes the window", async () => {
  jest.useFakeTimers();
  const { closed } = playOffice("left open");
  const completed = jest.fn();
  const running = runCommand(() => Promise.resolve("Done."))({ completed });
  await jest.advanceTimersByTimeAsync(299_000);
  await running;
  expect(completed).toHaveBeenCalledTimes(1);
  expect(closed()).toBe(1);
});

test.each<[string, unknown, RegExp]>([
  [
    "a refusal by Excel",
    new ExcelError("AccessDenied", "The sheet is protected."),
    /^The sheet is protected\. \(AccessDenied\)$/,
  ],
  ["a fault of ours", new TypeError("x is undefined"), /\(TypeError: x is undefined\)$/],
])("%s is told in a sentence with its code, and completes", async (_, error, sentence) => {
  const { addresses } = playOffice("closed by its button");
  const completed = jest.fn();
  await runCommand(() => Promise.reject(error as Error))({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  expect(said(addresses[0])).toMatch(sentence);
});

test("completes when even the window throws", async () => {
  playOffice("refused");
  Object.assign(Office.context.ui, {
    displayDialogAsync: () => {
      throw new Error("no window");
    },
  });
  const completed = jest.fn();
  await expect(runCommand(() => Promise.resolve("Done."))({ completed })).rejects.toThrow("no window");
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["a long text", "No review date is written. ".repeat(400)],
  ["half a character", `Draft \ud83d`],
  ["characters that take many signs in an address", "👍🏽".repeat(900)],
])("%s fits the address", async (_, text) => {
  const { addresses } = playOffice("refused");
  await runCommand(() => Promise.resolve(text))({ completed: jest.fn() });
  expect(addresses[0]?.length).toBeLessThanOrEqual(1_900);
  expect(text.replace(/\p{Cs}/u, "�").startsWith(said(addresses[0]).replace(/…+$/, ""))).toBe(true);
});
