//! What becomes of open plans and open roles when a new version of the ladder counts, said before and done after.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rungs_app::ladder_publishing::{CarryOverPage, DroppedTarget, LadderPublished, Publishing};
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{ClosingDraft, FocusDraft, PlanDraft};
use rungs_app::roster::OpenRoleDraft;
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::ladder_edit::LadderEdit;
use rungs_domain::plan::{Direction, FocusOn, PlanOutcome, PlanState};
use rungs_testkit::{Sandbox, day};

/// A draft without Senior PM is open.
struct Office(Sandbox);

impl Office {
    fn open() -> Self {
        let office = Self(Sandbox::new());
        office.0.ladder_draft_begin(None).unwrap();
        office.edit(LadderEdit::LevelRemove { code: "SPM".into() });
        office
    }

    fn edit(&self, edit: LadderEdit) {
        self.0.ladder_edit(edit).unwrap();
    }

    fn hire(&self, name: &str, level: &str) -> PersonId {
        let person = self.0.hire(name, "Product Manager", None);
        let draft = PlacementDraft {
            person: person.clone(),
            level: Some(level.into()),
            on: Some(day("2026-01-05")),
            reason: String::new(),
        };
        self.0.place(&draft).unwrap();
        person
    }

    /// Somebody on a level whose agreed plan aims at another one.
    fn aiming(&self, name: &str, level: &str, target: &str) -> PlanId {
        let draft = PlanDraft {
            person: self.hire(name, level),
            from: None,
            to: None,
            direction: Some(Direction::Ic),
            target: Some(target.into()),
        };
        let plan = self.0.plan_new(&draft).unwrap().value;
        self.0.plan_agree(&plan, None).unwrap();
        plan
    }

    fn before(&self, to: &str) -> CarryOverPage {
        self.0.ladder_carry_over(&senior_to(to)).unwrap().unwrap()
    }

    fn publish(&self, to: &str) -> LadderPublished {
        let publishing = Publishing {
            mapping: senior_to(to),
            on: None,
        };
        self.0.ladder_publish(&publishing).unwrap().value
    }

    fn target(&self, plan: &PlanId) -> Option<String> {
        let target = self.0.plan_show(plan).unwrap().target;
        target.map(|level| level.code.to_string())
    }
}

fn senior_to(code: &str) -> Vec<LevelMapping> {
    vec![LevelMapping {
        from: "SPM".into(),
        to: code.into(),
    }]
}

/// Whose target, what it was, what it would be, and where they then stand.
fn told(dropped: &[DroppedTarget]) -> Vec<[&str; 4]> {
    dropped
        .iter()
        .map(|one| {
            let levels = [&one.target, &one.becomes, &one.stands_on];
            let [target, becomes, stands_on] = levels.map(|level| level.name.as_str());
            [one.person.name.as_str(), target, becomes, stands_on]
        })
        .collect()
}

#[test]
fn nobody_comes_to_aim_at_the_level_they_stand_on() {
    let office = Office::open();
    let below = office.aiming("Zoe Abt", "PM", "SPM");
    let higher = office.aiming("Ana Ruiz", "APM", "SPM");
    let onto = office.aiming("Ben Ode", "SPM", "PRINCIPAL");

    let before = office.before("PM");
    let expected = [["Zoe Abt", "Senior PM", "Product Manager", "Product Manager"]];
    assert_eq!(told(&before.dropped_targets), expected);
    let onto_principal = office.before("PRINCIPAL");
    let expected = [["Ben Ode", "Principal PM", "Principal PM", "Principal PM"]];
    assert_eq!(told(&onto_principal.dropped_targets), expected);

    let done = office.publish("PM");
    assert_eq!(done.dropped_targets, before.dropped_targets);
    assert_eq!(done.plans, 1, "only what was carried over");
    assert_eq!(office.target(&below), None);
    assert_eq!(office.target(&higher).as_deref(), Some("PM"));
    assert_eq!(office.target(&onto).as_deref(), Some("PRINCIPAL"));
    let plan = office.0.plan_show(&below).unwrap().plan;
    assert_eq!(
        (plan.direction, plan.state),
        (Some(Direction::Ic), PlanState::Agreed),
        "the rest of the plan is as it was agreed"
    );
    office.0.undo().unwrap();
    assert_eq!(office.target(&below).as_deref(), Some("SPM"));
}

#[test]
fn a_closed_plan_is_left_alone() {
    let office = Office::open();
    let plan = office.aiming("Zoe Abt", "PM", "SPM");
    office.0.plan_close(&plan, &reached()).unwrap();
    assert!(office.before("PM").dropped_targets.is_empty());
    office.publish("PM");
    let target = office.0.plan_show(&plan).unwrap().plan.target;
    assert_eq!(target, Some("SPM".into()));
}

#[test]
fn a_focus_area_on_a_competency_that_goes_is_named() {
    let office = Office::open();
    let plan = office.aiming("Zoe Abt", "PM", "SPM");
    for code in ["delivery", "problem-framing"] {
        let focus = FocusDraft {
            on: FocusOn::Competency(code.into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        office.0.focus_add(&plan, &focus).unwrap();
    }
    let gone = |page: &CarryOverPage| -> Vec<(String, String)> {
        let left = page.focuses_left.iter();
        left.map(|focus| (focus.person.name.clone(), focus.name.clone()))
            .collect()
    };
    assert_eq!(gone(&office.before("PM")), []);
    office.edit(LadderEdit::CompetencyRemove {
        code: "problem-framing".into(),
    });
    let before = office.before("PM");
    let expected = [("Zoe Abt".to_owned(), "Clarity from ambiguity".to_owned())];
    assert_eq!(gone(&before), expected);
    assert_eq!(office.publish("PM").focuses_left, before.focuses_left);
    let focuses = office.0.plan_show(&plan).unwrap().focuses;
    let names: Vec<&str> = focuses.iter().map(|f| f.heading.as_str()).collect();
    assert_eq!(
        names,
        ["Delivery with engineering", "Clarity from ambiguity"]
    );

    office.0.ladder_draft_begin(None).unwrap();
    let again = office.0.ladder_carry_over(&[]).unwrap().unwrap();
    assert_eq!(gone(&again), [], "what was gone before is no news");
}

#[test]
fn an_open_role_is_called_as_the_level_it_goes_on_as() {
    let office = Office::open();
    for title in ["", "Checkout lead"] {
        let role = OpenRoleDraft {
            level: Some("SPM".into()),
            title: title.into(),
            ..OpenRoleDraft::default()
        };
        office.0.open_role_add(&role).unwrap();
    }
    assert_eq!(office.publish("PRINCIPAL").open_roles, 2);
    let roles = office.0.roster_list(None).unwrap().open_roles;
    let mut titles: Vec<(&str, &str)> = roles
        .iter()
        .map(|role| {
            (
                role.title.as_str(),
                role.level.as_ref().unwrap().code.as_str(),
            )
        })
        .collect();
    titles.sort_unstable();
    assert_eq!(
        titles,
        [
            ("Checkout lead", "PRINCIPAL"),
            ("Principal PM", "PRINCIPAL")
        ]
    );
}

fn reached() -> ClosingDraft {
    ClosingDraft {
        outcome: Some(PlanOutcome::Reached),
        ..ClosingDraft::default()
    }
}
