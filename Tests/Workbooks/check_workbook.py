#!/usr/bin/env python3
"""Checks official workbooks: what is stored equals what LibreOffice calculates, and the sheets are
set up for print and drill-down as Nghị định 30/2020 and the form ask.

usage: check_workbook.py FILE.xlsx ...      exit status 1 and one line a fault where anything is wrong
needs: openpyxl, soffice
"""
import math
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.utils import range_boundaries

DATA = ("Dữ liệu", "Data")
PROVENANCE = ("Nguồn số liệu", "Provenance")
CHARTS = ("Biểu đồ", "Charts")
LISTS = ("Danh sách ", "List ")


def recalculated(path, folder):
    """The workbook as LibreOffice calculates it anew."""
    # A profile of its own, told to recalculate whatever it loads.
    profile = pathlib.Path(folder) / "profile"
    user = profile / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">'
        '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>'
        "</oor:items>\n",
        encoding="utf-8",
    )
    out = pathlib.Path(folder) / "out"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(path)],
        check=True, capture_output=True, timeout=180,
    )
    return openpyxl.load_workbook(out / path.name, data_only=True)


def same(stored, calculated):
    if stored in (None, "") and calculated in (None, ""):
        return True
    if isinstance(stored, (int, float)) and isinstance(calculated, (int, float)):
        return math.isclose(stored, calculated, rel_tol=1e-12, abs_tol=1e-12)
    return stored == calculated


def check_formulas(path, formulas, faults):
    values = openpyxl.load_workbook(path, data_only=True)
    with tempfile.TemporaryDirectory() as folder:
        anew = recalculated(path, folder)
        count = 0
        for sheet in formulas.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type != "f":
                        continue
                    count += 1
                    stored = values[sheet.title][cell.coordinate].value
                    calculated = anew[sheet.title][cell.coordinate].value
                    if not same(stored, calculated):
                        faults.append(
                            f"{sheet.title}!{cell.coordinate}: {cell.value} stored {stored!r}, "
                            f"calculated {calculated!r}")
    return count


def check_form(sheet, faults):
    setup, name = sheet.page_setup, sheet.title
    expected = [
        (setup.paperSize in (9, "9"), "is not on A4"),
        (setup.orientation == "landscape", "is not landscape"),
        (sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage,
         "is not fitted to the page"),
        (setup.fitToWidth in (None, 1) and setup.fitToHeight == 0, "is not one page wide"),
        (bool(sheet.print_title_rows), "does not repeat its head"),
        (bool(sheet.print_area), "has no print area"),
        (bool(sheet.freeze_panes), "has no frozen head"),
        (sheet.oddHeader.center.text and "&P" in str(sheet.oddHeader.center.text) or
         sheet.HeaderFooter.differentFirst, "has no page numbers"),
        (sheet.HeaderFooter.differentFirst, "numbers its first page"),
        (len(sheet.merged_cells.ranges) > 5, "has no merged head"),
    ]
    faults += [f"{name}: {what}" for right, what in expected if not right]
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    for needed in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"):
        if needed not in texts and "SOCIALIST REPUBLIC OF VIET NAM" not in texts:
            faults.append(f"{name}: lacks {needed}")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None and cell.font.name != "Times New Roman":
                faults.append(f"{name}!{cell.coordinate}: is in {cell.font.name}")


def check_links(book, faults):
    """Each count links to a cell that is there; the count itself stays a number or a formula."""
    count = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if not cell.hyperlink:
                    continue
                count += 1
                target, _, place = (cell.hyperlink.location or "").rpartition("!")
                target = target.strip("'").replace("''", "'")
                if target not in book.sheetnames:
                    faults.append(f"{sheet.title}!{cell.coordinate}: leads to no sheet: {target}")
                elif sheet is book.worksheets[0] and cell.data_type not in "nf":
                    faults.append(f"{sheet.title}!{cell.coordinate}: its count is no number")
                elif sheet is book.worksheets[0] and book[target][place].value is None:
                    faults.append(f"{sheet.title}!{cell.coordinate}: leads to an empty cell")
    return count


def check_tables(book, faults):
    for sheet in book.worksheets[1:]:
        if not (sheet.title in DATA or sheet.title.startswith(LISTS)):
            continue
        if len(sheet.tables) != 1:
            faults.append(f"{sheet.title}: has {len(sheet.tables)} tables")
            continue
        table = next(iter(sheet.tables.values()))
        left, top, right, _ = range_boundaries(table.ref)
        heads = [sheet.cell(top, column).value for column in range(left, right + 1)]
        if len(set(heads)) != len(heads) or None in heads:
            faults.append(f"{sheet.title}: its heads are not each there once: {heads}")
        if table.autoFilter is None:
            faults.append(f"{sheet.title}: its table has no filters")


def check(path):
    faults = []
    book = openpyxl.load_workbook(path)
    check_form(book.worksheets[0], faults)
    links = check_links(book, faults)
    check_tables(book, faults)
    charts = sum(len(sheet._charts) for sheet in book.worksheets)
    if any(name in book.sheetnames for name in CHARTS) != (charts > 0):
        faults.append("the sheet of charts and its charts do not agree")
    if not any(name in book.sheetnames for name in PROVENANCE):
        faults.append("has no provenance sheet")
    formulas = check_formulas(path, book, faults)
    print(f"{path.name}: {len(book.sheetnames)} sheets, {formulas} formulas, {links} links, "
          f"{charts} charts: {'right' if not faults else f'{len(faults)} faults'}")
    for fault in faults:
        print(f"  {fault}")
    return not faults


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    results = [check(pathlib.Path(name)) for name in sys.argv[1:]]
    sys.exit(0 if all(results) else 1)
