//! What to have on the table when meeting somebody.

use std::collections::BTreeSet;

use rungs_domain::Day;
use rungs_domain::assessment::Audience;
use rungs_domain::delegation_scale::ScaleStep;
use rungs_domain::gap;
use rungs_domain::ids::{ActionId, CompetencyCode, OneToOneId, PersonId, PlanId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::one_to_one::{MeetingDue, meeting_due, next_due, next_review};
use rungs_domain::plan::{Action, current_plan, open_plan};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::done::{ContextGiven, OneToOneNote, context_given, moves_on};
use super::offered::{self, MeetingCell, MeetingDifference, MeetingWhile};
use crate::context::{ContextGround, DarkNote};
use crate::delegating::look_again;
use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::planning::{Ground, PersonFacts};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// The gaps worth coaching at one time.
const MOST_GAPS: usize = 3;

/// A competency to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingGap {
    pub competency: CompetencyCode,
    pub name: String,
    pub current: Proficiency,
    pub expected: Proficiency,
}

/// What to have on the table while writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingPage {
    pub person: PersonRef,
    pub last: Option<Day>,
    pub next_due: Day,
    pub due: MeetingDue,
    /// The plan that counts today.
    pub plan: Option<PlanId>,
    /// Newest first.
    pub notes: Vec<OneToOneNote>,
    /// From plans and one-to-ones, those due first, then those without a date.
    pub open_actions: Vec<Action>,
    /// Those of them whose date has passed.
    pub late: Vec<ActionId>,
    /// All context ever shared, newest first.
    pub context: Vec<ContextGiven>,
    /// Context they were not told and that bears on what they decide, newest first. For the leader's eyes until it is told.
    pub to_tell: Vec<DarkNote>,
    /// Delegations whose review is overdue or comes within two weeks, the earliest first; then those agreed before a move to a new domain
    /// that nobody has looked at since, the most urgent first.
    pub reviews: Vec<MeetingCell>,
    /// When to look again at what is left as it is.
    pub next_review: Day,
    /// Delegations where another level is wanted: those with a day first, the earliest before the others, then in catalogue order.
    pub decisions_waiting: Vec<MeetingCell>,
    /// Levels that hold for a while or have just come back.
    pub for_a_while: Vec<MeetingWhile>,
    /// Decisions the two see differently and have not settled: what was put on the table first, then the widest difference.
    pub differences: Vec<MeetingDifference>,
    /// The scale levels are read on.
    pub steps: Vec<ScaleStep>,
    /// The level the gaps are measured against.
    pub against: Option<LevelRef>,
    /// The three that weigh most.
    pub gaps: Vec<MeetingGap>,
}

impl Workspace {
    /// # Errors
    /// `not_found`.
    pub fn one_to_ones_of(&self, person: &PersonId) -> Result<MeetingPage> {
        let today = self.today();
        self.read(|reader| {
            let person = PersonRef::from(&person_ref::by_id(reader, person)?);
            let ground = Ground::load(reader)?;
            let catalogue = &ground.catalogue;
            let facts = PersonFacts::load(reader, &ground, &person.id, today)?;
            let standing = facts.standing();
            let plans = reader.plans_of(&person.id)?;
            let plan = current_plan(&plans, today);
            let aims = open_plan(&plans, today);
            let against = standing.against(
                aims.and_then(|plan| plan.target.as_ref()),
                aims.and_then(|plan| plan.direction),
            );
            let gaps = match against {
                Some(level) => standing.gaps(level, Audience::Leader)?,
                None => Vec::new(),
            };
            let cells = offered::cells(catalogue, standing.cells, today);
            let again = look_again(reader, catalogue, person.clone(), today)?;
            let reviews = offered::reviews(&cells, &again, today);
            let temporary = reader.temporary_levels_of(&person.id)?;
            let views = reader.delegation_views_of(&person.id)?;
            let mut dark =
                ContextGround::of_person(reader, today, &person, standing.cells)?.dark(today);
            let actions = reader.actions_of(&person.id)?;
            let context = context_given(reader, catalogue, &person.id)?;
            let meetings = reader.one_to_ones_of(&person.id)?;
            let days: BTreeSet<Day> = meetings.iter().map(|meeting| meeting.on).collect();
            let moves = moves_on(reader, catalogue, &person.id, &days, today)?;
            let agreed_in = |meeting: &OneToOneId| {
                let id = Some(meeting.clone());
                actions.iter().filter(move |action| action.one_to_one == id)
            };
            let notes: Vec<OneToOneNote> = meetings
                .into_iter()
                .map(|meeting| OneToOneNote {
                    actions: agreed_in(&meeting.id).cloned().collect(),
                    late: agreed_in(&meeting.id)
                        .filter(|action| action.is_late(today))
                        .map(|action| action.id.clone())
                        .collect(),
                    context: context
                        .iter()
                        .filter(|c| c.one_to_one.as_ref() == Some(&meeting.id))
                        .cloned()
                        .collect(),
                    moves: moves.get(&meeting.on).cloned().unwrap_or_default(),
                    id: meeting.id,
                    on: meeting.on,
                    shared: meeting.shared,
                    private: meeting.private.into_leader(),
                })
                .collect();
            let last = notes.iter().map(|note| note.on).find(|on| *on <= today);
            let mut open_actions = reader.open_actions_of(&person.id)?;
            open_actions.sort_by_key(|action| (action.due.is_none(), action.due));
            let late = open_actions.iter().filter(|action| action.is_late(today));
            let late = late.map(|action| action.id.clone()).collect();
            let mut waiting: Vec<MeetingCell> = cells
                .into_iter()
                .filter(|cell| cell.wanted.is_some())
                .collect();
            waiting.sort_by_key(|cell| (cell.wanted_by.is_none(), cell.wanted_by));
            Ok(MeetingPage {
                last,
                next_due: next_due(last, today),
                due: meeting_due(last, today),
                plan: plan.map(|plan| plan.id.clone()),
                notes,
                open_actions,
                late,
                context,
                to_tell: dark.remove(&person.id).unwrap_or_default(),
                reviews,
                next_review: next_review(today),
                for_a_while: offered::for_a_while(catalogue, standing.states, &temporary, today),
                differences: offered::differences(
                    catalogue,
                    standing.cells,
                    &views,
                    &temporary,
                    today,
                ),
                decisions_waiting: waiting,
                steps: catalogue.scale.steps(),
                against: against.and_then(|level| level_ref(&ground.ladder, &level.code)),
                gaps: gap::weightiest(&gaps, &ground.ladder, standing.stage)
                    .into_iter()
                    .filter_map(|gap| {
                        let (current, expected) = gap.current.zip(gap.expected)?;
                        Some(MeetingGap {
                            competency: gap.competency,
                            name: gap.name,
                            current,
                            expected,
                        })
                    })
                    .take(MOST_GAPS)
                    .collect(),
                person,
            })
        })
    }
}
