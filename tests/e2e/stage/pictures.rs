//! What is on a picture in the window: pages are pictures, and their words cannot be read.

use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::failure::{Failure, GLANCE, Outcome, PATIENCE};
use super::locate::By;
use super::window::Window;

/// A number for all that can be seen on a picture; null as long as it is not drawn.
const SEEN: &str = r#"
const [image] = arguments;
if (!image.complete || image.naturalWidth === 0) return null;
const canvas = document.createElement("canvas");
const { naturalWidth: width, naturalHeight: height } = image;
Object.assign(canvas, { width, height });
const drawing = canvas.getContext("2d");
drawing.drawImage(image, 0, 0);
let sum = 5381;
for (const byte of drawing.getImageData(0, 0, width, height).data) sum = ((sum * 33) ^ byte) >>> 0;
return `${width} × ${height}: ${sum}`;
"#;

impl Window {
    /// What is on a picture, to be compared with what is on it later.
    pub async fn picture(&self, by: By<'_>) -> Outcome<String> {
        self.picture_when(by, "drawn", |_| true).await
    }

    /// Waits until something else is on a picture, and answers what.
    pub async fn picture_changes(&self, by: By<'_>, before: &str) -> Outcome<String> {
        self.picture_when(by, "different", |seen| seen != before)
            .await
    }

    /// Waits until the same is on a picture as at another time.
    pub async fn picture_is(&self, by: By<'_>, wanted: &str) -> Outcome {
        self.picture_when(by, "as it was", |seen| seen == wanted)
            .await
            .map(|_| ())
    }

    async fn picture_when(
        &self,
        by: By<'_>,
        how: &str,
        fits: impl Fn(&str) -> bool,
    ) -> Outcome<String> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let image = serde_json::to_value(self.find(by).await?)?;
            match self.run(SEEN, vec![image]).await {
                Ok(Value::String(seen)) if fits(&seen) => return Ok(seen),
                Err(failure) if !failure.was_drawn_anew() => return Err(failure),
                _ if Instant::now() > deadline => {
                    return Err(Failure::new(format!("{by} was never {how}")));
                }
                _ => sleep(GLANCE).await,
            }
        }
    }
}
