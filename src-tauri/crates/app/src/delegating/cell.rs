//! Everything about one cell: what holds, what was agreed around it, how it is seen, and how it came here.

use std::sync::Arc;

use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::coverage::CoveredCell;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::{Delegation, DelegationLevel, agreed_levels, begun};
use rungs_domain::delegation_needs::{DelegationNeeds, OfferedDays, steps_below};
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_story::StoryLine;
use rungs_domain::delegation_view::{DelegationView, view_on};
use rungs_domain::ids::{DecisionAreaCode, DelegationId, LevelCode, PersonId, TemporaryLevelId};
use rungs_domain::ladder::Ladder;
use rungs_domain::look_again::{NewDomain, new_domain};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::told_states;
use rungs_domain::while_ahead::{Beginning, WhileAhead, ahead};
use rungs_domain::{Day, Wording};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::catalogue_on;
use super::matrix_cell::{CellGround, MatrixCell};
use super::story::cell_story;
use crate::assessing::own_level;
use crate::context::AreaRef;
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// What the next rung up asks of the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NextRung {
    pub level: LevelRef,
    pub expected: DelegationLevel,
    /// Steps of the scale by which what was agreed falls short of it; where nothing is agreed, all of them.
    pub short: u8,
}

/// What is to hold for a while, and has not begun that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlannedLevel {
    pub id: TemporaryLevelId,
    pub level: DelegationLevel,
    pub since: Day,
    /// The last day.
    pub until: Day,
    pub reason: String,
}

/// Whose area left the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaLeft {
    pub on: Day,
    /// What it is today, after it was split or merged; nothing when it was retired.
    pub became: Vec<AreaRef>,
}

/// What is agreed from a later day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AgreedLater {
    pub since: Day,
    pub level: DelegationLevel,
    pub reason: Option<String>,
}

/// One cell on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CellPage {
    /// The day it is read on; none for today.
    pub as_of: Option<Day>,
    pub person: PersonRef,
    pub area: DecisionArea,
    /// None while the area is in the catalogue.
    pub left: Option<AreaLeft>,
    pub level: Option<LevelRef>,
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    pub cell: MatrixCell,
    /// Since when the level agreed that day has been agreed without a break.
    pub since: Option<Day>,
    /// Why it was agreed then.
    pub reason: Option<String>,
    /// Steps of the scale by which what was agreed falls short of the own rung.
    pub short: Option<u8>,
    /// None at the top of a track, and where it asks nothing of this decision.
    pub next_rung: Option<NextRung>,
    /// What was agreed around the level; those of the area where nothing is agreed yet.
    pub limits: Limits,
    pub consult: Vec<String>,
    pub inform: Vec<String>,
    pub commitment: Option<String>,
    pub own_view: Option<DelegationView>,
    /// The move to a new domain since which nobody has looked at what was agreed.
    pub moved: Option<NewDomain>,
    /// What counts after what holds for a while, as in `5 Advise again`.
    pub afterwards: Option<String>,
    /// What is to hold for a while from a later day on, soonest first; of a past day none is known.
    pub planned: Vec<PlannedLevel>,
    /// What is agreed from a later day on, soonest first; of a past day none is known.
    pub agreed_later: Vec<AgreedLater>,
    /// What agreeing on each level does to what holds for a while or is to; empty where nothing does.
    pub ahead: Vec<WhileAhead>,
    /// Newest first; on a past day what had happened by then.
    pub story: Vec<StoryLine>,
    /// What readiness asks of all decisions together.
    pub needs: DelegationNeeds,
    pub offers: OfferedDays,
}

/// One state of a cell, for its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationLine {
    pub id: DelegationId,
    pub since: Day,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    /// All limits on one line.
    pub limit: Option<String>,
    pub reason: Option<String>,
    pub review: Option<Day>,
    pub wanted_by: Option<Day>,
    pub limits: Limits,
    pub consult: Vec<String>,
    pub inform: Vec<String>,
    pub commitment: Option<String>,
}

