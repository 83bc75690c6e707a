//! Whether the window may close: the page is heard first, and may ask somebody who wants to stay.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

#[derive(Debug, Default)]
pub struct Closing {
    /// A wish to close is known to the page, or nothing is lost any more.
    is_known: AtomicBool,
    /// How many wishes there were, and answers to them.
    wishes: AtomicU64,
}

impl Closing {
    /// The number of a wish to close the window that the page is to hear of first: it gets a moment to keep what was typed last.
    /// None once the window may go.
    #[must_use]
    pub fn wish(&self) -> Option<u64> {
        let is_new = !self.is_known.swap(true, Ordering::Relaxed);
        is_new.then(|| self.wishes.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// Whether nothing was heard of the page since that wish.
    #[must_use]
    pub fn is_unanswered(&self, wish: u64) -> bool {
        self.wishes.load(Ordering::Relaxed) == wish
    }

    /// The page has heard: it keeps what was typed last and asks whoever may want to stay. The window waits for it, however long, and
    /// the next wish is a new one.
    pub fn hold(&self) {
        self.wishes.fetch_add(1, Ordering::Relaxed);
        self.is_known.store(false, Ordering::Relaxed);
    }

    /// Nothing is lost any more: the next wish closes the window.
    pub fn release(&self) {
        self.is_known.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_waits_for_an_answer_and_closes_when_released() {
        let closing = Closing::default();
        let first = closing.wish();
        assert!(first.is_some_and(|wish| closing.is_unanswered(wish)));
        closing.hold();
        assert!(!first.is_some_and(|wish| closing.is_unanswered(wish)));
        let again = closing.wish();
        assert!(again.is_some() && again != first, "the page is asked again");
        closing.release();
        assert_eq!(closing.wish(), None);
    }

    #[test]
    fn a_page_that_says_nothing_is_not_asked_twice() {
        let closing = Closing::default();
        let first = closing.wish();
        assert_eq!(closing.wish(), None);
        assert!(first.is_some_and(|wish| closing.is_unanswered(wish)));
    }
}
