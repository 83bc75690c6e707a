//! A plan in a file: whole, but for what is private.

use rungs_app::delegating::Keep;
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, ClosingDraft, FocusClosing,
};
use rungs_app::printing::{FontSource, PaperSize, Printer, SignDraft};
use rungs_domain::plan::{ActionKind, ActionStatus, Owner, PlanOutcome};
use serde_json::{Value, json};

use crate::office::{Office, competency, day};

/// A plan signed, lived by and closed: of three actions one moved and was done, one was dropped, one is open.
fn closed() -> Office {
    let mut office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let focus = office.focus(&plan, competency("product-strategy"));
    let w = &office.workspace;
    let add = |text: &str| {
        let draft = ActionDraft {
            focus: focus.clone(),
            text: text.into(),
            kind: ActionKind::OnTheJob,
            owner: Owner::Pm,
            due: Some(day("2026-11-27")),
            resources: String::new(),
            people: String::new(),
        };
        w.action_add(&draft).unwrap().value
    };
    let moved = add("Write the strategy");
    let dropped = add("Read the old one");
    add("Show it to sales");
    let planned = CheckInDraft {
        on: day("2026-11-26"),
        note: String::new(),
        changes: String::new(),
        private_note: "hush".into(),
    };
    let check_in = w.check_in_add(&plan, &planned).unwrap().value;
    w.plan_agree(&plan, None).unwrap();
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let by = SignDraft {
        on: None,
        by: vec![Owner::Pm],
    };
    w.plan_sign(&printer, &plan, &by, PaperSize::A4).unwrap();
    office.workspace.reopen_on(day("2026-11-27"));
    let w = &office.workspace;
    let later = ActionEdit {
        due: Keep::Set(day("2026-12-11")),
        ..ActionEdit::default()
    };
    w.action_update(&moved, &later).unwrap();
    w.action_set_status(&moved, ActionStatus::Done).unwrap();
    w.action_set_status(&dropped, ActionStatus::Dropped)
        .unwrap();
    let held = CheckInEdit {
        held_on: Keep::Set(day("2026-11-27")),
        ..CheckInEdit::default()
    };
    w.check_in_update(&check_in, &held).unwrap();
    let closing = ClosingDraft {
        on: None,
        outcome: Some(PlanOutcome::Partly),
        note: "One of two".into(),
        focuses: vec![FocusClosing {
            focus,
            outcome: Some(PlanOutcome::NotReached),
            note: "No time".into(),
        }],
    };
    w.plan_close(&plan, &closing).unwrap();
    office
}

#[test]
fn a_plan_is_exported_with_what_became_of_it_and_how_it_went() {
    let office = closed();
    let path = office.workspace.folder().join("team.json");
    office.workspace.export(&path).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let out: Value = serde_json::from_str(&text).unwrap();
    let plan = &out["plans"][0];
    assert_eq!(
        [
            &plan["agreed_on"],
            &plan["closed_on"],
            &plan["outcome"],
            &plan["outcome_note"]
        ],
        ["2026-11-24", "2026-11-27", "partly", "One of two"]
    );
    assert_eq!(plan["focuses"][0]["outcome"], "not_reached");
    assert_eq!(
        plan["actions_counted"],
        json!({"total": 2, "done": 1, "dropped": 1, "carried": 0})
    );
    assert_eq!(plan["check_ins"][0]["held_on"], "2026-11-27");
    let moved = &plan["dates_moved"];
    assert_eq!(moved.as_array().unwrap().len(), 1, "{moved}");
    assert_eq!(
        [&moved[0]["on"], &moved[0]["was"], &moved[0]["became"]],
        ["2026-11-27", "2026-11-27", "2026-12-11"]
    );
    assert_eq!(plan["slipped"][0]["first"], "2026-11-27");
    assert_eq!(
        plan["signed"],
        json!([{"pm": {"name": "Lorena Nogueira", "on": "2026-11-24"}, "leader": null}])
    );
    assert!(!text.contains("hush"), "{text}");
}

#[test]
fn a_workbook_has_a_sheet_for_each_kind_of_thing_in_a_plan() {
    let office = closed();
    let path = office.workspace.folder().join("team.xlsx");
    office.workspace.export(&path).unwrap();
    let mut book = calamine::open_workbook_auto(path).unwrap();
    let mut rows = |sheet: &str| -> Vec<Vec<String>> {
        let range = calamine::Reader::worksheet_range(&mut book, sheet).unwrap();
        let cell = |cell: &calamine::Data| match cell {
            // A plain number could be read as a day, too.
            calamine::Data::DateTime(_) => calamine::DataType::as_date(cell).unwrap().to_string(),
            other => other.to_string(),
        };
        range
            .rows()
            .map(|row| row.iter().map(cell).collect())
            .collect()
    };
    let plans = rows("Plans");
    let told: Vec<(&str, &str)> = plans[0]
        .iter()
        .map(String::as_str)
        .zip(plans[1].iter().map(String::as_str))
        .collect();
    for pair in [
        ("Actions", "2"),
        ("Actions done", "1"),
        ("Actions dropped", "1"),
        ("Check-ins held", "1"),
        ("Dates slipped", "1"),
        ("Outcome", "partly"),
    ] {
        assert!(told.contains(&pair), "{pair:?} in {told:?}");
    }
    let whose = ["Lorena Nogueira", "2026-10-01"];
    for (sheet, at, rest) in [
        ("Focus areas", 1, &["competency", "product-strategy"][..]),
        (
            "Actions",
            2,
            &["product-strategy", "Read the old one", "70", "pm"],
        ),
        ("Check-ins", 1, &["2026-11-26", "2026-11-27"]),
        (
            "Dates moved",
            1,
            &[
                "action",
                "Write the strategy",
                "2026-11-27",
                "2026-11-27",
                "2026-12-11",
            ],
        ),
        ("Signatures", 1, &["Lorena Nogueira", "pm", "2026-11-24"]),
    ] {
        let row = &rows(sheet)[at];
        assert_eq!(&row[..2], whose, "{sheet}");
        assert_eq!(&row[2..2 + rest.len()], rest, "{sheet}");
    }
    assert_eq!(rows("Commitments").len(), 1, "none was made");
}
