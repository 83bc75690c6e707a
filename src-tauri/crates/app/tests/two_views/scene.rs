//! Ana, and what she and her leader say about who decides, on 26 November 2026.

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::delegating::{DelegationDraft, TemporaryDraft};
use rungs_app::delegation_views::OwnViewEntry;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::roster::PersonDraft;
use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_view::Difference;
use rungs_domain::ids::PersonId;
use std::sync::Arc;
use tempfile::TempDir;

pub fn today() -> Day {
    Day::parse("2026-11-26").unwrap()
}

pub fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

pub struct Scene {
    pub folder: TempDir,
    pub workspace: Workspace,
    pub ana: PersonId,
}

pub fn scene() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let workspace = opening::create(
        &folder.path().join("w.rungs"),
        ShippedLadder::Product,
        Arc::new(FixedClock(today())),
        Arc::new(CountedIds::default()),
    )
    .unwrap();
    let ana = add(&workspace, "Ana Ruiz");
    Scene {
        folder,
        workspace,
        ana,
    }
}

pub fn add(workspace: &Workspace, name: &str) -> PersonId {
    let draft = PersonDraft {
        name: name.into(),
        title: "Product Manager".into(),
        ..PersonDraft::default()
    };
    workspace.person_add(&draft).unwrap().value
}

pub fn said(area: &str, n: u8) -> OwnViewEntry {
    OwnViewEntry {
        area: area.into(),
        level: Some(level(n)),
        note: String::new(),
    }
}

impl Scene {
    pub fn agree(&self, area: &str, n: u8, on: &str) {
        let draft = DelegationDraft {
            level: Some(level(n)),
            on: Day::parse(on).ok(),
            ..DelegationDraft::of(self.ana.clone(), area.into())
        };
        self.workspace.delegation_set(&draft).unwrap();
    }

    pub fn say(&self, entries: &[OwnViewEntry], on: &str) {
        let on = Day::parse(on).ok();
        let said = self
            .workspace
            .delegation_view_set(&self.ana, entries, on)
            .unwrap();
        assert_eq!(said.value as usize, entries.len());
    }

    pub fn standing(&self) -> Vec<(String, Difference)> {
        let page = self.workspace.delegation_views(&self.ana).unwrap();
        page.lines
            .into_iter()
            .filter(|line| line.stands != Difference::Silent)
            .map(|line| (line.area.to_string(), line.stands))
            .collect()
    }
}

pub fn pulled_back(scene: &Scene) {
    let draft = TemporaryDraft {
        person: scene.ana.clone(),
        area: "pricing".into(),
        level: level(2),
        since: None,
        until: Day::parse("2026-12-05").unwrap(),
        reason: "A contract is at stake.".into(),
    };
    scene.workspace.delegation_for_a_while(&draft).unwrap();
}
