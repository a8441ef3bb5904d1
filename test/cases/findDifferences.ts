/**
 * Compares what a case expects with what was read. Only the keys that the expected side names are looked at.
 *
 * - `{ "anyOf": [one, other] }` stands for either, where both readings are as good.
 * - Texts are the same when they differ in white space, bullets and kinds of dash and quotation mark only.
 * - Records are matched by their first row, in order where one row gives several.
 */
export function findDifferences(expected: unknown, actual: unknown, path = ""): readonly string[] {
  if (isObject(expected) && Array.isArray(expected.anyOf)) {
    const tries = expected.anyOf.map((one) => findDifferences(one, actual, path));
    return tries.some((found) => found.length === 0)
      ? []
      : [`${path}: ${show(actual)}, and not any of ${show(expected.anyOf)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: ${show(actual)}, and not ${show(expected)}`];
    return hasRows(expected) ? compareRecords(expected, actual, path) : compareLists(expected, actual, path);
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: ${show(actual)}, and not ${show(expected)}`];
    return Object.keys(expected).flatMap((key) =>
      findDifferences(expected[key], actual[key] ?? null, path === "" ? key : `${path}.${key}`),
    );
  }
  if (typeof expected === "string" && typeof actual === "string" && folded(expected) === folded(actual))
    return [];
  return expected === actual ? [] : [`${path}: ${show(actual)}, and not ${show(expected)}`];
}

function compareLists(
  expected: readonly unknown[],
  actual: readonly unknown[],
  path: string,
): readonly string[] {
  if (expected.length !== actual.length) {
    return [
      `${path}: ${actual.length} and not ${expected.length}: ${show(actual)}, and not ${show(expected)}`,
    ];
  }
  return expected.flatMap((one, index) => findDifferences(one, actual[index], `${path}[${index}]`));
}

type Row = { rows: number[] } & Record<string, unknown>;

function hasRows(list: readonly unknown[]): list is readonly Row[] {
  return list.length > 0 && list.every((one) => isObject(one) && Array.isArray(one.rows));
}

function compareRecords(
  expected: readonly Row[],
  actual: readonly unknown[],
  path: string,
): readonly string[] {
  const left = actual.filter((one): one is Row => isObject(one) && Array.isArray(one.rows)).slice();
  const found = expected.flatMap((record) => {
    const index = left.findIndex((one) => one.rows[0] === record.rows[0]);
    const name = `${path}[row ${record.rows[0]}]`;
    if (index < 0) return [`${name}: missing`];
    return findDifferences(record, left.splice(index, 1)[0], name);
  });
  return [...found, ...left.map((one) => `${path}[row ${one.rows[0]}]: not expected: ${show(one.action)}`)];
}

function folded(text: string): string {
  return text
    .replace(/[‐‑‒–—−-]/g, "-")
    .replace(/[‘’“”"']/g, "'")
    .replace(/[•▪●·*]/g, " ")
    .replace(/(^|\n)\s*-\s*/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
