//! Assessments: who rated whom, when, on which ladder version.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{
    AssessmentId, AssessmentRoundId, CompetencyCode, LadderVersionId, LevelCode, PeerViewId,
    PersonId, RatingId,
};
use crate::ladder::Proficiency;
use crate::{Day, Private};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Rater {
    #[serde(rename = "self")]
    Oneself,
    Manager,
    Peer,
    /// Both together, when a round is closed: from then on it is what somebody is at.
    Agreed,
}

impl Rater {
    /// Whether a rating says what somebody is at: the leader's own, or what leader and person agreed on.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Manager | Self::Agreed)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentState {
    /// May change; counts on screen, never on paper.
    Draft,
    /// Never changes again; a later one follows it.
    Final,
}

/// Ratings by one rater on one day against one ladder version. Class: final ratings shareable; drafts and notes private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Assessment {
    pub id: AssessmentId,
    pub person: PersonId,
    pub by: Rater,
    pub on: Day,
    pub state: AssessmentState,
    pub ladder: LadderVersionId,
    /// The level the rater had in mind; the person's own if not said.
    pub against: Option<LevelCode>,
    pub note: Private<String>,
    /// The round it is a view of, if any; it becomes final with that.
    pub round: Option<AssessmentRoundId>,
    /// For a colleague's ratings: what they were asked, and said.
    pub peer_view: Option<PeerViewId>,
}

impl Assessment {
    /// # Errors
    /// `frozen` once final.
    pub fn editable(&self) -> Result<()> {
        match self.state {
            AssessmentState::Draft => Ok(()),
            AssessmentState::Final => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "The assessment of {} is final and stays as it is. Begin a new one instead.",
                    self.on.long()
                ),
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Rating {
    pub id: RatingId,
    pub assessment: AssessmentId,
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub note: Private<String>,
}

/// One rating with what is needed to choose among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRating {
    pub competency: CompetencyCode,
    pub value: Proficiency,
    pub by: Rater,
    pub state: AssessmentState,
    pub on: Day,
    /// Breaks ties between assessments of one day: the one begun last counts.
    pub assessment: AssessmentId,
    /// The round it is a view of, or was agreed in.
    pub round: Option<AssessmentRoundId>,
}

/// Which ratings may be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The leader's own screen: drafts count.
    Leader,
    /// Paper and files: final ratings only.
    Paper,
}
