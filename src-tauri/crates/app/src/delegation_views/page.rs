//! One person: what was agreed and how they see it, side by side.

use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::delegation::{DelegationLevel, state_on};
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_view::{
    DelegationView, Difference, said_before, seen_against, view_on,
};
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::ladder::Level;
use rungs_domain::view_talk::{TalkKind, ViewTalk, open_first, talk_on};
use rungs_domain::while_ahead::{Beginning, WhileAhead, ahead};
use rungs_domain::{Day, Wording};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::own_level;
use crate::delegating::{CellGround, MatrixCell, catalogue, cells_of};
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// What a PM said about a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SaidView {
    pub level: DelegationLevel,
    pub on: Day,
    /// Days since, 0 for today.
    pub age: i32,
    pub note: String,
    /// What was agreed moved after it was said.
    pub before_last_change: bool,
}

/// A decision, seen by both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnViewLine {
    pub area: DecisionAreaCode,
    pub name: String,
    pub category: String,
    pub description: String,
    /// Where it stands in the catalogue, 0 for the first.
    pub place: u32,
    /// What was agreed, what holds for a while, and what the rung expects.
    pub cell: MatrixCell,
    pub said: Option<SaidView>,
    pub stands: Difference,
    /// What became of the difference; none where nobody has talked about these two views.
    pub talk: Option<ViewTalk>,
    /// What becomes of what holds for a while when everything stays as agreed, and when their view is agreed on; nothing where
    /// nothing else holds.
    pub ahead: Vec<WhileAhead>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationViewsPage {
    pub person: PersonRef,
    pub level: Option<LevelRef>,
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    /// Differences nobody has talked about first, the widest first of all.
    pub lines: Vec<OwnViewLine>,
    /// Decisions the two see differently and have not settled, see alike, and only one of them has spoken about.
    pub differ: u32,
    pub agree: u32,
    pub one_sided: u32,
    /// Seen differently, talked about, and kept as agreed.
    pub kept: u32,
    /// Of those that differ the ones that wait for the next one-to-one.
    pub waiting: u32,
    /// The last day they were asked; none when they never were.
    pub asked_on: Option<Day>,
}

impl OwnViewLine {
    fn talk_kind(&self) -> Option<TalkKind> {
        self.talk.as_ref().map(|talk| talk.kind)
    }
}

/// What two people see, and when the PM said it.
struct Views {
    lines: Vec<OwnViewLine>,
    asked_on: Option<Day>,
}

impl Views {
    fn count(&self, which: impl Fn(Difference, Option<TalkKind>) -> bool) -> u32 {
        let counts = |line: &&OwnViewLine| which(line.stands, line.talk_kind());
        let found = self.lines.iter().filter(counts).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    }
}

/// Every decision of the catalogue as the two see it, differences first.
fn views_of(
    reader: Reader<'_>,
    ground: &CellGround<'_>,
    person: &PersonId,
    rung: Option<&Level>,
) -> Result<Views> {
    let views = reader.delegation_views_of(person)?;
    let states = reader.delegations_of(person)?;
    let temporary = reader.temporary_levels_of(person)?;
    let scale = ground.catalogue.scale;
    let on = ground.on;
    let cells = cells_of(reader, ground, person, rung)?;
    let mut lines = Vec::with_capacity(cells.len());
    for ((place, area), cell) in (0..).zip(ground.catalogue.on(on)).zip(cells) {
        let of_area = |view: &&DelegationView| view.area == area.code;
        let own: Vec<DelegationView> = views.iter().filter(of_area).cloned().collect();
        let history: Vec<_> = states
            .iter()
            .filter(|state| state.area == area.code)
            .cloned()
            .collect();
        let moved = moved_on(scale, &history, on);
        let said = view_on(&own, on).map(|view| SaidView {
            level: view.level,
            on: view.said(),
            age: on.days_since(view.said()),
            note: view.note.clone(),
            before_last_change: said_before(Some(view.said()), moved),
        });
        let own_level = said.as_ref().map(|said| said.level);
        let holding = cell.temporary.as_ref().and(cell.level);
        let against = seen_against(cell.agreed, holding, own_level);
        let stands = Difference::between(scale, against, own_level);
        let in_time = CellInTime::of(scale, &states, &temporary, &area.code);
        let chosen: Vec<DelegationLevel> = own_level.into_iter().collect();
        lines.push(OwnViewLine {
            talk: talk_on(scale, &own, cell.agreed, on)
                .filter(|_| matches!(stands, Difference::Of(steps) if steps != 0))
                .cloned(),
            ahead: ahead(&in_time, &chosen, Beginning { on, today: on }),
            area: area.code.clone(),
            name: area.name.clone(),
            category: area.category.clone(),
            description: area.description.clone(),
            place,
            stands,
            cell,
            said,
        });
    }
    open_first(&mut lines, |line| (line.stands, line.talk_kind()));
    Ok(Views {
        asked_on: lines
            .iter()
            .filter_map(|line| line.said.as_ref())
            .map(|said| said.on)
            .max(),
        lines,
    })
}

/// The day on which the level agreed last changed.
fn moved_on(
    scale: Scale,
    history: &[rungs_domain::delegation::Delegation],
    on: Day,
) -> Option<Day> {
    let from = history.iter().map(|state| state.since).min()?;
    state_on(history, on)?;
    rungs_domain::delegation_story::moves(Wording::english(), scale, history, from, on)
        .last()
        .map(|moved| moved.on)
}

impl Workspace {
    /// Every decision as somebody's leader and they themselves see it, differences first.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_views(&self, person: &PersonId) -> Result<DelegationViewsPage> {
        let on = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ladder = Self::ladder_on(reader, on)?.ladder;
            let catalogue = catalogue(reader)?;
            let ground = CellGround {
                ladder: &ladder,
                catalogue: &catalogue,
                on,
                today: on,
            };
            let own = own_level(reader, &person.id, on)?;
            let rung = own.as_ref().and_then(|code| ladder.level(code));
            let views = views_of(reader, &ground, &person.id, rung)?;
            Ok(DelegationViewsPage {
                level: rung.and_then(|rung| level_ref(&ladder, &rung.code)),
                scale: catalogue.scale,
                steps: catalogue.scale.steps(),
                differ: views.count(|stands, talk| {
                    matches!(stands, Difference::Of(steps) if steps != 0)
                        && talk != Some(TalkKind::Kept)
                }),
                agree: views.count(|stands, _| stands == Difference::Of(0)),
                one_sided: views.count(|stands, _| stands == Difference::OneSided),
                kept: views.count(|_, talk| talk == Some(TalkKind::Kept)),
                waiting: views.count(|_, talk| talk == Some(TalkKind::Waiting)),
                asked_on: views.asked_on,
                lines: views.lines,
                person: PersonRef::from(&person),
            })
        })
    }
}
