/** Data validation: the rules of a sheet by the areas that they hold for. */
import { areaAddress, contains, intersection, readArea, without, type Area } from "../area";
import type { DataValidation, Worksheet } from "../library";

/** How the library marks a key that is an area and no single cell. */
const AREA_KEY = "range:";

export interface PlacedValidation {
  readonly area: Area;
  readonly validation: DataValidation;
}

export function validationsIn(sheet: Worksheet, area: Area): readonly PlacedValidation[] {
  const found: PlacedValidation[] = [];
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const place = validation && readArea(key.replace(AREA_KEY, ""));
    if (place && intersection(place, area)) found.push({ area: place, validation });
  }
  return found;
}

/** The rule that holds for the whole area; null where none does, "mixed" where only for parts or several. */
export function validationOf(sheet: Worksheet, area: Area): DataValidation | null | "mixed" {
  const found = validationsIn(sheet, area);
  const kinds = new Set(found.map(({ validation }) => JSON.stringify(validation)));
  const [first] = found;
  if (!first) return null;
  if (kinds.size > 1) return "mixed";
  const covered =
    found.some((one) => contains(one.area, area)) || cells(found, area) === area.rows * area.columns;
  return covered ? first.validation : "mixed";
}

function cells(found: readonly PlacedValidation[], area: Area): number {
  const sizes = found
    .map((one) => intersection(one.area, area))
    .map((part) => (part ? part.rows * part.columns : 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Takes an area out of the places of all rules. */
export function takeValidation(sheet: Worksheet, area: Area): void {
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const place = validation && readArea(key.replace(AREA_KEY, ""));
    if (!place || !intersection(place, area)) continue;
    delete sheet.dataValidations.model[key];
    for (const part of without(place, area)) store(sheet, part, validation);
  }
}

export function setValidation(sheet: Worksheet, area: Area, validation: DataValidation): void {
  takeValidation(sheet, area);
  store(sheet, area, validation);
}

function store(sheet: Worksheet, area: Area, validation: DataValidation): void {
  const single = area.rows === 1 && area.columns === 1;
  sheet.dataValidations.model[(single ? "" : AREA_KEY) + areaAddress(area)] = validation;
}
