use std::sync::LazyLock;

use super::*;
use crate::Private;
use crate::delegation::DelegationLevel;
use crate::evidence::{EvidenceKind, Sharing};
use crate::house_style::HouseStyle;
use crate::plan::{ActionKind, Shift};
use crate::plan_fixture::{Fixture, day};

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product team"));

const TODAY: &str = "2026-11-24";

/// A table with something on it; what it lies on stays the fixture of plans.
#[derive(Default)]
struct Table {
    meetings: Vec<OneToOne>,
    evidence: Vec<Evidence>,
    temporary: Vec<TemporaryLevel>,
    commitments: Vec<Commitment>,
    to_tell: Vec<DecisionAreaCode>,
}

impl Table {
    fn sheet(&self, fixture: &Fixture) -> OneToOneSheet {
        let facts = OneToOneFacts {
            house: &HOUSE,
            today: day(TODAY),
            person: "Lorena Nogueira",
            title: "Product Manager, Search Core",
            leader: Some("Ruth Jensen"),
            standing: fixture.standing(),
            temporary: &self.temporary,
            meetings: &self.meetings,
            actions: &fixture.whole.actions,
            plans: std::slice::from_ref(&fixture.whole.plan),
            focuses: &fixture.whole.focuses,
            commitments: &self.commitments,
            evidence: &self.evidence,
            to_tell: &self.to_tell,
        };
        build(&facts).into_inner()
    }

    fn met(&mut self, on: &str, shared: &str) {
        self.meetings.push(OneToOne {
            id: on.into(),
            person: "lorena".into(),
            on: day(on),
            shared: shared.into(),
            private: Private::new("hush".into()),
        });
    }

    fn saw(&mut self, on: &str, sharing: Sharing, text: &str) {
        self.evidence.push(Evidence {
            id: text.into(),
            person: "lorena".into(),
            on: day(on),
            text: Private::new(text.into()),
            kind: EvidenceKind::Win,
            sharing,
            links: vec![EvidenceLink::Competency {
                code: "insight".into(),
            }],
        });
    }
}

/// A plan that was agreed, with a focus area on insight.
fn agreed() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.focus(FocusOn::Competency("insight".into()), Some(2), Some(3));
    fixture.whole.plan.agree(day("2026-10-01")).unwrap();
    fixture
}

fn open(fixture: &mut Fixture, text: &str, owner: Owner, due: Option<&str>) {
    let action = fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
    action.text = text.into();
    action.owner = owner;
    action.due = due.map(day);
}

#[test]
fn before_the_first_talk_the_sheet_is_due_today_and_has_a_question_and_nothing_else() {
    let sheet = Table::default().sheet(&Fixture::new());
    assert_eq!((sheet.due.as_str(), sheet.last), ("due today", None));
    assert_eq!(sheet.level.as_deref(), Some("Product Manager"));
    assert_eq!(sheet.leader.as_deref(), Some("with Ruth Jensen"));
    assert!(sheet.question.ends_with('?'));
    assert!(sheet.tasks.is_empty() && sheet.decisions.is_empty() && sheet.focuses.is_empty());
    assert!(sheet.notes.is_empty() && sheet.seen.is_empty() && sheet.plan.is_none());
}

#[test]
fn the_talk_to_come_is_two_weeks_after_the_last_also_when_that_has_passed() {
    for (last, due) in [
        ("2026-11-20", "due 4 December 2026"),
        ("2026-11-10", "due today"),
        ("2026-11-06", "was due 20 November 2026"),
    ] {
        let mut table = Table::default();
        table.met(last, "");
        // One that was written down for a later day is no talk yet.
        table.met("2026-12-24", "to come");
        let sheet = table.sheet(&Fixture::new());
        assert_eq!(sheet.due, due);
        assert_eq!(sheet.last, Some(format!("last on {}", day(last).long())));
    }
}

#[test]
fn open_actions_and_promises_of_both_stand_in_the_order_they_are_due_and_late_ones_are_marked() {
    let mut fixture = agreed();
    open(&mut fixture, "no day", Owner::Pm, None);
    open(&mut fixture, "later", Owner::Pm, Some("2027-01-15"));
    open(&mut fixture, "late", Owner::Leader, Some("2026-11-20"));
    let done = fixture.action("1", ActionKind::OnTheJob, ActionStatus::Done);
    done.text = "done".into();
    let mut table = Table::default();
    for (text, due, status) in [
        ("promised", "2026-11-24", ActionStatus::Open),
        ("kept", "2026-11-01", ActionStatus::Done),
    ] {
        table.commitments.push(Commitment {
            id: text.into(),
            plan: "plan".into(),
            text: text.into(),
            due: Some(day(due)),
            status,
            done_on: None,
            carried_from: None,
        });
    }
    let told: Vec<String> = table
        .sheet(&fixture)
        .tasks
        .into_iter()
        .map(|t| format!("{} {} [{}] {}", t.who, t.text, t.by, t.late))
        .collect();
    assert_eq!(
        told,
        [
            "Ruth late [20 Nov] true",
            "Ruth promised [24 Nov] false",
            "Lorena later [15 Jan 2027] false",
            "Lorena no day [] false"
        ]
    );
}

