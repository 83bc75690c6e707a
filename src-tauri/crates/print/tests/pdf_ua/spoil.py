"""Spoils sound files in every way the checker knows, and sees each noticed by its number. A point nothing here can fail is refused.

    spoil.py FILE…      together they hold lists, tables, figures, links and a table of contents
"""

import io
import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, String

import check
from checkpoints import CHECKPOINTS

WAYS = []


def way(checkpoint):
    """A way to spoil a file that shows at this point. It returns the file, if that is a new one, and False where it has nothing to spoil."""

    def remember(spoil):
        WAYS.append((checkpoint, spoil.__name__, spoil))
        return spoil

    return remember


def elements(pdf, *kinds):
    def below(holder):
        held = holder.get("/K", [])
        for kid in held if isinstance(held, Array) else [held]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                yield kid
                yield from below(kid)

    return [element for element in below(pdf.Root.StructTreeRoot) if not kinds or str(element.S)[1:] in kinds]


def content(pdf, change):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(change(page.Contents.read_bytes()))


def fonts(pdf):
    return [font for page in pdf.pages for _, font in page.Resources.Font.items()]


def remap(pdf, change):
    for font in fonts(pdf):
        font.ToUnicode.write(change(font.ToUnicode.read_bytes()))


def attributes(element):
    several = element.get("/A", [])
    return list(several) if isinstance(several, Array) else [several]


def without(elements, name):
    found = False
    for element in elements:
        for one in attributes(element):
            if name in one:
                del one[name]
                found = True
    return found


def annotated(pdf):
    return [page.obj for page in pdf.pages if "/Annots" in page.obj]


def metadata(pdf, old, new):
    text = pdf.Root.Metadata.read_bytes()
    assert old in text
    pdf.Root.Metadata.write(text.replace(old, new))


# --- Marks on the page ---------------------------------------------------------------------------------------


@way("01-003")
def an_artifact_within_a_heading(pdf):
    content(pdf, lambda old: re.sub(rb"(/MCID 0>>BDC)", rb"\1/Artifact BMC EMC", old, count=1))


@way("01-004")
def a_heading_within_an_artifact(pdf):
    content(pdf, lambda old: re.sub(rb"(/\w+<</MCID 0>>BDC.*?EMC)", rb"/Artifact BMC \1 EMC", old, count=1, flags=re.S))


@way("01-005")
def a_line_that_is_nothing(pdf):
    content(pdf, lambda old: old + b" 0 0 m 10 10 l S")


@way("01-005")
def letters_that_are_nothing(pdf):
    content(pdf, lambda old: re.sub(rb"/\w+<</MCID 0>>BDC(.*?)EMC", rb"\1", old, count=1, flags=re.S))


@way("PDF 14.7.4")
def letters_no_tag_holds(pdf):
    heading = elements(pdf, "H1")[0]
    heading.K = Array([])


@way("PDF 14.7.4")
def a_tag_for_letters_that_are_not_there(pdf):
    elements(pdf, "P")[0].K.append(9999)


@way("PDF 14.7.4")
def letters_held_twice(pdf):
    first = next(element for element in elements(pdf, "H1") if isinstance(element.K[0], int))
    first.K.append(first.K[0])


@way("PDF 14.7.4")
def a_page_that_knows_other_tags(pdf):
    for tags in pdf.Root.StructTreeRoot.ParentTree.Nums:
        if isinstance(tags, Array) and len(tags) > 1 and tags[0].objgen != tags[-1].objgen:
            tags[0], tags[-1] = tags[-1], tags[0]


@way("PDF 14.7.4")
def a_page_that_knows_no_tags(pdf):
    del pdf.pages[0].obj["/StructParents"]


@way("PDF 14.7.4")
def no_tags_at_all(pdf):
    del pdf.Root.StructTreeRoot


@way("30-001")
def a_page_of_another_file(pdf):
    drawing = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1], Ref=Dictionary(F=String("other.pdf"), Page=0))
    _drawn(pdf, drawing)


