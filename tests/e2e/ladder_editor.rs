//! A new version of the ladder made in the window: levels, words, competencies, what rises, and back again.

use super::stage::{By, Outcome, Window, axe, play};

#[tokio::test]
async fn a_ladder_is_made_one_s_own_in_the_window() -> Outcome {
    play("ladder_editor", async |window| {
        begin(window).await?;
        axe::both_themes(window, "levels of the draft").await?;

        rename_a_level(window).await?;
        axe::both_themes(window, "level of the draft").await?;

        add_a_competency(window).await?;
        axe::both_themes(window, "competencies of the draft").await?;

        mend_a_finding(window).await?;
        set_a_cell(window).await?;
        axe::both_themes(window, "what rises").await?;

        move_a_level(window).await?;

        window.click(By::Starting("link", "Changes")).await?;
        window.see(By::Starting("table", "Levels")).await?;
        window.read("Staff PM").await?;
        axe::both_themes(window, "changes of the draft").await?;

        publish_and_take_back(window).await
    })
    .await
}

async fn begin(window: &Window) -> Outcome {
    window
        .click(By::Role("button", "Open the sample team"))
        .await?;
    window.click(By::Starting("link", "Our ladder")).await?;
    window
        .click(By::Role("button", "Edit a new version"))
        .await?;
    window
        .see(By::Role("heading", "Draft of version 2"))
        .await?;
    window.see(By::Role("link", "Senior PM")).await
}

async fn rename_a_level(window: &Window) -> Outcome {
    window.click(By::Role("link", "Senior PM")).await?;
    window.see(By::Role("heading", "Senior PM")).await?;
    window
        .fill(By::Role("textbox", "Name of the level"), "Staff PM")
        .await?;
    window.press("Tab").await?;
    window.see(By::Role("heading", "Staff PM")).await?;

    let example = By::Role("textbox", "Example: Customer insight");
    window.fill(example, "Found why trials stalled.").await?;
    window.press("Tab").await?;
    // In a field where nothing is typed, undo takes back the change that was kept.
    window.press("Control+z").await?;
    window
        .read("Undone: changing what Staff PM expects of Customer insight")
        .await?;
    window.press("Control+Shift+z").await?;
    window.holds(example, "Found why trials stalled.").await?;

    let line = By::Role("textbox", "What you give up, new line");
    window.click(line).await?;
    window.write("The last word on details").await?;
    window.press("Enter").await?;
    window
        .see(By::Role("button", "Move “The last word on details”"))
        .await
}

async fn add_a_competency(window: &Window) -> Outcome {
    window
        .click(By::Role("link", "All levels of the draft"))
        .await?;
    window.click(By::Starting("link", "Competencies")).await?;
    window
        .click(By::Role(
            "button",
            "Add a competency to Customer and market",
        ))
        .await?;
    window.write("Partnerships").await?;
    window.press("Enter").await?;
    window
        .see(By::Role("textbox", "Name of the competency Partnerships"))
        .await?;
    window.press("Escape").await
}

/// From the list of what is to look at to the field, and the line goes when it is mended.
async fn mend_a_finding(window: &Window) -> Outcome {
    let finding = By::Role("button", "Associate PM says nothing of Partnerships.");
    window.click(finding).await?;
    window.see(By::Role("heading", "Associate PM")).await?;
    window
        .see(By::Role(
            "radiogroup",
            "What Associate PM asks of Partnerships",
        ))
        .await?;
    window.still().await?;
    window.press("1").await?;
    window
        .see(By::Role(
            "button",
            "Take out: What Associate PM asks of Partnerships",
        ))
        .await?;
    window.see_no(finding).await
}

async fn set_a_cell(window: &Window) -> Outcome {
    window
        .click(By::Role("link", "All levels of the draft"))
        .await?;
    window.click(By::Role("link", "What rises")).await?;
    window.see(By::Starting("grid", "What each level")).await?;
    window
        .click(By::Role("gridcell", "1 Learning, no words yet"))
        .await?;
    window.press("ArrowRight").await?;
    window.press("2").await?;
    window.read("Set to 2.").await?;
    window
        .see(By::Role("gridcell", "2 With help, rises, no words yet"))
        .await
}

/// By mouse onto a free rung, by keyboard back again.
async fn move_a_level(window: &Window) -> Outcome {
    window.click(By::Starting("link", "Levels")).await?;
    window
        .drag(
            By::Role("button", "Move “Distinguished PM”"),
            By::Role("group", "Individual track, grade 6"),
        )
        .await?;
    window
        .read("Distinguished PM stands on grade 6 of Individual track.")
        .await?;
    // The rung it left is empty on the screen too, so the card with the focus is the new one.
    window
        .see(By::Role("button", "Add a level: Individual track, grade 5"))
        .await?;
    window.press("Alt+ArrowDown").await?;
    window
        .read("Distinguished PM stands on grade 5 of Individual track.")
        .await
}

async fn publish_and_take_back(window: &Window) -> Outcome {
    window.click(By::Role("button", "Publish…")).await?;
    window
        .see(By::Role("table", "What changes from version 1"))
        .await?;
    window
        .read("It is the same level, now called Staff PM.")
        .await?;
    axe::both_themes(window, "publishing the draft").await?;
    window.click(By::Role("button", "Publish")).await?;
    window.read("Version 2 counts now").await?;
    window.see(By::Role("heading", "Our ladder")).await?;

    window
        .click(By::Role("button", "More about the ladder"))
        .await?;
    window.click(By::Role("menuitem", "Versions…")).await?;
    window
        .see(By::Role("heading", "Versions of the ladder"))
        .await?;
    axe::both_themes(window, "versions").await?;
    window
        .click(By::Role("link", "What changed since 1"))
        .await?;
    window.read("Partnerships").await?;
    axe::both_themes(window, "two versions compared").await?;
    window
        .click(By::Role("link", "Versions of the ladder"))
        .await?;
    window
        .click(By::Role("link", "Version 1, Product ladder"))
        .await?;
    window.read("shown as it was published").await?;
    axe::both_themes(window, "an earlier version").await?;
    window.click(By::Starting("button", "Senior PM")).await?;
    window.see(By::Role("heading", "Senior PM")).await?;

    window.press("Control+z").await?;
    window.read("Undone: publishing version 2").await?;
    window.click(By::Starting("link", "Our ladder")).await?;
    window.see(By::Role("button", "Look at the draft")).await
}
