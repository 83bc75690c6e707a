//! Do, undo and redo give the same database, for random sequences of operations.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::{OpenRoleDraft, PersonChange, PersonDraft};
use rungs_app::{AppError, OpOutput, Workspace};
use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::Proficiency;
use rusqlite::types::Value;

/// Every row of every table.
fn dump(path: &Path) -> BTreeMap<String, Vec<Vec<Value>>> {
    let conn =
        rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
            .unwrap();
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    names
        .into_iter()
        .map(|name| {
            let mut rows = conn
                .prepare(&format!("SELECT * FROM {name} ORDER BY id"))
                .unwrap();
            let width = rows.column_count();
            let rows = rows
                .query_map([], |row| {
                    (0..width)
                        .map(|i| row.get(i))
                        .collect::<Result<Vec<Value>, _>>()
                })
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            (name, rows)
        })
        .collect()
}

#[derive(Debug, Clone)]
enum Deed {
    Add(u8),
    Rename(u8, u8),
    Report(u8, u8),
    Archive(u8),
    Restore(u8),
    Delete(u8),
    Open(u8),
    Place(u8, u8, i32),
    Rate(u8, u8, u8, bool),
    Delegate(u8, u8, u8),
    NameWorkspace(u8),
    SetMe(u8),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let n = any::<u8>();
    let one = prop_oneof![
        4 => n.prop_map(Deed::Add),
        1 => (n, n).prop_map(|(a, b)| Deed::Rename(a, b)),
        1 => (n, n).prop_map(|(a, b)| Deed::Report(a, b)),
        1 => n.prop_map(Deed::Archive),
        1 => n.prop_map(Deed::Restore),
        1 => n.prop_map(Deed::Delete),
        1 => n.prop_map(Deed::Open),
        1 => (n, n, -900..10i32).prop_map(|(a, b, c)| Deed::Place(a, b, c)),
        1 => (n, n, 0..=5u8, any::<bool>()).prop_map(|(a, b, c, d)| Deed::Rate(a, b, c, d)),
        1 => (n, n, 1..=7u8).prop_map(|(a, b, c)| Deed::Delegate(a, b, c)),
        1 => n.prop_map(Deed::NameWorkspace),
        1 => n.prop_map(Deed::SetMe),
    ];
    prop::collection::vec(one, 1..25)
}

fn pick<T: Clone>(list: &[T], n: u8) -> Option<T> {
    (!list.is_empty()).then(|| list[usize::from(n) % list.len()].clone())
}

fn unit<T>(output: Result<OpOutput<T>, AppError>) -> Result<(), AppError> {
    output.map(|_| ())
}

/// Does one deed; a refusal is fine, as long as it changes nothing.
fn run(workspace: &Workspace, deed: &Deed) -> Result<(), AppError> {
    let people: Vec<PersonId> = workspace
        .roster_list(None)?
        .people
        .into_iter()
        .map(|p| p.id)
        .collect();
    let page = workspace.ladder_page()?;
    let Some(person) = (match deed {
        Deed::Add(_) | Deed::Open(_) | Deed::NameWorkspace(_) => Some(PersonId::from("nobody")),
        Deed::Rename(n, _)
        | Deed::Report(n, _)
        | Deed::Archive(n)
        | Deed::Restore(n)
        | Deed::Delete(n) => pick(&people, *n),
        Deed::Place(n, ..) | Deed::Rate(n, ..) | Deed::Delegate(n, ..) | Deed::SetMe(n) => {
            pick(&people, *n)
        }
    }) else {
        return Ok(());
    };
    match deed {
        Deed::Add(n) => {
            let draft = PersonDraft {
                name: format!("Person {n}"),
                email: Some(format!("p{n}@example.com")),
                manager: pick(&people, *n),
                ..PersonDraft::default()
            };
            unit(workspace.person_add(&draft))
        }
        Deed::Rename(_, n) => {
            let change = PersonChange {
                name: Some(format!("Renamed {n}")),
                ..PersonChange::default()
            };
            unit(workspace.person_edit(&person, &change))
        }
        Deed::Report(_, n) => {
            let change = PersonChange {
                manager: Some(pick(&people, *n)),
                ..PersonChange::default()
            };
            unit(workspace.person_edit(&person, &change))
        }
        Deed::Archive(_) => unit(workspace.person_archive(&person, None)),
        Deed::Restore(_) => unit(workspace.person_restore(&person, None)),
        Deed::Delete(_) => unit(workspace.person_delete(&person)),
        Deed::Open(n) => {
            let level = page.ladder.levels[usize::from(*n) % page.ladder.levels.len()]
                .code
                .clone();
            unit(workspace.open_role_add(&OpenRoleDraft {
                level: Some(level),
                ..OpenRoleDraft::default()
            }))
        }
        Deed::Place(_, n, days) => {
            let level = page
                .ladder
                .levels
                .get(usize::from(*n) % 10)
                .map(|level| level.code.clone());
            let on = Some(workspace.today().plus_days(*days));
            unit(workspace.place(&PlacementDraft {
                person,
                level,
                on,
                reason: String::new(),
            }))
        }
        Deed::Rate(_, n, value, make_final) => {
            let competency = page.ladder.competencies[usize::from(*n) % 14].code.clone();
            let rating = RatingDraft {
                competency,
                value: Proficiency::new(*value)?,
                note: String::new(),
            };
            unit(workspace.assess(&AssessmentDraft {
                person,
                by: Rater::Manager,
                ratings: vec![rating],
                cleared: vec![],
                note: None,
                on: None,
                finish: if *make_final {
                    Finish::MakeFinal
                } else {
                    Finish::KeepDraft
                },
            }))
        }
        Deed::Delegate(_, n, level) => unit(workspace.delegation_set(&DelegationDraft {
            person,
            area: page.areas[usize::from(*n) % page.areas.len()].code.clone(),
            level: DelegationLevel::new(*level)?,
            wanted: Keep::Keep,
            limit: Keep::Set("up to 5,000 €".into()),
            review: Keep::Clear,
            reason: None,
            on: None,
        })),
        Deed::NameWorkspace(n) => unit(workspace.rename(&format!("Team {n}"))),
        Deed::SetMe(_) => unit(workspace.set_me(Some(&person))),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn undoing_everything_restores_the_start_and_redoing_it_restores_the_end(deeds in deeds()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.rungs");
        let clock = Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()));
        let workspace =
            opening::create(&path, ShippedLadder::Product, clock, Arc::new(CountedIds::default())).unwrap();
        let start = dump(&path);
        for deed in &deeds {
            let before = dump(&path);
            if run(&workspace, deed).is_err() {
                prop_assert_eq!(&dump(&path), &before, "a refusal wrote something: {:?}", deed);
            }
        }
        let end = dump(&path);
        let mut undone = 0;
        while workspace.undo().is_ok() {
            undone += 1;
        }
        prop_assert_eq!(&dump(&path), &start, "undoing everything");
        let mut redone = 0;
        while workspace.redo().is_ok() {
            redone += 1;
        }
        prop_assert_eq!(undone, redone);
        prop_assert_eq!(&dump(&path), &end, "redoing everything");
        prop_assert!(workspace.store_problems().unwrap().is_empty());
    }
}
