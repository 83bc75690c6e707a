//! What to look at again after somebody moved to a new domain. How freely somebody decides rests on what they know of the thing
//! decided (task-relevant maturity, Andrew Grove, High Output Management): whoever moves to another product, or whose product enters
//! another stage of its life, brings their judgement along but not that knowledge.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::decision_area::{DecisionArea, Reversible};
use crate::delegation::AgreedLevel;
use crate::person::{Employment, LifeCycleStage};
use crate::temporary_level::TemporaryLevel;

/// A move to a new domain: another product area, another stage of the product, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewDomain {
    pub on: Day,
    /// From one product area to another, where that changed.
    pub area: Option<AreaMove>,
    /// From one stage to another, where that changed.
    pub stage: Option<StageMove>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaMove {
    pub from: String,
    pub to: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StageMove {
    pub from: LifeCycleStage,
    pub to: LifeCycleStage,
}

/// The latest move by a day. Noting an area or a stage for the first time is no move, nor is leaving it blank for a while: what was
/// last known counts. Areas that differ only in case or blanks are the same.
#[must_use]
pub fn new_domain(jobs: &[Employment], day: Day) -> Option<NewDomain> {
    let mut jobs: Vec<&Employment> = jobs.iter().filter(|job| job.since <= day).collect();
    jobs.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
    let mut area: Option<&str> = None;
    let mut stage: Option<LifeCycleStage> = None;
    let mut latest = None;
    // Of several states begun on one day the last counts.
    for job in jobs
        .chunk_by(|a, b| a.since == b.since)
        .filter_map(|same_day| same_day.last())
    {
        let moved_area = match (area, product_area(job)) {
            (Some(before), Some(now)) if !same_area(before, now) => Some(AreaMove {
                from: before.to_owned(),
                to: now.to_owned(),
            }),
            _ => None,
        };
        let moved_stage = match (stage, job.stage) {
            (Some(from), Some(to)) if from != to => Some(StageMove { from, to }),
            _ => None,
        };
        area = product_area(job).or(area);
        stage = job.stage.or(stage);
        if moved_area.is_some() || moved_stage.is_some() {
            latest = Some(NewDomain {
                on: job.since,
                area: moved_area,
                stage: moved_stage,
            });
        }
    }
    latest
}

/// The product area of a job, if one is named.
#[must_use]
pub fn product_area(job: &Employment) -> Option<&str> {
    job.area
        .as_deref()
        .map(str::trim)
        .filter(|area| !area.is_empty())
}

/// Whether two product areas are one, however cased.
#[must_use]
pub fn same_area(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Whether a cell is to be looked at again: the PM has the last word by an agreement made before the move, and nobody has looked
/// since. A level for a while that began on the day of the move or later is an answer, too.
#[must_use]
pub fn waits(
    moved: &NewDomain,
    agreed: &AgreedLevel,
    temporary: &[TemporaryLevel],
    day: Day,
) -> bool {
    let answers = |level: &TemporaryLevel| {
        level.ever_holds() && level.since >= moved.on && level.since <= day
    };
    agreed.level.is_held() && agreed.looked_at < moved.on && !temporary.iter().any(answers)
}

/// In which order cells are looked at: what cannot be taken back first, then where the person is freest.
#[must_use]
pub fn urgency(area: &DecisionArea, agreed: &AgreedLevel) -> impl Ord + use<> {
    (hard_to_undo(area), std::cmp::Reverse(agreed.level))
}

/// One-way doors first.
#[must_use]
pub fn hard_to_undo(area: &DecisionArea) -> u8 {
    match area.reversible {
        Reversible::Rarely => 0,
        Reversible::Sometimes => 1,
        Reversible::Usually => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegation::{Delegation, DelegationLevel};
    use crate::person::{Market, Status};
    use LifeCycleStage::{Growth, Mature};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn job(id: &str, since: &str, area: Option<&str>, stage: Option<LifeCycleStage>) -> Employment {
        Employment {
            id: id.into(),
            person: "p".into(),
            since: day(since),
            status: Status::Active,
            title: "PM".into(),
            manager: None,
            area: area.map(str::to_owned),
            market: Market::Other,
            stage,
            role_start: None,
        }
    }

    fn state(since: &str, level: u8) -> AgreedLevel {
        AgreedLevel::from(&Delegation::bare(
            since.into(),
            "p".into(),
            "pricing".into(),
            day(since),
            DelegationLevel::new(level).unwrap(),
        ))
    }

    fn for_a_while(since: &str) -> TemporaryLevel {
        TemporaryLevel {
            id: since.into(),
            person: "p".into(),
            area: "pricing".into(),
            since: day(since),
            until: day(since).plus_days(20),
            level: DelegationLevel::new(3).unwrap(),
            reason: "Learning the new product.".into(),
            ended_on: None,
        }
    }

    #[test]
    fn a_move_is_another_area_or_another_stage_than_the_one_last_known() {
        let search = Some("Search");
        let table: [(&str, Vec<Employment>, Option<&str>); 8] = [
            (
                "the first job is no move",
                vec![job("1", "2026-01-10", search, Some(Growth))],
                None,
            ),
            (
                "another title alone is no move",
                vec![
                    job("1", "2026-01-10", search, None),
                    job("2", "2026-03-01", search, None),
                ],
                None,
            ),
            (
                "another area",
                vec![
                    job("1", "2026-01-10", search, None),
                    job("2", "2026-03-01", Some("Payments"), None),
                ],
                Some("2026-03-01"),
            ),
            (
                "the same area in other letters",
                vec![
                    job("1", "2026-01-10", search, None),
                    job("2", "2026-03-01", Some(" SEARCH "), None),
                ],
                None,
            ),
            (
                "noting it for the first time",
                vec![
                    job("1", "2026-01-10", None, None),
                    job("2", "2026-03-01", search, Some(Growth)),
                ],
                None,
            ),
            (
                "blank for a while, then another one",
                vec![
                    job("1", "2026-01-10", search, None),
                    job("2", "2026-02-01", None, None),
                    job("3", "2026-03-01", Some("Payments"), None),
                ],
                Some("2026-03-01"),
            ),
            (
                "another stage",
                vec![
                    job("1", "2026-01-10", search, Some(Growth)),
                    job("2", "2026-04-01", search, Some(Mature)),
                ],
                Some("2026-04-01"),
            ),
            (
                "changed and changed back on one day",
                vec![
                    job("1", "2026-01-10", search, None),
                    job("2", "2026-03-01", Some("Payments"), None),
                    job("3", "2026-03-01", search, None),
                ],
                None,
            ),
        ];
        for (what, jobs, on) in table {
            let found = new_domain(&jobs, day("2026-11-24")).map(|moved| moved.on.to_string());
            assert_eq!(found.as_deref(), on, "{what}");
        }
    }

    #[test]
    fn the_latest_move_by_the_day_counts() {
        let jobs = [
            job("3", "2026-09-01", Some("Ads"), Some(Mature)),
            job("1", "2026-01-10", Some("Search"), Some(Growth)),
            job("2", "2026-03-01", Some("Payments"), Some(Growth)),
        ];
        for (on, moved) in [
            ("2026-02-28", None),
            (
                "2026-03-01",
                Some(("2026-03-01", "Search", "Payments", false)),
            ),
            (
                "2026-08-31",
                Some(("2026-03-01", "Search", "Payments", false)),
            ),
            ("2026-09-01", Some(("2026-09-01", "Payments", "Ads", true))),
        ] {
            let found = new_domain(&jobs, day(on));
            let told = found.as_ref().map(|m| {
                let area = m.area.as_ref().unwrap();
                (
                    m.on.to_string(),
                    area.from.as_str(),
                    area.to.as_str(),
                    m.stage.is_some(),
                )
            });
            let told = told
                .as_ref()
                .map(|(on, from, to, stage)| (on.as_str(), *from, *to, *stage));
            assert_eq!(told, moved, "{on}");
        }
    }

    #[test]
    fn a_cell_waits_until_somebody_looked_at_it() {
        let moved = NewDomain {
            on: day("2026-03-01"),
            area: None,
            stage: None,
        };
        for (agreed, temporary, expected) in [
            (state("2026-02-28", 5), None, true),
            (state("2026-02-28", 7), None, true),
            (state("2026-02-28", 4), None, false),
            (state("2026-03-01", 7), None, false),
            (state("2026-05-01", 6), None, false),
            (
                state("2026-02-28", 6),
                Some(for_a_while("2026-03-01")),
                false,
            ),
            (
                state("2026-02-28", 6),
                Some(for_a_while("2026-02-20")),
                true,
            ),
        ] {
            let temporary: Vec<_> = temporary.into_iter().collect();
            assert_eq!(
                waits(&moved, &agreed, &temporary, day("2026-11-24")),
                expected,
                "{} {:?} {temporary:?}",
                agreed.since,
                agreed.level
            );
        }
    }

    #[test]
    fn only_what_held_by_the_day_is_an_answer() {
        let moved = NewDomain {
            on: day("2026-03-01"),
            area: None,
            stage: None,
        };
        let agreed = state("2026-02-28", 6);
        let later = for_a_while("2026-10-01");
        let dropped = later.clone().given_back(day("2026-04-01")).unwrap();
        for (temporary, on, expected) in [
            (&later, "2026-11-24", false),
            (&later, "2026-04-01", true),
            (&dropped, "2026-11-24", true),
        ] {
            let temporary = std::slice::from_ref(temporary);
            assert_eq!(
                waits(&moved, &agreed, temporary, day(on)),
                expected,
                "{temporary:?} {on}"
            );
        }
    }

    #[test]
    fn what_an_area_has_from_another_one_was_looked_at_there() {
        let whole = Delegation::bare(
            "1".into(),
            "p".into(),
            "pricing".into(),
            day("2026-02-28"),
            DelegationLevel::new(6).unwrap(),
        );
        let part = |id: &str, from: &str, since: &str| Delegation {
            id: id.into(),
            area: "list".into(),
            since: day(since),
            carried_from: Some(from.into()),
            ..whole.clone()
        };
        let states = [
            whole.clone(),
            part("2", "1", "2026-06-01"),
            part("3", "2", "2026-07-01"),
        ];
        let days: Vec<Day> = crate::delegation::agreed_levels(&states)
            .into_iter()
            .map(|state| state.looked_at)
            .collect();
        assert_eq!(days, [day("2026-02-28"); 3]);
    }

    #[test]
    fn one_way_doors_come_first_then_the_freest() {
        let area = |reversible| DecisionArea {
            reversible,
            ..crate::ladder_fixture::decision_areas()[0].clone()
        };
        let mut cells = [
            (area(Reversible::Usually), state("2026-01-01", 7)),
            (area(Reversible::Rarely), state("2026-01-01", 5)),
            (area(Reversible::Sometimes), state("2026-01-01", 6)),
            (area(Reversible::Rarely), state("2026-01-01", 6)),
        ];
        cells.sort_by_key(|(area, state)| urgency(area, state));
        let order: Vec<(Reversible, u8)> = cells
            .iter()
            .map(|(area, state)| (area.reversible, state.level.value()))
            .collect();
        assert_eq!(
            order,
            [
                (Reversible::Rarely, 6),
                (Reversible::Rarely, 5),
                (Reversible::Sometimes, 6),
                (Reversible::Usually, 7)
            ]
        );
    }
}
