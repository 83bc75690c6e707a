//! One cell of the matrix, as it stands on a day.

use rungs_domain::Day;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{self, AgainstRung, DelegationLevel, still_open};
use rungs_domain::delegation_standing::CellStanding;
use rungs_domain::delegation_view::{difference, seen_against};
use rungs_domain::ids::{DecisionAreaCode, LevelCode, PersonId, TemporaryLevelId};
use rungs_domain::ladder::{Ladder, Level};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_store::{CellState, Reader};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;

/// What holds in a cell for a while instead of what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TemporaryCell {
    pub id: TemporaryLevelId,
    pub since: Day,
    /// The last day.
    pub until: Day,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixCell {
    pub area: DecisionAreaCode,
    /// 1–7, what holds that day; none when nothing was agreed yet.
    pub level: Option<DelegationLevel>,
    pub wanted: Option<DelegationLevel>,
    /// What the person's rung expects.
    pub expected: Option<DelegationLevel>,
    /// All limits on one line.
    pub limit: Option<String>,
    pub review: Option<Day>,
    /// Since when it has been agreed just so; the level may be older.
    pub since: Option<Day>,
    /// How what was agreed stands; what holds for a while is no measure of anybody.
    pub against_rung: AgainstRung,
    pub overdue: bool,
    /// The PM has the last word that day.
    pub held: bool,
    /// What was agreed, and holds again after `temporary`.
    pub agreed: Option<DelegationLevel>,
    pub temporary: Option<TemporaryCell>,
    pub wanted_by: Option<Day>,
    /// How the PM sees it.
    pub own_view: Option<DelegationLevel>,
    /// Steps by which the PM sees themselves freer than what was agreed; negative when less free.
    pub difference: Option<i8>,
    /// Something is expected and nothing was agreed yet. Said only of a cell of which it is so, as `differing` is: of the hundred
    /// thousands of a large team few are.
    #[serde(default, skip_serializing_if = "is_not")]
    pub open: bool,
    /// Leader and PM see it differently.
    #[serde(default, skip_serializing_if = "is_not")]
    pub differing: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
const fn is_not(said: &bool) -> bool {
    !*said
}

impl MatrixCell {
    /// A cell of which nothing is known but what the rung expects.
    pub(super) const fn silent(area: DecisionAreaCode, expected: Option<DelegationLevel>) -> Self {
        Self {
            area,
            level: None,
            wanted: None,
            expected,
            limit: None,
            review: None,
            since: None,
            against_rung: AgainstRung::Unknown,
            overdue: false,
            held: false,
            agreed: None,
            temporary: None,
            wanted_by: None,
            own_view: None,
            difference: None,
            open: false,
            differing: false,
        }
    }

    pub(super) fn agree(&mut self, state: CellState) {
        self.agreed = Some(state.level);
        self.wanted = state.wanted;
        self.wanted_by = state.wanted_by;
        self.limit = state.limit;
        self.review = state.review;
        self.since = Some(state.since);
    }

    /// As it is known on a day, told today.
    pub(super) fn hold_for_a_while(&mut self, level: TemporaryLevel, (on, today): (Day, Day)) {
        self.level = Some(level.level);
        self.temporary = Some(TemporaryCell {
            since: level.since,
            until: level.until_known(on, today),
            id: level.id,
            reason: level.reason,
        });
    }

    pub(super) const fn standing(&self) -> CellStanding {
        CellStanding {
            level: self.level,
            against: self.against_rung,
            is_expected: self.expected.is_some(),
            is_agreed: self.agreed.is_some(),
            is_overdue: self.overdue,
            is_for_a_while: self.temporary.is_some(),
            difference: self.difference,
        }
    }
}

/// What is the same for every cell of a matrix.
pub(crate) struct CellGround<'a> {
    pub ladder: &'a Ladder,
    pub catalogue: &'a DecisionCatalogue,
    pub on: Day,
    pub today: Day,
}

impl CellGround<'_> {
    pub(crate) fn expected(
        &self,
        level: Option<&Level>,
        area: &DecisionAreaCode,
    ) -> Option<DelegationLevel> {
        self.catalogue.expected(level?, area)
    }

    pub(crate) fn level(&self, code: &LevelCode) -> Option<&Level> {
        self.ladder.level(code)
    }

    /// Draws the conclusions, once everything known of the cell is in it.
    pub(super) fn settle(&self, cell: &mut MatrixCell) {
        cell.level = match cell.temporary {
            Some(_) => cell.level,
            None => cell.agreed,
        };
        cell.held = cell.level.is_some_and(DelegationLevel::is_held);
        cell.wanted = still_open(self.catalogue.scale, cell.agreed, cell.wanted);
        cell.wanted_by = cell.wanted_by.filter(|_| cell.wanted.is_some());
        cell.against_rung = self.catalogue.against(cell.agreed, cell.expected);
        cell.overdue = delegation::overdue(cell.review, self.on);
        let holding = cell.temporary.as_ref().and(cell.level);
        let against = seen_against(cell.agreed, holding, cell.own_view);
        cell.difference = difference(self.catalogue.scale, against, cell.own_view);
        let standing = cell.standing();
        cell.open = standing.is_open();
        cell.differing = standing.differs();
    }
}

/// Every cell of one person on a rung, in the order of the catalogue.
pub(crate) fn cells_of(
    reader: Reader<'_>,
    ground: &CellGround<'_>,
    person: &PersonId,
    rung: Option<&Level>,
) -> Result<Vec<MatrixCell>> {
    let states = reader.delegations_of(person)?;
    let temporary = reader.temporary_levels_of(person)?;
    let views = reader.delegation_views_of(person)?;
    let on = ground.on;
    let cells = ground.catalogue.on(on).map(|area| {
        let mut cell = MatrixCell::silent(area.code.clone(), ground.expected(rung, &area.code));
        // In the order they were made, so the last one by that day counts.
        let state = states
            .iter()
            .rfind(|s| s.area == area.code && s.since <= on);
        if let Some(state) = state {
            cell.agree(state.into());
        }
        let holding = temporary
            .iter()
            .find(|t| t.area == area.code && t.holds_on(on));
        if let Some(level) = holding {
            cell.hold_for_a_while(level.clone(), (on, ground.today));
        }
        let own_view = views.iter().rfind(|v| v.area == area.code && v.on <= on);
        cell.own_view = own_view.map(|view| view.level);
        ground.settle(&mut cell);
        cell
    });
    Ok(cells.collect())
}
