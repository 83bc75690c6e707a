//! What became of a difference between two views of a cell: it waits to be talked about, or it was talked about and the agreement
//! stayed. Either holds for the pair of views it was about, and no longer.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::delegation_view::{DelegationView, Difference};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TalkKind {
    /// It lies on the table of the next one-to-one.
    Waiting,
    /// It was talked about, and what was agreed stays.
    Kept,
}

/// What became of a difference. Class: shareable, for the person it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ViewTalk {
    pub kind: TalkKind,
    pub on: Day,
    /// What was agreed then.
    pub agreed: DelegationLevel,
    /// What to talk about, or why it stays.
    pub words: String,
}

/// What became of the difference between what is agreed and what a PM says of a cell, as of a day. Saying the same again leaves it;
/// once one of the two sides is another, it is a new difference that nobody has talked about.
#[must_use]
pub fn talk_on(
    scale: Scale,
    views: &[DelegationView],
    agreed: Option<DelegationLevel>,
    day: Day,
) -> Option<&ViewTalk> {
    let mut said: Vec<&DelegationView> = views.iter().filter(|view| view.on <= day).collect();
    said.sort_by(|a, b| (b.on, &b.id).cmp(&(a.on, &a.id)));
    let now = said.first()?.level;
    let same = |a, b| scale.reading(a) == scale.reading(b);
    said.into_iter()
        .take_while(|view| same(view.level, now))
        .find_map(|view| view.talk.as_ref().filter(|talk| talk.on <= day))
        .filter(|talk| agreed.is_some_and(|agreed| same(agreed, talk.agreed)))
}

/// Whether the difference was talked about and stays, so that there is nothing to deal with.
#[must_use]
pub fn is_settled(
    scale: Scale,
    views: &[DelegationView],
    agreed: Option<DelegationLevel>,
    day: Day,
) -> bool {
    talk_on(scale, views, agreed, day).is_some_and(|talk| talk.kind == TalkKind::Kept)
}

/// Sorts what two people see by what is to be done: differences nobody has talked about, the widest first; those that wait for the
/// next one-to-one; what only one of them has spoken about; what was talked about and stays; where they agree. Equals stay in their
/// order.
pub fn open_first<T>(rows: &mut [T], standing: impl Fn(&T) -> (Difference, Option<TalkKind>)) {
    rows.sort_by_key(|row| match standing(row) {
        (Difference::Of(0), _) => (4, Reverse(0)),
        (Difference::Of(steps), talk) => {
            let rank = match talk {
                None => 0,
                Some(TalkKind::Waiting) => 1,
                Some(TalkKind::Kept) => 3,
            };
            (rank, Reverse(steps.unsigned_abs()))
        }
        (Difference::OneSided, _) => (2, Reverse(0)),
        (Difference::Silent, _) => (5, Reverse(0)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    fn view(id: &str, on: &str, n: u8, talk: Option<&str>) -> DelegationView {
        DelegationView {
            id: id.into(),
            person: "p".into(),
            area: "pricing".into(),
            on: day(on),
            said_on: None,
            level: level(n),
            note: String::new(),
            talk: talk.map(|on| ViewTalk {
                kind: TalkKind::Kept,
                on: day(on),
                agreed: level(3),
                words: "It stays.".into(),
            }),
        }
    }

    #[test]
    fn a_talk_counts_until_one_of_the_two_sides_is_another() {
        let talked = view("1", "2026-03-01", 6, Some("2026-03-08"));
        let again = view("2", "2026-05-01", 6, None);
        let other = view("3", "2026-05-01", 5, None);
        let back = view("4", "2026-06-01", 6, None);
        let views = |views: &[&DelegationView]| -> Vec<DelegationView> {
            views.iter().copied().cloned().collect()
        };
        for (what, said, agreed, on, counts) in [
            ("before it", views(&[&talked]), Some(3), "2026-03-07", false),
            ("that day", views(&[&talked]), Some(3), "2026-03-08", true),
            ("later", views(&[&talked]), Some(3), "2026-11-26", true),
            (
                "agreed anew",
                views(&[&talked]),
                Some(4),
                "2026-11-26",
                false,
            ),
            (
                "nothing agreed",
                views(&[&talked]),
                None,
                "2026-11-26",
                false,
            ),
            (
                "said again",
                views(&[&again, &talked]),
                Some(3),
                "2026-11-26",
                true,
            ),
            (
                "said otherwise",
                views(&[&talked, &other]),
                Some(3),
                "2026-11-26",
                false,
            ),
            (
                "and back",
                views(&[&talked, &other, &back]),
                Some(3),
                "2026-11-26",
                false,
            ),
            ("never", views(&[]), Some(3), "2026-11-26", false),
        ] {
            let talk = talk_on(Scale::SevenLevels, &said, agreed.map(level), day(on));
            assert_eq!(talk.is_some(), counts, "{what}");
        }
        // On the tree 3 and 4 are the same step.
        let said = views(&[&talked]);
        assert!(
            talk_on(
                Scale::DecisionTree,
                &said,
                Some(level(4)),
                day("2026-11-26")
            )
            .is_some()
        );
    }

    #[test]
    fn what_nobody_has_talked_about_comes_first_and_what_stays_does_not_come_back() {
        let mut rows = vec![
            ("alike", Difference::Of(0), None),
            ("kept", Difference::Of(5), Some(TalkKind::Kept)),
            ("silent", Difference::Silent, None),
            ("one-sided", Difference::OneSided, None),
            ("waiting", Difference::Of(-4), Some(TalkKind::Waiting)),
            ("open", Difference::Of(1), None),
            ("open and wide", Difference::Of(-3), None),
        ];
        open_first(&mut rows, |(_, stands, talk)| (*stands, *talk));
        let names: Vec<&str> = rows.iter().map(|(name, ..)| *name).collect();
        assert_eq!(
            names,
            [
                "open and wide",
                "open",
                "waiting",
                "one-sided",
                "kept",
                "alike",
                "silent"
            ]
        );
    }
}
