//! What somebody meant to bring in: a refusal says what to do about it, and that differs.

use crate::{FileError, FileErrorCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Roster,
    Ladder,
    /// A self-assessment form that comes back.
    Form,
    /// A catalogue of decision areas.
    Catalogue,
    /// A file in our own format, by what it holds, such as `decision area`.
    OurOwn(&'static str),
}

impl Wanted {
    /// What to do about a file that holds no table and no text.
    pub(super) fn in_a_format_that_is_read(self) -> String {
        match self {
            Self::Roster => {
                "Export the roster as .csv, .tsv, .xlsx, .ods, .yaml or .json and choose that file.".to_owned()
            }
            Self::Ladder => {
                "Save the ladder as .xlsx, .ods, .csv, .md, .yaml or .json and choose that file.".to_owned()
            }
            Self::Form => {
                "Read in the form itself, saved as .xlsx, .ods or .csv; answers on paper are entered by hand.".to_owned()
            }
            Self::Catalogue => {
                "Save the decision areas as .csv, .xlsx, .ods, .yaml or .json and choose that file.".to_owned()
            }
            Self::OurOwn(what) => format!("Choose a {what} file in YAML or JSON."),
        }
    }

    /// What to do about a line without an end.
    pub(super) fn with_lines_that_end(self) -> &'static str {
        match self {
            Self::Roster => {
                "so this is no table of people. Export the roster again with one row per person."
            }
            Self::Ladder => {
                "so this is no table. Save the ladder again with its rows on lines of their own."
            }
            Self::Catalogue => {
                "so this is no table. Save the decision areas again with one row for each."
            }
            Self::Form | Self::OurOwn(_) => "so this is no table. Ask for the file again.",
        }
    }

    pub(crate) fn empty(self, name: &str) -> FileError {
        let wish = match self {
            Self::Roster => "Choose a file with a header row and one row per person.".to_owned(),
            Self::Ladder => {
                "Choose a file with levels and what they are expected to do.".to_owned()
            }
            Self::Form => "Ask for the form again, filled in.".to_owned(),
            Self::Catalogue => {
                "Choose a file with a header row and one row per decision area.".to_owned()
            }
            Self::OurOwn(what) => format!("Choose a {what} file."),
        };
        FileError::new(FileErrorCode::Empty, format!("“{name}” is empty. {wish}"))
    }
}
