use rungs_app::planning::{ClosingDraft, FocusEdit, PlanEdit, TextIn, TypedText};
use rungs_app::printing::{FontSource, PaperSize, Printer};
use rungs_domain::ids::PlanId;

use crate::office::{Office, competency};

/// The pages of a plan while something is typed in it.
fn drawn(office: &Office, plan: &PlanId, typed: &[TypedText]) -> Vec<String> {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let pages = office
        .workspace
        .plan_pages(&printer, plan, PaperSize::A4, typed);
    pages.unwrap().pages
}

fn typed(of: TextIn, text: &str) -> TypedText {
    TypedText {
        of,
        text: text.to_owned(),
    }
}

#[test]
fn the_pages_follow_what_is_typed_before_it_is_kept() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let focus = office.focus(&plan, competency("product-strategy"));
    let before = drawn(&office, &plan, &[]);
    let [aspiration, strengths, know, note] = [
        "Lead a team of my own.",
        "People trust what she says of dates.",
        "Two launches are decided without me.",
        "Begin with the smaller one.",
    ];
    let following = drawn(
        &office,
        &plan,
        &[
            typed(TextIn::Aspiration, &format!("  {aspiration}\n")),
            typed(TextIn::Strengths, strengths),
            typed(
                TextIn::Know {
                    focus: focus.clone(),
                },
                know,
            ),
            typed(
                TextIn::Note {
                    focus: focus.clone(),
                },
                note,
            ),
        ],
    );
    assert_ne!(following, before);
    assert_eq!(drawn(&office, &plan, &[]), before, "nothing of it was kept");

    let edit = PlanEdit {
        aspiration: Some(aspiration.to_owned()),
        strengths: Some(strengths.to_owned()),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&plan, &edit).unwrap();
    let edit = FocusEdit {
        know: Some(know.to_owned()),
        note: Some(note.to_owned()),
        ..FocusEdit::default()
    };
    office.workspace.focus_update(&focus, &edit).unwrap();
    assert_eq!(drawn(&office, &plan, &[]), following, "as it is once kept");
}

#[test]
fn typed_words_that_will_not_be_kept_change_no_page() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let before = drawn(&office, &plan, &[]);
    let too_long = typed(TextIn::Strengths, &"x".repeat(100_001));
    let gone = TextIn::Note {
        focus: "gone".into(),
    };
    let of_no_area = typed(gone, "Of a focus area that was removed meanwhile.");
    assert_eq!(drawn(&office, &plan, &[too_long, of_no_area]), before);

    office
        .workspace
        .plan_close(&plan, &ClosingDraft::default())
        .unwrap();
    let closed = drawn(&office, &plan, &[]);
    let late = typed(TextIn::Aspiration, "After the end.");
    assert_eq!(drawn(&office, &plan, &[late]), closed);
}
