//! Delegating decisions: setting a cell, changing it for a while, the matrix of a team, and where reality differs from what the rung
//! expects.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: a rule about levels, scales or areas; those are in `rungs-domain`.

mod cell;
mod cells;
mod compare;
mod coverage;
mod gaps;
mod matrix;
mod matrix_cell;
mod scale;
mod setting;
mod showing;
mod story;
mod temporary;
mod terms;

pub use cell::{AgreedLater, AreaLeft, CellPage, DelegationLine, NextRung, PlannedLevel};
pub use compare::{CellChange, DelegationComparison};
pub(crate) use coverage::look_again;
pub use coverage::{
    AreaRow, Candidate, CellRow, CoveragePage, CoverageScope, FocusPlan, Found, Holder, LookAgain,
    PersonRow, RowArea, WhileRow,
};
pub use gaps::DelegationGap;
pub use matrix::{Matrix, MatrixRow};
pub use matrix_cell::{MatrixCell, TemporaryCell};
pub use scale::{ScaleChange, ScaleChoice, ScalePage};
pub use setting::{DelegationDraft, Keep};
pub use showing::{ContextOfCell, Outcome, RungAsks, ShownCell, ShownCells};
pub use temporary::TemporaryDraft;

pub(crate) use cells::Cells;
pub(crate) use matrix::only_giver;
pub(crate) use matrix_cell::{CellGround, cells_of};
pub(crate) use scale::scale;
pub(crate) use temporary::give_back;

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_lineage::{AreaOrigin, Lineage};
use rungs_store::Reader;

use crate::error::Result;
use crate::workspace::Workspace;

/// The catalogue with where its areas came from and the scale it is read on.
pub(crate) fn catalogue(reader: Reader<'_>) -> Result<DecisionCatalogue> {
    with_lineage(reader, Lineage::of)
}

/// The same with what had come out of what by a day, which says what a level expected then.
pub(crate) fn catalogue_on(reader: Reader<'_>, on: Day) -> Result<DecisionCatalogue> {
    with_lineage(reader, |origins| Lineage::on(origins, on))
}

fn with_lineage(
    reader: Reader<'_>,
    lineage: impl FnOnce(&[AreaOrigin]) -> Lineage,
) -> Result<DecisionCatalogue> {
    Ok(DecisionCatalogue {
        areas: reader.all_decision_areas()?,
        lineage: lineage(&reader.area_origins()?),
        scale: scale(reader)?,
    })
}

impl Workspace {
    /// The catalogue as it counts now.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn decision_areas(&self) -> Result<Vec<DecisionArea>> {
        self.read(|reader| Ok(reader.decision_areas()?))
    }
}
