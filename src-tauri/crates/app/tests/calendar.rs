//! Calendar files, from the outside.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;

use rungs_app::calendar::{CalendarOf, NextOneToOnes};
use rungs_app::due::DueWhose;
use rungs_app::error::Code;
use rungs_app::planning::{CheckInDraft, ClosingDraft, CommitmentDraft, PlanDraft};
use rungs_domain::ids::{PersonId, PlanId};
use rungs_testkit::{Sandbox, day};

fn plan(sandbox: &Sandbox, person: &PersonId, promise: &str) -> PlanId {
    let draft = PlanDraft {
        person: person.clone(),
        from: Some(day("2026-10-01")),
        to: Some(day("2026-12-31")),
        direction: None,
        target: None,
    };
    let plan = sandbox.plan_new(&draft).unwrap().value;
    let promise = CommitmentDraft {
        text: promise.into(),
        due: Some(day("2026-12-07")),
    };
    sandbox.commitment_add(&plan, &promise).unwrap();
    for (on, note, private) in [
        ("2026-11-06", "held", "for nobody else"),
        ("2027-01-08", "", ""),
    ] {
        let check_in = CheckInDraft {
            on: day(on),
            note: note.into(),
            changes: String::new(),
            private_note: private.into(),
        };
        sandbox.check_in_add(&plan, &check_in).unwrap();
    }
    plan
}

fn everyone() -> CalendarOf {
    CalendarOf::People(DueWhose::Everyone)
}

fn titles(file: &str) -> Vec<&str> {
    file.lines()
        .filter_map(|line| line.strip_prefix("SUMMARY:"))
        .collect()
}

#[test]
fn what_has_a_date_stands_in_the_file_of_all_of_one_person_and_of_one_plan() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    let of_ana = plan(&sandbox, &ana, "a seat");
    plan(&sandbox, &bo, "a door");
    let to = sandbox.folder().join("due.ics");
    let written = sandbox
        .calendar_write(&everyone(), NextOneToOnes::Without, &to)
        .unwrap();
    assert_eq!(written.entries, 4);
    let whole = fs::read_to_string(&to).unwrap();
    assert_eq!(
        titles(&whole),
        [
            "Promised to Ana Ruiz: a seat",
            "Promised to Bo Lind: a door",
            "Check-in with Ana Ruiz",
            "Check-in with Bo Lind",
        ]
    );
    assert!(!whole.contains("for nobody else"));
    for of in [
        CalendarOf::People(DueWhose::One(ana)),
        CalendarOf::Plan(of_ana),
    ] {
        sandbox
            .calendar_write(&of, NextOneToOnes::Without, &to)
            .unwrap();
        let file = fs::read_to_string(&to).unwrap();
        assert_eq!(
            titles(&file),
            ["Promised to Ana Ruiz: a seat", "Check-in with Ana Ruiz"],
            "{of:?}"
        );
        for uid in file.lines().filter(|line| line.starts_with("UID:")) {
            assert!(whole.contains(uid), "{uid} is the same in every calendar");
        }
    }
}

#[test]
fn the_next_one_to_ones_come_only_when_they_are_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.hire("Ana Ruiz", "Product Manager", None);
    let to = sandbox.folder().join("due.ics");
    let nothing = sandbox
        .calendar_write(&everyone(), NextOneToOnes::Without, &to)
        .unwrap_err();
    assert_eq!(nothing.code, Code::NotFound);
    assert!(!to.exists(), "nothing is written where there is nothing");
    sandbox
        .calendar_write(&everyone(), NextOneToOnes::With, &to)
        .unwrap();
    let file = fs::read_to_string(&to).unwrap();
    assert_eq!(titles(&file), ["One-to-one with Ana Ruiz"]);
    assert!(file.contains("DTSTART;VALUE=DATE:20261124"), "{file}");
}

#[test]
fn a_closed_plan_and_another_ending_are_refused() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let plan = plan(&sandbox, &ana, "a seat");
    sandbox.plan_close(&plan, &ClosingDraft::default()).unwrap();
    let of = CalendarOf::Plan(plan);
    for (name, code) in [("due.ics", Code::NotFound), ("due.csv", Code::Invalid)] {
        let to = sandbox.folder().join(name);
        let refused = sandbox
            .calendar_write(&of, NextOneToOnes::Without, &to)
            .unwrap_err();
        assert_eq!(refused.code, code, "{name}");
        assert!(!to.exists());
    }
}
