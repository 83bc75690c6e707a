use std::sync::LazyLock;

use super::*;
use crate::Private;
use crate::assessment::AssessmentState::{Draft, Final};
use crate::house_style::HouseStyle;
use crate::plan::{ActionKind, Commitment, PlanOutcome};
use crate::plan_fixture::{Fixture, day};

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product team"));

fn sheet_with(fixture: &Fixture, leader: Option<SheetLeader<'_>>) -> PlanSheet {
    let facts = SheetFacts {
        house: &HOUSE,
        printed_on: day("2026-11-24"),
        person: "Lorena Nogueira",
        title: "Product Manager, Search Core",
        leader,
        standing: fixture.standing(),
        plan: &fixture.whole,
        before: None,
        signed: SheetSigned::default(),
    };
    build(&facts).unwrap().into_inner()
}

fn sheet(fixture: &Fixture) -> PlanSheet {
    sheet_with(
        fixture,
        Some(SheetLeader {
            name: "Ruth Jensen",
            title: "Director of Product",
        }),
    )
}

#[test]
fn an_empty_draft_is_a_sheet_too() {
    let sheet = sheet(&Fixture::new());
    assert_eq!(
        (sheet.period.as_str(), sheet.state.as_str()),
        ("1 October – 31 December 2026", "draft")
    );
    assert_eq!(
        (sheet.level.as_deref(), sheet.target.as_deref()),
        (Some("Product Manager"), None)
    );
    assert_eq!(
        sheet.leader.as_deref(),
        Some("with Ruth Jensen, Director of Product")
    );
    assert_eq!(
        (sheet.leader_short.as_str(), sheet.person_short.as_str()),
        ("Ruth", "Lorena")
    );
    assert!(sheet.focuses.is_empty() && sheet.delegation_changes.is_empty());
}

#[test]
fn who_does_what_is_told_by_whole_names_where_both_have_one_first_name() {
    let sheet = sheet_with(
        &Fixture::new(),
        Some(SheetLeader {
            name: "Lorena Quigley",
            title: "",
        }),
    );
    assert_eq!(
        (sheet.leader_short.as_str(), sheet.person_short.as_str()),
        ("Lorena Quigley", "Lorena Nogueira")
    );
}

#[test]
fn somebody_without_a_leader_or_a_level_still_gets_a_sheet() {
    let mut fixture = Fixture::new();
    fixture.own = None;
    let sheet = sheet_with(&fixture, None);
    assert_eq!(
        (
            sheet.leader,
            sheet.leader_short.as_str(),
            sheet.leader_name.as_str()
        ),
        (None, "Your leader", "")
    );
    assert_eq!(
        (sheet.level, sheet.against, sheet.gaps),
        (None, None, vec![])
    );
}

#[test]
fn a_draft_rating_never_reaches_paper() {
    let mut fixture = Fixture::new();
    fixture.rate("insight", 2, "2026-09-01", Final);
    fixture.rate("insight", 5, "2026-10-01", Draft);
    fixture.rate("strategy", 4, "2026-10-01", Draft);
    fixture.whole.plan.target = Some("SPM".into());
    let sheet = sheet(&fixture);
    assert_eq!(sheet.against.as_deref(), Some("Senior PM"));
    let gaps: Vec<_> = sheet
        .gaps
        .iter()
        .map(|g| (g.name.as_str(), g.expected, g.current))
        .collect();
    assert_eq!(
        gaps,
        [
            ("Customer insight", 3, Some(2)),
            ("Product strategy", 3, None)
        ]
    );
}

#[test]
fn nothing_private_is_anywhere_in_the_sheet() {
    let mut fixture = Fixture::new();
    fixture.whole.check_ins.push(CheckIn {
        id: "c".into(),
        plan: "plan".into(),
        on: day("2026-10-16"),
        held_on: Some(day("2026-10-16")),
        note: "Outline is sharp".into(),
        changes: "Pair with Data".into(),
        private_note: Private::new("thinks of leaving".into()),
    });
    let sheet = sheet(&fixture);
    let printed = serde_json::to_string(&sheet).unwrap();
    assert!(printed.contains("Outline is sharp") && printed.contains("Pair with Data"));
    assert!(!printed.contains("thinks of leaving"));
}

#[test]
fn actions_say_who_and_by_when_and_dropped_ones_are_left_out() {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(5));
    fixture.focus(FocusOn::Competency("insight".into()), None, None);
    fixture
        .action("1", ActionKind::OnTheJob, ActionStatus::Done)
        .due = Some(day("2026-10-30"));
    fixture.action("1", ActionKind::WithOthers, ActionStatus::Dropped);
    let by_leader = fixture.action("1", ActionKind::Training, ActionStatus::Open);
    (by_leader.owner, by_leader.due) = (Owner::Leader, Some(day("2027-01-08")));
    let sheet = sheet(&fixture);
    let focus = &sheet.focuses[0];
    assert_eq!(
        (focus.number, focus.heading.as_str()),
        (1, "Decides on pricing and packaging")
    );
    assert_eq!(focus.from_to, "From 3 Consult to 5 Advise");
    let actions: Vec<_> = focus
        .actions
        .iter()
        .map(|a| (a.kind, a.who.as_str(), a.by.as_str(), a.done))
        .collect();
    assert_eq!(
        actions,
        [
            (Some(70), "Lorena", "30 Oct", true),
            (Some(10), "Ruth", "8 Jan 2027", false)
        ]
    );
    assert!(sheet.focuses[1].actions.is_empty());
}

