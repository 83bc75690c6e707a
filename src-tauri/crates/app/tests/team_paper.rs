//! The team on its ladder on paper.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::delegating::Keep;
use rungs_app::error::Code;
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{PlanDraft, PlanEdit};
use rungs_app::printing::{FontSource, Handout, PaperSize, Printer};
use rungs_app::roster::OpenRoleDraft;
use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_testkit::Sandbox;
use rungs_testkit::contents::words_of_pdf;

fn paper(office: &Sandbox, lead: Option<&PersonId>, as_of: Option<Day>) -> String {
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let what = Handout::TeamLadder {
        lead: lead.cloned(),
        as_of,
    };
    let to = office.folder().join("team.pdf");
    office
        .print_handout(&printer, &what, &to, PaperSize::A4)
        .unwrap();
    words_of_pdf(&to)
}

fn place(office: &Sandbox, person: &PersonId, level: &str) {
    let draft = PlacementDraft {
        person: person.clone(),
        level: Some(level.into()),
        on: None,
        reason: "hush".into(),
    };
    office.place(&draft).unwrap();
}

#[test]
fn an_arrow_stands_only_where_the_two_agreed_on_the_target() {
    let office = Sandbox::new();
    let ruth = office.hire("Ruth Jensen", "Director of Product", None);
    let hollis = office.hire("Hollis Grady", "Product Manager", Some(&ruth));
    place(&office, &ruth, "DIRECTOR");
    place(&office, &hollis, "PM");
    let plan = PlanDraft {
        person: hollis,
        from: None,
        to: None,
        direction: None,
        target: Some("SPM".into()),
    };
    let plan = office.plan_new(&plan).unwrap().value;
    let before = paper(&office, None, None);
    assert!(before.contains("Hollis Grady") && !before.contains("heading for"));
    office.plan_agree(&plan, None).unwrap();
    let after = paper(&office, None, None);
    assert!(after.contains("heading for Senior PM"), "{after}");
    let other = PlanEdit {
        target: Keep::Set("GPM".into()),
        ..PlanEdit::default()
    };
    office.plan_update(&plan, &other).unwrap();
    let thought = paper(&office, None, None);
    assert!(!thought.contains("heading for"), "{thought}");
}

#[test]
fn the_page_is_of_a_team_and_of_a_day_with_the_roles_open_in_it() {
    let office = Sandbox::new();
    let ruth = office.hire("Ruth Jensen", "Director of Product", None);
    let hollis = office.hire("Hollis Grady", "Product Manager", Some(&ruth));
    let mara = office.hire("Mara Lind", "Product Manager", None);
    place(&office, &hollis, "PM");
    place(&office, &mara, "SPM");
    let role = OpenRoleDraft {
        level: Some("SPM".into()),
        manager: Some(ruth.clone()),
        ..OpenRoleDraft::default()
    };
    office.open_role_add(&role).unwrap();
    let team = paper(&office, Some(&ruth), None);
    assert!(team.contains("The team of Ruth Jensen"), "{team}");
    assert!(team.contains("1 person, 1 open role"), "{team}");
    assert!(team.contains("Hollis Grady") && !team.contains("Mara"));
    assert!(!team.contains("hush"));
    let everyone = paper(&office, None, None);
    assert!(everyone.contains("Everyone") && everyone.contains("Mara Lind"));
    // The day before anybody was hired.
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    let nobody = Handout::TeamLadder {
        lead: Some(mara),
        as_of: None,
    };
    let refused = office
        .handout_pages(&printer, &nobody, PaperSize::A4)
        .unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
}
