//! What every command shares: which workspace, opened how, and whom to answer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rungs_app::clock::{SystemClock, Uuids};
use rungs_app::error::Code;
use rungs_app::opening;
use rungs_app::person_ref::PersonRef;
use rungs_app::{Access, AppError, Workspace};
use serde::Serialize;

use crate::args::Cli;
use crate::exit::Failure;
use crate::output::{Answer, Form};

#[derive(Debug)]
pub struct Call {
    workspace: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    form: Form,
}

impl Call {
    pub fn new(cli: &Cli) -> Self {
        Self {
            workspace: cli.workspace.clone(),
            passphrase_file: cli.passphrase_file.clone(),
            form: if cli.json { Form::Json } else { Form::People },
        }
    }

    /// The workspace file meant, there or not.
    pub fn path(&self) -> Result<PathBuf, Failure> {
        self.workspace.clone().or_else(opening::default_workspace).ok_or_else(|| {
            let message = "This system names no folder for data. Say which workspace with --workspace FILE.";
            AppError::new(Code::NoWorkspace, message).at("workspace").into()
        })
    }

    pub fn reading(&self) -> Result<Workspace, Failure> {
        self.open(Access::Read)
    }

    pub fn writing(&self) -> Result<Workspace, Failure> {
        self.open(Access::Write)
    }

    fn open(&self, access: Access) -> Result<Workspace, Failure> {
        self.check_passphrase_file()?;
        Ok(opening::open(
            &self.path()?,
            access,
            Arc::new(SystemClock),
            Arc::new(Uuids),
        )?)
    }

    /// A passphrase that cannot be read is said before anything is done, also where none is needed.
    pub fn check_passphrase_file(&self) -> Result<(), Failure> {
        let Some(file) = &self.passphrase_file else {
            return Ok(());
        };
        match std::fs::read(file) {
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::bad_file(
                "passphrase-file",
                unreadable(file, &error),
            )),
        }
    }

    pub fn answer<T: Serialize>(
        &self,
        document: &T,
        words: impl FnOnce() -> String,
    ) -> Result<Answer, Failure> {
        Answer::new(self.form, document, words)
    }
}

/// The person a command names, if it names one.
pub fn person_if_named(
    workspace: &Workspace,
    named: Option<&str>,
) -> Result<Option<PersonRef>, Failure> {
    Ok(named.map(|text| workspace.find_person(text)).transpose()?)
}

/// Why a matrix and the like have nobody in them.
pub fn nobody_placed(lead: Option<&PersonRef>) -> String {
    match lead {
        None => "Nobody active is placed on the ladder that day. Place people with “place PERSON LEVEL” first.".to_owned(),
        Some(lead) => format!(
            "Nobody below {} is active and placed on the ladder that day. Without --team everybody is shown.",
            lead.name
        ),
    }
}

fn unreadable(file: &Path, error: &std::io::Error) -> String {
    format!(
        "{} cannot be read: {error}. Check the path.",
        file.display()
    )
}
