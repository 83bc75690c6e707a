//! The page inside the window: its packages, and the build that the binary carries.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::process::{Outcome, root, run};
use crate::tools;

/// Installs the packages when there are none, or when the lock file has changed since.
pub fn packages() -> Outcome {
    tools::node()?;
    let lock = root().join("package-lock.json");
    let wanted =
        fs::read(&lock).map_err(|error| format!("{} cannot be read: {error}", lock.display()))?;
    // A copy of the lock file, kept with what it brought: npm itself does not say whether it is current.
    let stamp = root().join("node_modules").join(".rungs-lock.json");
    if fs::read(&stamp).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    run("npm", &["ci", "--no-audit", "--no-fund"])?;
    fs::write(&stamp, wanted)
        .map_err(|error| format!("{} cannot be written: {error}", stamp.display()))
}

/// Builds the page into `ui/dist` when a source of it is newer than the build.
pub fn build() -> Outcome {
    packages()?;
    let built = modified(&root().join("ui/dist/index.html"));
    let changed =
        ["ui", "package.json", "package-lock.json"].map(|source| newest(&root().join(source)));
    if built.is_some() && changed.into_iter().flatten().max() <= built {
        println!("ui/dist is newer than its sources");
        return Ok(());
    }
    run("npm", &["run", "build"])
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// The newest change below `path`, folders included so that a deleted file counts. Not `dist`.
fn newest(path: &Path) -> Option<SystemTime> {
    if path
        .file_name()
        .is_some_and(|name| name == "dist" || name == "node_modules")
    {
        return None;
    }
    // Writing `dist` touches the folder it stands in.
    let own = if path == root().join("ui") {
        None
    } else {
        modified(path)
    };
    let below = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| newest(&entry.path()));
    below.chain(own).max()
}