@way("30-002")
def tags_within_a_drawing(pdf):
    drawing = pdf.make_stream(b"/P<</MCID 77>>BDC 0 0 1 1 re f EMC", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    _drawn(pdf, drawing)


def _drawn(pdf, drawing):
    pdf.pages[0].Resources.XObject = Dictionary(Spoiled=drawing)
    content(pdf, lambda old: old + b" /Spoiled Do")


# --- Types of tags -------------------------------------------------------------------------------------------


@way("02-001")
def a_type_nobody_knows(pdf):
    elements(pdf, "P")[0].S = Name.Unheard


@way("02-003")
def types_in_a_circle(pdf):
    elements(pdf, "P")[0].S = Name.Unheard
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Unheard=Name.Of, Of=Name.Unheard)


@way("02-004")
def another_meaning_of_a_paragraph(pdf):
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(P=Name.Div)


@way("PDF 14.7.2")
def a_heading_without_words(pdf):
    elements(pdf, "H1", "H2")[-1].K = Array([])


@way("14-002")
def a_first_heading_below_another(pdf):
    elements(pdf, "H1")[0].S = Name.H2


@way("14-003")
def a_level_skipped(pdf):
    elements(pdf, "H2")[0].S = Name.H3


@way("14-007")
def a_heading_without_level(pdf):
    elements(pdf, "H2")[0].S = Name.H


@way("09-005")
def a_list_of_paragraphs(pdf):
    for item in elements(pdf, "LI"):
        item.S = Name.P
    return bool(elements(pdf, "L"))


@way("09-005")
def an_item_without_a_list(pdf):
    for held in elements(pdf, "L"):
        held.S = Name.Div
    return bool(elements(pdf, "LI"))


@way("09-006")
def contents_of_paragraphs(pdf):
    for entry in elements(pdf, "TOCI"):
        entry.S = Name.P
    return bool(elements(pdf, "TOC"))


@way("13-004")
def a_figure_without_words(pdf):
    for figure in elements(pdf, "Figure"):
        del figure["/Alt"]
    return bool(elements(pdf, "Figure"))


@way("PDF 14.8.5.4")
def a_figure_without_a_place(pdf):
    return without(elements(pdf, "Figure"), "/BBox")


# --- Tables --------------------------------------------------------------------------------------------------


@way("09-004")
def a_row_too_short(pdf):
    elements(pdf, "TR")[-1].K = Array(list(elements(pdf, "TR")[-1].K)[:-1])


@way("09-004")
def rows_that_are_none(pdf):
    elements(pdf, "TR")[0].S = Name.Div


@way("09-004")
def a_cell_wider_than_said(pdf):
    elements(pdf, "TD")[-1].A = Dictionary(O=Name.Table, ColSpan=2)


@way("15-003")
def a_head_of_nothing(pdf):
    return without(elements(pdf, "TH"), "/Scope")


@way("15-005")
def a_table_without_heads(pdf):
    for head in elements(pdf, "TH"):
        head.S = Name.TD


@way("15-005")
def cells_with_heads_elsewhere(pdf):
    for cell in elements(pdf, "TD"):
        cell.A = Dictionary(O=Name.Table, Headers=Array([String("nowhere")]))
    for head in elements(pdf, "TH"):
        head.A = Dictionary(O=Name.Table, Scope=Name.Nowhere)


# --- Fonts ---------------------------------------------------------------------------------------------------


@way("31-009")
def a_font_that_is_elsewhere(pdf):
    for font in fonts(pdf):
        descriptor = font.DescendantFonts[0].FontDescriptor
        for key in ("/FontFile2", "/FontFile3"):
            if key in descriptor:
                del descriptor[key]


@way("31-027")
def shapes_without_letters(pdf):
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


@way("10-001")
def a_shape_without_a_letter(pdf):
    remap(pdf, lambda old: re.sub(rb"<0001>\s*<[0-9A-Fa-f]+>", b"", old, count=1))


@way("31-028")
def a_shape_that_is_no_character(pdf):
    remap(pdf, lambda old: re.sub(rb"<0001>\s*<[0-9A-Fa-f]+>", b"<0001> <0000>", old, count=1))


@way("31-029")
def a_shape_that_is_a_mark_of_byte_order(pdf):
    remap(pdf, lambda old: re.sub(rb"<0001>\s*<[0-9A-Fa-f]+>", b"<0001> <FEFF>", old, count=1))


@way("31-030")
def an_empty_box(pdf):
    font = next(iter(pdf.pages[0].Resources.Font.keys())).encode()
    content(pdf, lambda old: old + b" /Artifact BMC BT " + font + b" 9 Tf <0000> Tj ET EMC")


