//! What is due: done where it stands, moved, written, and taken back.

use super::stage::{By, Outcome, axe, play};

const LATE: &str = "Sit in on the renewal talks of the largest customer, Dagny Lindqvist";

#[tokio::test]
async fn what_is_due_is_done_where_it_stands_and_undo_takes_it_back() -> Outcome {
    play("due", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("f").await?;
        window.see(By::Role("heading", "Due")).await?;
        let late = format!("Done {LATE}");
        let done = By::Role("button", &late);
        window.see(done).await?;
        window.read("5 late").await?;
        axe::both_themes(window, "what is due").await?;

        window.click(done).await?;
        window.read("The action is done.").await?;
        window.see_no(done).await?;
        window.read("4 late").await?;
        // The keyboard went on to the next line.
        window.press("d").await?;
        window.read("3 late").await?;
        window.press("Control+z").await?;
        window.press("Control+z").await?;
        window.see(done).await?;
        window.read("5 late").await?;

        window
            .click(By::Role("button", &format!("Move the date of {LATE}")))
            .await?;
        window.see(By::Role("dialog", "Move the date")).await?;
        axe::both_themes(window, "moving a date").await?;
        window.press("Escape").await?;

        let write = "Write… Hold the check-in and write what you saw, Dagny Lindqvist";
        window.click(By::Role("button", write)).await?;
        window.click(By::Starting("textbox", "What we saw")).await?;
        window.write("Ask about the renewal.").await?;
        window.press("Control+Enter").await?;
        window.see_no(By::Starting("dialog", "")).await?;
        // Before its day that is what the two will talk about, and the check-in is still to come.
        window.read("The check-in is changed.").await?;
        window.see(By::Role("button", write)).await?;

        window.press("/").await?;
        window.write("begin anneliese").await?;
        window
            .click(By::Starting("row", "Begin a growth plan"))
            .await?;
        window.see(By::Role("heading", "Anneliese Vu")).await
    })
    .await
}
