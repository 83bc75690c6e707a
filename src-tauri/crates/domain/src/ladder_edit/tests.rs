use proptest::prelude::*;

use super::*;
use crate::error::{Refusal, RuleError};
use crate::ladder::{Competency, Level};
use crate::ladder_fixture::{ladder, level};
use crate::person::LifeCycleStage;

fn after(edits: impl IntoIterator<Item = LadderEdit>) -> Ladder {
    edits
        .into_iter()
        .fold(ladder(), |ladder, next| edit(&ladder, next).unwrap().ladder)
}

fn refused(next: LadderEdit) -> RuleError {
    edit(&ladder(), next).unwrap_err()
}

fn rungs(ladder: &Ladder) -> Vec<String> {
    let rung = |l: &Level| format!("{} {} {}", l.track, l.grade, l.code);
    ladder.levels.iter().map(rung).collect()
}

#[test]
fn a_level_moves_to_a_free_rung_and_changes_places_on_a_taken_one() {
    let moved = after([LadderEdit::LevelPlace {
        code: "SPM".into(),
        track: "MANAGER".into(),
        grade: 3,
    }]);
    assert_eq!(rungs(&moved), ["IC 2 PM", "MANAGER 3 SPM", "MANAGER 4 GPM"]);
    let swapped = after([LadderEdit::LevelPlace {
        code: "PM".into(),
        track: "MANAGER".into(),
        grade: 4,
    }]);
    assert_eq!(rungs(&swapped), ["IC 2 GPM", "IC 3 SPM", "MANAGER 4 PM"]);
}

#[test]
fn room_is_made_and_closed_on_both_tracks_at_once() {
    let opened = after([LadderEdit::GradeInsert { at: 3 }]);
    assert_eq!(rungs(&opened), ["IC 2 PM", "IC 4 SPM", "MANAGER 5 GPM"]);
    let closed = edit(&opened, LadderEdit::GradeClose { at: 3 }).unwrap();
    assert_eq!(closed.ladder, ladder());
    assert!(
        refused(LadderEdit::GradeClose { at: 3 })
            .message
            .contains("still holds levels (1)")
    );
}

#[test]
fn a_copy_says_the_same_on_a_free_rung_under_a_code_of_its_own() {
    let edited = edit(
        &ladder(),
        LadderEdit::LevelDuplicate {
            code: "SPM".into(),
            track: "IC".into(),
            grade: 5,
        },
    )
    .unwrap();
    assert_eq!(edited.added.as_deref(), Some("SENIOR-PM-COPY"));
    let copy = edited.ladder.level(&"SENIOR-PM-COPY".into()).unwrap();
    let original = edited.ladder.level(&"SPM".into()).unwrap();
    assert_eq!(copy.expectations, original.expectations);
    let taken = refused(LadderEdit::LevelDuplicate {
        code: "SPM".into(),
        track: "IC".into(),
        grade: 2,
    });
    assert_eq!(taken.refusal, Refusal::Exists);
}

#[test]
fn a_copy_has_a_name_of_its_own() {
    let mut ladder = ladder();
    let mut copied = |code: &str, grade| {
        let edited = edit(
            &ladder,
            LadderEdit::LevelDuplicate {
                code: code.into(),
                track: "IC".into(),
                grade,
            },
        );
        let edited = edited.unwrap();
        ladder = edited.ladder;
        let code = edited.added.unwrap();
        ladder.level(&code.into()).unwrap().name.clone()
    };
    assert_eq!(copied("SPM", 5), "Senior PM (copy)");
    assert_eq!(copied("SPM", 6), "Senior PM (copy 2)");
    assert_eq!(copied("SENIOR-PM-COPY", 7), "Senior PM (copy 3)");
    assert_eq!(copied("SENIOR-PM-COPY-2", 8), "Senior PM (copy 4)");
    let longest = "ä".repeat(crate::person::LONGEST_NAME);
    level(&mut ladder, "PM").name.clone_from(&longest);
    let code = LadderEdit::LevelDuplicate {
        code: "PM".into(),
        track: "IC".into(),
        grade: 9,
    };
    let edited = edit(&ladder, code).unwrap();
    let name = &edited
        .ladder
        .level(&edited.added.unwrap().into())
        .unwrap()
        .name;
    assert_eq!(name.chars().count(), crate::person::LONGEST_NAME);
    assert!(name.ends_with("ä (copy)"), "{name}");
}

