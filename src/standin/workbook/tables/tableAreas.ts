/** The parts of a table as areas of its sheet. */
import { between, readArea, type Area } from "../area";
import type { Table } from "../library";

/** The cells of the table, with headings and totals. */
export function tableArea(table: Table): Area {
  const area = readArea(table.table.tableRef ?? table.ref);
  if (!area)
    throw new Error(`The table ${table.name} has no readable place: ${table.table.tableRef ?? table.ref}`);
  return area;
}

export function headingArea(table: Table): Area {
  return { ...tableArea(table), rows: 1 };
}

/** The rows between headings and totals. */
export function bodyArea(table: Table): Area {
  const area = tableArea(table);
  const heading = table.headerRow === false ? 0 : 1;
  const totals = table.totalsRow === true ? 1 : 0;
  return { ...area, row: area.row + heading, rows: area.rows - heading - totals };
}

/** The area of one column, counted from zero, within a part of the table. */
export function columnOf(part: Area, index: number): Area {
  return between(part.row, part.column + index, part.row + part.rows - 1, part.column + index);
}
