//! A sitting at a workspace beside a model of what undo and redo must do, compared after every step.

use std::collections::BTreeSet;
use std::sync::Arc;

use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::error::Code;
use rungs_app::ladder::LadderPage;
use rungs_app::opening::{self, ShippedLadder};
use rungs_app::tags::tags_of;
use rungs_app::{AppError, Workspace};
use rungs_domain::Day;
use rungs_store::Table;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::deed::{Deed, Step, What};
use crate::rows::{Rows, table_names};

/// As many steps are kept; earlier ones can no longer be taken back.
pub const DEEPEST: usize = 500;

/// What came of a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Came {
    /// These tables changed.
    Done(What, BTreeSet<Table>),
    Refused(What, Code),
    Replayed,
    NothingToReplay,
}

#[derive(Debug)]
pub struct Sitting {
    pub workspace: Workspace,
    pub page: LadderPage,
    pub seen: Rows,
    /// The states undo goes back to, the latest last.
    past: Vec<Rows>,
    /// The states redo goes on to, the next last.
    future: Vec<Rows>,
    looking: Connection,
    _folder: TempDir,
}

impl Sitting {
    pub fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.rungs");
        let clock = Arc::new(FixedClock(Day::parse("2026-11-24").unwrap()));
        let ids = Arc::new(CountedIds::default());
        let workspace = opening::create(&path, ShippedLadder::Product, clock, ids).unwrap();
        let looking = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let known: BTreeSet<String> = Table::ALL.iter().map(|t| t.name().to_owned()).collect();
        assert_eq!(table_names(&looking), known, "no table goes unwatched");
        Self {
            page: workspace.ladder_page().unwrap(),
            seen: Rows::read(&looking),
            past: Vec::new(),
            future: Vec::new(),
            workspace,
            looking,
            _folder: folder,
        }
    }

    /// Takes a step and holds the workspace against the model.
    pub fn take(&mut self, step: Step) -> Came {
        let before = self.seen.clone();
        let came = match step {
            Step::Do(deed) => self.act(deed, &before),
            Step::Undo => {
                let undone = self.workspace.undo().map(|output| output.changes);
                self.look();
                let to = self.past.pop();
                self.replayed(undone, to.as_ref(), &before, Code::NothingToUndo);
                self.future.extend(to.is_some().then_some(before));
                if to.is_some() {
                    Came::Replayed
                } else {
                    Came::NothingToReplay
                }
            }
            Step::Redo => {
                let redone = self.workspace.redo().map(|output| output.changes);
                self.look();
                let to = self.future.pop();
                self.replayed(redone, to.as_ref(), &before, Code::NothingToRedo);
                self.past.extend(to.is_some().then_some(before));
                if to.is_some() {
                    Came::Replayed
                } else {
                    Came::NothingToReplay
                }
            }
        };
        let state = self.workspace.history_state();
        assert_eq!(
            (state.undo.is_some(), state.redo.is_some()),
            (!self.past.is_empty(), !self.future.is_empty()),
            "what the window offers after {step:?}"
        );
        came
    }

    fn act(&mut self, deed: Deed, before: &Rows) -> Came {
        let deed = Deed {
            what: deed.what.possible(before),
            ..deed
        };
        let deed = self.on_the_way(deed);
        let history = self.workspace.history_state();
        let outcome = self.run(deed);
        self.look();
        match outcome {
            Ok(changes) => {
                let touched = before.tables_unlike(&self.seen);
                assert_eq!(
                    changes,
                    tags_of(touched.iter().copied()),
                    "the tags of {deed:?}"
                );
                // A deed that changed nothing is no step, and does not cost what could be redone.
                if !touched.is_empty() {
                    self.past.push(before.clone());
                    self.future.clear();
                    if self.past.len() > DEEPEST {
                        self.past.remove(0);
                    }
                }
                Came::Done(deed.what, touched)
            }
            Err(error) => {
                assert_same(&self.seen, before, || {
                    format!("{deed:?} was refused ({error}) and wrote")
                });
                assert_eq!(
                    self.workspace.history_state(),
                    history,
                    "{deed:?} was refused"
                );
                assert!(refused_by_rule(&error), "{deed:?} failed: {error:?}");
                Came::Refused(deed.what, error.code)
            }
        }
    }

    fn replayed(
        &self,
        outcome: Result<BTreeSet<rungs_app::Tag>, AppError>,
        to: Option<&Rows>,
        before: &Rows,
        nothing: Code,
    ) {
        match to {
            Some(to) => {
                assert_same(&self.seen, to, || {
                    "the state is another one than before".to_owned()
                });
                let touched = before.tables_unlike(to);
                assert_eq!(outcome.unwrap(), tags_of(touched), "the tags of replaying");
            }
            None => {
                assert_eq!(outcome.unwrap_err().code, nothing);
                assert_same(&self.seen, before, || {
                    "there was nothing to replay".to_owned()
                });
            }
        }
    }

    /// Goes back as far as it goes; says how many steps that was.
    pub fn undo_all(&mut self) -> usize {
        std::iter::from_fn(|| (self.take(Step::Undo) == Came::Replayed).then_some(())).count()
    }

    /// Goes on as far as it goes; says how many steps that was.
    pub fn redo_all(&mut self) -> usize {
        std::iter::from_fn(|| (self.take(Step::Redo) == Came::Replayed).then_some(())).count()
    }

    /// How many steps lie behind and before.
    pub fn depth(&self) -> (usize, usize) {
        (self.past.len(), self.future.len())
    }

    fn look(&mut self) {
        self.seen = Rows::read(&self.looking);
    }
}

pub fn assert_same(found: &Rows, wanted: &Rows, why: impl FnOnce() -> String) {
    let difference = found.difference(wanted);
    assert!(
        difference.is_empty(),
        "{}:\n{}",
        why(),
        difference.join("\n")
    );
}

/// Whether a rule said no, rather than the file, the disk or the program.
fn refused_by_rule(error: &AppError) -> bool {
    matches!(
        error.code,
        Code::NotFound
            | Code::Exists
            | Code::Overlap
            | Code::Invalid
            | Code::Frozen
            | Code::TooMany
            | Code::Loop
            | Code::Cancelled
    )
}
