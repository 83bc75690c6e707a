use super::*;
use crate::plan::{Direction, FocusOn};
use crate::plan_fixture::{Fixture, day};

fn competency(code: &str) -> FocusOn {
    FocusOn::Competency(code.into())
}

fn remarked(fixture: &Fixture, today: &str) -> String {
    remarks(&fixture.standing(), &fixture.whole, day(today)).join("\n")
}

#[test]
fn a_remark_says_what_is_missing_and_falls_silent_when_it_is_there() {
    let mut fixture = Fixture::new();
    assert!(remarked(&fixture, "2026-11-24").contains("no focus area yet"));
    fixture.whole.plan.target = Some("SPM".into());
    assert!(remarked(&fixture, "2026-11-24").contains("no direction"));
    fixture.whole.plan.direction = Some(Direction::Ic);

    fixture.focus(competency("insight"), Some(1), Some(3));
    fixture.whole.focuses[0].know.clear();
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Dropped);
    let said = remarked(&fixture, "2026-11-24");
    assert!(
        said.contains("“Customer insight” has no action yet"),
        "a dropped action is none: {said}"
    );
    assert!(
        said.contains("how you will know") && said.contains("No check-in"),
        "{said}"
    );

    fixture.whole.focuses[0].know = "it happens".into();
    fixture.action("1", ActionKind::OnTheJob, ActionStatus::Open);
    fixture.whole.check_ins.push(crate::plan::CheckIn {
        id: "c".into(),
        plan: "plan".into(),
        on: day("2026-11-30"),
        held_on: None,
        note: String::new(),
        changes: String::new(),
        private_note: crate::Private::default(),
    });
    assert_eq!(remarked(&fixture, "2026-12-31"), "");
    assert!(remarked(&fixture, "2027-01-01").contains("ended on 31 December 2026"));
    fixture.whole.plan.state = PlanState::Closed;
    assert_eq!(remarked(&fixture, "2027-01-01"), "");
}

#[test]
fn a_mix_far_from_what_most_growth_is_made_of_is_remarked_on() {
    use ActionKind::{OnTheJob, Training, WithOthers};
    for (kinds, begins) in [
        (&[Training, Training][..], &[][..]),
        (
            &[OnTheJob, Training, Training],
            &["1 of 3 actions are on the job", "No action is done with"],
        ),
        (&[OnTheJob, OnTheJob, Training], &["No action is done with"]),
        (&[OnTheJob, OnTheJob, WithOthers], &[]),
        (&[OnTheJob, OnTheJob, WithOthers, Training], &[]),
        (
            &[OnTheJob, WithOthers, WithOthers],
            &["1 of 3 actions are on the job"],
        ),
        (
            &[OnTheJob, OnTheJob, OnTheJob, Training, Training, WithOthers],
            &[],
        ),
        (
            &[
                OnTheJob, OnTheJob, OnTheJob, WithOthers, Training, Training, Training,
            ],
            &["3 of 7 actions are on the job"],
        ),
        (
            &[OnTheJob, OnTheJob, OnTheJob, WithOthers, Training, Training],
            &[],
        ),
        (
            &[OnTheJob, OnTheJob, OnTheJob, Training, Training],
            &["2 of 5 actions are training", "No action is done with"],
        ),
    ] {
        let mut fixture = Fixture::new();
        for kind in kinds {
            fixture.action("1", *kind, ActionStatus::Open);
        }
        fixture.action("1", Training, ActionStatus::Dropped);
        let said = mix_remarks(&fixture.whole);
        assert_eq!(said.len(), begins.len(), "{kinds:?}: {said:?}");
        for (said, begins) in said.iter().zip(begins) {
            assert!(said.starts_with(begins), "{kinds:?}: {said}");
        }
    }
}

#[test]
fn what_is_dated_outside_the_period_and_still_to_come_is_remarked_on() {
    let mut fixture = Fixture::new();
    for (due, status) in [
        ("2027-01-15", ActionStatus::Open),
        ("2027-01-15", ActionStatus::Done),
        ("2026-12-31", ActionStatus::Open),
    ] {
        fixture.action("1", ActionKind::OnTheJob, status).due = Some(day(due));
    }
    let today = "2026-11-24";
    let said = "Dated outside 1 October – 31 December 2026: “Action 1” on 15 January 2027. ";
    assert!(
        remarked(&fixture, today).contains(said),
        "{}",
        remarked(&fixture, today)
    );
    fixture.whole.plan.to = day("2027-01-31");
    assert!(!remarked(&fixture, today).contains("Dated outside"));
}

#[test]
fn whoever_stands_on_the_level_aimed_at_is_there() {
    let mut fixture = Fixture::new();
    let is_told = |fixture: &Fixture| {
        remarked(fixture, "2026-11-24").contains("stands on the level this plan aims at")
    };
    fixture.whole.plan.target = Some("SPM".into());
    assert!(!is_told(&fixture));
    fixture.own = Some("SPM".into());
    assert!(is_told(&fixture));
    fixture.whole.plan.state = PlanState::Closed;
    assert!(!is_told(&fixture));
}
