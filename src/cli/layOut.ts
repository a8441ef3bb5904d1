/** Text laid out for a terminal. */

/** Lines of at most `width` characters, broken between words; hard line breaks are kept. */
export function wrapText(text: string, width: number, indent = ""): string {
  return text.split("\n").flatMap((line) => wrapLine(line, width - indent.length)).map((line) => `${indent}${line}`.trimEnd()).join("\n"); // prettier-ignore
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** Columns as wide as their longest cell, two spaces between; those that `right` names stand to the right. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          right.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The text, or its beginning with "…" where it is too long for one line. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

const CODES = { bold: 1, red: 31, yellow: 33, blue: 34 } as const;

/** The text in a colour, where colours are shown. */
export function paint(text: string, colour: keyof typeof CODES, colours: boolean): string {
  return colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
