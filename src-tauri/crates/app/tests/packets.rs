//! Promotion packets: written by the leader, and printed.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::error::Code;
use rungs_app::evidence::{EvidenceDraft, EvidenceEdit};
use rungs_app::ladder_publishing::Publishing;
use rungs_app::packets::{PacketOf, SharingFirst};
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::PlanDraft;
use rungs_app::printing::{FontSource, Handout, PaperSize, Printer};
use rungs_domain::assessment::Rater;
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::{EvidenceId, PersonId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::ladder_edit::LadderEdit;
use rungs_testkit::Sandbox;
use rungs_testkit::contents::words_of_pdf;

/// Hollis, a PM with Ruth, and three notes about him: one shareable, one private, one to talk about.
struct Office {
    sandbox: Sandbox,
    hollis: PersonId,
    shared: EvidenceId,
    private: EvidenceId,
    concern: EvidenceId,
}

impl Office {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        let ruth = sandbox.hire("Ruth Jensen", "Director of Product", None);
        let hollis = sandbox.hire("Hollis Grady", "Product Manager", Some(&ruth));
        let placement = PlacementDraft {
            person: hollis.clone(),
            level: Some("PM".into()),
            on: None,
            reason: "hush".into(),
        };
        sandbox.place(&placement).unwrap();
        let note = |text: &str, kind, sharing| {
            let draft = EvidenceDraft {
                person: hollis.clone(),
                on: None,
                text: text.into(),
                kind,
                sharing,
                links: Vec::new(),
            };
            sandbox.evidence_add(&draft).unwrap().value
        };
        Self {
            shared: note("Led the review", EvidenceKind::Win, Sharing::Shareable),
            private: note(
                "Turned a customer round",
                EvidenceKind::Win,
                Sharing::Private,
            ),
            concern: note("Late again", EvidenceKind::Concern, Sharing::Shareable),
            hollis,
            sandbox,
        }
    }

    fn of(&self) -> PacketOf {
        PacketOf {
            person: self.hollis.clone(),
            level: None,
        }
    }

    fn examples(&self) -> Vec<String> {
        let page = self.sandbox.packet(&self.hollis, None).unwrap();
        let chosen = page.notes.into_iter().filter(|note| note.example.is_some());
        chosen.map(|note| note.note.text).collect()
    }

    fn paper(&self) -> String {
        let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
        let what = Handout::Packet {
            person: self.hollis.clone(),
            level: None,
        };
        let to = self.sandbox.folder().join("packet.pdf");
        self.sandbox
            .print_handout(&printer, &what, &to, PaperSize::A4)
            .unwrap();
        words_of_pdf(&to)
    }
}

#[test]
fn a_packet_begins_with_the_first_word_and_goes_with_the_last() {
    let office = Office::new();
    let page = office.sandbox.packet(&office.hollis, None).unwrap();
    assert_eq!((page.packet, page.on), (None, None));
    assert_eq!(page.proposed.code, "SPM".into());
    assert_eq!(
        page.notes.len(),
        2,
        "what is to be talked about is no example"
    );
    office
        .sandbox
        .packet_state(&office.of(), " He leads already.\n")
        .unwrap();
    let page = office.sandbox.packet(&office.hollis, None).unwrap();
    assert!(page.packet.is_some());
    assert_eq!(page.statement, "He leads already.");
    assert_eq!(page.begun, ["SPM".into()]);
    assert!(office.paper().contains("He leads already."));
    office.sandbox.packet_state(&office.of(), "").unwrap();
    let page = office.sandbox.packet(&office.hollis, None).unwrap();
    assert_eq!(page.packet, None);
}

#[test]
fn a_target_the_two_have_not_agreed_on_is_never_what_a_packet_proposes() {
    let office = Office::new();
    let w = &office.sandbox;
    let draft = PlanDraft {
        person: office.hollis.clone(),
        from: None,
        to: None,
        direction: None,
        target: Some("GPM".into()),
    };
    let plan = w.plan_new(&draft).unwrap().value;
    let proposed = || w.packet(&office.hollis, None).unwrap().proposed;
    assert_eq!(proposed().code, "SPM".into(), "of a draft");
    assert!(!office.paper().contains("Group PM"));
    w.plan_agree(&plan, None).unwrap();
    assert_eq!(proposed().code, "GPM".into());
    assert!(office.paper().contains("Group PM"));
    w.plan_reopen(&plan).unwrap();
    assert_eq!(proposed().code, "SPM".into(), "to be talked about again");
    // What is written into it stays with the level it was written for.
    w.plan_agree(&plan, None).unwrap();
    w.packet_state(&office.of(), "He leads already.").unwrap();
    w.plan_reopen(&plan).unwrap();
    assert_eq!(proposed().code, "GPM".into());
}

#[test]
fn a_private_note_is_an_example_only_once_it_is_shared_and_one_undo_takes_both_back() {
    let office = Office::new();
    let choose = |id: &EvidenceId, first| office.sandbox.packet_choose(&office.of(), id, first);
    choose(&office.shared, SharingFirst::Ask).unwrap();
    let refused = choose(&office.private, SharingFirst::Ask).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert_eq!(refused.field.as_deref(), Some("sharing"));
    assert!(!office.paper().contains("Turned a customer round"));
    choose(&office.private, SharingFirst::Share).unwrap();
    assert_eq!(
        office.examples(),
        ["Led the review", "Turned a customer round"]
    );
    assert!(office.paper().contains("Turned a customer round"));
    office.sandbox.undo().unwrap();
    assert_eq!(office.examples(), ["Led the review"]);
    let refused = choose(&office.private, SharingFirst::Ask).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("sharing"), "private again");
    let refused = choose(&office.concern, SharingFirst::Share).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
}

