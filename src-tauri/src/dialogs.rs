//! File dialogs, opened from Rust so that the page never handles paths of its own choosing.
//! Under the `e2e` feature the next answer comes from a file, since no test can click a native dialog.

use std::path::PathBuf;

/// What kind of file a dialog is about.
#[derive(Debug, Clone, Copy)]
pub struct FileKind {
    pub name: &'static str,
    pub endings: &'static [&'static str],
}

pub const WORKSPACE: FileKind = FileKind {
    name: "Rungs workspace",
    endings: &["rungs"],
};

pub const ROSTER: FileKind = FileKind {
    name: "Roster",
    endings: &[
        "csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "yaml", "yml", "json",
    ],
};

pub const LADDER: FileKind = FileKind {
    name: "Ladder",
    endings: &[
        "yaml", "yml", "json", "xlsx", "xlsm", "ods", "csv", "tsv", "md", "markdown", "txt",
    ],
};

/// What a ladder is written as: the ending chosen says which.
pub const SAVED_LADDER: FileKind = FileKind {
    name: "Ladder",
    endings: &["yaml", "json", "xlsx", "csv"],
};

pub const CATALOGUE: FileKind = FileKind {
    name: "Decision areas",
    endings: &[
        "csv", "tsv", "txt", "xlsx", "xlsm", "ods", "yaml", "yml", "json",
    ],
};

pub const SAVED_CATALOGUE: FileKind = FileKind {
    name: "Decision areas",
    endings: &["csv", "yaml"],
};

/// A form that comes back from whatever program it was filled in with.
pub const FORM: FileKind = FileKind {
    name: "Form",
    endings: &["xlsx", "ods", "csv"],
};

pub const SAVED_FORM: FileKind = FileKind {
    name: "Form",
    endings: &["xlsx"],
};

/// What a form about decisions is written as: the ending chosen says which.
pub const SAVED_VIEW_FORM: FileKind = FileKind {
    name: "Form",
    endings: &["xlsx", "csv"],
};

pub const MARKDOWN: FileKind = FileKind {
    name: "Markdown",
    endings: &["md"],
};

pub const CALENDAR: FileKind = FileKind {
    name: "Calendar",
    endings: &["ics"],
};

pub const PDF: FileKind = FileKind {
    name: "PDF",
    endings: &["pdf"],
};

/// Asks for a folder; `None` when the person changed their mind.
pub async fn folder(title: &str) -> Option<PathBuf> {
    if let Some(answer) = scripted("folder") {
        return answer;
    }
    rfd::AsyncFileDialog::new()
        .set_title(title)
        .pick_folder()
        .await
        .map(|folder| folder.path().to_owned())
}

/// Asks for an existing file; `None` when the person changed their mind.
pub async fn open_file(title: &str, kind: FileKind) -> Option<PathBuf> {
    if let Some(answer) = scripted("open") {
        return answer;
    }
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .add_filter(kind.name, kind.endings);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

/// Asks where to save; `None` when the person changed their mind.
pub async fn save_file(title: &str, name: &str, kind: FileKind) -> Option<PathBuf> {
    if let Some(answer) = scripted("save") {
        return answer;
    }
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .set_file_name(name)
        .add_filter(kind.name, kind.endings);
    dialog.save_file().await.map(|file| file.path().to_owned())
}

/// `Some` when a test answers instead of a person. The answers are read anew each time and used from the front.
#[cfg(feature = "e2e")]
pub fn scripted(kind: &str) -> Option<Option<PathBuf>> {
    let script = std::env::var_os("RUNGS_E2E_DIALOGS")?;
    let text = std::fs::read_to_string(&script).unwrap_or_default();
    let mut answers: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let queue = answers
        .get_mut(kind)
        .and_then(serde_json::Value::as_array_mut);
    let next = queue
        .filter(|queue| !queue.is_empty())
        .map(|queue| queue.remove(0));
    // A test that scripted nothing sees the dialog cancelled, and says so itself.
    let _ = std::fs::write(&script, answers.to_string());
    Some(next.and_then(|value| value.as_str().map(PathBuf::from)))
}

#[cfg(not(feature = "e2e"))]
pub fn scripted(_kind: &str) -> Option<Option<PathBuf>> {
    None
}
