//! Whom a manager cell means, and what becomes of circles and managers who cannot be told.

use super::tests_fixture::*;
use super::*;
use crate::roster_row::{RosterField, RosterRow, RosterSheet};
use crate::title::fixture::nine_levels;
use Fate::{New, Skipped, Unchanged};

#[test]
fn a_manager_is_found_however_the_file_names_them() {
    let ruth = RosterRow {
        role_slug: Some("vp_product".into()),
        key: Some("ruth_jensen".into()),
        ..with_ids(
            row("Ruth M. Jensen", "VP Product", ""),
            "E1150",
            "ruth.jensen@example.com",
        )
    };
    for reference in [
        "ruth.jensen@example.com",
        "Ruth.Jensen@Example.com",
        "Ruth Jensen <ruth.jensen@example.com>",
        "E1150",
        "e1150",
        "Ruth Jensen (E1150)",
        "Ruth M. Jensen",
        "ruth jensen",
        "Jensen, Ruth  M",
        "Jensen,  Ruth",
        "Jensen Ruth",
        "vp_product",
        "VP Product",
        "ruth_jensen",
    ] {
        let plan = import(
            vec![row("Ana Souza", "PM", reference), ruth.clone()],
            &KnownRoster::default(),
            Select::All,
        );
        assert_eq!(
            managers(&plan)[0],
            Some(ManagerRef::Row(1)),
            "{reference}: {}",
            reason(&plan, 0)
        );
    }
}

#[test]
fn a_manager_known_to_the_workspace_is_found_when_the_file_has_none_of_that_name() {
    let staff = workspace(vec![known("Ruth Jensen", "VP Product", None)]);
    let plan = import(
        vec![row("Ana Souza", "PM", "Jensen, Ruth")],
        &staff,
        Select::All,
    );
    assert_eq!(
        managers(&plan)[0],
        Some(ManagerRef::Known("id-Ruth Jensen".into()))
    );
    let plan = import(
        vec![
            row("Ana Souza", "PM", "Ruth Jensen"),
            row("Ruth Jensen", "VP Product", ""),
        ],
        &staff,
        Select::All,
    );
    assert_eq!(
        managers(&plan)[0],
        Some(ManagerRef::Known("id-Ruth Jensen".into())),
        "the row about her is no second person"
    );
}

