use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use rungs_app::assessing::Finish;
use rungs_app::error::Code;
use rungs_app::one_to_ones::OneToOneDraft;
use rungs_app::planning::{CheckInDraft, PlanEdit};
use rungs_app::printing::{
    BatchOf, Destination, FontSource, PaperSize, PrintProgress, PrintWhom, Printer,
};
use rungs_app::roster::PersonChange;
use rungs_domain::ids::PersonId;

use crate::office::{Office, competency, day, delegation};

fn printer() -> Printer {
    Printer::new(FontSource::EmbeddedOnly).unwrap()
}

fn go(_: &PrintProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn is_pdf(path: &Path) -> bool {
    fs::read(path).unwrap().starts_with(b"%PDF-")
}

#[test]
fn a_sheet_holds_final_ratings_and_moves_and_nothing_private() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.rate("coaching", 1, "2026-09-01", Finish::MakeFinal);
    office.rate("coaching", 5, "2026-11-01", Finish::KeepDraft);
    office.delegate("promises", 3, Some(5), None);
    office.focus(&plan, delegation("promises"));
    let check_in = CheckInDraft {
        on: day("2026-10-16"),
        note: "Outline is sharp".into(),
        changes: String::new(),
        private_note: "hush: check-in note".into(),
    };
    office.workspace.check_in_add(&plan, &check_in).unwrap();
    let meeting = OneToOneDraft {
        person: office.lorena.clone(),
        on: None,
        shared: "hush: not a plan's business".into(),
        private: "hush: meeting note".into(),
        actions: vec![],
        context: vec![],
        shares: Vec::new(),
    };
    office.workspace.one_to_one_add(&meeting).unwrap();
    let note = PersonChange {
        note: Some("hush: person note".into()),
        ..PersonChange::default()
    };
    office.workspace.person_edit(&office.lorena, &note).unwrap();

    let sheet = office.workspace.plan_sheet(&plan).unwrap();
    let printed = serde_json::to_string(&sheet).unwrap();
    assert!(!printed.contains("hush"), "{printed}");
    let sheet = sheet.get();
    assert_eq!(sheet.workspace, "Team");
    assert_eq!(
        sheet.leader.as_deref(),
        Some("with Ruth Jensen, Director of Product")
    );
    let coaching = sheet
        .gaps
        .iter()
        .find(|gap| gap.name == "Coaching others")
        .unwrap();
    assert_eq!(coaching.current, Some(1));
    assert_eq!(sheet.delegation_changes[0].to_name, "5 Advise");
    assert_eq!(sheet.check_ins[0].on, "16 October");
}

#[test]
fn the_preview_shows_as_many_pages_as_the_file_has_and_says_when_they_are_too_many() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let printer = printer();
    for paper in [PaperSize::A4, PaperSize::Letter] {
        let pages = office
            .workspace
            .plan_pages(&printer, &plan, paper, &[])
            .unwrap();
        let pdf = office.workspace.plan_pdf(&printer, &plan, paper).unwrap();
        assert_eq!(pages.pages.len(), usize::try_from(pdf.pages).unwrap());
        assert!(
            pages.pages.iter().all(|page| page.starts_with("<svg"))
                && pdf.bytes.starts_with(b"%PDF-")
        );
        assert_eq!(pages.remarks, [""; 0]);
    }
    let long = PlanEdit {
        aspiration: Some("I want to go far. ".repeat(900)),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&plan, &long).unwrap();
    let pages = office
        .workspace
        .plan_pages(&printer, &plan, PaperSize::A4, &[])
        .unwrap();
    assert!(
        pages.pages.len() > 2 && pages.remarks[0].contains("Two are easier"),
        "{:?}",
        pages.remarks
    );
}

#[test]
fn characters_that_cannot_be_drawn_are_named() {
    let office = Office::open();
    let person = office.hire("李小龙");
    let plan = office.plan_of(&person);
    let pages = office
        .workspace
        .plan_pages(&printer(), &plan, PaperSize::A4, &[])
        .unwrap();
    assert!(
        pages.missing.contains(&"李".to_owned()),
        "{:?}",
        pages.missing
    );
    assert!(pages.remarks.iter().any(|remark| remark.contains('李')));
}

#[test]
fn one_person_is_printed_into_the_file_named_with_the_latest_plan() {
    let office = Office::open();
    office.plan_of(&office.lorena);
    office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    let path = office.workspace.folder().join("lorena.pdf");
    fs::write(&path, "older").unwrap();
    let whom = PrintWhom::Person(office.lorena.clone());
    let files = office
        .workspace
        .print_plans(
            &printer(),
            &whom,
            &Destination::File(path.clone()),
            PaperSize::A4,
            go,
        )
        .unwrap();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].path, path.to_string_lossy());
    assert_eq!(
        files[0].person.as_ref().map(|p| &p.id),
        Some(&office.lorena)
    );
    assert!(files[0].pages >= 1 && is_pdf(&path));
}

