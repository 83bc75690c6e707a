//! What a person does in the window: press, type, choose, drag.

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};

use super::failure::{Failure, GLANCE, Outcome, PATIENCE, within};
use super::keyboard;
use super::locate::By;
use super::window::Window;

/// The longest way by Tab through a screen.
const MOST_STOPS: usize = 120;

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

    /// Puts a text where the cursor stands, at once, as from the clipboard.
    pub async fn paste(&self, text: &str) -> Outcome {
        let script = "return document.execCommand('insertText', false, arguments[0])";
        if self.run(script, vec![json!(text)]).await? == true {
            return Ok(());
        }
        Err(Failure::new("nothing takes a text where the focus is"))
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

    /// Goes on by Tab until something whose name begins so has the focus. A screen that is still being drawn has nothing to stop
    /// at, and so the way is gone again for as long as a person would wait.
    pub async fn tab_to(&self, name: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        let mut stops = 0;
        while stops < MOST_STOPS || Instant::now() < deadline {
            self.press("Tab").await?;
            if self.focused().await?.starts_with(name) {
                return Ok(());
            }
            stops += 1;
        }
        Err(Failure::new(format!("Tab never came to “{name}”")))
    }

    /// Opens a field that offers a list, and takes an entry.
    pub async fn choose(&self, field: By<'_>, option: &str) -> Outcome {
        self.click(field).await?;
        self.click(By::Role("option", option)).await
    }

    /// Picks something up with the mouse and lets it go over something else. The mouse is that of the screen: a drag is the
    /// desktop's business, and WebDriver only reaches the page.
    pub async fn drag(&self, from: By<'_>, to: By<'_>) -> Outcome {
        let start = middle(&self.find(from).await?).await?;
        let end = middle(&self.find(to).await?).await?;
        let window = self.on_the_screen()?;
        let go = |(x, y): (f64, f64)| {
            let (x, y) = (format!("{x:.0}"), format!("{y:.0}"));
            self.xdotool(&["mousemove", "--window", &window, &x, &y])
        };
        go(start)?;
        sleep(GLANCE).await;
        self.xdotool(&["mousedown", "1"])?;
        for step in 1..=DRAG_STEPS {
            let part = f64::from(step) / f64::from(DRAG_STEPS);
            go((
                start.0 + (end.0 - start.0) * part,
                start.1 + (end.1 - start.1) * part,
            ))?;
            sleep(GLANCE).await;
        }
        self.xdotool(&["mouseup", "1"])?;
        Ok(())
    }
}

impl Window {
    /// The number the screen knows the window by. What is carried by the mouse has a small window of its own, which may be gone
    /// a moment later.
    fn on_the_screen(&self) -> Outcome<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "Rungs"])?;
        let is_large = |window: &&str| {
            let told = self.xdotool(&["getwindowgeometry", "--shell", window]);
            let mut widths = told.iter().flat_map(|told| told.lines());
            let width = widths.find_map(|line| line.strip_prefix("WIDTH="));
            width
                .and_then(|width| width.parse::<u32>().ok())
                .is_some_and(|width| width > WIDEST_CARRIED)
        };
        let window = found.lines().rev().find(is_large);
        let window = window.ok_or_else(|| Failure::new("the window is not on the screen"))?;
        Ok(window.to_owned())
    }
}

/// In pixels; the window itself is wider.
const WIDEST_CARRIED: u32 = 600;
/// A drag begins after a few pixels and shows where it is over on its way.
const DRAG_STEPS: u8 = 10;

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
