//! A person's profile: what a level expects of each competency beside what the manager and the person see, what changed over
//! time, and on which levels of the track somebody works already or still. Class: private; drafts count, and it has no view for
//! paper or files.
//!
//! Only ratings dated on or before `as_of` count. For each competency of the ladder, in its order:
//!
//! * `expected` is what the level asks that is looked at: the one named, else the person's own;
//! * `current` is the newest rating that counts, the leader's own or one agreed with the person, `self` the newest rating by the
//!   person, drafts included;
//! * `gap` is `expected − current`: above 0 a *gap*, below 0 a *strength*;
//! * `apart` is `self − current`: above 0 where somebody sees themselves higher than their manager does;
//! * the trend has one point per rating of it by anybody, oldest first. Competencies are the same where their codes are, also
//!   when a rating was made on an earlier version of the ladder.
//!
//! Strengths come furthest above first, gaps as [`weightiest`] orders them, by the weights of the stage the person's product is
//! at; equals stay in ladder order.
//!
//! On which levels of the track somebody works already or still is told by `works_on`.
//!
//! **The picture** has an axis per competency that is expected or rated, up to [`MOST_AXES`]; with more an axis per area. The
//! value of an area is the mean over its competencies that are both expected and rated (all of them, where none is both), so
//! that the shapes compare like with like; the mean of the self ratings is over those among them that have one.
//!
//! Examples, on a level that asks 2 of insight, 2 of data and 1 of story:
//!
//! * The leader rated insight 1 in March and 3 in September, the person 4 in August, and a colleague 2: `current` is 3, `self` 4,
//!   `gap` 2 − 3 = −1, a strength, and `apart` 4 − 3 = 1. Of data only the person said something, 2: there is no `current`, so
//!   neither `gap` nor `apart`.
//! * In a picture of areas insight and data make one. Insight is rated 4 and data only by the person, 3: insight alone is both
//!   expected and rated, so the axis is at 2 expected and 4 seen, and has no point of the person's own.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::{AssessmentState, Audience, DatedRating, Rater};
use crate::error::Result;
use crate::gap::{Gap, gaps, newest, ratings_that_count, weightiest};
use crate::ids::{AssessmentId, CompetencyAreaCode, CompetencyCode, LevelCode};
use crate::ladder::{Ladder, Proficiency};
use crate::person::LifeCycleStage;
use crate::works_on::{WorksOn, works_on};
use crate::{Day, Private};

/// Gaps worth working on at one time.
pub const TOP_GAPS: usize = 3;
/// More axes than this cannot be read around a circle.
pub const MOST_AXES: usize = 16;

/// Everything a profile is made of, in any order.
#[derive(Debug, Clone, Copy)]
pub struct ProfileFacts<'a> {
    pub ladder: &'a Ladder,
    /// The level the person stands on, if any.
    pub own: Option<&'a LevelCode>,
    /// The level whose expectations are shown; the own one if not said.
    pub against: Option<&'a LevelCode>,
    /// The stage of the person's product.
    pub stage: Option<LifeCycleStage>,
    /// Of any rater.
    pub ratings: &'a [DatedRating],
    pub as_of: Day,
}

/// A rating of one competency on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TrendPoint {
    pub on: Day,
    pub by: Rater,
    pub value: Proficiency,
    pub state: AssessmentState,
    pub assessment: AssessmentId,
}

/// One competency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProfileRow {
    pub competency: CompetencyCode,
    pub name: String,
    pub area: CompetencyAreaCode,
    pub area_name: String,
    pub expected: Option<Proficiency>,
    pub current: Option<Proficiency>,
    #[serde(rename = "self")]
    pub oneself: Option<Proficiency>,
    /// expected − current, −5 to 5.
    pub gap: Option<i8>,
    /// self − current, −5 to 5.
    pub apart: Option<i8>,
    /// What it weighs for the stage of the product.
    pub weight: f64,
    /// Oldest first.
    pub trend: Vec<TrendPoint>,
}

/// One axis of the picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProfileAxis {
    /// Name of a competency or of an area.
    pub name: String,
    /// 0–5; means of an area have fractions.
    pub expected: Option<f64>,
    pub current: Option<f64>,
    #[serde(rename = "self")]
    pub oneself: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Profile {
    /// Every competency, in ladder order.
    pub rows: Vec<ProfileRow>,
    /// Whether the axes are areas.
    pub by_area: bool,
    pub axes: Vec<ProfileAxis>,
    pub strengths: Vec<CompetencyCode>,
    pub gaps: Vec<CompetencyCode>,
    /// The first of the gaps, at most [`TOP_GAPS`].
    pub top_gaps: Vec<CompetencyCode>,
    /// Levels above first, the highest first.
    pub works_on: Vec<WorksOn>,
    /// What the stage of the product makes weigh more or less, as a sentence.
    pub weighing: Option<String>,
}

