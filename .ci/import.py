"""Writes a workbook with another library as an officer would, and imports it.

Usage: import.py PROGRAM. Exit code 0: fine, 1: something differs, 3: openpyxl is not installed.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    sys.exit(3)


def form(path):
    """A form with merged cells, full-width digits and dates in eras."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "基本情報"
    rows = [
        ["自治体名", "太田市", "都道府県", "群馬県", "年度", "令和6年度"],
        ["人口（令和６年５月時点）", None, "２２２，３６４", "人"],
        ["精神科病院の数（Ｒ６.５）", None, 2, "病院"],
        ["入院精神障害者数（令和5年6月30日時点）", "合計", "=380+6", "人"],
        [None, "うち65歳以上", 175, "人"],
        [None, "うち65歳未満", "109人"],
        ["精神領域に関する議論を行う部会の有無", None, "有・無"],
        ["保健所数", None, "約2", "か所"],
    ]
    for row in rows:
        sheet.append(row)
    sheet["C4"] = 386
    sheet.merge_cells("A4:A6")
    book.save(path)


def wide(path):
    """A table with a column for each municipality."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["自治体名", "甲市", "乙町"], ["人口", 1000, "２０００"], ["精神科病床数", None, 30], ["保健所数", 1, 0]]:
        sheet.append(row)
    book.save(path)


def run(program, *arguments):
    done = subprocess.run([program, "import", *arguments, "--format", "json"], capture_output=True, text=True)
    report = done.stderr[done.stderr.index("{"):] if "{" in done.stderr else ""
    return done, json.JSONDecoder().raw_decode(report)[0] if report else {}


def check(what, holds, problems):
    if not holds:
        problems.append(what)


def main(program):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        form(path / "form.xlsx")
        done, report = run(program, str(path / "form.xlsx"))
        read = {item["field"]: (item["cell"], item["value"]) for item in report.get("read", [])}
        expected = {
            "municipality.population": ("C2", "222364"), "hospitals.number": ("C3", "2"),
            "inpatients.total": ("C4", "386"), "inpatients.over 1 year 65 plus": ("C5", "175"),
            "inpatients.over 1 year under 65": ("C6", "109"),
            "support council.mental health subcommittee": ("C7", None),
        }
        for field, cell in expected.items():
            check(f"{field}: {read.get(field)} instead of {cell}", read.get(field) == cell, problems)
        doubts = [(item["cell"], item["code"]) for item in report.get("doubtful", [])]
        check(f"doubts: {doubts}", doubts == [("C8", "import.words")], problems)
        check(f"exit code {done.returncode}", done.returncode == 1, problems)
        check("date of the heading", "as of: 2023-06-30" in done.stdout, problems)

        wide(path / "wide.xlsx")
        done, report = run(program, str(path / "wide.xlsx"), "--year", "R6", "-o", str(path / "out"))
        names = sorted(item.name for item in (path / "out").glob("*.yaml")) if done.returncode == 0 else []
        check(f"files: {names}, {done.stderr[-300:]}", names == ["乙町-2024.yaml", "甲市-2024.yaml"], problems)
    for problem in problems:
        print(problem)
    if not problems:
        print("forms and tables of another library are read")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