#[test]
fn decisions_that_move_are_those_wanted_and_those_of_the_plan_each_once() {
    let mut fixture = Fixture::new();
    fixture.cell("sla", 4, Some(6), None);
    fixture.cell("pricing", 3, Some(4), Some("up to 50,000 €"));
    fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(5));
    fixture.focus(FocusOn::Delegation("scope".into()), None, None);
    let moves: Vec<_> = sheet(&fixture)
        .delegation_changes
        .into_iter()
        .map(|change| (change.area, change.from, change.to_name, change.limit))
        .collect();
    assert_eq!(
        moves,
        [
            (
                "Pricing and packaging".into(),
                Some(3),
                "5 Advise".to_owned(),
                "up to 50,000 €".to_owned()
            ),
            (
                "SLA targets".into(),
                Some(4),
                "6 Inquire".into(),
                String::new()
            ),
        ],
        "in catalogue order; scope says no level to move to"
    );
}

#[test]
fn a_decision_that_moves_has_the_day_it_is_wanted_by_and_is_late_after_it() {
    let by_of = |by: &str, to: Option<u8>| {
        let mut fixture = Fixture::new();
        fixture.cell("pricing", 3, Some(5), None);
        fixture.cells[0].wanted_by = Some(day(by));
        fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), to);
        fixture.whole.plan.state = PlanState::Agreed;
        let change = sheet(&fixture).delegation_changes.remove(0);
        (change.to, change.by, change.late)
    };
    let told = |to, by: &str, late| (to, by.to_owned(), late);
    assert_eq!(by_of("2026-11-24", None), told(5, "24 Nov", false));
    assert_eq!(by_of("2026-11-23", None), told(5, "23 Nov", true));
    assert_eq!(by_of("2026-11-23", Some(5)), told(5, "23 Nov", true));
    assert_eq!(
        by_of("2026-11-23", Some(4)),
        told(4, "", false),
        "the day is that of another level"
    );
}

#[test]
fn dates_of_check_ins_leave_out_the_year_of_the_period() {
    let mut fixture = Fixture::new();
    let check_in = |on: &str| CheckIn {
        id: on.into(),
        plan: "plan".into(),
        on: day(on),
        held_on: None,
        note: String::new(),
        changes: String::new(),
        private_note: Private::default(),
    };
    fixture.whole.check_ins = vec![check_in("2026-10-16"), check_in("2027-01-08")];
    let dates = |fixture: &Fixture| {
        sheet(fixture)
            .check_ins
            .into_iter()
            .map(|c| c.on)
            .collect::<Vec<_>>()
    };
    assert_eq!(dates(&fixture), ["16 October", "8 January 2027"]);
    fixture.whole.plan.to = day("2027-03-31");
    assert_eq!(dates(&fixture), ["16 October 2026", "8 January 2027"]);
}

#[test]
fn a_check_in_stands_under_the_day_it_was_held_and_what_was_prepared_is_not_what_was_seen() {
    let mut fixture = Fixture::new();
    let check_in = |on: &str, held_on: Option<&str>, note: &str| CheckIn {
        id: on.into(),
        plan: "plan".into(),
        on: day(on),
        held_on: held_on.map(day),
        note: note.into(),
        changes: note.into(),
        private_note: Private::default(),
    };
    fixture.whole.check_ins = vec![
        check_in("2026-11-27", None, "Ask about Data"),
        check_in("2026-12-06", Some("2026-11-20"), "Moved up"),
    ];
    let told: Vec<_> = sheet(&fixture)
        .check_ins
        .into_iter()
        .map(|c| (c.on, c.seen, c.changes))
        .collect();
    let row = |on: &str, text: &str| (on.to_owned(), text.to_owned(), text.to_owned());
    assert_eq!(
        told,
        [row("20 November", "Moved up"), row("27 November", "")]
    );
}

#[test]
fn what_the_leader_owes_comes_with_its_date() {
    let mut fixture = Fixture::new();
    let owed = |text: &str, due: Option<&str>, status| Commitment {
        id: text.into(),
        plan: "plan".into(),
        text: text.into(),
        due: due.map(day),
        status,
        done_on: None,
        carried_from: None,
    };
    fixture.whole.commitments = vec![
        owed(
            "A seat at the review",
            Some("2026-11-09"),
            ActionStatus::Done,
        ),
        owed("Answers", None, ActionStatus::Open),
        owed("Taken back", None, ActionStatus::Dropped),
    ];
    let owes: Vec<_> = sheet(&fixture)
        .commitments
        .into_iter()
        .map(|c| (c.text, c.by, c.done))
        .collect();
    assert_eq!(
        owes,
        [
            ("A seat at the review".into(), "9 Nov".to_owned(), true),
            ("Answers".to_owned(), String::new(), false)
        ]
    );
}

