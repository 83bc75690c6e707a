"""What is painted on each page, and under which mark."""

from dataclasses import dataclass, field

import pikepdf

from checkpoints import Finding
from fonts import Font

PATHS = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "INLINE IMAGE"}
TEXTS = {"Tj", "TJ", "'", '"'}
# Everything else neither paints nor moves.
LOOKED_AT = " ".join({*PATHS - {"INLINE IMAGE"}, *TEXTS, *"BI ID EI Do q Q cm BT Tm Td TD Tf BMC BDC EMC".split()})
UNMOVED = (1, 0, 0, 1, 0, 0)


def times(first, then):
    a, b, c, d, e, f = first
    g, h, i, j, k, l = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l)


@dataclass(frozen=True)
class Run:
    """Letters on one line."""

    page: int
    height: float
    # Where it begins and ends, and the size of its letters.
    left: float
    right: float
    size: float
    text: str


@dataclass(frozen=True)
class Mark:
    """A bracket of marked content."""

    artifact: str | None = None
    mcid: int | None = None
    # Said instead of the letters within; a list, so that it is said once.
    instead: list | None = None


@dataclass
class Painted:
    """All pages of a file."""

    # By page, from 1, and number of the mark.
    marked: dict = field(default_factory=dict)
    # By page: kind of artifact and its runs.
    artifacts: dict = field(default_factory=dict)
    fonts: dict = field(default_factory=dict)
    findings: list = field(default_factory=list)


class Reader:
    """Reads one page after the other into `painted`."""

    def __init__(self):
        self.painted = Painted()

    def read(self, number, page):
        self.page = number
        self.marks = []
        self.told = set()
        self.painted.artifacts[number] = []
        self._stream(page.obj, page.obj.get("/Resources", pikepdf.Dictionary()), UNMOVED, None)

    def _find(self, checkpoint, sentence):
        # Once a page is enough: what is wrong once is mostly wrong often.
        if checkpoint not in self.told:
            self.told.add(checkpoint)
            self.painted.findings.append(Finding(checkpoint, self.page, sentence))

    def _stream(self, owner, resources, matrix, within):
        font, size, kept, line = None, 0, [], UNMOVED
        fonts = resources.get("/Font", {})
        for instruction in pikepdf.parse_content_stream(owner, LOOKED_AT):
            name = str(instruction.operator)
            operands = instruction.operands
            if name == "q":
                kept.append((font, size, matrix))
            elif name == "Q":
                font, size, matrix = kept.pop() if kept else (font, size, matrix)
            elif name == "cm":
                matrix = times(tuple(float(value) for value in operands), matrix)
            elif name == "BT":
                line = UNMOVED
            elif name == "Tm":
                line = tuple(float(value) for value in operands)
            elif name in ("Td", "TD"):
                line = times((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
            elif name == "Tf":
                font, size = self._font(fonts[str(operands[0])]), float(operands[1])
            elif name in ("BMC", "BDC"):
                self._begin(operands, resources, within)
            elif name == "EMC":
                if self.marks:
                    self.marks.pop()
            elif name in TEXTS:
                self._text(font, size, operands, times(line, matrix))
            elif name in PATHS:
                self._paint("a line or an area", None)
            elif name == "Do":
                self._draw(resources.XObject[str(operands[0])], resources, matrix)

    def _font(self, font):
        key = font.objgen if font.is_indirect else id(font)
        if key not in self.painted.fonts:
            self.painted.fonts[key] = Font.read(font)
        return self.painted.fonts[key]

    def _begin(self, operands, resources, within):
        tag = str(operands[0])
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = resources.Properties[str(properties)]
        properties = properties if properties is not None else {}
        mcid = int(properties["/MCID"]) if "/MCID" in properties else None
        artifact = None
        if tag == "/Artifact":
            artifact = str(properties.get("/Subtype", properties.get("/Type", "")))
            if any(mark.mcid is not None for mark in self.marks):
                self._find("01-003", "the artifact begins within a mark")
        if mcid is not None:
            if any(mark.artifact is not None for mark in self.marks):
                self._find("01-004", f"mark {mcid}")
            if within is not None:
                self._find("30-002", f"mark {mcid}")
            self.painted.marked.setdefault((self.page, mcid), [])
        instead = [str(properties["/ActualText"])] if "/ActualText" in properties else None
        self.marks.append(Mark(artifact, mcid, instead))
        if artifact is not None:
            self.painted.artifacts[self.page].append((artifact, []))

    def _text(self, font, size, operands, place):
        last = operands[-1]
        parts = list(last) if isinstance(last, pikepdf.Array) else [last]
        codes = [code for part in parts if isinstance(part, pikepdf.String) for code in font.codes(part)]
        moved = sum(float(part) for part in parts if not isinstance(part, pikepdf.String))
        instead = next((mark.instead for mark in reversed(self.marks) if mark.instead is not None), None)
        book = font.used if instead is None else font.replaced
        for code in codes:
            book.setdefault(code, self.page)
        text = font.say(codes) if instead is None else (instead.pop() if instead else "")
        a, _, _, d, left, height = place
        right = left + a * size * (font.width(codes) - moved) / 1000
        self._paint(repr(text), Run(self.page, height, left, right, abs(d * size), text))

    def _paint(self, what, run):
        for mark in reversed(self.marks):
            if mark.artifact is not None:
                if run:
                    self.painted.artifacts[self.page][-1][1].append(run)
                return
            if mark.mcid is not None:
                # A drawing counts, though it says nothing.
                self.painted.marked[(self.page, mark.mcid)].append(run or Run(self.page, 0, 0, 0, 0, ""))
                return
        self._find("01-005", what)

    def _draw(self, thing, resources, matrix):
        if str(thing.get("/Subtype")) != "/Form":
            self._paint("a picture", None)
            return
        if "/Ref" in thing:
            self._find("30-001", "it is named within a drawing")
        moved = times(tuple(float(value) for value in thing.get("/Matrix", UNMOVED)), matrix)
        self._stream(thing, thing.get("/Resources", resources), moved, thing)


def _apart(before, run):
    """On another line, or with a gap between."""
    if run.page != before.page or abs(run.height - before.height) > 0.3 * run.size:
        return True
    return not -0.15 * run.size < run.left - before.right < 0.15 * run.size


def joined(runs):
    """Runs as one text: what stands apart is another word."""
    text, before = "", None
    for run in runs:
        if not run.text:
            continue
        if before and _apart(before, run):
            text += " "
        text += run.text
        before = run
    return " ".join(text.replace("\u200b", "").split())