#[test]
fn codes_come_from_names_in_any_script_and_are_never_taken_twice() {
    for (name, expected) in [
        ("Staff PM", "STAFF-PM"),
        ("PM", "PM-2"),
        ("プロダクト責任者", "プロダクト責任者"),
        ("— / —", "LEVEL"),
    ] {
        let edited = edit(
            &ladder(),
            LadderEdit::LevelAdd {
                name: name.into(),
                track: "IC".into(),
                grade: 9,
            },
        )
        .unwrap();
        assert_eq!(edited.added.as_deref(), Some(expected), "{name}");
    }
}

#[test]
fn removing_a_competency_takes_what_is_expected_of_it_along() {
    let without = after([LadderEdit::CompetencyRemove {
        code: "story".into(),
    }]);
    assert!(without.levels.iter().all(|l| l.expectations.len() == 1));
    assert!(without.checked().is_ok());
}

#[test]
fn a_competency_moves_within_and_between_areas() {
    let order = |ladder: &Ladder| -> Vec<String> {
        let told = |c: &Competency| format!("{}/{}", c.area, c.code);
        ladder.competencies.iter().map(told).collect()
    };
    let first = after([LadderEdit::CompetencyMove {
        code: "story".into(),
        area: "craft".into(),
        to: 0,
    }]);
    assert_eq!(order(&first), ["craft/story", "craft/insight"]);
    let other = after([
        LadderEdit::AreaAdd {
            name: "Strategy".into(),
        },
        LadderEdit::CompetencyMove {
            code: "insight".into(),
            area: "strategy".into(),
            to: 7,
        },
    ]);
    assert_eq!(order(&other), ["craft/story", "strategy/insight"]);
}

#[test]
fn what_still_holds_something_is_not_removed() {
    assert!(
        refused(LadderEdit::TrackRemove { code: "IC".into() })
            .message
            .contains("levels (2)")
    );
    assert!(
        refused(LadderEdit::AreaRemove {
            code: "craft".into()
        })
        .message
        .contains("competencies (2)")
    );
}

#[test]
fn empty_names_bad_weights_and_endless_texts_are_refused() {
    let weight = |weight| LadderEdit::CompetencyChange {
        code: "story".into(),
        name: None,
        description: None,
        weight: Some(weight),
    };
    for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(refused(weight(bad)).refusal, Refusal::Invalid, "{bad}");
        let staged = refused(stage_weight("story", Some(bad)));
        assert_eq!(staged.field.as_deref(), Some("weight"), "{bad}");
    }
    let change = |change| LadderEdit::LevelChange {
        code: "PM".into(),
        change,
    };
    let nameless = refused(change(LevelChange {
        name: Some(" \n ".into()),
        ..LevelChange::default()
    }));
    assert_eq!(nameless.field.as_deref(), Some("name"));
    let endless = refused(change(LevelChange {
        take_on: Some(vec!["x".repeat(LONGEST_TEXT + 1)]),
        ..LevelChange::default()
    }));
    assert_eq!(
        (endless.refusal, endless.field.as_deref()),
        (Refusal::TooMany, Some("take_on"))
    );
}

fn stage_weight(competency: &str, weight: Option<f64>) -> LadderEdit {
    LadderEdit::StageWeightSet {
        competency: competency.into(),
        stage: LifeCycleStage::Growth,
        weight,
    }
}

#[test]
fn a_weight_for_a_stage_is_set_changed_and_taken_back() {
    let set = edit(&ladder(), stage_weight("story", Some(1.5))).unwrap();
    assert_eq!(
        set.label,
        "changing the weight of Story for a growth product"
    );
    let story = set.ladder.competency(&"story".into()).unwrap();
    let weights = [
        Some(LifeCycleStage::Growth),
        Some(LifeCycleStage::New),
        None,
    ];
    assert_eq!(weights.map(|stage| story.weight_at(stage)), [1.5, 1.0, 1.0]);
    let back = after([
        stage_weight("story", Some(1.5)),
        stage_weight("story", Some(3.0)),
        stage_weight("story", None),
    ]);
    assert_eq!(back, ladder());
    assert_eq!(
        refused(stage_weight("gone", None)).refusal,
        Refusal::NotFound
    );
}

