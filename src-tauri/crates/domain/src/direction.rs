//! “Do you want that?”: dated talks about where somebody wants to go, before any target is set. Up is not always better, so what
//! gets them going, what they would miss and what the individual track offers are asked beside the direction itself.
//! Class: private, every field of it. A plan may take the direction over, which the person then reads in it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{DirectionTalkId, PersonId};
use crate::plan::Direction;
use crate::{Day, Private};

/// Whether the company can offer what somebody wants: a post, time to learn it, a first line of management that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CompanySupport {
    Yes,
    No,
    Unclear,
}

/// What was said on a day. A later talk follows an earlier one and never replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DirectionTalk {
    pub id: DirectionTalkId,
    pub person: PersonId,
    pub on: Day,
    /// None where they do not know yet.
    pub direction: Option<Direction>,
    /// What gets them going.
    pub motives: Private<String>,
    /// What they would miss of the work they do now.
    pub would_miss: Private<String>,
    /// What growing without people to lead would look like.
    pub ic_alternative: Private<String>,
    /// None where it was not talked about.
    pub support: Option<CompanySupport>,
    /// What the leader thinks of it.
    pub note: Private<String>,
}

/// The direction to offer for a plan begun on a day: that of the newest talk up to it, also where it left the direction open.
/// Of two talks on one day the one written down last counts.
#[must_use]
pub fn direction_on(talks: &[DirectionTalk], day: Day) -> Option<Direction> {
    talks
        .iter()
        .filter(|talk| talk.on <= day)
        .max_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)))
        .and_then(|talk| talk.direction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_talk_up_to_the_day_says_the_direction() {
        let talk = |id: &str, on: &str, direction| DirectionTalk {
            id: id.into(),
            person: "p".into(),
            on: Day::parse(on).unwrap(),
            direction,
            motives: Private::default(),
            would_miss: Private::default(),
            ic_alternative: Private::default(),
            support: None,
            note: Private::default(),
        };
        let talks = [
            talk("3", "2026-06-01", None),
            talk("1", "2026-01-10", Some(Direction::Manager)),
            talk("2", "2026-01-10", Some(Direction::Ic)),
            talk("4", "2026-12-24", Some(Direction::Out)),
        ];
        for (day, direction) in [
            ("2026-01-09", None),
            ("2026-01-10", Some(Direction::Ic)),
            ("2026-05-31", Some(Direction::Ic)),
            ("2026-06-01", None),
            ("2026-12-24", Some(Direction::Out)),
        ] {
            assert_eq!(
                direction_on(&talks, Day::parse(day).unwrap()),
                direction,
                "{day}"
            );
        }
    }
}
