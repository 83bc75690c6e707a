//! A flow that did not go on, in words.

use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::time::Duration;

/// No single step of a flow takes longer, also where other work has the machine; a driver that hangs is a failure like any other.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How often one looks again while waiting.
pub const GLANCE: Duration = Duration::from_millis(40);

pub type Outcome<T = ()> = Result<T, Failure>;

/// What went wrong, and what the window showed at that moment.
pub struct Failure(String);

impl Failure {
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// Whether the page was drawn anew while it was looked at: no failure of anything, the next look tells.
    #[must_use]
    pub fn was_drawn_anew(&self) -> bool {
        self.0.contains("Stale element")
    }

    /// The same failure with more to read below it.
    #[must_use]
    pub fn and(self, more: &str) -> Self {
        Self(format!("{}\n{more}", self.0))
    }
}

// A test that returns an error prints it with `Debug`; this one is meant to be read.
impl Debug for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Waits for one call to the driver, for as long as patience lasts.
pub async fn within<T, E: Display>(
    what: &str,
    call: impl Future<Output = Result<T, E>>,
) -> Outcome<T> {
    match tokio::time::timeout(PATIENCE, call).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(Failure::new(format!("{what}: {error}"))),
        Err(_) => Err(Failure::new(format!(
            "{what}: no answer in {} s",
            PATIENCE.as_secs()
        ))),
    }
}
