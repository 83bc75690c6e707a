//! Whom to meet next, and what to have on the table when meeting them.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::assessment::Audience;
use rungs_domain::context::ContextShared;
use rungs_domain::delegation::{self, Delegation, DelegationLevel};
use rungs_domain::gap;
use rungs_domain::ids::{CompetencyCode, DecisionAreaCode, OneToOneId, PersonId, PlanId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::one_to_one::{next_due, worth_raising};
use rungs_domain::plan::{Action, ActionStatus, current_plan};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref::{self, PersonRef};
use crate::planning::{Ground, PersonFacts};
use crate::roster::{LevelRef, level_ref, team_entries};
use crate::workspace::Workspace;

/// The gaps worth coaching at one time.
const MOST_GAPS: usize = 3;

/// Somebody active, as far as meeting them goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneRow {
    pub person: PersonRef,
    pub title: String,
    /// Whether the person reports to the leader who uses this workspace.
    pub reports_to_me: bool,
    pub last: Option<Day>,
    /// Two weeks after the last one; today when there was none.
    pub next_due: Day,
    /// Open actions from plans and one-to-ones.
    pub open_actions: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneList {
    /// Longest not met first; those never met at the top.
    pub people: Vec<OneToOneRow>,
    pub as_of: Day,
}

/// A one-to-one as the leader reads it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneNote {
    pub id: OneToOneId,
    pub on: Day,
    pub shared: String,
    /// For the leader's eyes.
    pub private: String,
    /// Agreed in it, whatever became of them.
    pub actions: Vec<Action>,
    /// Given in it.
    pub context: Vec<ContextShared>,
}

/// A decision to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingCell {
    pub area: DecisionAreaCode,
    pub name: String,
    pub level: DelegationLevel,
    pub wanted: Option<DelegationLevel>,
    pub review: Option<Day>,
    pub overdue: bool,
}

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
    /// The plan that counts today.
    pub plan: Option<PlanId>,
    /// Newest first.
    pub notes: Vec<OneToOneNote>,
    /// From plans and one-to-ones, those due first, then those without a date.
    pub open_actions: Vec<Action>,
    /// All context ever shared, newest first.
    pub context: Vec<ContextShared>,
    /// Delegations whose review is overdue or comes within two weeks, the earliest first.
    pub reviews: Vec<MeetingCell>,
    /// Delegations where another level is wanted, in catalogue order.
    pub decisions_waiting: Vec<MeetingCell>,
    /// The level the gaps are measured against.
    pub against: Option<LevelRef>,
    /// The three that weigh most.
    pub gaps: Vec<MeetingGap>,
}

impl Workspace {
    /// Everyone active but the leader, whom to meet first at the top.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn one_to_one_list(&self) -> Result<OneToOneList> {
        let today = self.today();
        self.read(|reader| {
            let mut last: HashMap<PersonId, Day> = HashMap::new();
            for meeting in reader
                .one_to_ones()?
                .into_iter()
                .filter(|meeting| meeting.on <= today)
            {
                let latest = last.entry(meeting.person).or_insert(meeting.on);
                *latest = meeting.on.max(*latest);
            }
            let mut open: HashMap<PersonId, u32> = HashMap::new();
            for action in reader
                .actions()?
                .into_iter()
                .filter(|action| action.status == ActionStatus::Open)
            {
                *open.entry(action.person).or_default() += 1;
            }
            let me = crate::settings::me(reader)?;
            let mut people: Vec<OneToOneRow> = team_entries(reader, None, today)?
                .into_iter()
                .filter(|entry| me.as_ref().is_none_or(|me| me.id != entry.id))
                .map(|entry| {
                    let last = last.get(&entry.id).copied();
                    OneToOneRow {
                        last,
                        next_due: next_due(last, today),
                        open_actions: open.get(&entry.id).copied().unwrap_or(0),
                        reports_to_me: me
                            .as_ref()
                            .is_some_and(|me| entry.manager.as_ref() == Some(&me.id)),
                        title: entry.title,
                        person: PersonRef {
                            id: entry.id,
                            name: entry.name,
                        },
                    }
                })
                .collect();
            // The sort is stable, so equals stay in the order of their names.
            people.sort_by_key(|row| row.last);
            Ok(OneToOneList {
                people,
                as_of: today,
            })
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn one_to_ones_of(&self, person: &PersonId) -> Result<MeetingPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ground = Ground::load(reader)?;
            let facts = PersonFacts::load(reader, &ground, &person.id, today)?;
            let standing = facts.standing();
            let plans = reader.plans_of(&person.id)?;
            let plan = current_plan(&plans, today);
            let against = standing.against(
                plan.and_then(|plan| plan.target.as_ref()),
                plan.and_then(|plan| plan.direction),
            );
            let gaps = match against {
                Some(level) => standing.gaps(level, Audience::Leader)?,
                None => Vec::new(),
            };
            let cells = meeting_cells(&ground, standing.cells, today);
            let mut reviews: Vec<MeetingCell> = cells
                .iter()
                .filter(|cell| cell.review.is_some_and(|due| worth_raising(due, today)))
                .cloned()
                .collect();
            reviews.sort_by_key(|cell| cell.review);
            let actions = reader.actions_of(&person.id)?;
            let context = reader.context_shared_with(&person.id)?;
            let notes: Vec<OneToOneNote> = reader
                .one_to_ones_of(&person.id)?
                .into_iter()
                .map(|meeting| OneToOneNote {
                    actions: actions
                        .iter()
                        .filter(|a| a.one_to_one.as_ref() == Some(&meeting.id))
                        .cloned()
                        .collect(),
                    context: context
                        .iter()
                        .filter(|c| c.one_to_one.as_ref() == Some(&meeting.id))
                        .cloned()
                        .collect(),
                    id: meeting.id,
                    on: meeting.on,
                    shared: meeting.shared,
                    private: meeting.private.into_leader(),
                })
                .collect();
            let last = notes.iter().map(|note| note.on).find(|on| *on <= today);
            let mut open_actions = actions;
            open_actions.retain(|action| action.status == ActionStatus::Open);
            open_actions.sort_by_key(|action| (action.due.is_none(), action.due));
            Ok(MeetingPage {
                person: PersonRef::from(&person),
                last,
                next_due: next_due(last, today),
                plan: plan.map(|plan| plan.id.clone()),
                notes,
                open_actions,
                context,
                reviews,
                decisions_waiting: cells
                    .into_iter()
                    .filter(|cell| cell.wanted.is_some())
                    .collect(),
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
            })
        })
    }
}

/// In catalogue order.
fn meeting_cells(ground: &Ground, cells: &[Delegation], today: Day) -> Vec<MeetingCell> {
    ground
        .catalogue
        .on(today)
        .filter_map(|area| {
            let cell = cells.iter().find(|cell| cell.area == area.code)?;
            Some(MeetingCell {
                area: area.code.clone(),
                name: area.name.clone(),
                level: cell.level,
                wanted: cell.wanted.filter(|wanted| *wanted != cell.level),
                review: cell.review,
                overdue: delegation::overdue(cell.review, today),
            })
        })
        .collect()
}