#[test]
fn a_decision_that_moved_since_the_plan_began_goes_on_from_where_it_is() {
    for (now, told) in [
        (3, vec![(Some(3), 5)]),
        (4, vec![(Some(4), 5)]),
        (5, vec![]),
    ] {
        let mut fixture = Fixture::new();
        fixture.cell("pricing", now, None, None);
        fixture.focus(FocusOn::Delegation("pricing".into()), Some(3), Some(5));
        let sheet = sheet(&fixture);
        let moves = sheet.delegation_changes.iter().map(|d| (d.from, d.to));
        assert_eq!(moves.collect::<Vec<_>>(), told, "{now}");
    }
}

#[test]
fn decisions_that_move_are_said_on_the_scale_of_the_workspace() {
    use crate::delegation_scale::Scale;
    for (scale, expected) in [
        (
            Scale::SevenLevels,
            vec![(Some(3), "4 Agree"), (Some(4), "6 Inquire")],
        ),
        // From 3 to 4 nothing moves: both are Root.
        (Scale::DecisionTree, vec![(Some(1), "3 Branch")]),
        (
            Scale::LadderOfLeadership,
            vec![(Some(3), "4 I would like to"), (Some(4), "6 I have done")],
        ),
    ] {
        let mut fixture = Fixture::new();
        fixture.catalogue.scale = scale;
        fixture.cell("pricing", 3, Some(4), None);
        fixture.cell("sla", 4, Some(6), None);
        let sheet = sheet(&fixture);
        let moves: Vec<_> = sheet
            .delegation_changes
            .iter()
            .map(|change| (change.from, change.to_name.as_str()))
            .collect();
        assert_eq!(moves, expected, "{scale:?}");
    }
}

#[test]
fn a_signed_plan_says_so_and_what_helps_stands_under_an_action() {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), None, None);
    let action = fixture.action("1", ActionKind::WithOthers, ActionStatus::Open);
    action.people = "Mei".into();
    action.resources = "200 € for tickets".into();
    let signature = Signature {
        name: "Lorena Nogueira".into(),
        on: day("2026-10-02"),
    };
    let facts = SheetFacts {
        house: &HOUSE,
        printed_on: day("2026-11-24"),
        person: "Lorena Nogueira",
        title: "",
        leader: None,
        standing: fixture.standing(),
        plan: &fixture.whole,
        before: None,
        signed: SheetSigned {
            pm: Some(&signature),
            leader: None,
        },
    };
    let sheet = build(&facts).unwrap().into_inner();
    assert_eq!(
        sheet.focuses[0].actions[0].help,
        "With Mei · 200 € for tickets"
    );
    let signed = sheet.person_signed.unwrap();
    assert_eq!(
        (signed.name.as_str(), signed.on.as_str()),
        ("Lorena Nogueira", "signed 2 October 2026")
    );
    assert_eq!(sheet.leader_signed, None);
}

#[test]
fn a_closed_plan_says_what_became_of_it_and_waits_for_nothing_more() {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), Some(2), Some(3));
    fixture
        .action("1", ActionKind::OnTheJob, ActionStatus::Open)
        .due = Some(day("2026-10-30"));
    let check_in = |on: &str, held: Option<&str>| CheckIn {
        id: on.into(),
        plan: "plan".into(),
        on: day(on),
        held_on: held.map(day),
        note: String::new(),
        changes: String::new(),
        private_note: Private::new(String::new()),
    };
    fixture.whole.check_ins = vec![
        check_in("2026-10-16", Some("2026-10-16")),
        check_in("2026-12-17", None),
    ];
    let plan = &mut fixture.whole.plan;
    (plan.state, plan.agreed_on) = (PlanState::Agreed, Some(day("2026-10-02")));
    let open = sheet(&fixture);
    assert_eq!((open.became, open.check_ins.len()), (None, 2));
    assert!(open.focuses[0].actions[0].late);

    let plan = &mut fixture.whole.plan;
    (plan.state, plan.closed_on) = (PlanState::Closed, Some(day("2026-11-20")));
    plan.outcome = Some(PlanOutcome::Partly);
    plan.outcome_note = "We got the clarity, not the promises.".into();
    let focus = &mut fixture.whole.focuses[0];
    focus.outcome = Some(PlanOutcome::NotReached);
    focus.outcome_note = "No time for it.".into();
    let closed = sheet(&fixture);
    assert_eq!(
        closed.state,
        "agreed 2 October 2026\nclosed 20 November 2026"
    );
    assert_eq!(
        closed.became,
        Some(SheetBecame {
            outcome: "reached in part".into(),
            note: "We got the clarity, not the promises.".into(),
            kept: "1 of 2 check-ins held".into(),
        })
    );
    let focus = &closed.focuses[0];
    assert_eq!(
        (focus.outcome.as_str(), focus.outcome_note.as_str()),
        ("not reached", "No time for it.")
    );
    assert!(!focus.actions[0].late);
    let seen: Vec<&str> = closed.check_ins.iter().map(|c| c.on.as_str()).collect();
    assert_eq!(seen, ["16 October"]);
}
