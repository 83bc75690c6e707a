//! Teams as tests of coverage tell them: rows of people with their cells.

use crate::Day;
use crate::coverage::{Coverage, CoveredCell, CoveredPerson, Findings};
use crate::coverage_growth::Growth;
use crate::decision_area::DecisionArea;
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{AgreedLevel, Delegation, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::ladder_fixture::decision_areas;
use crate::level::Level;
use crate::look_again::NewDomain;
use crate::temporary_level::TemporaryLevel;

pub(crate) const TODAY: &str = "2026-11-24";

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn n(value: u8) -> DelegationLevel {
    DelegationLevel::new(value).unwrap()
}

/// A cell as a test tells it: what was agreed and since when, oldest first, and what holds for a while.
#[derive(Clone, Default)]
pub(crate) struct Told {
    states: Vec<AgreedLevel>,
    temporary: Vec<TemporaryLevel>,
    expected: Option<u8>,
    own_view: Option<u8>,
    in_plan: bool,
}

/// Agreed for a year.
pub(crate) fn at(level: u8) -> Told {
    since("2025-11-24", level)
}

pub(crate) fn since(on: &str, level: u8) -> Told {
    Told::default().then(on, level)
}

pub(crate) fn nothing() -> Told {
    Told::default()
}

impl Told {
    pub(crate) fn then(mut self, on: &str, level: u8) -> Self {
        let id = format!("{on} {level}");
        let state = Delegation::bare(id.into(), "p".into(), "a".into(), day(on), n(level));
        self.states.push(AgreedLevel::from(&state));
        self
    }

    pub(crate) fn expects(mut self, level: u8) -> Self {
        self.expected = Some(level);
        self
    }

    pub(crate) fn wants(mut self, level: u8) -> Self {
        self.states.last_mut().unwrap().wanted = Some(n(level));
        self
    }

    pub(crate) fn review(mut self, on: &str) -> Self {
        self.states.last_mut().unwrap().review = Some(day(on));
        self
    }

    pub(crate) fn seen_as(mut self, level: u8) -> Self {
        self.own_view = Some(n(level).value());
        self
    }

    pub(crate) fn in_plan(mut self) -> Self {
        self.in_plan = true;
        self
    }

    pub(crate) fn while_at(mut self, level: u8, from: &str, until: &str) -> Self {
        self.temporary.push(TemporaryLevel {
            id: from.into(),
            person: "p".into(),
            area: "a".into(),
            since: day(from),
            until: day(until),
            level: n(level),
            reason: "Something is at stake.".into(),
            ended_on: None,
            decided_as: None,
        });
        self
    }
}

pub(crate) struct Team {
    scale: Scale,
    pub(crate) areas: Vec<DecisionArea>,
    people: Vec<(Option<&'static str>, Option<&'static str>, Vec<Told>)>,
}

/// As many areas as the first row has cells, decided by each for their own product.
pub(crate) fn team(rows: Vec<Vec<Told>>) -> Team {
    let first = &decision_areas()[0];
    let width = rows.first().map_or(0, Vec::len);
    Team {
        scale: Scale::SevenLevels,
        areas: (0..width)
            .map(|at| DecisionArea {
                code: format!("a{at}").into(),
                ..first.clone()
            })
            .collect(),
        people: rows.into_iter().map(|cells| (None, None, cells)).collect(),
    }
}

impl Team {
    pub(crate) fn area(mut self, at: usize, change: impl Fn(&mut DecisionArea)) -> Self {
        change(&mut self.areas[at]);
        self
    }

    pub(crate) fn works_on(mut self, areas: &[Option<&'static str>]) -> Self {
        for (person, area) in self.people.iter_mut().zip(areas) {
            person.0 = *area;
        }
        self
    }

    pub(crate) fn moved(mut self, person: usize, on: &'static str) -> Self {
        self.people[person].1 = Some(on);
        self
    }

    pub(crate) fn on(mut self, scale: Scale) -> Self {
        self.scale = scale;
        self
    }

    /// Since when what came back last had held, in the first cell.
    pub(crate) fn returned(&self) -> Option<String> {
        let (_, _, cells) = self.people.first()?;
        let told = cells.first()?;
        let (states, temporary) = (&told.states, &told.temporary);
        let cell = CoveredCell::of(self.scale, states, temporary, None, day(TODAY));
        cell.returned.map(|level| level.since.to_string())
    }

    pub(crate) fn found(&self) -> Findings {
        let rung = Level::bare("PM".into(), "PM".into(), "IC".into(), 2);
        let catalogue = DecisionCatalogue {
            areas: self.areas.clone(),
            scale: self.scale,
            ..DecisionCatalogue::default()
        };
        let people = self
            .people
            .iter()
            .map(|(product_area, moved, cells)| {
                let moved = moved.map(|on| NewDomain {
                    on: day(on),
                    area: None,
                    stage: None,
                });
                CoveredPerson {
                    rung: &rung,
                    product_area: *product_area,
                    cells: cells
                        .iter()
                        .map(|told| CoveredCell {
                            expected: told.expected.map(n),
                            own_view: told.own_view.map(n),
                            in_plan: told.in_plan,
                            growth: Growth::of(self.scale, &told.states, &told.states, day(TODAY)),
                            ..CoveredCell::of(
                                self.scale,
                                &told.states,
                                &told.temporary,
                                moved.as_ref(),
                                day(TODAY),
                            )
                        })
                        .collect(),
                    moved,
                }
            })
            .collect();
        Coverage {
            areas: catalogue.areas.iter().collect(),
            catalogue: &catalogue,
            people,
            on: day(TODAY),
        }
        .findings()
    }
}
