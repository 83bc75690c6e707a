//! Notes of context: who is told, who is in the dark, what stays once it was said, and what a one-to-one does with it.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use rungs_app::context::{
    ContextDraft, ContextEdit, ContextSearch, ContextSharing, ContextWhich, ToldWhom,
};
use rungs_app::delegating::{DelegationDraft, Keep, TemporaryDraft};
use rungs_app::error::Code;
use rungs_app::one_to_ones::{OneToOneDraft, OneToOneEdit};
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::ids::{ContextId, OneToOneId, PersonId};
use rungs_testkit::contents::rows_of;
use rungs_testkit::{Sandbox, day, today};

fn n(level: u8) -> DelegationLevel {
    DelegationLevel::new(level).unwrap()
}

/// Ruth leads; Ana and Bo decide on prices, Cleo is told about them.
struct Office {
    sandbox: Sandbox,
    ana: PersonId,
    bo: PersonId,
}

impl Office {
    fn open() -> Self {
        let sandbox = Sandbox::new();
        let ruth = sandbox.hire("Ruth Jensen", "Director of Product", None);
        let [ana, bo, cleo] = ["Ana Ruiz", "Bo Lind", "Cleo Marsh"]
            .map(|name| sandbox.hire(name, "Product Manager", Some(&ruth)));
        sandbox.set_me(Some(&ruth)).unwrap();
        let office = Self { sandbox, ana, bo };
        for (person, level) in [(&ruth, 7), (&office.ana, 5), (&office.bo, 3), (&cleo, 2)] {
            office.agree(person, level);
        }
        office
    }

    fn agree(&self, person: &PersonId, level: u8) {
        let draft = DelegationDraft {
            level: Some(n(level)),
            on: Some(day("2026-01-05")),
            ..DelegationDraft::of(person.clone(), "pricing".into())
        };
        self.sandbox.delegation_set(&draft).unwrap();
    }

    fn note(&self, text: &str) -> ContextId {
        self.note_with(text, &[])
    }

    fn note_with(&self, text: &str, people: &[&PersonId]) -> ContextId {
        let draft = ContextDraft {
            text: text.into(),
            areas: vec!["pricing".into()],
            people: people.iter().map(|person| (*person).clone()).collect(),
            ..ContextDraft::default()
        };
        self.sandbox.context_add(&draft).unwrap().value
    }

    fn tell(&self, note: &ContextId, whom: ToldWhom) -> u32 {
        let sharing = ContextSharing {
            notes: vec![note.clone()],
            whom,
            one_to_one: None,
            on: None,
        };
        self.sandbox.context_share(&sharing).unwrap().value
    }

    fn dark(&self) -> Vec<String> {
        let dark = self.sandbox.context_dark(None).unwrap();
        dark.people.into_iter().map(|one| one.person.name).collect()
    }

    fn texts(&self, search: &ContextSearch) -> Vec<String> {
        let list = self.sandbox.context_list(search).unwrap();
        list.notes.into_iter().map(|note| note.text).collect()
    }

    fn meet(&self, person: &PersonId, shares: &[&ContextId]) -> OneToOneId {
        let draft = OneToOneDraft {
            person: person.clone(),
            on: None,
            shared: String::new(),
            private: String::new(),
            actions: Vec::new(),
            context: Vec::new(),
            shares: shares.iter().map(|note| (*note).clone()).collect(),
        };
        self.sandbox.one_to_one_add(&draft).unwrap().value
    }
}

#[test]
fn who_has_a_say_and_was_not_told_is_in_the_dark_but_never_the_leader() {
    let office = Office::open();
    let note = office.note("Prices go to the board in March");
    assert_eq!(office.dark(), ["Ana Ruiz", "Bo Lind"]);
    assert_eq!(
        office.tell(&note, ToldWhom::People(vec![office.bo.clone()])),
        1
    );
    assert_eq!(office.dark(), ["Ana Ruiz"]);
    assert_eq!(office.tell(&note, ToldWhom::InTheDark), 1);
    assert_eq!(office.dark(), [""; 0]);
    let again = ContextSharing {
        notes: vec![note],
        whom: ToldWhom::InTheDark,
        one_to_one: None,
        on: None,
    };
    let refused = office.sandbox.context_share(&again).unwrap_err();
    assert_eq!(refused.code, Code::Exists);
}

