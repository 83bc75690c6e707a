//! Paper for many people in one go: stopped on the way, refused, for nobody, and into a folder whose files are the same the next time.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, play_in};

const DIALOG: By<'_> = By::Role("dialog", "Print for several people");
/// So many that nobody has them all set before somebody else has pressed a button.
const MANY: usize = 150;

#[tokio::test]
async fn paper_for_many_is_stopped_refused_and_printed_again_the_same() -> Outcome {
    let home = Home::new()?;
    let desk = home.desk();
    let company = home.put("company.csv", company())?;
    home.answer(&Answers {
        open: vec![company],
        save: vec![
            desk.join("all.pdf"),
            desk.join("nowhere/all.pdf"),
            desk.join("team.pdf"),
        ],
        folder: ["all", "team", "team"].map(|name| desk.join(name)).into(),
        ..Answers::default()
    })?;
    play_in(home, "batches", async |window| {
        window.click(By::Role("button", "Import a roster…")).await?;
        window.click(By::Role("button", "Choose a file…")).await?;
        window
            .click(By::Role("button", &format!("Import {} rows", MANY + 5)))
            .await?;
        window.see(By::Role("heading", "The roster is in")).await?;
        stop(window, &desk).await?;
        refuse(window).await?;
        print_nothing(window).await?;
        let first = print_team(window, &desk).await?;
        if print_team(window, &desk).await? != first {
            return Err(Failure::new("printed again, the files are others"));
        }
        Ok(())
    })
    .await
}

/// Two leads, many people of the one, and three of the other, whose names are hard on files.
fn company() -> String {
    let mut rows = "name,title,manager\nLena Falk,VP of Product,\n".to_owned();
    rows.push_str("Otto Berg,Director of Product,Lena Falk\n");
    for name in [
        "Ada/Bea ../Lund".to_owned(),
        "Ruth Jensen".to_owned(),
        long_name(),
    ] {
        let _ = writeln!(rows, "{name},Product Manager,Otto Berg");
    }
    for number in 0..MANY {
        let _ = writeln!(rows, "Kim Person {number},Product Manager,Lena Falk");
    }
    rows
}

fn long_name() -> String {
    "Wilhelmina ".repeat(18).trim().to_owned()
}

/// Stopped half way, nothing is left, and the window takes the next wish.
async fn stop(window: &Window, desk: &Path) -> Outcome {
    window.click(By::Starting("link", "One-to-ones")).await?;
    window.see(By::Starting("row", "Ada/Bea")).await?;
    window.click(By::Role("button", "Print…")).await?;
    window.see(DIALOG).await?;
    window.click(By::Role("button", "Save as PDF…")).await?;
    window.see(By::Starting("progressbar", "")).await?;
    window.click(By::Role("button", "Cancel")).await?;
    window
        .read("Printing was stopped. Nothing was written.")
        .await?;
    window.see_no(By::Starting("progressbar", "")).await?;
    holds(desk, &["company.csv"])?;

    window
        .click(By::Starting("radio", "One PDF per person"))
        .await?;
    window.click(By::Role("button", "Choose a folder…")).await?;
    window
        .see(By::Starting("progressbar", "Printing for"))
        .await?;
    window.press("Escape").await?;
    window.see_no(By::Starting("progressbar", "")).await?;
    window.see(DIALOG).await?;
    // The keyboard is where it was before the work.
    window.is_focused("Choose a folder…").await?;
    holds(desk, &["company.csv"])
}

/// A place that has gone is told in the dialog, which closes without a question: nothing is typed in it.
async fn refuse(window: &Window) -> Outcome {
    window.click(By::Starting("radio", "One PDF All")).await?;
    window
        .choose(
            By::Starting("button", "One-to-one sheets"),
            "Decision charters",
        )
        .await?;
    let team = By::Starting("radio", "One lead’s team");
    window.click(team).await?;
    window
        .choose(By::Role("combobox", "Lead"), "Otto Berg")
        .await?;
    window.click(By::Role("button", "Save as PDF…")).await?;
    window.read("There is no folder for").await?;
    axe::both_themes(window, "a batch that was refused").await?;
    window.press("Escape").await?;
    window.see_no(DIALOG).await?;
    window.see_no(By::Role("button", "Drop it")).await
}

/// Where nobody has what is asked for, nobody is asked where to put it.
async fn print_nothing(window: &Window) -> Outcome {
    window.click(By::Role("button", "Print…")).await?;
    window
        .choose(
            By::Starting("button", "One-to-one sheets"),
            "Promotion packets",
        )
        .await?;
    window.click(By::Role("button", "Save as PDF…")).await?;
    window
        .read("Nobody of those has a promotion packet yet.")
        .await?;
    window
        .choose(
            By::Starting("button", "Promotion packets"),
            "Decision charters",
        )
        .await?;
    window
        .click(By::Starting("radio", "One lead’s team"))
        .await?;
    window
        .choose(By::Role("combobox", "Lead"), "Otto Berg")
        .await?;
    window.click(By::Role("button", "Save as PDF…")).await?;
    window.read("Saved “team.pdf”.").await?;
    window.see_no(DIALOG).await
}

/// A charter each, named for their person; answers what is in them.
async fn print_team(window: &Window, desk: &Path) -> Outcome<BTreeMap<PathBuf, Vec<u8>>> {
    window.click(By::Role("button", "Print…")).await?;
    window
        .choose(
            By::Starting("button", "One-to-one sheets"),
            "Decision charters",
        )
        .await?;
    window
        .click(By::Starting("radio", "One lead’s team"))
        .await?;
    window
        .choose(By::Role("combobox", "Lead"), "Otto Berg")
        .await?;
    window
        .click(By::Starting("radio", "One PDF per person"))
        .await?;
    window.click(By::Role("button", "Choose a folder…")).await?;
    window.see_no(DIALOG).await?;
    window.read("3 files saved.").await?;
    let folder = desk.join("team");
    let long: String = long_name().chars().take(97).collect();
    holds(
        &folder,
        &[
            "Decision charter – Ada Bea .. Lund.pdf",
            "Decision charter – Ruth Jensen.pdf",
            &format!("Decision charter – {}.pdf", long.trim()),
        ],
    )?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        files.insert(path.clone(), fs::read(path)?);
    }
    Ok(files)
}

/// These and nothing else.
fn holds(folder: &Path, wanted: &[&str]) -> Outcome {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    if names == wanted {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} holds {names:?}, not {wanted:?}",
        folder.display()
    )))
}
