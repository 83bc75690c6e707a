//! The PM's own view of a cell, beside the leader's: who decides here, as they see it. Where the two differ is where to talk first.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::ids::{DecisionAreaCode, DelegationViewId, PersonId};
use crate::view_talk::ViewTalk;

/// How a PM saw a cell on a day. Class: shareable, for the person it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationView {
    pub id: DelegationViewId,
    pub person: PersonId,
    pub area: DecisionAreaCode,
    /// The day from which it counts here, which is the day it was said but for what came over from another area.
    pub on: Day,
    /// The day it was said, where that was earlier and of an area that went into this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_on: Option<Day>,
    pub level: DelegationLevel,
    /// In their words.
    pub note: String,
    /// What became of the difference to what was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<ViewTalk>,
}

impl DelegationView {
    /// The day it was said.
    #[must_use]
    pub fn said(&self) -> Day {
        self.said_on.unwrap_or(self.on)
    }
}

/// The view of a cell that counts on a day: the latest by then; of two on one day the one made last.
#[must_use]
pub fn view_on(views: &[DelegationView], day: Day) -> Option<&DelegationView> {
    views
        .iter()
        .filter(|view| view.on <= day)
        .max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))
}

/// Steps of the scale by which the PM sees themselves freer than the leader does; negative when less free.
/// None when one of the two has said nothing.
#[must_use]
pub fn difference(
    scale: Scale,
    leader: Option<DelegationLevel>,
    own: Option<DelegationLevel>,
) -> Option<i8> {
    let step = |level| scale.number(level).cast_signed();
    Some(step(own?) - step(leader?))
}

/// What a PM's view is held against: what was agreed, but where they see what holds for a while, that. Nobody is wrong who sees a
/// decision as it is.
#[must_use]
pub fn seen_against(
    agreed: Option<DelegationLevel>,
    holding: Option<DelegationLevel>,
    own: Option<DelegationLevel>,
) -> Option<DelegationLevel> {
    holding.filter(|_| holding == own).or(agreed)
}

/// Sorts what two people see so that the widest difference comes first, then what only one of them has spoken about, then where
/// they agree. Equals stay in their order.
pub fn differences_first<T>(rows: &mut [T], difference: impl Fn(&T) -> Difference) {
    rows.sort_by_key(|row| match difference(row) {
        Difference::Of(0) => (2, Reverse(0)),
        Difference::Of(steps) => (0, Reverse(steps.unsigned_abs())),
        Difference::OneSided => (1, Reverse(0)),
        Difference::Silent => (3, Reverse(0)),
    });
}

/// Whether what was agreed moved after the PM said how they see it: then the difference may be of the past.
#[must_use]
pub fn said_before(view: Option<Day>, agreed_since: Option<Day>) -> bool {
    matches!((view, agreed_since), (Some(view), Some(since)) if view < since)
}

/// How two views of a cell stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(
    rename = "ViewDifference",
    tag = "kind",
    content = "steps",
    rename_all = "snake_case"
)]
pub enum Difference {
    /// Steps, 0 when they agree.
    Of(i8),
    /// Only one of them has said something.
    OneSided,
    /// Neither has.
    Silent,
}

impl Difference {
    #[must_use]
    pub fn between(
        scale: Scale,
        leader: Option<DelegationLevel>,
        own: Option<DelegationLevel>,
    ) -> Self {
        match difference(scale, leader, own) {
            Some(steps) => Self::Of(steps),
            None if leader.is_some() || own.is_some() => Self::OneSided,
            None => Self::Silent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_difference_comes_first_and_agreement_last() {
        let n = |v: u8| DelegationLevel::new(v).ok();
        let mut rows = vec![
            ("agree", n(5), n(5)),
            ("nothing", None, None),
            ("one step", n(4), n(5)),
            ("only mine", n(3), None),
            ("three steps", n(6), n(3)),
            ("only theirs", None, n(3)),
            ("also one step", n(5), n(4)),
        ];
        differences_first(&mut rows, |(_, leader, own)| {
            Difference::between(Scale::SevenLevels, *leader, *own)
        });
        let names: Vec<&str> = rows.iter().map(|(name, ..)| *name).collect();
        assert_eq!(
            names,
            [
                "three steps",
                "one step",
                "also one step",
                "only mine",
                "only theirs",
                "agree",
                "nothing"
            ]
        );
    }

    #[test]
    fn a_view_from_before_the_last_agreement_may_be_of_the_past() {
        let day = |text| Day::parse(text).ok();
        for (view, since, before) in [
            ("2026-03-01", "2026-03-02", true),
            ("2026-03-02", "2026-03-02", false),
            ("2026-03-03", "2026-03-02", false),
        ] {
            assert_eq!(said_before(day(view), day(since)), before, "{view} {since}");
        }
        assert!(!said_before(None, day("2026-03-02")));
        assert!(!said_before(day("2026-03-02"), None));
    }

    #[test]
    fn who_sees_what_holds_for_a_while_sees_no_difference() {
        let n = |v: u8| DelegationLevel::new(v).ok();
        for (agreed, holding, own, against) in [
            (n(5), n(2), n(2), n(2)),
            (n(5), n(2), n(5), n(5)),
            (n(5), n(2), n(3), n(5)),
            (n(5), None, n(2), n(5)),
            (n(5), n(2), None, n(5)),
            (None, None, None, None),
        ] {
            assert_eq!(seen_against(agreed, holding, own), against, "{own:?}");
        }
    }

    #[test]
    fn a_difference_is_counted_in_steps_of_the_scale() {
        let n = |v: u8| DelegationLevel::new(v).ok();
        for (scale, leader, own, steps) in [
            (Scale::SevenLevels, n(2), n(6), Some(4)),
            (Scale::DecisionTree, n(2), n(6), Some(2)),
            (Scale::DecisionTree, n(1), n(4), Some(0)),
            (Scale::SevenLevels, n(6), n(2), Some(-4)),
            (Scale::SevenLevels, None, n(2), None),
        ] {
            assert_eq!(
                difference(scale, leader, own),
                steps,
                "{scale:?} {leader:?} {own:?}"
            );
        }
    }
}
