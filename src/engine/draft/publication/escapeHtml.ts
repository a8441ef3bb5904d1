/** Texts of a plan as HTML: whatever they hold, they stay texts. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** What no HTML document may hold, and what turns the direction of the text around it. */
const UNPRINTABLE = /[^\t\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** For the content of an element and for a value between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(UNPRINTABLE, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const BULLET = /^\s*[•·▪◦‣*-]\s+/;

/** Lines as paragraphs, and bullets as a list; "" for an empty text. */
export function paragraphsHtml(text: string): string {
  const blocks: string[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push(`<ul>${items.join("")}</ul>`);
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const html = escapeHtml(line.replace(BULLET, "").trim());
    if (BULLET.test(line)) {
      items.push(`<li>${html}</li>`);
      continue;
    }
    closeList();
    blocks.push(`<p>${html}</p>`);
  }
  closeList();
  const [only = ""] = blocks;
  return blocks.length === 1 && only.startsWith("<p>") ? only.slice(3, -4) : blocks.join("");
}
