//! The main job from end to end: a roster comes in, somebody is placed, a decision is delegated, a plan is made, and paper comes out.

use std::path::Path;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, paper, play_in};

const COMPANY: &str = include_str!("../fixtures/company-roster.csv");

#[tokio::test]
async fn from_a_roster_file_to_a_printed_growth_plan() -> Outcome {
    let home = Home::new()?;
    let plan = home.desk().join("plan.pdf");
    let printed = home.desk().join("printer.pdf");
    home.answer(&Answers {
        open: vec![home.put("company-roster.csv", COMPANY)?],
        save: vec![plan.clone()],
        print: vec![printed.clone()],
        ..Answers::default()
    })?;
    play_in(home, "main_job", async |window| {
        import(window).await?;
        place(window).await?;
        delegate(window).await?;
        make_a_plan(window).await?;
        axe::both_themes(window, "plan").await?;

        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “plan.pdf”").await?;
        check_paper(&plan)?;
        window.click(By::Role("button", "Print…")).await?;
        window.read("printer").await?;
        if std::fs::read(&plan)? != std::fs::read(&printed)? {
            return Err(Failure::new("the printer got other pages than the file"));
        }

        // Private notes are on the screen and on no paper.
        agree_and_check_in(window).await
    })
    .await
}

async fn import(window: &Window) -> Outcome {
    window.click(By::Role("button", "Import a roster…")).await?;
    window.click(By::Role("button", "Choose a file…")).await?;
    window.click(By::Role("button", "Import 13 rows")).await?;
    window
        .click(By::Role("button", "Look at the team ladder"))
        .await?;
    window.read("12 people, 1 open role").await
}

/// Two placements, the later one with its reason; the earlier one stays.
async fn place(window: &Window) -> Outcome {
    window.click(By::Starting("link", "People")).await?;
    window.click(By::Starting("row", "Noor El-Amrani")).await?;
    window.click(By::Role("button", "Place…")).await?;
    window
        .click(By::Role("button", "Product Manager Level"))
        .await?;
    window.click(By::Starting("option", "Senior PM")).await?;
    window
        .fill(
            By::Role("textbox", "Reason"),
            "Carries billing alone since spring.",
        )
        .await?;
    window.click(By::Role("button", "Place")).await?;
    window
        .read("Noor El-Amrani is placed on Senior PM.")
        .await?;
    window.read("Carries billing alone since spring.").await?;
    window.read("Product Manager since 16 Oct 2024").await
}

async fn delegate(window: &Window) -> Outcome {
    window.click(By::Starting("link", "Delegation")).await?;
    window
        .read("Clemence Oduya, Research and discovery method")
        .await?;
    window.click(By::Role("button", "Open cell")).await?;
    // The level has the focus, the wanted one comes next, and each takes its number.
    window.see(By::Role("radiogroup", "Level agreed")).await?;
    window.press("4").await?;
    window.press("Tab").await?;
    window.press("6").await?;
    window.click(By::Starting("button", "Limits")).await?;
    window
        .fill(By::Role("textbox", "Limit"), "one study a month")
        .await?;
    window.click(By::Role("button", "Save")).await?;
    window
        .see(By::Role(
            "gridcell",
            "level 4, 7 expected, below what the rung expects, 6 wanted, with a limit",
        ))
        .await
}