# --- Links ---------------------------------------------------------------------------------------------------


@way("28-002")
def a_note_stuck_on_a_page(pdf):
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents=String("Look")))
    pdf.pages[0].obj.Annots = Array([note])


@way("28-008")
def links_in_no_order(pdf):
    for page in annotated(pdf):
        del page["/Tabs"]
    return bool(annotated(pdf))


@way("28-009")
def links_in_rows(pdf):
    for page in annotated(pdf):
        page.Tabs = Name.R
    return bool(annotated(pdf))


@way("28-011")
def a_link_that_is_a_span(pdf):
    for link in elements(pdf, "Link"):
        link.S = Name.Span
    return bool(annotated(pdf))


@way("28-012")
def a_link_without_words(pdf):
    for page in annotated(pdf):
        del page.Annots[0]["/Contents"]
    return bool(annotated(pdf))


# --- The whole file ------------------------------------------------------------------------------------------


@way("UA 6.2")
def not_marked(pdf):
    pdf.Root.MarkInfo.Marked = False


@way("01-007")
def suspect(pdf):
    pdf.Root.MarkInfo.Suspects = True


@way("06-001")
def no_metadata(pdf):
    del pdf.Root.Metadata


@way("06-002")
def another_part_of_the_standard(pdf):
    metadata(pdf, b"<pdfuaid:part>1<", b"<pdfuaid:part>2<")


@way("06-003")
def no_title(pdf):
    metadata(pdf, b"dc:title", b"dc:source")


@way("06-003")
def another_title(pdf):
    pdf.docinfo["/Title"] = String("Untitled")


@way("07-001")
def no_word_of_the_title(pdf):
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


@way("07-002")
def the_file_name_instead_of_the_title(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


@way("11-001")
def no_language(pdf):
    del pdf.Root["/Lang"]


@way("11-001")
def no_such_language(pdf):
    pdf.Root.Lang = String("English, mostly")


@way("11-001")
def no_such_language_of_a_heading(pdf):
    elements(pdf, "H1")[0].Lang = String("?")


@way("25-001")
def an_xfa_form(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=String("form"))


@way("26-002")
def locked(pdf):
    # Only the old way of locking has a say in this.
    lock = pikepdf.Encryption(owner="owner", user="", R=3, aes=False, metadata=False, allow=pikepdf.Permissions(accessibility=False))
    file = io.BytesIO()
    pdf.save(file, encryption=lock)
    return pikepdf.open(file)


@way("PDF 12.6.4.16")
def a_program_at_the_beginning(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@way("PDF 12.3.3")
def no_bookmarks(pdf):
    del pdf.Root["/Outlines"]


@way("PDF 12.3.3")
def a_bookmark_of_nothing(pdf):
    pdf.Root.Outlines.First.Title = String("Elsewhere")


@way("PDF 12.3.3")
def a_bookmark_that_leads_nowhere(pdf):
    for key in ("/Dest", "/A"):
        if key in pdf.Root.Outlines.First:
            del pdf.Root.Outlines.First[key]


@way("PDF 12.4.2")
def other_numbers_in_the_viewer(pdf):
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=7)]))


def noticed(path, checkpoint, spoil):
    """Whether the checker sees it; None where this file has nothing to spoil."""
    with pikepdf.open(path) as pdf:
        spoiled = spoil(pdf)
        if spoiled is False:
            return None
        found = check.findings(spoiled if isinstance(spoiled, pikepdf.Pdf) else pdf)
        return checkpoint in {finding.checkpoint for finding in found}


def main(paths):
    bad = []
    for path in paths:
        with pikepdf.open(path) as pdf:
            bad.extend(f"{path} is not sound to begin with: {finding}" for finding in check.findings(pdf))
    for checkpoint, name, spoil in WAYS:
        # The first file that has something to spoil is enough.
        seen = (noticed(path, checkpoint, spoil) for path in paths)
        if not next((seen for seen in seen if seen is not None), False):
            bad.append(f"{name} should have been noticed as {checkpoint}")
    bad.extend(f"nothing here can fail {checkpoint}" for checkpoint in CHECKPOINTS.keys() - {checkpoint for checkpoint, *_ in WAYS})
    print("\n".join(bad) or f"{len(paths)} files spoiled in {len(WAYS)} ways, each noticed; all {len(CHECKPOINTS)} points can fail")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
