//! The seven signs of being stuck between product manager and leader, as dated check-ins by the leader or the PM, and what became
//! of each sign since the one before. The signs follow “Navigating the Chasm” (Product School 2023). Class: private.
//!
//! Only check-ins dated on or before `as_of` count. For each sign and each of the two who look, let `now` be the newest sighting
//! and `before` the one before it; a check-in that did not look at the sign is passed over. Then the sign
//!
//! | course | where |
//! |---|---|
//! | `quiet` | now not seen, and not seen before or never looked at before |
//! | `eases` | now less than before |
//! | `first` | now seen, never looked at before |
//! | `stays` | now seen, as before |
//! | `grows` | now more than before |
//!
//! The two look separately, since they may see it differently; the course of the sign is the later one in the table.
//! A sign leads to suggestions where it stays or grows in the eyes of either, or is now seen often: what is seen often needs no
//! second look first.
//!
//! Examples, as sightings of one of the two from the oldest: not seen, sometimes: `grows`. Sometimes, sometimes: `stays`.
//! Often, sometimes: `eases`, no suggestions. Often, not seen, not seen: `quiet`. Sometimes alone: `first`, no suggestions; often
//! alone: `first`, with suggestions. The leader sees it sometimes for the first time, the PM often after sometimes: `grows`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ids::{PersonId, StuckCheckInId};
use crate::plan::Owner;
use crate::{Day, Private};

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum StuckSign {
    NoBuyIn,
    StrainedRelations,
    StretchedThin,
    SameTasks,
    LongHours,
    NoClearPath,
    NoImpact,
}

impl StuckSign {
    pub const ALL: [Self; 7] = [
        Self::NoBuyIn,
        Self::StrainedRelations,
        Self::StretchedThin,
        Self::SameTasks,
        Self::LongHours,
        Self::NoClearPath,
        Self::NoImpact,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoBuyIn => "Proposals find no support",
            Self::StrainedRelations => "Working relations are strained",
            Self::StretchedThin => "Stretched too thin",
            Self::SameTasks => "The same tasks, no progress",
            Self::LongHours => "Long hours",
            Self::NoClearPath => "No path in sight",
            Self::NoImpact => "Ships without moving the business",
        }
    }

    /// What to look for.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::NoBuyIn => "Decisions are reopened, or wait for somebody else to speak for them.",
            Self::StrainedRelations => {
                "Sales, support, engineering or executives work around them, or complain to you."
            }
            Self::StretchedThin => {
                "Too much in flight at once; the important gives way to the loud."
            }
            Self::SameTasks => "This quarter's work could be last year's.",
            Self::LongHours => "What has to be done only fits with evenings and weekends.",
            Self::NoClearPath => "Neither of you could say what would have to happen next.",
            Self::NoImpact => "Features go out, and no number that matters moves.",
        }
    }
}

/// How much of a sign somebody sees.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Sighting {
    NotSeen,
    Sometimes,
    Often,
}

/// A look at the signs on a day. Class: private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckCheckIn {
    pub id: StuckCheckInId,
    pub person: PersonId,
    pub on: Day,
    /// Who looked.
    pub by: Owner,
    /// Those looked at.
    pub signs: BTreeMap<StuckSign, Sighting>,
    pub note: Private<String>,
}

/// What became of a sign, the later the more it asks for something to be done.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum SignCourse {
    Quiet,
    Eases,
    First,
    Stays,
    Grows,
}

/// A sign seen, or not, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignPoint {
    pub on: Day,
    pub by: Owner,
    pub sighting: Sighting,
    pub check_in: StuckCheckInId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignTrend {
    pub sign: StuckSign,
    /// None while nobody looked.
    pub course: Option<SignCourse>,
    /// The newest sighting of the leader.
    pub leader: Option<Sighting>,
    /// The newest sighting of the PM.
    pub pm: Option<Sighting>,
    /// Whether something should be done.
    pub suggests: bool,
    /// Oldest first.
    pub points: Vec<SignPoint>,
}

/// All seven signs, in their order.
#[must_use]
pub fn trends(check_ins: &[StuckCheckIn], as_of: Day) -> Vec<SignTrend> {
    let mut looked: Vec<&StuckCheckIn> = check_ins.iter().filter(|c| c.on <= as_of).collect();
    looked.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let trends = StuckSign::ALL.into_iter().map(|sign| {
        let points: Vec<SignPoint> = looked
            .iter()
            .filter_map(|check_in| {
                Some(SignPoint {
                    on: check_in.on,
                    by: check_in.by,
                    sighting: *check_in.signs.get(&sign)?,
                    check_in: check_in.id.clone(),
                })
            })
            .collect();
        let of = |by| -> Vec<Sighting> {
            let own = points.iter().filter(|point| point.by == by);
            own.map(|point| point.sighting).collect()
        };
        let (leader, pm) = (of(Owner::Leader), of(Owner::Pm));
        let course = course(&leader).max(course(&pm));
        let newest = [leader.last().copied(), pm.last().copied()];
        SignTrend {
            sign,
            course,
            leader: newest[0],
            pm: newest[1],
            suggests: course >= Some(SignCourse::Stays) || newest.contains(&Some(Sighting::Often)),
            points,
        }
    });
    trends.collect()
}

fn course(sightings: &[Sighting]) -> Option<SignCourse> {
    let (now, earlier) = sightings.split_last()?;
    let seen = *now > Sighting::NotSeen;
    Some(match earlier.last() {
        Some(before) if now > before => SignCourse::Grows,
        Some(before) if now < before => SignCourse::Eases,
        Some(_) if seen => SignCourse::Stays,
        None if seen => SignCourse::First,
        _ => SignCourse::Quiet,
    })
}

#[cfg(test)]
#[path = "stuck_tests.rs"]
mod tests;
