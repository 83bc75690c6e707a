//! Many cells set in one step: what is counted before is what becomes of them.

use rungs_app::delegating::{DelegationDraft, Keep, Matrix, MatrixCell, MatrixRow, TemporaryDraft};
use rungs_domain::cells_set::CellsSet;
use rungs_domain::delegation::DelegationLevel;
use rungs_testkit::{Sandbox, big_team, day};

use crate::{Desk, level};

/// Every cell of the first people, with what is said of it.
fn all(matrix: &Matrix, people: usize, said: &DelegationDraft) -> Vec<DelegationDraft> {
    let rows = matrix.people.iter().take(people);
    rows.flat_map(|row| {
        row.cells.iter().map(|cell| DelegationDraft {
            person: row.id.clone(),
            area: cell.area.clone(),
            ..said.clone()
        })
    })
    .collect()
}

fn matrix(workspace: &Sandbox) -> Matrix {
    workspace.delegation_matrix(None, None).unwrap()
}

/// How many cells have another level, or wanted one, in the second than in the first; and how many have a level only there.
fn differences(
    before: &Matrix,
    after: &Matrix,
    of: impl Fn(&MatrixCell) -> Option<DelegationLevel>,
) -> (u32, u32) {
    let cells = |matrix: &Matrix| -> Vec<Option<DelegationLevel>> {
        matrix
            .people
            .iter()
            .flat_map(|row| row.cells.iter().map(&of))
            .collect()
    };
    let pairs: Vec<_> = cells(before).into_iter().zip(cells(after)).collect();
    let count = |is_so: fn(&(Option<DelegationLevel>, Option<DelegationLevel>)) -> bool| {
        u32::try_from(pairs.iter().filter(|pair| is_so(pair)).count()).unwrap()
    };
    (
        count(|(one, other)| one.is_some() && one != other),
        count(|(one, other)| one.is_none() && other.is_some()),
    )
}

/// The first cell of the first people that is not on 5, for a while.
fn pull_back_somebody(workspace: &Sandbox) {
    let matrix = matrix(workspace);
    let (row, cell) = matrix
        .people
        .iter()
        .take(6)
        .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)))
        .find(|(_, cell)| {
            cell.agreed
                .is_some_and(|level| ![1, 5].contains(&level.value()))
        })
        .unwrap();
    let held = TemporaryDraft {
        person: row.id.clone(),
        area: cell.area.clone(),
        level: level(1),
        since: None,
        until: workspace.today().plus_days(14),
        reason: "A renewal is at stake.".into(),
    };
    workspace.delegation_for_a_while(&held).unwrap();
}

#[test]
fn what_is_counted_before_a_level_is_set_is_what_changes() {
    let workspace = big_team(12);
    pull_back_somebody(&workspace);
    let before = matrix(&workspace);
    let said = DelegationDraft {
        level: Some(level(5)),
        ..DelegationDraft::of("".into(), "".into())
    };
    let drafts = all(&before, 6, &said);
    let ahead = workspace.delegation_set_ahead(&drafts).unwrap();
    let held = |matrix: &Matrix| {
        let cells = matrix.people.iter().flat_map(|row| &row.cells);
        u32::try_from(cells.filter(|cell| cell.temporary.is_some()).count()).unwrap()
    };
    let done = workspace.delegation_set_many(&drafts).unwrap().value;
    let after = matrix(&workspace);
    let (changed, begun) = differences(&before, &after, |cell| cell.agreed);
    assert_eq!(
        ahead,
        CellsSet {
            people: 6,
            areas: u32::try_from(before.areas.len()).unwrap(),
            changed,
            begun,
            same: u32::try_from(drafts.len()).unwrap() - changed - begun,
            held_back: 0,
            ended: held(&before) - held(&after),
            left_out: 0,
        }
    );
    assert_eq!(done, ahead, "what was done is what was told before");
    assert!(changed > 0 && ahead.same > 0, "{ahead:?}");
    assert_eq!(ahead.ended, 1);
}

