//! Closing the window loses nothing, and the next start goes on where this one ended.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::sleep;

use super::stage::{By, Failure, Home, Outcome, Window};

#[tokio::test]
async fn what_was_typed_last_is_kept_with_a_copy_and_found_again_at_the_next_start() -> Outcome {
    let home = Home::new()?;
    let window = Window::open(&home, "closing").await?;
    window
        .click(By::Role("button", "Open the sample team"))
        .await?;
    window.click(By::Starting("link", "One-to-ones")).await?;
    window.click(By::Role("radio", "Everyone")).await?;
    window.click(By::Starting("row", "Priyanka Rao")).await?;
    window.see(By::Starting("heading", "Priyanka Rao")).await?;
    window
        .click(By::Starting("textbox", "What you talked about"))
        .await?;
    window.write("Typed a moment before the end.").await?;
    window.quit().await?;
    if copies(&home)?.len() != 1 {
        return Err(Failure::new(format!(
            "one copy is kept at close, not {:?}",
            copies(&home)?
        )));
    }

    let window = Window::open(&home, "closing_again").await?;
    window.see(By::Role("heading", "Team ladder")).await?;
    window.click(By::Starting("link", "One-to-ones")).await?;
    window.click(By::Role("radio", "Everyone")).await?;
    // Met today, she stands at the end of the list now.
    window
        .fill(By::Role("searchbox", "Filter people"), "Priyanka")
        .await?;
    window.press("Enter").await?;
    window
        .holds(
            By::Starting("textbox", "What you talked about"),
            "Typed a moment before the end.",
        )
        .await?;
    window.close().await?;
    home.nothing_written_outside()
}

#[tokio::test]
async fn a_form_left_half_filled_is_asked_about_for_as_long_as_it_takes() -> Outcome {
    let home = Home::new()?;
    let window = Window::open(&home, "half_filled").await?;
    window
        .click(By::Role("button", "Open the sample team"))
        .await?;
    window.see(By::Role("heading", "Team ladder")).await?;
    window.press("g").await?;
    window.press("d").await?;
    window.see(By::Role("grid", "Delegation matrix")).await?;
    window.tab_to("level ").await?;
    window.press("Enter").await?;
    window.click(By::Role("textbox", "Reason")).await?;
    window.write("Half a thought").await?;
    window.press("Escape").await?;
    let question = By::Role("alertdialog", "A form is half filled in");
    window.press("Control+q").await?;
    window.see(question).await?;
    // Whoever thinks about it is not hurried.
    sleep(Duration::from_secs(3)).await;
    window.see(question).await?;
    window.click(By::Role("button", "Stay here")).await?;
    window.see_no(question).await?;
    sleep(Duration::from_secs(3)).await;
    window.see(By::Role("grid", "Delegation matrix")).await?;
    window.press("Control+q").await?;
    window.click(By::Role("button", "Leave without it")).await?;
    window.has_gone().await?;
    home.nothing_written_outside()
}

#[tokio::test]
async fn a_workspace_that_is_closed_gives_way_to_another() -> Outcome {
    super::stage::play("switching", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window
            .click(By::Role("button", "Workspace Sample team"))
            .await?;
        window
            .click(By::Role("menuitem", "Close, and choose another"))
            .await?;
        window.see(By::Role("heading", "Rungs")).await?;
        window.click(By::Role("button", "Open Sample team")).await?;
        window.see(By::Role("heading", "Team ladder")).await
    })
    .await
}

/// The copies kept of the sample team.
fn copies(home: &Home) -> Outcome<Vec<PathBuf>> {
    let folder = home.data().join("backups");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    Ok(files)
}