async fn make_a_plan(window: &Window) -> Outcome {
    window.click(By::Starting("link", "Growth plans")).await?;
    window
        .click(By::Role("button", "Begin a plan for Clemence Oduya"))
        .await?;
    // It is begun step by step, and may be left at any of them.
    window
        .see(By::Role("heading", "Make the plan for Clemence Oduya"))
        .await?;
    window.click(By::Role("link", "Growth plan")).await?;
    window
        .see(By::Role("heading", "Growth plan for Clemence Oduya"))
        .await?;
    window
        .click(By::Role("button", "Not talked about yet Direction"))
        .await?;
    window
        .click(By::Starting("option", "Manager track"))
        .await?;
    window
        .click(By::Role("button", "No target level Target level"))
        .await?;
    window
        .click(By::Starting("option", "VP of Product"))
        .await?;
    // What nobody agreed on is not printed.
    window
        .click(By::Starting("button", "Target not agreed yet"))
        .await?;
    window
        .read("The target is agreed with Clemence Oduya")
        .await?;
    window
        .click(By::Role("button", "Add a focus area…"))
        .await?;
    window
        .click(By::Starting("option", "Decides on research"))
        .await?;
    window
        .click(By::Role(
            "textbox",
            "New action for Decides on research and discovery method",
        ))
        .await?;
    window
        .write("Run two discovery rounds with sales in the room")
        .await?;
    window.press("Enter").await?;
    window.read("0 of 1").await?;
    // The pages beside it are those of the plan as it is now.
    window.see(By::Starting("img", "Page 1")).await
}

async fn agree_and_check_in(window: &Window) -> Outcome {
    window.click(By::Role("button", "Agree…")).await?;
    axe::both_themes(window, "agreeing").await?;
    window.click(By::Role("button", "Agree")).await?;
    // Not only “Agreed”: the dialog says “Agreed on”, and undo does nothing below a dialog.
    window
        .read("The plan with Clemence Oduya is agreed.")
        .await?;
    window.press("Control+z").await?;
    window.see(By::Role("button", "Agree…")).await
}

fn check_paper(file: &Path) -> Outcome {
    let text = paper::text(file)?;
    for words in [
        "Clemence Oduya",
        "Director of Product, Routing",
        "VP of Product",
        "Manager track",
        "Decides on research and discovery method",
        "From 4 Agree to 6 Inquire",
        "Run two discovery rounds with sales in the room",
        "one study a month",
        "Sunniva Aalto",
        "1 of",
    ] {
        if !text.contains(words) {
            return Err(Failure::new(format!(
                "“{words}” is not in the PDF:\n{text}"
            )));
        }
    }
    match paper::pages(file)? {
        1 | 2 => Ok(()),
        pages => Err(Failure::new(format!("{pages} pages, at most two expected"))),
    }
}

#[tokio::test]
async fn the_sample_team_goes_on_paper_in_one_go_in_one_file_and_in_one_each() -> Outcome {
    let home = Home::new()?;
    let all = home.desk().join("all.pdf");
    let folder = home.desk().join("plans");
    home.answer(&Answers {
        save: vec![all.clone()],
        folder: vec![folder.clone()],
        ..Answers::default()
    })?;
    play_in(home, "team_on_paper", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Growth plans")).await?;
        window.see(By::Starting("row", "Priyanka Rao")).await?;
        window.click(By::Role("button", "Print…")).await?;
        axe::both_themes(window, "printing").await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “all.pdf”").await?;
        if paper::pages(&all)? != 10 {
            return Err(Failure::new("five plans of two pages are ten pages"));
        }

        window.click(By::Role("button", "Print…")).await?;
        window
            .click(By::Starting("radio", "One PDF per person"))
            .await?;
        window.click(By::Role("radio", "US Letter")).await?;
        window.click(By::Role("button", "Choose a folder…")).await?;
        window.read("5 files saved.").await?;
        let mut names: Vec<String> = std::fs::read_dir(&folder)?
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        let priyanka = names.iter().find(|name| name.contains("Priyanka"));
        let Some(priyanka) = priyanka.filter(|_| names.len() == 5) else {
            return Err(Failure::new(format!("five files expected, not {names:?}")));
        };
        let text = paper::text(&folder.join(priyanka))?;
        // What the leader wrote for themselves in the sample stands in no plan.
        for private in ["Ask before the review", "Too early; look again"] {
            if text.contains(private) {
                return Err(Failure::new(format!("“{private}” is on paper")));
            }
        }
        Ok(())
    })
    .await
}
