//! An assessment in stages in the real window: a form goes out and comes back filled in, both views are compared, what is
//! agreed is frozen, and a new version of the ladder leaves it as it was.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;

use super::stage::{Answers, By, Failure, Home, Outcome, Window, axe, play_in};

#[tokio::test]
async fn a_form_comes_back_is_compared_agreed_and_frozen_whatever_becomes_of_the_ladder() -> Outcome
{
    let home = Home::new()?;
    let form = home.desk().join("form.xlsx");
    let back = home.desk().join("back.xlsx");
    let agreed = home.desk().join("agreed.pdf");
    let ladder = home.desk().join("ladder.yaml");
    home.answer(&Answers {
        open: vec![back.clone(), ladder.clone()],
        save: vec![form.clone(), agreed.clone(), ladder.clone()],
        ..Answers::default()
    })?;
    play_in(home, "assessment_round", async |window| {
        open_assessment(window).await?;
        window.click(By::Role("button", "Begin in stages…")).await?;
        axe::both_themes(window, "beginning an assessment").await?;
        window.click(By::Role("button", "Begin")).await?;

        window.click(By::Role("button", "Hand out a form…")).await?;
        window
            .click(By::Role("button", "Save the workbook…"))
            .await?;
        window.read("The form for Priyanka Rao is saved.").await?;
        fill(&form, &back)?;
        window.click(By::Role("button", "Read a form in…")).await?;
        window.read("2 competencies rated").await?;
        window
            .read("1 cell in the form of Priyanka Rao was not taken")
            .await?;

        // The leader rates without seeing the other view, then both lie side by side.
        window.see(By::Role("button", "Hand in")).await?;
        rate(window, "Delivery with engineering", "2 With help").await?;
        rate(window, "Customer insight", "3 On their own").await?;
        window.read("2 of 14 competencies rated").await?;
        axe::both_themes(window, "your view").await?;
        window.click(By::Role("button", "Hand in")).await?;
        window.read("1 competency to settle").await?;
        window.read("They 4 Leads others, you 2 With help").await?;
        axe::both_themes(window, "both views").await?;
        window.see(By::Role("button", "Make it final…")).await?;

        // What is agreed can be taken back by undo, and is chosen again.
        agree(window, "3 On their own").await?;
        window.read("Everything is settled").await?;
        window.press("Control+z").await?;
        window.read("1 competency to settle").await?;
        agree(window, "3 On their own").await?;
        window.read("Everything is settled").await?;
        window.click(By::Role("button", "Make it final…")).await?;
        axe::both_themes(window, "closing").await?;
        window.click(By::Role("button", "Make final")).await?;
        window
            .read("The assessment of Priyanka Rao is final.")
            .await?;
        window.read("Agreed: 3 On their own").await?;
        axe::both_themes(window, "what was agreed").await?;
        window.click(By::Role("button", "Print…")).await?;
        window.see(By::Starting("img", "Page 1 of")).await?;
        axe::both_themes(window, "what was agreed, on paper").await?;
        window.click(By::Role("button", "Save as PDF…")).await?;
        window.read("Saved “agreed.pdf”").await?;
        if !std::fs::read(&agreed)?.starts_with(b"%PDF-") {
            return Err(Failure::new("what was agreed is no PDF"));
        }

        // Another one is open while a new version of the ladder is published: it stays until it is told to go on.
        window
            .click(By::Role("link", "Back to the assessment"))
            .await?;
        window.click(By::Role("button", "Begin in stages…")).await?;
        window.click(By::Role("button", "Begin")).await?;
        window.see(By::Role("button", "Hand out a form…")).await?;
        new_ladder(window, &ladder).await?;
        open_person(window).await?;
        window.click(By::Role("button", "Go on assessing")).await?;
        window.read("Version 2 of the ladder counts now").await?;
        window
            .click(By::Role("button", "Go on with version 2…"))
            .await?;
        window.read("0 ratings stay").await?;
        axe::both_themes(window, "going on with a new version").await?;
        window
            .click(By::Role("button", "Go on with version 2"))
            .await?;
        window.read("goes on with version 2.").await?;
        // The sheet of the new version is there, and moves nothing below it any more.
        window.read("Shipping together").await?;
        window.click(By::Starting("link", "Agreed")).await?;
        window.read("What was agreed with Priyanka Rao").await?;
        window.read("on version 1 of the ladder").await?;
        window.read("Delivery with engineering").await?;
        window.read("Agreed: 3 On their own").await
    })
    .await
}

