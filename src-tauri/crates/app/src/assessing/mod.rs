//! Assessing people: ratings by one rater as a draft, then final; rounds in which the person's view and the leader's are
//! compared and agreed; what colleagues were asked and said; gaps against a level.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::gap::Gap;
use rungs_domain::ids::{
    AssessmentId, AssessmentRoundId, CompetencyCode, LadderVersionId, PeerViewId, PersonId,
};
use rungs_domain::ladder::Proficiency;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::person_ref::PersonRef;
use crate::roster::LevelRef;

mod closing;
mod next_version;
mod peers;
mod round_page;
mod rounds;
mod rows;
pub(crate) mod self_form;
mod sheet;
mod writing;

pub use next_version::{GoOnPage, LostRating};
pub use peers::{PeerAsk, PeerViewEdit, PeerViewLine};
pub(crate) use round_page::comparisons;
pub use round_page::{RoundLine, RoundPage};
pub use rounds::{Agreement, RoundBeginning};
pub(crate) use rows::{round_and_person, version_of};
pub use self_form::{RefusedFormCell, SelfFormTaken};
pub(crate) use sheet::{own_level, stage_on};

/// One rating to be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RatingDraft {
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub note: String,
}

/// What becomes of an assessment after writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    KeepDraft,
    MakeFinal,
}

/// Ratings to be written into the open draft of a rater, or into a new one. While a round is open, the person's and the
/// leader's ratings are its views.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentDraft {
    pub person: PersonId,
    pub by: Rater,
    pub ratings: Vec<RatingDraft>,
    /// Competencies whose rating is taken back.
    pub cleared: Vec<CompetencyCode>,
    pub note: Option<String>,
    /// Today if not said.
    pub on: Option<Day>,
    pub finish: Finish,
    /// The level the rater has in mind, by code or name; that of the round or the person's own if not said.
    pub against: Option<String>,
    /// For a colleague's ratings: what they were asked.
    pub peer_view: Option<PeerViewId>,
}

impl AssessmentDraft {
    /// A draft that says nothing yet.
    #[must_use]
    pub const fn of(person: PersonId, by: Rater) -> Self {
        Self {
            person,
            by,
            ratings: Vec::new(),
            cleared: Vec::new(),
            note: None,
            on: None,
            finish: Finish::KeepDraft,
            against: None,
            peer_view: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentLine {
    pub id: AssessmentId,
    pub by: Rater,
    /// The colleague who rated, where that is known.
    pub peer: Option<String>,
    pub on: Day,
    pub state: AssessmentState,
    pub note: String,
    pub ratings: Vec<RatingDraft>,
    /// The version of the ladder it was made on, whatever counts now.
    pub version: u32,
    /// The level the rater had in mind, on that version.
    pub against: Option<LevelRef>,
    /// Names of the rated competencies on that version.
    pub names: BTreeMap<CompetencyCode, String>,
    /// The round it is a view of.
    pub round: Option<AssessmentRoundId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GapsPage {
    pub person: PersonRef,
    pub against: LevelRef,
    /// In ladder order.
    pub gaps: Vec<Gap>,
}

/// The sheet a leader rates on: every competency with what a level and the one above it expect, and the open draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentSheet {
    pub person: PersonRef,
    /// Where the person stands.
    pub own: Option<LevelRef>,
    /// The level rated against: the one asked for, that of the open round, that of the draft, or their own.
    pub against: Option<LevelRef>,
    /// The one above it on its track.
    pub next: Option<LevelRef>,
    /// The version of the ladder that is rated on: that of the open round, or the one that counts.
    pub version: u32,
    pub ladder: LadderVersionId,
    /// The leader's open ratings.
    pub draft: Option<AssessmentLine>,
    /// The person's own open ratings.
    pub self_draft: Option<AssessmentLine>,
    /// Everything else, newest first.
    pub past: Vec<AssessmentLine>,
    pub against_gaps: Vec<Gap>,
    pub next_gaps: Vec<Gap>,
    /// The round that is open.
    pub round: Option<RoundLine>,
    /// Rounds that were agreed, newest first.
    pub closed_rounds: Vec<RoundLine>,
}
