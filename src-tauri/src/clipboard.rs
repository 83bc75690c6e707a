//! The clipboard, filled from Rust: the page asks for a document to be put there and never sees or reads it.
//! Under the `e2e` feature it is a file, since no test may take over the clipboard of whoever runs it.

use std::fmt;

use rungs_app::error::{AppError, Code, Result};
use rungs_app::text_out::Texts;

/// Somewhere a document waits to be pasted.
pub trait Clipboard: Send + fmt::Debug {
    /// Puts a document there in both forms; whoever pastes takes the one it can read.
    ///
    /// # Errors
    /// `internal` when the system gives no clipboard away.
    fn put(&mut self, texts: &Texts) -> Result<()>;
}

/// The clipboard of this session.
///
/// # Errors
/// `internal` where there is none, such as without a display.
pub fn open() -> Result<Box<dyn Clipboard>> {
    if let Some(scripted) = scripted() {
        return Ok(scripted);
    }
    let clipboard = arboard::Clipboard::new().map_err(|error| refused(&error))?;
    Ok(Box::new(SystemClipboard(clipboard)))
}

/// On Linux what was put there is gone with the program that put it, so it is kept for as long as the program runs.
struct SystemClipboard(arboard::Clipboard);

impl fmt::Debug for SystemClipboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemClipboard")
    }
}

impl Clipboard for SystemClipboard {
    fn put(&mut self, texts: &Texts) -> Result<()> {
        self.0
            .set_html(texts.html.as_str(), Some(texts.markdown.as_str()))
            .map_err(|error| refused(&error))
    }
}

fn refused(error: &arboard::Error) -> AppError {
    AppError::new(
        Code::Internal,
        format!("The clipboard of this system cannot be used: {error}. Save as Markdown instead."),
    )
}

#[cfg(feature = "e2e")]
fn scripted() -> Option<Box<dyn Clipboard>> {
    let file = std::env::var_os("RUNGS_E2E_CLIPBOARD")?;
    Some(Box::new(FileClipboard(file.into())))
}

#[cfg(not(feature = "e2e"))]
fn scripted() -> Option<Box<dyn Clipboard>> {
    None
}

/// Where a test looks for what was copied.
#[cfg(feature = "e2e")]
#[derive(Debug)]
struct FileClipboard(std::path::PathBuf);

#[cfg(feature = "e2e")]
impl Clipboard for FileClipboard {
    fn put(&mut self, texts: &Texts) -> Result<()> {
        let copied = serde_json::json!({ "text": texts.markdown, "html": texts.html });
        std::fs::write(&self.0, copied.to_string()).map_err(|error| {
            AppError::new(
                Code::Internal,
                format!("No clipboard for this test: {error}"),
            )
        })
    }
}
