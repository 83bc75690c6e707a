//! Whether what was agreed came back after a level for a while.

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::temporary_level::TemporaryLevel;

/// Whether a level for a while came to its end within the last `days` up to a day, and what was agreed while it held counts again:
/// worth saying once more. Where another level was agreed since, or another one for a while took its place (`is_held_on` asks for a day),
/// nothing came back.
#[must_use]
pub fn is_back(
    scale: Scale,
    level: &TemporaryLevel,
    agreed_on: impl Fn(Day) -> Option<DelegationLevel>,
    is_held_on: impl Fn(Day) -> bool,
    days: i32,
    day: Day,
) -> bool {
    let read = |on| agreed_on(on).map(|agreed| scale.reading(agreed));
    level.returned_within(days, day)
        && !is_held_on(level.returns_on())
        && read(level.last_day()) == read(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_agreed_is_back_unless_another_level_was_agreed_since() {
        let day = |text: &str| Day::parse(text).unwrap();
        let n = |value| DelegationLevel::new(value).unwrap();
        let given_back = |on: Option<&str>| TemporaryLevel {
            id: "t".into(),
            person: "p".into(),
            area: "pricing".into(),
            since: day("2026-11-01"),
            until: day("2026-11-19"),
            level: n(3),
            reason: "A contract is at stake.".into(),
            ended_on: on.map(day),
            decided_as: None,
        };
        let seven = Scale::SevenLevels;
        for (what, scale, level, agreed, back) in [
            ("its time was over", seven, given_back(None), None, true),
            (
                "given back early",
                seven,
                given_back(Some("2026-11-15")),
                None,
                true,
            ),
            (
                "another level ended it",
                seven,
                given_back(Some("2026-11-18")),
                Some(("2026-11-18", 2)),
                false,
            ),
            (
                "another level was agreed a day after",
                seven,
                given_back(None),
                Some(("2026-11-21", 7)),
                false,
            ),
            (
                "the same was agreed again",
                seven,
                given_back(None),
                Some(("2026-11-21", 6)),
                true,
            ),
            (
                "another level was agreed while it held",
                seven,
                given_back(None),
                Some(("2026-11-10", 2)),
                true,
            ),
            (
                "it is to begin and to end later",
                seven,
                TemporaryLevel {
                    since: day("2026-12-01"),
                    until: day("2026-12-09"),
                    ..given_back(None)
                },
                None,
                false,
            ),
        ] {
            let agreed_on = |on: Day| match agreed {
                Some((since, level)) if on >= day(since) => Some(n(level)),
                _ => Some(n(6)),
            };
            let is_told = |is_held: bool| {
                is_back(scale, &level, agreed_on, |_| is_held, 14, day("2026-11-24"))
            };
            assert!(!is_told(true), "another one took its place");
            let told = is_told(false);
            assert_eq!(told, back, "{what}");
        }
    }
}
