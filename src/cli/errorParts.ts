/** Parts of an error of Node, looked up by name: its class can belong to another realm (a test runner's). */

/** Such as "ENOENT"; "" where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
