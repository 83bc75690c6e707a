//! Context by keyboard alone: noted, tagged, told in a one-to-one, and taken back.

use serde_json::Value;

use super::stage::{By, Failure, Outcome, Window, axe, play};

const NOTE: &str = "The hiring budget moves to the second half";

/// The longest way by Tab through a one-to-one with all that lies beside it.
const FARTHEST: usize = 80;

/// Goes on by Tab until what has the keyboard says so.
async fn tab_to(window: &Window, words: &str) -> Outcome {
    let script = "const at = document.activeElement; const said = at?.closest('label') ?? at; \
        return `${said?.getAttribute('aria-label') ?? ''} ${said?.textContent ?? ''}`";
    for _ in 0..FARTHEST {
        window.press("Tab").await?;
        if let Value::String(said) = window.run(script, Vec::new()).await?
            && said.contains(words)
        {
            return Ok(());
        }
    }
    Err(Failure::new(format!("Tab never came to “{words}”")))
}

#[tokio::test]
async fn who_is_in_the_dark_is_told_in_a_one_to_one_and_undo_takes_it_back() -> Outcome {
    play("context", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("x").await?;
        window.see(By::Role("heading", "Context shared")).await?;
        window.read("No new hires until").await?;
        axe::both_themes(window, "notes of context").await?;

        window.press("n").await?;
        window.see(By::Role("dialog", "Note context")).await?;
        window.write(NOTE).await?;
        window.press("Tab").await?;
        window.write("hiring").await?;
        window.press("Enter").await?;
        window
            .see(By::Role("checkbox", "Tobias Achterberg"))
            .await?;
        axe::both_themes(window, "a note of context").await?;
        // All who have a say in it were told, but one.
        tab_to(window, "Told all").await?;
        window.press("Enter").await?;
        tab_to(window, "Tobias Achterberg").await?;
        window.press("Space").await?;
        window.press("Control+Enter").await?;
        window.see_no(By::Role("dialog", "Note context")).await?;
        window.read(NOTE).await?;
        window.read("Mark Tobias Achterberg as told").await?;
        let in_the_dark = By::Role("list", "1 person is in the dark");
        window.see(in_the_dark).await?;

        window.press("g").await?;
        window.press("o").await?;
        window.see(By::Role("heading", "One-to-ones")).await?;
        let filter = By::Role("searchbox", "Filter people");
        window.see(filter).await?;
        window.press("/").await?;
        window.write("Tobias").await?;
        window.holds(filter, "Tobias").await?;
        tab_to(window, "Tobias Achterberg").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "Tobias Achterberg")).await?;
        window.press("n").await?;
        window.write("Spoke about next year.").await?;
        tab_to(window, NOTE).await?;
        window.press("Space").await?;
        window.read("Kept").await?;
        window
            .see(By::Role("button", &format!("Was not told: {NOTE}")))
            .await?;
        axe::both_themes(window, "a one-to-one with what was told").await?;

        window.press("g").await?;
        window.press("x").await?;
        window.read(NOTE).await?;
        window.see_no(in_the_dark).await?;
        window.press("Control+z").await?;
        window.see(in_the_dark).await?;
        window.press("Control+Shift+z").await?;
        window.see_no(in_the_dark).await
    })
    .await
}
