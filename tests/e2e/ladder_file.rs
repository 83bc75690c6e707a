//! A matrix from a spreadsheet: looked at, corrected, made the draft.

use super::stage::{Answers, By, Home, Outcome, axe, play_in};

const MATRIX: &str = "\
Our ladder,,,,
Area,Skill,PM,Senior PM,Rockstar
Craft,Discovery,Runs interviews,Plans research,as above
,Delivery,2,9,4
";

#[tokio::test]
async fn a_matrix_of_our_own_is_understood_corrected_and_becomes_the_draft() -> Outcome {
    let home = Home::new()?;
    let file = home.desk().join("matrix.csv");
    std::fs::write(&file, MATRIX)?;
    home.answer(&Answers {
        open: vec![file],
        ..Answers::default()
    })?;
    play_in(home, "ladder_file", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Our ladder")).await?;
        window
            .click(By::Role("button", "More about the ladder"))
            .await?;
        window
            .click(By::Role("menuitem", "New version from a file…"))
            .await?;
        window
            .see(By::Role("heading", "New version from a file"))
            .await?;
        window
            .read("3 levels, 2 competencies, 5 expectations.")
            .await?;
        window.see(By::Role("grid", "Levels")).await?;
        window
            .read("It is no rating from 0 to 5 and no word for one.")
            .await?;
        axe::both_themes(window, "a ladder file looked at").await?;

        // The column nobody knows is no level after all.
        window
            .click(By::Role("button", "Level Column E is taken as"))
            .await?;
        window.click(By::Role("option", "Left out")).await?;
        window
            .read("2 levels, 2 competencies, 3 expectations.")
            .await?;
        window.read("It is left out as you chose.").await?;

        window
            .click(By::Role("button", "Make it the draft"))
            .await?;
        window
            .see(By::Role("heading", "Draft of version 2"))
            .await?;
        window.press("Control+z").await?;
        window.click(By::Starting("link", "Our ladder")).await?;
        window.see(By::Role("button", "Edit a new version")).await
    })
    .await
}