#[test]
fn who_left_is_in_the_dark_no_more() {
    let office = Office::open();
    office.note("Prices go to the board in March");
    office
        .sandbox
        .person_archive(&office.ana, Some(day("2026-11-01")))
        .unwrap();
    assert_eq!(office.dark(), ["Bo Lind"]);
    let page = office.sandbox.one_to_ones_of(&office.ana).unwrap();
    assert!(page.to_tell.is_empty());
}

#[test]
fn those_concerned_are_known_before_the_note_is_written() {
    let office = Office::open();
    let concerned = |codes: &[&str]| {
        let areas: Vec<_> = codes.iter().map(|code| (*code).into()).collect();
        let page = office.sandbox.context_concerns(&areas).unwrap();
        page.people
            .into_iter()
            .map(|one| (one.person.name, one.areas[0].code.to_string()))
            .collect::<Vec<_>>()
    };
    let pricing = |name: &str| (name.to_owned(), "pricing".to_owned());
    assert_eq!(
        concerned(&["pricing", "hiring"]),
        [pricing("Ana Ruiz"), pricing("Bo Lind")]
    );
    assert!(concerned(&[]).is_empty());
    assert!(concerned(&["hiring"]).is_empty());
}

#[test]
fn words_somebody_was_given_are_written_anew_and_never_changed() {
    let office = Office::open();
    let note = office.note("Prices go to the bord");
    let words = |text: &str| ContextEdit {
        text: Some(text.into()),
        ..ContextEdit::default()
    };
    office
        .sandbox
        .context_edit(&note, &words("Prices go to the board"))
        .unwrap();
    office.tell(&note, ToldWhom::People(vec![office.ana.clone()]));
    let refused = office
        .sandbox
        .context_edit(&note, &words("Prices stay with us"))
        .unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    let moved = ContextEdit {
        on: Some(day("2026-11-01")),
        ..ContextEdit::default()
    };
    assert!(office.sandbox.context_edit(&note, &moved).is_err());
    // What it bears on is the leader's own reading.
    let retag = ContextEdit {
        areas: Some(vec!["Pricing and packaging".into(), "hiring".into()]),
        ..words("Prices go to the board")
    };
    office.sandbox.context_edit(&note, &retag).unwrap();
    let new = office
        .sandbox
        .context_rewrite(&note, "Prices stay with us", None)
        .unwrap()
        .value;
    let list = office
        .sandbox
        .context_list(&ContextSearch::default())
        .unwrap();
    let line = |id: &ContextId| list.notes.iter().find(|line| line.id == *id).unwrap();
    assert_eq!(line(&note).settled_on, Some(today()));
    assert_eq!(
        line(&note).knows[0].person.id,
        office.ana,
        "it stays theirs"
    );
    assert_eq!(line(&note).text, "Prices go to the board");
    assert_eq!(line(&new).areas.len(), 2);
    assert_eq!(
        office.dark(),
        ["Ana Ruiz", "Bo Lind"],
        "nobody knows the new words"
    );
    office.sandbox.undo().unwrap();
    assert_eq!(office.dark(), ["Bo Lind"]);
}

#[test]
fn a_note_given_to_somebody_is_settled_and_not_removed() {
    let office = Office::open();
    let note = office.note_with("Prices go to the board", &[&office.ana]);
    assert_eq!(
        office.sandbox.context_remove(&note).unwrap_err().code,
        Code::Invalid
    );
    let early = office
        .sandbox
        .context_settle(&note, Some(day("2026-11-01")))
        .unwrap_err();
    assert_eq!(
        (early.code, early.field.as_deref()),
        (Code::Invalid, Some("on"))
    );
    office.sandbox.context_settle(&note, None).unwrap();
    assert_eq!(office.dark(), [""; 0]);
    assert!(office.sandbox.context_settle(&note, None).is_err());
    office.sandbox.context_unsettle(&note).unwrap();
    assert!(office.sandbox.context_unsettle(&note).is_err());
    assert_eq!(office.dark(), ["Bo Lind"]);
    let told = office.sandbox.one_to_ones_of(&office.ana).unwrap().context;
    office.sandbox.context_take_back(&told[0].id).unwrap();
    assert_eq!(
        office.dark(),
        ["Ana Ruiz", "Bo Lind"],
        "taken back, and the note is there still"
    );
    office.sandbox.context_remove(&note).unwrap();
    assert!(!format!("{:?}", rows_of(office.sandbox.file())).contains("Prices go"));
}

