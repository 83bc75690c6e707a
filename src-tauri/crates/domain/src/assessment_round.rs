//! An assessment in three stages: the person's own view, the leader's, then both side by side until each difference is
//! settled. What was agreed is then final and never changes, on the ladder version it was made on; taking it up again
//! makes a new round. Class: private, but for the ratings, which are as shareable as any final ones.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Refusal, Result, RuleError};
use crate::ids::{
    AssessmentRoundId, CompetencyCode, LadderVersionId, LevelCode, PeerViewId, PersonId,
};
use crate::ladder::{Ladder, Proficiency};
use crate::person::LifeCycleStage;
use crate::{Day, Private};

/// Where a round stands. Each follows from the days in [`AssessmentRound`], so a round cannot contradict itself.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum RoundStage {
    /// The person says how they see themselves.
    SelfView,
    /// The leader rates, without looking at the other view.
    ManagerView,
    /// Both look at both and agree.
    Compare,
    /// Frozen.
    Final,
}

/// One of the two views a round compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RoundView {
    #[serde(rename = "self")]
    Oneself,
    Manager,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssessmentRound {
    pub id: AssessmentRoundId,
    pub person: PersonId,
    pub ladder: LadderVersionId,
    /// The level it is about: the person's own, or any other.
    pub against: LevelCode,
    pub begun_on: Day,
    /// It was talked about before it was entered: what is not dated otherwise is of the day it began.
    pub entered_later: bool,
    /// The day the person's own view was handed in, or the leader went on without one.
    pub self_in: Option<Day>,
    pub manager_in: Option<Day>,
    /// The day it was agreed. Nothing of it changes afterwards.
    pub closed_on: Option<Day>,
    /// The closed round this one takes up again.
    pub reopens: Option<AssessmentRoundId>,
    /// What was said about it, for the leader alone.
    pub note: Private<String>,
}

impl AssessmentRound {
    /// The first stage that is not done.
    #[must_use]
    pub const fn stage(&self) -> RoundStage {
        if self.closed_on.is_some() {
            RoundStage::Final
        } else if self.self_in.is_none() {
            RoundStage::SelfView
        } else if self.manager_in.is_none() {
            RoundStage::ManagerView
        } else {
            RoundStage::Compare
        }
    }

    /// # Errors
    /// `frozen` once closed.
    pub fn open(&self) -> Result<()> {
        match self.closed_on {
            None => Ok(()),
            Some(day) => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "This assessment was agreed on {} and stays as it is. Take it up again to begin a new one from it.",
                    day.long()
                ),
            )),
        }
    }

    #[must_use]
    pub const fn handed_in(&self, view: RoundView) -> Option<Day> {
        match view {
            RoundView::Oneself => self.self_in,
            RoundView::Manager => self.manager_in,
        }
    }

    /// The day of what is not dated otherwise.
    #[must_use]
    pub const fn day(&self, today: Day) -> Day {
        if self.entered_later {
            self.begun_on
        } else {
            today
        }
    }

    /// The day it is closed on unless another is said: never before its views were in.
    #[must_use]
    pub fn closing_day(&self, today: Day) -> Day {
        self.day(today).max(self.settled_from())
    }

    /// The first day it can have been agreed on: that of its beginning, or that of the later view.
    fn settled_from(&self) -> Day {
        [self.self_in, self.manager_in]
            .into_iter()
            .flatten()
            .fold(self.begun_on, Day::max)
    }

    /// Closes it on the day both agreed.
    ///
    /// # Errors
    /// `invalid` for a day before it began or before both views were in.
    pub fn close(&mut self, on: Day) -> Result<()> {
        let from = self.settled_from();
        if on < from {
            let what = if from == self.begun_on {
                "This assessment began"
            } else {
                "The views of this assessment were in"
            };
            return Err(RuleError::invalid(
                "on",
                format!("{what} on {}. Give a day from then on.", from.long()),
            ));
        }
        self.closed_on = Some(on);
        Ok(())
    }

    /// Hands a view in. The leader's may come before the person's own: each is made without the other.
    ///
    /// # Errors
    /// `frozen` once closed; `exists` when it is in already; `invalid` for a day before the round began.
    pub fn hand_in(&mut self, view: RoundView, on: Day) -> Result<()> {
        self.open()?;
        if on < self.begun_on {
            return Err(RuleError::invalid(
                "on",
                format!(
                    "This assessment began on {}. Give a day from then on.",
                    self.begun_on.long()
                ),
            ));
        }
        if let Some(day) = self.handed_in(view) {
            return Err(RuleError::new(
                Refusal::Exists,
                format!(
                    "This view was handed in on {}. Take it back first to change it.",
                    day.long()
                ),
            ));
        }
        *self.day_of(view) = Some(on);
        Ok(())
    }

    /// Takes a view back, to go on rating.
    ///
    /// # Errors
    /// `frozen` once closed; `invalid` when it is not in.
    pub fn take_back(&mut self, view: RoundView) -> Result<()> {
        self.open()?;
        match self.day_of(view).take() {
            Some(_) => Ok(()),
            None => Err(RuleError::invalid("view", "This view is not handed in.")),
        }
    }

    /// Whether a view may be rated now.
    ///
    /// # Errors
    /// `frozen` when it is handed in, or the round is closed.
    pub fn may_rate(&self, view: RoundView) -> Result<()> {
        self.open()?;
        match self.handed_in(view) {
            None => Ok(()),
            Some(day) => Err(RuleError::new(
                Refusal::Frozen,
                format!(
                    "This view was handed in on {}. Take it back first to change a rating.",
                    day.long()
                ),
            )),
        }
    }

    /// Whether ratings can be agreed now.
    ///
    /// # Errors
    /// `frozen` once closed; `invalid` while a view is missing.
    pub fn may_agree(&self) -> Result<()> {
        self.open()?;
        let missing = match self.stage() {
            RoundStage::SelfView => {
                "The person's own view is not in yet. Hand it in, or go on without it."
            }
            RoundStage::ManagerView => "Your own view is not in yet. Hand it in first.",
            RoundStage::Compare | RoundStage::Final => return Ok(()),
        };
        Err(RuleError::invalid("stage", missing))
    }

    const fn day_of(&mut self, view: RoundView) -> &mut Option<Day> {
        match view {
            RoundView::Oneself => &mut self.self_in,
            RoundView::Manager => &mut self.manager_in,
        }
    }
}

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
