//! What becomes of the level an open plan aims at. Nobody is to aim, because a new version came, at where they stand already.

use std::collections::BTreeMap;

use crate::ids::LevelCode;
use crate::ladder::Ladder;

/// What publishing does with the target of an open plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetFate {
    /// It keeps the code it has.
    Stays,
    CarriedTo(LevelCode),
    /// The plan is left without a target: carried over, its person would stand on it, or above it on its track.
    Dropped {
        /// What it would have become.
        becomes: LevelCode,
        /// Where the person then stands.
        stands_on: LevelCode,
    },
}

/// The fate of one target, for somebody who stands on `own`. A plan that aimed no higher before was meant so, and keeps its aim.
/// A lower grade of another track is a step sideways and no target behind oneself.
#[must_use]
pub fn target(
    old: &Ladder,
    new: &Ladder,
    mapping: &BTreeMap<LevelCode, LevelCode>,
    own: Option<&LevelCode>,
    target: &LevelCode,
) -> TargetFate {
    let follows = |code| mapping.get(code).unwrap_or(code);
    let becomes = follows(target);
    if let Some(own) = own {
        let stands_on = follows(own);
        if is_behind(new, stands_on, becomes) && !is_behind(old, own, target) {
            return TargetFate::Dropped {
                becomes: becomes.clone(),
                stands_on: stands_on.clone(),
            };
        }
    }
    if becomes == target {
        TargetFate::Stays
    } else {
        TargetFate::CarriedTo(becomes.clone())
    }
}

fn is_behind(ladder: &Ladder, own: &LevelCode, target: &LevelCode) -> bool {
    if own == target {
        return true;
    }
    match (ladder.level(own), ladder.level(target)) {
        (Some(own), Some(target)) => own.track == target.track && target.grade < own.grade,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::{ladder, level};

    /// What becomes of a target, with what goes on as what.
    fn fate(new: &Ladder, mapped: &[(&str, &str)], own: Option<&str>, aim: &str) -> TargetFate {
        let mapping = mapped.iter().map(|(a, b)| ((*a).into(), (*b).into()));
        let own = own.map(LevelCode::from);
        target(
            &ladder(),
            new,
            &mapping.collect(),
            own.as_ref(),
            &aim.into(),
        )
    }

    fn dropped(becomes: &str, stands_on: &str) -> TargetFate {
        TargetFate::Dropped {
            becomes: becomes.into(),
            stands_on: stands_on.into(),
        }
    }

    #[test]
    fn a_target_is_carried_unless_its_person_then_stands_on_it() {
        let mut new = ladder();
        new.levels.retain(|l| l.code.as_str() != "SPM");
        let to_pm = [("SPM", "PM")];
        assert_eq!(fate(&new, &to_pm, Some("PM"), "SPM"), dropped("PM", "PM"));
        assert_eq!(
            fate(&new, &to_pm, None, "SPM"),
            TargetFate::CarriedTo("PM".into()),
            "off the ladder one stands on nothing"
        );
        let to_gpm = [("SPM", "GPM")];
        assert_eq!(
            fate(&new, &to_gpm, Some("PM"), "SPM"),
            TargetFate::CarriedTo("GPM".into())
        );
        assert_eq!(
            fate(&new, &to_gpm, Some("SPM"), "GPM"),
            dropped("GPM", "GPM"),
            "the person came up to the target, which kept its code"
        );
    }

    #[test]
    fn a_target_that_comes_to_lie_below_is_dropped_and_one_beside_is_not() {
        let mut turned = ladder();
        level(&mut turned, "PM").grade = 5;
        assert_eq!(
            fate(&turned, &[], Some("PM"), "SPM"),
            dropped("SPM", "PM"),
            "the levels changed places"
        );
        assert_eq!(
            fate(&turned, &[], Some("PM"), "GPM"),
            TargetFate::Stays,
            "the other track is a step sideways at any grade"
        );
    }

    #[test]
    fn who_aimed_no_higher_before_meant_it() {
        let mut new = ladder();
        level(&mut new, "SPM").code = "STAFF".into();
        let mapped = [("SPM", "STAFF")];
        let carried = TargetFate::CarriedTo("STAFF".into());
        assert_eq!(fate(&new, &mapped, Some("SPM"), "SPM"), carried);
        assert_eq!(fate(&new, &mapped, Some("SPM"), "PM"), TargetFate::Stays);
        assert_eq!(fate(&new, &mapped, Some("PM"), "CEO"), TargetFate::Stays);
    }
}
