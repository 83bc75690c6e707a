//! Charters and the team board, as the window and the command line get them.

use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_app::error::Code;
use rungs_app::printing::{
    BatchOf, Destination, FontSource, Handout, PaperSize, PrintWhom, Printer,
};
use rungs_app::roster::PersonDraft;
use rungs_testkit::contents::words_of_pdf;
use rungs_testkit::{Sandbox, day};
use std::ops::ControlFlow;

use crate::{Desk, level};

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

#[test]
fn the_preview_of_a_charter_is_the_page_of_its_file() {
    let desk = Desk::new();
    desk.agree(5, "2026-01-10");
    let printer = printer();
    let what = Handout::Charter {
        person: desk.lorena.clone(),
    };
    let name = desk.workspace.handout_file_name(&what).unwrap();
    assert_eq!(name, "Decision charter – Lorena Nogueira.pdf");
    for paper in [PaperSize::A4, PaperSize::Letter] {
        let shown = desk
            .workspace
            .handout_pages(&printer, &what, paper)
            .unwrap();
        assert_eq!((shown.total, shown.remarks), (1, Vec::new()));
        let to = desk.workspace.folder().join(&name);
        let file = desk
            .workspace
            .print_handout(&printer, &what, &to, paper)
            .unwrap();
        assert_eq!(
            (file.pages, file.person.unwrap().id),
            (1, desk.lorena.clone())
        );
    }
}

#[test]
fn a_charter_that_takes_more_than_a_page_is_remarked_on() {
    let desk = Desk::new();
    for area in desk.workspace.decision_areas().unwrap() {
        let draft = DelegationDraft {
            level: Some(level(5)),
            limit: Keep::Set("Only where nobody has asked before, and so on. ".repeat(9)),
            ..DelegationDraft::of(desk.lorena.clone(), area.code)
        };
        desk.workspace.delegation_set(&draft).unwrap();
    }
    let what = Handout::Charter {
        person: desk.lorena.clone(),
    };
    let shown = desk
        .workspace
        .handout_pages(&printer(), &what, PaperSize::A4)
        .unwrap();
    assert!(shown.total > 1);
    assert!(
        shown.remarks[0].starts_with("The charter of Lorena Nogueira takes"),
        "{:?}",
        shown.remarks
    );
}

#[test]
fn a_team_gets_a_page_each_in_one_file_or_a_file_each() {
    let desk = Desk::new();
    desk.workspace.hire("Somebody Unplaced", "Designer", None);
    let printer = printer();
    let everyone = Handout::Charters { lead: None };
    let shown = desk
        .workspace
        .handout_pages(&printer, &everyone, PaperSize::A4)
        .unwrap();
    assert_eq!(shown.total, 1, "who decides nothing has no charter");
    let folder = desk.workspace.folder().join("charters");
    let files = desk
        .workspace
        .print_batch(
            &printer,
            BatchOf::Charters,
            &PrintWhom::Everyone,
            &Destination::Folder(folder.clone()),
            PaperSize::A4,
            |_| ControlFlow::Continue(()),
        )
        .unwrap();
    assert_eq!(files.len(), 1);
    assert!(
        folder
            .join("Decision charter – Lorena Nogueira.pdf")
            .is_file()
    );

    // Nobody reports to Lorena.
    let nobody = Handout::Charters {
        lead: Some(desk.lorena.clone()),
    };
    let refused = desk.workspace.handout_file_name(&nobody).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    let none = desk.workspace.folder().join("none");
    desk.workspace
        .print_batch(
            &printer,
            BatchOf::Charters,
            &PrintWhom::Team(desk.lorena.clone()),
            &Destination::Folder(none.clone()),
            PaperSize::A4,
            |_| ControlFlow::Continue(()),
        )
        .unwrap_err();
    assert!(!none.exists(), "nothing is left behind");
}

#[test]
fn who_decides_something_is_on_the_board_on_no_level_too() {
    let desk = Desk::new();
    desk.agree(3, "2025-06-01");
    let newcomer = |name: &str| {
        let draft = PersonDraft {
            name: name.into(),
            role_start: Some(day("2026-01-01")),
            ..PersonDraft::default()
        };
        desk.workspace.person_add(&draft).unwrap().value
    };
    let (wanda, _) = (newcomer("Wanda Ferreira"), newcomer("Silas Brandt"));
    let draft = DelegationDraft {
        level: Some(level(4)),
        on: Some(day("2026-03-01")),
        ..DelegationDraft::of(wanda, "pricing".into())
    };
    desk.workspace.delegation_set(&draft).unwrap();
    let words_on = |as_of: &str| {
        let what = Handout::TeamBoard {
            lead: None,
            as_of: Some(day(as_of)),
        };
        let to = desk.workspace.folder().join("board.pdf");
        desk.workspace
            .print_handout(&printer(), &what, &to, PaperSize::A4)
            .unwrap();
        words_of_pdf(&to)
    };
    let now = words_on("2026-03-01");
    assert!(now.contains("Lorena") && now.contains("Wanda"), "{now}");
    // Nothing to say of somebody on no level with whom nothing is agreed.
    assert!(!now.contains("Silas"), "{now}");
    assert!(!words_on("2026-02-28").contains("Wanda"));
}

#[test]
fn the_board_is_of_a_day_and_of_those_who_were_placed_then() {
    let desk = Desk::new();
    let board = |as_of: &str| Handout::TeamBoard {
        lead: None,
        as_of: Some(day(as_of)),
    };
    let printer = printer();
    // With nothing agreed there is nothing to show.
    let refused = desk
        .workspace
        .handout_pages(&printer, &board("2026-01-01"), PaperSize::A4)
        .unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    assert!(
        refused.message.starts_with("Nothing is agreed yet"),
        "{refused:?}"
    );
    desk.agree(3, "2025-06-01");
    let shown = desk
        .workspace
        .handout_pages(&printer, &board("2026-01-01"), PaperSize::Letter)
        .unwrap();
    assert_eq!(shown.total, 2);
    let name = desk.workspace.handout_file_name(&board("2026-01-01"));
    assert_eq!(name.unwrap(), "Team board – Everyone.pdf");
    let refused = desk
        .workspace
        .handout_pages(&printer, &board("2020-01-01"), PaperSize::A4)
        .unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    let empty = Sandbox::new();
    let refused = empty.handout_file_name(&board("2026-01-01")).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
}
