//! A quarter of a plan: made step by step, signed, lived by, closed, carried on, and the old one printed again as it was signed.

use std::fs;
use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, paper, play_in};

#[tokio::test]
async fn a_plan_is_made_signed_lived_by_closed_and_carried_on() -> Outcome {
    let home = Home::new()?;
    let desk = home.desk();
    let [signed, again] = ["signed.pdf", "again.pdf"].map(|name| desk.join(name));
    home.answer(&Answers {
        save: vec![signed.clone(), again.clone()],
        ..Answers::default()
    })?;
    play_in(home, "plan_quarter", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Growth plans")).await?;
        make(window).await?;
        sign(window).await?;
        window
            .click(By::Starting("button", "Save as PDF…: Signed by"))
            .await?;
        window.read("signed.pdf").await?;
        live_by_it(window).await?;
        close_and_carry_on(window).await?;
        // The old one again, as it was signed.
        window.click(By::Role("link", "Show that plan")).await?;
        window
            .click(By::Starting("button", "Save as PDF…: Signed by"))
            .await?;
        window.read("again.pdf").await?;
        are_the_same(&signed, &again)
    })
    .await
}

/// The steps from direction to check-ins, with what is offered in each.
async fn make(window: &Window) -> Outcome {
    window
        .click(By::Role("button", "Begin a plan for Hollis Grady"))
        .await?;
    window
        .see(By::Role("heading", "Make the plan for Hollis Grady"))
        .await?;
    axe::both_themes(window, "the direction of a plan").await?;
    window
        .choose(
            By::Role("button", "Not talked about yet Direction"),
            "Individual track Deeper in the work itself.",
        )
        .await?;
    // The list closes and the page is read anew; what lies below may move until then.
    window
        .see(By::Role("button", "Individual track Direction"))
        .await?;
    next(window, "Strengths").await?;
    window
        .click(By::Role("button", "Add to the strengths: Customer insight"))
        .await?;
    next(window, "Focus areas").await?;
    axe::both_themes(window, "what a plan could work on").await?;
    window
        .click(By::Role(
            "button",
            "Choose as a focus area: Product strategy",
        ))
        .await?;
    window
        .see(By::Role("button", "Remove the focus area Product strategy"))
        .await?;
    next(window, "From and to").await?;
    window
        .click(By::Role(
            "textbox",
            "How we will know, for Product strategy",
        ))
        .await?;
    window.write("two teams plan by it").await?;
    next(window, "Actions").await?;
    window
        .click(By::Starting(
            "button",
            "Add to the plan: Write the strategy of your area on one page",
        ))
        .await?;
    window
        .see(By::Starting(
            "checkbox",
            "Done: Write the strategy of your area",
        ))
        .await?;
    axe::both_themes(window, "the actions of a plan beside its pages").await?;
    next(window, "Your commitments").await?;
    window
        .click(By::Starting("button", "Promise: Send"))
        .await?;
    window
        .see(By::Starting("checkbox", "Send them a draft"))
        .await?;
    next(window, "Check-ins").await?;
    window.click(By::Starting("button", "Plan these")).await?;
    window.read("check-ins are planned.").await?;
    next(window, "Ready").await?;
    window.see(By::Starting("img", "Page 1")).await
}

async fn next(window: &Window, step: &str) -> Outcome {
    window.click(By::Role("button", "Next")).await?;
    window.see(By::Role("heading", step)).await
}

async fn sign(window: &Window) -> Outcome {
    window.click(By::Role("button", "Agree…")).await?;
    axe::both_themes(window, "agreeing on a plan").await?;
    window.click(By::Role("button", "Agree")).await?;
    window.read("The plan with Hollis Grady is agreed.").await?;
    window.click(By::Role("button", "Open the plan")).await?;
    window.see(By::Role("region", "As it was signed")).await?;
    window.read("The plan is still what was signed.").await
}

/// An action done changes nothing that was signed; a promise more does.
async fn live_by_it(window: &Window) -> Outcome {
    window
        .click(By::Starting(
            "checkbox",
            "Done: Write the strategy of your area",
        ))
        .await?;
    window.read("The action is done.").await?;
    window.read("The plan is still what was signed.").await?;
    window
        .click(By::Role("textbox", "New action for Product strategy"))
        .await?;
    window.write("Defend it at the review").await?;
    window.press("Enter").await?;
    window.read("1 change since then").await?;
    window.read("“Defend it at the review” was added.").await?;
    axe::both_themes(window, "a plan that was signed").await
}

async fn close_and_carry_on(window: &Window) -> Outcome {
    window.click(By::Role("button", "More")).await?;
    window
        .click(By::Role("menuitem", "Close the plan…"))
        .await?;
    window.click(By::Role("radio", "Reached in part")).await?;
    window
        .choose(
            By::Role("button", "Not said What became of “Product strategy”"),
            "Not reached",
        )
        .await?;
    window.click(By::Role("button", "Close the plan")).await?;
    window.read("The plan for Hollis Grady is closed.").await?;
    window.click(By::Role("button", "Next plan…")).await?;
    axe::both_themes(window, "the next plan").await?;
    window
        .see(By::Starting("checkbox", "Defend it at the review"))
        .await?;
    window
        .click(By::Role("button", "Begin the next plan"))
        .await?;
    // It begins with what the last one promised and what became of it.
    window.see(By::Role("heading", "Looking back")).await?;
    window.see(By::Role("region", "The plan before")).await?;
    window.read("1 of 2").await?;
    axe::both_themes(window, "looking back").await
}

fn are_the_same(signed: &Path, again: &Path) -> Outcome {
    let text = paper::text(signed)?;
    for words in [
        "Hollis Grady",
        "Product strategy",
        "Signed",
        "Marisol Etxeberria",
    ] {
        if !text.contains(words) {
            return Err(Failure::new(format!(
                "“{words}” is not in the PDF:\n{text}"
            )));
        }
    }
    if text.contains("Defend it") {
        return Err(Failure::new("what was added later is in what was signed"));
    }
    if fs::read(signed)? == fs::read(again)? {
        Ok(())
    } else {
        Err(Failure::new(
            "what was signed was not printed again exactly",
        ))
    }
}
