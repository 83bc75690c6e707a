//! The list of what is due, from the outside: Ruth leads Lorena and Kofi directly; Bo is led by Kofi, and Zoé has left.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use rungs_app::delegating::Keep;
use rungs_app::due::{DueList, DueWhose};
use rungs_app::error::Code;
use rungs_app::one_to_ones::{AgreedAction, OneToOneDraft};
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{
    ActionDraft, CheckInDraft, ClosingDraft, CommitmentDraft, FocusDraft, PlanDraft, PlanEdit,
};
use rungs_domain::Day;
use rungs_domain::due::{DueGroup, DueWhat};
use rungs_domain::ids::{ActionId, CheckInId, CommitmentId, PersonId, PlanId};
use rungs_domain::plan::{ActionKind, ActionStatus, FocusOn, Owner, PlanOutcome};
use rungs_testkit::{Sandbox, big_team, day};

struct Office {
    sandbox: Sandbox,
    ruth: PersonId,
    lorena: PersonId,
    kofi: PersonId,
    bo: PersonId,
    zoe: PersonId,
}

impl Office {
    fn open() -> Self {
        let sandbox = Sandbox::new();
        let ruth = sandbox.hire("Ruth Jensen", "Director of Product", None);
        let lorena = sandbox.hire("Lorena Nogueira", "Product Manager", Some(&ruth));
        let kofi = sandbox.hire("Kofi Amankwah", "Group PM", Some(&ruth));
        let bo = sandbox.hire("Bo Lind", "Product Manager", Some(&kofi));
        let zoe = sandbox.hire("Zoé Älg", "Product Manager", Some(&ruth));
        Self {
            sandbox,
            ruth,
            lorena,
            kofi,
            bo,
            zoe,
        }
    }

    fn plan(&self, person: &PersonId, from: &str, to: &str) -> PlanId {
        let draft = PlanDraft {
            person: person.clone(),
            from: Some(day(from)),
            to: Some(day(to)),
            direction: None,
            target: None,
        };
        self.sandbox.plan_new(&draft).unwrap().value
    }