impl From<Delegation> for DelegationLine {
    fn from(s: Delegation) -> Self {
        Self {
            id: s.id,
            since: s.since,
            level: s.level,
            wanted: s.wanted,
            limit: s.limits.line(),
            reason: s.reason,
            review: s.review,
            wanted_by: s.wanted_by,
            limits: s.limits,
            consult: s.consult,
            inform: s.inform,
            commitment: s.commitment,
        }
    }
}

/// What is read once for every cell of a person on a day.
pub(super) struct CellsOf {
    pub person: PersonRef,
    pub catalogue: DecisionCatalogue,
    pub states: Vec<Delegation>,
    ladder: Arc<Ladder>,
    own: Option<LevelCode>,
    temporary: Vec<TemporaryLevel>,
    views: Vec<DelegationView>,
    moved: Option<NewDomain>,
    on: Day,
    today: Day,
}

impl CellsOf {
    pub(super) fn load(reader: Reader<'_>, person: &PersonId, on: Day, today: Day) -> Result<Self> {
        let person = person_ref::by_id(reader, person)?;
        Ok(Self {
            ladder: Workspace::ladder_on(reader, on)?.ladder,
            catalogue: catalogue_on(reader, on)?,
            own: own_level(reader, &person.id, on)?,
            states: reader.delegations_of(&person.id)?,
            temporary: reader.temporary_levels_of(&person.id)?,
            views: reader.delegation_views_of(&person.id)?,
            moved: new_domain(&reader.employments_of(&person.id)?, on),
            person: PersonRef::from(&person),
            on,
            today,
        })
    }

    pub(super) fn level(&self) -> Option<LevelRef> {
        level_ref(&self.ladder, self.own.as_ref()?)
    }

