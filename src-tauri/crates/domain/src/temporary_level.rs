//! A level that holds for a while and returns by itself: a deliberate pull-back while something is at stake, or a decision handed
//! over while the leader is away. What was agreed stays as it was underneath.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{DecisionAreaCode, PersonId, TemporaryLevelId};

/// Class: shareable, for the person it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TemporaryLevel {
    pub id: TemporaryLevelId,
    pub person: PersonId,
    pub area: DecisionAreaCode,
    /// The first day it holds; in an area split or merged off, perhaps of a time when it was still told under the old name.
    pub since: Day,
    /// The last day it was meant to hold.
    pub until: Day,
    pub level: DelegationLevel,
    pub reason: String,
    /// The day it was given back before its time; from that day on it does not hold.
    pub ended_on: Option<Day>,
    /// The row in which it was decided, where areas were split or merged since and it goes on in this one; none for that row itself.
    pub decided_as: Option<TemporaryLevelId>,
}

impl TemporaryLevel {
    /// The row in which it was decided: this one, or the first of those it goes on from.
    #[must_use]
    pub fn decision(&self) -> &TemporaryLevelId {
        self.decided_as.as_ref().unwrap_or(&self.id)
    }

    /// Whether another row tells of the same decision, as after its area was split or merged.
    #[must_use]
    pub fn is_one_with(&self, other: &Self) -> bool {
        self.decision() == other.decision()
    }

    /// The first day on which what was agreed holds again.
    #[must_use]
    pub fn returns_on(&self) -> Day {
        let planned = self.until.plus_days(1);
        self.ended_on.map_or(planned, |ended| ended.min(planned))
    }

    /// The last day it holds, as it was meant or as it came.
    #[must_use]
    pub fn last_day(&self) -> Day {
        self.returns_on().plus_days(-1)
    }

    /// The last day as it is known on a day. An earlier end that has come is told from its own day on, and not of the days before; one
    /// that lies ahead of `today` is known now.
    #[must_use]
    pub fn until_known(&self, on: Day, today: Day) -> Day {
        match self.ended_on {
            Some(ended) if ended > today && on >= today => self.last_day(),
            _ => self.until,
        }
    }

    /// What was given back on the day it began, or before, never holds.
    #[must_use]
    pub fn ever_holds(&self) -> bool {
        self.since < self.returns_on()
    }

    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day && day < self.returns_on()
    }

    /// Whether it came to its end within the last `days` up to a day: worth saying once more.
    #[must_use]
    pub fn returned_within(&self, days: i32, day: Day) -> bool {
        let back = self.returns_on();
        self.ever_holds() && back <= day && back > day.plus_days(-days)
    }

    /// As it holds in an area that left the catalogue on a day: what had not come to its end by then ended that day.
    #[must_use]
    pub fn left_with_its_area(mut self, gone: Day) -> Self {
        if self.returns_on() > gone {
            self.ended_on = Some(gone);
        }
        self
    }

    /// Checks a new one against what is agreed that day and against the others of the cell.
    ///
    /// # Errors
    /// `invalid` when it ends before it begins, when nothing is agreed it could differ from, or when it is the step of
    /// the scale already agreed; `overlap` with another one of the cell.
    pub fn checked(
        self,
        scale: Scale,
        agreed: Option<DelegationLevel>,
        others: &[Self],
    ) -> Result<Self> {
        if self.until < self.since {
            return Err(RuleError::invalid(
                "until",
                "The last day lies before the first. Give a later one.",
            ));
        }
        // What came over from another area was agreed upon there when it began.
        let is_known = others.iter().any(|other| other.id == self.id);
        if agreed.is_none() && !is_known {
            return Err(RuleError::invalid(
                "level",
                "Nothing is agreed here yet that could be changed for a while. Set a level first.",
            ));
        }
        if agreed.is_some_and(|agreed| scale.number(agreed) == scale.number(self.level)) {
            return Err(RuleError::invalid(
                "level",
                "This is the level already agreed. Choose another one for the time being.",
            ));
        }
        let meets = |other: &&Self| {
            other.id != self.id
                && other.ever_holds()
                && other.since < self.returns_on()
                && self.since < other.returns_on()
        };
        if let Some(other) = others.iter().find(meets) {
            return Err(RuleError::new(
                Refusal::Overlap,
                format!(
                    "Another level holds here for a while already, from {} to {}. End it first.",
                    other.since.long(),
                    other.last_day().long()
                ),
            )
            .at("since"));
        }
        Ok(self)
    }

    /// Gives it back on a day, before its time.
    ///
    /// # Errors
    /// `invalid` when it does not hold any more that day.
    pub fn given_back(mut self, on: Day) -> Result<Self> {
        if on >= self.returns_on() {
            return Err(RuleError::invalid(
                "on",
                format!("It came to its end on {} already.", self.last_day().long()),
            ));
        }
        self.ended_on = Some(on.max(self.since));
        Ok(self)
    }
}

