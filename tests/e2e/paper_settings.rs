//! How days are written on paper, and in which language: chosen once, and on the pages at once.

use std::fs;
use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, axe, paper, play_in};

const PAGE: By<'_> = By::Role("img", "Page 1 of 2 of the growth plan for Priyanka Rao");

#[tokio::test]
async fn pages_are_written_as_the_settings_say() -> Outcome {
    let home = Home::new()?;
    let [usual, chosen] = ["usual.pdf", "chosen.pdf"].map(|name| home.desk().join(name));
    home.answer(&Answers {
        save: vec![usual.clone(), chosen.clone()],
        ..Answers::default()
    })?;
    play_in(home, "paper_settings", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Growth plans")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        let before = window.picture(PAGE).await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “usual.pdf”").await?;

        window.click(By::Role("link", "Settings")).await?;
        window.see(By::Role("heading", "Settings")).await?;
        window
            .choose(By::Starting("button", "24 November 2026"), "2026-11-24")
            .await?;
        window.read("What you print next is written so.").await?;
        window
            .fill(By::Role("combobox", "Language you write in"), "French")
            .await?;
        window.click(By::Role("option", "French")).await?;
        axe::both_themes(window, "settings of what is on paper").await?;

        window.press("Alt+ArrowLeft").await?;
        window
            .see(By::Role("heading", "Growth plan for Priyanka Rao"))
            .await?;
        window.picture_changes(PAGE, &before).await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “chosen.pdf”").await?;
        is_written_so(&usual, &chosen)
    })
    .await
}

fn is_written_so(usual: &Path, chosen: &Path) -> Outcome {
    let is_iso = |word: &str| {
        let parts: Vec<&str> = word.split('-').collect();
        matches!(parts.as_slice(), [year, month, day] if (year.len(), month.len(), day.len()) == (4, 2, 2))
    };
    let days = |file| {
        Ok::<_, Failure>(
            paper::text(file)?
                .split_whitespace()
                .filter(|word| is_iso(word))
                .count(),
        )
    };
    let (before, after) = (days(usual)?, days(chosen)?);
    if before > 0 || after < 5 {
        return Err(Failure::new(format!(
            "{before} days were written as 2026-11-24 before, {after} after"
        )));
    }
    for (file, is_french) in [(usual, false), (chosen, true)] {
        let heading = if is_french {
            "Plan de développement"
        } else {
            "Growth plan"
        };
        if !paper::text(file)?.contains(heading) {
            return Err(Failure::new(format!("{}: no “{heading}”", file.display())));
        }
        let says = fs::read(file)?.windows(8).any(|bytes| bytes == b"Lang(fr)");
        if says != is_french {
            return Err(Failure::new(format!(
                "{}: it is {}marked as French",
                file.display(),
                if says { "" } else { "not " }
            )));
        }
    }
    Ok(())
}
