//! Splitting, merging and retiring change the days from then on and no day before.

use proptest::prelude::*;
use rungs_app::catalogue::{AreaChange, MergeDraft, MergeInto, SplitDraft, SplitPart};
use rungs_app::delegating::{DelegationDraft, Keep, Matrix, MatrixCell, TemporaryDraft};
use rungs_domain::Day;
use rungs_domain::decision_limits::Money;
use rungs_domain::ids::DecisionAreaCode;
use rungs_testkit::contents::rows_of;

use crate::scene::{Scene, day, draft, level};

#[test]
fn a_part_goes_on_where_the_whole_stood_and_the_story_tells_both() {
    let scene = Scene::open();
    scene.set(0, "pricing", 3, "2026-01-10");
    scene.set(0, "pricing", 5, "2026-06-01");
    scene.set(1, "pricing", 2, "2026-11-10");
    let parts = scene.split("pricing", &["List prices", "Rebates"], "2026-10-01");
    assert_eq!(parts, ["list-prices".into(), "rebates".into()]);
    for (who, area, on, expected) in [
        (0, "pricing", "2026-09-30", Some(5)),
        (0, "pricing", "2026-10-01", None),
        (0, "rebates", "2026-09-30", None),
        (0, "rebates", "2026-10-01", Some(5)),
        (0, "list-prices", "2026-11-24", Some(5)),
        // said after the day of the split, and kept
        (1, "rebates", "2026-11-09", None),
        (1, "rebates", "2026-11-10", Some(2)),
    ] {
        assert_eq!(scene.cell(who, area, on), expected, "{who} {area} {on}");
    }
    let story = scene
        .workspace
        .delegation_story(&scene.people[0], &"rebates".into())
        .unwrap();
    let days: Vec<String> = story.iter().map(|line| line.on.to_string()).collect();
    assert!(
        days.contains(&"2026-01-10".to_owned()) && days.contains(&"2026-06-01".to_owned()),
        "{story:?}"
    );
    let before = rows_of(scene.workspace.file());
    assert_eq!(
        scene.workspace.undo().unwrap().value,
        "splitting “Pricing and packaging”"
    );
    assert_eq!(scene.cell(0, "pricing", "2026-11-24"), Some(5));
    assert_eq!(scene.cell(0, "rebates", "2026-11-24"), None);
    scene.workspace.redo().unwrap();
    assert_eq!(rows_of(scene.workspace.file()), before);
}

#[test]
fn merged_areas_keep_the_lower_level_and_say_beforehand_whom_that_concerns() {
    let scene = Scene::open();
    scene.set(0, "pricing", 5, "2026-01-10");
    scene.set(0, "promises", 3, "2026-01-10");
    scene.set(1, "promises", 6, "2026-01-10");
    scene.set(1, "pricing", 6, "2026-01-10");
    let codes: Vec<DecisionAreaCode> = vec!["pricing".into(), "promises".into()];
    let preview = scene
        .workspace
        .area_merge_preview(&codes, None, None)
        .unwrap();
    let told: Vec<(&str, u8, bool)> = preview
        .people
        .iter()
        .map(|p| (p.person.name.as_str(), p.after.value(), p.differs))
        .collect();
    assert_eq!(
        told,
        [("Lorena Nogueira", 3, true), ("Milan Horak", 6, false)]
    );
    assert_eq!(preview.differing, 1);
    let into = MergeInto::New {
        draft: draft("Prices and promises"),
    };
    let made = scene.merge(&["pricing", "promises"], into, "2026-11-24");
    assert_eq!(scene.cell(0, made.as_str(), "2026-11-24"), Some(3));
    let page = scene
        .workspace
        .delegation_cell(&scene.people[0], &made, None)
        .unwrap();
    assert_eq!(page.cell.review, Some(day("2026-11-24")));
    assert_eq!(
        page.cell.expected,
        scene
            .workspace
            .delegation_cell(&scene.people[0], &"pricing".into(), Some(day("2026-11-23")))
            .unwrap()
            .cell
            .expected
            .min(
                scene
                    .workspace
                    .delegation_cell(
                        &scene.people[0],
                        &"promises".into(),
                        Some(day("2026-11-23"))
                    )
                    .unwrap()
                    .cell
                    .expected
            ),
        "what the rung expects follows"
    );
    scene.workspace.undo().unwrap();
    assert_eq!(scene.cell(0, "pricing", "2026-11-24"), Some(5));
    scene.merge(
        &["promises"],
        MergeInto::One {
            area: "pricing".into(),
        },
        "2026-11-20",
    );
    assert_eq!(scene.cell(0, "pricing", "2026-11-19"), Some(5));
    assert_eq!(scene.cell(0, "pricing", "2026-11-20"), Some(3));
    assert_eq!(scene.cell(1, "promises", "2026-11-20"), None);
}

/// A change of the catalogue by its numbers.
#[derive(Debug, Clone)]
struct Change {
    kind: u8,
    a: usize,
    b: usize,
    ago: i32,
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let one = (0..5_u8, 0..60_usize, 0..60_usize, 0..300_i32)
        .prop_map(|(kind, a, b, ago)| Change { kind, a, b, ago });
    proptest::collection::vec(one, 1..5)
}

/// Person, area, level, days ago (negative: to come), and what holds for a while.
type Said = (usize, usize, u8, i32, Option<(u8, u8)>);

fn said() -> impl Strategy<Value = Vec<Said>> {
    let one = (
        0..2_usize,
        0..6_usize,
        1..=7_u8,
        -60..500_i32,
        proptest::option::of((1..=7_u8, 1..90_u8)),
    );
    proptest::collection::vec(one, 1..25)
}

