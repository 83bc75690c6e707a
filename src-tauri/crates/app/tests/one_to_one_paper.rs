//! The sheet for a one-to-one, gathered from everything that is known of somebody.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::ops::ControlFlow;

use rungs_app::evidence::EvidenceDraft;
use rungs_app::one_to_ones::{AgreedAction, OneToOneDraft};
use rungs_app::printing::{
    BatchOf, Destination, FontSource, Handout, PaperSize, PrintWhom, Printer,
};
use rungs_domain::evidence::{EvidenceKind, Sharing};
use rungs_domain::plan::Owner;
use rungs_testkit::Sandbox;
use rungs_testkit::contents::words_of_pdf;

/// The words of the sheet.
fn sheet(office: &Sandbox, person: &rungs_domain::ids::PersonId) -> String {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let what = Handout::OneToOne {
        person: person.clone(),
    };
    let to = office.folder().join("talk.pdf");
    let file = office
        .print_handout(&printer, &what, &to, PaperSize::A4)
        .unwrap();
    assert_eq!(file.pages, 1);
    words_of_pdf(&to)
}

#[test]
fn a_sheet_brings_together_what_was_agreed_said_and_seen() {
    let office = Sandbox::new();
    let ruth = office.hire("Ruth Jensen", "Director of Product", None);
    let hollis = office.hire("Hollis Grady", "Product Manager", Some(&ruth));
    let before = sheet(&office, &hollis);
    assert!(before.contains("due today") && before.contains("with Ruth Jensen"));
    assert!(!before.contains("Open"), "{before}");
    let met = OneToOneDraft {
        person: hollis.clone(),
        on: None,
        shared: "Spoke about the renewal".into(),
        private: "hush".into(),
        actions: vec![AgreedAction {
            text: "Call the five who left".into(),
            owner: Owner::Pm,
            due: Some(office.today().plus_days(-3)),
        }],
        context: Vec::new(),
        shares: Vec::new(),
    };
    office.one_to_one_add(&met).unwrap();
    office
        .evidence_add(&EvidenceDraft {
            person: hollis.clone(),
            on: None,
            text: "Led the review".into(),
            kind: EvidenceKind::Win,
            sharing: Sharing::Shareable,
            links: Vec::new(),
        })
        .unwrap();
    let all = sheet(&office, &hollis);
    let due = office.today().plus_days(14).long();
    for words in [
        format!("due {due}").as_str(),
        "What stands in the way of “Call the five who left”",
        "late",
        "Spoke about the renewal",
        "Led the review",
    ] {
        assert!(all.contains(words), "“{words}” should be in: {all}");
    }
    assert!(!all.contains("hush"));
}

#[test]
fn the_sheet_of_everybody_in_the_sample_team_is_one_page_and_says_what_it_leaves_off() {
    let office = Sandbox::new();
    office.fill_with_sample().unwrap();
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let people = office.roster_list(None).unwrap().people;
    assert_eq!(people.len(), 12);
    for person in people {
        let what = Handout::OneToOne {
            person: person.id.clone(),
        };
        for paper in [PaperSize::A4, PaperSize::Letter] {
            let shown = office.handout_pages(&printer, &what, paper).unwrap();
            assert_eq!(shown.total, 1, "{}", person.name);
            match (person.name.as_str(), paper) {
                // More decisions wait with her than this paper holds beside all else.
                ("Priyanka Rao", PaperSize::Letter) => assert!(
                    shown.remarks.len() == 1 && shown.remarks[0].contains("no room for"),
                    "{:?}",
                    shown.remarks
                ),
                (name, _) => assert_eq!(shown.remarks, [""; 0], "{name}"),
            }
        }
    }
}

#[test]
fn printed_for_everybody_the_sheet_that_leaves_something_off_is_told_by_whose_it_is() {
    let office = Sandbox::new();
    office.fill_with_sample().unwrap();
    let people = office.roster_list(None).unwrap().people;
    let priyanka = people.iter().find(|one| one.name == "Priyanka Rao");
    // More is agreed with her than any page holds.
    let agreed = |n: u32| AgreedAction {
        text: format!("Call customer {n}"),
        owner: Owner::Pm,
        due: None,
    };
    let met = OneToOneDraft {
        person: priyanka.unwrap().id.clone(),
        on: None,
        shared: "Spoke about the customers".into(),
        private: String::new(),
        actions: (1..=50).map(agreed).collect(),
        context: Vec::new(),
        shares: Vec::new(),
    };
    office.one_to_one_add(&met).unwrap();
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let print = |to: &Destination| {
        let of = BatchOf::OneToOnes;
        let everyone = PrintWhom::Everyone;
        office
            .print_batch(&printer, of, &everyone, to, PaperSize::A4, |_| {
                ControlFlow::Continue(())
            })
            .unwrap()
    };
    let [file] = print(&Destination::File(office.folder().join("all.pdf")))
        .try_into()
        .unwrap();
    assert!(
        file.remarks.len() == 1
            && file.remarks[0].starts_with("The page for Priyanka Rao has no room for "),
        "{:?}",
        file.remarks
    );
    for each in print(&Destination::Folder(office.folder().join("each"))) {
        let person = each.person.unwrap().name;
        let expected: &[String] = if person == "Priyanka Rao" {
            &file.remarks
        } else {
            &[]
        };
        assert_eq!(each.remarks, expected, "{person}");
    }
}
