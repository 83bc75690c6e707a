//! What of an outline is left where it is, and why.

use super::fate::{Fate, Reason};
use super::no_part::names_pay;
use super::outline::{Node, Place};
use super::outline_reading::{About, Walk};

impl Walk<'_, '_> {
    /// Everything below is left where it is.
    pub(super) fn leave(&mut self, place: &Place, key: &str, kid: &Node, reason: Reason) {
        // A key and its value are one piece of the file.
        if let [value] = kid.texts.as_slice()
            && kid.is_text()
            && value.place == *place
        {
            let whole = format!("{key}: {}", value.text);
            self.tell(place, &whole, Fate::NotPlaced(reason));
            return;
        }
        self.tell(place, key, Fate::NotPlaced(reason));
        self.leave_node(kid, reason);
    }

    pub fn leave_node(&mut self, node: &Node, reason: Reason) {
        for text in &node.texts {
            self.tell(&text.place, &text.text, Fate::NotPlaced(reason));
        }
        for (place, key, kid) in &node.kids {
            self.leave(place, key, kid, reason);
        }
        for item in &node.items {
            self.leave_node(item, reason);
        }
    }

    /// Pay, or years of service.
    pub(super) fn leave_no_part(&mut self, place: &Place, key: &str, kid: &Node) {
        let reason = if names_pay(key) {
            Reason::Pay
        } else {
            Reason::Note
        };
        self.leave(place, key, kid, reason);
    }

    /// Whether the level has a code by its name already, which people carry over by, and this is another: the id of some tool.
    pub(super) fn is_known_otherwise(&self, kid: &Node, about: About) -> bool {
        let level = about.level.filter(|_| about.competency.is_none());
        level
            .zip(kid.value())
            .is_some_and(|(level, said)| self.builder.has_other_code(level, &said.text))
    }
}
