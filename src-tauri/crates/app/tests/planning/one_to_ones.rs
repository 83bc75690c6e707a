use rungs_app::assessing::Finish;
use rungs_app::context::ContextDraft;
use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_app::error::Code;
use rungs_app::one_to_ones::{AgreedAction, OneToOneDraft, OneToOneEdit};
use rungs_app::planning::{ActionDraft, ActionEdit};
use rungs_app::roster::PersonChange;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::OneToOneId;
use rungs_domain::one_to_one::MeetingDue;
use rungs_domain::plan::{ActionKind, ActionStatus, Owner};

use crate::office::{Office, competency, day};

fn draft(office: &Office, on: &str) -> OneToOneDraft {
    OneToOneDraft {
        person: office.lorena.clone(),
        on: Some(day(on)),
        shared: "Talked about the relevance strategy".into(),
        private: "Seems tired".into(),
        actions: vec![],
        context: vec![],
        shares: Vec::new(),
    }
}

fn agreed(text: &str, due: Option<&str>) -> AgreedAction {
    AgreedAction {
        text: text.into(),
        owner: Owner::Leader,
        due: due.map(day),
    }
}

fn meet(office: &Office) -> OneToOneId {
    let meeting = OneToOneDraft {
        actions: vec![agreed("Introduce Lorena to sales", Some("2026-12-01"))],
        context: vec!["The platform merger is set for March".into()],
        ..draft(office, "2026-11-20")
    };
    office.workspace.one_to_one_add(&meeting).unwrap().value
}

#[test]
fn a_one_to_one_keeps_both_parts_what_was_agreed_and_the_context_given() {
    let office = Office::open();
    let id = meet(&office);
    assert_eq!(
        office.workspace.history_state().undo.as_deref(),
        Some("the one-to-one with Lorena Nogueira")
    );
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    let note = &page.notes[0];
    assert_eq!((&note.id, note.private.as_str()), (&id, "Seems tired"));
    assert_eq!(note.actions[0].text, "Introduce Lorena to sales");
    assert_eq!(
        (note.context[0].text.as_str(), note.context[0].on),
        ("The platform merger is set for March", day("2026-11-20"))
    );
    assert_eq!(
        (page.last, page.next_due),
        (Some(day("2026-11-20")), day("2026-12-04"))
    );
}

#[test]
fn an_empty_note_and_an_action_without_words_are_refused_whole() {
    let office = Office::open();
    let empty = OneToOneDraft {
        shared: " ".into(),
        private: String::new(),
        ..draft(&office, "2026-11-20")
    };
    assert_eq!(
        office.workspace.one_to_one_add(&empty).unwrap_err().code,
        Code::Invalid
    );
    let half = OneToOneDraft {
        actions: vec![agreed("Fine", None), agreed("  ", None)],
        ..draft(&office, "2026-11-20")
    };
    assert_eq!(
        office.workspace.one_to_one_add(&half).unwrap_err().code,
        Code::Invalid
    );
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    assert!(page.notes.is_empty() && page.open_actions.is_empty());
}

#[test]
fn removing_a_one_to_one_takes_its_actions_and_context_and_undo_brings_them_back() {
    let office = Office::open();
    let id = meet(&office);
    let apart = ContextDraft {
        people: vec![office.lorena.clone()],
        text: "Budget is frozen".into(),
        ..ContextDraft::default()
    };
    office.workspace.context_add(&apart).unwrap();
    office.undoes_and_redoes(|| {
        office.workspace.one_to_one_remove(&id).unwrap();
    });
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    assert!(page.notes.is_empty() && page.open_actions.is_empty());
    let left: Vec<_> = page
        .context
        .iter()
        .map(|context| context.text.as_str())
        .collect();
    assert_eq!(
        left,
        ["Budget is frozen"],
        "what was given outside it stays"
    );
}

#[test]
fn moving_a_one_to_one_to_another_day_moves_its_context_too() {
    let office = Office::open();
    let id = meet(&office);
    let edit = OneToOneEdit {
        on: Some(day("2026-11-19")),
        ..OneToOneEdit::default()
    };
    office.workspace.one_to_one_update(&id, &edit).unwrap();
    let note = office
        .workspace
        .one_to_ones_of(&office.lorena)
        .unwrap()
        .notes
        .remove(0);
    assert_eq!(
        (note.on, note.context[0].on, note.private.as_str()),
        (day("2026-11-19"), day("2026-11-19"), "Seems tired")
    );
}

