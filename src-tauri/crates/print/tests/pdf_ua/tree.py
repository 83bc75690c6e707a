"""The tree of tags, each element with its standard type, and what it holds."""

from dataclasses import dataclass, field

import pikepdf

from checkpoints import Finding

# The standard types of ISO 32000-1, 14.8.4.
STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD "
    "THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split()
)


@dataclass(eq=False)
class Element:
    kind: str
    role: str
    parent: "Element | None"
    obj: object
    page: int | None
    # Elements, marks as (page, number), and annotations, in order.
    holds: list = field(default_factory=list)

    def words(self, key):
        value = self.obj.get(key)
        return None if value is None else str(value)

    def attribute(self, name):
        attributes = self.obj.get("/A")
        if attributes is None:
            return None
        several = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
        for one in several:
            if isinstance(one, pikepdf.Dictionary) and name in one:
                return one[name]
        return None

    def elements(self):
        return [held for held in self.holds if isinstance(held, Element)]

    def marks(self):
        """All marks below, in order."""
        for held in self.holds:
            if isinstance(held, Element):
                yield from held.marks()
            elif isinstance(held, tuple):
                yield held

    def all(self):
        yield self
        for element in self.elements():
            yield from element.all()

    def first_page(self):
        return next((page for page, _ in self.marks()), self.page)


class Tree:
    """`top` holds the elements below the root."""

    def __init__(self, pdf):
        self.findings = []
        self.root = pdf.Root.get("/StructTreeRoot")
        self.top = Element("", "", None, pikepdf.Dictionary(), None)
        if self.root is None:
            return
        self.roles = {str(key): str(value) for key, value in self.root.get("/RoleMap", {}).items()}
        self.pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        for key, value in self.roles.items():
            if key[1:] in STANDARD:
                self.findings.append(Finding("02-004", None, f"{key} stands for {value}"))
        self.top.holds = self._held(self.root, self.top, None)

    def _held(self, obj, element, page):
        held = obj.get("/K")
        if held is None:
            return []
        several = held if isinstance(held, pikepdf.Array) else [held]
        return [self._one(kid, element, page) for kid in several]

    def _one(self, kid, parent, page):
        if not isinstance(kid, pikepdf.Dictionary):
            return (page, int(kid))
        page = self.pages.get(kid.Pg.objgen) if "/Pg" in kid else page
        kind = str(kid.get("/Type", ""))
        if kind == "/MCR":
            return (page, int(kid.MCID))
        if kind == "/OBJR":
            return kid.Obj
        name = str(kid.S)
        element = Element(name[1:], self._role(name, page), parent, kid, page)
        element.holds = self._held(kid, element, page)
        return element

    def _role(self, name, page):
        seen = [name]
        while name[1:] not in STANDARD:
            name = self.roles.get(name)
            if name is None:
                self.findings.append(Finding("02-001", page, seen[-1]))
                return "NonStruct"
            if name in seen:
                self.findings.append(Finding("02-003", page, " → ".join([*seen, name])))
                return "NonStruct"
            seen.append(name)
        return name[1:]

    def all(self):
        for element in self.top.elements():
            yield from element.all()
