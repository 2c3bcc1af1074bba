"""Prints the short papers of the real municipalities and counts their pages.

Usage: pages.py PROGRAM PROFILE... Exit code 0: fine, 1: a paper is too long. As Word files they are printed by
LibreOffice, as HTML by Chromium; where one of them or pdfinfo is absent, that is said and passed over.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

MOST_PAGES = {"mayor": 1, "section": 2, "letter": 1}


def quietly(*words):
    subprocess.run(words, check=True, capture_output=True)


def print_word(folder):
    papers = sorted(str(path) for path in folder.glob("*.docx"))
    target = folder / "word"
    home = f"-env:UserInstallation=file://{folder}/home"
    quietly("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(target), *papers)
    return target


def print_pages(folder):
    target = folder / "pages"
    target.mkdir()
    for path in sorted(folder.glob("*.html")):
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        quietly("chromium", *options, f"--print-to-pdf={target / path.stem}.pdf", f"file://{path}")
    return target


def pages(path):
    told = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:"))


def write_papers(program, profiles, folder):
    for profile in profiles:
        for language in ["ja", "en"]:
            for template in MOST_PAGES:
                name = folder / f"{pathlib.Path(profile).stem}.{language}.{template}"
                targets = ["-o", f"{name}.docx", "-o", f"{name}.html"]
                quietly(program, "advise", profile, "--lang", language, "--template", template, *targets)


def main(program, *profiles):
    printers = [("soffice", print_word), ("chromium", print_pages)]
    there = [(name, printer) for name, printer in printers if shutil.which(name)]
    if not there or not shutil.which("pdfinfo"):
        print("pages are not counted: pdfinfo, or both LibreOffice and Chromium, are absent")
        return 0
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_papers(program, profiles, folder)
        for name, printer in there:
            for path in sorted(printer(folder).glob("*.pdf")):
                most = MOST_PAGES[path.stem.rsplit(".", 1)[1]]
                found = pages(path)
                count += 1
                if found > most:
                    wrong.append(f"{path.stem} by {name}: {found} pages instead of {most}")
    print("\n".join(wrong) or f"{count} papers are as short as they should be")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
