/** Ties the custom functions to Excel. The ids are those of `functions.json`. */
import type { CellInput, due, NoValue, rag, status } from "./planFunctions";

/** What is loaded when the first formula asks. */
export interface PlanFunctions {
  readonly due: typeof due;
  readonly rag: typeof rag;
  readonly status: typeof status;
  readonly NoValue: typeof NoValue;
}

/** Excel adds an object of its own behind the last cell, so each takes as many as it knows. */
export function tieFunctions(load: () => Promise<PlanFunctions>): void {
  const tie = <Cells extends CellInput[]>(
    id: string,
    work: (functions: PlanFunctions, ...cells: Cells) => string | number,
  ) => CustomFunctions.associate(id, async (...cells: Cells) => valueIn(await load(), work, cells));
  tie("DUE", ({ due }, cell: CellInput, year: CellInput) => due(cell, year));
  tie("RAG", ({ rag }, cell: CellInput) => rag(cell));
  tie("STATUS", ({ status }, cell: CellInput) => status(cell));
}

/** What a cell does not say is shown as #VALUE!, with the sentence behind the cell's error sign. */
function valueIn<Cells extends CellInput[]>(
  functions: PlanFunctions,
  work: (functions: PlanFunctions, ...cells: Cells) => string | number,
  cells: Cells,
): string | number {
  try {
    return work(functions, ...cells);
  } catch (error) {
    if (!(error instanceof functions.NoValue)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
  }
}
