//! Notes: what may be written and what is found.

use rungs_app::error::Code;
use rungs_app::evidence::{EvidenceDraft, EvidenceEdit};
use rungs_app::one_to_ones::{AgreedAction, OneToOneDraft};
use rungs_domain::evidence::{EvidenceKind, EvidenceLink};
use rungs_domain::plan::Owner;
use rungs_testkit::{Sandbox, day};

use crate::{area, competency, note, texts};

#[test]
fn a_note_names_what_it_bears_on_by_code_or_name_and_each_thing_once() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let links = vec![
        competency("Customer insight"),
        area("PRICING"),
        competency("customer-insight"),
    ];
    sandbox
        .evidence_add(&EvidenceDraft {
            links,
            ..note(&ana, " Ran the pricing talks\r\n")
        })
        .unwrap();
    let list = sandbox.evidence_list(Some(&ana), None, None).unwrap();
    let line = &list.evidence[0];
    assert_eq!(
        (line.text.as_str(), line.on, line.person.name.as_str()),
        ("Ran the pricing talks", sandbox.today(), "Ana Ruiz")
    );
    let links: Vec<_> = line.links.iter().map(|link| link.link.clone()).collect();
    assert_eq!(links, [competency("customer-insight"), area("pricing")]);
    assert_eq!(line.links[0].name.as_deref(), Some("Customer insight"));
}

#[test]
fn what_was_not_seen_yet_or_says_nothing_is_refused_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let tomorrow = sandbox.today().plus_days(1);
    let good = note(&ana, "Seen");
    for (draft, code, field) in [
        (
            EvidenceDraft {
                on: Some(tomorrow),
                ..good.clone()
            },
            Code::Invalid,
            "on",
        ),
        (note(&ana, " \n "), Code::Invalid, "text"),
        (note(&ana, &"x".repeat(100_001)), Code::TooMany, "text"),
        (note(&"nobody".into(), "Seen"), Code::NotFound, "person"),
        (
            EvidenceDraft {
                links: vec![competency("juggling")],
                ..good.clone()
            },
            Code::NotFound,
            "competency",
        ),
        (
            EvidenceDraft {
                links: vec![area("lunch")],
                ..good.clone()
            },
            Code::NotFound,
            "area",
        ),
        (
            EvidenceDraft {
                links: vec![EvidenceLink::Action { id: "none".into() }],
                ..good.clone()
            },
            Code::NotFound,
            "action",
        ),
    ] {
        let error = sandbox.evidence_add(&draft).unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    }
    let id = sandbox.evidence_add(&good).unwrap().value;
    let later = EvidenceEdit {
        on: Some(tomorrow),
        ..EvidenceEdit::default()
    };
    assert!(sandbox.evidence_update(&id, &later).is_err());
    assert_eq!(texts(&sandbox, None, None), ["Seen"]);
}

#[test]
fn notes_are_found_by_person_and_words_the_newest_first_and_no_more_than_asked_for() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    for (person, on, text) in [
        (&ana, "2026-05-01", "Led the talk with Léa"),
        (&bo, "2026-07-01", "Listened to Lea"),
        (&ana, "2026-06-01", "Wrote the pricing page"),
    ] {
        let draft = EvidenceDraft {
            on: Some(day(on)),
            ..note(person, text)
        };
        sandbox.evidence_add(&draft).unwrap();
    }
    assert_eq!(
        texts(&sandbox, None, Some("lea")),
        ["Listened to Lea", "Led the talk with Léa"]
    );
    assert_eq!(
        texts(&sandbox, Some(&ana), None),
        ["Wrote the pricing page", "Led the talk with Léa"]
    );
    assert_eq!(texts(&sandbox, Some(&bo), Some("talk")), [""; 0]);
    let first = sandbox.evidence_list(None, None, Some(1)).unwrap();
    assert_eq!((first.evidence.len(), first.found), (1, 3));
}

#[test]
fn a_note_may_be_about_an_action_of_the_same_person_and_outlives_it() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    let meeting = OneToOneDraft {
        person: ana.clone(),
        on: None,
        shared: "Talked".into(),
        private: String::new(),
        actions: vec![],
        context: vec![],
        shares: Vec::new(),
    };
    let meeting = sandbox.one_to_one_add(&meeting).unwrap().value;
    let agreed = AgreedAction {
        text: "Shadow a sales call".into(),
        owner: Owner::Pm,
        due: None,
    };
    let action = sandbox.one_to_one_action_add(&meeting, &agreed);
    let action = action.unwrap().value;
    let links = vec![EvidenceLink::Action { id: action.clone() }];
    let about = |person| EvidenceDraft {
        links: links.clone(),
        ..note(person, "Did it")
    };
    let error = sandbox.evidence_add(&about(&bo)).unwrap_err();
    assert_eq!(error.code, Code::NotFound, "somebody else's action");
    sandbox.evidence_add(&about(&ana)).unwrap();
    let name = || {
        let list = sandbox.evidence_list(Some(&ana), None, None).unwrap();
        list.evidence[0].links[0].name.clone()
    };
    assert_eq!(name().as_deref(), Some("Shadow a sales call"));
    sandbox.action_remove(&action).unwrap();
    assert_eq!(name(), None);
    assert!(sandbox.check().unwrap().ok);
}

#[test]
fn a_change_touches_only_what_it_says() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let draft = EvidenceDraft {
        links: vec![competency("delivery"), area("pricing")],
        ..note(&ana, "Seen")
    };
    let id = sandbox.evidence_add(&draft).unwrap().value;
    let before = sandbox.evidence_list(None, None, None).unwrap();
    sandbox
        .evidence_update(&id, &EvidenceEdit::default())
        .unwrap();
    assert_eq!(sandbox.evidence_list(None, None, None).unwrap(), before);
    let edit = EvidenceEdit {
        links: Some(vec![area("pricing"), competency("coaching")]),
        kind: Some(EvidenceKind::Win),
        ..EvidenceEdit::default()
    };
    sandbox.evidence_update(&id, &edit).unwrap();
    let after = sandbox.evidence_list(None, None, None).unwrap();
    let line = &after.evidence[0];
    assert_eq!((line.text.as_str(), line.kind), ("Seen", EvidenceKind::Win));
    let links: Vec<_> = line.links.iter().map(|link| link.link.clone()).collect();
    assert_eq!(links, [area("pricing"), competency("coaching")]);
}
