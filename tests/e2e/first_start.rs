//! The first minute with the program: nothing is there yet, and what to do next is plain.

use super::stage::{By, Outcome, play};

#[tokio::test]
async fn first_start_offers_the_ways_to_begin() -> Outcome {
    play("first_start", async |window| {
        for way in [
            "Import a roster…",
            "Start empty",
            "Open the sample team",
            "Open a workspace…",
        ] {
            window.see(By::Role("button", way)).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_sample_team_opens_on_its_ladder_and_a_token_leads_to_the_person() -> Outcome {
    play("sample_team", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.read("Imke Sandvoort").await?;
        window.read("Kofi Amankwah").await?;
        Ok(())
    })
    .await
}