#[test]
fn everyone_goes_into_one_file_or_a_folder_with_a_file_each() {
    let office = Office::open();
    let twins: Vec<PersonId> = ["Ann Lee", "Ann Lee"]
        .into_iter()
        .map(|name| office.hire(name))
        .collect();
    for person in twins.iter().chain([&office.lorena]) {
        office.plan_of(person);
    }
    let printer = printer();
    let one = office.workspace.folder().join("all.pdf");
    let files = office
        .workspace
        .print_plans(
            &printer,
            &PrintWhom::Everyone,
            &Destination::File(one.clone()),
            PaperSize::A4,
            go,
        )
        .unwrap();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].person, None);
    assert!(files[0].pages >= 3 && is_pdf(&one));

    let folder = office.workspace.folder().join("plans/Q4");
    let mut told = Vec::new();
    let files = office
        .workspace
        .print_plans(
            &printer,
            &PrintWhom::Everyone,
            &Destination::Folder(folder.clone()),
            PaperSize::Letter,
            |progress| {
                told.push((progress.done, progress.total));
                ControlFlow::Continue(())
            },
        )
        .unwrap();
    assert_eq!(files.len(), 3);
    assert_eq!(
        names(&folder),
        [
            "Growth plan – Ann Lee (2).pdf",
            "Growth plan – Ann Lee.pdf",
            "Growth plan – Lorena Nogueira.pdf"
        ]
    );
    assert!(
        files
            .iter()
            .all(|file| is_pdf(Path::new(&file.path)) && file.person.is_some())
    );
    assert_eq!(told, [(0, 3), (1, 3), (2, 3), (3, 3)]);
}

#[test]
fn a_team_is_the_tree_below_its_lead() {
    let office = Office::open();
    office.plan_of(&office.ruth);
    office.plan_of(&office.lorena);
    let folder = office.workspace.folder().join("team");
    let whom = PrintWhom::Team(office.ruth.clone());
    office
        .workspace
        .print_plans(
            &printer(),
            &whom,
            &Destination::Folder(folder.clone()),
            PaperSize::A4,
            go,
        )
        .unwrap();
    assert_eq!(names(&folder), ["Growth plan – Lorena Nogueira.pdf"]);
}

#[test]
fn nobody_with_a_plan_is_no_error_for_several_but_one_for_one() {
    let office = Office::open();
    let folder = office.workspace.folder().join("none");
    let to = Destination::Folder(folder.clone());
    let print = |whom: PrintWhom| {
        office
            .workspace
            .print_plans(&printer(), &whom, &to, PaperSize::A4, go)
    };
    let is_for_somebody = |whom: &PrintWhom| {
        office
            .workspace
            .batch_is_for_somebody(BatchOf::Plans, whom)
            .unwrap()
    };
    assert_eq!(print(PrintWhom::Everyone).unwrap(), []);
    assert!(!is_for_somebody(&PrintWhom::Everyone));
    assert!(!folder.exists());
    assert_eq!(
        print(PrintWhom::Person(office.lorena.clone()))
            .unwrap_err()
            .code,
        Code::NotFound
    );
    office.plan_of(&office.ruth);
    assert!(is_for_somebody(&PrintWhom::Everyone));
    assert!(
        !is_for_somebody(&PrintWhom::Team(office.ruth.clone())),
        "her own plan is not one of her team"
    );
}

#[test]
fn cancelled_half_way_nothing_is_written() {
    let office = Office::open();
    office.plan_of(&office.ruth);
    let plan = office.plan_of(&office.lorena);
    office.focus(&plan, competency("coaching"));
    let folder = office.workspace.folder().join("plans");
    let error = office
        .workspace
        .print_plans(
            &printer(),
            &PrintWhom::Everyone,
            &Destination::Folder(folder.clone()),
            PaperSize::A4,
            |progress| {
                if progress.done == 1 {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            },
        )
        .unwrap_err();
    assert_eq!(error.code, Code::Cancelled);
    assert!(!folder.exists());
}

#[test]
fn one_file_of_many_is_stopped_while_it_is_being_set() {
    let office = Office::open();
    office.plan_of(&office.ruth);
    office.plan_of(&office.lorena);
    let file = office.workspace.folder().join("plans.pdf");
    let mut asked = 0;
    let error = office
        .workspace
        .print_plans(
            &printer(),
            &PrintWhom::Everyone,
            &Destination::File(file.clone()),
            PaperSize::A4,
            |progress| {
                asked += 1;
                // Once before, and then again and again until it is done.
                if asked == 2 {
                    assert_eq!(progress.person, "");
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            },
        )
        .unwrap_err();
    assert_eq!((error.code, asked), (Code::Cancelled, 2));
    assert!(!file.exists());
}

#[test]
fn a_file_that_cannot_be_written_is_refused_with_the_way_out() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let to = |path: &Path| Destination::File(path.to_owned());
    let print = |to: &Destination| {
        office
            .workspace
            .print_plans(
                &printer(),
                &PrintWhom::Plan(plan.clone()),
                to,
                PaperSize::A4,
                go,
            )
            .unwrap_err()
    };
    let nowhere = print(&to(&office.workspace.folder().join("missing/plan.pdf")));
    assert_eq!(
        (nowhere.code, nowhere.field.as_deref()),
        (Code::NotFound, Some("out"))
    );
    assert_eq!(print(&to(office.workspace.folder())).code, Code::Exists);
    let file = office.workspace.folder().join("file");
    fs::write(&file, "mine").unwrap();
    assert_eq!(print(&Destination::Folder(file.clone())).code, Code::Exists);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}
