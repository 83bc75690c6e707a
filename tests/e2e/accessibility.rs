//! Axe on every screen, in both themes.

use super::stage::{By, Outcome, axe, play};

#[tokio::test]
async fn first_start_is_accessible_in_light_and_dark() -> Outcome {
    play("accessibility_first_start", async |window| {
        window.see(By::Role("heading", "Rungs")).await?;
        axe::both_themes(window, "first start").await
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
        axe::both_themes(window, "team ladder").await?;
        for (link, heading) in [
            ("People", "People"),
            ("Due", "Due"),
            ("One-to-ones", "One-to-ones"),
            ("Delegation", "Delegation"),
            ("Growth plans", "Growth plans"),
            ("Our ladder", "Our ladder"),
            ("Settings", "Settings"),
        ] {
            window.click(By::Starting("link", link)).await?;
            window.see(By::Starting("heading", heading)).await?;
            axe::both_themes(window, heading).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_page_of_one_thing_is_accessible_in_light_and_dark() -> Outcome {
    play("accessibility_pages", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.see(By::Role("heading", "Priyanka Rao")).await?;
        axe::both_themes(window, "person").await?;
        window.click(By::Role("button", "Assess")).await?;
        window
            .see(By::Starting("radiogroup", "Rating of Customer insight"))
            .await?;
        axe::both_themes(window, "assessment").await?;

        window.click(By::Starting("link", "One-to-ones")).await?;
        window.click(By::Role("radio", "Everyone")).await?;
        window.click(By::Starting("row", "Hollis Grady")).await?;
        window
            .see(By::Starting("textbox", "What you talked about"))
            .await?;
        axe::both_themes(window, "one-to-one").await?;

        window.click(By::Starting("link", "Growth plans")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.see(By::Starting("img", "Page 1")).await?;
        axe::both_themes(window, "growth plan").await?;

        window.click(By::Starting("link", "Our ladder")).await?;
        window.click(By::Starting("button", "Senior PM")).await?;
        window.read("What you give up").await?;
        axe::both_themes(window, "level").await
    })
    .await
}

#[tokio::test]
async fn what_opens_over_a_screen_is_accessible_in_light_and_dark() -> Outcome {
    play("accessibility_layers", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("Control+k").await?;
        window.see(By::Starting("dialog", "")).await?;
        axe::both_themes(window, "palette").await?;
        window.press("Escape").await?;

        window.click(By::Starting("link", "Delegation")).await?;
        window.click(By::Role("button", "Open cell")).await?;
        axe::both_themes(window, "delegation cell").await?;
        window.press("Escape").await?;

        window.click(By::Starting("link", "People")).await?;
        window.click(By::Role("button", "Add a person")).await?;
        axe::both_themes(window, "adding a person").await?;
        window.press("Escape").await?;
        window.click(By::Starting("row", "Lucien Fabre")).await?;
        window.click(By::Role("button", "Place…")).await?;
        axe::both_themes(window, "placing").await
    })
    .await
}
