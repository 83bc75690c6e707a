"""What a file says of itself as a whole, and its ways in: title, language, locks, bookmarks, numbers of pages."""

import re
import unicodedata
import xml.etree.ElementTree as xml
from collections import Counter

import pikepdf

from checkpoints import Finding
from pages import joined

UA = "{http://www.aiim.org/pdfua/ns/id/}part"
DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"
ITEM = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
# BCP 47, as far as its shape goes.
LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*$")
NUMBERED = re.compile(r"(\d+) of (\d+)$")


def check(pdf, tree, painted):
    root = pdf.Root
    marks = root.get("/MarkInfo", {})
    if not bool(marks.get("/Marked", False)):
        yield Finding("UA 6.2", None, "/MarkInfo /Marked is not true")
    if bool(marks.get("/Suspects", False)):
        yield Finding("01-007", None, "/MarkInfo /Suspects is true")
    viewer = root.get("/ViewerPreferences", {})
    if "/DisplayDocTitle" not in viewer:
        yield Finding("07-001", None, "/ViewerPreferences has no /DisplayDocTitle")
    elif not bool(viewer["/DisplayDocTitle"]):
        yield Finding("07-002", None, "/DisplayDocTitle is false")
    yield from _metadata(pdf)
    yield from _language(root, tree)
    # The tenth bit of the permissions. Newer readers grant it anyway, older ones do not.
    if pdf.is_encrypted and not int(pdf.trailer.Encrypt.P) & 1 << 9:
        yield Finding("26-002", None, "its permissions forbid it")
    if "/XFA" in root.get("/AcroForm", {}):
        yield Finding("25-001", None, "/AcroForm has /XFA")
    yield from _programs(pdf)
    yield from _bookmarks(pdf, tree, painted)
    yield from _labels(pdf, painted)


def _metadata(pdf):
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        yield Finding("06-001", None, "the catalog has no /Metadata")
        return
    metadata = xml.fromstring(bytes(stream.read_bytes()).decode("utf-8-sig").split("?>", 1)[1].rsplit("<?", 1)[0])
    if [part.text for part in metadata.iter(UA)] != ["1"]:
        yield Finding("06-002", None, "pdfuaid:part is not 1")
    titles = [item.text for title in metadata.iter(DC_TITLE) for item in title.iter(ITEM)]
    shown = str(pdf.docinfo.get("/Title", ""))
    if not shown or titles[:1] != [shown]:
        yield Finding("06-003", None, f"dc:title is {titles}, the title {shown!r}")


def _language(root, tree):
    said = str(root.get("/Lang", ""))
    if not LANGUAGE.match(said):
        yield Finding("11-001", None, f"/Lang of the catalog is {said!r}")
    for element in tree.all():
        own = element.words("/Lang")
        if own is not None and not LANGUAGE.match(own):
            yield Finding("11-001", element.first_page(), f"/Lang of {element.kind} is {own!r}")


def _programs(pdf):
    names = pdf.Root.get("/Names", {})
    actions = [pdf.Root.get("/OpenAction"), pdf.Root.get("/AA")]
    for page in pdf.pages:
        actions.append(page.obj.get("/AA"))
        actions.extend(annotation.get("/A") for annotation in page.obj.get("/Annots", []))
    scripts = [action for action in actions if isinstance(action, pikepdf.Dictionary) and str(action.get("/S")) == "/JavaScript"]
    if "/JavaScript" in names or scripts:
        yield Finding("PDF 12.6.4.16", None, "there is JavaScript in it")


def _titles(item):
    while item is not None:
        yield item
        yield from _titles(item.get("/First"))
        item = item.get("/Next")


def _plain(words):
    """Letters alone: spaces and signs that take no room are not what one heading differs from another by."""
    return "".join(letter for letter in words if not letter.isspace() and unicodedata.category(letter) != "Cf")


def _is_heading(title, known):
    """Words from right to left stand on the page in the order they are seen, and a box is all there is of what no font could draw."""
    if title in known:
        return True
    letters = Counter(title)
    return any(
        not (heading := Counter(other.replace("\ufffd", ""))) - letters and (letters - heading).total() <= other.count("\ufffd")
        for other in known
        if "\ufffd" in other or any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in other)
    )


def _bookmarks(pdf, tree, painted):
    headings = []
    for element in tree.all():
        if re.fullmatch(r"H[1-6]?", element.role):
            runs = [run for mark in element.marks() for run in painted.marked.get(mark, [])]
            headings.append(joined(runs))
    outline = pdf.Root.get("/Outlines", {}).get("/First")
    items = list(_titles(outline))
    if headings and not items:
        yield Finding("PDF 12.3.3", None, f"there are {len(headings)} headings and no bookmark")
        return
    known = {_plain(heading) for heading in headings}
    for item in items:
        title = str(item.Title)
        if not _is_heading(_plain(title), known):
            yield Finding("PDF 12.3.3", None, f"no heading says “{title}”")
        if _target(pdf, item) is None:
            yield Finding("PDF 12.3.3", None, f"“{title}” leads nowhere")


def _target(pdf, item):
    """The page a bookmark leads to."""
    place = item.get("/Dest")
    if place is None:
        place = item.get("/A", {}).get("/D")
    if isinstance(place, (pikepdf.String, pikepdf.Name)):
        names = pdf.Root.get("/Names", {}).get("/Dests")
        place = pikepdf.NameTree(names)[str(place)] if names is not None and str(place) in pikepdf.NameTree(names) else None
        if isinstance(place, pikepdf.Dictionary):
            place = place.get("/D")
    if not isinstance(place, pikepdf.Array) or len(place) == 0:
        return None
    pages = {page.obj.objgen for page in pdf.pages}
    return place[0] if isinstance(place[0], pikepdf.Dictionary) and place[0].objgen in pages else None


def _labels(pdf, painted):
    """The foot of each page counts “n of m”; a viewer should call the page n."""
    printed = {}
    for page, artifacts in painted.artifacts.items():
        for kind, runs in artifacts:
            found = NUMBERED.search(joined(runs)) if kind == "/Footer" else None
            if found:
                printed[page] = found[1]
    if not printed:
        return
    for number, page in enumerate(pdf.pages, 1):
        if number in printed and _plain(page.label) != printed[number]:
            yield Finding("PDF 12.4.2", number, f"{page.label!r} in the viewer, {printed[number]} on paper")
