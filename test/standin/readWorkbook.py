"""Prints what a workbook holds as JSON, in the terms of anyWorkbook.ts."""
import datetime
import json
import sys

import openpyxl

EPOCH = datetime.datetime(1899, 12, 30)


def plain(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return (value - EPOCH).days
    return value


KINDS = {"BarChart": "ColumnClustered", "LineChart": "Line", "PieChart": "Pie"}


def cells_of(reference):
    """The cells of "'Plan 1'!$H$2:$H$3"."""
    name, area = reference.rsplit("!", 1)
    found = book[name.strip("'").replace("''", "'")][area.replace("$", "")]
    return [cell for row in found for cell in row] if isinstance(found, tuple) else [found]


def described(chart):
    title = "".join(run.t for part in chart.title.tx.rich.p for run in part.r or [])
    series = [
        f"{cells_of(one.tx.strRef.f)[0].value} {len(cells_of(one.val.numRef.f))}" for one in chart.series
    ]
    return ": ".join([KINDS.get(type(chart).__name__, "?"), title, *series])


def contents(sheet):
    rules = [
        f"{ranges.sqref} ={rule.formula[0]}"
        for ranges in sheet.conditional_formatting
        for rule in ranges.rules
    ]
    choices = [
        f"{one.sqref} {one.formula1.strip(chr(34))}" for one in sheet.data_validations.dataValidation
    ]
    cells = sheet.iter_rows(min_row=1, max_row=6, min_col=1, max_col=11, values_only=True)
    return {
        "name": sheet.title,
        "cells": [[plain(value) for value in row] for row in cells],
        "tables": [f"{table.name} {table.ref}" for table in sheet.tables.values()],
        "merges": [str(area) for area in sheet.merged_cells.ranges],
        "rules": rules,
        "choices": choices,
        "charts": [described(chart) for chart in sheet._charts],
        "bold": bool(sheet["A2"].font.b),
        "dates": sheet["H2"].number_format == "dd/mm/yyyy",
    }


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([contents(sheet) for sheet in book.worksheets]))
