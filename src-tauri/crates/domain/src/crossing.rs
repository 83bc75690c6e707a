//! Where one can step sideways: the other tracks seen from one level, and what a step onto them would change.

use serde::Serialize;
use specta::Type;

use crate::Wording;
use crate::decision_catalogue::DecisionCatalogue;
use crate::ids::{CompetencyCode, DecisionAreaCode, LevelCode, TrackCode};
use crate::ladder::{Ladder, Level, Track};

/// Another track, seen from a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TrackBeside {
    pub track: TrackCode,
    pub track_name: String,
    /// The level of the same grade; where there is none, the nearest one, of two equally near the lower.
    pub level: LevelCode,
    pub level_name: String,
    pub grade: u8,
    /// What differs there; none when that track has no level of this grade.
    pub crossing: Option<Crossing>,
    /// Why one cannot cross here, and where one can; empty with a crossing.
    pub remark: String,
}

/// What a step sideways changes. Only what differs is listed, the widest difference first, then in ladder order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Crossing {
    pub asks: Vec<CrossedCompetency>,
    pub decides: Vec<CrossedDecision>,
}

/// Proficiency 0–5 expected on either side; none where a level says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CrossedCompetency {
    pub competency: CompetencyCode,
    pub name: String,
    pub here: Option<u8>,
    pub there: Option<u8>,
}

/// The step of the workspace's scale expected on either side, 1 the least free; none where a level says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CrossedDecision {
    pub area: DecisionAreaCode,
    pub name: String,
    pub here: Option<u8>,
    pub there: Option<u8>,
}

/// Every other track that has levels, in ladder order.
#[must_use]
pub fn tracks_beside(
    say: Wording,
    ladder: &Ladder,
    level: &Level,
    catalogue: &DecisionCatalogue,
) -> Vec<TrackBeside> {
    ladder
        .tracks
        .iter()
        .filter(|track| track.code != level.track)
        .filter_map(|track| beside(say, ladder, level, track, catalogue))
        .collect()
}

fn beside(
    say: Wording,
    ladder: &Ladder,
    level: &Level,
    track: &Track,
    catalogue: &DecisionCatalogue,
) -> Option<TrackBeside> {
    let on_track = || ladder.levels.iter().filter(|l| l.track == track.code);
    let nearest = on_track().min_by_key(|l| (l.grade.abs_diff(level.grade), l.grade))?;
    let below = on_track()
        .filter(|l| l.grade < level.grade)
        .max_by_key(|l| l.grade);
    let above = on_track()
        .filter(|l| l.grade > level.grade)
        .min_by_key(|l| l.grade);
    let (crossing, remark) = if nearest.grade == level.grade {
        (
            Some(crossing(ladder, level, nearest, catalogue)),
            String::new(),
        )
    } else {
        (None, remark(say, level, track, below, above))
    };
    Some(TrackBeside {
        track: track.code.clone(),
        track_name: track.name.clone(),
        level: nearest.code.clone(),
        level_name: nearest.name.clone(),
        grade: nearest.grade,
        crossing,
        remark,
    })
}

/// Why one cannot cross from the level; `below` and `above` are the nearest levels of the track.
fn remark(
    say: Wording,
    level: &Level,
    track: &Track,
    below: Option<&Level>,
    above: Option<&Level>,
) -> String {
    let track = ("track", track.name.as_str().into());
    match (below, above) {
        (Some(below), Some(above)) => {
            let parts = [
                track,
                ("grade", level.grade.into()),
                ("below", below.name.as_str().into()),
                ("below_grade", below.grade.into()),
                ("above", above.name.as_str().into()),
                ("above_grade", above.grade.into()),
            ];
            say.with("ladder-track-has-no", &parts)
        }
        (None, Some(first)) => {
            let (grade, level) = (first.grade.into(), first.name.as_str().into());
            say.with(
                "ladder-track-begins",
                &[track, ("grade", grade), ("level", level)],
            )
        }
        (Some(last), None) => {
            let (grade, level) = (last.grade.into(), last.name.as_str().into());
            say.with(
                "ladder-track-ends",
                &[track, ("grade", grade), ("level", level)],
            )
        }
        (None, None) => String::new(),
    }
}

