//! From a file of the whole company to people on rungs, looked at before anything is saved.

use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, play_in};

/// Invented, with the traps of real exports: false friends, somebody twice, a vacancy, a loop, a shifted row, sensitive columns.
const COMPANY: &str = include_str!("../fixtures/company-roster.csv");

async fn start_with_a_roster(window: &Window) -> Outcome {
    window.click(By::Role("button", "Import a roster…")).await?;
    window.see(By::Role("heading", "Import a roster")).await?;
    window.click(By::Role("button", "Choose a file…")).await
}

#[tokio::test]
async fn a_company_file_is_looked_at_corrected_and_confirmed() -> Outcome {
    let home = Home::new()?;
    let file = home.put("company-roster.csv", COMPANY)?;
    home.answer(&Answers {
        open: vec![file],
        ..Answers::default()
    })?;
    play_in(home, "roster_import", async |window| {
        window.click(By::Role("button", "Import a roster…")).await?;
        window.see(By::Role("button", "Choose a file…")).await?;
        axe::both_themes(window, "import, choosing").await?;
        window.click(By::Role("button", "Choose a file…")).await?;
        window.read("separated by semicolon").await?;
        window.read("2 rows cannot be taken").await?;
        window.see(By::Role("radio", "New 13")).await?;
        axe::both_themes(window, "import, rows").await?;

        // Refused rows are named with their number and their reason.
        window.click(By::Role("button", "Show them")).await?;
        window.read("row 10 says").await?;
        window.read("the cells of this row have moved").await?;
        window.click(By::Role("radio", "Skipped 10")).await?;
        window.read("is a job in marketing").await?;

        // Sensitive columns have no field to be given.
        window.click(By::Starting("tab", "Columns")).await?;
        window.read("never stored: pay or bank details").await?;
        axe::both_themes(window, "import, columns").await?;

        // The leader knows better than a title.
        window.click(By::Starting("tab", "Rows")).await?;
        window.click(By::Role("radio", "New 13")).await?;
        window
            .choose(
                By::Starting("button", "Product Manager Level of Noor El-Amrani"),
                "Senior PM Grade 3, Individual track",
            )
            .await?;
        window.click(By::Role("button", "Import 13 rows")).await?;
        window.see(By::Role("heading", "The roster is in")).await?;
        axe::both_themes(window, "import, done").await?;

        window
            .click(By::Role("button", "Look at the team ladder"))
            .await?;
        window.read("12 people, 1 open role").await?;
        window.read("Noor El-Amrani").await?;
        let text = window.all_text().await?;
        for stranger in ["Esra Yıldız", "Annabel Fitch", "Piotr Zalewski"] {
            if text.contains(stranger) {
                return Err(Failure::new(format!("{stranger} stands on the ladder")));
            }
        }

        // All of it is one step to take back.
        window.press("Control+z").await?;
        window.read("nobody yet").await
    })
    .await
}

#[tokio::test]
async fn a_file_that_is_no_roster_is_refused_in_words_and_saves_nothing() -> Outcome {
    let home = Home::new()?;
    let file = home.put("holiday.csv", [0x89, b'P', b'N', b'G', 0, 1, 2, 3])?;
    home.answer(&Answers {
        open: vec![file],
        ..Answers::default()
    })?;
    play_in(home, "no_roster", async |window| {
        start_with_a_roster(window).await?;
        window.read("holiday.csv").await?;
        window.see(By::Starting("alert", "")).await?;
        window.see_no(By::Starting("button", "Import 0")).await?;
        window.click(By::Starting("link", "Team ladder")).await?;
        window.read("nobody yet").await
    })
    .await
}

/// A real company's directory, used where it is present.
#[tokio::test]
async fn the_fifteen_product_people_of_a_real_company_are_found_and_placed() -> Outcome {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/company-roster.csv");
    if !file.is_file() {
        println!("The real roster is not present here; the invented one stands for it.");
        return Ok(());
    }
    let home = Home::new()?;
    home.answer(&Answers {
        open: vec![file],
        ..Answers::default()
    })?;
    play_in(home, "real_roster", async |window| {
        start_with_a_roster(window).await?;
        window.see(By::Role("radio", "All 282")).await?;
        window.see(By::Role("radio", "Skipped 267")).await?;
        window.click(By::Role("button", "Import 15 rows")).await?;
        window
            .click(By::Role("button", "Look at the team ladder"))
            .await?;
        window.read("15 people").await?;
        window.read("VP of Product 1").await?;
        window.read("Director of Product 3").await?;
        window.read("Product Manager 11").await
    })
    .await
}
