//! One plan whole, with what could go into it and what is worth a second look.

use rungs_domain::Day;
use rungs_domain::assessment::Audience;
use rungs_domain::delegation_story::DelegationMove;
use rungs_domain::due_moves::{Slipped, slipped};
use rungs_domain::gap::Gap;
use rungs_domain::ids::{CheckInId, FocusId, PlanId};
use rungs_domain::plan::{
    Action, ActionCount, CheckIn, Commitment, DatedThing, Focus, FocusOn, MOST_FOCUS_AREAS, Owner,
    Plan, PlanState, current_plan,
};
use rungs_domain::plan_look_back::{Happened, LookBack};
use rungs_domain::plan_remarks::remarks;
use rungs_domain::plan_state::PlanStage;
use rungs_domain::plan_suggestions::{self, Suggestions};
use rungs_domain::step_words::from_to;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::{Ground, PlanFacts};
use super::list::count;
use super::looking_back::{happened_since, looked_back};
use super::signed::{SignedPlanRow, may_sign, signed_rows};
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// A focus area with its actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanFocus {
    pub id: FocusId,
    pub position: u8,
    pub on: FocusOn,
    pub heading: String,
    /// Proficiency 0–5 or delegation level 1–7.
    pub from: Option<u8>,
    pub to: Option<u8>,
    /// `From 3 Consult to 5 Advise`; may be empty.
    pub from_to: String,
    pub note: String,
    pub know: String,
    /// How the decision moved since the plan began, oldest first.
    pub moves: Vec<DelegationMove>,
    /// In the order they were added.
    pub actions: Vec<Action>,
}

/// Another plan of the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanPeriod {
    pub id: PlanId,
    /// `1 October – 31 December 2026`.
    pub period: String,
    pub from: Day,
    pub to: Day,
    pub state: PlanState,
}

/// For the leader's own screen: holds private notes and draft ratings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanPage {
    pub plan: Plan,
    pub person: PersonRef,
    pub title: String,
    pub level: Option<LevelRef>,
    pub target: Option<LevelRef>,
    /// The person's manager, or else the leader who uses this workspace.
    pub leader: Option<PersonRef>,
    /// `1 October – 31 December 2026`.
    pub period: String,
    pub stage: PlanStage,
    /// The one of this person that counts today.
    pub current: bool,
    /// The level the gaps are shown against; none off the ladder without a target.
    pub against: Option<LevelRef>,
    /// In ladder order; empty without a level to show them against.
    pub gaps: Vec<Gap>,
    pub focuses: Vec<PlanFocus>,
    /// Whether there is room for another focus area.
    pub may_add_focus: bool,
    pub commitments: Vec<Commitment>,
    /// By date.
    pub check_ins: Vec<CheckIn>,
    pub actions_done: u32,
    /// Without dropped ones.
    pub actions_total: u32,
    pub overdue: u32,
    pub suggestions: Suggestions,
    /// What is worth a second look, as sentences.
    pub remarks: Vec<String>,
    /// What the plan before promised and what became of it; none in the first one.
    pub last: Option<LookBack>,
    /// What happened since that one began, oldest first.
    pub since: Vec<Happened>,
    /// What is open, or was not held, and whose date has passed.
    pub late: Vec<DatedThing>,
    /// Check-ins whose day has come and of which nobody has said that they were held.
    pub to_hold: Vec<CheckInId>,
    /// Dates of this plan that slipped.
    pub slipped: Vec<Slipped>,
    /// What was signed, newest first.
    pub signed: Vec<SignedPlanRow>,
    /// Who may still put their name under it as it is now.
    pub may_sign: Vec<Owner>,
    /// The person's other plans, newest first.
    pub others: Vec<PlanPeriod>,
}

impl Workspace {
    /// # Errors
    /// `not_found`.
    pub fn plan_show(&self, id: &PlanId) -> Result<PlanPage> {
        let today = self.today();
        self.read(|reader| {
            let ground = Ground::load(reader)?;
            let facts = PlanFacts::load(reader, &ground, id, today)?;
            let (whole, standing) = (&facts.whole, facts.around.standing());
            let plan = &whole.plan;
            let refer = |code| level_ref(&ground.ladder, code);
            let against = standing.against(plan.target.as_ref(), plan.direction);
            let gaps = match against {
                Some(level) => standing.gaps(level, Audience::Leader)?,
                None => Vec::new(),
            };
            let plans = reader.plans_of(&facts.person.id)?;
            let late = whole.late_on(today);
            let counted = ActionCount::of(whole.actions.iter().map(|action| action.status));
            let shown = |focus: &Focus| PlanFocus {
                id: focus.id.clone(),
                position: focus.position,
                on: focus.on.clone(),
                heading: standing.heading(&focus.on),
                from: focus.from,
                to: focus.to,
                from_to: from_to(standing.say, standing.catalogue.scale, focus),
                note: focus.note.clone(),
                know: focus.know.clone(),
                moves: standing.moves_in(plan, &focus.on),
                actions: whole
                    .actions
                    .iter()
                    .filter(|a| a.focus.as_ref() == Some(&focus.id))
                    .cloned()
                    .collect(),
            };
            Ok(PlanPage {
                person: PersonRef::from(&facts.person),
                title: facts.title.clone(),
                level: facts.around.own.as_ref().and_then(refer),
                target: plan.target.as_ref().and_then(refer),
                leader: facts.leader.as_ref().map(|leader| leader.person.clone()),
                period: Day::period(plan.from, plan.to),
                stage: plan.stage(today),
                current: current_plan(&plans, today).is_some_and(|current| current.id == plan.id),
                against: against.and_then(|level| refer(&level.code)),
                gaps,
                focuses: whole.focuses.iter().map(shown).collect(),
                may_add_focus: whole.focuses.len() < MOST_FOCUS_AREAS,
                commitments: whole.commitments.clone(),
                check_ins: whole.check_ins.clone(),
                actions_done: counted.done,
                actions_total: counted.total,
                overdue: count(
                    late.iter()
                        .filter(|thing| matches!(thing, DatedThing::Action(_))),
                ),
                suggestions: plan_suggestions::suggestions(&standing, plan, &whole.focuses)?,
                remarks: remarks(&standing, whole, today),
                last: looked_back(reader, &standing, whole)?,
                since: happened_since(reader, &standing, plan)?,
                late,
                to_hold: whole.to_hold_on(today),
                slipped: slipped(whole, &reader.due_moves_of(&facts.person.id)?),
                signed: signed_rows(reader, &facts)?,
                may_sign: may_sign(reader, &facts)?,
                others: plans
                    .iter()
                    .rev()
                    .filter(|other| other.id != plan.id)
                    .map(|other| PlanPeriod {
                        id: other.id.clone(),
                        period: Day::period(other.from, other.to),
                        from: other.from,
                        to: other.to,
                        state: other.state,
                    })
                    .collect(),
                plan: plan.clone(),
            })
        })
    }
}
