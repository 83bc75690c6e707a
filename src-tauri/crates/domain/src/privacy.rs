//! Private and shareable are different kinds of data, told apart by type.
//! Printing and exporting take only `Shareable<T>`, which only this crate can make, from views that hold nothing private.

use serde::{Deserialize, Serialize};
use specta::Type;

/// For the leader's eyes only. It is stored and shown, never printed or exported; `Debug` does not show it either.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Private<T>(T);

impl<T> Private<T> {
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the leader's own screen and for the store.
    pub const fn for_leader(&self) -> &T {
        &self.0
    }

    pub fn into_leader(self) -> T {
        self.0
    }
}

impl<T> std::fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Private(…)")
    }
}

/// A view that may leave the leader's hands. Made only by the functions of this crate that choose what goes into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Shareable<T>(T);

impl<T> Shareable<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(value)
    }

    pub const fn get(&self) -> &T {
        &self.0
    }

    pub fn into_inner(self) -> T {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_text_does_not_show_in_logs() {
        let note = Private::new("secret".to_owned());
        assert!(!format!("{note:?}").contains("secret"));
    }
}
