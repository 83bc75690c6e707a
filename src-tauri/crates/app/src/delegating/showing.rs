//! What is agreed with somebody on a day, told in full: a decision, or all of them.

use rungs_domain::Day;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::{AgainstRung, DelegationLevel, state_on};
use rungs_domain::delegation_needs::{CountsAs, DelegationNeeds};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ContextId, DecisionAreaCode, PersonId};
use rungs_domain::next_due::{NextDue, next_due};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::cell::{AgreedLater, CellPage, CellsOf, PlannedLevel};
use super::matrix_cell::TemporaryCell;
use crate::context::ContextGround;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::LevelRef;
use crate::workspace::Workspace;

/// What a rung asks of a decision, and what that means for readiness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RungAsks {
    pub level: Option<LevelRef>,
    pub expected: DelegationLevel,
    /// Steps of the scale by which what was agreed falls short.
    pub short: u8,
    pub counts: CountsAs,
}

/// How a decision went that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Outcome {
    pub on: Day,
    pub text: String,
}

/// A note of context that bears on the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextOfCell {
    pub id: ContextId,
    pub on: Day,
    pub text: String,
    /// None while the person is in the dark about it.
    pub told_on: Option<Day>,
}

/// One decision of one person on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ShownCell {
    pub area: DecisionAreaCode,
    pub name: String,
    pub category: String,
    /// 1–7, what holds that day.
    pub level: Option<DelegationLevel>,
    /// What was agreed, and holds again after `temporary`.
    pub agreed: Option<DelegationLevel>,
    /// Since when it has been agreed without a break.
    pub since: Option<Day>,
    /// Why it was agreed then.
    pub reason: Option<String>,
    pub temporary: Option<TemporaryCell>,
    /// What counts after `temporary`, as in `5 Advise again`.
    pub afterwards: Option<String>,
    /// What is to hold for a while from a later day on, soonest first.
    pub planned: Vec<PlannedLevel>,
    /// What is agreed from a later day on, soonest first.
    pub agreed_later: Vec<AgreedLater>,
    pub wanted: Option<DelegationLevel>,
    pub wanted_by: Option<Day>,
    /// All limits on one line.
    pub limit: Option<String>,
    pub limits: Limits,
    pub consult: Vec<String>,
    pub inform: Vec<String>,
    pub commitment: Option<String>,
    pub review: Option<Day>,
    pub overdue: bool,
    pub expected: Option<DelegationLevel>,
    pub against_rung: AgainstRung,
    pub own_rung: Option<RungAsks>,
    pub next_rung: Option<RungAsks>,
    pub own_view: Option<DelegationView>,
    /// Steps of the scale by which the person sees themselves freer.
    pub difference: Option<i8>,
    pub next_due: Option<NextDue>,
    /// Newest first.
    pub outcomes: Vec<Outcome>,
    /// Newest first; settled ones and those that are of a later day are left out.
    pub context: Vec<ContextOfCell>,
    /// The day the area was retired, where it is not in the catalogue that day.
    pub retired_on: Option<Day>,
}

/// What is agreed with one person on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ShownCells {
    pub person: PersonRef,
    pub level: Option<LevelRef>,
    pub as_of: Day,
    pub scale: Scale,
    /// In the order of the catalogue.
    pub cells: Vec<ShownCell>,
}

impl Workspace {
    /// Everything agreed with somebody on a day, today if not said, in every area of the catalogue.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_show_all(&self, person: &PersonId, as_of: Option<Day>) -> Result<ShownCells> {
        let today = self.today();
        let on = as_of.unwrap_or(today);
        self.read(|reader| {
            let told = Telling::load(reader, person, on, today)?;
            let areas = told.cells.catalogue.on(on);
            let cells = areas.map(|area| told.cells.page(reader, area).map(|page| told.cell(page)));
            let cells = cells.collect::<Result<Vec<_>>>()?;
            Ok(told.shown(cells))
        })
    }

    /// The same of one area, by code or name; also of one that was retired.
    ///
    /// # Errors
    /// `not_found` person or area.
    pub fn delegation_show(
        &self,
        person: &PersonId,
        area: &str,
        as_of: Option<Day>,
    ) -> Result<ShownCells> {
        let today = self.today();
        let on = as_of.unwrap_or(today);
        self.read(|reader| {
            let told = Telling::load(reader, person, on, today)?;
            let catalogue = &told.cells.catalogue;
            let then: Vec<_> = catalogue.on(on).cloned().collect();
            let area =
                rungs_domain::decision_area::find(&then, area).or_else(|error: RuleError| {
                    let all = rungs_domain::decision_area::find(&catalogue.areas, area);
                    all.map_err(|_| error)
                })?;
            let cell = told.cell(told.cells.page(reader, area)?);
            Ok(told.shown(vec![cell]))
        })
    }
}

