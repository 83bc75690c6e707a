//! Delegating over time: what is agreed, what holds for a while, and how it is read on another scale.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod for_a_while;
mod many;
mod on_another_scale;
mod papers;
mod terms;
mod timeline;
mod to_come;

use rungs_app::delegating::{DelegationDraft, MatrixCell, TemporaryDraft};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::PersonDraft;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::PersonId;
use rungs_testkit::{Sandbox, day};

/// Lorena, Product Manager since 2025, on 24 November 2026.
struct Desk {
    workspace: Sandbox,
    lorena: PersonId,
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

impl Desk {
    fn new() -> Self {
        let workspace = Sandbox::new();
        let lorena = workspace
            .person_add(&PersonDraft {
                name: "Lorena Nogueira".into(),
                title: "Product Manager".into(),
                role_start: Some(day("2025-01-01")),
                ..PersonDraft::default()
            })
            .unwrap()
            .value;
        let placed = PlacementDraft {
            person: lorena.clone(),
            level: Some("PM".into()),
            on: Some(day("2025-01-01")),
            reason: String::new(),
        };
        workspace.place(&placed).unwrap();
        Self { workspace, lorena }
    }

    fn draft(&self) -> DelegationDraft {
        DelegationDraft::of(self.lorena.clone(), "pricing".into())
    }

    fn agree(&self, n: u8, on: &str) {
        let draft = DelegationDraft {
            level: Some(level(n)),
            on: Some(day(on)),
            ..self.draft()
        };
        self.workspace.delegation_set(&draft).unwrap();
    }

    fn for_a_while(&self, n: u8, since: &str, until: &str) -> TemporaryDraft {
        TemporaryDraft {
            person: self.lorena.clone(),
            area: "pricing".into(),
            level: level(n),
            since: Some(day(since)),
            until: day(until),
            reason: "A renewal is at stake.".into(),
        }
    }

    /// The cell of the matrix on a day, which the panel of the cell shows too.
    fn cell(&self, on: &str) -> MatrixCell {
        let matrix = self
            .workspace
            .delegation_matrix(None, Some(day(on)))
            .unwrap();
        let row = matrix.people.into_iter().find(|p| p.id == self.lorena);
        let mut cells = row.unwrap().cells.into_iter();
        let cell = cells.find(|c| c.area.as_str() == "pricing").unwrap();
        let page = self
            .workspace
            .delegation_cell(&self.lorena, &"pricing".into(), Some(day(on)))
            .unwrap();
        assert_eq!(page.cell, cell, "{on}");
        cell
    }

    fn story(&self) -> Vec<String> {
        let lines = self
            .workspace
            .delegation_story(&self.lorena, &"pricing".into())
            .unwrap();
        let told = lines.into_iter().map(|l| format!("{} {}", l.on, l.what));
        told.collect()
    }
}