#[test]
fn notes_are_found_by_words_area_person_and_how_they_stand() {
    let office = Office::open();
    let settled = office.note_with("Last year’s price list", &[&office.ana]);
    office.sandbox.context_settle(&settled, None).unwrap();
    office.note_with("Überprüfung of prices", &[&office.ana, &office.bo]);
    office.note("Prices go to the board");
    let untagged = ContextDraft {
        text: "Two books, two truths".into(),
        ..ContextDraft::default()
    };
    office.sandbox.context_add(&untagged).unwrap();
    let which = |which| ContextSearch {
        which,
        ..ContextSearch::default()
    };
    assert_eq!(office.texts(&ContextSearch::default()).len(), 4);
    assert_eq!(
        office.texts(&which(ContextWhich::Settled)),
        ["Last year’s price list"]
    );
    assert_eq!(office.texts(&which(ContextWhich::Open)).len(), 3);
    assert_eq!(
        office.texts(&which(ContextWhich::InTheDark)),
        ["Prices go to the board"]
    );
    assert_eq!(
        office.texts(&which(ContextWhich::Unshared)),
        ["Two books, two truths", "Prices go to the board"]
    );
    let words = ContextSearch {
        words: Some("PRICES uber".into()),
        ..ContextSearch::default()
    };
    assert_eq!(office.texts(&words), ["Überprüfung of prices"]);
    let bo = ContextSearch {
        person: Some(office.bo.clone()),
        ..ContextSearch::default()
    };
    assert_eq!(
        office.texts(&bo),
        ["Prices go to the board", "Überprüfung of prices"]
    );
    let area = |area: &str| ContextSearch {
        area: Some(area.into()),
        ..ContextSearch::default()
    };
    assert_eq!(office.texts(&area("pricing")).len(), 3);
    assert!(office.texts(&area("hiring")).is_empty());
    assert!(office.sandbox.context_list(&area("unheard-of")).is_err());
    let few = ContextSearch {
        limit: Some(1),
        people_limit: Some(1),
        ..which(ContextWhich::InTheDark)
    };
    let list = office.sandbox.context_list(&few).unwrap();
    assert_eq!(
        (list.found, list.all, list.notes[0].in_the_dark.len()),
        (1, 4, 1)
    );
    assert_eq!(list.notes[0].in_the_dark_count, 2);
}

#[test]
fn what_is_told_in_a_one_to_one_is_of_it_and_one_undo_takes_all_of_it_back() {
    let office = Office::open();
    let note = office.note("Prices go to the board");
    let offered = office.sandbox.one_to_ones_of(&office.ana).unwrap().to_tell;
    assert_eq!((offered.len(), &offered[0].id), (1, &note));
    assert_eq!(offered[0].areas[0].code.as_str(), "pricing");
    let meeting = office.meet(&office.ana, &[&note]);
    let page = office.sandbox.one_to_ones_of(&office.ana).unwrap();
    assert!(page.to_tell.is_empty());
    let told = &page.notes[0].context[0];
    assert_eq!(told.one_to_one.as_ref(), Some(&meeting));
    assert_eq!(told.areas[0].code.as_str(), "pricing");
    // The day moves with the one-to-one, the note itself stays of its day.
    let edit = OneToOneEdit {
        on: Some(day("2026-11-20")),
        ..OneToOneEdit::default()
    };
    office.sandbox.one_to_one_update(&meeting, &edit).unwrap();
    let list = office
        .sandbox
        .context_list(&ContextSearch::default())
        .unwrap();
    assert_eq!(
        (list.notes[0].on, list.notes[0].knows[0].on),
        (today(), day("2026-11-20"))
    );
    office.sandbox.undo().unwrap();
    office.sandbox.undo().unwrap();
    assert!(
        office
            .sandbox
            .one_to_ones_of(&office.ana)
            .unwrap()
            .notes
            .is_empty()
    );
    assert_eq!(office.dark(), ["Ana Ruiz", "Bo Lind"]);
    office.sandbox.redo().unwrap();
    office.sandbox.one_to_one_remove(&meeting).unwrap();
    assert_eq!(
        office.dark(),
        ["Ana Ruiz", "Bo Lind"],
        "the note outlives the one-to-one"
    );
}

