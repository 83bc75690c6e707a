//! What a leader asks of the decisions of a team, each finding with what is needed for its next step, and the leader's load over time.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: what counts as a finding; that is `rungs_domain::coverage`.

mod ground;
mod looking_again;
mod naming;
mod rows;

pub use looking_again::LookAgain;
pub(crate) use looking_again::look_again;
pub use rows::{
    AreaRow, Candidate, CellRow, CoveragePage, FocusPlan, Found, Holder, PersonRow, RowArea,
    WhileRow,
};

use rungs_domain::Day;
use rungs_domain::coverage_load::{Agreements, load_over};
use rungs_domain::delegation_scope::Reach;
use rungs_domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::workspace::Workspace;
use ground::Ground;
use naming::Naming;

/// Whose decisions, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverageScope {
    /// Everyone but the leader who asks, if nobody is named.
    pub lead: Option<PersonId>,
    /// How far below the lead; without one it says nothing.
    pub reach: Reach,
    /// Only areas of this category, however cased.
    pub category: Option<String>,
}

impl Workspace {
    /// Everything found on a day. Of each finding at most `most` rows are named, and all of them counted.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_coverage(
        &self,
        scope: &CoverageScope,
        as_of: Option<Day>,
        most: Option<u32>,
    ) -> Result<CoveragePage> {
        let today = self.today();
        let on = as_of.unwrap_or(today);
        let most = most.and_then(|most| usize::try_from(most).ok());
        self.read(|reader| {
            let ground = Ground::load(reader, scope, on)?;
            let coverage = ground.coverage();
            let findings = coverage.findings();
            let load = load_over(
                &ground.catalogue,
                |code| ground.counts(code),
                &ground.scope(),
                &ground.days,
                Agreements {
                    states: &ground.states,
                    temporary: &ground.temporary,
                },
            );
            let naming = Naming {
                ground: &ground,
                coverage: &coverage,
                most: most.unwrap_or(usize::MAX),
                today,
            };
            Ok(naming.page(&findings, load))
        })
    }
}
