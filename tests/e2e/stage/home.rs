//! An empty home for one run of the program, and the proof that it stayed inside.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::json;
use tempfile::TempDir;

use super::failure::{Failure, Outcome};

/// What the program's file dialogs return, one after the other, in place of a person.
#[derive(Debug, Default)]
pub struct Answers {
    pub open: Vec<PathBuf>,
    pub save: Vec<PathBuf>,
    pub folder: Vec<PathBuf>,
    /// Files that stand in for the printer.
    pub print: Vec<PathBuf>,
}

/// A folder that is home, data folder, working folder and desk for one run.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    outside: BTreeMap<PathBuf, Trace>,
}

type Trace = (Option<SystemTime>, u64);

/// The folders of a home, relative to it. Only these may hold something afterwards.
const ROOMS: &[&str] = &[
    "data",
    "desk",
    "work",
    "run",
    ".local/share",
    ".config",
    ".cache",
];

impl Home {
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("rungs-e2e-").tempdir()?;
        for room in ROOMS {
            fs::create_dir_all(folder.path().join(room))?;
        }
        // The desktop's libraries refuse a runtime folder others can read.
        fs::set_permissions(folder.path().join("run"), fs::Permissions::from_mode(0o700))?;
        let home = Self {
            folder,
            outside: traces_of_the_program(),
        };
        home.answer(&Answers::default())?;
        Ok(home)
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the program keeps its workspaces.
    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    /// Where the person keeps files of their own: what is imported and exported.
    pub fn desk(&self) -> PathBuf {
        self.path().join("desk")
    }

    /// Puts a file on the desk.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> Outcome<PathBuf> {
        let path = self.desk().join(name);
        fs::write(&path, content)?;
        Ok(path)
    }

    /// Lays out what the coming file dialogs will return.
    pub fn answer(&self, answers: &Answers) -> Outcome {
        let Answers {
            open,
            save,
            folder,
            print,
        } = answers;
        let answers = json!({ "open": open, "save": save, "folder": folder, "print": print });
        // Written beside and moved, so that the program never reads half of it.
        let unfinished = self.path().join("dialogs.json.part");
        fs::write(&unfinished, answers.to_string())?;
        fs::rename(unfinished, self.dialogs())?;
        Ok(())
    }

    /// The file that stands in for the clipboard: what was put there last, as `text` and `html`.
    pub fn clipboard(&self) -> PathBuf {
        self.path().join("clipboard.json")
    }

    fn dialogs(&self) -> PathBuf {
        self.path().join("dialogs.json")
    }

    /// Everything the program is told about the world. Nothing else is handed down.
    pub fn environment(&self) -> Vec<(String, String)> {
        let inside = |room: &str| self.path().join(room).to_string_lossy().into_owned();
        let mut environment: Vec<(String, String)> = [
            ("HOME", inside("")),
            ("XDG_DATA_HOME", inside(".local/share")),
            ("XDG_CONFIG_HOME", inside(".config")),
            ("XDG_CACHE_HOME", inside(".cache")),
            ("XDG_RUNTIME_DIR", inside("run")),
            ("RUNGS_E2E_DIR", inside("data")),
            (
                "RUNGS_E2E_DIALOGS",
                self.dialogs().to_string_lossy().into_owned(),
            ),
            (
                "RUNGS_E2E_CLIPBOARD",
                self.clipboard().to_string_lossy().into_owned(),
            ),
            ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
            // Dates and words look the same wherever the test runs.
            ("TZ", "UTC".into()),
            ("LANG", "C.UTF-8".into()),
            ("GDK_BACKEND", "x11".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("RUST_BACKTRACE", "1".into()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into();
        // Some versions of WebKitGTK need a switch to paint without a graphics card.
        let kept = |name: &str| name == "PATH" || name.starts_with("WEBKIT_");
        environment.extend(std::env::vars().filter(|(name, _)| kept(name)));
        environment
    }

    /// Fails when the run left anything in the real data folders, or beside its own.
    pub fn nothing_written_outside(&self) -> Outcome {
        let now = traces_of_the_program();
        let changed = now
            .iter()
            .find(|(path, trace)| self.outside.get(*path) != Some(trace));
        if let Some((path, _)) = changed {
            return Err(Failure::new(format!(
                "the program wrote to {} although its home was elsewhere (or is Rungs open on this desk right now?)",
                path.display()
            )));
        }
        if let Some(entry) = fs::read_dir(self.path().join("work"))?.flatten().next() {
            return Err(Failure::new(format!(
                "the program left {} in the folder it was started from",
                entry.path().display()
            )));
        }
        let rooms = |name: &str| {
            name.starts_with("dialogs.json")
                || name == "clipboard.json"
                || ROOMS
                    .iter()
                    .any(|room| room.split('/').next() == Some(name))
        };
        for entry in fs::read_dir(self.path())?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !rooms(&name) {
                return Err(Failure::new(format!(
                    "the program put `{name}` straight into the home folder"
                )));
            }
        }
        Ok(())
    }
}

/// Every file below the real data, settings and cache folders whose path names the program.
fn traces_of_the_program() -> BTreeMap<PathBuf, Trace> {
    let mut traces = BTreeMap::new();
    let home = std::env::var_os("HOME")
        .map(PathBuf::from)
        .unwrap_or_default();
    for (variable, usual) in [
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
    ] {
        let folder = std::env::var_os(variable).map_or_else(|| home.join(usual), PathBuf::from);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry
                .file_name()
                .to_string_lossy()
                .to_lowercase()
                .contains("rungs")
            {
                record(&entry.path(), &mut traces);
            }
        }
    }
    traces
}

fn record(path: &Path, traces: &mut BTreeMap<PathBuf, Trace>) {
    let Ok(data) = path.symlink_metadata() else {
        return;
    };
    traces.insert(path.to_owned(), (data.modified().ok(), data.len()));
    if data.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            record(&entry.path(), traces);
        }
    }
}
