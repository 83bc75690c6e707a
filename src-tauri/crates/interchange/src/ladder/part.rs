//! What a row, a column, a key or a heading of a ladder file can be.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::choices::SheetLayout;

/// A part of a ladder, as a line or a key of a file may hold it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum FilePart {
    /// Names of levels, or one level.
    Level,
    Grade,
    Track,
    TrackText,
    TrackCode,
    Area,
    Competency,
    AreaCode,
    /// What a level expects of a competency.
    Behaviour,
    Proficiency,
    Description,
    Example,
    AntiPattern,
    Weight,
    Code,
    Name,
    Summary,
    Scope,
    Span,
    Horizon,
    TakeOn,
    GiveUp,
    ReadySigns,
    TitlesUs,
    TitlesEurope,
    TitlesUk,
    /// A decision area, with what a level is expected to decide.
    Delegation,
    /// A heading above rows about the levels themselves.
    LevelGroup,
    /// Names lines or groups them, and is nothing in itself.
    Header,
    /// The ladder's own name.
    Title,
    /// The ladder's own description.
    Text,
    /// A row of a list, read cell by cell.
    Data,
    /// A remark that is no part of a ladder.
    Note,
    /// Left out because somebody said so.
    LeftOut,
}

impl FilePart {
    /// Texts of a level that stand beside no competency.
    pub(super) const fn is_of_level(self) -> bool {
        matches!(
            self,
            Self::Grade
                | Self::Code
                | Self::Summary
                | Self::Scope
                | Self::Span
                | Self::Horizon
                | Self::TakeOn
                | Self::GiveUp
                | Self::ReadySigns
                | Self::TitlesUs
                | Self::TitlesEurope
                | Self::TitlesUk
        )
    }

    /// Parts of a level whose words are never the name of a competency.
    pub(super) const fn is_of_level_for_certain(self) -> bool {
        matches!(self, Self::GiveUp | Self::ReadySigns)
    }

    /// What one level says of one competency.
    pub(super) const fn is_of_expectation(self) -> bool {
        matches!(
            self,
            Self::Behaviour | Self::Proficiency | Self::Example | Self::AntiPattern
        )
    }
}

/// What a row or column of a list or matrix may be said to be, in the order it is offered. `names` is the axis that names levels
/// or holds a list's columns.
pub(super) fn offered(layout: SheetLayout, names: Names) -> Vec<FilePart> {
    use FilePart as P;
    match (layout, names) {
        (SheetLayout::LeftOut, _) => Vec::new(),
        (SheetLayout::List, Names::Things) => vec![
            P::Track,
            P::Area,
            P::Competency,
            P::Level,
            P::Behaviour,
            P::Proficiency,
            P::Example,
            P::AntiPattern,
            P::Description,
            P::Grade,
            P::Code,
            P::AreaCode,
            P::Weight,
            P::Summary,
            P::Scope,
            P::Note,
            P::LeftOut,
        ],
        (SheetLayout::List, Names::Rows) => {
            vec![P::Title, P::Text, P::Header, P::Data, P::Note, P::LeftOut]
        }
        (_, Names::Things) => vec![
            P::Level,
            P::Track,
            P::Area,
            P::Competency,
            P::Description,
            P::Code,
            P::AreaCode,
            P::Weight,
            P::Proficiency,
            P::Example,
            P::AntiPattern,
            P::Behaviour,
            P::Note,
            P::LeftOut,
        ],
        (_, Names::Rows) => vec![
            P::Title,
            P::Text,
            P::Track,
            P::TrackText,
            P::TrackCode,
            P::Header,
            P::Competency,
            P::Area,
            P::Grade,
            P::Code,
            P::Summary,
            P::Scope,
            P::Span,
            P::Horizon,
            P::TakeOn,
            P::GiveUp,
            P::ReadySigns,
            P::TitlesUs,
            P::TitlesEurope,
            P::TitlesUk,
            P::Delegation,
            P::Note,
            P::LeftOut,
        ],
    }
}

/// What a key of an outline, or a depth of names, may be said to be.
pub(super) fn offered_for_keys() -> Vec<FilePart> {
    use FilePart as P;
    vec![
        P::Title,
        P::Track,
        P::Area,
        P::Competency,
        P::Level,
        P::Name,
        P::Description,
        P::Behaviour,
        P::Proficiency,
        P::Example,
        P::AntiPattern,
        P::Grade,
        P::Code,
        P::Weight,
        P::Summary,
        P::Scope,
        P::Span,
        P::Horizon,
        P::TakeOn,
        P::GiveUp,
        P::ReadySigns,
        P::TitlesUs,
        P::TitlesEurope,
        P::TitlesUk,
        P::Note,
        P::LeftOut,
    ]
}

/// Which lines of a sheet are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// Columns of a list, and of a matrix with its levels across.
    Things,
    Rows,
}
