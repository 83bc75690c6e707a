//! What somebody decides, on paper, by keyboard alone: from their page to the charter, and the papers of a team.

use std::path::Path;
use std::time::Duration;

use tokio::time::sleep;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, paper, play_in};

#[tokio::test]
async fn a_leader_hands_out_who_decides_what_by_keyboard_alone() -> Outcome {
    let home = Home::new()?;
    let desk = home.desk();
    let [charter, board, charters] =
        ["charter.pdf", "board.pdf", "charters.pdf"].map(|name| desk.join(name));
    home.answer(&Answers {
        save: vec![charter.clone(), board.clone(), charters.clone()],
        ..Answers::default()
    })?;
    play_in(home, "decision_papers", async |window| {
        window.tab_to("Open the sample team").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "Team ladder")).await?;

        // From a person to what they decide.
        window.press("g").await?;
        window.press("p").await?;
        window.see(By::Starting("row", "Priyanka Rao")).await?;
        find_row(window, "Priyanka Rao").await?;
        window.press("Enter").await?;
        window.see(By::Role("heading", "Priyanka Rao")).await?;
        command(window, "Print the decision charter").await?;
        window
            .see(By::Role("dialog", "What Priyanka Rao decides, on paper"))
            .await?;
        window
            .see(By::Role(
                "img",
                "Page 1 of 1 of the decision charter of Priyanka Rao",
            ))
            .await?;
        axe::both_themes(window, "printing a decision charter").await?;
        save(window, "charter.pdf").await?;

        // From the matrix: the board, then everybody's charter.
        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        command(window, "Print charters or the team board").await?;
        window
            .see(By::Role("dialog", "Who decides what, on paper"))
            .await?;
        window
            .see(By::Starting("img", "Page 1 of 3 of the team board"))
            .await?;
        axe::both_themes(window, "printing the team board").await?;
        save(window, "board.pdf").await?;
        command(window, "Print charters or the team board").await?;
        tab_to_choice(window, "Team board").await?;
        window.press("ArrowDown").await?;
        window
            .see(By::Starting("img", "Page 1 of 11 of the decision charters"))
            .await?;
        save(window, "charters.pdf").await?;

        charter_says(&charter)?;
        board_says(&board)?;
        charters_say(&charters)
    })
    .await
}

/// Goes on by Tab until a choice with this label has the focus: the label stands around it.
async fn tab_to_choice(window: &Window, label: &str) -> Outcome {
    const LABEL: &str = "return document.activeElement?.closest('label')?.innerText.trim() ?? ''";
    for _ in 0..40 {
        let name = window.run(LABEL, vec![]).await?;
        if name.as_str().is_some_and(|name| name.starts_with(label)) {
            return Ok(());
        }
        window.press("Tab").await?;
    }
    Err(Failure::new(format!("Tab never came to “{label}”")))
}

/// Narrows the list to a name, and goes on by Tab until its row has the focus.
async fn find_row(window: &Window, name: &str) -> Outcome {
    const PLACE: &str = "const { activeElement: e } = document; \
         return e?.getAttribute('role') ?? e?.tagName ?? ''";
    for _ in 0..40 {
        window.press("Tab").await?;
        let place = window.run(PLACE, vec![]).await?;
        if place == "INPUT" {
            window.write(name).await?;
            window.see_no(By::Starting("row", "Hollis Grady")).await?;
        } else if place == "row" {
            return Ok(());
        }
    }
    Err(Failure::new(format!("no key came to the row of “{name}”")))
}

/// Takes the first answer of the list of commands.
async fn command(window: &Window, words: &str) -> Outcome {
    window.press("Control+k").await?;
    window.see(By::Starting("dialog", "")).await?;
    window.write(words).await?;
    window.see(By::Starting("menuitem", words)).await?;
    window.press("Enter").await
}

async fn save(window: &Window, name: &str) -> Outcome {
    window.tab_to("Save as PDF…").await?;
    window.press("Enter").await?;
    window.read(&format!("Saved “{name}”")).await?;
    for _ in 0..50 {
        if window.count(By::Starting("dialog", "")).await? == 0 {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!("the dialog stayed after {name}")))
}

/// Who, levels, limits, what to bring, what is owed, when to look again; all on a page, and tagged.
fn charter_says(file: &Path) -> Outcome {
    says(
        file,
        1,
        &[
            "Priyanka Rao",
            "You decide",
            "We decide together",
            "Bring to me",
            // Pulled back for a while in the sample.
            "For a while, until",
            "again.",
            "5 Advise",
            "3 Consult",
            "Up to 5,000 EUR",
            "Up to 3 customers.",
            "Ask first:",
            "Inform afterwards:",
            "What I owe you",
            "I back every promise made within the limit",
            "We look at it again",
            "Priyanka Rao, date",
        ],
    )?;
    tagged(file, "Decision charter of Priyanka Rao")?;
    let structure = paper::structure(file)?;
    for tag in [
        "H1 \"Priyanka Rao\"",
        "H2 \"You decide\"",
        "H2 \"Bring to me\"",
        "H2 \"What I owe you\"",
        "TH",
        "/Scope /Column",
    ] {
        if !structure.contains(tag) {
            return Err(Failure::new(format!("{tag} should be in: {structure}")));
        }
    }
    Ok(())
}

fn board_says(file: &Path) -> Outcome {
    says(
        file,
        3,
        &[
            "Who decides what",
            "Everyone, as of",
            "Priyanka",
            "Decisions by how far they are given",
            "How far a decision is given",
        ],
    )?;
    // What the marks mean stands on every page.
    let legends = paper::text(file)?.matches("for a while").count();
    if legends < 3 {
        return Err(Failure::new(format!("{legends} pages have a legend")));
    }
    tagged(file, "Who decides what. Everyone")
}

fn charters_say(file: &Path) -> Outcome {
    says(
        file,
        11,
        &["Priyanka Rao", "Dagny Lindqvist", "Marisol Etxeberria"],
    )?;
    tagged(file, "Decision charters")
}

fn tagged(file: &Path, title: &str) -> Outcome {
    let facts = paper::facts(file)?;
    let is_tagged = facts
        .lines()
        .any(|line| line.starts_with("Tagged:") && line.ends_with("yes"));
    if is_tagged && facts.contains(title) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} should be tagged and called “{title}”: {facts}",
        file.display()
    )))
}

/// As many pages, and these words on them.
fn says(file: &Path, pages: u32, words: &[&str]) -> Outcome {
    let count = paper::pages(file)?;
    if count != pages {
        return Err(Failure::new(format!(
            "{} has {count} pages, {pages} expected",
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
