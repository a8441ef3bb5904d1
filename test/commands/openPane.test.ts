/** The keys that open the pane: Excel is played here. */
import { openPane } from "../../src/commands/openPane";

function playOffice(isShared: boolean, showAsTaskpane: () => Promise<void>): readonly string[] {
  const said: string[] = [];
  const displayDialogAsync = (address: string, _: unknown, opened: (result: unknown) => void) => {
    said.push(decodeURIComponent(new URL(address).hash.slice(1)));
    opened({ status: "failed" });
  };
  Object.assign(globalThis, {
    location: { href: "https://plans.example/taskpane.html" },
    Office: {
      addin: { showAsTaskpane },
      context: {
        displayLanguage: "en-GB",
        requirements: { isSetSupported: (name: string) => isShared && name === "SharedRuntime" },
        ui: { displayDialogAsync },
      },
      AsyncResultStatus: { Failed: "failed" },
    },
  });
  return said;
}

test("opens the pane, and says nothing", async () => {
  const show = jest.fn(() => Promise.resolve());
  const said = playOffice(true, show);
  await openPane();
  expect([show.mock.calls.length, said]).toEqual([1, []]);
});

test("names the button where Excel will not open it", async () => {
  const said = playOffice(true, () => Promise.reject(new Error("InvalidOperation")));
  await openPane();
  expect(said).toEqual([
    "The pane could not be opened with these keys. Press Open in the group Action plan on the Home tab.",
  ]);
});

test("asks nothing of an Excel that does not share a page", async () => {
  const show = jest.fn(() => Promise.resolve());
  playOffice(false, show);
  await openPane();
  expect(show).not.toHaveBeenCalled();
});
