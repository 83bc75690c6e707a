//! The pages of a plan beside it: they follow what is typed before it is kept, and are what is kept afterwards.

use super::stage::{By, Outcome, Window, axe, play};

const PAGE: By<'_> = By::Role("img", "Page 1 of 2 of the growth plan for Priyanka Rao");
const WISH: By<'_> = By::Role("textbox", "Where they want to go, in their words");

#[tokio::test]
async fn the_pages_beside_a_plan_follow_the_writing() -> Outcome {
    play("plan_preview", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Growth plans")).await?;
        window.click(By::Starting("row", "Priyanka Rao")).await?;
        window
            .see(By::Role("heading", "Growth plan for Priyanka Rao"))
            .await?;
        let before = window.picture(PAGE).await?;

        // Typed, and taken back: the pages as well, and nothing was ever written.
        type_at_the_end(window, WISH).await?;
        let typed = window.picture_changes(PAGE, &before).await?;
        axe::both_themes(window, "a plan being written in, with its pages").await?;
        window.press("Escape").await?;
        window.picture_is(PAGE, &before).await?;
        window.press("Control+z").await?;
        window.read("There is nothing to undo.").await?;

        // Typed, and left: it stays, also once it is read as what is kept.
        type_at_the_end(window, WISH).await?;
        window.picture_is(PAGE, &typed).await?;
        window.press("Tab").await?;
        // Nothing is typed in the field any more that is not saved.
        window.has_attribute(WISH, "data-untouched").await?;
        window.picture_is(PAGE, &typed).await?;
        window.press("Control+z").await?;
        window.picture_is(PAGE, &before).await?;

        // What stands in a focus area is followed too.
        type_at_the_end(
            window,
            By::Role("textbox", "How we will know, for Clarity from ambiguity"),
        )
        .await?;
        window.picture_changes(PAGE, &before).await?;
        window.press("Escape").await?;
        window.picture_is(PAGE, &before).await
    })
    .await
}

async fn type_at_the_end(window: &Window, field: By<'_>) -> Outcome {
    window.click(field).await?;
    window.press("Control+End").await?;
    window.write(" Then the whole of checkout.").await
}
