/** The format of several areas of a sheet: what is set is set in each of them. */
import { DONE, as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { rangeBorderKind, sideOf } from "./rangeBorders";
import { rangeFillKind, rangeFontKind, rangeFormatKind } from "./rangeFormat";
import type { AreasBorderTarget, AreasTarget, BorderTarget, RangeTarget } from "./targets";

type Children<T> = Readonly<Record<string, (target: T) => Handle | null>>;

/** What stands behind one area, for all of them. `mixed` is what is read where they differ. */
function overAreas<Areas extends AreasTarget, One extends RangeTarget>(
  kind: ObjectKind<One>,
  oneOf: (areas: Areas, area: RangeTarget["area"]) => One,
  children: Children<Areas> = {},
  mixed: unknown = null,
): ObjectKind<Areas> {
  const each = (target: Areas) => target.areas.map((area) => oneOf(target, area));
  const properties = Object.entries(kind.properties).map(([name, { get, set }]) => {
    const shared = (target: Areas) => {
      const [first, ...others] = each(target).map(get);
      return others.some((value) => value !== first) ? mixed : first;
    };
    const setEach = (target: Areas, value: unknown, location: string) =>
      each(target).forEach((one) => set?.(one, value, location));
    return [name, { get: shared, ...(set === undefined ? {} : { set: setEach }) }] as const;
  });
  const methods = Object.entries(kind.methods ?? {}).map(([name, method]) => {
    const callEach: NonNullable<ObjectKind<Areas>["methods"]>[string] = (target, args) => {
      each(target).forEach((one) => method(one, args));
      return DONE;
    };
    return [name, callEach] as const;
  });
  return { properties: Object.fromEntries(properties), children, methods: Object.fromEntries(methods) };
}

const rangeOf = ({ book, sheet }: AreasTarget, area: RangeTarget["area"]): RangeTarget => ({
  book,
  sheet,
  area,
});
const borderOf = (target: AreasBorderTarget, area: RangeTarget["area"]): BorderTarget => ({
  ...rangeOf(target, area),
  side: target.side,
});

export const areasFormatKind = overAreas(rangeFormatKind, rangeOf, {
  borders: (target) => as("AreasBorderCollection", target),
  fill: (target) => as("AreasFill", target),
  font: (target) => as("AreasFont", target),
});
export const areasFillKind = overAreas(rangeFillKind, rangeOf, {}, "");
export const areasFontKind = overAreas(rangeFontKind, rangeOf);
export const areasBorderKind: ObjectKind<AreasBorderTarget> = overAreas(rangeBorderKind, borderOf);

const borderNamed = (target: AreasTarget, args: Arguments) =>
  as("AreasBorder", { ...target, side: sideOf(args) });

export const areasBorderCollectionKind: ObjectKind<AreasTarget> = {
  properties: {},
  item: borderNamed,
  methods: { getItem: borderNamed },
};