async fn open_assessment(window: &Window) -> Outcome {
    window
        .click(By::Role("button", "Open the sample team"))
        .await?;
    open_person(window).await?;
    window.click(By::Role("button", "Assess")).await
}

async fn open_person(window: &Window) -> Outcome {
    window.click(By::Starting("link", "People")).await?;
    window.click(By::Starting("row", "Priyanka Rao")).await
}

/// A competency under another name in version 2, with everybody carried over.
async fn new_ladder(window: &Window, file: &Path) -> Outcome {
    window.click(By::Starting("link", "Our ladder")).await?;
    window
        .click(By::Role("button", "More about the ladder"))
        .await?;
    window
        .click(By::Role("menuitem", "Save as a file…"))
        .await?;
    window.read("The ladder is saved.").await?;
    let text = std::fs::read_to_string(file)?;
    let changed = text.replace("Delivery with engineering", "Shipping together");
    if text == changed {
        return Err(Failure::new("the file does not name the competency"));
    }
    std::fs::write(file, changed)?;
    window
        .click(By::Role("button", "More about the ladder"))
        .await?;
    window
        .click(By::Role("menuitem", "New version from a file…"))
        .await?;
    window
        .see(By::Role("heading", "Draft of version 2"))
        .await?;
    window.click(By::Role("button", "Publish…")).await?;
    // The one begun above, and that of the sample team.
    window.read("2 assessments are open").await?;
    window.click(By::Role("button", "Publish")).await?;
    window.read("Version 2 counts now").await
}

/// Rates one competency among many that have the same steps.
async fn rate(window: &Window, competency: &str, step: &str) -> Outcome {
    choose(window, &format!("Rating of {competency}"), step).await
}

async fn agree(window: &Window, step: &str) -> Outcome {
    choose(window, "Agreed rating of Delivery with engineering", step).await
}

/// Steps are named alike in every group, so the group is looked for first.
async fn choose(window: &Window, group: &str, step: &str) -> Outcome {
    window.see(By::Role("radiogroup", group)).await?;
    let press = "const [name, step] = arguments;
        const label = (group) => document.getElementById(group.getAttribute('aria-labelledby'))?.innerText
            ?? group.getAttribute('aria-label');
        const group = Array.from(document.querySelectorAll('[role=radiogroup]')).find((one) => label(one) === name);
        const radio = Array.from(group.querySelectorAll('input')).find((one) =>
            (one.getAttribute('aria-label') ?? one.closest('label').innerText) === step);
        radio.closest('label').click()";
    window
        .run(press, vec![group.into(), step.into()])
        .await
        .map(|_| ())
}

/// Fills in a form as somebody would in a spreadsheet program, with one number that is none.
fn fill(form: &Path, back: &Path) -> Outcome {
    let odd = |error: &dyn std::fmt::Display| Failure::new(format!("the form: {error}"));
    let mut book: Xlsx<_> = open_workbook(form).map_err(|e: calamine::XlsxError| odd(&e))?;
    let sheet = book
        .worksheet_range("Self-assessment")
        .map_err(|e| odd(&e))?;
    let mut workbook = Workbook::new();
    let filled = workbook.add_worksheet();
    let answers = [
        ("delivery", "4"),
        ("customer-insight", "3"),
        ("communication", "9"),
    ];
    for (row, column, cell) in sheet.used_cells() {
        let (Ok(row), Ok(column)) = (u32::try_from(row), u16::try_from(column)) else {
            continue;
        };
        if matches!(cell, Data::Empty) {
            continue;
        }
        let text = cell.to_string();
        filled
            .write_string(row, column, &text)
            .map_err(|e| odd(&e))?;
        if let Some((_, answer)) = answers.iter().find(|(code, _)| *code == text) {
            // The rating stands two columns before the code.
            filled
                .write_string(row, column - 2, *answer)
                .map_err(|e| odd(&e))?;
        }
    }
    workbook.save(back).map_err(|e| odd(&e))?;
    Ok(())
}