#[test]
fn an_action_of_a_one_to_one_ends_like_any_other_but_is_not_70_20_or_10() {
    let office = Office::open();
    let id = meet(&office);
    let action = office
        .workspace
        .one_to_one_action_add(&id, &agreed("Send the numbers", None))
        .unwrap()
        .value;
    let kind = ActionEdit {
        kind: Some(ActionKind::Training),
        ..ActionEdit::default()
    };
    assert_eq!(
        office
            .workspace
            .action_update(&action, &kind)
            .unwrap_err()
            .code,
        Code::Invalid
    );
    office
        .workspace
        .action_set_status(&action, ActionStatus::Done)
        .unwrap();
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    assert_eq!(page.open_actions.len(), 1);
    assert_eq!(
        page.notes[0].actions.len(),
        2,
        "the note still shows what was agreed"
    );
}

#[test]
fn context_belongs_to_the_person_of_the_one_to_one_and_can_be_taken_back() {
    let office = Office::open();
    let id = meet(&office);
    let to = |person| ContextDraft {
        people: vec![person],
        one_to_one: Some(id.clone()),
        text: "New pricing in May".into(),
        ..ContextDraft::default()
    };
    assert_eq!(
        office
            .workspace
            .context_add(&to(office.ruth.clone()))
            .unwrap_err()
            .code,
        Code::Invalid
    );
    office
        .workspace
        .context_add(&to(office.lorena.clone()))
        .unwrap();
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    assert_eq!(page.notes[0].context.len(), 2);
    assert!(
        page.context
            .iter()
            .all(|context| context.on == day("2026-11-20"))
    );
    let given = page.notes[0].context[0].id.clone();
    office.undoes_and_redoes(|| {
        office.workspace.context_take_back(&given).unwrap();
    });
}

#[test]
fn the_list_puts_those_never_met_first_then_the_longest_ago_and_leaves_me_out() {
    let office = Office::open();
    office
        .workspace
        .one_to_one_add(&draft(&office, "2026-11-20"))
        .unwrap();
    office
        .workspace
        .one_to_one_add(&draft(&office, "2026-12-20"))
        .unwrap();
    let kim = office.hire("Kim Newly");
    let max = office.hire("Max Before");
    let long_ago = OneToOneDraft {
        person: max,
        ..draft(&office, "2026-10-01")
    };
    office.workspace.one_to_one_add(&long_ago).unwrap();
    office.workspace.set_me(Some(&office.ruth)).unwrap();
    let list = office.workspace.one_to_one_list().unwrap();
    // All of them report to Ruth, so there is nothing to choose.
    assert_eq!(
        (list.overdue, list.overdue_reports, list.is_mixed),
        (1, 1, false)
    );
    let days: Vec<u32> = list.people.iter().map(|row| row.days_overdue).collect();
    assert_eq!(days, [0, 40, 0]);
    let rows: Vec<_> = list
        .people
        .into_iter()
        .map(|row| (row.person.name, row.last, row.next_due))
        .collect();
    assert_eq!(
        rows,
        [
            ("Kim Newly".to_owned(), None, day("2026-11-24")),
            (
                "Max Before".to_owned(),
                Some(day("2026-10-01")),
                day("2026-10-15")
            ),
            (
                "Lorena Nogueira".to_owned(),
                Some(day("2026-11-20")),
                day("2026-12-04")
            ),
        ],
        "a date ahead is not a meeting held"
    );
    office
        .workspace
        .hire("Ola Elsewhere", "Product Manager", None);
    let list = office.workspace.one_to_one_list().unwrap();
    assert_eq!((list.overdue_reports, list.is_mixed), (1, true));
    assert_eq!(
        office.workspace.one_to_ones_of(&kim).unwrap().notes.len(),
        0
    );
}

