#!/usr/bin/env python3
"""Writes the workbook of a class of sixty officers in four sessions that nobody has called yet, made
of the learners of the sample classes.

usage: class_of_sixty.py OUTPUT.xlsx
"""
import datetime
import pathlib
import sys

import openpyxl

CLASSES = pathlib.Path(__file__).resolve().parents[2] / "rosters" / "classes"
CODE = "LOP-2020-60"
SESSIONS = [(28, "Sáng"), (28, "Chiều"), (29, "Sáng"), (29, "Chiều")]


def everybody():
    """All who learn in the sample's classes: code, name, day of birth, agency."""
    found = {}
    for file in sorted(CLASSES.glob("*.xlsx")):
        for row in openpyxl.load_workbook(file, read_only=True)["Học viên"].iter_rows(min_row=4, values_only=True):
            if row[1]:
                found.setdefault(row[1], row[1:5])
    return sorted(found.values())


def learners():
    return everybody()[:60]


def clear(sheet, first_row, first_column):
    for row in sheet.iter_rows(min_row=first_row, min_col=first_column):
        for cell in row:
            cell.value = None


def main(output):
    book = openpyxl.load_workbook(CLASSES / "LOP-2020-06.xlsx")
    old = "LOP-2020-06"
    facts = {"Mã lớp": CODE, "Tên lớp": "Lớp sáu mươi học viên", "Trạng thái": "Đang học",
             "Ngày khai giảng": datetime.datetime(2020, 12, 28), "Ngày bế giảng": datetime.datetime(2020, 12, 29)}
    for row in book["Lớp"].iter_rows():
        if row[0].value in facts:
            row[1].value = facts[row[0].value]
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = cell.value.replace(old, CODE)
    sessions = book["Buổi học"]
    clear(sessions, 4, 1)
    for index, (day, part) in enumerate(SESSIONS):
        values = [index + 1, datetime.datetime(2020, 12, day), part, 4, "Chưa chốt", None]
        for column, value in enumerate(values, 1):
            sessions.cell(4 + index, column).value = value
    people = learners()
    for name, first in (("Học viên", 4), ("Điểm danh", 6), ("Điểm", 6)):
        sheet = book[name]
        clear(sheet, first, 1)
        for index, (code, full, born, agency) in enumerate(people):
            values = [index + 1, code, full]
            if name == "Học viên":
                values += [born, agency, "Đang học"]
            for column, value in enumerate(values, 1):
                sheet.cell(first + index, column).value = value
    roll = book["Điểm danh"]
    for merged in [r for r in roll.merged_cells.ranges if r.min_row == 4 and r.min_col > 3]:
        roll.unmerge_cells(str(merged))
    clear(roll, 4, 4)
    for index, (day, part) in enumerate(SESSIONS):
        roll.cell(4, 4 + index).value = datetime.datetime(2020, 12, day)
        roll.cell(5, 4 + index).value = part
    book.save(output)


if __name__ == "__main__":
    main(sys.argv[1])
