//! The catalogue of decisions made the leader's own, by keyboard: an area is added, one is split, two are merged, all of it is taken
//! back, and levels are read on another scale.

use super::stage::{By, Home, Outcome, axe, play_in};

#[tokio::test]
async fn the_catalogue_becomes_the_leaders_own_by_keyboard() -> Outcome {
    let home = Home::new()?;
    play_in(home, "decision_areas", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("a").await?;
        window.see(By::Role("heading", "Decision areas")).await?;
        axe::both_themes(window, "decision areas").await?;

        // Added: N opens the panel with its first field ready.
        window.press("n").await?;
        window
            .see(By::Role("heading", "A new decision area"))
            .await?;
        window.write("Data retention").await?;
        axe::both_themes(window, "a new decision area").await?;
        window.press("Control+Enter").await?;
        window.read("“Data retention” is in the catalogue.").await?;
        window
            .see(By::Role("button", "Edit Data retention"))
            .await?;

        // Split.
        menu(window, "What to do with Pricing and packaging", "Split…").await?;
        window.read("What is agreed with").await?;
        axe::both_themes(window, "splitting an area").await?;
        window.write("List prices").await?;
        window.press("Tab").await?;
        window.write("Rebates").await?;
        window.press("Control+Enter").await?;
        window.see(By::Role("button", "Edit Rebates")).await?;
        window
            .see_no(By::Role("button", "Edit Pricing and packaging"))
            .await?;
        window.read("Retired (1)").await?;

        // Merged.
        menu(window, "What to do with Rebates", "Merge with others…").await?;
        window.write("Promises to").await?;
        window.press("Enter").await?;
        window.read("The lower level counts").await?;
        axe::both_themes(window, "merging areas").await?;
        window
            .fill(By::Role("textbox", "Name of the new area"), "What we grant")
            .await?;
        window.press("Control+Enter").await?;
        window.see(By::Role("button", "Edit What we grant")).await?;
        window.read("Retired (3)").await?;

        // Taken back, one after the other.
        window.press("Control+z").await?;
        window.see(By::Role("button", "Edit Rebates")).await?;
        window.press("Control+z").await?;
        window
            .see(By::Role("button", "Edit Pricing and packaging"))
            .await?;
        window.press("Control+z").await?;
        window
            .see_no(By::Role("button", "Edit Data retention"))
            .await?;

        // Another scale.
        menu(window, "More", "Change the scale…").await?;
        window.see(By::Starting("radio", "Seven levels")).await?;
        window.press("ArrowDown").await?;
        window.read("1 Root").await?;
        axe::both_themes(window, "changing the scale").await?;
        window.press("Control+Enter").await?;
        window
            .read("read on the scale “Leaf, branch, trunk, root”")
            .await?;
        window.press("Control+z").await?;
        window
            .read("read on the scale “Seven levels of delegation”")
            .await
    })
    .await
}

async fn menu(window: &super::stage::Window, name: &str, entry: &str) -> Outcome {
    window.click(By::Role("button", name)).await?;
    window.click(By::Role("menuitem", entry)).await
}
