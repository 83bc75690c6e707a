//! Decisions to talk about: waiting, due for a look, held for a while, and seen differently.

use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{self, Delegation, DelegationLevel, wished};
use rungs_domain::delegation_view::{
    DelegationView, Difference, difference, differences_first, seen_against, view_on,
};
use rungs_domain::ids::{DecisionAreaCode, TemporaryLevelId};
use rungs_domain::look_again::NewDomain;
use rungs_domain::one_to_one::worth_raising;
use rungs_domain::returned::is_back;
use rungs_domain::team::ONE_TO_ONE_RHYTHM_DAYS;
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::view_talk::{ViewTalk, is_settled, talk_on};
use rungs_domain::{Day, Wording};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::LookAgain;

/// A decision to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingCell {
    pub area: DecisionAreaCode,
    pub name: String,
    /// What was agreed, whatever holds for a while.
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    /// By when the two want to be there.
    pub wanted_by: Option<Day>,
    /// That day has passed.
    pub wanted_late: bool,
    pub review: Option<Day>,
    pub overdue: bool,
    /// The move to a new domain since which nobody has looked at it; told of reviews.
    pub moved: Option<NewDomain>,
}

/// A level that holds for a while, or did until a moment ago.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingWhile {
    pub id: TemporaryLevelId,
    pub area: DecisionAreaCode,
    pub name: String,
    pub level: DelegationLevel,
    /// What is agreed today.
    pub agreed: Option<DelegationLevel>,
    /// What counts afterwards, as in `5 Advise again`.
    pub afterwards: Option<String>,
    pub since: Day,
    pub until: Day,
    pub reason: String,
    /// The first day on which what was agreed holds again.
    pub returns_on: Day,
    /// It has come back already.
    pub is_over: bool,
}

/// A decision the two see differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingDifference {
    pub area: DecisionAreaCode,
    pub name: String,
    pub level: DelegationLevel,
    pub own: DelegationLevel,
    /// Steps of the scale by which they see themselves freer; negative when less free.
    pub steps: i8,
    /// When they said so.
    pub on: Day,
    /// In their words.
    pub note: String,
    /// It was put on the table of this meeting: since when, and what to talk about.
    pub waiting: Option<ViewTalk>,
}

/// What is agreed of every area in the catalogue, in its order.
pub(super) fn cells(
    catalogue: &DecisionCatalogue,
    cells: &[Delegation],
    today: Day,
) -> Vec<MeetingCell> {
    catalogue
        .on(today)
        .filter_map(|area| {
            let cell = cells.iter().find(|cell| cell.area == area.code)?;
            let wanted = wished(catalogue.scale, cell);
            let wanted_by = cell.wanted_by.filter(|_| wanted.is_some());
            Some(MeetingCell {
                area: area.code.clone(),
                name: area.name.clone(),
                level: cell.level,
                wanted,
                wanted_by,
                wanted_late: wanted_by.is_some_and(|by| by < today),
                review: cell.review,
                overdue: delegation::overdue(cell.review, today),
                moved: None,
            })
        })
        .collect()
}

/// Due for a look: by their day, the earliest first, then since a move to a new domain, the most urgent first.
pub(super) fn reviews(cells: &[MeetingCell], again: &LookAgain, today: Day) -> Vec<MeetingCell> {
    let mut found: Vec<_> = cells
        .iter()
        .filter_map(|cell| {
            let due = cell.review.filter(|due| worth_raising(*due, today));
            let urgency = again.cells.iter().position(|row| row.area == cell.area);
            (due.is_some() || urgency.is_some()).then(|| {
                let moved = again.moved.clone().filter(|_| urgency.is_some());
                let cell = MeetingCell {
                    moved,
                    ..cell.clone()
                };
                ((due.is_none(), due, urgency), cell)
            })
        })
        .collect();
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, cell)| cell).collect()
}

/// Those that hold, first to return first, then those that came back since a meeting ago, the latest first; all of decisions that are in
/// the catalogue today. `states` is everything ever agreed with the person.
pub(super) fn for_a_while(
    catalogue: &DecisionCatalogue,
    states: &[Delegation],
    temporary: &[TemporaryLevel],
    today: Day,
) -> Vec<MeetingWhile> {
    let counts = |code: &DecisionAreaCode| {
        let area = catalogue.area(code);
        area.is_some_and(|area| area.counts_on(today))
    };
    let told = |level: &TemporaryLevel| {
        let cell = CellInTime::of(catalogue.scale, states, temporary, &level.area);
        let agreed_on = |day| cell.agreed_on(day).map(|state| state.level);
        let is_over = !level.holds_on(today);
        let days = ONE_TO_ONE_RHYTHM_DAYS;
        let is_held_on = |day| cell.held_on(day).is_some();
        let is_told =
            !is_over || is_back(catalogue.scale, level, agreed_on, is_held_on, days, today);
        (is_told && counts(&level.area)).then(|| MeetingWhile {
            id: level.id.clone(),
            area: level.area.clone(),
            name: catalogue.name(&level.area).to_owned(),
            level: level.level,
            agreed: agreed_on(today),
            afterwards: cell.afterwards(Wording::english(), level),
            since: level.since,
            until: level.last_day(),
            reason: level.reason.clone(),
            returns_on: level.returns_on(),
            is_over,
        })
    };
    let mut held: Vec<MeetingWhile> = temporary.iter().filter_map(told).collect();
    held.sort_by_key(|level| {
        let days = level.returns_on.days_since(today);
        (level.is_over, if level.is_over { -days } else { days })
    });
    held
}

/// Where the two have said something different and have not settled it: what waits for this meeting, then the widest first.
pub(super) fn differences(
    catalogue: &DecisionCatalogue,
    cells: &[Delegation],
    views: &[DelegationView],
    temporary: &[TemporaryLevel],
    today: Day,
) -> Vec<MeetingDifference> {
    let mut found: Vec<MeetingDifference> = catalogue
        .on(today)
        .filter_map(|area| {
            let cell = cells.iter().find(|cell| cell.area == area.code)?;
            let said: Vec<DelegationView> = views
                .iter()
                .filter(|view| view.area == area.code)
                .cloned()
                .collect();
            let own = view_on(&said, today)?;
            let holding = temporary
                .iter()
                .find(|level| level.area == area.code && level.holds_on(today))
                .map(|level| level.level);
            let against = seen_against(Some(cell.level), holding, Some(own.level));
            let steps = difference(catalogue.scale, against, Some(own.level))?;
            let talk = talk_on(catalogue.scale, &said, Some(cell.level), today);
            let is_open =
                steps != 0 && !is_settled(catalogue.scale, &said, Some(cell.level), today);
            is_open.then(|| MeetingDifference {
                waiting: talk.cloned(),
                area: area.code.clone(),
                name: area.name.clone(),
                level: cell.level,
                own: own.level,
                steps,
                on: own.said(),
                note: own.note.clone(),
            })
        })
        .collect();
    differences_first(&mut found, |row| Difference::Of(row.steps));
    found.sort_by_key(|row| row.waiting.is_none());
    found
}
