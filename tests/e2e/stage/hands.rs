//! What a person does in the window: press, type, choose, drag.

use fantoccini::actions::{Actions, InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use tokio::time::{Duration, Instant, sleep, timeout};

use super::failure::{Failure, GLANCE, Outcome, PATIENCE, within};
use super::keyboard;
use super::locate::By;
use super::window::Window;

impl Window {
    /// Presses something with the mouse.
    pub async fn click(&self, by: By<'_>) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.find(by).await?;
            match timeout(PATIENCE, element.click()).await {
                Ok(Ok(())) => return Ok(()),
                // Something still moves in front of it, or the page drew it anew.
                Ok(Err(error)) if may_pass(&error) && Instant::now() < deadline => {
                    sleep(GLANCE).await;
                }
                Ok(Err(error)) => return Err(Failure::new(format!("pressing {by}: {error}"))),
                Err(_) => return Err(Failure::new(format!("pressing {by}: no answer"))),
            }
        }
    }

    /// Replaces what stands in a field.
    pub async fn fill(&self, by: By<'_>, text: &str) -> Outcome {
        self.click(by).await?;
        self.press("Control+a").await?;
        self.press("Delete").await?;
        self.write(text).await
    }

    /// Types into whatever has the focus.
    pub async fn write(&self, text: &str) -> Outcome {
        let focused = within("finding the focus", self.client.active_element()).await?;
        within(&format!("typing “{text}”"), focused.send_keys(text)).await
    }

    /// Presses keys together, named as in `Control+k` or `Shift+Tab`.
    pub async fn press(&self, keys: &str) -> Outcome {
        let actions = keyboard::chord(keys)?;
        within(
            &format!("pressing {keys}"),
            self.client.perform_actions(actions),
        )
        .await
    }

    /// Opens a field that offers a list, and takes an entry.
    pub async fn choose(&self, field: By<'_>, option: &str) -> Outcome {
        self.click(field).await?;
        self.click(By::Role("option", option)).await
    }

    /// Picks something up with the mouse and lets it go over something else.
    pub async fn drag(&self, from: By<'_>, to: By<'_>) -> Outcome {
        let start = middle(&self.find(from).await?).await?;
        let end = middle(&self.find(to).await?).await?;
        let halfway = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
        let step = |(x, y): (f64, f64)| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(120)),
            x,
            y,
        };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(step(start))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(step(halfway))
            .then(step(end))
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        let what = format!("dragging {from} to {to}");
        within(&what, self.client.perform_actions(Actions::from(mouse))).await
    }
}

async fn middle(element: &Element) -> Outcome<(f64, f64)> {
    let (x, y, width, height) = within("measuring", element.rectangle()).await?;
    Ok((x + width / 2.0, y + height / 2.0))
}

/// Whether the same attempt may work a moment later.
fn may_pass(error: &CmdError) -> bool {
    error.is_stale_element_reference()
        || error.is_element_not_interactable()
        || error.is_no_such_element()
        || matches!(error, CmdError::Standard(refusal) if refusal.error == ErrorStatus::ElementClickIntercepted)
}
