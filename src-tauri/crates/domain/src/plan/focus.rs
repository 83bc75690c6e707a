//! What a plan works on: a competency, a decision or one of the five shifts.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::PlanOutcome;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{CompetencyCode, DecisionAreaCode, FocusId, PlanId};

/// More is a wish list.
pub const MOST_FOCUS_AREAS: usize = 3;

/// The five shifts from managing a product to leading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    StrategicMindset,
    StrategicPlanning,
    WiderInfluence,
    ContinuousLearning,
    EmpoweringTeams,
}

impl Shift {
    pub const ALL: [Self; 5] = [
        Self::StrategicMindset,
        Self::StrategicPlanning,
        Self::WiderInfluence,
        Self::ContinuousLearning,
        Self::EmpoweringTeams,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StrategicMindset => "strategic-mindset",
            Self::StrategicPlanning => "strategic-planning",
            Self::WiderInfluence => "wider-influence",
            Self::ContinuousLearning => "continuous-learning",
            Self::EmpoweringTeams => "empowering-teams",
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StrategicMindset => "Thinking strategically",
            Self::StrategicPlanning => "Planning across the portfolio",
            Self::WiderInfluence => "Influence across a wider web",
            Self::ContinuousLearning => "Learning all the time",
            Self::EmpoweringTeams => "Building and empowering teams",
        }
    }

    /// # Errors
    /// `not_found` with the codes there are.
    pub fn find(text: &str) -> Result<Self> {
        let wanted = text.trim();
        Self::ALL
            .into_iter()
            .find(|s| {
                s.code().eq_ignore_ascii_case(wanted) || s.name().eq_ignore_ascii_case(wanted)
            })
            .ok_or_else(|| {
                let codes: Vec<String> = Self::ALL.iter().map(|s| s.code().to_owned()).collect();
                RuleError::not_found(format!(
                    "There is no shift “{wanted}”. The shifts are {}.",
                    codes.join(", ")
                ))
                .at("shift")
                .among(codes)
            })
    }
}

/// What a focus area is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "code", rename_all = "snake_case")]
pub enum FocusOn {
    Competency(CompetencyCode),
    Delegation(DecisionAreaCode),
    Shift(Shift),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Focus {
    pub id: FocusId,
    pub plan: PlanId,
    /// 1 to 3, in the order they are printed.
    pub position: u8,
    pub on: FocusOn,
    /// Proficiency 0–5 or delegation level 1–7 at the start; none for a shift.
    pub from: Option<u8>,
    pub to: Option<u8>,
    /// From → to in words.
    pub note: String,
    /// How we will know.
    pub know: String,
    /// What became of it, said when the plan is closed.
    pub outcome: Option<PlanOutcome>,
    /// In words that both may read; may be empty.
    pub outcome_note: String,
    /// The focus area of the plan before that goes on in this one.
    pub carried_from: Option<FocusId>,
}

/// Whether what was to go from somewhere to somewhere has come there by now, or beyond; what goes down may stop below.
#[must_use]
pub fn has_come_to(from: Option<u8>, to: u8, now: u8) -> bool {
    match from {
        Some(from) if to < from => now <= to,
        _ => now >= to,
    }
}

impl Focus {
    /// Whether it has come to where it was to go. Never where nobody said where to, or knows where it is.
    #[must_use]
    pub fn is_reached_at(&self, now: Option<u8>) -> bool {
        let said = self.to.zip(now);
        said.is_some_and(|(to, now)| has_come_to(self.from, to, now))
    }

    /// Whether `from` and `to` fit what the focus is about.
    ///
    /// # Errors
    /// `invalid` outside 0–5 for a competency, outside 1–7 for a delegation, for any number on a shift.
    pub fn checked(self) -> Result<Self> {
        for (field, value) in [("from", self.from), ("to", self.to)] {
            let Some(value) = value else { continue };
            match self.on {
                FocusOn::Competency(_) if value > 5 => {
                    return Err(RuleError::invalid(
                        field,
                        format!("A competency goes from 0 to 5, not {value}."),
                    ));
                }
                FocusOn::Delegation(_) if !(1..=7).contains(&value) => {
                    return Err(RuleError::invalid(
                        field,
                        format!("A delegation goes from 1 to 7, not {value}."),
                    ));
                }
                FocusOn::Shift(_) => {
                    return Err(RuleError::invalid(
                        field,
                        "A shift has no numbers; say from where to where in words.",
                    ));
                }
                FocusOn::Competency(_) | FocusOn::Delegation(_) => {}
            }
        }
        Ok(self)
    }
}

/// # Errors
/// `too_many` when the plan has three focus areas, `exists` when one of them is the same.
pub fn check_new_focus(existing: &[Focus], on: &FocusOn) -> Result<()> {
    if existing.iter().any(|focus| focus.on == *on) {
        return Err(
            RuleError::new(Refusal::Exists, "This plan already has that focus area.").at("focus"),
        );
    }
    if existing.len() >= MOST_FOCUS_AREAS {
        let message = "A plan has at most three focus areas: more is a wish list. Remove one first, or keep this one for the next period.";
        return Err(RuleError::new(Refusal::TooMany, message).at("focus"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn focus(on: FocusOn, from: Option<u8>, to: Option<u8>) -> Focus {
        Focus {
            id: "f".into(),
            plan: "p".into(),
            position: 1,
            on,
            from,
            to,
            note: String::new(),
            know: String::new(),
            outcome: None,
            outcome_note: String::new(),
            carried_from: None,
        }
    }

    #[test]
    fn a_fourth_focus_area_is_refused_and_so_is_the_same_twice() {
        let mut existing: Vec<Focus> = ["a", "b"]
            .into_iter()
            .map(|c| focus(FocusOn::Competency(c.into()), None, None))
            .collect();
        assert!(check_new_focus(&existing, &FocusOn::Delegation("a".into())).is_ok());
        assert_eq!(
            check_new_focus(&existing, &FocusOn::Competency("a".into()))
                .unwrap_err()
                .refusal,
            Refusal::Exists
        );
        existing.push(focus(FocusOn::Shift(Shift::WiderInfluence), None, None));
        assert_eq!(
            check_new_focus(&existing, &FocusOn::Competency("z".into()))
                .unwrap_err()
                .refusal,
            Refusal::TooMany
        );
    }

    #[test]
    fn from_and_to_stay_on_the_scale_of_what_they_measure() {
        let competency = || FocusOn::Competency("a".into());
        let delegation = || FocusOn::Delegation("a".into());
        for (on, from, to, fine) in [
            (competency(), Some(0), Some(5), true),
            (competency(), Some(3), Some(6), false),
            (delegation(), Some(1), Some(7), true),
            (delegation(), Some(0), Some(5), false),
            (FocusOn::Shift(Shift::WiderInfluence), None, None, true),
            (FocusOn::Shift(Shift::WiderInfluence), None, Some(2), false),
        ] {
            assert_eq!(
                focus(on.clone(), from, to).checked().is_ok(),
                fine,
                "{on:?} {from:?} {to:?}"
            );
        }
    }
}
