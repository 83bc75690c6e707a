//! What one chooses about paper: its size, how it lies, and whether there are lines to write on.

use std::collections::BTreeMap;

use rungs_domain::error::{Result as DomainResult, RuleError};
use rungs_print::{Kind, Paper, Setup};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::batch::BatchOf;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    Portrait,
    Landscape,
}

/// Lines and rows to write on by hand, for a talk over the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum WriteIn {
    #[default]
    Without,
    Lines,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct PaperChoice {
    pub size: PaperSize,
    /// As the document usually lies, if not said.
    pub orientation: Option<Orientation>,
    pub write_in: WriteIn,
}

impl From<PaperSize> for PaperChoice {
    fn from(size: PaperSize) -> Self {
        Self {
            size,
            ..Self::default()
        }
    }
}

impl PaperChoice {
    /// # Errors
    /// `invalid` for a way to lie, or for lines, that the document does not have.
    pub(super) fn setup(self, kind: Kind) -> DomainResult<Setup> {
        let orientation = self.orientation.map(rungs_print::Orientation::from);
        if orientation.is_some_and(|chosen| !kind.orientations().contains(&chosen)) {
            let message = "These pages are made to stand upright: lying, they would not fit. The team ladder and the team board can do both.";
            return Err(RuleError::invalid("orientation", message));
        }
        if self.write_in == WriteIn::Lines && !kind.takes_lines() {
            let message = "There are no lines to add here. Growth plans, decision charters, promotion packets and agreed assessments can have some; forms and sheets for one-to-ones always have.";
            return Err(RuleError::invalid("write_in", message));
        }
        Ok(Setup {
            paper: match self.size {
                PaperSize::A4 => Paper::A4,
                PaperSize::Letter => Paper::UsLetter,
            },
            orientation,
            write_in: match self.write_in {
                WriteIn::Without => rungs_print::WriteIn::Without,
                WriteIn::Lines => rungs_print::WriteIn::Lines,
            },
        })
    }
}

impl From<Orientation> for rungs_print::Orientation {
    fn from(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Portrait => Self::Portrait,
            Orientation::Landscape => Self::Landscape,
        }
    }
}

impl From<rungs_print::Orientation> for Orientation {
    fn from(orientation: rungs_print::Orientation) -> Self {
        match orientation {
            rungs_print::Orientation::Portrait => Self::Portrait,
            rungs_print::Orientation::Landscape => Self::Landscape,
        }
    }
}

/// What there is to choose about the paper of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperWays {
    /// The usual way first.
    pub orientations: Vec<Orientation>,
    pub takes_lines: bool,
}

/// For the window: of growth plans, and of each kind of [`Handout`](super::Handout) by its name there.
#[must_use]
pub fn paper_ways() -> BTreeMap<&'static str, PaperWays> {
    let kinds = [
        ("plan", Kind::Plan),
        ("booklet", Kind::Booklet),
        ("role_cards", Kind::Cards),
        ("self_form", Kind::SelfForm),
        ("assessment", Kind::Assessment),
        ("charter", Kind::Charters),
        ("charters", Kind::Charters),
        ("team_board", Kind::Board),
        ("one_to_one", Kind::OneToOne),
        ("packet", Kind::Packet),
        ("team_ladder", Kind::Team),
    ];
    let ways = |kind: Kind| PaperWays {
        orientations: kind
            .orientations()
            .iter()
            .copied()
            .map(Into::into)
            .collect(),
        takes_lines: kind.takes_lines(),
    };
    kinds
        .into_iter()
        .map(|(name, kind)| (name, ways(kind)))
        .collect()
}

/// For the window: which of [`paper_ways`] a batch is printed on.
#[must_use]
pub fn batch_papers() -> BTreeMap<BatchOf, &'static str> {
    BatchOf::ALL
        .into_iter()
        .map(|of| {
            let paper = match of {
                BatchOf::Plans => "plan",
                BatchOf::OneToOnes => "one_to_one",
                BatchOf::Charters => "charter",
                BatchOf::Packets => "packet",
                BatchOf::SelfForms => "self_form",
                BatchOf::Assessments => "assessment",
            };
            (of, paper)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_on_paper_there_is_something_to_choose_of() {
        let ways = paper_ways();
        for (of, paper) in batch_papers() {
            assert!(ways.contains_key(paper), "{of:?}");
        }
    }

    #[test]
    fn what_a_document_does_not_have_is_refused_with_what_has_it() {
        let across = PaperChoice {
            orientation: Some(Orientation::Landscape),
            ..PaperChoice::default()
        };
        let with_lines = PaperChoice {
            write_in: WriteIn::Lines,
            ..PaperChoice::default()
        };
        for (kind, lies, has_lines) in [
            (Kind::Plan, false, true),
            (Kind::Board, true, false),
            (Kind::Charters, false, true),
            (Kind::OneToOne, false, false),
        ] {
            let field = |choice: PaperChoice| choice.setup(kind).err().and_then(|no| no.field);
            let refused = |field: &str, taken: bool| (!taken).then(|| field.to_owned());
            assert_eq!(field(across), refused("orientation", lies), "{kind:?}");
            assert_eq!(
                field(with_lines),
                refused("write_in", has_lines),
                "{kind:?}"
            );
        }
    }
}
