//! Whose decisions a leader looks at, on one day or on many: everyone, the whole tree below a lead, or those who report to the lead
//! directly. The leader who asks is never in it; what they decide themselves they have given to nobody.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::ids::PersonId;
use crate::person::{Employment, Status};

/// How far below a lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The whole tree below.
    #[default]
    Tree,
    /// Only who reports to the lead.
    Direct,
}

/// Whose people.
#[derive(Debug, Clone, Copy)]
pub struct LeaderScope<'a> {
    /// Everyone, if nobody is named.
    pub lead: Option<&'a PersonId>,
    pub reach: Reach,
    /// The leader who uses the workspace.
    pub me: Option<&'a PersonId>,
}

/// The days of [`scope_over`], one bit for each, the first day lowest.
pub type DayBits = u64;

/// More days do not fit.
pub const MOST_DAYS: usize = 64;

/// On which of `days` each person is in the scope: active that day, and below the lead by the reporting lines of that day. People who
/// have left may still stand between a lead and the team. `jobs` are everybody's, by person, oldest first. Days beyond
/// [`MOST_DAYS`] are not looked at.
#[must_use]
pub fn scope_over<'a>(
    jobs: &'a [Employment],
    scope: LeaderScope<'_>,
    days: &[Day],
) -> HashMap<&'a PersonId, DayBits> {
    let people: Vec<&[Employment]> = jobs.chunk_by(|a, b| a.person == b.person).collect();
    let number: HashMap<&PersonId, usize> = people
        .iter()
        .enumerate()
        .filter_map(|(at, own)| Some((&own.first()?.person, at)))
        .collect();
    let lead = scope.lead.map(|id| number.get(id).copied());
    // Looked up once for all days, and only where reporting lines matter.
    let managers: Vec<Option<usize>> = match lead {
        Some(Some(_)) => jobs
            .iter()
            .map(|job| number.get(job.manager.as_ref()?).copied())
            .collect(),
        _ => Vec::new(),
    };
    let mut bits: Vec<DayBits> = vec![0; people.len()];
    for (bit, day) in days.iter().enumerate().take(MOST_DAYS) {
        let lines = Lines::on(&people, &managers, *day);
        let below = match lead {
            None => None,
            // A lead nobody ever heard of leads nobody.
            Some(None) => Some(vec![false; people.len()]),
            Some(Some(lead)) => Some(lines.below(lead, scope.reach)),
        };
        for (at, bits) in bits.iter_mut().enumerate() {
            let is_below = below
                .as_ref()
                .is_none_or(|below| below.get(at).copied().unwrap_or(false));
            if is_below && lines.active.get(at).copied().unwrap_or(false) {
                *bits |= 1 << bit;
            }
        }
    }
    people
        .iter()
        .zip(bits)
        .filter(|(_, bits)| *bits != 0)
        .filter_map(|(own, bits)| Some((&own.first()?.person, bits)))
        .filter(|(id, _)| Some(*id) != scope.me && Some(*id) != scope.lead)
        .collect()
}

/// Whether somebody only gives decisions: the leader who uses the workspace, while nobody who is there leads them and nothing was agreed
/// with them. What they decide is what they have given to nobody, which is no row of a matrix. `lead` is the status of whoever they
/// report to, `agreed` in how many decisions something holds for them.
#[must_use]
pub fn only_gives(
    person: &PersonId,
    me: Option<&PersonId>,
    lead: Option<Status>,
    agreed: usize,
) -> bool {
    Some(person) == me && lead != Some(Status::Active) && agreed == 0
}

/// Who is active and who reports to whom on a day, by the number of the person.
struct Lines {
    active: Vec<bool>,
    manager: Vec<Option<usize>>,
}

impl Lines {
    /// `managers` has one for each job of all people, or none at all.
    fn on(people: &[&[Employment]], managers: &[Option<usize>], day: Day) -> Self {
        let mut before = 0;
        let (active, manager) = people
            .iter()
            .map(|own| {
                let at = own.iter().rposition(|job| job.since <= day);
                let job = at.and_then(|at| own.get(at));
                let active = job.is_some_and(|job| job.status == Status::Active);
                let manager = at.and_then(|at| managers.get(before + at).copied().flatten());
                before += own.len();
                (active, manager)
            })
            .unzip();
        Self { active, manager }
    }

