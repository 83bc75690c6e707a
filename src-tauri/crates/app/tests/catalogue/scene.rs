//! Ruth and her two PMs, on 24 November 2026.

use rungs_app::catalogue::{AreaChange, MergeDraft, MergeInto, SplitDraft, SplitPart};
use rungs_app::delegating::DelegationDraft;
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::PersonDraft;
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_testkit::Sandbox;
pub use rungs_testkit::day;

pub struct Scene {
    pub workspace: Sandbox,
    pub people: [PersonId; 2],
}

pub fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

pub fn draft(name: &str) -> AreaDraft {
    AreaDraft {
        name: name.into(),
        short: String::new(),
        category: "Market".into(),
        description: String::new(),
        reversible: Reversible::Sometimes,
        held: Held::Each,
        limits: Limits::default(),
    }
}

impl Scene {
    pub fn open() -> Self {
        let workspace = Sandbox::new();
        let hire = |name: &str, title: &str, manager: Option<&PersonId>| {
            let draft = PersonDraft {
                name: name.into(),
                title: title.into(),
                manager: manager.cloned(),
                role_start: Some(day("2024-01-01")),
                ..PersonDraft::default()
            };
            workspace.person_add(&draft).unwrap().value
        };
        let ruth = hire("Ruth Jensen", "Director of Product", None);
        let people = ["Lorena Nogueira", "Milan Horak"]
            .map(|name| hire(name, "Product Manager", Some(&ruth)));
        for (person, level) in [(&ruth, "DIRECTOR"), (&people[0], "PM"), (&people[1], "SPM")] {
            let draft = PlacementDraft {
                person: person.clone(),
                level: Some(level.into()),
                on: Some(day("2025-01-01")),
                reason: String::new(),
            };
            workspace.place(&draft).unwrap();
        }
        Self { workspace, people }
    }

    pub fn set(&self, who: usize, area: &str, n: u8, on: &str) {
        let draft = DelegationDraft {
            level: Some(level(n)),
            on: Some(day(on)),
            ..DelegationDraft::of(self.people[who].clone(), area.into())
        };
        self.workspace.delegation_set(&draft).unwrap();
    }

    pub fn split(&self, area: &str, parts: &[&str], on: &str) -> Vec<DecisionAreaCode> {
        let draft = SplitDraft {
            area: area.into(),
            parts: parts
                .iter()
                .map(|name| SplitPart {
                    name: (*name).into(),
                    short: String::new(),
                })
                .collect(),
            on: Some(day(on)),
        };
        self.workspace.area_split(&draft).unwrap().value
    }

    pub fn merge(&self, from: &[&str], into: MergeInto, on: &str) -> DecisionAreaCode {
        let draft = MergeDraft {
            from: from.iter().map(|code| (*code).into()).collect(),
            into,
            on: Some(day(on)),
        };
        self.workspace.area_merge(&draft).unwrap().value
    }

    pub fn retire(&self, area: &str, on: &str) {
        let change = AreaChange::Retire { on: Some(day(on)) };
        self.workspace.area_change(&area.into(), &change).unwrap();
    }

    /// What a person decides in an area on a day.
    pub fn cell(&self, who: usize, area: &str, on: &str) -> Option<u8> {
        let matrix = self
            .workspace
            .delegation_matrix(None, Some(day(on)))
            .unwrap();
        let row = matrix
            .people
            .iter()
            .find(|p| p.id == self.people[who])
            .unwrap();
        let cell = row.cells.iter().find(|c| c.area.as_str() == area)?;
        cell.level.map(DelegationLevel::value)
    }
}
