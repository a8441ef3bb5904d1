/**
 * When the pane is drawn and taken away. Excel's side is played as "Show or hide the task pane of your Office Add-in" and
 * "Configure your Office Add-in to use a shared runtime" (learn.microsoft.com) describe it.
 */
import { followVisibility } from "../../src/runtime/followVisibility";

interface Played {
  /** What was drawn and taken away, in order. */
  readonly done: string[];
  /** Excel tells of the pane. */
  tell(visibilityMode: "Taskpane" | "Hidden"): void;
  /** The browser tells of the page. */
  comeInSight(): void;
}

function play(visibilityState: "visible" | "hidden", isShared = true): Played {
  const done: string[] = [];
  let told: (message: { visibilityMode: string }) => void = () => undefined;
  const inSight: (() => void)[] = [];
  Object.assign(globalThis, {
    document: {
      visibilityState,
      addEventListener: (_: string, handler: () => void) => inSight.push(handler),
    },
    Office: {
      context: { requirements: { isSetSupported: (name: string) => isShared && name === "SharedRuntime" } },
      VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
      addin: {
        onVisibilityModeChanged: (handler: typeof told) => {
          told = handler;
          return Promise.resolve(() => Promise.resolve());
        },
      },
    },
  });
  followVisibility(() => {
    done.push("drawn");
    return () => done.push("taken away");
  });
  return {
    done,
    tell: (visibilityMode) => told({ visibilityMode }),
    comeInSight: () => inSight.forEach((handler) => handler()),
  };
}

test("a page that is opened as the pane draws it at once, and once only", () => {
  const { done, tell } = play("visible");
  expect(done).toEqual(["drawn"]);
  tell("Taskpane");
  expect(done).toEqual(["drawn"]);
});

test("a page that a button or a formula started draws nothing until the pane is opened", () => {
  const { done, tell, comeInSight } = play("hidden");
  expect(done).toEqual([]);
  tell("Taskpane");
  comeInSight();
  expect(done).toEqual(["drawn"]);
});

test("closed and opened again, the pane starts afresh", () => {
  const { done, tell } = play("visible");
  tell("Hidden");
  tell("Hidden");
  expect(done).toEqual(["drawn", "taken away"]);
  tell("Taskpane");
  expect(done).toEqual(["drawn", "taken away", "drawn"]);
});

test("without a shared runtime the page is the pane: drawn when it is in sight, and Excel is not asked", () => {
  const { done, comeInSight, tell } = play("hidden", false);
  expect(done).toEqual([]);
  comeInSight();
  tell("Hidden");
  expect(done).toEqual(["drawn"]);
});
