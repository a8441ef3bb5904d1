/** A button never stays busy, and always says something: Excel's window is played here. A shortcut has no button. */
import { runCommand } from "../../src/commands/runCommand";

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
    location: { href: "https://plans.example/taskpane.html?_host_Info=Excel" },
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
    await runCommand(() => Promise.resolve("Done: 3 actions."), { completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(said(addresses[0])).toBe("Done: 3 actions.");
    expect(addresses[0]).toMatch(/^https:\/\/plans\.example\/notice\.html#/);
  },
);

test("completes before Excel's five minutes are over when nobody closes the window", async () => {
  jest.useFakeTimers();
  const { closed } = playOffice("left open");
  const completed = jest.fn();
  const running = runCommand(() => Promise.resolve("Done."), { completed });
  await jest.advanceTimersByTimeAsync(299_000);
  await running;
  expect(completed).toHaveBeenCalledTimes(1);
  expect(closed()).toBe(1);
});

test("says so where its program could not be loaded, and completes", async () => {
  const { addresses } = playOffice("closed by its button");
  const completed = jest.fn();
  await runCommand(() => Promise.reject(new Error("ChunkLoadError")), { completed });
  expect(completed).toHaveBeenCalledTimes(1);
  expect(said(addresses[0])).toMatch(/^The Action Plan Assistant could not be loaded\./);
});

test("a second press while the first is at work does nothing but complete; after it, the next one works", async () => {
  const { addresses } = playOffice("closed by its button");
  let finish: (sentence: string) => void = () => undefined;
  const first = runCommand(() => new Promise((resolve) => (finish = resolve)));
  const work = jest.fn(() => Promise.resolve("Second."));
  const completed = jest.fn();
  await runCommand(work, { completed });
  expect([work.mock.calls.length, completed.mock.calls.length]).toEqual([0, 1]);
  finish("First.");
  await first;
  await runCommand(work);
  expect(addresses.map(said)).toEqual(["First.", "Second."]);
});

test("completes when even the window throws", async () => {
  playOffice("refused");
  Object.assign(Office.context.ui, {
    displayDialogAsync: () => {
      throw new Error("no window");
    },
  });
  const completed = jest.fn();
  await expect(runCommand(() => Promise.resolve("Done."), { completed })).rejects.toThrow("no window");
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["a long text", "No review date is written. ".repeat(400)],
  ["half a character", `Draft \ud83d`],
  ["characters that take many signs in an address", "👍🏽".repeat(900)],
])("%s fits the address", async (_, text) => {
  const { addresses } = playOffice("refused");
  await runCommand(() => Promise.resolve(text));
  expect(addresses[0]?.length).toBeLessThanOrEqual(1_900);
  expect(text.replace(/\p{Cs}/u, "�").startsWith(said(addresses[0]).replace(/…+$/, ""))).toBe(true);
});
