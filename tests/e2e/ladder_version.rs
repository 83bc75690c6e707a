//! A new version of the ladder: out as a file, changed by hand, in as a draft, looked at, published.

use super::stage::{Answers, By, Home, Outcome, axe, play_in};

#[tokio::test]
async fn a_ladder_changed_in_a_file_becomes_the_one_that_counts() -> Outcome {
    let home = Home::new()?;
    let file = home.desk().join("our-ladder.yaml");
    home.answer(&Answers {
        open: vec![file.clone()],
        save: vec![file.clone()],
        ..Answers::default()
    })?;
    play_in(home, "ladder_version", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Our ladder")).await?;
        window
            .click(By::Role("button", "More about the ladder"))
            .await?;
        window
            .click(By::Role("menuitem", "Save as a file…"))
            .await?;
        window.read("The ladder is saved.").await?;

        let text = std::fs::read_to_string(&file)?;
        let changed = text
            .replace("code: SPM\n", "code: STAFF\n")
            .replace("name: Senior PM\n", "name: Staff PM\n");
        assert_ne!(text, changed, "the file names the level as it does");
        std::fs::write(&file, changed)?;

        window
            .click(By::Role("button", "More about the ladder"))
            .await?;
        window
            .click(By::Role("menuitem", "New version from a file…"))
            .await?;
        window
            .see(By::Role("heading", "Draft of version 2"))
            .await?;
        window.click(By::Starting("link", "Changes")).await?;
        window.see(By::Starting("table", "Levels")).await?;
        window.read("Staff PM").await?;
        axe::both_themes(window, "draft of the ladder").await?;

        window.click(By::Role("button", "Publish…")).await?;
        window.read("Staff PM stands on the same rung").await?;
        axe::both_themes(window, "publishing").await?;
        window.click(By::Role("button", "Publish")).await?;
        window.read("Version 2 counts now").await?;
        window.see(By::Role("heading", "Our ladder")).await?;
        window.read("version 2, published").await?;

        window.click(By::Starting("link", "Team ladder")).await?;
        window.read("Staff PM").await?;
        window.press("Control+z").await?;
        window.read("Senior PM").await?;
        window.click(By::Starting("link", "Our ladder")).await?;
        window.see(By::Role("button", "Look at the draft")).await
    })
    .await
}
