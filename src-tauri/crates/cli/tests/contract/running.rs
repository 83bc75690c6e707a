//! A folder of its own for each test, and the program run in it.

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with the workspace `team.rungs` in it.
pub struct Place {
    folder: PathBuf,
    /// A command before the program, such as one that limits it.
    before: RefCell<Vec<String>>,
    /// Removes the folder in the end.
    _held: Option<TempDir>,
}

/// How a run of the program ended.
pub struct Ended {
    pub exit: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Place {
    /// Without a workspace.
    pub fn bare() -> Self {
        let held = tempfile::tempdir().expect("a temporary folder");
        Self {
            folder: held.path().to_owned(),
            before: RefCell::default(),
            _held: Some(held),
        }
    }

    /// In a folder that somebody else looks after.
    pub fn at(folder: PathBuf) -> Self {
        Self {
            folder,
            before: RefCell::default(),
            _held: None,
        }
    }

    /// Runs the program through another command from now on.
    pub fn run_through(&self, command: &[&str]) {
        *self.before.borrow_mut() = command.iter().map(|&word| word.to_owned()).collect();
    }

    /// With an empty workspace.
    pub fn empty() -> Self {
        let place = Self::bare();
        place.json(&["init"]);
        place
    }

    /// With the sample team.
    pub fn sample() -> Self {
        let place = Self::bare();
        place.json(&["init", "--sample"]);
        place
    }

    /// With Rosalind Jarvis, a director, over Lidia Navarro, a senior PM.
    pub fn two_people() -> Self {
        let place = Self::empty();
        place.json(&[
            "roster",
            "add",
            "--name",
            "Rosalind Jarvis",
            "--email",
            "rosalind@example.com",
            "--title",
            "Director of Product",
            "--start",
            "2024-02-01",
        ]);
        let lidia = [
            "--number",
            "17",
            "--title",
            "Senior PM",
            "--manager",
            "rosalind@example.com",
            "--market",
            "europe",
            "--start",
            "2025-03-01",
        ];
        place.json(
            &[
                &["roster", "add", "--name", "Lidia Navarro"],
                lidia.as_slice(),
            ]
            .concat(),
        );
        place.json(&["place", "Rosalind Jarvis", "DIRECTOR"]);
        place.json(&["place", "Lidia Navarro", "SPM", "--on", "2026-01-15"]);
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub fn text_path(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), bytes).expect("a file in a temporary folder");
        self.text_path(name)
    }

    /// Names of what is in the folder, without what SQLite and the lock lay beside a workspace.
    pub fn entries(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(&self.folder)
            .expect("the temporary folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|name| {
                !["-wal", "-shm", ".lock"]
                    .iter()
                    .any(|ending| name.ends_with(ending))
            })
            .collect();
        names.sort();
        names
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let before = self.before.borrow();
        let mut whole: Vec<&str> = before.iter().map(String::as_str).collect();
        whole.push(env!("CARGO_BIN_EXE_rungs-cli"));
        whole.extend(words);
        let mut command = Command::new(whole[0]);
        // Whatever forgets to name a workspace must still stay in this folder.
        command
            .env("HOME", &self.folder)
            .env("XDG_DATA_HOME", &self.folder)
            .current_dir(&self.folder);
        command.args(&whole[1..]);
        command
    }

    pub fn run(&self, words: &[&str]) -> Ended {
        let workspace = self.text_path("team.rungs");
        let words = [&["--workspace", workspace.as_str()], words].concat();
        Ended::from(self.command(&words).output().expect("the program runs"))
    }

    /// The one document of a command that works.
    pub fn json(&self, words: &[&str]) -> Value {
        let ended = self.run(&[&["--json"], words].concat());
        assert_eq!((ended.exit, ended.stderr.as_str()), (0, ""), "{words:?}");
        ended.document()
    }

    /// The `error` of a command that does not work, after its shape was checked.
    pub fn refused(&self, words: &[&str], exit: i32, code: &str) -> Value {
        let ended = self.run(&[&["--json"], words].concat());
        assert_eq!(
            ended.stdout, "",
            "a refused command says nothing on standard output: {words:?}"
        );
        ended.error(words, exit, code)
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            exit: output.status.code().expect("the program ends by itself"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        }
    }
}

impl Ended {
    pub fn document(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("no single JSON document ({error}): {}", self.stdout))
    }

    pub fn error(&self, words: &[&str], exit: i32, code: &str) -> Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let line: Value = serde_json::from_str(last)
            .unwrap_or_else(|error| panic!("{words:?} ends with no error line ({error}): {last}"));
        let error = line["error"].clone();
        assert_eq!(
            (self.exit, error["code"].as_str()),
            (exit, Some(code)),
            "{words:?}: {last}"
        );
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|message| !message.is_empty()),
            "{words:?}: {last}"
        );
        assert!(
            error
                .get("field")
                .is_some_and(|field| field.is_null() || field.is_string()),
            "{words:?}: {last}"
        );
        error
    }
}

/// The keys of an object, in order.
pub fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

/// Whether an object has all these keys; more may follow.
pub fn has_keys(value: &Value, wanted: &[&str]) {
    let found = keys(value);
    for key in wanted {
        assert!(found.contains(key), "{key} is missing among {found:?}");
    }
}

pub fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key]
        .as_array()
        .unwrap_or_else(|| panic!("{key} is no list in {value}"))
}

/// The row whose `key` is `wanted`.
pub fn row<'a>(rows: &'a [Value], key: &str, wanted: &str) -> &'a Value {
    rows.iter()
        .find(|row| row[key] == wanted)
        .unwrap_or_else(|| panic!("no {key} {wanted}"))
}
