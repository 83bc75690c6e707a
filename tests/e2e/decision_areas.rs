//! The catalogue of decisions made the leader's own, by keyboard: an area is added, one is split, two are merged, all of it is taken
//! back, levels are read on another scale, and areas come in from a file.

use super::stage::{Answers, By, Home, Outcome, Window, axe, play_in};

/// What another leader keeps: one area said in other words, and one that is new.
const CATALOGUE: &str = "areas:
  - code: pricing
    name: Pricing and packaging
    category: Market
    description: List prices, plans and every discount.
  - name: Partner contracts
    category: Market
    description: Which partners we sign, and on which terms.
    reversible: rarely
";

#[tokio::test]
async fn the_catalogue_becomes_the_leaders_own_by_keyboard() -> Outcome {
    let home = Home::new()?;
    let file = home.put("their-areas.yaml", CATALOGUE)?;
    home.answer(&Answers {
        open: vec![file],
        ..Answers::default()
    })?;
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
            .await?;
        take_in(window).await
    })
    .await
}

/// From a file, looked at before anything is kept.
async fn take_in(window: &Window) -> Outcome {
    menu(window, "More", "Import from a file…").await?;
    window
        .see(By::Role("dialog", "Import “their-areas.yaml”"))
        .await?;
    window.read("1 new, 1 changed").await?;
    window.read("Changed: description “").await?;
    axe::both_themes(window, "importing areas").await?;
    window.press("Control+Enter").await?;
    window
        .see(By::Role("button", "Edit Partner contracts"))
        .await?;
    window
        .read("List prices, plans and every discount.")
        .await?;
    window.press("Control+z").await?;
    window
        .see_no(By::Role("button", "Edit Partner contracts"))
        .await
}

async fn menu(window: &Window, name: &str, entry: &str) -> Outcome {
    window.click(By::Role("button", name)).await?;
    window.click(By::Role("menuitem", entry)).await
}
