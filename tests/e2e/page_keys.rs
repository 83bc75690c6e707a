//! Three pages in a dialog, by keyboard alone, in the smallest window and in one where everything is twice as large.

use serde_json::json;

use super::stage::{By, Failure, Outcome, Window, axe, play};

const DIALOG: By<'_> = By::Role("dialog", "Who decides what, on paper");
const PAGE: By<'_> = By::Role("textbox", "Page");

#[tokio::test]
async fn pages_are_leafed_through_and_enlarged_by_keys_in_a_small_window() -> Outcome {
    play("page_keys", async |window| {
        window
            .click(By::Role("button", "Open the sample team"))
            .await?;
        window.click(By::Starting("link", "Delegation")).await?;
        window.see(By::Role("grid", "Delegation matrix")).await?;
        window.resize(960, 640).await?;
        window.tab_to("Print…").await?;
        window.press("Enter").await?;
        window.see(DIALOG).await?;
        window
            .see(By::Starting("img", "Page 1 of 3 of the team board"))
            .await?;
        axe::both_themes(window, "three pages in a small window").await?;
        all_in_sight(window).await?;

        let sizes = [
            ("Control+=", "75 %"),
            ("Control+-", "50 %"),
            ("Control+-", "50 %"),
            ("Control+0", "Fit width"),
        ];
        leaf(window, sizes).await?;
        // Nothing below the dialog changes by a key.
        window.press("Control+z").await?;
        window.see(DIALOG).await?;
        window.press("Escape").await?;
        window.see_no(DIALOG).await?;
        window.is_focused("Print…").await?;

        // Twice as large, as much as a small screen can hold.
        window.resize(1024, 640).await?;
        let enlarge = "document.documentElement.style.zoom = arguments[0]";
        window.run(enlarge, vec![json!("200%")]).await?;
        window.press("Control+p").await?;
        window.see(DIALOG).await?;
        all_in_sight(window).await?;
        // Fitted it is smaller than the smallest step, and stays so.
        let sizes = [
            ("Control+-", "Fit width"),
            ("Control+=", "50 %"),
            ("Control+=", "75 %"),
            ("Control+0", "Fit width"),
        ];
        leaf(window, sizes).await?;
        window.press("Escape").await?;
        window.see_no(DIALOG).await?;
        window.is_focused("Print…").await
    })
    .await
}

/// Page by page to the end and back, and larger and smaller by these keys, with the keyboard on the pages.
async fn leaf(window: &Window, sizes: [(&str, &str); 4]) -> Outcome {
    window.tab_to("Pages").await?;
    for (key, page) in [
        ("PageDown", "2"),
        ("PageDown", "3"),
        ("PageUp", "2"),
        ("End", "3"),
        ("Home", "1"),
    ] {
        window.press(key).await?;
        window.holds(PAGE, page).await?;
    }
    for (key, size) in sizes {
        window.press(key).await?;
        window
            .see(By::Role("button", &format!("{size} Zoom")))
            .await?;
    }
    Ok(())
}

/// Every stop of the keyboard in the dialog lies within the window and within whatever scrolls around it.
async fn all_in_sight(window: &Window) -> Outcome {
    const AT: &str = r#"
const { activeElement: at } = document;
// A choice is seen by the label around it.
const shown = at.closest("label") ?? at;
const box = shown.getBoundingClientRect();
let [top, bottom] = [0, innerHeight];
for (let up = shown.parentElement; up; up = up.parentElement) {
  if (!/auto|scroll|hidden/.test(getComputedStyle(up).overflowY)) continue;
  const around = up.getBoundingClientRect();
  [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
}
const seen = Math.min(box.bottom, bottom) - Math.max(box.top, top);
return { name: at.getAttribute("aria-label") ?? shown.innerText, isSeen: seen >= Math.min(box.height, 24) };
"#;
    let mut stops = Vec::new();
    for _ in 0..20 {
        window.press("Tab").await?;
        let at = window.run(AT, vec![]).await?;
        let name = at["name"].as_str().unwrap_or_default().to_owned();
        if at["isSeen"] != true {
            return Err(Failure::new(format!("“{name}” has the focus out of sight")));
        }
        stops.push(name);
        if stops
            .last()
            .is_some_and(|name| name.starts_with("Save as PDF"))
        {
            break;
        }
    }
    for wanted in [
        "Next page",
        "Zoom in",
        "Pages",
        "Cancel",
        "Print…",
        "Save as PDF…",
    ] {
        if !stops.iter().any(|name| name.trim() == wanted) {
            return Err(Failure::new(format!(
                "Tab never came to “{wanted}”: {stops:?}"
            )));
        }
    }
    Ok(())
}
