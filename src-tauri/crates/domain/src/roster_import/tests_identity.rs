//! Who a row is about.

use super::tests_fixture::*;
use super::*;
use crate::roster_row::RosterField;
use Fate::{Changed, New, Refused, Skipped, Unchanged};

#[test]
fn a_number_says_who_it_is_before_an_email_and_an_email_before_a_name() {
    let known = workspace(vec![
        numbered("Ana Souza", "PM", "1", "ana@example.com"),
        numbered("Kim Oh", "PM", "2", "kim@example.com"),
        known("Li Wu", "PM", None),
    ]);
    let plan = import(
        vec![
            with_ids(row("Ana Lima", "PM", ""), "1", "ana.lima@example.com"),
            with_ids(row("Kim Oh", "PM", ""), "", "KIM@example.com"),
            row("WU,  Li", "PM", ""),
        ],
        &known,
        Select::All,
    );
    assert_eq!(fates(&plan), [Changed, Unchanged, Unchanged]);
    assert_eq!(
        changed_fields(&plan, 0),
        [RosterField::Name, RosterField::Email]
    );
    assert!(plan.preview.absent.is_empty());
}

#[test]
fn a_number_of_one_and_an_email_of_another_is_refused_with_both_named() {
    let known = workspace(vec![
        numbered("Ana Souza", "PM", "1", "ana@example.com"),
        numbered("Kim Oh", "PM", "2", "kim@example.com"),
    ]);
    let plan = import(
        vec![with_ids(row("Ana Souza", "PM", ""), "1", "kim@example.com")],
        &known,
        Select::All,
    );
    assert_eq!(fates(&plan), [Refused]);
    assert!(
        reason(&plan, 0).contains("Ana Souza") && reason(&plan, 0).contains("Kim Oh"),
        "{}",
        reason(&plan, 0)
    );
    assert!(
        plan.preview.absent.is_empty(),
        "neither of the two is missing from the file"
    );
}

#[test]
fn an_address_handed_on_to_somebody_new_does_not_make_them_the_old_one() {
    let known = workspace(vec![numbered(
        "Ana Souza",
        "PM",
        "1",
        "product@example.com",
    )]);
    let rows = || {
        vec![
            with_ids(row("Kim Oh", "PM", ""), "9", "product@example.com"),
            with_ids(row("Ana Souza", "PM", ""), "1", "ana@example.com"),
        ]
    };
    assert_eq!(fates(&import(rows(), &known, Select::All)), [New, Changed]);
    let plan = import(
        vec![
            with_ids(row("Kim Oh", "PM", ""), "9", "product@example.com"),
            with_ids(row("Ana Souza", "PM", ""), "1", ""),
        ],
        &known,
        Select::All,
    );
    assert_eq!(fates(&plan), [Refused, Unchanged]);
    assert!(
        reason(&plan, 0).contains("row 3 has their employee number"),
        "{}",
        reason(&plan, 0)
    );
}

#[test]
fn a_name_alone_decides_only_when_one_person_has_it() {
    let two = workspace(vec![
        numbered("Ana Souza", "PM", "1", ""),
        numbered("Ana Souza", "PM", "2", ""),
    ]);
    let plan = import(vec![row("Ana Souza", "PM", "")], &two, Select::All);
    assert_eq!(fates(&plan), [Refused]);
    assert!(
        reason(&plan, 0).contains("Several people"),
        "{}",
        reason(&plan, 0)
    );
    assert_eq!(
        fates(&import(
            vec![with_ids(row("Ana Souza", "PM", ""), "3", "")],
            &two,
            Select::All
        )),
        [New],
        "another number is another person"
    );
    let one = workspace(vec![numbered("Ana Souza", "PM", "", "ana@old.example.com")]);
    let moved = import(
        vec![with_ids(
            row("Ana Souza", "PM", ""),
            "",
            "ana@new.example.com",
        )],
        &one,
        Select::All,
    );
    assert_eq!(fates(&moved), [Changed]);
    assert!(
        reason(&moved, 0).contains("Recognised by name."),
        "{}",
        reason(&moved, 0)
    );
}

#[test]
fn the_first_of_two_rows_about_one_person_is_taken_and_the_other_names_it() {
    let plan = import(
        vec![
            with_ids(row("Ana Souza", "Product Manager", ""), "1", ""),
            with_ids(row("Ana Souza", "Product Manager", ""), "1", ""),
            with_ids(row("Ana Souza", "Chief of Staff", ""), "1", ""),
            with_ids(row("Kim Oh", "PM", ""), "1", ""),
            row("Li Wu", "PM", ""),
            row("Wu, Li", "Lead", ""),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert_eq!(fates(&plan), [New, Refused, Refused, Refused, New, Refused]);
    assert!(
        reason(&plan, 1).contains("row 2 has the same employee number"),
        "{}",
        reason(&plan, 1)
    );
    assert!(
        reason(&plan, 2).contains("twice under two roles: row 2 says “Product Manager”"),
        "{}",
        reason(&plan, 2)
    );
    assert!(
        reason(&plan, 3).contains("Row 2 (Ana Souza)"),
        "{}",
        reason(&plan, 3)
    );
    assert!(
        reason(&plan, 5).contains("row 6 says “PM”"),
        "{}",
        reason(&plan, 5)
    );
}

#[test]
fn two_people_of_one_name_are_fine_when_something_tells_them_apart() {
    let plan = import(
        vec![
            with_ids(row("Ana Souza", "PM", ""), "1", ""),
            with_ids(row("Ana Souza", "PM", ""), "2", ""),
        ],
        &KnownRoster::default(),
        Select::All,
    );
    assert_eq!(fates(&plan), [New, New]);
}

#[test]
fn of_somebody_with_two_roles_the_product_role_is_selected() {
    let rows = vec![
        with_ids(row("Ana Souza", "Product Designer", ""), "1", ""),
        with_ids(row("Ana Souza", "Product Manager", ""), "1", ""),
    ];
    assert_eq!(
        fates(&import(rows, &KnownRoster::default(), Select::Product)),
        [Skipped, New]
    );
}

#[test]
fn somebody_the_file_has_stands_in_the_line_by_the_file_and_not_by_what_was_known() {
    let team = workspace(vec![
        known("Mia Roth", "Director", None),
        known("Pia Kern", "Product Manager", Some("Mia Roth")),
    ]);
    let mia = || row("Mia Roth", "Director", "");
    let moved = vec![
        mia(),
        row("Pia Kern", "Product Manager", "Ben Hill"),
        row("Ben Hill", "CPO", ""),
    ];
    let plan = import(moved.clone(), &team, Select::Product);
    assert_eq!(fates(&plan), [Skipped, Changed, New]);
    let again = import(moved, &apply(&plan, &team), Select::Product);
    assert_eq!(fates(&again), [Skipped, Unchanged, Unchanged]);

    // Of whom the file says nothing, what is known holds: a product manager still reports to her.
    assert_eq!(
        fates(&import(vec![mia()], &team, Select::Product)),
        [Unchanged]
    );
}