    /// Walks up from everyone until the lead, the top, or somebody already known is reached; a line that goes in a circle ends there.
    fn below(&self, lead: usize, reach: Reach) -> Vec<bool> {
        let manager = |at: usize| self.manager.get(at).copied().flatten();
        if reach == Reach::Direct {
            return (0..self.manager.len())
                .map(|at| manager(at) == Some(lead))
                .collect();
        }
        let mut known: Vec<Option<bool>> = vec![None; self.manager.len()];
        for start in 0..self.manager.len() {
            let mut path = Vec::new();
            let mut at = Some(start);
            let is_below = loop {
                match at {
                    None => break false,
                    Some(one) if known.get(one).copied().flatten().is_some() => {
                        break known.get(one).copied().flatten() == Some(true);
                    }
                    Some(one) => {
                        path.push(one);
                        // What is not known yet but walked already is a circle; it is below only if the lead is met before.
                        if let Some(slot) = known.get_mut(one) {
                            *slot = Some(false);
                        }
                        match manager(one) {
                            Some(next) if next == lead => break true,
                            next => at = next,
                        }
                    }
                }
            };
            for one in path {
                if let Some(slot) = known.get_mut(one) {
                    *slot = Some(is_below);
                }
            }
        }
        known.into_iter().map(|below| below == Some(true)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::Market;
    use std::collections::BTreeSet;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn job(person: &str, since: &str, manager: Option<&str>, status: Status) -> Employment {
        Employment {
            id: format!("{person} {since}").into(),
            person: person.into(),
            since: day(since),
            status,
            title: "PM".into(),
            manager: manager.map(Into::into),
            area: None,
            market: Market::Other,
            stage: None,
            role_start: None,
        }
    }

    /// Vera leads Dan and Ruth; Dan leads Ana and Ben; Ben goes to Ruth in March; Dan leaves in June; Kim and Lea report in a circle.
    fn team() -> Vec<Employment> {
        use Status::{Active, Archived};
        vec![
            job("ana", "2026-01-01", Some("dan"), Active),
            job("ben", "2026-01-01", Some("dan"), Active),
            job("ben", "2026-03-01", Some("ruth"), Active),
            job("dan", "2026-01-01", Some("vera"), Active),
            job("dan", "2026-06-01", Some("vera"), Archived),
            job("kim", "2026-01-01", Some("lea"), Active),
            job("lea", "2026-01-01", Some("kim"), Active),
            job("ruth", "2026-01-01", Some("vera"), Active),
            job("vera", "2026-01-01", None, Active),
        ]
    }

    #[test]
    fn only_the_leader_at_the_top_with_nothing_agreed_gives_and_gets_nothing() {
        let (me, other) = (PersonId::from("me"), PersonId::from("other"));
        for (what, person, asks, lead, agreed, gives) in [
            ("at the top", &me, Some(&me), None, 0, true),
            (
                "whose lead has left",
                &me,
                Some(&me),
                Some(Status::Archived),
                0,
                true,
            ),
            (
                "led by somebody",
                &me,
                Some(&me),
                Some(Status::Active),
                0,
                false,
            ),
            (
                "given something from outside",
                &me,
                Some(&me),
                None,
                1,
                false,
            ),
            (
                "somebody else at the top",
                &other,
                Some(&me),
                None,
                0,
                false,
            ),
            ("nobody said who asks", &me, None, None, 0, false),
        ] {
            assert_eq!(only_gives(person, asks, lead, agreed), gives, "{what}");
        }
    }

    #[test]
    fn the_scope_follows_the_reporting_lines_of_each_day() {
        let jobs = team();
        let days = ["2025-12-31", "2026-02-01", "2026-04-01", "2026-07-01"].map(day);
        let everyone = ["ana", "ben", "dan", "kim", "lea", "ruth", "vera"];
        for (lead, reach, me, expected) in [
            (
                None,
                Reach::Tree,
                None,
                [
                    &[][..],
                    &everyone,
                    &everyone,
                    &["ana", "ben", "kim", "lea", "ruth", "vera"],
                ],
            ),
            (
                None,
                Reach::Tree,
                Some("vera"),
                [
                    &[][..],
                    &["ana", "ben", "dan", "kim", "lea", "ruth"],
                    &["ana", "ben", "dan", "kim", "lea", "ruth"],
                    &["ana", "ben", "kim", "lea", "ruth"],
                ],
            ),
            (
                Some("vera"),
                Reach::Tree,
                Some("vera"),
                [
                    &[][..],
                    &["ana", "ben", "dan", "ruth"],
                    &["ana", "ben", "dan", "ruth"],
                    &["ana", "ben", "ruth"],
                ],
            ),
            (
                Some("vera"),
                Reach::Direct,
                None,
                [&[][..], &["dan", "ruth"], &["dan", "ruth"], &["ruth"]],
            ),
            (
                Some("dan"),
                Reach::Tree,
                None,
                [&[][..], &["ana", "ben"], &["ana"], &["ana"]],
            ),
            (
                Some("kim"),
                Reach::Tree,
                None,
                [&[][..], &["lea"], &["lea"], &["lea"]],
            ),
            (Some("nobody"), Reach::Tree, None, [&[][..], &[], &[], &[]]),
        ] {
            let (lead, me): (Option<PersonId>, Option<PersonId>) =
                (lead.map(Into::into), me.map(Into::into));
            let scope = LeaderScope {
                lead: lead.as_ref(),
                reach,
                me: me.as_ref(),
            };
            let found = scope_over(&jobs, scope, &days);
            for (bit, (day, expected)) in days.iter().zip(expected).enumerate() {
                let that_day: BTreeSet<&str> = found
                    .iter()
                    .filter(|(_, bits)| *bits & (1 << bit) != 0)
                    .map(|(id, _)| id.as_str())
                    .collect();
                let expected: BTreeSet<&str> = expected.iter().copied().collect();
                assert_eq!(that_day, expected, "{lead:?} {reach:?} {me:?} on {day}");
            }
        }
    }
}
