"""The bare part of the job with pandas and openpyxl: read a plan with tidy headings, write a register with a table,
rules and validation, count. No recognition, no reading of dates in words, no checks, no summary sheet.

    python3 bench/peer/peer.py PLAN.xlsx OUT.xlsx

Prints the processor's milliseconds and the counts as one JSON document.
"""

import json
import resource
import sys

import openpyxl
import pandas
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HEADING_ROW = 3
FILLS = {"Red": "B3261E", "Amber": "FFC233", "Green": "1E7145", "Blue": "1F5FA8"}
STATUSES = ["Not started", "In progress", "Complete", "Carried forward", "Superseded"]


def main(source: str, target: str) -> None:
    plan = pandas.read_excel(source, header=HEADING_ROW - 1)
    workbook = openpyxl.load_workbook(source)
    sheet = workbook.create_sheet("Action register")
    sheet.append(list(plan.columns))
    for row in plan.itertuples(index=False):
        sheet.append([None if pandas.isna(value) else value for value in row])

    last = f"{get_column_letter(len(plan.columns))}{len(plan) + 1}"
    table = Table(displayName="ActionRegister", ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(table)
    add_rules(sheet, column_of(plan, "RAG"), len(plan))
    add_list(sheet, column_of(plan, "RAG"), len(plan), list(FILLS))
    add_list(sheet, column_of(plan, "Status"), len(plan), STATUSES)
    workbook.save(target)

    counts = {
        "actions": len(plan),
        "byRating": plan["RAG"].value_counts().to_dict(),
        "byStatus": plan["Status"].value_counts().to_dict(),
        "byLead": plan.groupby("Lead")["RAG"].value_counts().unstack(fill_value=0).to_dict(),
    }
    spent = resource.getrusage(resource.RUSAGE_SELF)
    milliseconds = round((spent.ru_utime + spent.ru_stime) * 1000)
    print(json.dumps({"milliseconds": milliseconds, "counts": counts}))


def column_of(plan: pandas.DataFrame, heading: str) -> str:
    return get_column_letter(list(plan.columns).index(heading) + 1)


def add_rules(sheet, column: str, rows: int) -> None:
    for word, fill in FILLS.items():
        font = Font(color="1B1B1B" if word == "Amber" else "FFFFFF")
        rule = CellIsRule("equal", [f'"{word}"'], fill=PatternFill(bgColor=fill), font=font)
        sheet.conditional_formatting.add(f"{column}2:{column}{rows + 1}", rule)


def add_list(sheet, column: str, rows: int, items: list) -> None:
    validation = DataValidation(type="list", formula1=f'"{",".join(items)}"', allow_blank=True)
    validation.add(f"{column}2:{column}{rows + 1}")
    sheet.add_data_validation(validation)


if __name__ == "__main__":
    main(*sys.argv[1:])
