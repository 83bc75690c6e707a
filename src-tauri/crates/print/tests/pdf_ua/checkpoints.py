"""What a file is held against, each point by its number.

Two digits, a dash and three digits are failure conditions of the Matterhorn Protocol 1.1, the list of what makes a file miss PDF/UA-1.
“UA” is a clause of PDF/UA-1 itself (ISO 14289-1), “PDF” one of PDF (ISO 32000-1), where the protocol leaves the point to a person's eye or
takes it for granted.
"""

from dataclasses import dataclass

CHECKPOINTS = {
    "01-003": "something marked as an artifact stands within tagged content",
    "01-004": "tagged content stands within an artifact",
    "01-005": "something painted is neither tagged nor an artifact",
    "01-007": "the file calls its own tags suspect",
    "02-001": "a type of tag leads to no standard type",
    "02-003": "types of tags are mapped in a circle",
    "02-004": "a standard type of tag is mapped to something else",
    "06-001": "there are no metadata",
    "06-002": "the metadata do not say PDF/UA-1",
    "06-003": "the metadata have no title, or not that of the file",
    "07-001": "nothing asks a viewer to show the title",
    "07-002": "a viewer is asked to show the file name instead of the title",
    "09-004": "a table is not made of rows and cells as it should be",
    "09-005": "a list is not made of items as it should be",
    "09-006": "a table of contents is not made of entries as it should be",
    "10-001": "a character has no Unicode value a reader could say",
    "11-001": "the language is not known",
    "13-004": "a figure has no words in its place",
    "14-002": "the first heading is not of the first level",
    "14-003": "a level of headings is skipped",
    "14-007": "headings with and without levels are mixed",
    "15-003": "the head of a row or column does not say of which",
    "15-005": "a cell has no head",
    "25-001": "there is an XFA form",
    "26-002": "the file is locked against programs that read aloud",
    "28-002": "something is laid over the page that is no link",
    "28-008": "a page with links does not say in which order Tab goes through them",
    "28-009": "Tab does not go through the links of a page in the order of the tags",
    "28-011": "a link is not within a link tag",
    "28-012": "a link does not say where it leads",
    "30-001": "a page shows a page of another file",
    "30-002": "a drawing that is used again holds tagged content",
    "31-009": "a font is not inside the file",
    "31-027": "a font does not say which letters its shapes are",
    "31-028": "a font says “no character” of a shape",
    "31-029": "a font says a mark of byte order of a shape",
    "31-030": "a shape stands for a character the font does not have",
    "UA 6.2": "the file does not say that it is tagged",
    "PDF 12.3.3": "bookmarks do not lead to the headings",
    "PDF 12.4.2": "a page has another number in the viewer than on paper",
    "PDF 12.6.4.16": "the file holds a program",
    "PDF 14.7.2": "a tag holds nothing",
    "PDF 14.7.4": "tagged content and the tree of tags do not hold each other, each once",
    "PDF 14.8.5.4": "a figure does not say where it stands",
}


@dataclass(frozen=True)
class Finding:
    checkpoint: str
    # From 1, or None for the whole file.
    page: int | None
    sentence: str

    def __post_init__(self):
        if self.checkpoint not in CHECKPOINTS:
            raise ValueError(f"there is no checkpoint {self.checkpoint}")

    def __str__(self):
        where = f"page {self.page}" if self.page else "the file"
        return f"{where}: {self.checkpoint}, {CHECKPOINTS[self.checkpoint]}: {self.sentence}"
