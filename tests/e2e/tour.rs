//! The five-minute tour of the README, walked as it is written there. `cargo xtask pictures` keeps what is seen on the way.

use std::path::PathBuf;

use super::stage::{By, Outcome, Theme, Window, play};

/// Keeps a picture for the README when one is wanted.
async fn picture(window: &Window, name: &str) -> Outcome {
    let Some(folder) = std::env::var_os("RUNGS_PICTURES").map(PathBuf::from) else {
        return Ok(());
    };
    std::fs::create_dir_all(&folder)?;
    window.photograph(&folder.join(format!("{name}.png"))).await
}

#[tokio::test]
async fn the_tour_of_the_readme_leads_where_it_says() -> Outcome {
    play("tour", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window
            .click(By::Starting("button", "Kofi Amankwah"))
            .await?;
        window.read("Pricing").await?;
        picture(window, "team-ladder").await?;
        window.theme(Theme::Dark).await?;
        picture(window, "team-ladder-dark").await?;
        window.theme(Theme::Light).await?;

        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("heading", "Delegation")).await?;
        picture(window, "delegation").await?;

        window.press("g").await?;
        window.press("o").await?;
        window.see(By::Role("heading", "One-to-ones")).await?;
        window.click(By::Role("radio", "Everyone")).await?;
        window.click(By::Starting("row", "Hollis Grady")).await?;
        window
            .click(By::Starting("textbox", "What you talked about"))
            .await?;
        window
            .write("The mobile numbers hold. Next: who stops after the first week.")
            .await?;
        window.press("Tab").await?;
        picture(window, "one-to-one").await?;

        window.click(By::Starting("link", "Growth plans")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.see(By::Starting("img", "Page 1")).await?;
        picture(window, "growth-plan").await?;

        window.press("Control+k").await?;
        window.write("undo").await?;
        window.read("Undo").await
    })
    .await
}
