import { plainText } from "../../../src/engine/text/plainText";

describe("markup left in cells", () => {
  test.each([
    ["paragraphs", "<p>Agree the rota.</p><p>Publish it.</p>", "Agree the rota.\nPublish it."],
    ["breaks of all spellings", "one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour"],
    [
      "nested divisions",
      '<div class="ExternalClass7"><div>First</div><div>Second</div></div>',
      "First\nSecond",
    ],
    ["an empty paragraph is a blank line", "<p>First</p><p><br></p><p>Second</p>", "First\n\nSecond"],
    ["a break at the end of a block shows nothing", "<p>First<br></p><p>Second</p>", "First\nSecond"],
    ["bullets", "<ul><li>Train staff</li><li>Audit cases</li></ul>", "• Train staff\n• Audit cases"],
    ["a paragraph within an item", "<ul><li><p>Train staff</p></li></ul>", "• Train staff"],
    ["numbers", "<ol><li>Draft</li><li>Sign off</li></ol>", "1. Draft\n2. Sign off"],
    ["a list within a list", "<ol><li>A<ul><li>a1</li></ul></li><li>B</li></ol>", "1. A\n• a1\n2. B"],
    ["text before a list", "To do:<ul><li>Train</li></ul>", "To do:\n• Train"],
    ["tags never closed", "<p>First<p>Second<li>Third", "First\nSecond\n• Third"],
    ["tags closed but never opened", "First</p></div>Second", "First\nSecond"],
    ["emphasis inside a word", "Re<b>view</b> <i>all</i> cases", "Review all cases"],
    ["emphasis leaves the writer's own lines", "<b>Update</b>\nnearly done", "Update\nnearly done"],
    ["line breaks of the source", "<p>Agree the\n rota</p>\n<p>Publish</p>", "Agree the rota\nPublish"],
    ["attributes", '<span style="color:#ff0000;font-size:11pt">Late</span>', "Late"],
    ["namespaced tags", "Late<o:p></o:p>", "Late"],
    ["comments", "On<!-- StartFragment --> time", "On time"],
    ["styles", "<style>p {color:red}</style><p>On time</p>", "On time"],
    [
      "a table row",
      "<table><tr><td>Jan</td><td>4</td></tr><tr><td>Feb</td><td>5</td></tr></table>",
      "Jan 4\nFeb 5",
    ],
    ["a tag cut off at the end", '<p>Agree the rota.</p><p class="MsoNor', "Agree the rota."],
    ["markup escaped once more", "&lt;p&gt;Agree&lt;/p&gt;&lt;p&gt;Publish&lt;/p&gt;", "Agree\nPublish"],
  ])("%s", (_, written, shown) => expect(plainText(written)).toBe(shown));
});

describe("character references", () => {
  test.each([
    ["Health &amp; Safety", "Health & Safety"],
    ["Health &amp;amp; Safety", "Health & Safety"],
    ["Council&#39;s plan", "Council's plan"],
    ["Council&#8217;s plan", "Council’s plan"],
    ["Council&#x2019;s plan", "Council’s plan"],
    ["April&nbsp;&ndash;&nbsp;July", "April – July"],
    ["&nbsp;", ""],
    ["&pound;500 &bull; caf&eacute;", "£500 • café"],
    ["&Eacute;tude, t&ycirc;, &Wcirc;yn, ma&ntilde;ana, Z&uuml;rich", "Étude, tŷ, Ŵyn, mañana, Zürich"],
    ["&bgrave; &toString;", "&bgrave; &toString;"],
    ["fewer than 5 (&lt;5)", "fewer than 5 (<5)"],
  ])("%s", (written, shown) => expect(plainText(written)).toBe(shown));
});

describe("odd spaces and line breaks", () => {
  test.each([
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\vb", "a\nb"],
    ["a_x000D_\nb", "a\nb"],
    ["a\u2028b", "a\nb"],
    ["31\u00a0March", "31 March"],
    ["\u200bAgree\u200b", "Agree"],
    ["\ufeffRef", "Ref"],
    ["improve\u00adment", "improvement"],
    ["  Agree  ", "Agree"],
    ["bell\u0007", "bell"],
  ])("%j", (written, shown) => expect(plainText(written)).toBe(shown));
});

describe("left as it is", () => {
  test.each([
    "",
    "a < b",
    "a <b and c> d",
    "<5 days",
    "<Name of school> to confirm",
    "visits > 3 & < 6",
    "R&D",
    "&toString;",
    "Smith & Co; others",
    "AT&T;",
    "two  spaces",
    "first\n\nsecond\n\n\nthird",
    "• a bullet\n• another",
    "field_x00_name",
    "👩‍👧 family",
    "if (a<b) then",
    "see <!-- below",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} Cymru",
  ])("%j", (text) => expect(plainText(text)).toBe(text));

  test("a long text full of angle signs", () => {
    const text = "<a ".repeat(20_000);
    expect(plainText(text)).toBe(text.trim());
  });
});
