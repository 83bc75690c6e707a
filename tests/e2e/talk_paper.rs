//! The sheet for a one-to-one and the team on its ladder, from their screens to paper.

use std::path::Path;
use std::time::Duration;

use tokio::time::sleep;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, paper, play_in};

#[tokio::test]
async fn a_leader_takes_a_sheet_to_a_talk_and_the_ladder_to_the_team() -> Outcome {
    let home = Home::new()?;
    let desk = home.desk();
    let clipboard = home.clipboard();
    let [talk, team, all] = ["talk.pdf", "team.pdf", "all.pdf"].map(|name| desk.join(name));
    home.answer(&Answers {
        save: vec![team.clone(), talk.clone(), all.clone()],
        ..Answers::default()
    })?;
    play_in(home, "talk_paper", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.click(By::Role("button", "Print…")).await?;
        window
            .see(By::Role("dialog", "The team ladder, on paper"))
            .await?;
        window
            .see(By::Role("img", "Page 1 of 1 of the team ladder"))
            .await?;
        window.click(By::Role("radio", "Upright")).await?;
        axe::both_themes(window, "printing the team ladder").await?;
        save(window, "team.pdf").await?;

        window.click(By::Starting("link", "One-to-ones")).await?;
        window
            .click(By::Starting("row", "Marisol Etxeberria"))
            .await?;
        window
            .see(By::Role("heading", "Marisol Etxeberria"))
            .await?;
        window.click(By::Role("button", "Print…")).await?;
        window
            .see(By::Role(
                "img",
                "Page 1 of 1 of the sheet for the one-to-one with Marisol Etxeberria",
            ))
            .await?;
        axe::both_themes(window, "printing the sheet for a one-to-one").await?;
        save(window, "talk.pdf").await?;
        window
            .click(By::Role("button", "More ways to take the sheet along"))
            .await?;
        window
            .click(By::Starting("menuitem", "Copy as text"))
            .await?;
        window
            .read("The sheet for Marisol Etxeberria is on the clipboard.")
            .await?;
        let copied = std::fs::read_to_string(&clipboard)?;
        if !copied.contains("# One-to-one with Marisol Etxeberria") {
            return Err(Failure::new(format!("something else was copied: {copied}")));
        }

        window.click(By::Starting("link", "One-to-ones")).await?;
        window.see(By::Starting("row", "Tobias Achterberg")).await?;
        window.click(By::Role("button", "Print…")).await?;
        window
            .see(By::Role("dialog", "Print for several people"))
            .await?;
        axe::both_themes(window, "printing for several people").await?;
        // More decisions wait with her than this page has room for.
        window.click(By::Role("radio", "US Letter")).await?;
        press_save(window, "all.pdf").await?;
        window
            .see(By::Role("dialog", "Worth a second look"))
            .await?;
        window
            .read("The page for Priyanka Rao has no room for")
            .await?;
        axe::both_themes(window, "what is worth a second look").await?;
        window.click(By::Role("button", "Done")).await?;
        goes(window, "all.pdf").await?;
        if paper::pages(&all)? != 11 {
            return Err(Failure::new("everybody but the leader gets a sheet"));
        }
        let (width, height) = paper::size(&team)?;
        if width >= height {
            return Err(Failure::new("the team ladder does not stand upright"));
        }

        says(
            &team,
            &["Team ladder", "Everyone, as of", "Priyanka", "nobody"],
        )?;
        says(
            &talk,
            &[
                "Marisol Etxeberria",
                "One question to ask",
                "Decisions that wait",
                "Agreed: what, who, by when",
            ],
        )
    })
    .await
}

async fn save(window: &Window, name: &str) -> Outcome {
    press_save(window, name).await?;
    goes(window, name).await
}

async fn press_save(window: &Window, name: &str) -> Outcome {
    window.click(By::Role("button", "Save as PDF…")).await?;
    window.read(&format!("Saved “{name}”")).await
}

/// The dialog is closed once its file was saved.
async fn goes(window: &Window, name: &str) -> Outcome {
    for _ in 0..50 {
        if window.count(By::Starting("dialog", "")).await? == 0 {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!("the dialog stayed after {name}")))
}

/// One page with these words.
fn says(file: &Path, words: &[&str]) -> Outcome {
    let (pages, text) = (paper::pages(file)?, paper::text(file)?);
    match words.iter().find(|words| !text.contains(**words)) {
        None if pages == 1 => Ok(()),
        None => Err(Failure::new(format!(
            "{} has {pages} pages",
            file.display()
        ))),
        Some(missing) => Err(Failure::new(format!(
            "“{missing}” should be in {}: {text}",
            file.display()
        ))),
    }
}
