//! The case for somebody's next level: said, with an example that is shared on the way, and saved.

use super::stage::{Answers, By, Failure, Home, Outcome, axe, paper, play, play_in};

#[tokio::test]
async fn a_leader_makes_the_case_and_its_pages_stand_beside_it() -> Outcome {
    let home = Home::new()?;
    let file = home.desk().join("packet.pdf");
    home.answer(&Answers {
        save: vec![file.clone()],
        ..Answers::default()
    })?;
    play_in(home, "promotion_packet", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window
            .click(By::Starting("row", "Marisol Etxeberria"))
            .await?;
        window
            .see(By::Role("heading", "Marisol Etxeberria"))
            .await?;
        window.press("n").await?;
        window
            .see(By::Role("dialog", "Note evidence on Marisol Etxeberria"))
            .await?;
        window.write("Took pricing to finance on her own.").await?;
        window.press("Control+Enter").await?;
        window.read("Noted on Marisol Etxeberria.").await?;

        window.click(By::Role("link", "Promotion packet")).await?;
        window
            .see(By::Role("heading", "Promotion packet: Marisol Etxeberria"))
            .await?;
        window.see(By::Starting("img", "Page 1 of")).await?;
        axe::both_themes(window, "a promotion packet").await?;
        window.click(By::Role("textbox", "What you say")).await?;
        window.write("Marisol leads across teams already.").await?;
        window.press("Tab").await?;
        window
            .read("The statement for Marisol Etxeberria is kept.")
            .await?;

        window
            .click(By::Starting("button", "Choose the note"))
            .await?;
        window.see(By::Role("dialog", "Share this note?")).await?;
        axe::both_themes(window, "sharing a note for a packet").await?;
        window.click(By::Role("button", "Share and choose")).await?;
        window
            .see(By::Starting("button", "Leave out the note"))
            .await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “packet.pdf”").await?;

        let (pages, text) = (paper::pages(&file)?, paper::text(&file)?);
        for words in [
            "Promotion packet",
            "Marisol leads across teams already.",
            "Took pricing to finance on her own.",
            "What is missing",
        ] {
            if !text.contains(words) {
                return Err(Failure::new(format!("“{words}” should be in: {text}")));
            }
        }
        if pages > 3 {
            return Err(Failure::new(format!("a packet of {pages} pages")));
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_packet_has_no_room_for_is_told_beside_its_pages() -> Outcome {
    play("packet_remark", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window
            .click(By::Starting("row", "Marisol Etxeberria"))
            .await?;
        window
            .see(By::Role("heading", "Marisol Etxeberria"))
            .await?;
        window.press("n").await?;
        window
            .see(By::Role("dialog", "Note evidence on Marisol Etxeberria"))
            .await?;
        let more_than_a_page = "She led the review with legal and came back with a decision. ";
        window.paste(&more_than_a_page.repeat(130)).await?;
        window.press("Control+Enter").await?;
        window.read("Noted on Marisol Etxeberria.").await?;

        window.click(By::Role("link", "Promotion packet")).await?;
        window
            .see(By::Role("heading", "Promotion packet: Marisol Etxeberria"))
            .await?;
        window.see(By::Starting("img", "Page 1 of")).await?;
        let remark = "Longer texts are shortened on paper. The whole of them is on screen.";
        window.see_no(By::Text(remark)).await?;
        window
            .click(By::Starting("button", "Choose the note"))
            .await?;
        window.see(By::Role("dialog", "Share this note?")).await?;
        window.click(By::Role("button", "Share and choose")).await?;
        window.see(By::Text(remark)).await?;
        axe::both_themes(window, "a packet that does not hold all of it").await?;

        // Gone with what made it.
        window
            .click(By::Starting("button", "Leave out the note"))
            .await?;
        window.see_no(By::Text(remark)).await
    })
    .await
}
