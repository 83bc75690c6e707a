//! From what stands out of a profile to a focus area, and from a look at the signs to an action.

use super::stage::{By, Outcome, axe, play};

#[tokio::test]
async fn a_profile_leads_to_a_focus_area_and_signs_of_being_stuck_to_an_action() -> Outcome {
    play("profile", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Yusuf Demirci")).await?;
        window.click(By::Role("button", "Open the profile")).await?;
        window
            .see(By::Role("heading", "Profile of Yusuf Demirci"))
            .await?;
        window.see(By::Starting("img", "Radar of 14 axes")).await?;
        window.read("Weights for a new product").await?;
        axe::both_themes(window, "a profile").await?;
        window.click(By::Role("radio", "Over time")).await?;
        window.see(By::Role("table", "Ratings over time")).await?;
        axe::both_themes(window, "ratings over time").await?;

        window.click(By::Starting("button", "Work on it")).await?;
        window
            .see(By::Role("heading", "Growth plan for Yusuf Demirci"))
            .await?;

        window.click(By::Starting("link", "People")).await?;
        window.click(By::Starting("row", "Lucien Fabre")).await?;
        window.read("Sideways").await?;
        window
            .click(By::Role("button", "Open: direction and fit"))
            .await?;
        window.read("Do you want that?").await?;
        axe::both_themes(window, "direction and fit").await?;
        window.press("t").await?;
        window
            .see(By::Role("dialog", "Talk with Lucien Fabre about direction"))
            .await?;
        axe::both_themes(window, "a talk about direction").await?;
        window.press("Escape").await?;

        window.press("c").await?;
        window
            .see(By::Role("dialog", "Check in on Lucien Fabre"))
            .await?;
        axe::both_themes(window, "a look at the signs").await?;
        for key in ["1", "1", "3", "2", "1", "1", "1"] {
            window.press(key).await?;
        }
        window.press("Control+Enter").await?;
        window.read("The check-in on Lucien Fabre is kept.").await?;
        window
            .click(By::Starting(
                "button",
                "Into the plan: List everything in flight",
            ))
            .await?;
        window.read("It is an action of the plan.").await?;
        window.read("Open action").await?;
        window.press("Control+z").await?;
        window.press("Control+z").await?;
        window
            .see_no(By::Starting(
                "button",
                "Into the plan: List everything in flight",
            ))
            .await
    })
    .await
}
