//! The delegation matrix from end to end without a mouse: narrowed, moved in, set, pulled back and given back, compared, undone.

use std::time::Duration;

use tokio::time::sleep;

use super::stage::{By, Failure, Outcome, Window, axe, play};

#[tokio::test]
async fn a_leader_works_through_the_matrix_by_keyboard_alone() -> Outcome {
    play("delegation_matrix", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        axe::both_themes(window, "the delegation matrix").await?;

        stay_in_sight(window).await?;
        narrow(window).await?;
        set_several(window).await?;
        agree_terms(window).await?;
        pull_back_and_give_back(window).await?;
        compare(window).await?;
        undo(window).await
    })
    .await
}

/// Waits until a dialog that closes has given the focus back to the cell it was opened from.
async fn back_on(window: &Window, cell: &str) -> Outcome {
    let mut last = String::new();
    for _ in 0..100 {
        last = window.focused().await?;
        if last.starts_with(cell) {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err(Failure::new(format!(
        "the focus is on “{last}”, not on “{cell}”"
    )))
}

/// How far the focused cell reaches out of the part of the grid that is beside the names, the head and the foot, in pixels: at the
/// left, the right, the top and the bottom; below zero where it does not. Nothing while no cell has the focus.
const OUT_OF_SIGHT: &str = "const cell = document.activeElement;
    const grid = cell.closest('[data-scroller]');
    if (!grid || !cell.dataset.place) return null;
    const stays = (side) => grid.querySelector(`[data-stays=${side}]`).getBoundingClientRect();
    const [of, all] = [cell.getBoundingClientRect(), grid.getBoundingClientRect()];
    return [stays('left').right - of.left, of.right - all.right, stays('top').bottom - of.top, of.bottom - stays('bottom').top]";

async fn in_sight(window: &Window, after: &str) -> Outcome {
    let out = window.run(OUT_OF_SIGHT, Vec::new()).await?;
    let sides: Vec<f64> = serde_json::from_value(out.clone()).unwrap_or_default();
    // Half a pixel is how the web view rounds.
    if sides.len() == 4 && sides.iter().all(|side| *side < 1.0) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "after {after} the focused cell reaches out of sight (left, right, top, bottom): {out}"
    )))
}

/// Wherever the keys lead, the cell they lead to is seen whole.
async fn stay_in_sight(window: &Window) -> Outcome {
    window.tab_to("level ").await?;
    for key in ["ArrowRight", "ArrowLeft"] {
        for step in 1..=20 {
            window.press(key).await?;
            in_sight(window, &format!("{step} times {key}")).await?;
        }
    }
    for key in ["End", "Home", "Control+End", "Control+Home"] {
        window.press(key).await?;
        in_sight(window, key).await?;
    }
    Ok(())
}

async fn narrow(window: &Window) -> Outcome {
    window.tab_to("Seen differently").await?;
    window.press("Space").await?;
    window
        .see_no(By::Starting("rowheader", "Anneliese Vu"))
        .await?;
    window.read("3 of 11 people").await?;
    window.press("Space").await?;
    window
        .see(By::Starting("rowheader", "Anneliese Vu"))
        .await?;
    // She leads them all: what is hers is what she has given to nobody.
    window
        .see_no(By::Starting("rowheader", "Imke Sandvoort"))
        .await?;
    window.tab_to("level ").await
}

async fn set_several(window: &Window) -> Outcome {
    window.press("ArrowDown").await?;
    window
        .read("Dagny Lindqvist, Research and discovery method")
        .await?;
    window.press("Shift+ArrowRight").await?;
    window.press("Shift+ArrowDown").await?;
    window.read("4 cells selected").await?;
    window.press("4").await?;
    // One of them is agreed on that already, and is not written again.
    window.read("4 Agree set for 3 cells.").await?;
    window.press("w").await?;
    window.press("6").await?;
    window.read("6 Inquire is now wanted in 4 cells.").await?;
    window.press("Escape").await?;
    // All there are: asked first, and nothing is changed by leaving them.
    window.press("Control+a").await?;
    window.press("5").await?;
    window
        .see(By::Starting("alertdialog", "Set 5 Advise in"))
        .await?;
    window.read("11 people × 21 decision areas").await?;
    axe::both_themes(window, "the question before many cells").await?;
    window.press("Escape").await?;
    window
        .see_no(By::Starting("alertdialog", "Set 5 Advise in"))
        .await?;
    back_on(window, "level ").await?;
    window.press("Escape").await?;
    for key in ["ArrowDown", "ArrowDown", "ArrowRight"] {
        window.press(key).await?;
    }
    Ok(())
}

async fn agree_terms(window: &Window) -> Outcome {
    window.press("l").await?;
    window.see(By::Role("dialog", "Limit of this cell")).await?;
    window.write("20000").await?;
    window.press("Control+Enter").await?;
    back_on(
        window,
        "level 4, 4 expected, as the rung expects, 6 wanted, with a limit",
    )
    .await?;
    window.press("r").await?;
    window
        .see(By::Role("dialog", "Review date of this cell"))
        .await?;
    window.write("20270131").await?;
    window.press("Enter").await?;
    back_on(window, "level 4, 4 expected").await?;
    window
        .see_no(By::Role(
            "gridcell",
            "level 4, 4 expected, as the rung expects, 6 wanted, with a limit, review overdue",
        ))
        .await
}

async fn pull_back_and_give_back(window: &Window) -> Outcome {
    window.press("p").await?;
    window
        .see(By::Role("dialog", "This cell for a while"))
        .await?;
    window.write("The largest renewal of the year.").await?;
    window.press("Control+Enter").await?;
    back_on(window, "level 3, until").await?;
    // What holds afterwards may be agreed by then; the matrix says what is agreed today.
    window.read("while 4 Agree is agreed").await?;
    window.press("Enter").await?;
    window
        .read("Pulled back for a while: Agree → Consult")
        .await?;
    axe::both_themes(window, "a cell with a level for a while").await?;
    window.tab_to("Give back now").await?;
    window.press("Enter").await?;
    window.read("It is given back.").await?;
    window.press("Escape").await?;
    back_on(window, "level 4, 4 expected").await
}

async fn compare(window: &Window) -> Outcome {
    window.press("c").await?;
    window.read("What changed").await?;
    window
        .see(By::Starting("gridcell", "5 Advise before, 4 Agree now"))
        .await?;
    axe::both_themes(window, "two days of the matrix").await?;
    window.press("c").await?;
    window.press("b").await?;
    window.see(By::Role("table", "Delegation board")).await?;
    axe::both_themes(window, "the delegation board").await?;
    window.press("b").await
}

async fn undo(window: &Window) -> Outcome {
    // Giving back, the pull-back, the review, the limit, what is wanted, and the level of four.
    for _ in 0..6 {
        window.press("Control+z").await?;
        window.still().await?;
    }
    window
        .see(By::Starting(
            "gridcell",
            "level 5, 6 expected, below what the rung expects",
        ))
        .await
}
