#!/usr/bin/env python3
"""Makes the workbook of a class of sixty without any scores, from those of rosters/.

usage: big_class.py FILE
"""
import pathlib
import sys

import openpyxl

CLASS, LEARNERS = "LOP-2020-61", 60
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "rosters" / "classes"


def people(name):
    sheet = openpyxl.load_workbook(FOLDER / name)["Học viên"]
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4) if row[1].value]


def main():
    book = openpyxl.load_workbook(FOLDER / "LOP-2019-01.xlsx")
    chosen = {row[1]: row for row in people("LOP-2019-01.xlsx")}
    for name in sorted(path.name for path in FOLDER.glob("LOP-*.xlsx")):
        for row in people(name):
            if len(chosen) < LEARNERS:
                chosen.setdefault(row[1], row)
    facts = book["Lớp"]
    for row in facts.iter_rows(min_row=3):
        if row[0].value == "Mã lớp":
            row[1].value = CLASS
        elif row[0].value == "Tên lớp":
            row[1].value = "Lớp chấm điểm sáu mươi học viên"
        elif row[0].value == "Trạng thái":
            row[1].value = "Đang học"
    for row in book["_form"].iter_rows():
        if row[0].value == "class":
            row[1].value = CLASS
    places, calls, scores = book["Học viên"], book["Điểm danh"], book["Điểm"]
    sessions = [cell.column for cell in calls[5] if cell.column > 3 and cell.value]
    for number, row in enumerate(chosen.values()):
        values = [number + 1, *row[1:5], "Đang học", None, None, None]
        for column, value in enumerate(values, 1):
            places.cell(4 + number, column).value = value
        for sheet in (calls, scores):
            for column, value in enumerate([number + 1, row[1], row[2]], 1):
                sheet.cell(6 + number, column).value = value
        for column in sessions:
            calls.cell(6 + number, column).value = "x"
        for column in range(4, scores.max_column + 1):
            scores.cell(6 + number, column).value = None
    book.save(sys.argv[1])


if __name__ == "__main__":
    main()
