use super::*;
use crate::ladder_fixture::{ladder, level};

fn told(ladder: &Ladder) -> Vec<(FindingKind, String)> {
    findings(ladder, &DecisionCatalogue::default())
        .into_iter()
        .map(|finding| (finding.kind, finding.message))
        .collect()
}

#[test]
fn a_ladder_that_rises_everywhere_has_no_findings() {
    assert_eq!(told(&ladder()), []);
}

#[test]
fn each_hole_is_named_where_it_is() {
    type Spoil = fn(&mut Ladder);
    use FindingKind as K;
    let holes: [(K, &str, Spoil); 9] = [
        (K::Hole, "Senior PM says nothing of Insight.", |l| {
            level(l, "SPM").expectations.remove(&"insight".into());
        }),
        (K::NoExpectations, "PM expects nothing yet.", |l| {
            level(l, "PM").expectations.clear();
        }),
        (
            K::Falls,
            "Senior PM asks 1 of Insight, less than the 2 of PM below it.",
            |l| {
                let asked = level(l, "SPM").expectations.get_mut(&"insight".into());
                asked.unwrap().proficiency = crate::ladder::Proficiency::new(1).unwrap();
            },
        ),
        (
            K::DoesNotRise,
            "Senior PM asks no more than PM below it in any competency.",
            |l| {
                let lower = level(l, "PM").expectations.clone();
                for (code, expectation) in &mut level(l, "SPM").expectations {
                    expectation.proficiency = lower[code].proficiency;
                }
            },
        ),
        (K::Duplicate, "Two levels are called PM.", |l| {
            level(l, "SPM").name = "pm".into();
        }),
        (
            K::Duplicate,
            "“Listens to customers” stands under PM already, so Senior PM does not tell them apart.",
            |l| {
                let asked = level(l, "SPM").expectations.get_mut(&"insight".into());
                asked.unwrap().behaviours = vec!["Listens to customers".into()];
            },
        ),
        (K::Empty, "The track Manager has no level.", |l| {
            l.levels.retain(|level| level.track.as_str() != "MANAGER");
        }),
        (
            K::IdleWeight,
            "Story weighs 1 for a growth product, as much as for any other.",
            |l| {
                let weights = &mut l.competencies[1].stage_weights;
                weights.insert(crate::person::LifeCycleStage::Growth, 1.0);
                weights.insert(crate::person::LifeCycleStage::New, 2.0);
            },
        ),
        (K::Empty, "The area Strategy has no competency.", |l| {
            l.areas.push(crate::ladder::CompetencyArea {
                code: "strategy".into(),
                name: "Strategy".into(),
            });
        }),
    ];
    for (kind, message, spoil) in holes {
        let mut spoilt = ladder();
        spoil(&mut spoilt);
        let told = told(&spoilt);
        assert!(
            told.contains(&(kind, message.to_owned())),
            "{message}\nfound {told:#?}"
        );
    }
}

#[test]
fn a_hole_hides_nothing_that_falls_across_it() {
    let mut spoilt = ladder();
    level(&mut spoilt, "GPM").track = "IC".into();
    level(&mut spoilt, "SPM").expectations.clear();
    let asked = level(&mut spoilt, "GPM")
        .expectations
        .get_mut(&"insight".into());
    asked.unwrap().proficiency = crate::ladder::Proficiency::new(1).unwrap();
    let steps = |n| crate::delegation::DelegationLevel::new(n).unwrap();
    level(&mut spoilt, "PM").delegation = [("pricing".into(), steps(3))].into();
    level(&mut spoilt, "GPM").delegation = [("pricing".into(), steps(2))].into();
    let catalogue = crate::ladder_fixture::decision_catalogue();
    let told: Vec<String> = findings(&spoilt, &catalogue)
        .into_iter()
        .filter(|f| matches!(f.kind, FindingKind::Falls | FindingKind::DelegationFalls))
        .map(|f| f.message)
        .collect();
    assert_eq!(
        told,
        [
            "Group PM asks 1 of Insight, less than the 2 of PM below it.",
            "Group PM decides less on Pricing and packaging (2 Sell) than PM below it (3 Consult)."
        ]
    );
}