/// # Errors
/// `not_found` when the ladder has no level of the code looked at.
pub fn profile(facts: &ProfileFacts<'_>) -> Result<Private<Profile>> {
    let ladder = facts.ladder;
    let against = facts.against.or(facts.own);
    let found: Vec<Gap> = match against {
        Some(level) => gaps(ladder, level, facts.ratings, Audience::Leader, facts.as_of)?,
        None => Vec::new(),
    };
    let rows: Vec<ProfileRow> = ladder
        .competencies
        .iter()
        .map(|competency| {
            let code = &competency.code;
            let counting = ratings_that_count(facts.ratings, code, Audience::Leader, facts.as_of);
            let by_themselves = facts.ratings.iter().filter(|rating| {
                rating.by == Rater::Oneself
                    && rating.competency == *code
                    && rating.on <= facts.as_of
            });
            let gap = found.iter().find(|gap| gap.competency == competency.code);
            let (current, oneself) = (
                newest(counting).map(|rating| rating.value),
                newest(by_themselves).map(|rating| rating.value),
            );
            let area = ladder.areas.iter().find(|a| a.code == competency.area);
            ProfileRow {
                competency: competency.code.clone(),
                name: competency.name.clone(),
                area_name: area.map_or_else(|| competency.area.to_string(), |a| a.name.clone()),
                area: competency.area.clone(),
                expected: gap.and_then(|gap| gap.expected),
                current,
                oneself,
                gap: gap.and_then(|gap| gap.gap),
                apart: oneself.zip(current).map(|(o, c)| steps(o) - steps(c)),
                weight: competency.weight_at(facts.stage),
                trend: trend(facts, &competency.code),
            }
        })
        .collect();
    let mut strong: Vec<&ProfileRow> = rows
        .iter()
        .filter(|row| row.gap.is_some_and(|gap| gap < 0))
        .collect();
    strong.sort_by_key(|row| row.gap);
    let gaps: Vec<CompetencyCode> = weightiest(&found, ladder, facts.stage)
        .into_iter()
        .map(|gap| gap.competency)
        .collect();
    let (by_area, axes) = axes(ladder, &rows);
    Ok(Private::new(Profile {
        strengths: strong.iter().map(|row| row.competency.clone()).collect(),
        top_gaps: gaps.iter().take(TOP_GAPS).cloned().collect(),
        gaps,
        works_on: works_on(facts.ladder, facts.own, &rows),
        weighing: weighing(ladder, facts.stage),
        by_area,
        axes,
        rows,
    }))
}

fn steps(value: Proficiency) -> i8 {
    value.value().cast_signed()
}

fn trend(facts: &ProfileFacts<'_>, competency: &CompetencyCode) -> Vec<TrendPoint> {
    let mut points: Vec<TrendPoint> = facts
        .ratings
        .iter()
        .filter(|r| r.competency == *competency && r.on <= facts.as_of)
        .map(|r| TrendPoint {
            on: r.on,
            by: r.by,
            value: r.value,
            state: r.state,
            assessment: r.assessment.clone(),
        })
        .collect();
    points.sort_by(|a, b| (a.on, &a.assessment).cmp(&(b.on, &b.assessment)));
    points
}

fn axes(ladder: &Ladder, rows: &[ProfileRow]) -> (bool, Vec<ProfileAxis>) {
    let number = |value: Option<Proficiency>| value.map(|v| f64::from(v.value()));
    let told: Vec<&ProfileRow> = rows
        .iter()
        .filter(|row| row.expected.or(row.current).or(row.oneself).is_some())
        .collect();
    if told.len() <= MOST_AXES {
        let axes = told.into_iter().map(|row| ProfileAxis {
            name: row.name.clone(),
            expected: number(row.expected),
            current: number(row.current),
            oneself: number(row.oneself),
        });
        return (false, axes.collect());
    }
    let axes = ladder.areas.iter().filter_map(|area| {
        let inside: Vec<&ProfileRow> = told
            .iter()
            .filter(|row| row.area == area.code)
            .copied()
            .collect();
        let both: Vec<&ProfileRow> = inside
            .iter()
            .filter(|row| row.expected.is_some() && row.current.is_some())
            .copied()
            .collect();
        let counted = if both.is_empty() { &inside } else { &both };
        (!inside.is_empty()).then(|| ProfileAxis {
            name: area.name.clone(),
            expected: mean(counted.iter().filter_map(|row| number(row.expected))),
            current: mean(counted.iter().filter_map(|row| number(row.current))),
            oneself: mean(counted.iter().filter_map(|row| number(row.oneself))),
        })
    });
    (true, axes.collect())
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), v| (sum + v, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

fn weighing(ladder: &Ladder, stage: Option<LifeCycleStage>) -> Option<String> {
    let stage = stage?;
    let own: Vec<String> = ladder
        .competencies
        .iter()
        .filter_map(|c| Some(format!("{} {}", c.name, c.stage_weights.get(&stage)?)))
        .collect();
    (!own.is_empty()).then(|| {
        format!(
            "Weights for a {} product: {}; all else as usual.",
            stage.word(),
            own.join(", ")
        )
    })
}

#[cfg(test)]
#[path = "profile_tests.rs"]
mod tests;
