"""Whether content and tree hold each other, and whether headings, lists, contents, figures and links are built as they should be."""

import re

import pikepdf

from checkpoints import Finding
from pages import joined

# What each type may hold and where it may stand, for types that only make sense together.
CHILDREN = {
    "L": ("09-005", {"LI", "L", "Caption"}),
    "LI": ("09-005", {"Lbl", "LBody"}),
    "TOC": ("09-006", {"TOCI", "TOC", "Caption"}),
    "TOCI": ("09-006", {"Lbl", "Reference", "P", "TOC", "NonStruct"}),
    "Table": ("09-004", {"TR", "THead", "TBody", "TFoot", "Caption"}),
    "THead": ("09-004", {"TR"}),
    "TBody": ("09-004", {"TR"}),
    "TFoot": ("09-004", {"TR"}),
    "TR": ("09-004", {"TH", "TD"}),
}
PARENTS = {
    "LI": ("09-005", {"L"}),
    "LBody": ("09-005", {"LI"}),
    "TOCI": ("09-006", {"TOC"}),
    "TR": ("09-004", {"Table", "THead", "TBody", "TFoot"}),
    "THead": ("09-004", {"Table"}),
    "TBody": ("09-004", {"Table"}),
    "TFoot": ("09-004", {"Table"}),
    "TH": ("09-004", {"TR"}),
    "TD": ("09-004", {"TR"}),
}
# Whoever meets one of these expects something in it. Data may be missing from a cell, an item of a list may have no sign before it, and
# frames hold what they hold.
NEVER_EMPTY = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "LBody", "Link", "Figure", "Table", "TR", "TOC", "TOCI", "TH"}


def check(pdf, tree, painted):
    yield from _reached(pdf, tree, painted)
    for element in tree.all():
        yield from _nesting(element)
        if element.role == "Figure":
            yield from _figure(element)
    yield from _headings(tree, painted)
    yield from _links(pdf, tree)


def _reached(pdf, tree, painted):
    """Each mark on a page is held by one element, and the page knows by which."""
    if tree.root is None:
        yield Finding("PDF 14.7.4", None, "there is no tree of tags")
        return
    parents = pikepdf.NumberTree(tree.root.ParentTree) if "/ParentTree" in tree.root else {}
    holders = {}
    for element in tree.all():
        for mark in element.holds:
            if not isinstance(mark, tuple):
                continue
            page, number = mark
            if mark in holders:
                yield Finding("PDF 14.7.4", page, f"mark {number} is held twice")
            holders[mark] = element
            if mark not in painted.marked:
                yield Finding("PDF 14.7.4", page, f"{element.kind} holds mark {number}, which is not on the page")
    for page, number in painted.marked.keys() - holders.keys():
        yield Finding("PDF 14.7.4", page, f"mark {number} “{joined(painted.marked[(page, number)])}” is in no tag")
    for number, page in enumerate(pdf.pages, 1):
        marks = {mark for on, mark in painted.marked if on == number}
        key = page.obj.get("/StructParents")
        if marks and (key is None or int(key) not in parents):
            yield Finding("PDF 14.7.4", number, "the page does not know its tags")
            continue
        known = parents[int(key)] if marks else []
        for mark in marks:
            holder = holders.get((number, mark))
            says = known[mark].objgen if mark < len(known) and isinstance(known[mark], pikepdf.Dictionary) else None
            if holder is not None and says != holder.obj.objgen:
                yield Finding("PDF 14.7.4", number, f"the page knows another tag for mark {mark} than {holder.kind}")


def _nesting(element):
    page = element.first_page()
    checkpoint, allowed = CHILDREN.get(element.role, (None, ()))
    if checkpoint:
        for held in element.holds:
            role = getattr(held, "role", "content")
            if role not in allowed:
                yield Finding(checkpoint, page, f"{element.kind} holds {role}")
    checkpoint, allowed = PARENTS.get(element.role, (None, ()))
    above = element.parent.role or "the root"
    if checkpoint and above not in allowed:
        yield Finding(checkpoint, page, f"{element.kind} stands in {above}")
    said = element.words("/Alt") or element.words("/ActualText")
    if element.role in NEVER_EMPTY and not element.holds and not said:
        yield Finding("PDF 14.7.2", page, f"{element.kind} in {above}")


def _figure(element):
    page = element.first_page()
    if not (element.words("/Alt") or element.words("/ActualText") or "").strip():
        yield Finding("13-004", page, "no /Alt")
    box = element.attribute("/BBox")
    if box is None or len(box) != 4 or not (box[0] < box[2] and box[1] < box[3]):
        yield Finding("PDF 14.8.5.4", page, f"the figure “{element.words('/Alt')}” has no /BBox with an inside")


def _headings(tree, painted):
    last, with_level, without = 0, False, False
    for element in tree.all():
        if element.role == "H":
            without = True
        if not re.fullmatch(r"H[1-6]", element.role):
            continue
        with_level = True
        level = int(element.role[1])
        words = joined(run for mark in element.marks() for run in painted.marked.get(mark, []))
        if last == 0 and level != 1:
            yield Finding("14-002", element.first_page(), f"“{words}” is {element.role}")
        elif level > last + 1:
            yield Finding("14-003", element.first_page(), f"“{words}” is {element.role} after H{last}")
        last = level
    if with_level and without:
        yield Finding("14-007", None, "there are H and H1")


def _links(pdf, tree):
    parents = pikepdf.NumberTree(tree.root.ParentTree) if tree.root is not None and "/ParentTree" in tree.root else {}
    held = {thing.objgen: element for element in tree.all() for thing in element.holds if isinstance(thing, pikepdf.Dictionary)}
    for number, page in enumerate(pdf.pages, 1):
        annotations = list(page.obj.get("/Annots", []))
        if not annotations:
            continue
        if "/Tabs" not in page.obj:
            yield Finding("28-008", number, "the page has no /Tabs")
        elif str(page.obj.Tabs) != "/S":
            yield Finding("28-009", number, f"/Tabs is {page.obj.Tabs}")
        for annotation in annotations:
            if str(annotation.get("/Subtype")) != "/Link":
                yield Finding("28-002", number, str(annotation.get("/Subtype")))
                continue
            if not str(annotation.get("/Contents", "")).strip():
                yield Finding("28-012", number, "a link has no /Contents")
            element = held.get(annotation.objgen)
            key = annotation.get("/StructParent")
            known = parents[int(key)].objgen if key is not None and int(key) in parents else None
            if element is None or element.role != "Link" or known != element.obj.objgen:
                yield Finding("28-011", number, f"“{annotation.get('/Contents', '')}”")