#[test]
fn what_rises_only_across_a_hole_rises() {
    let mut spoilt = ladder();
    level(&mut spoilt, "GPM").track = "IC".into();
    level(&mut spoilt, "SPM")
        .expectations
        .remove(&"story".into());
    let does_not_rise = |ladder: &Ladder| -> Vec<String> {
        let told = told(ladder).into_iter();
        let told = told.filter(|(kind, _)| *kind == FindingKind::DoesNotRise);
        told.map(|(_, message)| message).collect()
    };
    assert!(
        does_not_rise(&spoilt).is_empty(),
        "no more insight than a Senior PM, but more of a story than a PM"
    );
    let asked = level(&mut spoilt, "GPM")
        .expectations
        .get_mut(&"story".into());
    asked.unwrap().proficiency = crate::ladder::Proficiency::new(1).unwrap();
    assert_eq!(
        does_not_rise(&spoilt),
        ["Group PM asks no more than the levels below it in any competency."]
    );
}

#[test]
fn what_blocks_publishing_comes_first() {
    let mut spoilt = ladder();
    level(&mut spoilt, "PM").expectations.clear();
    level(&mut spoilt, "SPM").grade = 2;
    let found = findings(&spoilt, &DecisionCatalogue::default());
    let told: Vec<_> = found.iter().map(|f| (f.kind, f.blocks)).collect();
    assert_eq!(
        told,
        [
            (FindingKind::Broken, true),
            (FindingKind::NoExpectations, false)
        ]
    );
}

#[test]
fn a_finding_says_where_to_go() {
    let mut spoilt = ladder();
    spoilt.areas.push(crate::ladder::CompetencyArea {
        code: "strategy".into(),
        name: "Strategy".into(),
    });
    spoilt.levels.retain(|l| l.track.as_str() != "MANAGER");
    let area = |code: &str| crate::decision_area::DecisionArea {
        code: code.into(),
        name: code.to_uppercase(),
        short: code.into(),
        category: "Market".into(),
        description: String::new(),
        reversible: crate::decision_area::Reversible::Usually,
        held: crate::decision_area::Held::Each,
        limits: crate::decision_limits::Limits::default(),
        since: None,
        until: None,
    };
    let three = crate::delegation::DelegationLevel::new(3).unwrap();
    let two = crate::delegation::DelegationLevel::new(2).unwrap();
    level(&mut spoilt, "PM").delegation =
        [("pricing".into(), three), ("scope".into(), three)].into();
    level(&mut spoilt, "SPM").delegation = [("scope".into(), two)].into();
    let catalogue = DecisionCatalogue {
        areas: vec![area("pricing"), area("scope")],
        ..DecisionCatalogue::default()
    };
    let told: Vec<_> = findings(&spoilt, &catalogue)
        .into_iter()
        .map(|f| {
            let code = |code: Option<&str>| code.unwrap_or("-").to_owned();
            (
                f.kind,
                code(f.track.as_ref().map(|c| c.as_str())),
                code(f.area.as_ref().map(|c| c.as_str())),
                code(f.level.as_ref().map(|c| c.as_str())),
                code(f.decision.as_ref().map(|c| c.as_str())),
            )
        })
        .collect();
    let line = |kind, track: &str, area: &str, level: &str, decision: &str| {
        let own = |code: &str| code.to_owned();
        (kind, own(track), own(area), own(level), own(decision))
    };
    use FindingKind as K;
    assert_eq!(
        told,
        [
            line(K::Empty, "MANAGER", "-", "-", "-"),
            line(K::Empty, "-", "strategy", "-", "-"),
            line(K::DelegationFalls, "-", "-", "SPM", "scope"),
            line(K::NoDelegation, "-", "-", "SPM", "pricing"),
        ]
    );
}
