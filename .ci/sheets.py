"""Opens the official forms that the program fills in with readers that know nothing of it.

Usage: sheets.py PROGRAM PROFILE. Exit code 0: fine, 1: something differs, 3: python-docx and openpyxl are not
installed. The forms as JSON tell what must stand in the Excel and Word files.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import warnings

try:
    import docx
    import openpyxl
except ImportError:
    sys.exit(3)

warnings.simplefilter("error")


def run(program, *arguments):
    return subprocess.run([program, "sheet", *arguments], check=True, capture_output=True).stdout


def entries(forms):
    """Every value that a form shows, as text or number, with whether it is proposed."""
    for form in forms:
        for part in form["parts"]:
            for block in part["blocks"]:
                for row in block.get("values", []):
                    yield from ((value["value"], False) for value in row["values"])
                for row in block.get("rows", []):
                    for cell in row["cells"]:
                        lines = [line["value"] for line in cell] if isinstance(cell, list) else [cell]
                        yield from ((line, row["proposed"]) for line in lines)


def compare_excel(path, forms, is_blank):
    book = openpyxl.load_workbook(path)
    shown = [sheet for sheet in book if sheet.sheet_state == "visible"]
    cells = [cell for sheet in shown for row in sheet.iter_rows() for cell in row if cell.value is not None]
    found = {str(cell.value) for cell in cells}
    wrong = [f"{path}: {value!r} is missing" for value, _ in entries(forms) if value and str(value) not in found]
    wrong += [f"{path}: {cell.coordinate} is a formula" for cell in cells if cell.data_type == "f"]
    lists = [rule for sheet in shown for rule in sheet.data_validations.dataValidation]
    if not lists or any(rule.type != "list" for rule in lists):
        wrong.append(f"{path}: there is nothing to choose from")
    for sheet in shown:
        is_record = sheet == shown[-1] and not is_blank
        if bool(sheet.merged_cells.ranges) == is_record:
            wrong.append(f"{path}: {sheet.title} is laid out for the wrong reader")
        if sheet.freeze_panes is None or not sheet.print_title_rows or sheet.page_setup.orientation != "landscape":
            wrong.append(f"{path}: {sheet.title} cannot be printed or scrolled")
        covered = [c for r in sheet.merged_cells.ranges for c in r.cells if c != (r.min_row, r.min_col)]
        if len(covered) != len(set(covered)) or any(sheet.cell(*place).value is not None for place in covered):
            wrong.append(f"{path}: cells of {sheet.title} overlap")
    shades = {cell.fill.fgColor.rgb for cell in cells if str(cell.value).startswith(("（案）", "(proposal)"))}
    plain = {cell.fill.fgColor.rgb for cell in cells if cell.value in {v for v, p in entries(forms) if v and not p}}
    if shades & plain:
        wrong.append(f"{path}: proposals look like what was written")
    return wrong


def compare_word(path, forms):
    document = docx.Document(path)
    text = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    lines = [line for value, _ in entries(forms) if isinstance(value, str) for line in value.split("\n")]
    wrong = [f"{path}: {line!r} is missing" for line in lines if line not in text]
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    parts = [part["title"] for form in forms for part in form["parts"]]
    return wrong + [f"{path}: the heading {part!r} is missing" for part in parts if part not in headings]


def audit(path):
    """What Office would have to repair, where openxml-audit is at hand."""
    auditor = pathlib.Path(sys.executable).with_name("openxml-audit")
    if not auditor.exists():
        return []
    found = subprocess.run([auditor, "--output", "json", path], capture_output=True, text=True)
    return [] if found.returncode == 0 else [f"{path}: Office would repair it: {found.stdout}"]


def main(program, profile):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in [("filled", [profile]), ("blank", ["--blank", "--fiscal-year", "R7"])]:
            for language in ["ja", "en"]:
                common = [*arguments, "--lang", language]
                paths = [f"{folder}/{name}.{language}.{ending}" for ending in ["xlsx", "docx"]]
                run(program, *common, "-o", paths[0], "-o", paths[1])
                forms = json.loads(run(program, *common, "--format", "json"))["forms"]
                wrong += compare_excel(paths[0], forms, name == "blank") + compare_word(paths[1], forms)
                wrong += audit(paths[0]) + audit(paths[1])
    print("\n".join(wrong) or "official forms open and agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