/// The one that holds on a day; they never overlap.
#[must_use]
pub fn temporary_on(levels: &[TemporaryLevel], day: Day) -> Option<&TemporaryLevel> {
    levels.iter().find(|level| level.holds_on(day))
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

    fn from_to(id: &str, since: &str, until: &str) -> TemporaryLevel {
        TemporaryLevel {
            id: id.into(),
            person: "p".into(),
            area: "pricing".into(),
            since: day(since),
            until: day(until),
            level: level(3),
            reason: "A contract is at stake.".into(),
            ended_on: None,
            decided_as: None,
        }
    }

    fn held(since: &str, until: &str, n: u8) -> TemporaryLevel {
        TemporaryLevel {
            level: level(n),
            ..from_to(since, since, until)
        }
    }

    #[test]
    fn what_was_dropped_before_it_began_never_holds_and_is_in_nobodys_way() {
        let dropped = held("2027-01-01", "2027-01-15", 2)
            .given_back(day("2026-11-24"))
            .unwrap();
        assert!(!dropped.ever_holds() && !dropped.holds_on(dropped.since));
        assert!(!dropped.returned_within(14, day("2027-01-02")));
        let now = held("2026-12-20", "2027-01-10", 3);
        assert!(
            now.checked(Scale::SevenLevels, Some(level(5)), &[dropped])
                .is_ok()
        );
    }

    #[test]
    fn what_is_given_back_later_has_its_last_day_before_that() {
        let planned = held("2026-11-01", "2026-12-05", 2);
        assert_eq!(planned.last_day(), day("2026-12-05"));
        let ended = planned.given_back(day("2026-12-01")).unwrap();
        assert_eq!(ended.last_day(), day("2026-11-30"));
    }

    #[test]
    fn the_step_already_agreed_is_no_change_on_any_scale() {
        let root = held("2026-11-24", "2026-12-05", 4);
        let checked = |scale| root.clone().checked(scale, Some(level(2)), &[]);
        assert!(checked(Scale::SevenLevels).is_ok());
        assert!(checked(Scale::DecisionTree).is_err());
    }

    #[test]
    fn it_holds_from_its_first_to_its_last_day_and_returns_by_itself() {
        let whole = from_to("1", "2026-03-10", "2026-03-31");
        let cut = whole.clone().given_back(day("2026-03-20")).unwrap();
        let never = whole.clone().given_back(day("2026-03-01")).unwrap();
        for (on, as_planned, given_back, taken_back) in [
            ("2026-03-09", false, false, false),
            ("2026-03-10", true, true, false),
            ("2026-03-19", true, true, false),
            ("2026-03-20", true, false, false),
            ("2026-03-31", true, false, false),
            ("2026-04-01", false, false, false),
        ] {
            assert_eq!(whole.holds_on(day(on)), as_planned, "{on}");
            assert_eq!(cut.holds_on(day(on)), given_back, "{on}, given back");
            assert_eq!(never.holds_on(day(on)), taken_back, "{on}, before it began");
        }
        assert_eq!(whole.returns_on(), day("2026-04-01"));
        assert_eq!(cut.returns_on(), day("2026-03-20"));
    }

    #[test]
    fn what_had_not_ended_ends_with_its_area_and_what_had_stays_as_it_was() {
        let whole = from_to("1", "2026-03-10", "2026-03-31");
        let given_back = whole.clone().given_back(day("2026-03-20")).unwrap();
        for (gone, left, given_back_then) in [
            ("2026-03-05", Some("2026-03-05"), Some("2026-03-05")),
            ("2026-03-10", Some("2026-03-10"), Some("2026-03-10")),
            ("2026-03-15", Some("2026-03-15"), Some("2026-03-15")),
            ("2026-03-25", Some("2026-03-25"), Some("2026-03-20")),
            ("2026-03-31", Some("2026-03-31"), Some("2026-03-20")),
            ("2026-04-01", None, Some("2026-03-20")),
        ] {
            let on = |level: &TemporaryLevel| level.clone().left_with_its_area(day(gone)).ended_on;
            assert_eq!(on(&whole), left.map(day), "{gone}");
            assert_eq!(
                on(&given_back),
                given_back_then.map(day),
                "{gone}, given back"
            );
        }
        let never = whole.left_with_its_area(day("2026-03-05"));
        assert!(!never.ever_holds() && !never.returned_within(14, day("2026-03-12")));
    }

    #[test]
    fn its_end_is_worth_saying_for_some_days() {
        let whole = from_to("1", "2026-03-10", "2026-03-31");
        for (on, said) in [
            ("2026-03-31", false),
            ("2026-04-01", true),
            ("2026-04-14", true),
            ("2026-04-15", false),
        ] {
            assert_eq!(whole.returned_within(14, day(on)), said, "{on}");
        }
    }

    #[test]
    fn one_day_is_enough_and_a_day_less_is_refused() {
        let one = from_to("1", "2026-03-10", "2026-03-10");
        assert!(
            one.clone()
                .checked(Scale::SevenLevels, Some(level(5)), &[])
                .is_ok()
        );
        assert!(one.holds_on(day("2026-03-10")) && !one.holds_on(day("2026-03-11")));
        let none = from_to("1", "2026-03-10", "2026-03-09");
        assert_eq!(
            none.checked(Scale::SevenLevels, Some(level(5)), &[])
                .unwrap_err()
                .field
                .as_deref(),
            Some("until")
        );
    }

    #[test]
    fn it_must_differ_from_something_agreed() {
        let one = from_to("1", "2026-03-10", "2026-03-20");
        assert!(one.clone().checked(Scale::SevenLevels, None, &[]).is_err());
        assert!(
            one.clone()
                .checked(Scale::SevenLevels, Some(level(3)), &[])
                .is_err()
        );
        assert!(
            one.checked(Scale::SevenLevels, Some(level(2)), &[]).is_ok(),
            "handed over while the leader is away"
        );
    }

    #[test]
    fn two_never_hold_at_once() {
        let first = from_to("1", "2026-03-10", "2026-03-20");
        let given_back = first.clone().given_back(day("2026-03-15")).unwrap();
        for (since, until, overlaps, after_giving_back) in [
            ("2026-03-01", "2026-03-09", false, false),
            ("2026-03-01", "2026-03-10", true, true),
            ("2026-03-15", "2026-03-16", true, false),
            ("2026-03-20", "2026-04-01", true, false),
            ("2026-03-21", "2026-04-01", false, false),
        ] {
            let second = from_to("2", since, until);
            let against = |other: &TemporaryLevel| {
                second
                    .clone()
                    .checked(
                        Scale::SevenLevels,
                        Some(level(5)),
                        std::slice::from_ref(other),
                    )
                    .is_err()
            };
            assert_eq!(against(&first), overlaps, "{since}–{until}");
            assert_eq!(
                against(&given_back),
                after_giving_back,
                "{since}–{until}, given back"
            );
        }
    }

    #[test]
    fn what_is_over_cannot_be_given_back() {
        let one = from_to("1", "2026-03-10", "2026-03-20");
        assert!(one.clone().given_back(day("2026-03-21")).is_err());
        let twice = one.given_back(day("2026-03-15")).unwrap();
        assert!(twice.given_back(day("2026-03-15")).is_err());
    }
}