#[test]
fn what_is_counted_before_a_level_is_wanted_is_what_changes() {
    let workspace = big_team(12);
    let before = matrix(&workspace);
    let said = DelegationDraft {
        wanted: Keep::Set(level(6)),
        ..DelegationDraft::of("".into(), "".into())
    };
    let drafts = all(&before, 6, &said);
    let ahead = workspace.delegation_set_ahead(&drafts).unwrap();
    let agreed: Vec<DelegationDraft> = drafts
        .iter()
        .filter(|draft| {
            let row = before.people.iter().find(|row| row.id == draft.person);
            let mut cells = row.into_iter().flat_map(|row| &row.cells);
            cells.any(|cell| cell.area == draft.area && cell.agreed.is_some())
        })
        .cloned()
        .collect();
    workspace.delegation_set_many(&agreed).unwrap();
    let (other, new) = differences(&before, &matrix(&workspace), |cell| cell.wanted);
    assert_eq!(ahead.changed, other + new);
    assert_eq!(
        usize::try_from(ahead.left_out).unwrap(),
        drafts.len() - agreed.len()
    );
    assert_eq!((ahead.begun, ahead.ended), (0, 0));
    assert!(ahead.changed > 0, "{ahead:?}");
}

#[test]
fn what_is_agreed_already_and_said_again_writes_nothing_and_leaves_no_step() {
    let workspace = big_team(12);
    pull_back_somebody(&workspace);
    let told = matrix(&workspace);
    let held = |row: &MatrixRow| {
        let held = row.cells.iter().find(|cell| cell.temporary.is_some())?;
        Some(DelegationDraft {
            level: held.agreed,
            ..DelegationDraft::of(row.id.clone(), held.area.clone())
        })
    };
    let again = told.people.iter().find_map(held).unwrap();
    let before = workspace.delegation_history(&again.person, &again.area);
    let step = workspace.history_state();
    let done = workspace
        .delegation_set_many(std::slice::from_ref(&again))
        .unwrap();
    assert_eq!((done.value.same, done.value.held_back), (1, 1));
    assert_eq!((done.value.changed, done.value.ended), (0, 0));
    assert_eq!(workspace.history_state(), step);
    // With a reason it is looked at again, and kept.
    let looked_at = DelegationDraft {
        reason: Some("Looked at: it fits.".into()),
        ..again.clone()
    };
    workspace.delegation_set(&looked_at).unwrap();
    let after = workspace.delegation_history(&again.person, &again.area);
    assert_eq!(after.unwrap().len(), before.unwrap().len() + 1);
}

#[test]
fn a_cell_named_twice_is_set_twice_and_the_second_knows_the_first() {
    let desk = Desk::new();
    let said = |n, limit: Keep<String>| DelegationDraft {
        level: Some(level(n)),
        limit,
        ..desk.draft()
    };
    desk.workspace
        .delegation_set_many(&[
            said(3, Keep::Set("Up to one market".into())),
            said(4, Keep::Keep),
        ])
        .unwrap();
    let cell = desk.cell("2026-11-24");
    assert_eq!(cell.agreed, Some(level(4)));
    assert_eq!(cell.limit.as_deref(), Some("Up to one market"));
}

#[test]
fn a_level_is_agreed_since_it_was_first_said_whatever_was_said_again() {
    let desk = Desk::new();
    let said = |n, reason: Option<&str>, on: &str| {
        let draft = DelegationDraft {
            level: Some(level(n)),
            reason: reason.map(str::to_owned),
            on: Some(day(on)),
            ..desk.draft()
        };
        desk.workspace.delegation_set(&draft).unwrap();
    };
    said(3, Some("New to pricing."), "2025-03-01");
    said(5, Some("Ran two tests well."), "2025-09-01");
    said(5, None, "2026-02-01");
    let review = DelegationDraft {
        review: Keep::Set(day("2027-01-15")),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&review).unwrap();
    for (on, since, reason) in [
        ("2025-02-01", None, None),
        ("2025-04-01", Some("2025-03-01"), Some("New to pricing.")),
        (
            "2026-11-24",
            Some("2025-09-01"),
            Some("Ran two tests well."),
        ),
    ] {
        let page = desk
            .workspace
            .delegation_cell(&desk.lorena, &"pricing".into(), Some(day(on)))
            .unwrap();
        assert_eq!(page.since, since.map(day), "{on}");
        assert_eq!(page.reason.as_deref(), reason, "{on}");
    }
}
