//! What a read depends on and what a write changed, in the same few words, so that the window re-reads what it must and no more.

use std::collections::BTreeSet;

use rungs_store::Table;
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    Settings,
    Roster,
    Ladder,
    Placements,
    DecisionAreas,
    Delegations,
    Assessments,
    Plans,
    OneToOnes,
    /// Notes of context, what they bear on and with whom they were shared.
    Context,
    Evidence,
    /// Talks about direction and signs of being stuck.
    Direction,
    /// What can be undone and redone.
    History,
    /// Another workspace was opened, or none is any more.
    Workspace,
}

#[must_use]
pub const fn tag_of(table: Table) -> Tag {
    match table {
        Table::Setting => Tag::Settings,
        Table::Person | Table::Employment | Table::OpenRole => Tag::Roster,
        Table::LadderVersion => Tag::Ladder,
        Table::Placement => Tag::Placements,
        Table::DecisionArea | Table::AreaOrigin => Tag::DecisionAreas,
        Table::Delegation
        | Table::TemporaryLevel
        | Table::DelegationView
        | Table::PokerRound
        | Table::PokerVote => Tag::Delegations,
        Table::Assessment
        | Table::Rating
        | Table::ReadinessCall
        | Table::AssessmentRound
        | Table::PeerView
        | Table::PromotionPacket => Tag::Assessments,
        Table::Evidence | Table::EvidenceLink => Tag::Evidence,
        Table::DirectionTalk | Table::StuckCheckIn => Tag::Direction,
        Table::Plan
        | Table::Focus
        | Table::Commitment
        | Table::CheckIn
        | Table::Action
        | Table::DueMove
        | Table::SignedPlan
        | Table::OwnAction => Tag::Plans,
        Table::OneToOne => Tag::OneToOnes,
        Table::ContextNote | Table::ContextTag | Table::ContextShare => Tag::Context,
    }
}

#[must_use]
pub fn tags_of(tables: impl IntoIterator<Item = Table>) -> BTreeSet<Tag> {
    tables
        .into_iter()
        .map(tag_of)
        .chain([Tag::History])
        .collect()
}