#[test]
fn a_level_goes_between_two_grades_on_a_rung_of_its_own() {
    let between = after([LadderEdit::LevelInsert {
        code: "GPM".into(),
        track: "IC".into(),
        at: 3,
    }]);
    assert_eq!(rungs(&between), ["IC 2 PM", "IC 3 GPM", "IC 4 SPM"]);
    let gone = refused(LadderEdit::LevelInsert {
        code: "CEO".into(),
        track: "IC".into(),
        at: 3,
    });
    assert_eq!(gone.refusal, Refusal::NotFound);
}

fn step(value: u8) -> Proficiency {
    Proficiency::new(value).unwrap()
}

fn place(level: &str, competency: &str) -> ExpectationPlace {
    ExpectationPlace {
        level: level.into(),
        competency: competency.into(),
    }
}

#[test]
fn one_proficiency_is_set_in_many_places_and_what_stands_beside_it_stays() {
    let without = after([LadderEdit::ProficiencySet {
        places: vec![place("PM", "story"), place("SPM", "insight")],
        proficiency: None,
    }]);
    let told = |ladder: &Ladder, level: &str, competency: &str| {
        let level = ladder.level(&level.into()).unwrap();
        let expectation = level.expectations.get(&competency.into());
        expectation.map(|e| (e.proficiency.value(), e.behaviours.len()))
    };
    assert_eq!(told(&without, "PM", "story"), None);
    let set = edit(
        &without,
        LadderEdit::ProficiencySet {
            places: vec![place("PM", "story"), place("PM", "insight")],
            proficiency: Some(step(4)),
        },
    )
    .unwrap();
    assert_eq!(told(&set.ladder, "PM", "story"), Some((4, 0)));
    assert_eq!(told(&set.ladder, "PM", "insight"), Some((4, 1)));
    assert_eq!(set.label, "changing 2 expectations");
    let refused = refused(LadderEdit::ProficiencySet {
        places: vec![place("PM", "story"), place("PM", "gone")],
        proficiency: Some(step(4)),
    });
    assert_eq!(refused.refusal, Refusal::NotFound);
}

#[test]
fn words_change_one_by_one_and_need_a_step_to_stand_beside() {
    let words = |change| LadderEdit::ExpectationWords {
        level: "PM".into(),
        competency: "story".into(),
        change,
    };
    let changed = after([
        words(ExpectationChange {
            example: Some("  The launch note. ".into()),
            ..ExpectationChange::default()
        }),
        words(ExpectationChange {
            behaviours: Some(vec!["Writes two pages".into(), " ".into()]),
            ..ExpectationChange::default()
        }),
    ]);
    let expectation = &changed.level(&"PM".into()).unwrap().expectations[&"story".into()];
    assert_eq!(expectation.example.as_deref(), Some("The launch note."));
    assert_eq!(expectation.behaviours, ["Writes two pages"]);
    assert_eq!(expectation.proficiency, step(1));
    let emptied = edit(
        &changed,
        words(ExpectationChange {
            example: Some(" ".into()),
            ..ExpectationChange::default()
        }),
    )
    .unwrap();
    let expectation = &emptied.ladder.level(&"PM".into()).unwrap().expectations[&"story".into()];
    assert_eq!(expectation.example, None);

    let silent = after([LadderEdit::ProficiencySet {
        places: vec![place("PM", "story")],
        proficiency: None,
    }]);
    let error = edit(&silent, words(ExpectationChange::default())).unwrap_err();
    assert_eq!(error.field.as_deref(), Some("proficiency"));
}

#[test]
fn lines_left_empty_are_dropped_and_others_stay_as_they_are() {
    let mut changed = after([LadderEdit::LevelChange {
        code: "PM".into(),
        change: LevelChange {
            take_on: Some(vec![" A ".into(), "  ".into(), "B".into()]),
            ..LevelChange::default()
        },
    }]);
    assert_eq!(level(&mut changed, "PM").take_on, ["A", "B"]);
    assert_eq!(level(&mut changed, "PM").name, "PM");
}