struct Telling {
    cells: CellsOf,
    context: ContextGround,
    on: Day,
}

impl Telling {
    fn load(reader: Reader<'_>, person: &PersonId, on: Day, today: Day) -> Result<Self> {
        let cells = CellsOf::load(reader, person, on, today)?;
        let mut states = Vec::new();
        for area in &cells.catalogue.areas {
            let here: Vec<_> = cells
                .states
                .iter()
                .filter(|s| s.area == area.code)
                .cloned()
                .collect();
            states.extend(state_on(&here, on).cloned());
        }
        let context = ContextGround::of_person(reader, on, &cells.person, &states)?;
        Ok(Self { cells, context, on })
    }

    fn shown(&self, cells: Vec<ShownCell>) -> ShownCells {
        ShownCells {
            person: self.cells.person.clone(),
            level: self.cells.level(),
            as_of: self.on,
            scale: self.cells.catalogue.scale,
            cells,
        }
    }

    fn cell(&self, page: CellPage) -> ShownCell {
        let asks = |level: Option<LevelRef>, expected, short| RungAsks {
            level,
            expected,
            short,
            counts: DelegationNeeds::default().counts(short),
        };
        let outcomes = page
            .story
            .into_iter()
            .filter(|line| line.kind == StoryKind::Outcome && line.on <= self.on);
        let outcomes = outcomes.map(|line| Outcome {
            on: line.on,
            text: line.why.unwrap_or_default(),
        });
        let cell = page.cell;
        let own = cell.expected.zip(page.short);
        ShownCell {
            next_due: next_due(
                cell.temporary.as_ref().map(|t| t.until),
                cell.review,
                cell.wanted_by,
            ),
            outcomes: outcomes.collect(),
            context: self.context(&page.area.code),
            retired_on: page.area.until.filter(|until| *until <= self.on),
            own_rung: own.map(|(expected, short)| asks(page.level, expected, short)),
            next_rung: page
                .next_rung
                .map(|next| asks(Some(next.level), next.expected, next.short)),
            area: page.area.code,
            name: page.area.name,
            category: page.area.category,
            level: cell.level,
            agreed: cell.agreed,
            since: page.since,
            reason: page.reason,
            temporary: cell.temporary,
            afterwards: page.afterwards,
            planned: page.planned,
            agreed_later: page.agreed_later,
            wanted: cell.wanted,
            wanted_by: cell.wanted_by,
            limit: cell.limit,
            // Those of a cell where nothing is agreed yet are only offered.
            limits: if cell.agreed.is_some() {
                page.limits
            } else {
                Limits::default()
            },
            consult: page.consult,
            inform: page.inform,
            commitment: page.commitment,
            review: cell.review,
            overdue: cell.overdue,
            expected: cell.expected,
            against_rung: cell.against_rung,
            own_view: page.own_view,
            difference: cell.difference,
        }
    }

    /// What the person was told or would have to know to decide on it.
    fn context(&self, area: &DecisionAreaCode) -> Vec<ContextOfCell> {
        let person = &self.cells.person.id;
        let notes = self
            .context
            .notes
            .iter()
            .filter(|note| note.counts_on(self.on));
        let bearing = notes.filter_map(|note| {
            let facts = self.context.facts(note);
            let told = facts
                .shares
                .iter()
                .filter(|s| s.person == *person && s.on <= self.on);
            let told_on = told.map(|share| share.on).min();
            let dark = || {
                facts
                    .in_the_dark(&self.context.voices, self.on)
                    .contains_key(person)
            };
            (self.context.voices.bears_on(facts.tags, area) && (told_on.is_some() || dark())).then(
                || ContextOfCell {
                    id: note.id.clone(),
                    on: note.on,
                    text: note.text.for_leader().clone(),
                    told_on,
                },
            )
        });
        bearing.collect()
    }
}
