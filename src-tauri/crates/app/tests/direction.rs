//! Talks about direction and signs of being stuck: what is kept, what leads on, and what never leaves.

use rungs_app::direction::{DirectionTalkDraft, DirectionTalkEdit};
use rungs_app::error::Code;
use rungs_app::planning::{ClosingDraft, FocusDraft, PlanDraft};
use rungs_app::stuck::{StuckCheckInDraft, SuggestionGoesTo};
use rungs_domain::direction::CompanySupport;
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{Direction, FocusOn, Owner, PlanOutcome};
use rungs_domain::stuck::{Sighting, StuckSign};
use rungs_testkit::Sandbox;
use rungs_testkit::contents::rows_of;

fn talk(person: &PersonId, direction: Option<Direction>) -> DirectionTalkDraft {
    DirectionTalkDraft {
        person: person.clone(),
        on: None,
        direction,
        motives: "Teaching others".into(),
        would_miss: "Being alone with a problem".into(),
        ic_alternative: "Principal for risk".into(),
        support: Some(CompanySupport::Unclear),
        note: "Says what I want to hear".into(),
    }
}

fn look(person: &PersonId, sign: StuckSign, sighting: Sighting) -> StuckCheckInDraft {
    StuckCheckInDraft {
        person: person.clone(),
        on: None,
        by: Owner::Leader,
        signs: [(sign, sighting)].into(),
        note: "Third week in a row".into(),
    }
}

#[test]
fn a_talk_can_be_put_right_and_its_direction_taken_back() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let id = sandbox
        .direction_talk_add(&talk(&ana, Some(Direction::Ic)))
        .unwrap()
        .value;
    let edit = DirectionTalkEdit {
        direction: rungs_app::delegating::Keep::Clear,
        motives: Some("Teaching and writing".into()),
        ..DirectionTalkEdit::default()
    };
    sandbox.direction_talk_update(&id, &edit).unwrap();
    let page = sandbox.direction_page(&ana).unwrap();
    assert_eq!(page.direction, None);
    assert_eq!(page.talks[0].motives, "Teaching and writing");
    assert_eq!(page.talks[0].would_miss, "Being alone with a problem");
    let emptied = DirectionTalkEdit {
        motives: Some(String::new()),
        would_miss: Some(String::new()),
        ic_alternative: Some(" ".into()),
        support: rungs_app::delegating::Keep::Clear,
        note: Some(String::new()),
        ..DirectionTalkEdit::default()
    };
    let refused = sandbox.direction_talk_update(&id, &emptied).unwrap_err();
    assert_eq!(refused.code, Code::Invalid, "a talk says something");
}

#[test]
fn a_suggestion_is_an_open_action_once_and_offered_again_when_that_is_gone() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let sign = StuckSign::StretchedThin;
    let draft = look(&ana, sign, Sighting::Often);
    sandbox.stuck_check_in_add(&draft).unwrap();
    let taken = || -> Vec<bool> {
        let page = sandbox.stuck_page(&ana).unwrap();
        let line = page.signs.iter().find(|line| line.sign == sign).unwrap();
        line.suggestions.iter().map(|one| one.taken).collect()
    };
    assert_eq!(taken(), [false, false, false]);
    let to = SuggestionGoesTo::OneToOne;
    let id = sandbox
        .stuck_suggestion_take(&ana, sign, 0, to)
        .unwrap()
        .value;
    assert_eq!(taken(), [true, false, false]);
    let open = sandbox.one_to_ones_of(&ana).unwrap().open_actions;
    assert_eq!(open.len(), 1, "it lies on the table of the next one-to-one");
    sandbox.action_remove(&id).unwrap();
    assert_eq!(taken(), [false, false, false]);
}

#[test]
fn a_suggestion_goes_under_the_focus_area_it_trains() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let to = SuggestionGoesTo::Plan;
    let without = sandbox.stuck_suggestion_take(&ana, StuckSign::NoImpact, 0, to);
    assert_eq!(without.unwrap_err().code, Code::NotFound);
    let draft = PlanDraft {
        person: ana.clone(),
        from: None,
        to: None,
        direction: None,
        target: None,
    };
    let plan = sandbox.plan_new(&draft).unwrap().value;
    assert_eq!(
        sandbox.stuck_page(&ana).unwrap().plan,
        None,
        "no focus area yet"
    );
    for code in ["delivery", "data-fluency"] {
        let focus = FocusDraft {
            on: FocusOn::Competency(code.into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        sandbox.focus_add(&plan, &focus).unwrap();
    }
    assert_eq!(sandbox.stuck_page(&ana).unwrap().plan, Some(plan.clone()));
    sandbox
        .stuck_suggestion_take(&ana, StuckSign::NoImpact, 0, to)
        .unwrap();
    let shown = sandbox.plan_show(&plan).unwrap();
    let counts: Vec<usize> = shown.focuses.iter().map(|f| f.actions.len()).collect();
    assert_eq!(counts, [0, 1]);
    sandbox.plan_close(&plan, &reached()).unwrap();
    assert_eq!(sandbox.stuck_page(&ana).unwrap().plan, None, "closed");
}

#[test]
fn neither_talks_nor_signs_leave_with_an_export() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    sandbox
        .direction_talk_add(&talk(&ana, Some(Direction::Out)))
        .unwrap();
    let draft = look(&ana, StuckSign::LongHours, Sighting::Often);
    sandbox.stuck_check_in_add(&draft).unwrap();
    let json = sandbox.folder().join("team.json");
    sandbox.export(&json).unwrap();
    let json = std::fs::read_to_string(json).unwrap();
    for private in [
        "Teaching others",
        "Being alone",
        "Principal for risk",
        "what I want to hear",
        "Third week",
        "long_hours",
        "often",
    ] {
        assert!(!json.contains(private), "{private}");
    }
}

#[test]
fn a_deleted_person_comes_back_with_both_and_an_erased_one_leaves_neither() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    for person in [&ana, &bo] {
        sandbox
            .direction_talk_add(&talk(person, Some(Direction::Stay)))
            .unwrap();
        let draft = look(person, StuckSign::NoBuyIn, Sighting::Sometimes);
        sandbox.stuck_check_in_add(&draft).unwrap();
    }
    let counts = || {
        let rows = rows_of(sandbox.file());
        ["direction_talk", "stuck_check_in"].map(|table| rows[table].len())
    };
    assert_eq!(counts(), [2, 2]);
    sandbox.person_delete(&ana).unwrap();
    assert_eq!(counts(), [1, 1]);
    sandbox.undo().unwrap();
    assert_eq!(counts(), [2, 2]);
    sandbox.erase(&ana).unwrap();
    assert_eq!(counts(), [1, 1]);
}

fn reached() -> ClosingDraft {
    ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    }
}
