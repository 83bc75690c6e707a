//! How a command that did not work ends: one line of JSON, the last on standard error, and the exit code scripts depend on.

use std::ffi::OsStr;
use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use rungs_app::AppError;
use rungs_app::error::Code;
use serde::Serialize;

/// Exit codes, as the contract of the command line numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// A rule said no.
    Refused = 1,
    /// An argument does not parse.
    Usage = 2,
    /// A file is unreadable, damaged or not what it claims.
    BadFile = 3,
    /// A passphrase is wrong or needed.
    Passphrase = 4,
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    error: Box<Told>,
    /// Printed before the line of JSON for people; it may be longer than the message.
    words: String,
    /// What the command found before it came to this, for standard output.
    found: Option<String>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    error: &'a Told,
}

#[derive(Debug, Serialize)]
struct Told {
    code: String,
    message: String,
    field: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
}

impl Failure {
    /// An argument that reads well by itself and still cannot be meant.
    pub fn invalid(field: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self::new(
            Exit::Usage,
            "invalid",
            message.clone(),
            Some(field.to_owned()),
            message,
        )
    }

    /// Something named on the command line that is not there.
    pub fn not_found(field: &str, message: impl Into<String>) -> Self {
        AppError::new(Code::NotFound, message).at(field).into()
    }

    /// A file given on the command line that cannot be used.
    pub fn bad_file(field: &str, message: impl Into<String>) -> Self {
        AppError::new(Code::BadFile, message).at(field).into()
    }

    /// Prints this on standard output as well: the command had something to say.
    pub fn having_found(mut self, document: String) -> Self {
        self.found = Some(document);
        self
    }

    /// Names the argument at fault where the use case cannot know what it is called here.
    pub fn at(mut self, field: &str) -> Self {
        self.error.field = Some(field.to_owned());
        self
    }

    fn new(exit: Exit, code: &str, message: String, field: Option<String>, words: String) -> Self {
        let error = Box::new(Told {
            code: code.to_owned(),
            message,
            field,
            candidates: Vec::new(),
            help: None,
        });
        Self {
            exit,
            error,
            words,
            found: None,
        }
    }

    /// Says it and gives the exit code. People get the words first; scripts read the last line.
    pub fn report(&self) -> ExitCode {
        if let Some(found) = &self.found {
            // Nothing better can be done about a closed pipe than to go on and say why.
            let _ = crate::output::print(found);
        }
        let mut stderr = std::io::stderr().lock();
        let line = serde_json::to_string(&Line { error: &self.error }).unwrap_or_default();
        let for_people = if wants_json() {
            String::new()
        } else {
            format!("{}\n", self.words.trim_end())
        };
        // Without a place to complain to, the exit code alone must do.
        let _ = writeln!(stderr, "{for_people}{line}");
        ExitCode::from(self.exit as u8)
    }
}

/// Whether a script asked; looked up by itself because arguments that do not parse say nothing.
fn wants_json() -> bool {
    std::env::args_os().any(|word| word == OsStr::new("--json"))
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        let exit = match error.code {
            Code::BadFile | Code::TooNew => Exit::BadFile,
            Code::PassphraseNeeded => Exit::Passphrase,
            Code::NotFound
            | Code::Ambiguous
            | Code::Exists
            | Code::InUse
            | Code::Overlap
            | Code::Invalid
            | Code::Frozen
            | Code::TooMany
            | Code::Loop
            | Code::NothingToUndo
            | Code::NothingToRedo
            | Code::Cancelled
            | Code::ReadOnly
            | Code::DiskFull
            | Code::NoWorkspace
            | Code::Internal => Exit::Refused,
        };
        let code = serde_json::to_value(error.code)
            .ok()
            .and_then(|code| code.as_str().map(str::to_owned));
        let mut words = error.message.clone();
        if let Some(help) = &error.help {
            words.push('\n');
            words.push_str(help);
        }
        if !error.candidates.is_empty() {
            words.push_str("\n  ");
            words.push_str(&error.candidates.join("\n  "));
        }
        let mut failure = Self::new(
            exit,
            code.as_deref().unwrap_or("internal"),
            error.message,
            error.field,
            words,
        );
        failure.error.candidates = error.candidates;
        failure.error.help = error.help;
        failure
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let rendered = error.render().to_string();
        let code = match error.kind() {
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => "invalid",
            _ => "usage",
        };
        let message = match error.kind() {
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
                "A command is missing. rungs-cli --help lists the commands.".to_owned()
            }
            _ => first_paragraph(&rendered),
        };
        Self::new(Exit::Usage, code, message, field_of(&error), rendered)
    }
}

/// The reason without usage and tips, on one line.
fn first_paragraph(rendered: &str) -> String {
    let text = rendered.strip_prefix("error: ").unwrap_or(rendered);
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

/// The argument at fault, as a word: `on` for `--on <DATE>`, `person` for `<PERSON>`.
fn field_of(error: &clap::Error) -> Option<String> {
    let named = match error.get(ContextKind::InvalidArg)? {
        ContextValue::String(name) => name.clone(),
        ContextValue::Strings(names) => names.first()?.clone(),
        _ => return None,
    };
    let word: String = named
        .trim_start_matches(['-', '<'])
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '-')
        .collect();
    Some(word.to_lowercase()).filter(|word| !word.is_empty())
}
