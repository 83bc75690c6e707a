//! A note while it is fresh, and the leader's own call beside what is proposed.

use super::stage::{By, Outcome, axe, play};

#[tokio::test]
async fn a_note_is_two_keys_away_and_a_call_stands_beside_the_proposal() -> Outcome {
    play("readiness", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window
            .click(By::Starting("row", "Marisol Etxeberria"))
            .await?;
        window.see(By::Starting("button", "VP of Product")).await?;
        window.read("Not yet, because").await?;

        window.press("n").await?;
        window
            .see(By::Role("dialog", "Note evidence on Marisol Etxeberria"))
            .await?;
        axe::both_themes(window, "noting evidence").await?;
        window
            .write("Took the pricing question to finance on her own.")
            .await?;
        window.press("Control+Enter").await?;
        window.read("Noted on Marisol Etxeberria.").await?;
        window
            .read("Took the pricing question to finance on her own.")
            .await?;

        window.click(By::Role("button", "Record my call…")).await?;
        axe::both_themes(window, "a call on readiness").await?;
        window.click(By::Role("radio", "Emergency cover")).await?;
        window.click(By::Starting("textbox", "Why")).await?;
        window.write("Stood in for him in spring.").await?;
        window.click(By::Role("button", "Record it")).await?;
        window.read("Emergency cover for VP of Product").await?;
        window.read("Proposed then: 2–3+ years").await?;

        window.press("Control+z").await?;
        window
            .see_no(By::Starting("button", "Remove the call"))
            .await?;
        window.press("Control+z").await?;
        window.read("Nothing is noted yet").await
    })
    .await
}
