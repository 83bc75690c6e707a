use super::*;
use crate::ladder_fixture::{ladder, level};

fn told(ladder: &Ladder) -> Vec<(FindingKind, String)> {
    findings(ladder, &[])
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
fn what_blocks_publishing_comes_first() {
    let mut spoilt = ladder();
    level(&mut spoilt, "PM").expectations.clear();
    level(&mut spoilt, "SPM").grade = 2;
    let found = findings(&spoilt, &[]);
    let told: Vec<_> = found.iter().map(|f| (f.kind, f.blocks)).collect();
    assert_eq!(
        told,
        [
            (FindingKind::Broken, true),
            (FindingKind::NoExpectations, false)
        ]
    );
}