    /// A plan for the last quarter of 2026 the two agreed on, with a check-in, a promise and an action of early November.
    fn running(&self, person: &PersonId) -> (PlanId, CheckInId, CommitmentId, ActionId) {
        let plan = self.plan(person, "2026-10-01", "2026-12-31");
        self.sandbox
            .plan_agree(&plan, Some(day("2026-10-02")))
            .unwrap();
        let check_in = CheckInDraft {
            on: day("2026-11-06"),
            note: String::new(),
            changes: String::new(),
            private_note: String::new(),
        };
        let check_in = self.sandbox.check_in_add(&plan, &check_in).unwrap().value;
        let promise = CommitmentDraft {
            text: "Open the door to finance".into(),
            due: Some(day("2026-11-07")),
        };
        let promise = self.sandbox.commitment_add(&plan, &promise).unwrap().value;
        let focus = FocusDraft {
            on: FocusOn::Delegation("pricing".into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        let focus = self.sandbox.focus_add(&plan, &focus).unwrap().value;
        let action = ActionDraft {
            focus,
            text: "Write the price list".into(),
            kind: ActionKind::OnTheJob,
            owner: Owner::Pm,
            due: Some(day("2026-11-08")),
            people: String::new(),
            resources: String::new(),
        };
        let action = self.sandbox.action_add(&action).unwrap().value;
        (plan, check_in, promise, action)
    }

    fn place(&self, person: &PersonId, level: Option<&str>) {
        let draft = PlacementDraft {
            person: person.clone(),
            level: level.map(Into::into),
            on: Some(day("2025-01-01")),
            reason: String::new(),
        };
        self.sandbox.place(&draft).unwrap();
    }

    fn due(&self, whose: &DueWhose) -> DueList {
        self.sandbox.due_list(None, whose).unwrap()
    }

    /// Each line as who, what and how late.
    fn told(&self, whose: &DueWhose) -> Vec<String> {
        told(&self.due(whose))
    }
}

fn told(list: &DueList) -> Vec<String> {
    let told = |line: &rungs_app::due::DueLine| {
        let first = line.person.name.split(' ').next().unwrap_or_default();
        format!("{first}: {}, {}", line.words, line.days_late)
    };
    list.lines.iter().map(told).collect()
}

#[test]
fn what_is_late_is_told_with_whom_and_goes_once_it_is_done() {
    let office = Office::open();
    let (plan, check_in, promise, action) = office.running(&office.lorena);
    assert_eq!(
        office.told(&DueWhose::Everyone),
        [
            "Lorena: Hold the check-in and write what you saw, 18",
            "Lorena: Open the door to finance, 17",
            "Lorena: Write the price list, 16",
        ]
    );
    assert_eq!(office.sandbox.state().unwrap().late, 3);
    let lines = office.due(&DueWhose::Everyone).lines;
    assert_eq!(
        lines[0].what,
        DueWhat::CheckIn {
            check_in: check_in.clone(),
            plan
        }
    );
    let held = rungs_app::planning::CheckInEdit {
        note: Some("On the way.".into()),
        ..Default::default()
    };
    office.sandbox.check_in_update(&check_in, &held).unwrap();
    office
        .sandbox
        .commitment_set_status(&promise, ActionStatus::Done)
        .unwrap();
    office
        .sandbox
        .action_set_status(&action, ActionStatus::Dropped)
        .unwrap();
    assert_eq!(office.told(&DueWhose::Everyone), [""; 0]);
    assert_eq!(office.sandbox.state().unwrap().late, 0);
    office.sandbox.undo().unwrap();
    assert_eq!(
        office.told(&DueWhose::Everyone),
        ["Lorena: Write the price list, 16"]
    );
}

#[test]
fn a_closed_plan_and_somebody_who_left_give_nothing() {
    let office = Office::open();
    let (plan, ..) = office.running(&office.lorena);
    office.running(&office.zoe);
    assert_eq!(office.due(&DueWhose::Everyone).lines.len(), 6);
    let closing = ClosingDraft {
        outcome: Some(PlanOutcome::Overtaken),
        ..ClosingDraft::default()
    };
    office.sandbox.plan_close(&plan, &closing).unwrap();
    office
        .sandbox
        .person_archive(&office.zoe, Some(day("2026-11-20")))
        .unwrap();
    assert_eq!(office.told(&DueWhose::Everyone), [""; 0]);
    assert_eq!(office.told(&DueWhose::One(office.zoe.clone())), [""; 0]);
    assert_eq!(office.sandbox.state().unwrap().late, 0);
}

#[test]
fn mine_are_those_who_report_to_me_and_i_am_never_meant() {
    let office = Office::open();
    let refused = office.sandbox.due_list(None, &DueWhose::Mine).unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("mine"))
    );
    office.running(&office.kofi);
    office.running(&office.bo);
    office.running(&office.ruth);
    assert_eq!(office.due(&DueWhose::Everyone).lines.len(), 9);
    assert_eq!(office.sandbox.state().unwrap().late, 9);

    office.sandbox.set_me(Some(&office.ruth)).unwrap();
    let everyone = office.due(&DueWhose::Everyone);
    assert_eq!((everyone.lines.len(), everyone.people), (6, 4));
    assert!(everyone.is_mixed, "Bo reports to somebody else");
    let mine = office.due(&DueWhose::Mine);
    assert!(
        mine.lines
            .iter()
            .all(|line| line.person.id == office.kofi && line.reports_to_me)
    );
    assert_eq!(mine.lines.len(), 3);
    assert_eq!(
        office.sandbox.state().unwrap().late,
        6,
        "what the frame counts is of everyone but the leader"
    );
    let bo = office.due(&DueWhose::One(office.bo.clone()));
    assert_eq!((bo.lines.len(), bo.people), (3, 1));
}

#[test]
fn what_waits_for_the_two_leads_to_the_plan_and_who_has_none_comes_last() {
    let office = Office::open();
    for person in [&office.lorena, &office.kofi, &office.bo] {
        office.place(person, Some("PM"));
    }
    office.place(&office.zoe, None);
    let over = office.plan(&office.lorena, "2026-07-01", "2026-09-30");
    office
        .sandbox
        .plan_agree(&over, Some(day("2026-07-02")))
        .unwrap();
    office.plan(&office.lorena, "2026-11-01", "2027-01-31");
    let (plan, check_in, promise, action) = office.running(&office.kofi);
    let target = PlanEdit {
        target: Keep::Set("SPM".into()),
        ..PlanEdit::default()
    };
    office.sandbox.plan_update(&plan, &target).unwrap();
    office.sandbox.check_in_remove(&check_in).unwrap();
    office.sandbox.commitment_remove(&promise).unwrap();
    office.sandbox.action_remove(&action).unwrap();
    assert_eq!(
        office.told(&DueWhose::Everyone),
        [
            "Lorena: Say what became of the plan for 1 July – 30 September 2026, 55",
            "Lorena: Agree on the plan for 1 November 2026 – 31 January 2027, 23",
            "Kofi: Talk about the target Senior PM, 0",
            "Bo: Begin a growth plan, 0",
        ]
    );
    office.sandbox.plan_agree_target(&plan, None).unwrap();
    assert_eq!(office.told(&DueWhose::One(office.kofi.clone())), [""; 0]);
}

