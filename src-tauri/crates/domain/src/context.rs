//! Context a leader has and a PM may need: what is going on in the company and between people, tagged with the decisions it bears
//! on, and with whom it was shared. Who decides something and does not know what bears on it is in the dark.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{ContextId, ContextShareId, ContextTagId, DecisionAreaCode, OneToOneId, PersonId};
use crate::{Day, Private};

/// A note of context. Class: private; a copy of it becomes shareable with those it was given to, see [`ContextShared`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextNote {
    pub id: ContextId,
    pub on: Day,
    pub text: Private<String>,
    /// From this day on it is of no matter any more, and nobody is in the dark about it.
    pub settled_on: Option<Day>,
}

/// A decision area a note bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextTag {
    pub id: ContextTagId,
    pub context: ContextId,
    pub area: DecisionAreaCode,
}

/// A note given to somebody. Class: shareable with that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextShare {
    pub id: ContextShareId,
    pub context: ContextId,
    pub person: PersonId,
    pub one_to_one: Option<OneToOneId>,
    pub on: Day,
}

/// What somebody was told, with the words. Class: shareable with that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextShared {
    pub id: ContextShareId,
    pub context: ContextId,
    pub person: PersonId,
    pub one_to_one: Option<OneToOneId>,
    pub on: Day,
    pub text: String,
}
