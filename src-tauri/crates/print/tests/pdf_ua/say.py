"""What a reader aloud says of a file, line by line, in the order of the tags."""

import re

from pages import joined

BLOCKS = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "TOCI", "Caption", "BlockQuote", "Formula"}
ROWS = {"Table", "THead", "TBody", "TFoot"}


def said(painted, tree):
    lines = []
    for element in tree.top.elements():
        _block(element, painted, lines, "")
    return "\n".join(lines)


def _inline(element, painted):
    """All words below, with the words that stand for pictures in their place."""
    instead = element.words("/Alt") or element.words("/ActualText")
    if instead is not None:
        return f"[{instead}]"
    parts, runs = [], []
    for held in element.holds:
        if isinstance(held, tuple):
            runs.extend(painted.marked.get(held, []))
        elif hasattr(held, "role"):
            parts.append(joined(runs))
            runs = []
            parts.append(_inline(held, painted))
    parts.append(joined(runs))
    return " ".join(part for part in parts if part)


def _block(element, painted, lines, indent):
    role = element.role
    if role in ROWS:
        if role == "Table":
            lines.append(f"{indent}Table")
        for below in element.elements():
            _block(below, painted, lines, indent)
    elif role == "TR":
        cells = [f"{cell.role} {_inline(cell, painted)}".strip() for cell in element.elements()]
        lines.append(f"{indent}  " + " | ".join(cells))
    elif role == "LI":
        label = " ".join(_inline(part, painted) for part in element.elements() if part.role == "Lbl")
        body = [part for part in element.elements() if part.role != "Lbl"]
        lines.append(f"{indent}  {label} ".rstrip() + " " + " ".join(_inline(part, painted) for part in body))
    elif role in ("L", "TOC"):
        lines.append(f"{indent}{'List' if role == 'L' else 'Contents'}")
        for below in element.elements():
            _block(below, painted, lines, indent + ("  " if role == "TOC" else ""))
    elif role in BLOCKS or role == "Figure" or not any(_holds_blocks(below) for below in element.elements()):
        words = _inline(element, painted)
        if words:
            lines.append(f"{indent}{role} {words}")
    else:
        loose = joined(run for held in element.holds if isinstance(held, tuple) for run in painted.marked.get(held, []))
        if loose:
            lines.append(f"{indent}{role} {loose}")
        for below in element.elements():
            _block(below, painted, lines, indent)


def _holds_blocks(element):
    return bool(re.fullmatch(r"P|H\d|L|Table|Figure|TOC|Div|Sect|BlockQuote", element.role)) or any(map(_holds_blocks, element.elements()))
