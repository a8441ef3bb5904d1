/** Whose work a stretch of a profile was, by the files that its functions come from. */

/** As Chromium's profiler gives it; times in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly lineNumber: number; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds. */
export interface Share {
  /** The pane, its packages and the engine. */
  readonly ours: number;
  /** Microsoft's client library, which runs in the pane's process in Excel too. */
  readonly officeJs: number;
  /** Excel's part, and the preview's grid. */
  readonly standin: number;
}

type Part = keyof Share;

/**
 * Tells the shares of any stretch, in the profile's microseconds. `script` is the preview's bundle, in which a comment
 * before each module names its file.
 */
export function profileParts(profile: Profile, script: string): (from: number, to: number) => Share {
  const parts = partsOfNodes(profile, modulesOf(script));
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const collector = nodes.find(({ callFrame }) => callFrame.functionName === "(garbage collector)")?.id;
  return (from, to) => {
    const share = { ours: 0, officeJs: 0, standin: 0 };
    let time = profile.startTime;
    let part: Part | null = null;
    samples.forEach((id, index) => {
      time += timeDeltas[index] ?? 0;
      // Garbage is collected when whoever works asks for room.
      if (id !== collector) part = parts.get(id) ?? null;
      // A sample stands for the time up to the next.
      if (part !== null && time >= from && time < to) share[part] += (timeDeltas[index + 1] ?? 0) / 1000;
    });
    return share;
  };
}

/** By the innermost function whose file tells; null where nothing of ours runs. */
function partsOfNodes({ nodes }: Profile, modules: readonly Module[]): ReadonlyMap<number, Part | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, Part | null>();
  const visit = (id: number, above: Part | null): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const part = partOf(node.callFrame, modules) ?? above;
    parts.set(id, part);
    for (const child of node.children ?? []) visit(child, part);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, null);
  return parts;
}

function partOf(frame: Profile["nodes"][number]["callFrame"], modules: readonly Module[]): Part | null {
  if (frame.url.includes("/office-js/")) return "officeJs";
  if (!frame.url.endsWith("/preview.js")) return null;
  const file = modules.find(({ line }) => line <= frame.lineNumber)?.file ?? "";
  return /^src\/(standin|preview)\/|excelts/.test(file) ? "standin" : "ours";
}

interface Module {
  readonly line: number;
  readonly file: string;
}

/** The last first. */
function modulesOf(script: string): readonly Module[] {
  const modules = script.split("\n").flatMap((text, line) => {
    const file = /^ *\/\/ ((?:src|node_modules)\/\S+)$/.exec(text)?.[1];
    return file === undefined ? [] : [{ line, file }];
  });
  return modules.reverse();
}
