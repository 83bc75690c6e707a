//! `cargo xtask bundle`: the installer of this platform, checked for size.

use std::fs;
use std::path::{Path, PathBuf};

use crate::page;
use crate::process::{Outcome, root, run};
use crate::system::{self, Purpose};

/// Fonts and the typesetter are most of it; more than this and something crept in.
const LARGEST_INSTALLER: u64 = 25 * 1024 * 1024;

pub fn bundle() -> Outcome {
    system::prepare(Purpose::Run)?;
    page::packages()?;
    run("npm", &["run", "lint"])?;
    run("npm", &["run", "types"])?;
    page::build()?;
    let kind: &[&str] = if cfg!(target_os = "linux") {
        &["--bundles", "deb"]
    } else {
        &[]
    };
    run("npx", &[&["--no-install", "tauri", "build"], kind].concat())?;

    let installers = installers(&root().join("target/release/bundle"));
    if installers.is_empty() {
        return Err("the build ended well but left no installer in target/release/bundle".into());
    }
    for installer in installers {
        let bytes = installer.metadata().map_or(0, |data| data.len());
        println!(
            "{}  {}.{} MiB",
            installer.display(),
            bytes >> 20,
            ((bytes >> 10) % 1024) * 10 / 1024
        );
        if bytes > LARGEST_INSTALLER {
            return Err(format!(
                "{} is larger than {} MiB",
                installer.display(),
                LARGEST_INSTALLER >> 20
            ));
        }
    }
    Ok(())
}

/// Installers lie one folder down, beside the folder they were packed from.
fn installers(bundle: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect()
    };
    let kinds = ["deb", "rpm", "AppImage", "dmg", "msi", "exe"];
    entries(bundle)
        .iter()
        .flat_map(|folder| entries(folder))
        .filter(|file| {
            file.is_file()
                && file
                    .extension()
                    .is_some_and(|end| kinds.iter().any(|kind| end == *kind))
        })
        .collect()
}
