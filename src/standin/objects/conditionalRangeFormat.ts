import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { colourText, fileColour, type FileColour } from "../workbook/cells/colours";
import type { CellStyle } from "../workbook/cells/cellStyles";
import { flag, text } from "./property";
import type { RuleTarget } from "./targets";

/** What a rule gives to the cells that it finds; what it says nothing of reads null. */
export const conditionalRangeFormatKind: ObjectKind<RuleTarget> = {
  properties: {},
  children: {
    fill: (target) => as("ConditionalRangeFill", target),
    font: (target) => as("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFillKind: ObjectKind<RuleTarget> = {
  properties: {
    color: text(
      ({ book, rule }) => {
        const fill = rule.style?.fill;
        return fill?.type === "pattern"
          ? colourText(book, (fill.bgColor ?? fill.fgColor) as FileColour | undefined)
          : null;
      },
      (target, value, location) => {
        const colour = fileColour(value) ?? refuse.invalidArgument(location);
        // In a rule the background is the colour of a solid fill (ECMA-376 part 1, 18.8.32); both are set for programs that look at one.
        change(target, { fill: { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour } });
      },
    ),
  },
  methods: {
    clear: (target) => {
      const { fill: _fill, ...rest } = target.rule.style ?? {};
      target.rule.style = rest;
      target.book.dressed();
      return DONE;
    },
  },
};

export const conditionalRangeFontKind: ObjectKind<RuleTarget> = {
  properties: {
    bold: flag(
      ({ rule }) => rule.style?.font?.bold ?? null,
      (target, bold) => changeFont(target, { bold }),
    ),
    italic: flag(
      ({ rule }) => rule.style?.font?.italic ?? null,
      (target, italic) => changeFont(target, { italic }),
    ),
    strikethrough: flag(
      ({ rule }) => rule.style?.font?.strike ?? null,
      (target, strike) => changeFont(target, { strike }),
    ),
    color: text(
      ({ book, rule }) => colourText(book, rule.style?.font?.color as FileColour | undefined),
      (target, value, location) =>
        changeFont(target, { color: fileColour(value) ?? refuse.invalidArgument(location) }),
    ),
  },
};

function changeFont(target: RuleTarget, part: CellStyle["font"]): void {
  change(target, { font: { ...target.rule.style?.font, ...part } });
}

function change({ book, rule }: RuleTarget, part: CellStyle): void {
  rule.style = { ...rule.style, ...part };
  book.dressed();
}
