//! A small ladder for tests: two rungs on the individual track, one on the manager track, two competencies.

use crate::ladder::{Competency, CompetencyArea, Expectation, Ladder, Level, Proficiency, Track};

pub fn ladder() -> Ladder {
    let track = |code: &str, name: &str| Track {
        code: code.into(),
        name: name.into(),
        description: String::new(),
    };
    let competency = |code: &str, name: &str| Competency {
        code: code.into(),
        name: name.into(),
        area: "craft".into(),
        weight: 1.0,
        stage_weights: Default::default(),
        description: String::new(),
    };
    Ladder {
        name: "Small".into(),
        description: String::new(),
        tracks: vec![track("IC", "Individual"), track("MANAGER", "Manager")],
        areas: vec![CompetencyArea {
            code: "craft".into(),
            name: "Craft".into(),
        }],
        competencies: vec![
            competency("insight", "Insight"),
            competency("story", "Story"),
        ],
        levels: vec![
            rung(
                "PM",
                "PM",
                "IC",
                2,
                &[
                    ("insight", 2, "Listens to customers"),
                    ("story", 1, "Writes a page"),
                ],
            ),
            rung(
                "SPM",
                "Senior PM",
                "IC",
                3,
                &[
                    ("insight", 3, "Leads research"),
                    ("story", 2, "Tells a story"),
                ],
            ),
            rung(
                "GPM",
                "Group PM",
                "MANAGER",
                4,
                &[
                    ("insight", 3, "Asks for research"),
                    ("story", 4, "Speaks for the team"),
                ],
            ),
        ],
    }
}

fn rung(code: &str, name: &str, track: &str, grade: u8, asks: &[(&str, u8, &str)]) -> Level {
    Level {
        delegation: Default::default(),
        expectations: asks
            .iter()
            .map(|(code, value, behaviour)| {
                let expectation = Expectation {
                    proficiency: Proficiency::new(*value).unwrap(),
                    behaviours: vec![(*behaviour).into()],
                    example: None,
                    anti_pattern: None,
                };
                ((*code).into(), expectation)
            })
            .collect(),
        ..Level::bare(code.into(), name.into(), track.into(), grade)
    }
}

pub fn level<'a>(ladder: &'a mut Ladder, code: &str) -> &'a mut Level {
    let found = ladder.levels.iter_mut().find(|l| l.code.as_str() == code);
    found.unwrap()
}

/// The catalogue of those two areas, on seven levels.
pub fn decision_catalogue() -> crate::decision_catalogue::DecisionCatalogue {
    crate::decision_catalogue::DecisionCatalogue {
        areas: decision_areas(),
        ..Default::default()
    }
}

/// Two rows of a catalogue: pricing, then hiring.
pub fn decision_areas() -> Vec<crate::decision_area::DecisionArea> {
    use crate::decision_area::{DecisionArea, Held, Reversible};
    [
        ("pricing", "Pricing and packaging"),
        ("hiring", "Hiring and staffing"),
    ]
    .map(|(code, name)| DecisionArea {
        code: code.into(),
        name: name.into(),
        short: code.into(),
        category: "Organisation".into(),
        description: String::new(),
        reversible: Reversible::Usually,
        held: Held::Each,
        limits: crate::decision_limits::Limits::default(),
        since: None,
        until: None,
    })
    .to_vec()
}
