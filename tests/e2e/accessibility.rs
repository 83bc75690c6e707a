//! Axe on every screen, in both themes.

use super::stage::{By, Outcome, Theme, Window, axe, play};

async fn both_themes(window: &Window, screen: &str) -> Outcome {
    for theme in [Theme::Light, Theme::Dark] {
        window.theme(theme).await?;
        axe::no_violation(window, &format!("{screen} ({theme:?})")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn first_start_is_accessible_in_light_and_dark() -> Outcome {
    play("accessibility_first_start", async |window| {
        window.see(By::Role("heading", "Rungs")).await?;
        both_themes(window, "first start").await
    })
    .await
}

#[tokio::test]
async fn every_screen_is_accessible_in_light_and_dark() -> Outcome {
    play("accessibility_screens", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        both_themes(window, "team ladder").await?;
        for (link, heading) in [
            ("People", "People"),
            ("Delegation", "Delegation"),
            ("Our ladder", "Our ladder"),
            ("Settings", "Settings"),
        ] {
            window.click(By::Starting("link", link)).await?;
            window.see(By::Starting("heading", heading)).await?;
            both_themes(window, heading).await?;
        }
        Ok(())
    })
    .await
}
