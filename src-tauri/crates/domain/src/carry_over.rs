//! What becomes of people when a new version of the ladder counts: which level follows which. A proposal, which a person confirms.

mod competencies;
mod targets;

pub use competencies::competencies;
pub use targets::{TargetFate, target};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};
use crate::ids::LevelCode;
use crate::ladder::{Ladder, Level};
use crate::letters::plain_letters;

/// A level of the old version and the one that follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelMapping {
    pub from: LevelCode,
    pub to: LevelCode,
}

/// A proposal for one level, with its reason in words. `to` is none where only a person can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Successor {
    pub from: LevelCode,
    pub to: Option<LevelCode>,
    pub why: String,
}

/// One proposal per level of the old version, in its order: the same code, else the same name (letters compared without case
/// and accents), else the only new level on the same track and grade, else none.
#[must_use]
pub fn propose(old: &Ladder, new: &Ladder) -> Vec<Successor> {
    old.levels
        .iter()
        .map(|level| {
            let (to, why) = successor(level, old, new);
            Successor {
                from: level.code.clone(),
                to,
                why,
            }
        })
        .collect()
}

fn successor(level: &Level, old: &Ladder, new: &Ladder) -> (Option<LevelCode>, String) {
    if let Some(same) = new.level(&level.code) {
        let why = if same.name == level.name {
            "It is the same level.".to_owned()
        } else {
            format!("It is the same level, now called {}.", same.name)
        };
        return (Some(same.code.clone()), why);
    }
    let plain = plain_letters(&level.name);
    let mut named = new
        .levels
        .iter()
        .filter(|l| plain_letters(&l.name) == plain);
    if let (Some(same), None) = (named.next(), named.next()) {
        return (Some(same.code.clone()), "It has the same name.".into());
    }
    // A rung that was there before under its own code is somebody else's, not the successor.
    let follows = new
        .levels
        .iter()
        .find(|l| l.track == level.track && l.grade == level.grade && old.level(&l.code).is_none());
    match follows {
        Some(follows) => (
            Some(follows.code.clone()),
            format!(
                "{} stands on the same rung: {}, grade {}.",
                follows.name,
                new.track(&follows.track)
                    .map_or(follows.track.as_str(), |t| t.name.as_str()),
                follows.grade
            ),
        ),
        None => (
            None,
            "No level of the new version is like it. Choose one.".into(),
        ),
    }
}

/// The proposals with what a person chose in their place.
///
/// # Errors
/// `not_found` for a chosen level that is not in the version it is to be in.
pub fn choose(old: &Ladder, new: &Ladder, chosen: &[LevelMapping]) -> Result<Vec<Successor>> {
    let mut successors = propose(old, new);
    for mapping in chosen {
        let from = old.find_level(mapping.from.as_str())?;
        let to = new.find_level(mapping.to.as_str())?;
        for successor in successors.iter_mut().filter(|s| s.from == from.code) {
            if successor.to.as_ref() != Some(&to.code) {
                successor.to = Some(to.code.clone());
                successor.why = "You chose it.".into();
            }
        }
    }
    Ok(successors)
}

/// The whole mapping: what a person chose over what is proposed, for the levels in use. A level the old version did not have
/// either, such as the target of a plan opened again after years, asks for no successor.
///
/// # Errors
/// `not_found` for a level neither version has; `invalid` naming the levels in use that nobody mapped.
pub fn settle(
    old: &Ladder,
    new: &Ladder,
    chosen: &[LevelMapping],
    in_use: &[LevelCode],
) -> Result<BTreeMap<LevelCode, LevelCode>> {
    let settled = mapping(choose(old, new, chosen)?);
    let open: Vec<&str> = in_use
        .iter()
        .filter(|code| old.level(code).is_some() && !settled.contains_key(code))
        .map(LevelCode::as_str)
        .collect();
    if open.is_empty() {
        return Ok(settled);
    }
    Err(RuleError::invalid(
        "mapping",
        format!(
            "People or plans are on {}, which the new version does not have. Say which level follows.",
            open.join(", ")
        ),
    )
    .among(new.levels.iter().map(|l| l.code.to_string()).collect()))
}

/// Which level follows which, as far as it is known.
#[must_use]
pub fn mapping(successors: Vec<Successor>) -> BTreeMap<LevelCode, LevelCode> {
    successors
        .into_iter()
        .filter_map(|successor| Some((successor.from, successor.to?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::{ladder, level};

    fn renamed(code: &str, to: &str) -> Ladder {
        let mut new = ladder();
        level(&mut new, code).code = to.into();
        new
    }

    fn proposed(new: &Ladder, from: &str) -> Option<String> {
        propose(&ladder(), new)
            .into_iter()
            .find(|s| s.from.as_str() == from)
            .and_then(|s| s.to)
            .map(|code| code.to_string())
    }

    #[test]
    fn a_level_is_followed_by_its_code_then_its_name_then_its_rung() {
        assert_eq!(proposed(&ladder(), "SPM").as_deref(), Some("SPM"));
        let mut moved = renamed("SPM", "STAFF");
        level(&mut moved, "STAFF").grade = 9;
        level(&mut moved, "STAFF").name = "SÉNIOR pm".into();
        assert_eq!(proposed(&moved, "SPM").as_deref(), Some("STAFF"));
        let mut called = renamed("SPM", "STAFF");
        level(&mut called, "STAFF").name = "Staff".into();
        assert_eq!(proposed(&called, "SPM").as_deref(), Some("STAFF"));
    }

    #[test]
    fn where_nothing_is_alike_a_person_decides() {
        let mut new = ladder();
        new.levels.retain(|l| l.code.as_str() != "SPM");
        level(&mut new, "GPM").track = "IC".into();
        level(&mut new, "GPM").grade = 3;
        assert_eq!(
            proposed(&new, "SPM"),
            None,
            "a level that was there before is nobody's successor"
        );
        let in_use = ["SPM".into()];
        let error = settle(&ladder(), &new, &[], &in_use).unwrap_err();
        assert!(error.message.contains("SPM"), "{}", error.message);
        let chosen = [LevelMapping {
            from: "SPM".into(),
            to: "PM".into(),
        }];
        let settled = settle(&ladder(), &new, &chosen, &in_use).unwrap();
        assert_eq!(settled[&LevelCode::from("SPM")].as_str(), "PM");
        assert_eq!(settle(&ladder(), &new, &[], &[]).unwrap().len(), 2);
    }

    #[test]
    fn what_was_gone_before_does_not_stand_in_the_way() {
        let in_use = ["CEO".into(), "PM".into()];
        assert!(settle(&ladder(), &ladder(), &[], &in_use).is_ok());
    }

    #[test]
    fn a_choice_goes_before_the_proposal_and_must_exist() {
        let settled = |from: &str, to: &str| {
            let chosen = [LevelMapping {
                from: from.into(),
                to: to.into(),
            }];
            settle(&ladder(), &ladder(), &chosen, &["PM".into()])
        };
        assert_eq!(
            settled("PM", "SPM").unwrap()[&LevelCode::from("PM")].as_str(),
            "SPM"
        );
        assert_eq!(
            settled("pm", "senior pm").unwrap()[&LevelCode::from("PM")].as_str(),
            "SPM",
            "by code or name, in any case"
        );
        assert!(settled("PM", "CEO").is_err());
        assert!(settled("CEO", "PM").is_err());
    }
}
