//! A person between two rungs, for the tests of plans: Lorena, Product Manager, with ratings, cells and an empty plan.

use std::collections::BTreeMap;

use crate::assessment::{AssessmentState, DatedRating, Rater};
use crate::decision_area::{DecisionArea, Held, Reversible};
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::{Delegation, DelegationLevel};
use crate::ids::{CompetencyCode, LevelCode};
use crate::ladder::{Competency, CompetencyArea, Expectation, Ladder, Level, Proficiency, Track};
use crate::plan::{
    Action, ActionKind, ActionStatus, Focus, FocusOn, Owner, Plan, PlanState, WholePlan,
};
use crate::plan_suggestions::Standing;
use crate::{Day, Wording};

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) struct Fixture {
    pub ladder: Ladder,
    pub former: BTreeMap<CompetencyCode, String>,
    pub catalogue: DecisionCatalogue,
    pub own: Option<LevelCode>,
    pub ratings: Vec<DatedRating>,
    pub cells: Vec<Delegation>,
    pub states: Vec<Delegation>,
    pub whole: WholePlan,
}

impl Fixture {
    /// PM expects insight 2 and strategy 1, Senior PM 3 and 3; PM is expected to decide pricing at 3 and scope at 5.
    pub(crate) fn new() -> Self {
        let competency = |code: &str, name: &str| Competency {
            code: code.into(),
            name: name.into(),
            area: "a".into(),
            weight: 1.0,
            stage_weights: Default::default(),
            description: String::new(),
        };
        let area = |code: &str, name: &str| DecisionArea {
            code: code.into(),
            name: name.into(),
            short: name.into(),
            category: "Delivery".into(),
            description: String::new(),
            reversible: Reversible::Usually,
            held: Held::Each,
            limits: crate::decision_limits::Limits::default(),
            since: None,
            until: None,
        };
        Self {
            ladder: Ladder {
                name: "L".into(),
                description: String::new(),
                tracks: vec![Track {
                    code: "IC".into(),
                    name: "IC".into(),
                    description: String::new(),
                }],
                areas: vec![CompetencyArea {
                    code: "a".into(),
                    name: "A".into(),
                }],
                competencies: vec![
                    competency("insight", "Customer insight"),
                    competency("strategy", "Product strategy"),
                ],
                levels: vec![
                    level(
                        "PM",
                        "Product Manager",
                        2,
                        &[("insight", 2), ("strategy", 1)],
                        &[("pricing", 3), ("scope", 5)],
                    ),
                    level(
                        "SPM",
                        "Senior PM",
                        3,
                        &[("insight", 3), ("strategy", 3)],
                        &[("pricing", 5), ("scope", 6)],
                    ),
                ],
            },
            former: BTreeMap::new(),
            catalogue: DecisionCatalogue {
                areas: vec![
                    area("scope", "Scope cuts"),
                    area("pricing", "Pricing and packaging"),
                    area("sla", "SLA targets"),
                ],
                ..DecisionCatalogue::default()
            },
            own: Some("PM".into()),
            ratings: vec![],
            cells: vec![],
            states: Vec::new(),
            whole: WholePlan {
                plan: Plan {
                    id: "plan".into(),
                    person: "lorena".into(),
                    from: day("2026-10-01"),
                    to: day("2026-12-31"),
                    direction: None,
                    target: None,
                    aspiration: String::new(),
                    strengths: String::new(),
                    state: PlanState::Draft,
                    agreed_on: None,
                    closed_on: None,
                    outcome: None,
                    outcome_note: String::new(),
                    target_agreed_on: None,
                },
                focuses: vec![],
                actions: vec![],
                commitments: vec![],
                check_ins: vec![],
            },
        }
    }

    pub(crate) fn standing(&self) -> Standing<'_> {
        Standing {
            ladder: &self.ladder,
            former: &self.former,
            catalogue: &self.catalogue,
            own: self.own.as_ref(),
            stage: None,
            ratings: &self.ratings,
            cells: &self.cells,
            states: &self.states,
            as_of: day("2026-11-24"),
            say: Wording::english(),
        }
    }

    pub(crate) fn rate(&mut self, competency: &str, value: u8, on: &str, state: AssessmentState) {
        self.ratings.push(DatedRating {
            competency: competency.into(),
            value: Proficiency::new(value).unwrap(),
            by: Rater::Manager,
            state,
            on: day(on),
            assessment: on.into(),
            round: None,
        });
    }

    pub(crate) fn cell(&mut self, area: &str, level: u8, wanted: Option<u8>, limit: Option<&str>) {
        self.cells.push(Delegation {
            wanted: wanted.map(|wanted| DelegationLevel::new(wanted).unwrap()),
            limits: crate::decision_limits::Limits {
                words: limit.map(str::to_owned),
                ..Default::default()
            },
            ..Delegation::bare(
                area.into(),
                "lorena".into(),
                area.into(),
                day("2026-01-01"),
                DelegationLevel::new(level).unwrap(),
            )
        });
    }

    /// Adds a focus area, with the number it gets as its id.
    pub(crate) fn focus(&mut self, on: FocusOn, from: Option<u8>, to: Option<u8>) {
        let position = u8::try_from(self.whole.focuses.len()).unwrap() + 1;
        self.whole.focuses.push(Focus {
            id: position.to_string().into(),
            plan: "plan".into(),
            position,
            on,
            from,
            to,
            note: String::new(),
            know: "somebody else says so".into(),
            outcome: None,
            outcome_note: String::new(),
            carried_from: None,
        });
    }

    pub(crate) fn action(
        &mut self,
        focus: &str,
        kind: ActionKind,
        status: ActionStatus,
    ) -> &mut Action {
        self.whole.actions.push(Action {
            id: format!("action {}", self.whole.actions.len() + 1).into(),
            person: "lorena".into(),
            focus: Some(focus.into()),
            one_to_one: None,
            text: format!("Action {}", self.whole.actions.len() + 1),
            resources: String::new(),
            people: String::new(),
            kind: Some(kind),
            owner: Owner::Pm,
            due: None,
            status,
            done_on: None,
            carried_from: None,
        });
        self.whole.actions.last_mut().unwrap()
    }
}

fn level(
    code: &str,
    name: &str,
    grade: u8,
    expected: &[(&str, u8)],
    delegation: &[(&str, u8)],
) -> Level {
    Level {
        delegation: delegation
            .iter()
            .map(|(area, n)| ((*area).into(), DelegationLevel::new(*n).unwrap()))
            .collect(),
        expectations: expected
            .iter()
            .map(|(code, n)| {
                let proficiency = Proficiency::new(*n).unwrap();
                (
                    (*code).into(),
                    Expectation {
                        proficiency,
                        behaviours: vec![],
                        example: None,
                        anti_pattern: None,
                    },
                )
            })
            .collect::<BTreeMap<_, _>>(),
        ..Level::bare(code.into(), name.into(), "IC".into(), grade)
    }
}
