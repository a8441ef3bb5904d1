/** Long work is done a little at a time, and can be stopped between two parts of it. */
import type { Steps } from "../../src/engine";
import { runInSlices } from "../../src/excel/runInSlices";

/** Works for that long, and pauses that often. */
function* working(milliseconds: number, pauses: number): Steps<string> {
  for (let pause = 0; pause < pauses; pause++) {
    const end = performance.now() + milliseconds / pauses;
    while (performance.now() < end);
    yield;
  }
  return "done";
}

test("gives what the work gives, and others have the thread in the meantime", async () => {
  const seen: string[] = [];
  const work = runInSlices(working(120, 60)).then((result) => seen.push(result));
  setImmediate(() => seen.push("another"));
  await work;
  expect(seen).toEqual(["another", "done"]);
});

test("work that takes no time is not put off", async () => {
  const seen: string[] = [];
  const others = new Promise<void>((resolve) => setImmediate(() => resolve(void seen.push("another"))));
  seen.push(await runInSlices(working(0, 3)));
  await others;
  expect(seen).toEqual(["done", "another"]);
});

test("is stopped between two parts, in the words of whoever stopped it, and does no more", async () => {
  const stop = new AbortController();
  let parts = 0;
  function* endless(): Steps<never> {
    for (;;) {
      if (++parts === 5) stop.abort("Enough.");
      yield* working(5, 1) as unknown as Steps<void>;
    }
  }
  await expect(runInSlices(endless(), stop.signal)).rejects.toBe("Enough.");
  const done = parts;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(parts).toBe(done);
});

test("does not begin where it was stopped before", async () => {
  let begun = false;
  function* work(): Steps<void> {
    begun = true;
    yield;
  }
  await expect(runInSlices(work(), AbortSignal.abort("Before."))).rejects.toBe("Before.");
  expect(begun).toBe(false);
});

test("a fault in the work is told as it is", async () => {
  function* faulty(): Steps<void> {
    yield;
    throw new TypeError("x is not a function");
  }
  await expect(runInSlices(faulty())).rejects.toThrow(TypeError);
});

test("in a browser, which has no setImmediate", async () => {
  const { setImmediate } = globalThis;
  Object.assign(globalThis, { setImmediate: undefined });
  try {
    await expect(runInSlices(working(60, 30))).resolves.toBe("done");
  } finally {
    Object.assign(globalThis, { setImmediate });
  }
});
