/** Ties the custom functions to Excel. The ids are those of `functions.json`. */
import { due, NoValue, rag, status, type CellInput } from "./planFunctions";

/** What a cell does not say is shown as #VALUE!, with the sentence behind the cell's error sign. */
function excelFunction<Cells extends CellInput[]>(work: (...cells: Cells) => string | number) {
  return (...cells: Cells): string | number => {
    try {
      return work(...cells);
    } catch (error) {
      if (!(error instanceof NoValue)) throw error;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
    }
  };
}

// Excel adds an object of its own behind the last cell, so each takes as many as it knows.
CustomFunctions.associate(
  "DUE",
  excelFunction((cell: CellInput, year: CellInput) => due(cell, year)),
);
CustomFunctions.associate(
  "RAG",
  excelFunction((cell: CellInput) => rag(cell)),
);
CustomFunctions.associate(
  "STATUS",
  excelFunction((cell: CellInput) => status(cell)),
);
