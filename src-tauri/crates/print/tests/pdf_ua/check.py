"""Reads PDF files and says where they are not what PDF/UA-1 asks for. Knows nothing of what wrote them.

    check.py FILE…      each file; the last line says what was looked at
    check.py --say FILE…    writes beside each what a reader aloud says, in the order of the tags
"""

import sys
from pathlib import Path

import pikepdf

import fonts
import structure
import tables
import whole_file
from checkpoints import CHECKPOINTS
from pages import Reader
from say import said
from tree import Tree

# A file of this name has characters no font here can draw. It must not claim to be PDF/UA-1, and be as sound as any other besides.
WITHOUT_GLYPHS = ".missing.pdf"
# What the missing characters themselves are found by, and two things that the writer only does for files with the mark: to ask for the
# title to be shown, and to say where figures stand.
UNMARKED = {"10-001", "31-030", "06-002", "07-001", "PDF 14.8.5.4"}


def read(pdf):
    reader = Reader()
    for number, page in enumerate(pdf.pages, 1):
        reader.read(number, page)
    return reader.painted, Tree(pdf)


def findings(pdf):
    painted, tree = read(pdf)
    return [
        *painted.findings,
        *tree.findings,
        *whole_file.check(pdf, tree, painted),
        *structure.check(pdf, tree, painted),
        *tables.check(tree),
        *fonts.check(painted.fonts.values()),
    ]


def faults(path):
    """Sentences about a file, and how many pages it has."""
    with pikepdf.open(path) as pdf:
        found, pages = findings(pdf), len(pdf.pages)
    if not path.name.endswith(WITHOUT_GLYPHS):
        return [str(finding) for finding in found], pages
    told = {finding.checkpoint for finding in found}
    wrong = [str(finding) for finding in found if finding.checkpoint not in UNMARKED]
    if "06-002" not in told:
        wrong.append("the file: it has empty boxes and still says PDF/UA-1")
    if "31-030" not in told:
        wrong.append("the file: every character was drawn, so it should not be without the mark of PDF/UA-1")
    return wrong, pages


def main(arguments):
    if arguments[:1] == ["--say"]:
        for path in map(Path, arguments[1:]):
            with pikepdf.open(path) as pdf:
                path.with_suffix(".txt").write_text(said(*read(pdf)) + "\n", encoding="utf-8")
        return 0
    paths, pages, bad = [Path(argument) for argument in arguments], 0, 0
    for path in paths:
        wrong, count = faults(path)
        pages += count
        bad += bool(wrong)
        for sentence in wrong:
            print(f"{path.name}, {sentence}")
    print(f"{len(paths)} files of {pages} pages held against {len(CHECKPOINTS)} points: {bad} files with faults")
    return 1 if bad or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