    pub(super) fn page(&self, reader: Reader<'_>, area: &DecisionArea) -> Result<CellPage> {
        let (person, catalogue, on) = (&self.person, &self.catalogue, self.on);
        let ground = CellGround {
            ladder: &self.ladder,
            catalogue,
            on,
            today: self.today,
        };
        let rung = self.own.as_ref().and_then(|code| self.ladder.level(code));
        let next = rung.and_then(|rung| self.ladder.next_level(&rung.code));
        let here = |code: &DecisionAreaCode| *code == area.code;
        let temporary: Vec<_> = self
            .temporary
            .iter()
            .filter(|t| here(&t.area))
            .cloned()
            .collect();
        let views: Vec<_> = self
            .views
            .iter()
            .filter(|v| here(&v.area))
            .cloned()
            .collect();
        // What was planned for a day after the area left never came to be.
        let came_to_be;
        let states = match area.until {
            None => &self.states,
            Some(until) => {
                let by_then = self.states.iter().filter(|state| state.since <= until);
                came_to_be = by_then.cloned().collect();
                &came_to_be
            }
        };
        let in_time = CellInTime::of(catalogue.scale, states, &self.temporary, &area.code);
        let is_past = on < self.today;
        let left = area.until.filter(|until| *until <= self.today);
        let state = in_time.agreed_on(on).cloned();
        let begun = begun(states, &area.code, on);
        let own_view = view_on(&views, on).map(|view| DelegationView {
            on: view.said(),
            said_on: None,
            ..view.clone()
        });
        let expected = ground.expected(rung, &area.code);
        let mut cell = MatrixCell::silent(area.code.clone(), expected);
        if let Some(state) = &state {
            cell.agree(state.into());
        }
        // What a part brought with it was held in the whole before.
        let is_there = area.since.is_none_or(|since| since <= on);
        let held = in_time.held_on(on).filter(|_| is_there);
        if let Some(level) = held {
            cell.hold_for_a_while(level.clone(), (on, self.today));
        }
        cell.own_view = own_view.as_ref().map(|view| view.level);
        ground.settle(&mut cell);
        // What is retired is nobody's to look at.
        let moved = self.moved.as_ref().filter(|_| area.counts_on(on));
        let mut levels = agreed_levels(&self.states);
        levels.retain(|level| here(&level.area));
        let waits = CoveredCell::of(catalogue.scale, &levels, &temporary, moved, on).waits;
        let short = |of| steps_below(catalogue.scale, cell.agreed, of);
        let mut story = cell_story(reader, &person.id, &area.code, self.today)?;
        if is_past {
            story.retain(|line| line.on <= on);
        }
        story.reverse();
        // What was planned on a past day nobody knows any more.
        let planned = in_time
            .ahead_of(on)
            .filter(|level| !is_past && level.since > on);
        let planned = planned.map(|level| PlannedLevel {
            id: level.id.clone(),
            level: level.level,
            since: level.since,
            until: level.until_known(on, self.today),
            reason: level.reason.clone(),
        });
        let later = in_time.agreed_later(on).into_iter().filter(|_| !is_past);
        let afterwards = held.and_then(|held| {
            let again = |level| format!("{} again", catalogue.scale.numbered(level));
            if is_past {
                cell.agreed.map(again)
            } else {
                in_time.afterwards(Wording::english(), held)
            }
        });
        let steps = catalogue.scale.steps().into_iter().map(|step| step.value);
        let mut chosen: Vec<DelegationLevel> = steps.chain(cell.agreed).collect();
        chosen.sort_unstable();
        chosen.dedup();
        let from = Beginning {
            on,
            today: self.today,
        };
        let ahead = ahead(&in_time, &chosen, from);
        let agreed = state.unwrap_or_else(|| Delegation {
            limits: area.limits.clone(),
            ..Delegation::bare(
                String::new().into(),
                person.id.clone(),
                area.code.clone(),
                on,
                DelegationLevel::JOINTLY,
            )
        });
        Ok(CellPage {
            as_of: (on != self.today).then_some(on),
            level: self.level(),
            left: left.map(|on| AreaLeft {
                on,
                became: catalogue
                    .became(&area.code, self.today)
                    .map(|one| AreaRef {
                        code: one.code.clone(),
                        name: one.name.clone(),
                    })
                    .collect(),
            }),
            next_rung: next.filter(|_| left.is_none()).and_then(|next| {
                let expected = catalogue.expected(next, &area.code)?;
                Some(NextRung {
                    level: level_ref(&self.ladder, &next.code)?,
                    expected,
                    short: short(expected),
                })
            }),
            since: begun.map(|state| state.since),
            reason: begun.and_then(|state| told_states::reason(catalogue, &self.states, state)),
            // No readiness is measured by what is out of the catalogue.
            short: expected.filter(|_| left.is_none()).map(short),
            needs: DelegationNeeds::default(),
            offers: OfferedDays::from(self.today),
            scale: catalogue.scale,
            steps: catalogue.scale.steps(),
            cell,
            limits: agreed.limits,
            consult: agreed.consult,
            inform: agreed.inform,
            commitment: agreed.commitment,
            own_view,
            moved: moved.filter(|_| waits).cloned(),
            afterwards,
            planned: planned.collect(),
            agreed_later: later
                .map(|state| AgreedLater {
                    since: state.since,
                    level: state.level,
                    reason: told_states::reason(catalogue, &self.states, state),
                })
                .collect(),
            ahead,
            story,
            area: area.clone(),
            person: person.clone(),
        })
    }
}

impl Workspace {
    /// An area that has left the catalogue by that day is read on the last day it was there.
    ///
    /// # Errors
    /// `not_found` person or area.
    pub fn delegation_cell(
        &self,
        person: &PersonId,
        area: &DecisionAreaCode,
        as_of: Option<Day>,
    ) -> Result<CellPage> {
        let today = self.today();
        self.read(|reader| {
            let areas = reader.all_decision_areas()?;
            let area = rungs_domain::decision_area::find(&areas, area.as_str())?;
            let on = area.read_on(as_of.unwrap_or(today));
            let cells = CellsOf::load(reader, person, on, today)?;
            cells.page(reader, area)
        })
    }

    /// Every state a cell has had, newest first.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_history(
        &self,
        person: &PersonId,
        area: &DecisionAreaCode,
    ) -> Result<Vec<DelegationLine>> {
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            let states = reader
                .delegations_of(person)?
                .into_iter()
                .rev()
                .filter(|state| state.area == *area);
            Ok(states.map(DelegationLine::from).collect())
        })
    }
}