/// Any edit at all, also of things that are not there.
fn any_edit() -> impl Strategy<Value = LadderEdit> {
    let level = || prop::sample::select(vec!["PM", "SPM", "GPM", "NEW", "GONE"]);
    let track = || prop::sample::select(vec!["IC", "MANAGER", "SIDE"]);
    let competency = || prop::sample::select(vec!["insight", "story", "new", "gone"]);
    let area = || prop::sample::select(vec!["craft", "new"]);
    let name = || prop::sample::select(vec!["New", "PM", "", "Ünïque 名"]);
    prop_oneof![
        name().prop_map(|n| LadderEdit::TrackAdd { name: n.into() }),
        track().prop_map(|c| LadderEdit::TrackRemove { code: c.into() }),
        (track(), 0u32..4).prop_map(|(c, to)| LadderEdit::TrackMove { code: c.into(), to }),
        (name(), track(), 0u8..40).prop_map(|(n, t, grade)| LadderEdit::LevelAdd {
            name: n.into(),
            track: t.into(),
            grade
        }),
        (level(), track(), 0u8..12).prop_map(|(c, t, grade)| LadderEdit::LevelPlace {
            code: c.into(),
            track: t.into(),
            grade
        }),
        (level(), track(), 0u8..40).prop_map(|(c, t, at)| LadderEdit::LevelInsert {
            code: c.into(),
            track: t.into(),
            at
        }),
        (level(), track(), 1u8..12).prop_map(|(c, t, grade)| LadderEdit::LevelDuplicate {
            code: c.into(),
            track: t.into(),
            grade
        }),
        level().prop_map(|c| LadderEdit::LevelRemove { code: c.into() }),
        (0u8..40).prop_map(|at| LadderEdit::GradeInsert { at }),
        (0u8..40).prop_map(|at| LadderEdit::GradeClose { at }),
        name().prop_map(|n| LadderEdit::AreaAdd { name: n.into() }),
        area().prop_map(|c| LadderEdit::AreaRemove { code: c.into() }),
        (name(), area()).prop_map(|(n, a)| LadderEdit::CompetencyAdd {
            name: n.into(),
            area: a.into()
        }),
        (competency(), area(), 0u32..5).prop_map(|(c, a, to)| LadderEdit::CompetencyMove {
            code: c.into(),
            area: a.into(),
            to
        }),
        competency().prop_map(|c| LadderEdit::CompetencyRemove { code: c.into() }),
        (competency(), prop::option::of(-1.0..3.0)).prop_map(|(c, weight)| stage_weight(c, weight)),
        (level(), competency(), prop::option::of(0u8..6)).prop_map(|(l, c, value)| {
            LadderEdit::ProficiencySet {
                places: vec![place("PM", "story"), place(l, c)],
                proficiency: value.map(step),
            }
        }),
        (level(), competency(), prop::option::of(0u8..6)).prop_map(|(l, c, value)| {
            LadderEdit::ExpectationSet {
                level: l.into(),
                competency: c.into(),
                expectation: value.map(|value| Expectation {
                    proficiency: step(value),
                    behaviours: vec!["Does it".into()],
                    example: Some(String::new()),
                    anti_pattern: None,
                }),
            }
        }),
    ]
}

proptest! {
    /// Whatever is done, a draft with a level left hangs together and stands in ladder order.
    #[test]
    fn no_edit_breaks_a_ladder(edits in prop::collection::vec(any_edit(), 0..40)) {
        let mut draft = ladder();
        for next in edits {
            if let Ok(edited) = edit(&draft, next) {
                draft = edited.ladder;
            }
        }
        let place = |l: &Level| (draft.tracks.iter().position(|t| t.code == l.track), l.grade);
        prop_assert!(draft.levels.is_sorted_by_key(place));
        if !draft.levels.is_empty() {
            prop_assert!(draft.clone().checked().is_ok(), "{:?}", draft.clone().checked());
        }
    }
}
