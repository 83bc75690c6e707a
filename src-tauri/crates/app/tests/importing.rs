//! Importing a roster that a person has looked at: the levels they confirmed, and what a file never changes.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::error::Code;
use rungs_app::importing::{ColumnChoice, LevelChoice, RosterFile, Select};
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::RosterLine;
use rungs_domain::Day;
use rungs_domain::title::Proposal;
use tempfile::TempDir;

const ROSTER: &str = "\
Name,E-mail,Title,Manager,Role start
Vera Holm,vera@example.com,VP of Product,,2024-02-01
Ida Brandt,ida@example.com,\"Product Manager, Search\",vera@example.com,2025-05-05
Jo Falk,jo@example.com,Product Designer,vera@example.com,
Kim Sund,kim@example.com,Product Owner,vera@example.com,
";

struct Office {
    workspace: Workspace,
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()));
        let path = folder.path().join("team.rungs");
        let ids = Arc::new(CountedIds::default());
        let workspace = opening::create(&path, ShippedLadder::Product, clock, ids).unwrap();
        Self { workspace, folder }
    }

    fn file(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("roster.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn read(&self, text: &str) -> RosterFile {
        self.workspace
            .read_roster(&self.file(text), &ColumnChoice::Automatic, &mut go_on)
            .unwrap()
    }

    fn import(&self, file: &RosterFile, levels: &[LevelChoice]) {
        self.workspace
            .import(file, Select::All, levels, &mut go_on)
            .unwrap();
    }

    fn person(&self, name: &str) -> RosterLine {
        let list = self.workspace.roster_list(None).unwrap();
        list.people
            .into_iter()
            .find(|line| line.name == name)
            .unwrap()
    }

    fn level(&self, name: &str) -> Option<String> {
        self.person(name)
            .level
            .map(|level| level.code.as_str().to_owned())
    }
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn choice(row: u32, level: Proposal) -> LevelChoice {
    LevelChoice { row, level }
}

fn on(level: &str) -> Proposal {
    Proposal::Level(level.into())
}

#[test]
fn the_preview_says_what_the_import_writes_about_each_rung_and_saves_nothing() {
    let office = Office::new();
    let page = office
        .workspace
        .import_preview(&office.read(ROSTER), Select::All)
        .unwrap();
    let placing: Vec<Option<Proposal>> = page
        .preview
        .fates
        .into_iter()
        .map(|fate| fate.placing)
        .collect();
    assert_eq!(
        placing,
        [
            Some(on("VP")),
            Some(on("PM")),
            Some(Proposal::OffLadder),
            Some(on("PM"))
        ]
    );
    assert_eq!(office.workspace.roster_list(None).unwrap().people, []);
    assert_eq!(office.workspace.history_state().undo, None);
}

#[test]
fn without_choices_people_stand_where_their_titles_say_and_off_the_ladder_is_left_to_a_person() {
    let office = Office::new();
    office.import(&office.read(ROSTER), &[]);
    assert_eq!(office.level("Ida Brandt").as_deref(), Some("PM"));
    let since = office.person("Ida Brandt").level_since.unwrap();
    assert_eq!(
        since.to_string(),
        "2025-05-05",
        "from the start of the role"
    );
    assert!(!office.person("Jo Falk").off_ladder);
    assert_eq!(office.level("Jo Falk"), None);
}

#[test]
fn a_chosen_level_goes_before_the_proposed_one() {
    let office = Office::new();
    office.import(
        &office.read(ROSTER),
        &[
            choice(3, on("SPM")),
            choice(4, Proposal::OffLadder),
            choice(5, Proposal::Unclear),
        ],
    );
    assert_eq!(office.level("Ida Brandt").as_deref(), Some("SPM"));
    assert!(
        office.person("Jo Falk").off_ladder,
        "confirmed off the ladder"
    );
    let kim = office.person("Kim Sund");
    assert!(
        kim.level.is_none() && !kim.off_ladder,
        "to be decided later"
    );
    assert_eq!(office.level("Vera Holm").as_deref(), Some("VP"));
}

#[test]
fn somebody_who_stands_somewhere_is_not_moved_by_a_second_file_whatever_was_chosen() {
    let office = Office::new();
    office.import(&office.read(ROSTER), &[]);
    let ida = office.person("Ida Brandt").id;
    office
        .workspace
        .place(&PlacementDraft {
            person: ida,
            level: Some("SPM".into()),
            on: None,
            reason: String::new(),
        })
        .unwrap();
    let newer = ROSTER.replace("Product Manager, Search", "Group Product Manager, Search");
    let file = office.read(&newer);
    let page = office.workspace.import_preview(&file, Select::All).unwrap();
    assert_eq!(page.preview.fates[1].placing, None);
    assert!(
        page.preview.fates[1].reason.contains("stays there"),
        "{}",
        page.preview.fates[1].reason
    );
    office.import(&file, &[choice(3, on("GPM"))]);
    assert_eq!(office.level("Ida Brandt").as_deref(), Some("SPM"));
    assert_eq!(
        office.person("Ida Brandt").title,
        "Group Product Manager, Search"
    );
}

#[test]
fn an_unknown_level_refuses_the_whole_import() {
    let office = Office::new();
    let file = office.read(ROSTER);
    let refused = office
        .workspace
        .import(&file, Select::All, &[choice(3, on("EMPEROR"))], &mut go_on)
        .unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    assert_eq!(office.workspace.roster_list(None).unwrap().people, []);
}

#[test]
fn stopped_while_saving_nothing_is_saved() {
    let office = Office::new();
    let rows: String = (0..400)
        .map(|n| format!("Person {n},p{n}@example.com,Product Manager,,\n"))
        .collect();
    let file = office.read(&format!("Name,E-mail,Title,Manager,Role start\n{rows}"));
    let refused = office
        .workspace
        .import(&file, Select::All, &[], &mut |done, _| {
            if done > 0 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .unwrap_err();
    assert_eq!(refused.code, Code::Cancelled);
    assert_eq!(office.workspace.roster_list(None).unwrap().people, []);
    assert_eq!(office.workspace.history_state().undo, None);
}

#[test]
fn an_import_is_one_step_to_take_back() {
    let office = Office::new();
    office.import(&office.read(ROSTER), &[choice(4, Proposal::OffLadder)]);
    assert_eq!(
        office.workspace.history_state().undo.as_deref(),
        Some("importing roster.csv")
    );
    office.workspace.undo().unwrap();
    assert_eq!(office.workspace.roster_list(None).unwrap().people, []);
}

#[test]
fn what_was_looked_at_is_what_is_saved_even_when_the_file_changes_meanwhile() {
    let office = Office::new();
    let file = office.read(ROSTER);
    office.file("Name,Title\nSomebody Else,Product Manager\n");
    office.import(&file, &[]);
    assert_eq!(office.level("Ida Brandt").as_deref(), Some("PM"));
}