#[test]
fn decisions_agreed_before_a_move_are_to_review_after_those_with_a_day() {
    let office = Office::open();
    let from = |area: &str, on: &str| {
        let change = PersonChange {
            area: Some(Some(area.into())),
            from: Some(day(on)),
            ..PersonChange::default()
        };
        office
            .workspace
            .person_edit(&office.lorena, &change)
            .unwrap();
    };
    from("Payments", "2026-01-10");
    let agreed = |area: &str, level: u8, review: &str| {
        let draft = DelegationDraft {
            level: DelegationLevel::new(level).ok(),
            review: Keep::Set(day(review)),
            on: Some(day("2026-02-01")),
            ..DelegationDraft::of(office.lorena.clone(), area.into())
        };
        office.workspace.delegation_set(&draft).unwrap();
    };
    agreed("backlog", 7, "2027-06-01");
    agreed("pricing", 6, "2026-12-01");
    agreed("spend", 3, "2026-11-30");
    let reviews = || -> Vec<_> {
        let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
        page.reviews
            .into_iter()
            .map(|cell| {
                let to = cell.moved.and_then(|moved| moved.area).map(|area| area.to);
                (cell.area.to_string(), to)
            })
            .collect()
    };
    let cell = |area: &str, to: Option<&str>| (area.to_owned(), to.map(str::to_owned));
    assert_eq!(reviews(), [cell("spend", None), cell("pricing", None)]);
    from("Risk", "2026-11-24");
    assert_eq!(
        reviews(),
        [
            cell("spend", None),
            cell("pricing", Some("Risk")),
            cell("backlog", Some("Risk"))
        ]
    );
    office.delegate("backlog", 7, None, Some("2027-06-01"));
    assert_eq!(
        reviews(),
        [cell("spend", None), cell("pricing", Some("Risk"))],
        "looked at since"
    );
}

#[test]
fn on_the_table_lie_open_actions_reviews_decisions_and_the_three_widest_gaps() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let later = ActionDraft {
        focus: office.focus(&plan, competency("coaching")),
        text: "Mentor an associate".into(),
        kind: ActionKind::WithOthers,
        owner: Owner::Pm,
        due: None,
        resources: String::new(),
        people: String::new(),
    };
    office.workspace.action_add(&later).unwrap();
    meet(&office);
    office.delegate("promises", 3, Some(5), Some("2027-06-01"));
    office.delegate("scope", 4, None, Some("2026-12-08"));
    office.delegate("pricing", 2, None, Some("2026-11-23"));
    for competency in ["coaching", "delivery", "conflict", "customer-insight"] {
        office.rate(competency, 0, "2026-09-01", Finish::KeepDraft);
    }
    let page = office.workspace.one_to_ones_of(&office.lorena).unwrap();
    let actions: Vec<_> = page
        .open_actions
        .iter()
        .map(|action| action.text.as_str())
        .collect();
    assert_eq!(
        actions,
        ["Introduce Lorena to sales", "Mentor an associate"],
        "those with a date first"
    );
    let reviews: Vec<_> = page
        .reviews
        .iter()
        .map(|cell| (cell.area.as_str(), cell.overdue))
        .collect();
    assert_eq!(reviews, [("pricing", true), ("scope", false)]);
    let waiting: Vec<_> = page
        .decisions_waiting
        .iter()
        .map(|cell| cell.area.as_str())
        .collect();
    assert_eq!(waiting, ["promises"]);
    assert_eq!(
        (page.against.unwrap().code.as_str(), page.gaps.len()),
        ("SPM", 3)
    );
    assert_eq!(page.plan, Some(plan));
}

#[test]
fn what_is_not_done_in_time_is_late_in_its_note_and_on_the_table() {
    let office = Office::open();
    let meeting = OneToOneDraft {
        actions: vec![
            agreed("Introduce Lorena to sales", Some("2026-11-23")),
            agreed("Read the strategy", Some("2026-11-24")),
        ],
        ..draft(&office, "2026-11-06")
    };
    office.workspace.one_to_one_add(&meeting).unwrap();
    let page = || office.workspace.one_to_ones_of(&office.lorena).unwrap();
    let late = page().late;
    assert_eq!(late, [page().notes[0].actions[0].id.clone()]);
    assert_eq!(page().notes[0].late, late);
    assert_eq!(page().due, MeetingDue::Overdue);
    let w = &office.workspace;
    w.action_set_status(&late[0], ActionStatus::Done).unwrap();
    assert_eq!(
        (page().late, page().notes[0].late.clone()),
        (vec![], vec![])
    );
}