/// A scene in which something was said on the first few areas.
fn scene_with(said: &[Said]) -> Scene {
    let scene = Scene::open();
    let codes = current(&scene);
    let today = scene.workspace.today();
    for (who, area, n, ago, while_) in said {
        let on = today.plus_days(-ago);
        let person = scene.people[*who].clone();
        let draft = DelegationDraft {
            level: Some(level(*n)),
            wanted: Keep::Set(level(8 - n)),
            amount: Keep::Set(Money::new(u64::from(*n), "EUR").unwrap()),
            review: Keep::Set(on.plus_days(60)),
            on: Some(on),
            ..DelegationDraft::of(person.clone(), codes[*area].clone())
        };
        // Refused where it would turn what held for a while already into something else.
        let _ = scene.workspace.delegation_set(&draft);
        if let Some((n, length)) = while_ {
            // Refused where it would change nothing or meets another one.
            let _ = scene.workspace.delegation_for_a_while(&TemporaryDraft {
                person,
                area: codes[*area].clone(),
                level: level(*n),
                since: Some(on),
                until: on.plus_days(i32::from(*length)),
                reason: "A contract is at stake.".into(),
            });
        }
    }
    scene
}

fn current(scene: &Scene) -> Vec<DecisionAreaCode> {
    let areas = scene.workspace.decision_areas().unwrap();
    areas.into_iter().map(|area| area.code).collect()
}

/// The matrix as of a day; that an area was retired later is no part of it.
fn matrix(scene: &Scene, on: Day) -> Matrix {
    let mut matrix = scene.workspace.delegation_matrix(None, Some(on)).unwrap();
    for area in &mut matrix.areas {
        area.until = None;
    }
    matrix
}

/// Days to look at, from long ago to some time ahead.
fn days(scene: &Scene) -> Vec<Day> {
    let today = scene.workspace.today();
    (-9..60).map(|n| today.plus_days(-n * 9)).collect()
}

/// Does it, if it is allowed, and gives the day from which on things may read differently.
fn change(scene: &Scene, change: &Change, number: usize) -> Option<Day> {
    let areas = current(scene);
    let area = |n: usize| areas[n % areas.len().min(8)].clone();
    let on = scene.workspace.today().plus_days(-change.ago);
    let w = &scene.workspace;
    let done = match change.kind {
        0 | 1 => w
            .area_split(&SplitDraft {
                area: area(change.a),
                parts: (0..2 + change.b % 2)
                    .map(|n| SplitPart {
                        name: format!("Part {n} of {number}"),
                        short: String::new(),
                    })
                    .collect(),
                on: Some(on),
            })
            .map(|_| ()),
        2 => w
            .area_merge(&MergeDraft {
                from: vec![area(change.a), area(change.b), area(change.a + 1)],
                into: MergeInto::New {
                    draft: draft(&format!("Whole {number}")),
                },
                on: Some(on),
            })
            .map(|_| ()),
        3 => w
            .area_merge(&MergeDraft {
                from: vec![area(change.a), area(change.b)],
                into: MergeInto::One {
                    area: area(change.b),
                },
                on: Some(on),
            })
            .map(|_| ()),
        _ => w
            .area_change(&area(change.a), &AreaChange::Retire { on: Some(on) })
            .map(|_| ()),
    };
    done.ok().map(|()| on)
}

/// What of a cell goes over into a part.
fn essence(cell: &MatrixCell) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        (cell.level, cell.agreed, cell.wanted, cell.wanted_by),
        (cell.expected, cell.against_rung, cell.overdue),
        (cell.limit.clone(), cell.review),
        cell.temporary.clone().map(|t| (t.until, t.reason)),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is done to the catalogue, every day before it reads as it did, and undoing gives back every row.
    #[test]
    fn no_day_before_a_change_reads_differently(said in said(), list in changes()) {
        let scene = scene_with(&said);
        let days = days(&scene);
        for (number, one) in list.iter().enumerate() {
            let before: Vec<Matrix> = days.iter().map(|on| matrix(&scene, *on)).collect();
            let rows = rows_of(scene.workspace.file());
            let Some(from) = change(&scene, one, number) else {
                continue;
            };
            for (on, before) in days.iter().zip(&before) {
                if *on < from {
                    prop_assert_eq!(&matrix(&scene, *on), before, "{:?}: as of {}, changed from {}", one, on, from);
                }
            }
            prop_assert!(scene.workspace.check().unwrap().ok);
            scene.workspace.undo().unwrap();
            prop_assert_eq!(rows_of(scene.workspace.file()), rows);
            scene.workspace.redo().unwrap();
        }
    }

    /// From the day of a split on, every part reads as the whole would have.
    #[test]
    fn every_part_reads_as_the_whole_would_have(said in said(), which in 0..6_usize, ago in 0..300_i32) {
        let scene = scene_with(&said);
        let days = days(&scene);
        let whole = current(&scene)[which].clone();
        let cells = |area: &DecisionAreaCode| -> Vec<_> {
            days.iter()
                .map(|on| {
                    let matrix = matrix(&scene, *on);
                    let row = |cells: &[MatrixCell]| cells.iter().find(|c| c.area == *area).map(essence);
                    matrix.people.iter().map(|p| row(&p.cells)).collect::<Vec<_>>()
                })
                .collect()
        };
        let before = cells(&whole);
        let on = scene.workspace.today().plus_days(-ago);
        let parts = scene.split(whole.as_str(), &["One", "Two"], &on.to_string());
        for part in &parts {
            for ((day, before), after) in days.iter().zip(&before).zip(cells(part)) {
                if *day >= on {
                    prop_assert_eq!(&after, before, "{} on {}", part, day);
                }
            }
        }
    }
}
