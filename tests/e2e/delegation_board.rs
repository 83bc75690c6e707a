//! Decisions moved on the board by the mouse.

use super::stage::{By, Outcome, axe, play};

#[tokio::test]
async fn a_decision_is_handed_over_by_dragging_somebody_to_another_step() -> Outcome {
    play("delegation_board", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.see(By::Role("heading", "Team ladder")).await?;
        window.press("g").await?;
        window.press("d").await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        window.click(By::Role("radio", "Board")).await?;
        window.see(By::Role("table", "Delegation board")).await?;
        axe::both_themes(window, "the delegation board").await?;

        let before = "Yusuf Demirci, Research and discovery method, 3 Consult";
        let after = "Yusuf Demirci, Research and discovery method, 4 Agree";
        let onto = By::Starting(
            "button",
            "Priyanka Rao, Research and discovery method, 4 Agree",
        );
        window.drag(By::Starting("button", before), onto).await?;
        window.read("4 Agree set.").await?;
        window.see(By::Starting("button", after)).await?;
        // To where they are already nothing is to be done.
        window.drag(By::Starting("button", after), onto).await?;
        window.see(By::Starting("button", after)).await?;
        window.press("Control+z").await?;
        window.see(By::Starting("button", before)).await
    })
    .await
}
