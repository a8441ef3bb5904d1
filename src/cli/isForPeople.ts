/** Errors whose message is a sentence for the user: ours, the add-in's, and the stand-in's about the file. */
export function isForPeople(error: unknown): error is Error {
  return (
    error instanceof Error && ["UnusableCall", "ExcelError", "UnreadableWorkbookError"].includes(error.name)
  );
}