#[test]
fn a_manager_who_cannot_be_told_is_remarked_and_left_empty() {
    let slug = |name: &str, number: &str| RosterRow {
        role_slug: Some("lead".into()),
        ..with_ids(row(name, "Product Lead", ""), number, "")
    };
    let vacant = RosterRow {
        vacancy: true,
        role_slug: Some("vp".into()),
        ..row("Vacancy", "VP Product", "")
    };
    let plan = import(
        vec![
            row("Ana Souza", "PM", "Nobody Known"),
            row("Kim Oh", "PM", "lead"),
            slug("Li Wu", "1"),
            slug("Jo Ek", "2"),
            vacant,
            row("Mo Ali", "PM", "vp"),
            row("Self Made", "PM", "Self Made"),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert!(fates(&plan).iter().all(|fate| *fate == New));
    assert!(
        managers(&plan)
            .iter()
            .all(|manager| *manager == Some(ManagerRef::None))
    );
    assert!(
        reason(&plan, 0).contains("“Nobody Known” is neither in the file nor in the workspace"),
        "{}",
        reason(&plan, 0)
    );
    assert!(
        reason(&plan, 1).contains("“lead” could be Li Wu (row 4) or Jo Ek (row 5)"),
        "{}",
        reason(&plan, 1)
    );
    assert!(
        reason(&plan, 5).contains("open role in row 6"),
        "{}",
        reason(&plan, 5)
    );
    assert!(
        reason(&plan, 6).contains("their own manager"),
        "{}",
        reason(&plan, 6)
    );
}

#[test]
fn a_namesake_is_a_manager_and_not_the_person_themself() {
    let plan = import(
        vec![
            with_ids(row("Ana Souza", "PM", "Ana Souza"), "1", ""),
            with_ids(row("Ana Souza", "VP Product", ""), "2", ""),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert_eq!(managers(&plan)[0], Some(ManagerRef::Row(1)));
}

#[test]
fn a_manager_who_is_not_selected_is_not_added_and_makes_no_later_change() {
    let rows = || {
        vec![
            row("Noor Ceo", "CEO", ""),
            row("Vera Pro", "VP Product", "Noor Ceo"),
            row("Pia Man", "Product Manager", "Vera Pro"),
        ]
    };
    let plan = import(rows(), &KnownRoster::default(), Select::Product);
    assert_eq!(fates(&plan), [Skipped, New, New]);
    assert_eq!(
        managers(&plan),
        [None, Some(ManagerRef::None), Some(ManagerRef::Row(1))]
    );
    assert!(
        reason(&plan, 1).contains("Noor Ceo, is not selected"),
        "{}",
        reason(&plan, 1)
    );
    let mut after = apply(&plan, &KnownRoster::default());
    assert_eq!(
        fates(&import(rows(), &after, Select::Product)),
        [Skipped, Unchanged, Unchanged]
    );

    // The leader has since set a manager by hand.
    let me = known("Me Myself", "COO", None);
    after.people[0].employment.manager = Some(me.person.id.clone());
    after.people.push(me);
    assert_eq!(
        fates(&import(rows(), &after, Select::Product)),
        [Skipped, Unchanged, Unchanged]
    );
}

#[test]
fn a_manager_not_selected_but_known_to_the_workspace_is_linked() {
    let staff = workspace(vec![known("Noor Ceo", "CEO", None)]);
    let plan = import(
        vec![
            row("Noor Ceo", "CEO", ""),
            row("Vera Pro", "VP Product", "Noor Ceo"),
        ],
        &staff,
        Select::Product,
    );
    assert_eq!(fates(&plan), [Skipped, New]);
    assert_eq!(
        managers(&plan)[1],
        Some(ManagerRef::Known("id-Noor Ceo".into()))
    );
    assert!(
        reason(&plan, 0).contains("is in the workspace and is left as they are"),
        "{}",
        reason(&plan, 0)
    );
}

#[test]
fn an_empty_manager_cell_says_nobody_and_a_missing_column_says_nothing() {
    let staff = workspace(vec![
        known("Ruth Jensen", "VP Product", None),
        known("Ana Souza", "PM", Some("Ruth Jensen")),
    ]);
    let rows = vec![row("Ana Souza", "PM", "")];
    let plan = import(rows.clone(), &staff, Select::All);
    assert_eq!(managers(&plan)[0], Some(ManagerRef::None));
    let no_column = RosterSheet {
        rows,
        fields: vec![RosterField::Name, RosterField::Title],
    };
    let plan = reconcile(&no_column, &staff, Select::All, today(), &nine_levels());
    assert_eq!(fates(&plan), [Unchanged]);
}

#[test]
fn an_unknown_manager_leaves_the_one_known() {
    let staff = workspace(vec![
        known("Ruth Jensen", "VP Product", None),
        known("Ana Souza", "PM", Some("Ruth Jensen")),
    ]);
    let plan = import(
        vec![row("Ana Souza", "PM", "Nobody Known")],
        &staff,
        Select::All,
    );
    assert_eq!(fates(&plan), [Unchanged]);
    assert!(reason(&plan, 0).contains("Nobody Known"));
}

#[test]
fn a_reporting_loop_is_named_in_each_row_and_cut_at_the_first() {
    let plan = import(
        vec![
            row("Out Side", "PM", "Ana Souza"),
            row("Ana Souza", "PM", "Kim Oh"),
            row("Kim Oh", "PM", "Li Wu"),
            row("Li Wu", "PM", "Ana Souza"),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert!(fates(&plan).iter().all(|fate| *fate == New));
    assert_eq!(
        managers(&plan),
        [
            Some(ManagerRef::Row(1)),
            Some(ManagerRef::None),
            Some(ManagerRef::Row(3)),
            Some(ManagerRef::Row(1))
        ]
    );
    for at in 1..4 {
        for named in ["row 3 (Ana Souza)", "row 4 (Kim Oh)", "row 5 (Li Wu)"] {
            assert!(reason(&plan, at).contains(named), "{}", reason(&plan, at));
        }
    }
    assert!(!reason(&plan, 0).contains("loop"));
}

#[test]
fn a_loop_with_the_lines_of_the_workspace_is_cut_in_the_file() {
    let staff = workspace(vec![
        known("Ruth Jensen", "VP Product", None),
        known("Ana Souza", "Director of Product", Some("Ruth Jensen")),
    ]);
    let plan = import(
        vec![row("Ruth Jensen", "VP Product", "Ana Souza")],
        &staff,
        Select::All,
    );
    assert_eq!(fates(&plan), [Unchanged]);
    assert!(
        reason(&plan, 0).contains("Ana Souza (in the workspace)"),
        "{}",
        reason(&plan, 0)
    );
}

#[test]
fn a_refused_manager_is_remarked() {
    let refused = RosterRow {
        refused: Some("It is shifted.".into()),
        ..row("Ruth Jensen", "VP Product", "")
    };
    let twice = with_ids(row("Kim Oh", "VP Product", ""), "1", "");
    let plan = import(
        vec![
            refused,
            row("Ana Souza", "PM", "Ruth Jensen"),
            twice.clone(),
            twice,
            row("Li Wu", "PM", "Kim Oh"),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert_eq!(managers(&plan)[1], Some(ManagerRef::None));
    assert_eq!(
        managers(&plan)[4],
        Some(ManagerRef::Row(2)),
        "of two rows about one person the one taken is meant"
    );
}
