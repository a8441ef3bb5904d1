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
        "charts": len(sheet._charts),
        "bold": bool(sheet["A2"].font.b),
        "dates": sheet["H2"].number_format == "dd/mm/yyyy",
    }


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([contents(sheet) for sheet in book.worksheets]))
