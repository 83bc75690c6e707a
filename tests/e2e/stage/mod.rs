//! What a flow plays on: a hidden screen, an empty home, the window, and eyes and hands for it.
//! Knows WebDriver, X11 and the two variables the program reads under its `e2e` feature.
//! Must never know a screen of the program: those belong to the flows.

pub mod axe;
mod eyes;
mod failure;
mod hands;
mod hidden_screen;
mod home;
mod keyboard;
mod locate;
pub mod paper;
mod pictures;
mod window;

pub use failure::{Failure, Outcome};
pub use home::{Answers, Home};
pub use locate::By;
pub use window::{Theme, Window};

/// Opens the program in an empty home and plays `flow` on its window. On failure the window is
/// photographed into `tests/e2e/artifacts/<name>/`, beside what the program printed. Afterwards
/// nothing may have been written outside the home.
pub async fn play(name: &str, flow: impl AsyncFnOnce(&Window) -> Outcome) -> Outcome {
    play_in(Home::new()?, name, flow).await
}

/// The same in a home that was prepared.
pub async fn play_in(
    home: Home,
    name: &str,
    flow: impl AsyncFnOnce(&Window) -> Outcome,
) -> Outcome {
    let window = Window::open(&home, name).await?;
    let mut outcome = flow(&window).await;
    if let Err(failure) = outcome {
        outcome = Err(window.remember(failure).await);
    }
    let closed = window.close().await;
    outcome.and(closed).and(home.nothing_written_outside())
}
