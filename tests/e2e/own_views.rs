//! Two views of who decides, by keyboard alone: asked with the leader's side hidden, and by a form that is filled in elsewhere.

use std::fs;
use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, play_in};

const WORDS: &str = "I test and you hear of it";
const FARTHEST_APART: &str = "Agree on theirs: Pricing and packaging";
const HIDDEN_FROM_THE_PM: &str = "You see these differently";

#[tokio::test]
async fn a_pm_says_how_they_see_it_and_the_differences_come_first() -> Outcome {
    let home = Home::new()?;
    let form = home.desk().join("Priyanka.csv");
    home.answer(&Answers {
        save: vec![form.clone()],
        open: vec![form.clone()],
        ..Answers::default()
    })?;
    play_in(home, "own_views", async |window| {
        window.tab_to("Open the sample team").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        window.tab_to("Two views").await?;
        window.press("Enter").await?;
        window.read("Last asked").await?;
        axe::both_themes(window, "how a team sees who decides").await?;

        asked_together(window).await?;
        by_form(window, &form).await?;
        undone(window).await
    })
    .await
}

/// Lucien was never asked. While they fill it in, what was agreed is nowhere on the screen.
async fn asked_together(window: &Window) -> Outcome {
    window.tab_to("Ask Lucien Fabre").await?;
    window.press("Enter").await?;
    let title = By::Role("heading", "How does Lucien Fabre see it?");
    window.see(title).await?;
    window
        .see_no(By::Role("heading", HIDDEN_FROM_THE_PM))
        .await?;
    let page = window
        .run("return document.body.innerText", Vec::new())
        .await?;
    if page.as_str().is_none_or(|page| page.contains("Agreed")) {
        return Err(Failure::new(
            "what was agreed can be read while a PM is asked",
        ));
    }
    axe::both_themes(window, "a PM is asked").await?;
    window.press("7").await?;
    window.press("ArrowDown").await?;
    window.press("4").await?;
    window.read("2 of 21 filled in").await?;
    window.press("Control+Enter").await?;
    window.see_no(title).await?;
    window.see(By::Role("heading", HIDDEN_FROM_THE_PM)).await?;
    // Agreed 5, seen as 7; what was seen alike comes later.
    window
        .see(By::Role(
            "button",
            "Keep as agreed: Research and discovery method",
        ))
        .await?;
    window
        .tab_to("Keep as agreed: Research and discovery method")
        .await?;
    window.press("Enter").await?;
    window
        .see(By::Role(
            "dialog",
            "Keep 5 Advise for Research and discovery method",
        ))
        .await?;
    axe::both_themes(window, "a level that stays").await?;
    window.press("Control+Enter").await?;
    window.read("Talked about, and kept as agreed").await?;
    window
        .see(By::Role("heading", "Talked about, and kept as agreed"))
        .await
}

/// Priyanka gets a file that holds nothing of the leader's side, fills it in, and sends it back.
async fn by_form(window: &Window, form: &Path) -> Outcome {
    window.tab_to("The whole team").await?;
    window.press("Enter").await?;
    window.read("Last asked").await?;
    window.tab_to("Compare with Priyanka Rao").await?;
    window.press("Enter").await?;
    window.see(By::Role("heading", "Priyanka Rao")).await?;
    window.tab_to("Save a form…").await?;
    window.press("Enter").await?;
    window
        .read("The form for Priyanka Rao is saved. Nothing of your side is in it.")
        .await?;
    fill_in(form)?;
    window.tab_to("Read a form in…").await?;
    window.press("Enter").await?;
    window
        .see(By::Role("dialog", "The form of Priyanka Rao"))
        .await?;
    window.read(WORDS).await?;
    axe::both_themes(window, "a form that came back").await?;
    window.tab_to("Keep 1 answer").await?;
    window.press("Enter").await?;
    window
        .see_no(By::Role("dialog", "The form of Priyanka Rao"))
        .await?;
    window.read(WORDS).await?;
    // Agreed 2, seen as 5: farther apart than anything else, so it is met first.
    let first = "return document.querySelector('[aria-label^=\"Agree on theirs: \"]')?.ariaLabel";
    let first = window.run(first, Vec::new()).await?;
    if first != FARTHEST_APART {
        return Err(Failure::new(format!("{first} comes first")));
    }
    window.tab_to(FARTHEST_APART).await?;
    window.press("Enter").await?;
    window
        .see(By::Role(
            "dialog",
            "Agree on 5 Advise for Pricing and packaging",
        ))
        .await?;
    axe::both_themes(window, "agreeing on how a PM sees it").await?;
    window.press("Control+Enter").await?;
    window.see_no(By::Role("button", FARTHEST_APART)).await?;
    window
        .read("Pricing and packaging: agreed on 5 Advise.")
        .await
}

/// What came back in the form, beside what was answered before.
fn fill_in(form: &Path) -> Outcome {
    let read = |e| Failure::new(format!("the form: {e}"));
    let blank = fs::read_to_string(form).map_err(read)?;
    let answered = blank.replace(",,,area:pricing", &format!(",5,{WORDS},area:pricing"));
    if answered == blank {
        return Err(Failure::new("the form has no line for pricing"));
    }
    fs::write(form, answered).map_err(read)
}

async fn undone(window: &Window) -> Outcome {
    window.press("Control+z").await?;
    window.see(By::Role("button", FARTHEST_APART)).await?;
    window.press("Control+Shift+z").await?;
    window.see_no(By::Role("button", FARTHEST_APART)).await
}
