import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { areaAddress, quotedSheetName } from "../workbook/area";
import type { AreasTarget } from "./targets";
import { countOf } from "./workbook";

/** Several areas of one sheet. */
export const rangeAreasKind: ObjectKind<AreasTarget> = {
  properties: {
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  children: {
    areas: (target) => as("RangeCollection", target),
    format: (target) => as("AreasFormat", target),
    worksheet: ({ book, sheet }) => as("Worksheet", { book, sheet }),
  },
  methods: { calculate: ({ book }) => (book.changed(), DONE) },
};

export const rangeCollectionKind: ObjectKind<AreasTarget> = {
  properties: {},
  items: ({ book, sheet, areas }) => areas.map((area) => as("Range", { book, sheet, area })),
  methods: {
    getCount: ({ areas }) => countOf(areas),
    getItemAt: ({ book, sheet, areas }, args) => {
      const area = areas[args.number(0)];
      return area ? as("Range", { book, sheet, area }) : null;
    },
  },
};
