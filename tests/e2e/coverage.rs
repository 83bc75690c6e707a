//! What a leader asks of the decisions of a team, answered by keyboard: a review that stays, a move to a new domain looked at again,
//! a decision pulled back for a while and given back, and the way to the cell in the matrix.

use std::time::Duration;

use serde_json::Value;
use tokio::time::sleep;

use super::stage::{By, Failure, Outcome, Window, axe, play};

/// More than there is to stand on in any screen.
const MOST_STEPS: usize = 150;

const FOCUSED: &str = "const at = document.activeElement; \
     return at ? at.getAttribute('aria-label') || at.innerText || '' : ''";

/// Walks on with Tab until something whose name begins so has the focus.
async fn walk_to(window: &Window, name: &str) -> Outcome {
    for _ in 0..MOST_STEPS {
        let at = window.run(FOCUSED, Vec::new()).await?;
        if at.as_str().is_some_and(|at| at.trim().starts_with(name)) {
            return Ok(());
        }
        window.press("Tab").await?;
    }
    Err(Failure::new(format!("Tab never reaches “{name}”")))
}

async fn press_by_key(window: &Window, name: &str) -> Outcome {
    walk_to(window, name).await?;
    window.press("Enter").await
}

async fn go_to_coverage(window: &Window) -> Outcome {
    window.press("g").await?;
    window.press("c").await?;
    window.see(By::Role("heading", "Coverage")).await
}

#[tokio::test]
async fn what_was_not_looked_at_is_answered_by_keyboard_and_leads_into_the_matrix() -> Outcome {
    play("coverage", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        go_to_coverage(window).await?;
        window.read("How many decisions sit with you").await?;
        axe::both_themes(window, "coverage").await?;

        // The index leads to its question, and the first review stays as it is.
        press_by_key(window, "Not looked at").await?;
        press_by_key(window, "Stays, next review in three months").await?;
        window
            .read("Research and discovery method stays as it is for Anneliese Vu.")
            .await?;
        window.see(By::Starting("button", "Show all 20")).await?;
        window.press("Control+z").await?;
        window.see(By::Starting("button", "Show all 21")).await?;

        press_by_key(window, "Show as a table").await?;
        window
            .see(By::Role("columnheader", "Areas still only yours"))
            .await?;
        axe::both_themes(window, "the load as a table").await?;

        look_aside(window).await
    })
    .await
}

/// How far the page is scrolled, and what has the focus on it.
const PLACE: &str = "const at = document.activeElement; \
     const scrolled = [...document.querySelectorAll('main *')].map((one) => one.scrollTop); \
     return [Math.max(...scrolled), at.getAttribute('aria-label') || at.tagName]";

/// Into the matrix to a cell and back to the line it was opened from, and the same way by the keys that go back and forward.
async fn look_aside(window: &Window) -> Outcome {
    let line = "Open: Acceptance and quality bar, Naomi Okonkwo-Reyes";
    let panel = By::Starting("dialog", "Naomi Okonkwo-Reyes, Acceptance and quality bar");
    press_by_key(window, "Show all 21").await?;
    walk_to(window, line).await?;
    let place = window.run(PLACE, Vec::new()).await?;
    window.press("Enter").await?;
    window.see(panel).await?;
    window.press("Escape").await?;
    back_at(window, &place).await?;
    window.press("g").await?;
    window.press("p").await?;
    window.see(By::Role("heading", "People")).await?;
    window.press("Alt+ArrowLeft").await?;
    back_at(window, &place).await?;
    window.press("Alt+ArrowRight").await?;
    window.see(By::Role("heading", "People")).await
}

/// Waits until the screen stands as it stood.
async fn back_at(window: &Window, place: &Value) -> Outcome {
    let mut last = Value::Null;
    for _ in 0..100 {
        last = window.run(PLACE, Vec::new()).await?;
        if last == *place {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!("back at {last}, not at {place}")))
}

#[tokio::test]
async fn after_a_move_decisions_are_looked_at_again_and_one_is_pulled_back_for_a_while() -> Outcome
{
    play("look-again", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Dagny Lindqvist")).await?;
        press_by_key(window, "Edit…").await?;
        window.fill(By::Role("textbox", "Area"), "Payments").await?;
        window.press("Control+Enter").await?;
        window.read("Look at their decisions again").await?;
        window
            .read("Dagny Lindqvist moved from Onboarding to Payments")
            .await?;
        axe::both_themes(window, "decisions to look at again").await?;

        press_by_key(window, "Stays: Acceptance and quality bar").await?;
        window
            .read("Acceptance and quality bar stays as it is for Dagny Lindqvist.")
            .await?;
        window
            .see_no(By::Starting("button", "Stays: Acceptance and quality bar"))
            .await?;

        go_to_coverage(window).await?;
        press_by_key(window, "Pull back…: Release date and go/no-go").await?;
        window
            .see(By::Starting(
                "dialog",
                "Release date and go/no-go for Dagny Lindqvist",
            ))
            .await?;
        axe::both_themes(window, "pulling back for a while").await?;
        // The day has the focus; then comes its calendar.
        window.write("20991231").await?;
        window.press("Tab").await?;
        window.press("Tab").await?;
        window
            .write("Learning who calls when payments fail.")
            .await?;
        window.press("Control+Enter").await?;
        window
            .read("Release date and go/no-go is pulled back for Dagny Lindqvist, for a while.")
            .await?;
        window
            .read("Learning who calls when payments fail.")
            .await?;
        press_by_key(
            window,
            "Give back: Release date and go/no-go, Dagny Lindqvist",
        )
        .await?;
        window
            .read("Release date and go/no-go of Dagny Lindqvist is given back.")
            .await?;
        window
            .see_no(By::Starting(
                "button",
                "Give back: Release date and go/no-go, Dagny",
            ))
            .await?;
        window.press("Control+z").await?;
        window
            .see(By::Starting(
                "button",
                "Give back: Release date and go/no-go, Dagny",
            ))
            .await?;
        window
            .see(By::Role("heading", "What holds only for a while"))
            .await
    })
    .await
}
