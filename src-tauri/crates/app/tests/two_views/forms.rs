//! A form goes out without the leader's side, and comes back.

use crate::scene::{Scene, add, level, said, scene};
use calamine::{Data, Reader, Xlsx};
use rungs_app::Workspace;
use rungs_app::delegating::DelegationDraft;
use rungs_app::delegation_views::{ViewFate, ViewFormPage};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_view::Difference;

/// The form filled in by a program that saves what it was given.
fn filled(scene: &Scene, answers: &[(&str, &str, &str)]) -> std::path::PathBuf {
    let path = scene.folder.path().join("form.xlsx");
    scene.workspace.view_form_write(&scene.ana, &path).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let sheet = book.worksheet_range("Who decides").unwrap();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let out = workbook.add_worksheet();
    for (row, column, value) in sheet.used_cells() {
        let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
        if !matches!(value, Data::Empty) {
            out.write_string(row, column, value.to_string()).unwrap();
        }
        for (area, choice, note) in answers {
            if value.to_string() == format!("area:{area}") {
                out.write_string(row, 2, *choice).unwrap();
                out.write_string(row, 3, *note).unwrap();
            }
        }
    }
    let path = scene.folder.path().join("back.xlsx");
    workbook.save(&path).unwrap();
    path
}

fn read(scene: &Scene, path: &std::path::Path) -> ViewFormPage {
    let answers = Workspace::view_form_answers(path).unwrap();
    scene
        .workspace
        .view_form_page(&answers, Some(&scene.ana))
        .unwrap()
}

#[test]
fn a_form_goes_out_without_the_leaders_side_and_comes_back_with_every_fate() {
    let scene = scene();
    scene.agree("pricing", 3, "2026-06-01");
    let draft = DelegationDraft {
        level: Some(level(2)),
        reason: Some("Not before Zanzibar".into()),
        ..DelegationDraft::of(scene.ana.clone(), "hiring".into())
    };
    scene.workspace.delegation_set(&draft).unwrap();
    scene.say(&[said("scope", 5), said("backlog", 6)], "2026-10-01");
    let csv = scene.folder.path().join("form.csv");
    scene.workspace.view_form_write(&scene.ana, &csv).unwrap();
    let text = std::fs::read_to_string(&csv).unwrap();
    assert!(text.contains("Pricing and packaging") && text.contains("Ana Ruiz"));
    assert!(
        !text.contains("Zanzibar"),
        "a reason of the leader is not in it"
    );

    let page = read(
        &scene,
        &filled(
            &scene,
            &[
                ("pricing", "6", "I test, you hear of it"),
                ("scope", "5 Advise", ""),
                ("backlog", "Delegate", ""),
                ("hiring", "often", ""),
                ("release", "", "depends"),
            ],
        ),
    );
    let fates: Vec<(&str, ViewFate, u8)> = page
        .lines
        .iter()
        .map(|line| (line.area.as_str(), line.fate, line.level.value()))
        .collect();
    assert_eq!(
        fates,
        [
            ("backlog", ViewFate::Changed, 7),
            ("scope", ViewFate::Same, 5),
            ("pricing", ViewFate::New, 6),
        ]
    );
    let told: Vec<&str> = page.refused.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(told, ["depends", "often"]);
    assert!(page.remarks.is_empty(), "{:?}", page.remarks);
    scene.say(&page.entries, "2026-11-26");
    assert_eq!(
        scene.standing()[0],
        ("pricing".to_owned(), Difference::Of(3))
    );
}

#[test]
fn somebody_elses_form_is_refused_and_another_scale_is_told() {
    let scene = scene();
    let path = filled(&scene, &[("pricing", "2", "")]);
    let ben = add(&scene.workspace, "Ben Ek");
    let answers = Workspace::view_form_answers(&path).unwrap();
    let refused = scene
        .workspace
        .view_form_page(&answers, Some(&ben))
        .unwrap_err();
    assert!(refused.message.contains("form of Ana Ruiz, not of Ben Ek"));
    scene
        .workspace
        .delegation_scale_set(Scale::DecisionTree)
        .unwrap();
    let page = read(&scene, &path);
    assert!(
        page.remarks[0].contains("Seven levels"),
        "{:?}",
        page.remarks
    );
    assert_eq!(page.lines[0].level, level(2), "read as the form meant it");
    scene.workspace.person_delete(&scene.ana).unwrap();
    assert!(scene.workspace.view_form_page(&answers, None).is_err());
}