fn crossing(
    ladder: &Ladder,
    here: &Level,
    there: &Level,
    catalogue: &DecisionCatalogue,
) -> Crossing {
    let mut asks: Vec<CrossedCompetency> = ladder
        .competencies
        .iter()
        .map(|competency| {
            let asked = |level: &Level| {
                let expectation = level.expectations.get(&competency.code);
                expectation.map(|e| e.proficiency.value())
            };
            CrossedCompetency {
                competency: competency.code.clone(),
                name: competency.name.clone(),
                here: asked(here),
                there: asked(there),
            }
        })
        .filter(|crossed| crossed.here != crossed.there)
        .collect();
    asks.sort_by_key(|crossed| std::cmp::Reverse(width(crossed.here, crossed.there)));
    let mut decides: Vec<CrossedDecision> = catalogue
        .current()
        .map(|area| {
            let expected = |level: &Level| {
                let expected = catalogue.expected(level, &area.code);
                expected.map(|expected| catalogue.scale.number(expected))
            };
            CrossedDecision {
                area: area.code.clone(),
                name: area.name.clone(),
                here: expected(here),
                there: expected(there),
            }
        })
        .filter(|crossed| crossed.here != crossed.there)
        .collect();
    decides.sort_by_key(|crossed| std::cmp::Reverse(width(crossed.here, crossed.there)));
    Crossing { asks, decides }
}

/// What one side says nothing of counts as nothing there.
fn width(here: Option<u8>, there: Option<u8>) -> u8 {
    here.unwrap_or(0).abs_diff(there.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegation::DelegationLevel;
    use crate::ladder_fixture::{decision_catalogue, ladder, level};

    fn seen_from(ladder: &Ladder, code: &str) -> Vec<TrackBeside> {
        let own = ladder.level(&code.into()).unwrap();
        tracks_beside(Wording::english(), ladder, own, &decision_catalogue())
    }

    /// A principal beside the group PM of the same grade.
    fn with_principal() -> Ladder {
        let mut ladder = ladder();
        let mut principal = level(&mut ladder, "SPM").clone();
        principal.code = "PRINCIPAL".into();
        principal.name = "Principal PM".into();
        principal.grade = 4;
        ladder.levels.insert(2, principal);
        ladder
    }

    #[test]
    fn levels_of_one_grade_cross_over_and_only_what_differs_is_told_widest_first() {
        let mut ladder = with_principal();
        let step = |n| DelegationLevel::new(n).unwrap();
        let delegation = [("pricing".into(), step(3)), ("hiring".into(), step(1))].into();
        level(&mut ladder, "PRINCIPAL").delegation = delegation;
        let delegation = [("pricing".into(), step(3)), ("hiring".into(), step(5))].into();
        level(&mut ladder, "GPM").delegation = delegation;
        let [manager] = seen_from(&ladder, "PRINCIPAL").try_into().unwrap();
        assert_eq!(manager.level_name, "Group PM");
        assert_eq!(manager.remark, "");
        let crossing = manager.crossing.unwrap();
        let asks: Vec<_> = crossing
            .asks
            .iter()
            .map(|c| (c.name.as_str(), c.here, c.there))
            .collect();
        assert_eq!(asks, [("Story", Some(2), Some(4))]);
        let decides: Vec<_> = crossing
            .decides
            .iter()
            .map(|c| (c.name.as_str(), c.here, c.there))
            .collect();
        assert_eq!(decides, [("Hiring and staffing", Some(1), Some(5))]);
        let [individual] = seen_from(&ladder, "GPM").try_into().unwrap();
        assert_eq!(individual.level_name, "Principal PM");
        assert_eq!(individual.crossing.unwrap().asks[0].there, Some(2));
    }

    #[test]
    fn a_track_that_begins_higher_or_ends_lower_says_where() {
        let ladder = ladder();
        let [manager] = seen_from(&ladder, "PM").try_into().unwrap();
        assert_eq!(manager.crossing, None);
        assert_eq!(manager.level_name, "Group PM");
        assert_eq!(manager.remark, "Manager begins at grade 4 with Group PM.");
        let [individual] = seen_from(&ladder, "GPM").try_into().unwrap();
        assert_eq!(
            individual.remark,
            "Individual ends at grade 3 with Senior PM."
        );
    }

    #[test]
    fn a_track_with_a_hole_names_both_sides_and_an_empty_track_is_left_out() {
        let mut ladder = ladder();
        level(&mut ladder, "SPM").grade = 5;
        let [individual] = seen_from(&ladder, "GPM").try_into().unwrap();
        assert_eq!(
            individual.remark,
            "Individual has no level of grade 4: it goes from PM (grade 2) to Senior PM (grade 5)."
        );
        assert_eq!(individual.level_name, "Senior PM");
        ladder.levels.retain(|l| l.track != "MANAGER".into());
        assert!(seen_from(&ladder, "PM").is_empty());
    }
}
