//! Names for rows: each kind of thing has its own id type, so one cannot be passed for another.
//! Ids are UUIDv7 text made by the caller, so they sort by the time they were made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::short_text::ShortText;

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type, JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(
            #[specta(type = String)]
            #[schemars(with = "String")]
            ShortText,
        );

        impl $name {
            #[must_use]
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(text.as_ref().into())
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
    )+};
}

text_id!(
    /// A person on the roster.
    PersonId,
    /// One dated state of a person's job: title, manager, area, market, status.
    EmploymentId,
    /// A vacancy: a role without a person.
    OpenRoleId,
    /// One version of a ladder.
    LadderVersionId,
    /// A person standing on a level from a date.
    PlacementId,
    /// One set of ratings by one rater on one day.
    AssessmentId,
    /// One rating inside an assessment.
    RatingId,
    /// One dated state of a cell of the delegation matrix.
    DelegationId,
    /// A level that holds in a cell for a while.
    TemporaryLevelId,
    /// A PM's own view of who decides something.
    DelegationViewId,
    /// An area coming out of another one, by splitting or merging.
    AreaOriginId,
    /// A round of delegation poker about one decision area.
    PokerRoundId,
    /// What one player laid down in a round.
    PokerVoteId,
    /// A growth plan.
    PlanId,
    /// A focus area of a plan.
    FocusId,
    /// Something somebody agreed to do, in a plan or in a one-to-one.
    ActionId,
    /// Something the leader promised in a plan.
    CommitmentId,
    /// A dated look at how a plan is going.
    CheckInId,
    /// A date that was moved after the two had agreed on it.
    DueMoveId,
    /// A plan as it was signed.
    SignedPlanId,
    /// An action the leader keeps to use again.
    OwnActionId,
    /// A dated one-to-one note.
    OneToOneId,
    /// A piece of organisational or political context.
    ContextId,
    /// A piece of context given to a person.
    ContextShareId,
    /// A decision area a piece of context bears on.
    ContextTagId,
    /// A dated note of what somebody was seen doing.
    EvidenceId,
    /// A link from a note to what it bears on.
    EvidenceLinkId,
    /// A leader's dated word on how ready somebody is.
    ReadinessCallId,
    /// The case for somebody's next level.
    PromotionPacketId,
    /// An assessment in stages: own view, leader's view, agreement.
    AssessmentRoundId,
    /// What a colleague was asked about somebody, and said.
    PeerViewId,
    /// A dated talk about where somebody wants to go.
    DirectionTalkId,
    /// A dated look at the signs of being stuck.
    StuckCheckInId,
    /// The code of a level, such as `SPM`: upper case, unique in a ladder.
    LevelCode,
    /// The code of a competency, such as `customer-insight`.
    CompetencyCode,
    /// The code of a competency area.
    CompetencyAreaCode,
    /// The code of a track, `IC` or `MANAGER` on the shipped ladder.
    TrackCode,
    /// The code of a decision area, such as `pricing`.
    DecisionAreaCode,
);