#[test]
fn a_plan_to_come_gives_only_what_it_carries_on() {
    let mut fixture = agreed();
    open(&mut fixture, "new in it", Owner::Pm, None);
    open(&mut fixture, "goes on", Owner::Pm, None);
    fixture.whole.actions[1].carried_from = Some("before".into());
    fixture.whole.plan.from = day(TODAY).plus_days(1);
    let promise = |id: &str, from: Option<&str>| Commitment {
        id: id.into(),
        plan: "plan".into(),
        text: id.into(),
        due: None,
        status: ActionStatus::Open,
        done_on: None,
        carried_from: from.map(Into::into),
    };
    let table = Table {
        commitments: vec![promise("new", None), promise("still owed", Some("before"))],
        ..Table::default()
    };
    let tasks = |fixture: &Fixture| -> Vec<String> {
        let tasks = table.sheet(fixture).tasks;
        tasks.into_iter().map(|task| task.text).collect()
    };
    assert_eq!(tasks(&fixture), ["goes on", "still owed"]);
    fixture.whole.plan.from = day(TODAY);
    assert_eq!(
        tasks(&fixture),
        ["new in it", "goes on", "new", "still owed"]
    );
}

#[test]
fn a_plan_the_two_have_not_agreed_on_gives_nothing_and_a_closed_one_nothing_more() {
    let mut fixture = agreed();
    open(&mut fixture, "from the plan", Owner::Pm, None);
    open(&mut fixture, "from a talk", Owner::Pm, None);
    fixture.whole.actions[1].focus = None;
    let texts = |fixture: &Fixture| {
        let sheet = Table::default().sheet(fixture);
        let tasks: Vec<String> = sheet.tasks.into_iter().map(|task| task.text).collect();
        (tasks, sheet.plan, sheet.focuses)
    };
    let (tasks, plan, focuses) = texts(&fixture);
    assert_eq!(tasks, ["from the plan", "from a talk"]);
    assert_eq!(plan.as_deref(), Some("1 October – 31 December 2026"));
    assert_eq!(
        focuses,
        [FocusLine {
            heading: "Customer insight".into(),
            from_to: "From 2 With help to 3 On their own".into()
        }]
    );
    for state in [PlanState::Draft, PlanState::Closed] {
        fixture.whole.plan.state = state;
        let (tasks, plan, focuses) = texts(&fixture);
        assert_eq!(tasks, ["from a talk"], "{state:?}");
        assert_eq!((plan, focuses.len()), (None, 0), "{state:?}");
    }
}

#[test]
fn decisions_wait_that_are_wanted_elsewhere_due_for_a_look_or_held_for_a_while_the_late_ones_first()
{
    let mut fixture = Fixture::new();
    fixture.cell("scope", 5, None, None);
    fixture.cell("pricing", 3, Some(5), None);
    fixture.cell("sla", 4, None, None);
    fixture.states.clone_from(&fixture.cells);
    fixture.states[0].review = Some(day("2026-11-20"));
    fixture.states[1].wanted_by = Some(day("2027-03-31"));
    fixture.states[1].reason = Some("hush".into());
    let mut table = Table::default();
    table.temporary.push(TemporaryLevel {
        id: "t".into(),
        person: "lorena".into(),
        area: "sla".into(),
        since: day("2026-11-02"),
        until: day("2026-12-18"),
        level: DelegationLevel::new(2).unwrap(),
        reason: "hush".into(),
        ended_on: None,
        decided_as: None,
    });
    let sheet = table.sheet(&fixture);
    let told: Vec<String> = sheet
        .decisions
        .iter()
        .map(|d| format!("{}, {}: {} {}", d.area, d.now, d.why.join(" | "), d.late))
        .collect();
    assert_eq!(
        told,
        [
            "Scope cuts, 5 Advise: Review was due 20 Nov 2026 true",
            "SLA targets, 2 Sell: For a while, until 18 Dec 2026; then 4 Agree again false",
            "Pricing and packaging, 3 Consult: Wanted: 5 Advise, by 31 Mar 2027 false",
        ]
    );
    assert_eq!(
        sheet.question,
        "What would you need to decide on pricing and packaging without me?"
    );
    let all = format!("{sheet:?}");
    assert!(!all.contains("hush"), "{all}");
}

