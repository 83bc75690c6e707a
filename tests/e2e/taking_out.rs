//! What leaves beside paper: a calendar, and a plan on the clipboard and as a file.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tokio::time::sleep;

use super::stage::{Answers, By, Failure, Home, Outcome, axe, play_in};

#[tokio::test]
async fn dates_go_into_a_calendar_and_a_plan_onto_the_clipboard() -> Outcome {
    let home = Home::new()?;
    let [all, one, markdown] = ["all.ics", "one.ics", "plan.md"].map(|name| home.desk().join(name));
    let clipboard = home.clipboard();
    home.answer(&Answers {
        save: vec![all.clone(), one.clone(), markdown.clone()],
        ..Answers::default()
    })?;
    play_in(home, "taking_out", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("f").await?;
        window.click(By::Role("button", "Calendar file…")).await?;
        window
            .see(By::Role("dialog", "What is due, for your calendar"))
            .await?;
        axe::both_themes(window, "a calendar file").await?;
        window
            .click(By::Role("checkbox", "The next one-to-ones too"))
            .await?;
        window.click(By::Role("button", "Save…")).await?;
        window.read("Saved “all.ics”.").await?;
        let calendar = written(&all).await?;
        has(&calendar, "SUMMARY:One-to-one with Kofi Amankwah")?;
        has(&calendar, "SUMMARY:Check-in with Priyanka Rao")?;

        window.click(By::Starting("link", "Growth plans")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window.see(By::Starting("img", "Page 1")).await?;
        let more = By::Role("button", "More");
        window.click(more).await?;
        axe::both_themes(window, "the menu of a plan").await?;
        window
            .click(By::Starting("menuitem", "Copy as text"))
            .await?;
        window
            .read("The plan of Priyanka Rao is on the clipboard.")
            .await?;
        let copied: Value = serde_json::from_str(&written(&clipboard).await?)
            .map_err(|error| Failure::new(error.to_string()))?;
        let form = |name: &str| copied[name].as_str().unwrap_or_default().to_owned();
        has(&form("text"), "# Growth plan of Priyanka Rao\n")?;
        has(&form("html"), ">Growth plan of Priyanka Rao</h1>")?;

        window.click(more).await?;
        window
            .click(By::Starting("menuitem", "Calendar file…"))
            .await?;
        window.read("Saved “one.ics”.").await?;
        let calendar = written(&one).await?;
        has(&calendar, "SUMMARY:Check-in with Priyanka Rao")?;
        if calendar.contains("Kofi") {
            return Err(Failure::new("the calendar of one plan names another"));
        }
        window.click(more).await?;
        window
            .click(By::Starting("menuitem", "Save as Markdown…"))
            .await?;
        window.read("Saved “plan.md”.").await?;
        has(&written(&markdown).await?, &form("text"))
    })
    .await
}

/// What stands in a file, once it is there.
async fn written(file: &Path) -> Outcome<String> {
    for _ in 0..50 {
        if let Ok(text) = std::fs::read_to_string(file) {
            return Ok(text);
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!(
        "{} was never written",
        file.display()
    )))
}

fn has(text: &str, wanted: &str) -> Outcome {
    if text.contains(wanted) {
        return Ok(());
    }
    Err(Failure::new(format!("“{wanted}” should be in: {text}")))
}
