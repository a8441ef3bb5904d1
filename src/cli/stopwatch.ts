/** Times stages that follow each other. */

export interface Stopwatch {
  /** The stage before ends, and this one begins. */
  next(stage: string): void;
  /** Milliseconds of each stage, rounded to a tenth. */
  stop(): Readonly<Record<string, number>>;
}

export function stopwatch(first: string): Stopwatch {
  const times: Record<string, number> = {};
  let stage = first;
  let since = performance.now();
  const close = () => {
    const now = performance.now();
    times[stage] = Math.round(((times[stage] ?? 0) + now - since) * 10) / 10;
    since = now;
  };
  return {
    next(following) {
      close();
      stage = following;
    },
    stop() {
      close();
      return times;
    },
  };
}
