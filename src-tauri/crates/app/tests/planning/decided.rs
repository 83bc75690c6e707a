//! What is decided in a one-to-one: it begins the note of that day, stands in it, and is one step to take back.

use rungs_app::delegating::{DelegationDraft, Keep, TemporaryDraft};
use rungs_app::delegation_views::OwnViewEntry;
use rungs_app::error::Code;
use rungs_app::one_to_ones::{MeetingDecision, OneToOneDraft, OneToOneNote};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::TemporaryLevelId;

use crate::office::{Office, day};

/// A note with no word in it yet.
fn blank(office: &Office) -> OneToOneDraft {
    OneToOneDraft {
        person: office.lorena.clone(),
        on: None,
        shared: String::new(),
        private: String::new(),
        actions: vec![],
        context: vec![],
        shares: vec![],
    }
}

fn looked_at(office: &Office, area: &str) -> MeetingDecision {
    MeetingDecision::Set {
        draft: DelegationDraft {
            review: Keep::Set(day("2027-05-24")),
            reason: Some("Looked at, stays.".into()),
            ..DelegationDraft::of(office.lorena.clone(), area.into())
        },
    }
}

fn pulled_back(office: &Office, area: &str, until: &str) -> TemporaryLevelId {
    let draft = TemporaryDraft {
        person: office.lorena.clone(),
        area: area.into(),
        level: DelegationLevel::new(2).unwrap(),
        since: Some(day("2026-11-10")),
        until: day(until),
        reason: "Short freeze".into(),
    };
    let done = office.workspace.delegation_for_a_while(&draft).unwrap();
    done.value
}

fn agreed(office: &Office, area: &str) {
    let draft = DelegationDraft {
        level: DelegationLevel::new(5).ok(),
        on: Some(day("2026-10-01")),
        ..DelegationDraft::of(office.lorena.clone(), area.into())
    };
    office.workspace.delegation_set(&draft).unwrap();
}

fn notes(office: &Office) -> Vec<OneToOneNote> {
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    page.notes
}

fn told(note: &OneToOneNote) -> Vec<(&str, &str)> {
    let moves = note.moves.iter();
    moves
        .map(|told| (told.area.code.as_str(), told.what.as_str()))
        .collect()
}

#[test]
fn whatever_is_decided_in_a_one_to_one_begins_the_note_of_that_day_in_the_same_step() {
    let office = Office::open();
    for area in ["scope", "backlog", "pricing"] {
        agreed(&office, area);
    }
    let held = pulled_back(&office, "backlog", "2026-12-24");
    let view = OwnViewEntry {
        area: "pricing".into(),
        level: DelegationLevel::new(7).ok(),
        note: String::new(),
    };
    office
        .workspace
        .delegation_view_set(&office.lorena, &[view], None)
        .unwrap();
    for (decision, undone, expected) in [
        (
            looked_at(&office, "scope"),
            " for Lorena Nogueira",
            ("scope", "Still Advise"),
        ),
        (
            MeetingDecision::GiveBack { held },
            "giving a decision back to Lorena Nogueira",
            ("backlog", "Back to Advise"),
        ),
        (
            MeetingDecision::Kept {
                person: office.lorena.clone(),
                area: "pricing".into(),
                reason: "Talked about it".into(),
            },
            "as agreed with Lorena Nogueira",
            ("pricing", "Still Advise, though seen as Delegate"),
        ),
    ] {
        let begun = office
            .workspace
            .one_to_one_decide(&decision, Some(&blank(&office)))
            .unwrap()
            .value;
        let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
        assert_eq!(page.last, Some(day("2026-11-24")), "met today: {undone}");
        assert_eq!(begun.as_ref(), Some(&page.notes[0].id));
        assert!(told(&page.notes[0]).contains(&expected), "{:?}", page.notes);
        let step = office.workspace.history_state().undo;
        assert!(step.is_some_and(|step| step.contains(undone)), "{undone}");
        office.workspace.undo().unwrap();
        assert!(notes(&office).is_empty(), "one step back: {undone}");
    }
}

#[test]
fn a_note_that_is_there_is_gone_on_with() {
    let office = Office::open();
    agreed(&office, "scope");
    agreed(&office, "backlog");
    for (area, begins) in [("scope", Some(blank(&office))), ("backlog", None)] {
        let decision = looked_at(&office, area);
        let done = office
            .workspace
            .one_to_one_decide(&decision, begins.as_ref())
            .unwrap();
        assert_eq!(done.value.is_some(), begins.is_some(), "{area}");
    }
    let notes = notes(&office);
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].moves.len(), 2, "{:?}", notes[0].moves);
}

#[test]
fn what_is_refused_begins_no_note_and_nobody_elses_decision_does() {
    let office = Office::open();
    agreed(&office, "scope");
    let nothing_agreed = looked_at(&office, "backlog");
    let other = OneToOneDraft {
        person: office.hire("Kim Newly"),
        ..blank(&office)
    };
    for (decision, begins) in [
        (nothing_agreed, blank(&office)),
        (looked_at(&office, "scope"), other),
    ] {
        let refused = office
            .workspace
            .one_to_one_decide(&decision, Some(&begins))
            .unwrap_err();
        assert_eq!(refused.code, Code::Invalid, "{refused:?}");
    }
    assert!(notes(&office).is_empty());
    assert_eq!(
        office.workspace.one_to_one_list().unwrap().people[0].last,
        None
    );
}

#[test]
fn what_came_back_by_itself_that_day_was_not_decided_in_it() {
    let office = Office::open();
    for area in ["scope", "backlog"] {
        agreed(&office, area);
    }
    // Back today: one by itself, one given back.
    pulled_back(&office, "scope", "2026-11-23");
    let held = pulled_back(&office, "backlog", "2026-12-24");
    office
        .workspace
        .one_to_one_decide(&MeetingDecision::GiveBack { held }, Some(&blank(&office)))
        .unwrap();
    assert_eq!(told(&notes(&office)[0]), [("backlog", "Back to Advise")]);
}
