"""Opens the Word, Excel and PDF files that the program writes with readers that know nothing of it.

Usage: documents.py PROGRAM PROFILE [PDF]. Exit code 0: fine, 1: something differs, 3: python-docx and openpyxl
are not installed. Where openxml-audit is at hand, each file is held against the schemas and rules by which Office
decides whether it must repair a file. The memo in Markdown, which has golden files, tells what must stand in the others; with the
word PDF the files are also printed through an installed program.
"""

import difflib
import json
import pathlib
import re
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


def plain(text):
    """A line of Markdown without its marks."""
    text = re.sub(r"^(#+|-|>|\d+\.) ", "", text).replace("&lt;", "<")
    return re.sub(r"\\([*_`\[\]#|\\])", r"\1", text)


def run(program, *arguments):
    return subprocess.run([program, "advise", *arguments], check=True, capture_output=True).stdout


def compare_word(path, markdown):
    document = docx.Document(path)
    lines = [line for line in markdown.split("\n\n") if not line.startswith("|") and line.strip() != "---"]
    expected = [plain(line) for block in lines for line in block.strip().split("\n")]
    found = [p.text for p in document.paragraphs if p.text and not p.style.name.startswith("toc")]
    # Pictures stand in a chapter of their own, which Markdown does not have; all else is the same.
    steps = difflib.SequenceMatcher(None, expected, found, autojunk=False).get_opcodes()
    others = [step for step in steps if step[0] != "equal"]
    wrong = [
        f"{path}: {expected[a:b]!r} is {found[c:d]!r}" for kind, a, b, c, d in others if kind != "insert"
    ]
    if len(others) != 1:
        wrong.append(f"{path}: {len(others)} stretches differ instead of the chapter of pictures alone")
    tables = re.findall(r"(?:^\|.*\n?)+", markdown, flags=re.M)
    if len(tables) != len(document.tables):
        wrong.append(f"{path}: {len(document.tables)} tables instead of {len(tables)}")
    for text, table in zip(tables, document.tables):
        rows = [re.split(r" (?<!\\)\| ", row.strip("| ")) for row in text.strip().split("\n")]
        if len(rows) - 1 != len(table.rows) or len(rows[0]) != len(table.columns):
            wrong.append(f"{path}: the table {rows[0]} has another size")
        if not table.rows[0]._tr.xpath("./w:trPr/w:tblHeader"):
            wrong.append(f"{path}: the header of {rows[0]} does not repeat")
    properties = document.core_properties
    if properties.author or properties.created or properties.last_modified_by:
        wrong.append(f"{path}: the properties name a person or a time")
    if len({p.style.name for p in document.paragraphs} & {"Title", "Heading 1", "Heading 2"}) != 3:
        wrong.append(f"{path}: the headings have no styles of their own")
    return wrong


def compare_excel(path, answer):
    book = openpyxl.load_workbook(path)
    wrong = []
    counts = [len(answer["recommendations"]), len(answer["schedule"]), len(answer["questions"])]
    for sheet, count in zip(book, counts):
        if sheet.max_row != count + 1:
            wrong.append(f"{path}: {sheet.title} has {sheet.max_row - 1} rows instead of {count}")
    for sheet in book:
        if sheet.freeze_panes != "A2" or sheet.print_title_rows != "$1:$1":
            wrong.append(f"{path}: the header of {sheet.title} does not stay")
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            wrong.append(f"{path}: {sheet.title} holds a formula")
    titles = [row[2].value for row in list(book)[0].iter_rows(min_row=2)]
    if titles != [proposal["title"] for proposal in answer["recommendations"]]:
        wrong.append(f"{path}: the recommendations differ from the answer")
    return wrong


def audit(path):
    """What Office would have to repair."""
    auditor = pathlib.Path(sys.executable).with_name("openxml-audit")
    if not auditor.exists():
        return []
    found = subprocess.run([auditor, "--output", "json", path], capture_output=True, text=True)
    return [] if found.returncode == 0 else [f"{path}: Office would repair it: {found.stdout}"]


def main(program, profile, *options):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ["ja", "en"]:
            common = [profile, "--lang", language]
            names = [f"{folder}/{language}.{ending}" for ending in ["docx", "xlsx"]]
            pdf = f"{folder}/{language}.pdf"
            targets = names + ([pdf] if "PDF" in options else [])
            run(program, *common, *(word for name in targets for word in ("-o", name)))
            wrong += compare_word(names[0], run(program, *common).decode())
            wrong += compare_excel(names[1], json.loads(run(program, *common, "--format", "json")))
            wrong += [line for name in names for line in audit(name)]
            if "PDF" in options and not pathlib.Path(pdf).read_bytes().rstrip().endswith(b"%%EOF"):
                wrong.append(f"{pdf}: no whole PDF")
    print("\n".join(wrong) or "Word, Excel" + (" and PDF" if "PDF" in options else "") + " files open and agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