#[test]
fn nobody_is_told_in_somebody_elses_one_to_one_or_on_a_day_to_come() {
    let office = Office::open();
    let note = office.note("Prices go to the board");
    let meeting = {
        let other = office.note("Something else");
        office.meet(&office.ana, &[&other])
    };
    let sharing = |one_to_one, on| ContextSharing {
        notes: vec![note.clone()],
        whom: ToldWhom::People(vec![office.bo.clone()]),
        one_to_one,
        on,
    };
    let wrong = office
        .sandbox
        .context_share(&sharing(Some(meeting), None))
        .unwrap_err();
    assert_eq!(wrong.field.as_deref(), Some("one_to_one"));
    let later = office
        .sandbox
        .context_share(&sharing(None, Some(day("2026-12-24"))))
        .unwrap_err();
    assert_eq!(later.field.as_deref(), Some("on"));
}

#[test]
fn a_one_to_one_shows_what_was_decided_on_its_day_and_what_there_is_to_decide() {
    let office = Office::open();
    let ana = &office.ana;
    let set = |draft: DelegationDraft| office.sandbox.delegation_set(&draft).unwrap();
    set(DelegationDraft {
        level: Some(n(3)),
        wanted: Keep::Set(n(5)),
        wanted_by: Keep::Set(day("2026-11-20")),
        on: Some(day("2026-03-01")),
        ..DelegationDraft::of(ana.clone(), "hiring".into())
    });
    let held = TemporaryDraft {
        person: ana.clone(),
        area: "pricing".into(),
        level: n(2),
        since: Some(day("2026-11-10")),
        until: day("2026-11-22"),
        reason: "The audit".into(),
    };
    office.sandbox.delegation_for_a_while(&held).unwrap();
    let note = office.note("Prices go to the board");
    office.meet(ana, &[&note]);
    let page = office.sandbox.one_to_ones_of(ana).unwrap();
    let waiting = &page.decisions_waiting[0];
    assert_eq!((waiting.wanted, waiting.wanted_late), (Some(n(5)), true));
    assert_eq!(page.next_review, day("2027-02-24"));
    let back = &page.for_a_while[0];
    assert_eq!(
        (back.is_over, back.agreed, back.returns_on),
        (true, Some(n(5)), day("2026-11-23"))
    );
    assert!(
        page.notes[0].moves.is_empty(),
        "nothing was decided that day"
    );
    set(DelegationDraft {
        level: Some(n(5)),
        reason: Some("Hired two well".into()),
        ..DelegationDraft::of(ana.clone(), "hiring".into())
    });
    let page = office.sandbox.one_to_ones_of(ana).unwrap();
    let moved = &page.notes[0].moves[0];
    assert_eq!(
        (moved.kind, moved.what.as_str()),
        (StoryKind::Freer, "Consult → Advise")
    );
    assert_eq!(moved.why.as_deref(), Some("Hired two well"));
    assert!(page.decisions_waiting.is_empty());
}

#[test]
fn erasing_somebody_takes_what_was_for_them_alone_and_leaves_what_others_need() {
    let office = Office::open();
    let alone = ContextDraft {
        text: "hush-for-ana".into(),
        people: vec![office.ana.clone()],
        ..ContextDraft::default()
    };
    office.sandbox.context_add(&alone).unwrap();
    office.note_with("Prices go to the board", &[&office.ana]);
    office.sandbox.erase(&office.ana).unwrap();
    assert_eq!(
        office.texts(&ContextSearch::default()),
        ["Prices go to the board"]
    );
    assert!(!format!("{:?}", rows_of(office.sandbox.file())).contains("hush-for-ana"));
}
