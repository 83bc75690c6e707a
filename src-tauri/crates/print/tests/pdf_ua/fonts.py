"""Fonts as a page uses them: how codes become characters, and which codes were used."""

import re
from dataclasses import dataclass, field

import pikepdf

from checkpoints import Finding

HEX = rb"<([0-9a-fA-F\s]*)>"
PAIR = re.compile(HEX + rb"\s*" + HEX)
RANGE = re.compile(HEX + rb"\s*" + HEX + rb"\s*(?:" + HEX + rb"|\[([^\]]*)\])")


def _text(hexadecimal):
    return bytes.fromhex(hexadecimal.decode()).decode("utf-16-be", "replace")


def _number(hexadecimal):
    return int(hexadecimal, 16)


def to_unicode(stream):
    """The characters of each code, from a /ToUnicode map."""
    data = bytes(stream.read_bytes())
    letters = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        for code, characters in PAIR.findall(block):
            letters[_number(code)] = _text(characters)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", data, re.S):
        for first, last, start, several in RANGE.findall(block):
            codes = range(_number(first), _number(last) + 1)
            if several:
                for code, characters in zip(codes, re.findall(HEX, several)):
                    letters[code] = _text(characters)
            else:
                begin = _text(start)
                for step, code in enumerate(codes):
                    letters[code] = begin[:-1] + chr(ord(begin[-1]) + step)
    return letters


def _widths(font):
    """From the /W of a font with wide codes: a first code and a list, or two codes and one width for all between."""
    widths, rest = {}, list(font.get("/W", []))
    while len(rest) > 1:
        first = int(rest[0])
        if isinstance(rest[1], pikepdf.Array):
            widths.update({first + step: float(width) for step, width in enumerate(rest[1])})
            rest = rest[2:]
        else:
            widths.update(dict.fromkeys(range(first, int(rest[1]) + 1), float(rest[2])))
            rest = rest[3:]
    return widths


@dataclass
class Font:
    name: str
    wide: bool
    embedded: bool
    letters: dict | None
    # Thousandths of the size, by code.
    widths: dict
    usual_width: float
    # Codes on paper, with the first page of each; those whose words are said by /ActualText are kept apart.
    used: dict = field(default_factory=dict)
    replaced: dict = field(default_factory=dict)

    @classmethod
    def read(cls, font):
        subtype = str(font.get("/Subtype"))
        inner = font.DescendantFonts[0] if subtype == "/Type0" else font
        descriptor = inner.get("/FontDescriptor")
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        return cls(
            name=str(font.get("/BaseFont", font.get("/Name", subtype))).lstrip("/"),
            wide=subtype == "/Type0",
            # The shapes of a Type 3 font are drawings in the file.
            embedded=subtype == "/Type3" or (descriptor is not None and any(key in descriptor for key in files)),
            letters=to_unicode(font.ToUnicode) if "/ToUnicode" in font else None,
            widths=_widths(inner),
            usual_width=float(inner.get("/DW", 1000)),
        )

    def codes(self, string):
        data = bytes(string)
        if self.wide:
            return [data[at] << 8 | data[at + 1] for at in range(0, len(data) - 1, 2)]
        return list(data)

    def width(self, codes):
        return sum(self.widths.get(code, self.usual_width) for code in codes)

    def say(self, codes):
        letters = self.letters or {}
        return "".join(letters.get(code, "\ufffd") for code in codes)


def check(fonts):
    for font in fonts:
        if not (font.used or font.replaced):
            continue
        page = min([*font.used.values(), *font.replaced.values()])
        if not font.embedded:
            yield Finding("31-009", page, font.name)
        if font.letters is None:
            yield Finding("31-027", page, font.name)
            continue
        for code, page in {**font.replaced, **font.used}.items():
            if code == 0:
                yield Finding("31-030", page, f"{font.name} has an empty box")
        for code, page in font.used.items():
            letters = font.letters.get(code)
            shape = f"shape {code} of {font.name}"
            if code == 0:
                continue
            if not letters or any(c == "\ufffd" or 0xE000 <= ord(c) <= 0xF8FF for c in letters):
                yield Finding("10-001", page, f"{shape} stands for {letters!r}")
            elif "\0" in letters:
                yield Finding("31-028", page, shape)
            elif "\ufeff" in letters or "\ufffe" in letters:
                yield Finding("31-029", page, shape)
