use super::*;
use crate::ladder_fixture::{ladder, level};

fn told(old: &Ladder, new: &Ladder) -> Vec<(ChangeKind, String, Vec<String>)> {
    compare(old, new, &DecisionCatalogue::default())
        .into_iter()
        .map(|change| {
            let fields = change
                .fields
                .into_iter()
                .map(|f| format!("{}: {} → {}", f.field, f.before, f.after));
            (change.kind, change.place, fields.collect())
        })
        .collect()
}

#[test]
fn a_version_beside_itself_shows_nothing() {
    assert_eq!(told(&ladder(), &ladder()), []);
}

#[test]
fn added_removed_changed_and_moved_are_told_apart() {
    let old = ladder();
    let mut new = ladder();
    level(&mut new, "SPM").name = "Staff PM".into();
    level(&mut new, "GPM").grade = 5;
    let asked = level(&mut new, "PM")
        .expectations
        .get_mut(&"insight".into())
        .unwrap();
    asked.behaviours = vec!["Meets customers weekly".into()];
    level(&mut new, "PM").expectations.remove(&"story".into());
    new.competencies.push(Competency {
        code: "data".into(),
        name: "Data".into(),
        area: "craft".into(),
        weight: 2.0,
        stage_weights: Default::default(),
        description: String::new(),
    });
    let line = |kind, place: &str, fields: &[&str]| {
        (
            kind,
            place.to_owned(),
            fields.iter().map(|f| (*f).to_owned()).collect::<Vec<_>>(),
        )
    };
    use ChangeKind as K;
    assert_eq!(
        told(&old, &new),
        [
            line(K::Changed, "Staff PM", &["Name: Senior PM → Staff PM"]),
            line(K::Moved, "Group PM", &["Grade: 4 → 5"]),
            line(
                K::Added,
                "Data",
                &["Name:  → Data", "Area:  → Craft", "Weight:  → 2"]
            ),
            line(
                K::Changed,
                "PM · Insight",
                &["Behaviours: Listens to customers → Meets customers weekly"]
            ),
            line(
                K::Removed,
                "PM · Story",
                &["Proficiency: 1 Learning → ", "Behaviours: Writes a page → "]
            ),
        ]
    );
}

#[test]
fn weights_for_a_stage_are_told_apart_from_the_plain_one() {
    let old = ladder();
    let mut new = ladder();
    let weights = &mut new.competencies[0].stage_weights;
    weights.insert(LifeCycleStage::Growth, 1.5);
    weights.insert(LifeCycleStage::Decline, 0.5);
    let fields = [
        "Weight for a growth product:  → 1.5",
        "Weight for a declining product:  → 0.5",
    ];
    assert_eq!(
        told(&old, &new),
        [(
            ChangeKind::Changed,
            "Insight".to_owned(),
            fields.map(str::to_owned).to_vec()
        )]
    );
}

#[test]
fn turned_round_what_was_added_is_removed() {
    let old = ladder();
    let mut new = ladder();
    new.levels.retain(|l| l.code.as_str() != "GPM");
    let kinds = |from: &Ladder, to: &Ladder| {
        compare(from, to, &DecisionCatalogue::default())
            .into_iter()
            .map(|c| (c.kind, c.place))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        kinds(&old, &new),
        [(ChangeKind::Removed, "Group PM".into())]
    );
    assert_eq!(kinds(&new, &old), [(ChangeKind::Added, "Group PM".into())]);
}
