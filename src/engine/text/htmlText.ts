/** What a browser would show of HTML that an export left in a cell. */
import { decodeEntities } from "./entities";

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd div dl dt fieldset figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul"
  ).split(" "),
);
const INLINE = new Set(
  (
    "a abbr b big br code del em font head i img input ins label link mark meta s small span strike strong sub " +
    "sup td th title tt u wbr"
  ).split(" "),
);

/**
 * A tag as markup writes it: attributes need a value, so that "x <b and c> y" stays what it is.
 * Comments, and styles and scripts with all that is in them, are matched whole.
 */
const MARKUP =
  /<!--[\s\S]*?-->|<(style|script)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*(?::[a-z][a-z0-9]*)?)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*\s*\/?>/gi;

/** A tag that the end of the text cuts off, as exports do that keep 255 characters. */
const CUT_TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?$/i;

interface Tag {
  readonly from: number;
  readonly to: number;
  /** "" for comments, styles and scripts. */
  readonly name: string;
  readonly closes: boolean;
}

/**
 * The text that the markup shows, with line breaks where blocks end and "• " or a number before list items;
 * null where the text holds no markup. Unclosed and misnested tags are taken as browsers take them.
 */
export function htmlText(source: string): string | null {
  const tags = tagsOf(source);
  if (tags.length === 0) return null;
  // With blocks about, a line break in the source is only a space; without, it is the writer's own.
  const ownLines = !tags.some((tag) => tag.name === "br" || BLOCKS.has(tag.name));
  const page = new Page();
  let from = 0;
  for (const tag of tags) {
    page.addText(source.slice(from, tag.from), ownLines);
    page.addTag(tag);
    from = tag.to;
  }
  page.addText(source.slice(from).replace(CUT_TAG, ""), ownLines);
  return page.text();
}

function tagsOf(source: string): Tag[] {
  const tags: Tag[] = [];
  for (const match of source.matchAll(MARKUP)) {
    const name = (match[3] ?? "").toLowerCase();
    const isMarkup = name === "" || name.includes(":") || BLOCKS.has(name) || INLINE.has(name);
    if (isMarkup)
      tags.push({ from: match.index, to: match.index + match[0].length, name, closes: match[2] === "/" });
  }
  return tags;
}

/** Lines under construction. */
class Page {
  private readonly lines: string[] = [];
  private line = "";
  /** "• " or a number that waits for its item's text. */
  private itemSign = "";
  /** One entry for each open list: how far it has counted, or null where it has bullets. */
  private readonly lists: (number | null)[] = [];

  addText(raw: string, ownLines: boolean): void {
    const parts = ownLines ? raw.split("\n") : [raw];
    parts.forEach((part, index) => {
      if (index > 0) this.endLine();
      this.add(decodeEntities(part.replace(/[ \t\n]+/g, " ")));
    });
  }

  addTag({ name, closes }: Tag): void {
    if (name === "br") return this.endLine();
    if (name === "td" || name === "th") return this.add(" ");
    if (!BLOCKS.has(name)) return;
    if (this.line.trim() !== "") this.endLine();
    if (name === "li") this.itemSign = closes ? "" : this.nextItemSign();
    if (name !== "ol" && name !== "ul") return;
    if (closes) this.lists.pop();
    else this.lists.push(name === "ol" ? 0 : null);
  }

  text(): string {
    this.endLine();
    return this.lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  private add(text: string): void {
    const shown = this.line === "" || this.line.endsWith(" ") ? text.replace(/^ +/, "") : text;
    if (shown === "") return;
    this.line += this.itemSign + shown;
    this.itemSign = "";
  }

  private endLine(): void {
    this.lines.push(this.line.trim());
    this.line = "";
  }

  private nextItemSign(): string {
    const counted = this.lists.at(-1) ?? null;
    if (counted === null) return "• ";
    this.lists[this.lists.length - 1] = counted + 1;
    return `${counted + 1}. `;
  }
}
