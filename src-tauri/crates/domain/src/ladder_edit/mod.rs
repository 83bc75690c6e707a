//! Making a ladder one's own: each change a leader can make to a draft, and what it does to the rest of the ladder.
//! An edit is refused or leaves the ladder hanging together; whether it may be published is asked of [`Ladder::checked`].

mod applying;
mod checks;
mod expecting;

pub use checks::fresh_code;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::DelegationLevel;
use crate::error::Result;
use crate::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode, LevelCode, TrackCode};
use crate::ladder::{Expectation, Ladder, Proficiency, UsualTitles};
use crate::person::LifeCycleStage;

/// The highest grade a level may have.
pub const HIGHEST_GRADE: u8 = 30;

/// Longest text of one field or line, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// New words for a level; `None` leaves a field as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelChange {
    pub name: Option<String>,
    pub summary: Option<String>,
    pub scope: Option<String>,
    pub span: Option<String>,
    pub horizon: Option<String>,
    pub take_on: Option<Vec<String>>,
    pub give_up: Option<Vec<String>>,
    pub ready_signs: Option<Vec<String>>,
    pub titles: Option<UsualTitles>,
}

/// New words for what a level expects of a competency; `None` leaves a field as it is, an empty text takes it out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExpectationChange {
    pub behaviours: Option<Vec<String>>,
    pub example: Option<String>,
    pub anti_pattern: Option<String>,
}

/// Where a level and a competency meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExpectationPlace {
    pub level: LevelCode,
    pub competency: CompetencyCode,
}

/// One change to a draft. Positions count from 0; grades from 1, the lowest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LadderEdit {
    About {
        name: String,
        description: String,
    },
    TrackAdd {
        name: String,
    },
    TrackChange {
        code: TrackCode,
        name: String,
        description: String,
    },
    TrackMove {
        code: TrackCode,
        to: u32,
    },
    /// Only a track without levels can go.
    TrackRemove {
        code: TrackCode,
    },
    LevelAdd {
        name: String,
        track: TrackCode,
        grade: u8,
    },
    LevelChange {
        code: LevelCode,
        change: LevelChange,
    },
    /// To another rung, on its track or the other; whoever stands there changes places with it.
    LevelPlace {
        code: LevelCode,
        track: TrackCode,
        grade: u8,
    },
    /// Onto a rung of its own: room is made at the grade, and the level goes there.
    LevelInsert {
        code: LevelCode,
        track: TrackCode,
        at: u8,
    },
    /// A copy on a free rung, without the usual titles, which would propose two levels at once.
    LevelDuplicate {
        code: LevelCode,
        track: TrackCode,
        grade: u8,
    },
    LevelRemove {
        code: LevelCode,
    },
    /// Makes room: every level of this grade or above moves up by one.
    GradeInsert {
        at: u8,
    },
    /// Takes a grade without levels out: everything above moves down by one.
    GradeClose {
        at: u8,
    },
    AreaAdd {
        name: String,
    },
    AreaRename {
        code: CompetencyAreaCode,
        name: String,
    },
    AreaMove {
        code: CompetencyAreaCode,
        to: u32,
    },
    /// Only an area without competencies can go.
    AreaRemove {
        code: CompetencyAreaCode,
    },
    CompetencyAdd {
        name: String,
        area: CompetencyAreaCode,
    },
    CompetencyChange {
        code: CompetencyCode,
        name: Option<String>,
        description: Option<String>,
        /// Above 0; 1 is usual.
        weight: Option<f64>,
    },
    /// How much it matters at a stage of the product's life; nothing takes it back to the plain weight.
    StageWeightSet {
        competency: CompetencyCode,
        stage: LifeCycleStage,
        /// Above 0.
        weight: Option<f64>,
    },
    /// `to` counts within the area.
    CompetencyMove {
        code: CompetencyCode,
        area: CompetencyAreaCode,
        to: u32,
    },
    /// With everything the levels expect of it.
    CompetencyRemove {
        code: CompetencyCode,
    },
    ExpectationSet {
        level: LevelCode,
        competency: CompetencyCode,
        expectation: Option<Expectation>,
    },
    /// The words beside a proficiency that is there already, which stays as it is.
    ExpectationWords {
        level: LevelCode,
        competency: CompetencyCode,
        change: ExpectationChange,
    },
    /// One proficiency in all these places, in one step. What stands beside it stays; none takes the whole expectation out.
    ProficiencySet {
        places: Vec<ExpectationPlace>,
        proficiency: Option<Proficiency>,
    },
    DelegationSet {
        level: LevelCode,
        area: DecisionAreaCode,
        expected: Option<DelegationLevel>,
    },
}

/// What an edit leaves: the new ladder, the code of what was added, and words that finish “Undo …”.
#[derive(Debug, Clone, PartialEq)]
pub struct Edited {
    pub ladder: Ladder,
    pub added: Option<String>,
    pub label: String,
}

/// Applies one edit to a draft.
///
/// # Errors
/// `not_found` for a code the ladder does not have; `exists` for a taken rung; `invalid` for an empty name, a grade outside
/// 1–[`HIGHEST_GRADE`], a weight not above 0, a track or area that still holds something; `too_many` for a text too long.
pub fn edit(ladder: &Ladder, edit: LadderEdit) -> Result<Edited> {
    let mut next = ladder.clone();
    let (label, added) = applying::apply(&mut next, edit)?;
    in_ladder_order(&mut next);
    Ok(Edited {
        ladder: next,
        added,
        label,
    })
}

/// By track, then by grade, as every reader of a ladder expects.
fn in_ladder_order(ladder: &mut Ladder) {
    let order: Vec<TrackCode> = ladder.tracks.iter().map(|t| t.code.clone()).collect();
    ladder.levels.sort_by_key(|level| {
        let track = order.iter().position(|code| *code == level.track);
        (track, level.grade)
    });
}

#[cfg(test)]
mod tests;
