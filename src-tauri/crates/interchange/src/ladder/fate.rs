//! What became of every cell, text, key and heading of a file. Nothing has no fate.

use super::part::FilePart;

/// Where something stands in the ladder, or why it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing stood there.
    Blank,
    /// Taken as a part of the ladder.
    Taken(FilePart),
    /// Says the same as the cell before or above it.
    AsAbove,
    /// A dash or another sign for nothing: here nothing is expected.
    NothingSaid,
    NotPlaced(Reason),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    NoLevel,
    NoCompetency,
    NotUnderstood,
    OutsideTable,
    NoRating,
    NoGrade,
    NoWeight,
    SaidTwice,
    TooLong,
    NothingAbove,
    NoDecision,
    Note,
    LeftOut,
    BelowHolder,
    HeadingsHold,
    Hidden,
    Comment,
    SameLevel,
    CodeTaken,
    KnownCode,
    Pay,
}

impl Reason {
    /// A sentence for the person who looks for what is missing.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::NoLevel => "It belongs to no level that Rungs could find.",
            Self::NoCompetency => "It belongs to no competency that Rungs could find.",
            Self::NotUnderstood => "Rungs does not know what it says about the ladder.",
            Self::OutsideTable => "It stands outside the table of levels and competencies.",
            Self::NoRating => "It is no rating from 0 to 5 and no word for one.",
            Self::NoGrade => "It is no grade from 1 to 30.",
            Self::NoWeight => "It is no weight above 0.",
            Self::SaidTwice => {
                "Another cell says something else about the same thing, and that one holds."
            }
            Self::TooLong => {
                "It is too long (a name may have 200 characters, a text 4,000), or there are more of its kind than a ladder can have."
            }
            Self::NothingAbove => "It points to the cell before it, and there is none.",
            Self::NoDecision => {
                "It is no decision area of this workspace, or no delegation level from 1 to 7."
            }
            Self::Note => "It is a remark, not a part of the ladder.",
            Self::LeftOut => "It is left out as you chose.",
            Self::HeadingsHold => {
                "The headings of the file hold the ladder, so the table was not read. Say how it is laid out to read it, too."
            }
            Self::Hidden => {
                "It stands on a hidden sheet, which is not read. Say how the sheet is laid out to read it, too."
            }
            Self::SameLevel => {
                "Another row or column names the same level on the same track, and that one holds."
            }
            Self::CodeTaken => "Something else of its kind has this code already.",
            Self::KnownCode => {
                "The level goes on from one of your ladder and keeps the code that one has."
            }
            Self::Pay => "Rungs keeps no pay.",
            Self::Comment => "It is a comment on a cell, and comments are not read.",
            Self::BelowHolder => {
                "The front matter of the file holds the ladder; the text below it was not read."
            }
        }
    }
}
