//! Delegation poker by keyboard alone: cards laid in secret, turned together, the spread, what was agreed, and its story.

use super::stage::{By, Failure, Outcome, Window, axe, play};

const BROUGHT_UP: &str = "Kofi wants Finance to be asked first";

#[tokio::test]
async fn three_people_choose_in_secret_and_record_what_they_agree_on() -> Outcome {
    play("poker", async |window| {
        window.tab_to("Open the sample team").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        window.tab_to("Poker").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "A new round")).await?;
        axe::both_themes(window, "setting up poker").await?;
        for (field, choice) in [
            ("Which decisions", "Pricing and packaging"),
            ("Which decisions", "Hiring and staffing"),
            ("Who plays beside you", "Kofi Amankwah"),
            ("Who plays beside you", "Lucien Fabre"),
        ] {
            add(window, field, choice).await?;
        }
        window.tab_to("Begin").await?;
        window.press("Enter").await?;

        cards(window, &["2", "6", "4"]).await?;
        axe::both_themes(window, "cards on the table").await?;
        leaving_asks(window).await?;
        record(window).await?;
        // The next decision is on the table, and what was recorded can still be taken back.
        window
            .see(By::Role("heading", "Poker: Hiring and staffing"))
            .await?;
        window.see(By::Role("button", "I choose now")).await?;
        window
            .read("Pricing and packaging: agreed on 4 Agree.")
            .await?;
        window.see(By::Role("button", "Undo")).await?;
        // No card of it lies yet, so nothing is lost by leaving.
        story(window).await
    })
    .await
}

async fn add(window: &Window, field: &str, choice: &str) -> Outcome {
    if window.focused().await? != field {
        window.tab_to(field).await?;
    }
    window.write(choice).await?;
    window.see(By::Starting("option", choice)).await?;
    window.press("ArrowDown").await?;
    window.press("Enter").await?;
    window
        .see(By::Role("button", &format!("Take {choice} out")))
        .await
}

/// Everyone takes the keyboard in turn. A card that lies can be read nowhere.
async fn cards(window: &Window, laid: &[&str]) -> Outcome {
    for (card, (take, hand)) in laid.iter().zip([
        ("I choose now", "Choose your card"),
        ("I am Kofi Amankwah", "Kofi Amankwah, choose your card"),
        ("I am Lucien Fabre", "Lucien Fabre, choose your card"),
    ]) {
        window.see(By::Role("button", take)).await?;
        if window.focused().await? != take {
            window.tab_to(take).await?;
        }
        window.press("Enter").await?;
        window.see(By::Role("heading", hand)).await?;
        window.press(card).await?;
        window.see_no(By::Role("heading", hand)).await?;
    }
    window
        .see(By::Role("heading", "All cards are on the table"))
        .await?;
    let page = window
        .run(
            "return document.querySelector('main').innerText",
            Vec::new(),
        )
        .await?;
    match page.as_str() {
        Some(page)
            if !["Sell", "Agree", "Inquire"]
                .iter()
                .any(|word| page.contains(word)) =>
        {
            Ok(())
        }
        _ => Err(Failure::new("a card can be read before all are turned")),
    }
}

async fn leaving_asks(window: &Window) -> Outcome {
    let question = By::Starting("alertdialog", "Drop this round?");
    window.press("g").await?;
    window.press("c").await?;
    window.see(question).await?;
    axe::both_themes(window, "leaving a round").await?;
    window.press("Escape").await?;
    window.see_no(question).await?;
    window
        .see(By::Role("heading", "All cards are on the table"))
        .await
}

async fn record(window: &Window) -> Outcome {
    window.tab_to("Turn the cards over").await?;
    window.press("Enter").await?;
    window.see(By::Role("region", "The cards")).await?;
    window.read("Lowest, explains first").await?;
    window.read("Highest, explains second").await?;
    axe::both_themes(window, "cards turned over").await?;
    window.tab_to("1 Tell").await?;
    window.press("4").await?;
    // It shall be so for Kofi; for Lucien it stays.
    window.tab_to("Lucien Fabre").await?;
    window.press("Space").await?;
    window.tab_to("What the talk brought up").await?;
    window.write(BROUGHT_UP).await?;
    window.press("Control+Enter").await
}

/// Both agreed that it is so for Kofi; how they came to it stands in the story of the decision.
async fn story(window: &Window) -> Outcome {
    window.press("g").await?;
    window.press("d").await?;
    window.see(By::Role("grid", "Delegation matrix")).await?;
    window.tab_to("level ").await?;
    for _ in 0..3 {
        window.press("ArrowDown").await?;
    }
    let cell = "return document.body.innerText.includes('Kofi Amankwah, Pricing and packaging')";
    for _ in 0..21 {
        if window.run(cell, Vec::new()).await? == true {
            break;
        }
        window.press("ArrowRight").await?;
    }
    window.press("Enter").await?;
    window.read("Delegation poker: ").await?;
    window.read(BROUGHT_UP).await
}
