//! Ruth, director, and Lorena, Product Manager, who reports to her, on 24 November 2026.

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_app::placing::PlacementDraft;
use rungs_app::planning::{FocusDraft, PlanDraft};
use rungs_domain::assessment::Rater;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::{FocusId, PersonId, PlanId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::plan::FocusOn;
pub use rungs_testkit::day;
use rungs_testkit::{Sandbox, TODAY};

pub struct Office {
    pub workspace: Sandbox,
    pub ruth: PersonId,
    pub lorena: PersonId,
}

pub fn competency(code: &str) -> FocusOn {
    FocusOn::Competency(code.into())
}

pub fn delegation(code: &str) -> FocusOn {
    FocusOn::Delegation(code.into())
}

impl Office {
    pub fn open() -> Self {
        let workspace = Sandbox::new();
        let ruth = workspace.hire("Ruth Jensen", "Director of Product", None);
        let title = "Product Manager, Search Core";
        let lorena = workspace.hire("Lorena Nogueira", title, Some(&ruth));
        let office = Self {
            workspace,
            ruth,
            lorena,
        };
        office.place(&office.ruth, "DIRECTOR");
        office.place(&office.lorena, "PM");
        office
    }

    pub fn hire(&self, name: &str) -> PersonId {
        self.workspace
            .hire(name, "Product Manager", Some(&self.ruth))
    }

    pub fn place(&self, person: &PersonId, level: &str) {
        let draft = PlacementDraft {
            person: person.clone(),
            level: Some(level.into()),
            on: Some(day("2025-01-01")),
            reason: String::new(),
        };
        self.workspace.place(&draft).unwrap();
    }

    /// A plan for the last quarter of 2026.
    pub fn plan_of(&self, person: &PersonId) -> PlanId {
        self.plan_between(person, "2026-10-01", "2026-12-31")
    }

    pub fn plan_between(&self, person: &PersonId, from: &str, to: &str) -> PlanId {
        let draft = PlanDraft {
            person: person.clone(),
            from: Some(day(from)),
            to: Some(day(to)),
            direction: None,
            target: None,
        };
        self.workspace.plan_new(&draft).unwrap().value
    }

    pub fn focus(&self, plan: &PlanId, on: FocusOn) -> FocusId {
        let draft = FocusDraft {
            on,
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
        };
        self.workspace.focus_add(plan, &draft).unwrap().value
    }

    pub fn rate(&self, competency: &str, value: u8, on: &str, finish: Finish) {
        let rating = RatingDraft {
            competency: competency.into(),
            value: Proficiency::new(value).unwrap(),
            note: "hush: rating note".into(),
        };
        let draft = AssessmentDraft {
            against: None,
            peer_view: None,
            person: self.lorena.clone(),
            by: Rater::Manager,
            ratings: vec![rating],
            cleared: vec![],
            note: Some("hush: assessment note".into()),
            on: Some(day(on)),
            finish,
        };
        self.workspace.assess(&draft).unwrap();
    }

    pub fn delegate(&self, area: &str, level: u8, wanted: Option<u8>, review: Option<&str>) {
        let level_of = |n| DelegationLevel::new(n).unwrap();
        let draft = DelegationDraft {
            level: Some(level_of(level)),
            wanted: wanted.map_or(Keep::Keep, |wanted| Keep::Set(level_of(wanted))),
            limit: Keep::Set("up to 50,000 € a year".into()),
            review: review.map_or(Keep::Keep, |review| Keep::Set(day(review))),
            // A review that is overdue by now was agreed on before it.
            on: review
                .filter(|review| *review < TODAY)
                .map(|_| day("2026-10-01")),
            ..DelegationDraft::of(self.lorena.clone(), area.into())
        };
        self.workspace.delegation_set(&draft).unwrap();
    }

    /// Everything plans and one-to-ones show, as text to compare.
    pub fn seen(&self) -> String {
        let list = self.workspace.plan_list().unwrap();
        let pages: Vec<_> = list
            .plans
            .iter()
            .map(|row| self.workspace.plan_show(&row.id).unwrap())
            .collect();
        let meetings = self.workspace.one_to_ones_of(&self.lorena).unwrap();
        serde_json::to_string_pretty(&(list, pages, meetings)).unwrap()
    }

    /// Takes the last change back and does it again; both must show what was seen before and after.
    pub fn undoes_and_redoes(&self, change: impl FnOnce()) {
        let before = self.seen();
        change();
        let after = self.seen();
        assert_ne!(before, after, "the change should show");
        self.workspace.undo().unwrap();
        assert_eq!(self.seen(), before, "undone");
        self.workspace.redo().unwrap();
        assert_eq!(self.seen(), after, "done again");
    }
}
