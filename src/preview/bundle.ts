/** The page's script, bundled in memory. */
import { context, type BuildContext, type Plugin } from "esbuild";

export class Bundle {
  private latest = "";

  private constructor() {}

  /** The script; where the code does not compile, one that says so on the page. */
  get script(): string {
    return this.latest;
  }

  private running: BuildContext | null = null;

  /** Bundles the entry once, and with `watch` again after each change. */
  static async start(entry: string, watch: boolean): Promise<Bundle> {
    const bundle = new Bundle();
    bundle.running = await context({
      entryPoints: [entry],
      bundle: true,
      write: false,
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
      plugins: [bundle.keepLatest()],
    });
    await bundle.running.rebuild().catch(() => undefined);
    if (watch) await bundle.running.watch();
    return bundle;
  }

  async end(): Promise<void> {
    await this.running?.dispose();
  }

  private keepLatest(): Plugin {
    return {
      name: "keep-latest",
      setup: ({ onEnd }) => {
        onEnd(({ errors, outputFiles }) => {
          const problems = errors.map(({ text, location }) => `${location?.file ?? ""} ${text}`).join("\n");
          const complaint = `document.body.append(${JSON.stringify(`The preview does not compile: ${problems}`)});`;
          this.latest = errors.length > 0 ? complaint : (outputFiles?.[0]?.text ?? "");
        });
      },
    };
  }
}
