//! The ladder read with somebody, handed out on paper, and a self-assessment to fill in by hand.

use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, paper, play_in};

#[tokio::test]
async fn a_leader_reads_a_rung_and_hands_the_ladder_out() -> Outcome {
    let home = Home::new()?;
    let desk = home.desk();
    let [card, cards, booklet, form] =
        ["card.pdf", "cards.pdf", "booklet.pdf", "form.pdf"].map(|name| desk.join(name));
    let printed = desk.join("printer.pdf");
    home.answer(&Answers {
        save: vec![card.clone(), cards.clone(), booklet.clone(), form.clone()],
        print: vec![printed.clone()],
        ..Answers::default()
    })?;
    play_in(home, "ladder_paper", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        // From a person to their rung.
        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.click(By::Role("button", "More")).await?;
        window.click(By::Role("menuitem", "Their rung")).await?;
        window
            .see(By::Role("heading", "Reading Product Manager"))
            .await?;
        window
            .see(By::Role("table", "Product Manager between its neighbours"))
            .await?;
        window.read("One rung below").await?;
        window.read("Manager track begins at grade 4").await?;
        axe::both_themes(window, "three rungs").await?;

        // Along the ladder, and over to the other track.
        window.click(By::Starting("link", "4 Principal PM")).await?;
        window
            .see(By::Role("heading", "Reading Principal PM"))
            .await?;
        window.read("Asks less").await?;
        window
            .click(By::Role("radio", "Two tracks side by side"))
            .await?;
        window
            .see(By::Role("table", "Principal PM beside the other track"))
            .await?;
        axe::both_themes(window, "two tracks").await?;

        // This card, all cards, the booklet.
        window.press("Control+p").await?;
        window.see(By::Role("dialog", "Print the ladder")).await?;
        window
            .see(By::Role(
                "img",
                "Page 1 of 1 of the role card of Principal PM",
            ))
            .await?;
        axe::both_themes(window, "printing the ladder").await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “card.pdf”").await?;

        window.click(By::Role("button", "Print…")).await?;
        window
            .click(By::Starting("radio", "Role cards of all levels"))
            .await?;
        window
            .see(By::Role(
                "img",
                "Page 9 of 9 of the role cards of all levels",
            ))
            .await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “cards.pdf”").await?;

        window.click(By::Role("button", "Print…")).await?;
        window.click(By::Starting("radio", "Booklet")).await?;
        window.see(By::Starting("img", "Page 1 of")).await?;
        leaf_through(window).await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “booklet.pdf”").await?;

        // The form, from where one assesses.
        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.click(By::Role("button", "Assess")).await?;
        window
            .click(By::Role("button", "Form for a self-assessment…"))
            .await?;
        window
            .see(By::Role("dialog", "Form for Priyanka Rao to fill in"))
            .await?;
        axe::both_themes(window, "a form to send").await?;
        window.click(By::Starting("radio", "By hand")).await?;
        window.see(By::Starting("img", "Page 1 of")).await?;
        axe::both_themes(window, "a form to fill in").await?;
        window.click(By::Role("button", "Print…")).await?;
        window.read("on their way to the printer").await?;
        window
            .click(By::Role("button", "Form for a self-assessment…"))
            .await?;
        window.click(By::Starting("radio", "By hand")).await?;
        window
            .choose(
                By::Starting("button", "Product Manager, their own level"),
                "Senior PM Grade 3, Individual track",
            )
            .await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “form.pdf”").await?;

        says(
            &card,
            1,
            &[
                "Principal PM",
                "What you give up",
                "Crosses over to Group PM",
            ],
        )?;
        says(&cards, 9, &["Associate PM", "Chief Product Officer"])?;
        says(
            &booklet,
            20,
            &[
                "Contents",
                "What the words mean",
                "Where one can cross over",
            ],
        )?;
        says(
            &printed,
            4,
            &["Priyanka Rao", "Product Manager: 3", "Form code RF1:"],
        )?;
        says(
            &form,
            4,
            &["Priyanka Rao", "Senior PM: 4", "In your own words"],
        )
    })
    .await
}

/// Of a long document the pages beyond the first are drawn when somebody comes to them, by key or by number.
async fn leaf_through(window: &Window) -> Outcome {
    let first = window
        .attribute(By::Starting("img", "Page 1 of"), "alt")
        .await?
        .unwrap_or_default();
    let pages: u32 = first
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .max()
        .unwrap_or_default();
    if pages <= 20 {
        return Err(Failure::new(format!("a booklet of {pages} pages: {first}")));
    }
    let page = |at: u32| format!("Page {at} of {pages}");
    window.see_no(By::Starting("img", &page(pages))).await?;
    window.click(By::Role("region", "Pages")).await?;
    window.press("End").await?;
    window.see(By::Starting("img", &page(pages))).await?;
    window.fill(By::Role("textbox", "Page"), "15").await?;
    window.press("Enter").await?;
    window.see(By::Starting("img", &page(15))).await?;
    window
        .choose(By::Starting("button", "Fit width"), "Fit page")
        .await?;
    window.press("PageDown").await?;
    window.see(By::Starting("img", &page(16))).await?;
    axe::both_themes(window, "a long document in its pages").await?;
    window
        .choose(By::Starting("button", "Fit page"), "Fit width")
        .await
}

/// As many pages or more, and these words on them.
fn says(file: &Path, pages: u32, words: &[&str]) -> Outcome {
    let count = paper::pages(file)?;
    if count < pages {
        return Err(Failure::new(format!(
            "{} has {count} pages, at least {pages} expected",
            file.display()
        )));
    }
    let text = paper::text(file)?;
    match words.iter().find(|words| !text.contains(**words)) {
        None => Ok(()),
        Some(words) => Err(Failure::new(format!(
            "{} should say “{words}”: {text}",
            file.display()
        ))),
    }
}