#[test]
fn a_review_far_ahead_waits_for_its_time_and_a_tighter_wish_is_no_question_of_letting_go() {
    let mut fixture = Fixture::new();
    fixture.cell("scope", 5, Some(3), None);
    fixture.cell("pricing", 3, None, None);
    fixture.states.clone_from(&fixture.cells);
    fixture.states[1].review = Some(day("2027-02-01"));
    let sheet = Table::default().sheet(&fixture);
    assert_eq!(sheet.decisions.len(), 1);
    assert!(!sheet.question.contains("without me"), "{}", sheet.question);
    assert!(
        !sheet.question.contains("more of a say"),
        "{}",
        sheet.question
    );
}

#[test]
fn a_wish_that_leaves_the_last_word_with_the_leader_asks_for_more_of_a_say() {
    let mut fixture = Fixture::new();
    fixture.cell("sla", 1, Some(2), None);
    fixture.states.clone_from(&fixture.cells);
    let sheet = Table::default().sheet(&fixture);
    assert_eq!(
        sheet.question,
        "What would help you to have more of a say on SLA targets?"
    );
}

#[test]
fn the_two_talks_before_are_looked_back_on_with_what_both_may_read() {
    let mut table = Table::default();
    for (on, shared) in [
        ("2026-09-01", "first"),
        ("2026-10-06", "second"),
        ("2026-11-03", "third"),
        ("2026-11-17", " "),
    ] {
        table.met(on, shared);
    }
    let sheet = table.sheet(&Fixture::new());
    let said: Vec<&str> = sheet.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(said, ["third", "second"]);
    assert!(!format!("{sheet:?}").contains("hush"));
}

#[test]
fn only_shareable_evidence_of_the_last_quarter_stands_on_the_sheet() {
    let mut table = Table::default();
    table.saw("2026-11-10", Sharing::Shareable, "won the renewal");
    table.saw("2026-11-20", Sharing::Private, "hush");
    table.saw("2026-11-22", Sharing::Shareable, "led the review");
    table.saw("2026-05-01", Sharing::Shareable, "long ago");
    let sheet = table.sheet(&Fixture::new());
    let seen: Vec<String> = sheet
        .seen
        .iter()
        .map(|seen| format!("{} {} {}", seen.on, seen.kind, seen.text))
        .collect();
    assert_eq!(
        seen,
        [
            "22 Nov Went well led the review",
            "10 Nov Went well won the renewal"
        ]
    );
}

#[test]
fn a_focus_area_nobody_saw_anything_of_for_weeks_is_asked_about_by_what_both_know() {
    let fixture = agreed();
    let asked = |table: &Table, fixture: &Fixture| table.sheet(fixture).question;
    let mut table = Table::default();
    assert_eq!(
        asked(&table, &fixture),
        "What have you tried since 1 October 2026 for “Customer insight” that I have not seen?"
    );
    // What only the leader knows of is not told by the question either.
    table.saw("2026-11-20", Sharing::Private, "hush");
    assert!(asked(&table, &fixture).contains("1 October"));
    table.saw("2026-10-05", Sharing::Shareable, "seen");
    assert!(asked(&table, &fixture).contains("5 October"));
    table.saw("2026-11-20", Sharing::Shareable, "seen again");
    assert!(!asked(&table, &fixture).contains("Customer insight"));
    let mut shift = Fixture::new();
    shift.focus(FocusOn::Shift(Shift::WiderInfluence), None, None);
    shift.whole.plan.agree(day("2026-10-01")).unwrap();
    assert!(!asked(&Table::default(), &shift).contains("not seen"));
}

#[test]
fn what_slips_is_asked_about_where_it_is_theirs_to_do() {
    let mut fixture = agreed();
    open(
        &mut fixture,
        "call a partner",
        Owner::Leader,
        Some("2026-11-01"),
    );
    let mut table = Table::default();
    table.saw("2026-11-20", Sharing::Shareable, "seen");
    assert!(!table.sheet(&fixture).question.contains("stands in the way"));
    open(
        &mut fixture,
        "Interview five users",
        Owner::Pm,
        Some("2026-11-20"),
    );
    assert_eq!(
        table.sheet(&fixture).question,
        "What stands in the way of “Interview five users”, and what of that can I take away?"
    );
}

#[test]
fn context_is_named_by_the_decisions_it_bears_on_in_the_order_of_the_catalogue() {
    let table = Table {
        to_tell: vec!["sla".into(), "scope".into(), "sla".into(), "gone".into()],
        ..Table::default()
    };
    let sheet = table.sheet(&Fixture::new());
    assert_eq!(sheet.to_tell, ["Scope cuts", "SLA targets"]);
}
