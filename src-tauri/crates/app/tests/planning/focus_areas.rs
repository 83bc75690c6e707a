use rungs_app::assessing::Finish;
use rungs_app::delegating::Keep;
use rungs_app::error::Code;
use rungs_app::planning::{ActionDraft, FocusDraft, FocusEdit, PlanEdit};
use rungs_domain::ids::PlanId;
use rungs_domain::plan::{ActionKind, FocusOn, Owner, Shift};

use crate::office::{Office, competency, delegation};

fn headings(office: &Office, plan: &PlanId) -> Vec<String> {
    let page = office.workspace.plan_show(plan).unwrap();
    page.focuses
        .into_iter()
        .map(|focus| format!("{} {}", focus.position, focus.heading))
        .collect()
}

#[test]
fn a_focus_begins_at_the_newest_final_rating_and_ends_at_what_the_level_expects_the_plan_is_measured_against()
 {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.rate("product-strategy", 1, "2026-09-01", Finish::MakeFinal);
    office.rate("product-strategy", 2, "2026-11-01", Finish::KeepDraft);
    let ladder = office.workspace.ladder_document().unwrap();
    let expected = |level: &str| {
        ladder
            .find_level(level)
            .unwrap()
            .expectations
            .get(&"product-strategy".into())
            .unwrap()
            .proficiency
            .value()
    };
    office.focus(&plan, competency("product-strategy"));
    let steps = |plan: &PlanId| {
        let page = office.workspace.plan_show(plan).unwrap();
        (page.focuses[0].from, page.focuses[0].to)
    };
    // As the gaps of the plan and what is suggested: without a target the next level counts.
    assert_ne!(expected("PM"), expected("SPM"), "or it would not show");
    // The plan is given to the person: a draft says nothing in it.
    assert_eq!(steps(&plan), (Some(1), Some(expected("SPM"))));

    let next = office.plan_between(&office.lorena, "2027-01-01", "2027-03-31");
    let edit = PlanEdit {
        target: Keep::Set("PRINCIPAL".into()),
        ..PlanEdit::default()
    };
    office.workspace.plan_update(&next, &edit).unwrap();
    // A target nobody agreed on with the person gives the plan no numbers: the plan is given to them.
    office.focus(&next, competency("product-strategy"));
    assert_eq!(steps(&next), (Some(1), Some(expected("SPM"))));

    let after = office.plan_between(&office.lorena, "2027-04-01", "2027-06-30");
    office.workspace.plan_update(&after, &edit).unwrap();
    office.workspace.plan_agree_target(&after, None).unwrap();
    office.focus(&after, competency("product-strategy"));
    assert_ne!(
        expected("PM"),
        expected("PRINCIPAL"),
        "or the target would not show"
    );
    assert_eq!(steps(&after), (Some(1), Some(expected("PRINCIPAL"))));
}

#[test]
fn a_delegation_in_a_plan_says_where_to_go_and_leaves_the_matrix_alone() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.delegate("promises", 3, Some(5), None);
    office.focus(&plan, delegation("Promises to customers"));
    let focus = office.workspace.plan_show(&plan).unwrap().focuses.remove(0);
    assert_eq!(focus.on, delegation("promises"), "kept under its code");
    assert_eq!(focus.from_to, "From 3 Consult to 5 Advise");
    let history = office
        .workspace
        .delegation_history(&office.lorena, &"promises".into())
        .unwrap();
    assert_eq!(history.len(), 1);
}

#[test]
fn a_fourth_focus_the_same_twice_and_unknown_codes_are_refused() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let refused = |on: FocusOn, from: Option<u8>| {
        let draft = FocusDraft {
            on,
            from,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        office.workspace.focus_add(&plan, &draft).unwrap_err().code
    };
    assert_eq!(refused(competency("juggling"), None), Code::NotFound);
    assert_eq!(refused(delegation("lunch"), None), Code::NotFound);
    assert_eq!(refused(delegation("pricing"), Some(8)), Code::Invalid);
    office.focus(&plan, competency("coaching"));
    assert_eq!(refused(competency("Coaching others"), None), Code::Exists);
    office.focus(&plan, delegation("pricing"));
    office.focus(&plan, FocusOn::Shift(Shift::WiderInfluence));
    assert_eq!(refused(competency("delivery"), None), Code::TooMany);
    assert_eq!(office.workspace.plan_show(&plan).unwrap().focuses.len(), 3);
}

#[test]
fn focus_areas_move_and_close_ranks_when_one_goes() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let coaching = office.focus(&plan, competency("coaching"));
    office.focus(&plan, delegation("pricing"));
    let shift = office.focus(&plan, FocusOn::Shift(Shift::WiderInfluence));
    office.workspace.focus_move(&shift, 1).unwrap();
    assert_eq!(
        headings(&office, &plan),
        [
            "1 Influence across a wider web",
            "2 Coaching others",
            "3 Decides on pricing and packaging"
        ]
    );
    for nowhere in [0, 4] {
        assert_eq!(
            office
                .workspace
                .focus_move(&shift, nowhere)
                .unwrap_err()
                .code,
            Code::Invalid
        );
    }
    let action = ActionDraft {
        focus: coaching.clone(),
        text: "Mentor".into(),
        kind: ActionKind::WithOthers,
        owner: Owner::Pm,
        due: None,
        resources: String::new(),
        people: String::new(),
    };
    office.workspace.action_add(&action).unwrap();
    office.undoes_and_redoes(|| {
        office.workspace.focus_remove(&coaching).unwrap();
    });
    assert_eq!(
        headings(&office, &plan),
        [
            "1 Influence across a wider web",
            "2 Decides on pricing and packaging"
        ]
    );
    assert_eq!(office.workspace.plan_show(&plan).unwrap().actions_total, 0);
}

#[test]
fn an_edit_of_a_focus_keeps_what_it_does_not_name() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    office.delegate("promises", 3, Some(5), None);
    let id = office.focus(&plan, delegation("promises"));
    let edit = FocusEdit {
        to: Keep::Set(6),
        know: Some("two renewals closed alone".into()),
        ..FocusEdit::default()
    };
    office.workspace.focus_update(&id, &edit).unwrap();
    let focus = office.workspace.plan_show(&plan).unwrap().focuses.remove(0);
    assert_eq!(
        (focus.from, focus.to, focus.know.as_str()),
        (Some(3), Some(6), "two renewals closed alone")
    );
    let off_scale = FocusEdit {
        to: Keep::Set(9),
        ..FocusEdit::default()
    };
    assert_eq!(
        office
            .workspace
            .focus_update(&id, &off_scale)
            .unwrap_err()
            .code,
        Code::Invalid
    );
}

#[test]
fn a_focus_is_found_by_number_code_or_heading() {
    let office = Office::open();
    let plan = office.plan_of(&office.lorena);
    let coaching = office.focus(&plan, competency("coaching"));
    let pricing = office.focus(&plan, delegation("pricing"));
    for (text, id) in [
        ("1", &coaching),
        ("coaching", &coaching),
        (" Decides on PRICING and packaging", &pricing),
        ("2", &pricing),
    ] {
        assert_eq!(
            office.workspace.focus_find(&plan, text).unwrap(),
            *id,
            "{text}"
        );
    }
    let error = office.workspace.focus_find(&plan, "3").unwrap_err();
    assert_eq!((error.code, error.candidates.len()), (Code::NotFound, 2));
}
