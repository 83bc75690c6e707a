//! The ladder and the form for a self-assessment on paper, as the window and the command line get them.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::error::Code;
use rungs_app::opening::ShippedLadder;
use rungs_app::placing::PlacementDraft;
use rungs_app::printing::{FontSource, Handout, PaperSize, Printer};
use rungs_app::roster::PersonChange;
use rungs_domain::assessment::Rater;
use rungs_domain::form_code::FormCode;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::Proficiency;
use rungs_testkit::Sandbox;

const PAPERS: [PaperSize; 2] = [PaperSize::A4, PaperSize::Letter];

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

fn cards(levels: &[&str]) -> Handout {
    Handout::RoleCards {
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
        version: None,
    }
}

const BOOKLET: Handout = Handout::Booklet {
    levels: Vec::new(),
    version: None,
};

fn place(office: &Sandbox, person: &PersonId, level: &str, reason: &str) {
    let draft = PlacementDraft {
        person: person.clone(),
        level: Some(level.into()),
        on: None,
        reason: reason.into(),
    };
    office.place(&draft).unwrap();
}

#[test]
fn every_level_of_the_shipped_ladders_fits_on_a_card_on_either_paper() {
    let printer = printer();
    for which in [ShippedLadder::Product, ShippedLadder::Starter] {
        let office = Sandbox::with(which);
        for paper in PAPERS {
            let shown = office.handout_pages(&printer, &cards(&[]), paper).unwrap();
            assert_eq!(shown.pages.len(), 9, "{which:?} on {paper:?}");
            assert_eq!(shown.remarks, [""; 0]);
        }
    }
}

#[test]
fn the_preview_shows_as_many_pages_as_the_file_has() {
    let office = Sandbox::new();
    let printer = printer();
    for what in [BOOKLET, cards(&["SPM"])] {
        let shown = office
            .handout_pages(&printer, &what, PaperSize::A4)
            .unwrap();
        let name = office.handout_file_name(&what).unwrap();
        let to = office.folder().join(&name);
        let file = office
            .print_handout(&printer, &what, &to, PaperSize::A4)
            .unwrap();
        assert_eq!(shown.total, file.pages);
        assert!(!shown.pages.is_empty() && shown.pages.len() <= 12);
        assert!(std::fs::read(&to).unwrap().starts_with(b"%PDF-"));
        assert_eq!(file.person, None);
    }
}

#[test]
fn files_are_called_after_what_is_in_them() {
    let office = Sandbox::new();
    let hollis = office.hire("Hollis Grady", "Product Manager", None);
    place(&office, &hollis, "PM", "");
    let team = Handout::TeamLadder {
        lead: None,
        as_of: None,
    };
    let talk = Handout::OneToOne {
        person: hollis.clone(),
    };
    let form = Handout::SelfForm {
        person: hollis,
        against: None,
    };
    for (what, name) in [
        (BOOKLET, "Ladder – Product ladder.pdf"),
        (cards(&["spm"]), "Role card – Senior PM.pdf"),
        (cards(&[]), "Role cards – Product ladder.pdf"),
        (form, "Self-assessment – Hollis Grady.pdf"),
        (talk, "One-to-one – Hollis Grady.pdf"),
        (team, "Team ladder – Everyone.pdf"),
    ] {
        assert_eq!(office.handout_file_name(&what).unwrap(), name);
    }
}

#[test]
fn a_form_knows_who_leads_and_holds_nothing_private() {
    let office = Sandbox::new();
    let ruth = office.hire("Ruth Jensen", "Director of Product", None);
    let hollis = office.hire("Hollis Grady", "Product Manager", Some(&ruth));
    place(&office, &hollis, "PM", "hush: placement");
    let note = PersonChange {
        note: Some("hush: person note".into()),
        ..PersonChange::default()
    };
    office.person_edit(&hollis, &note).unwrap();
    let rating = AssessmentDraft {
        against: None,
        peer_view: None,
        person: hollis.clone(),
        by: Rater::Manager,
        ratings: vec![RatingDraft {
            competency: "coaching".into(),
            value: Proficiency::new(1).unwrap(),
            note: "hush: rating".into(),
        }],
        cleared: Vec::new(),
        note: Some("hush: assessment".into()),
        on: None,
        finish: Finish::MakeFinal,
    };
    office.assess(&rating).unwrap();
    let form = office.self_form(&hollis, None).unwrap();
    let all = serde_json::to_string(&form).unwrap();
    assert!(!all.contains("hush"), "{all}");
    let form = form.get();
    assert_eq!(form.leader.as_deref(), Some("Ruth Jensen"));
    assert_eq!(form.next_level.as_deref(), Some("Senior PM"));
    let code = FormCode::parse(&form.form_code).unwrap();
    assert_eq!((code.person, code.level), (hollis, "PM".into()));
}

#[test]
fn what_is_not_there_is_refused_and_nothing_is_written() {
    let office = Sandbox::new();
    let hollis = office.hire("Hollis Grady", "Product Manager", None);
    let printer = printer();
    let to = office.folder().join("out.pdf");
    let form = |against: Option<&str>| Handout::SelfForm {
        person: hollis.clone(),
        against: against.map(str::to_owned),
    };
    for (what, code) in [
        (cards(&["CEO"]), Code::NotFound),
        (
            Handout::Booklet {
                levels: Vec::new(),
                version: Some(7),
            },
            Code::NotFound,
        ),
        (form(None), Code::Invalid),
        (form(Some("CEO")), Code::NotFound),
    ] {
        let error = office
            .print_handout(&printer, &what, &to, PaperSize::A4)
            .unwrap_err();
        assert_eq!(error.code, code, "{what:?}");
        assert!(!to.exists());
    }
}

#[test]
fn reading_a_level_names_the_version_and_both_neighbours() {
    let office = Sandbox::new();
    let page = office.ladder_read("principal pm").unwrap();
    assert_eq!((page.name.as_str(), page.version), ("Product ladder", 1));
    assert_eq!(page.reading.own, "PRINCIPAL".into());
    assert_eq!(page.reading.below.level, Some("SPM".into()));
    assert_eq!(page.reading.above.level, Some("DISTINGUISHED".into()));
    let beside = &page.reading.cards[0].beside[0];
    assert_eq!(beside.level_name, "Group PM");
    assert!(beside.crossing.is_some());
    assert_eq!(office.ladder_read("CEO").unwrap_err().code, Code::NotFound);
}