#[test]
fn what_the_pages_have_no_room_for_is_told_beside_them_and_in_the_file() {
    let office = Office::new();
    let w = &office.sandbox;
    let competencies = w.ladder_document().unwrap().competencies;
    let long = EvidenceDraft {
        person: office.hollis.clone(),
        on: None,
        text: "Led the review with legal. ".repeat(300),
        kind: EvidenceKind::Win,
        sharing: Sharing::Shareable,
        links: competencies
            .into_iter()
            .take(6)
            .map(|competency| EvidenceLink::Competency {
                code: competency.code,
            })
            .collect(),
    };
    let note = w.evidence_add(&long).unwrap().value;
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let what = Handout::Packet {
        person: office.hollis.clone(),
        level: None,
    };
    let remarks = || {
        let shown = w.handout_pages(&printer, &what, PaperSize::A4).unwrap();
        let to = w.folder().join("packet.pdf");
        let file = w
            .print_handout(&printer, &what, &to, PaperSize::A4)
            .unwrap();
        assert_eq!(shown.remarks, file.remarks);
        shown.remarks
    };
    assert_eq!(remarks(), [""; 0]);
    w.packet_choose(&office.of(), &note, SharingFirst::Ask)
        .unwrap();
    assert_eq!(
        remarks(),
        ["Longer texts are shortened on paper. The whole of them is on screen."]
    );
}

#[test]
fn an_example_that_is_private_again_leaves_the_pages_and_is_told_of() {
    let office = Office::new();
    let w = &office.sandbox;
    w.packet_choose(&office.of(), &office.shared, SharingFirst::Ask)
        .unwrap();
    let back = EvidenceEdit {
        sharing: Some(Sharing::Private),
        ..EvidenceEdit::default()
    };
    w.evidence_update(&office.shared, &back).unwrap();
    assert!(office.examples().is_empty());
    let page = w.packet(&office.hollis, None).unwrap();
    assert!(
        page.remarks[0].starts_with("One example no longer stands"),
        "{:?}",
        page.remarks
    );
    assert!(!office.paper().contains("Led the review"));
    w.packet_leave_out(&office.of(), &office.shared).unwrap();
    let page = w.packet(&office.hollis, None).unwrap();
    assert_eq!(page.packet, None);
}

#[test]
fn pages_show_final_ratings_and_never_a_draft() {
    let office = Office::new();
    let rate = |value: u8, finish: Finish| {
        let draft = AssessmentDraft {
            ratings: vec![RatingDraft {
                competency: "delivery".into(),
                value: Proficiency::new(value).unwrap(),
                note: "hush".into(),
            }],
            finish,
            ..AssessmentDraft::of(office.hollis.clone(), Rater::Manager)
        };
        office.sandbox.assess(&draft).unwrap();
    };
    rate(0, Finish::KeepDraft);
    let before = office.paper();
    assert!(!before.contains("rated 0"), "{before}");
    rate(2, Finish::MakeFinal);
    let after = office.paper();
    assert!(after.contains("rated 2 With help"), "{after}");
    assert!(!after.contains("hush"));
}

#[test]
fn a_packet_is_for_a_level_and_another_level_has_its_own() {
    let office = Office::new();
    let w = &office.sandbox;
    let of = |level: &str| PacketOf {
        level: Some(level.into()),
        ..office.of()
    };
    w.packet_state(&of("SPM"), "for senior").unwrap();
    w.packet_state(&of("gpm"), "for group").unwrap();
    let said = |level| w.packet(&office.hollis, level).unwrap().statement;
    assert_eq!(said(Some("SPM")), "for senior");
    assert_eq!(said(Some("Group PM")), "for group");
    let missing = w.packet(&office.hollis, Some("CEO")).unwrap_err();
    assert_eq!(missing.code, Code::NotFound);
    w.person_delete(&office.hollis).unwrap();
    let gone = w.packet(&office.hollis, None).unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

#[test]
fn a_packet_goes_on_with_its_level_into_a_new_version_of_the_ladder() {
    let office = Office::new();
    let w = &office.sandbox;
    w.packet_state(&office.of(), "for senior").unwrap();
    w.ladder_draft_begin(None).unwrap();
    for edit in [
        LadderEdit::LevelRemove { code: "SPM".into() },
        LadderEdit::LevelAdd {
            name: "Staff PM".into(),
            track: "IC".into(),
            grade: 9,
        },
    ] {
        w.ladder_edit(edit).unwrap();
    }
    let publishing = Publishing {
        mapping: vec![LevelMapping {
            from: "SPM".into(),
            to: "STAFF-PM".into(),
        }],
        on: None,
    };
    w.ladder_publish(&publishing).unwrap();
    let page = w.packet(&office.hollis, None).unwrap();
    assert_eq!(
        (page.proposed.code, page.statement.as_str()),
        ("STAFF-PM".into(), "for senior")
    );
}
