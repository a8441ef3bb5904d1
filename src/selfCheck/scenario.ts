/** A question to Excel whose answer the tests rely on: asked of the stand-in and of real Excel alike. */

/** Plain data, as JSON holds it. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

export interface Scenario {
  /** What is asked, in a few words; the key of its answer. */
  readonly name: string;
  /** Asks it on an empty sheet of its own. What it adds elsewhere in the workbook, it takes away itself. */
  ask(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Answer>;
}

export type Answers = Readonly<Record<string, Answer>>;

/** Excel's error code for what is refused, "done" for what is not. Only the code is the same in every language. */
export async function refusal(context: Excel.RequestContext, work: () => void): Promise<string> {
  try {
    work();
    await context.sync();
    return "done";
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  }
}