#[test]
fn what_was_agreed_in_a_one_to_one_is_due_too_and_leads_there() {
    let office = Office::open();
    let meeting = OneToOneDraft {
        person: office.bo.clone(),
        on: Some(day("2026-11-20")),
        shared: "Talked about scope.".into(),
        private: String::new(),
        actions: vec![AgreedAction {
            text: "Show the new scope".into(),
            owner: Owner::Leader,
            due: Some(day("2026-11-27")),
        }],
        context: Vec::new(),
        shares: Vec::new(),
    };
    let meeting = office.sandbox.one_to_one_add(&meeting).unwrap().value;
    let lines = office.due(&DueWhose::Everyone).lines;
    assert_eq!(lines[0].group, DueGroup::ThisWeek);
    let DueWhat::Action {
        plan, one_to_one, ..
    } = &lines[0].what
    else {
        unreachable!("an action is due: {lines:?}")
    };
    assert_eq!((plan, one_to_one), (&None, &Some(meeting)));
}

#[test]
fn another_day_is_looked_at_as_it_will_be_and_a_list_ends_where_it_is_told_to() {
    let office = Office::open();
    office.running(&office.lorena);
    let later = office
        .sandbox
        .due_list(Some(day("2027-01-05")), &DueWhose::Everyone)
        .unwrap();
    assert_eq!(
        told(&later).last().map(String::as_str),
        Some("Lorena: Say what became of the plan for 1 October – 31 December 2026, 5")
    );
    let until = day("2026-11-07");
    let cut = office.sandbox.due_list_until(until, &DueWhose::Everyone);
    let cut = cut.unwrap();
    assert_eq!(cut.lines.len(), 2);
}

#[test]
fn the_number_of_the_frame_is_that_of_the_list_in_a_large_team_too() {
    let sandbox = big_team(60);
    let list = sandbox.due_list(None, &DueWhose::Everyone).unwrap();
    let late = list
        .lines
        .iter()
        .filter(|line| line.group == DueGroup::Late)
        .count();
    assert!(late > 10, "or nothing was compared");
    let counted = sandbox.state().unwrap().late;
    assert_eq!(usize::try_from(counted).unwrap(), late);
}

#[test]
fn up_to_a_day_check_ins_are_told_too_however_far_ahead() {
    let office = Office::open();
    let (plan, ..) = office.running(&office.lorena);
    let check_in = |on: &str| {
        let planned = CheckInDraft {
            on: day(on),
            note: String::new(),
            changes: String::new(),
            private_note: String::new(),
        };
        office.sandbox.check_in_add(&plan, &planned).unwrap();
    };
    check_in("2026-12-27");
    check_in("2027-01-02");
    let days = |list: DueList| -> Vec<Day> {
        let check_ins = list.lines.into_iter();
        let check_ins = check_ins.filter(|line| matches!(line.what, DueWhat::CheckIn { .. }));
        check_ins.filter_map(|line| line.on).collect()
    };
    let of = DueWhose::One(office.lorena.clone());
    assert_eq!(
        days(office.due(&of)),
        [day("2026-11-06")],
        "a fortnight ahead"
    );
    let until = office.sandbox.due_list_until(day("2026-12-31"), &of);
    assert_eq!(days(until.unwrap()), [day("2026-11-06"), day("2026-12-27")]);
}

#[test]
fn what_has_a_date_of_its_own_can_be_moved_and_what_belongs_to_a_plan_moves_with_it() {
    let office = Office::open();
    office.running(&office.lorena);
    office.plan(&office.kofi, "2026-12-01", "2027-02-28");
    office.place(&office.bo, Some("PM"));
    for line in office.due(&DueWhose::Everyone).lines {
        let has_its_own = match &line.what {
            DueWhat::CheckIn { .. } | DueWhat::Commitment { .. } | DueWhat::Action { .. } => true,
            DueWhat::AgreePlan { .. } | DueWhat::MakePlan => false,
            other => panic!("nothing else is due: {other:?}"),
        };
        assert_eq!(line.date_moves, has_its_own, "{:?}", line.what);
    }
}
