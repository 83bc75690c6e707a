//! Both views of an assessment side by side: what differs, what counts, and what becomes final.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};
use crate::ids::{CompetencyCode, LevelCode, PeerViewId};
use crate::ladder::{Ladder, Proficiency};
use crate::person::LifeCycleStage;

/// How the two views of one competency stand to each other.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Both rated, differently: to be talked about.
    Differs,
    /// Only the person rated it: the leader has still to say something.
    OnlySelf,
    OnlyManager,
    Same,
    /// Nobody rated it.
    Unrated,
}

/// A peer's rating of one competency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeerRating {
    pub peer: PeerViewId,
    pub value: Proficiency,
}

/// One line of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Comparison {
    pub competency: CompetencyCode,
    pub name: String,
    /// What the level expects, 0–5; none when it says nothing of it.
    pub expected: Option<Proficiency>,
    /// 0–5, as each of the two sees it.
    #[serde(rename = "self")]
    pub oneself: Option<Proficiency>,
    pub manager: Option<Proficiency>,
    pub peers: Vec<PeerRating>,
    /// What both wrote down as agreed, 0–5.
    pub agreed: Option<Proficiency>,
    /// What counts once the round is closed, 0–5; none while the competency is open or unrated. See [`settled`].
    pub settled: Option<Proficiency>,
    pub standing: Standing,
    /// The person's own rating less the leader's, −5 to 5; none unless both rated.
    pub difference: Option<i8>,
    /// It must be talked about before the round can be closed.
    pub is_open: bool,
}

/// One rating as a comparison takes it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatingOf<'a> {
    pub competency: &'a CompetencyCode,
    pub value: Proficiency,
}

/// Everything a comparison looks at, in any order.
#[derive(Debug, Clone, Copy)]
pub struct Views<'a> {
    pub ladder: &'a Ladder,
    pub against: &'a LevelCode,
    /// The stage of the person's product, which shifts what weighs most.
    pub stage: Option<LifeCycleStage>,
    pub oneself: &'a [RatingOf<'a>],
    pub manager: &'a [RatingOf<'a>],
    pub peers: &'a [(PeerViewId, RatingOf<'a>)],
    /// What the two wrote down while they talked.
    pub agreed: &'a [RatingOf<'a>],
}

/// What counts once a round is closed: what was agreed; else what both said alike; else what the leader alone rated.
/// A rating only the person gave never counts by itself.
///
/// | own view | leader | agreed | counts |
/// |---|---|---|---|
/// | 4 | 2 | 3 | 3 |
/// | 4 | 2 | – | nothing yet: open |
/// | 3 | 3 | – | 3 |
/// | – | 2 | – | 2 |
/// | 4 | – | – | nothing yet: open |
#[must_use]
pub const fn settled(
    oneself: Option<Proficiency>,
    manager: Option<Proficiency>,
    agreed: Option<Proficiency>,
) -> Option<Proficiency> {
    match (agreed, standing(oneself, manager)) {
        (Some(value), _) => Some(value),
        (None, Standing::Same | Standing::OnlyManager) => manager,
        (None, _) => None,
    }
}

const fn standing(oneself: Option<Proficiency>, manager: Option<Proficiency>) -> Standing {
    match (oneself, manager) {
        (Some(one), Some(other)) if one.value() == other.value() => Standing::Same,
        (Some(_), Some(_)) => Standing::Differs,
        (Some(_), None) => Standing::OnlySelf,
        (None, Some(_)) => Standing::OnlyManager,
        (None, None) => Standing::Unrated,
    }
}

/// Every competency of the ladder: differences first, the widest before the narrower, then by weight for the stage of the
/// product, then in ladder order; then what only one of them rated, what both said alike, and what nobody rated. Agreeing moves no line.
///
/// # Errors
/// `not_found` when the ladder has no such level.
pub fn compare(views: &Views<'_>) -> Result<Vec<Comparison>> {
    let level = views.ladder.find_level(views.against.as_str())?;
    let rated = |ratings: &[RatingOf<'_>], code: &CompetencyCode| {
        let found = ratings.iter().rev().find(|r| r.competency == code);
        found.map(|r| r.value)
    };
    let mut lines: Vec<(f64, Comparison)> = views
        .ladder
        .competencies
        .iter()
        .map(|competency| {
            let code = &competency.code;
            let (oneself, manager) = (rated(views.oneself, code), rated(views.manager, code));
            let agreed = rated(views.agreed, code);
            let standing = standing(oneself, manager);
            let line = Comparison {
                competency: code.clone(),
                name: competency.name.clone(),
                expected: level.expectations.get(code).map(|e| e.proficiency),
                oneself,
                manager,
                peers: views
                    .peers
                    .iter()
                    .filter(|(_, rating)| rating.competency == code)
                    .map(|(peer, rating)| PeerRating {
                        peer: peer.clone(),
                        value: rating.value,
                    })
                    .collect(),
                agreed,
                settled: settled(oneself, manager, agreed),
                standing,
                difference: oneself
                    .zip(manager)
                    .map(|(o, m)| o.value().cast_signed() - m.value().cast_signed()),
                is_open: agreed.is_none()
                    && matches!(standing, Standing::Differs | Standing::OnlySelf),
            };
            (competency.weight_at(views.stage), line)
        })
        .collect();
    // The sort keeps ladder order where all else is equal.
    lines.sort_by(|(weight_a, a), (weight_b, b)| {
        let width = |line: &Comparison| line.difference.map_or(0, i8::unsigned_abs);
        a.standing
            .cmp(&b.standing)
            .then(width(b).cmp(&width(a)))
            .then(weight_b.total_cmp(weight_a))
    });
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// The ratings that become final.
///
/// # Errors
/// `invalid` while a difference is open, naming what is left, or when nothing is rated at all.
pub fn settle(lines: &[Comparison]) -> Result<Vec<(CompetencyCode, Proficiency)>> {
    let open: Vec<&str> = lines
        .iter()
        .filter(|line| line.is_open)
        .map(|line| line.name.as_str())
        .collect();
    if !open.is_empty() {
        let named = open.iter().take(3).copied().collect::<Vec<_>>().join(", ");
        let more = match open.len().saturating_sub(3) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        return Err(RuleError::invalid(
            "agreed",
            format!("Not settled yet: {named}{more}. Agree on a rating for each first."),
        ));
    }
    let settled: Vec<_> = lines
        .iter()
        .filter_map(|line| Some((line.competency.clone(), line.settled?)))
        .collect();
    if settled.is_empty() {
        return Err(RuleError::invalid(
            "agreed",
            "Nothing is rated yet. Rate at least one competency first.",
        ));
    }
    Ok(settled)
}
