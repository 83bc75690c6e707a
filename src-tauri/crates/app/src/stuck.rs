//! Check-ins on the seven signs of being stuck, their trend, and the suggestions one may take up.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{ActionId, PersonId, PlanId, StuckCheckInId};
use rungs_domain::person::Person;
use rungs_domain::plan::{
    Action, ActionKind, ActionStatus, FocusOn, Owner, open_plan as open_plan_on,
};
use rungs_domain::stuck::{Sighting, SignCourse, SignPoint, StuckCheckIn, StuckSign, trends};
use rungs_domain::stuck_actions::{SuggestedAction, focus_for, suggested_actions};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref::{self, PersonRef};
use crate::planning::Ground;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A look at the signs, to be written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckCheckInDraft {
    pub person: PersonId,
    /// Today if not said, never later.
    pub on: Option<Day>,
    pub by: Owner,
    /// Those looked at; at least one.
    pub signs: BTreeMap<StuckSign, Sighting>,
    /// For the leader alone.
    pub note: String,
}

/// A check-in as the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckCheckInLine {
    pub id: StuckCheckInId,
    pub on: Day,
    pub by: Owner,
    pub signs: BTreeMap<StuckSign, Sighting>,
    pub note: String,
}

/// Something one could do about a sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckSuggestion {
    /// Its place among the suggestions of the sign, from 0.
    pub index: u8,
    pub text: String,
    pub kind: ActionKind,
    pub owner: Owner,
    /// Name of the competency or decision area it trains, where the workspace has it.
    pub trains: Option<String>,
    /// Whether it is an open action of the person already.
    pub taken: bool,
}

/// One sign with what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckSignLine {
    pub sign: StuckSign,
    pub name: String,
    pub about: String,
    /// None while nobody looked.
    pub course: Option<SignCourse>,
    pub leader: Option<Sighting>,
    pub pm: Option<Sighting>,
    /// Oldest first.
    pub points: Vec<SignPoint>,
    /// Where something should be done.
    pub suggestions: Vec<StuckSuggestion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StuckPage {
    pub person: PersonRef,
    /// All seven.
    pub signs: Vec<StuckSignLine>,
    /// Newest first.
    pub check_ins: Vec<StuckCheckInLine>,
    /// The plan that takes suggestions up: open, and with a focus area.
    pub plan: Option<PlanId>,
}

/// Where a suggestion goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionGoesTo {
    /// Under the focus area of the open plan that fits it best.
    Plan,
    /// Among what is open for the next one-to-one.
    OneToOne,
}

impl Workspace {
    /// # Errors
    /// `not_found` person; `invalid` for a day to come or without any sign; `too_many` for a note that is too long.
    pub fn stuck_check_in_add(
        &self,
        draft: &StuckCheckInDraft,
    ) -> Result<OpOutput<StuckCheckInId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            if draft.signs.is_empty() {
                let message =
                    "No sign is looked at yet. Say of at least one how much you see of it.";
                return Err(RuleError::invalid("signs", message).into());
            }
            let check_in = StuckCheckIn {
                id: w.fresh(),
                person: person.id.clone(),
                on: draft.on.unwrap_or(w.today).up_to(w.today, "on")?,
                by: draft.by,
                signs: draft.signs.clone(),
                note: private(text::note("note", &draft.note)?),
            };
            w.tx.put(&check_in)?;
            Ok((
                check_in.id,
                format!("the look at the signs of {}", person.name),
            ))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn stuck_check_in_remove(&self, id: &StuckCheckInId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This check-in is not there any more.");
            let check_in: StuckCheckIn = w.reader().by_id(id.as_str())?.ok_or_else(missing)?;
            let person = person_ref::by_id(w.reader(), &check_in.person)?;
            w.tx.remove::<StuckCheckIn>(id.as_str())?;
            let label = format!("removing a look at the signs of {}", person.name);
            Ok(((), label))
        })
    }

    /// Makes a suggestion an open action of the person: in their plan, or for the next one-to-one.
    ///
    /// # Errors
    /// `not_found` person, suggestion, or an open plan with a focus area; `exists` where it is an open action already.
    pub fn stuck_suggestion_take(
        &self,
        person: &PersonId,
        sign: StuckSign,
        index: u8,
        to: SuggestionGoesTo,
    ) -> Result<OpOutput<ActionId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), person)?;
            let suggestion = suggested_actions(sign)
                .into_iter()
                .nth(usize::from(index))
                .ok_or_else(|| RuleError::not_found("There is no such suggestion.").at("index"))?;
            if is_taken(&suggestion, &w.reader().actions_of(&person.id)?) {
                let message = format!("{} has this open action already.", person.name);
                return Err(RuleError::new(rungs_domain::error::Refusal::Exists, message).into());
            }
            let id = put_action(w, &person, &suggestion, to)?;
            Ok((id, format!("an action for {}", person.name)))
        })
    }

    /// The signs with their trend, and every check-in.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn stuck_page(&self, person: &PersonId) -> Result<StuckPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let check_ins = reader.stuck_check_ins_of(&person.id)?;
            let actions = reader.actions_of(&person.id)?;
            let ground = Ground::load(reader)?;
            let signs = trends(&check_ins, today).into_iter().map(|trend| {
                let suggested = if trend.suggests {
                    suggested_actions(trend.sign)
                } else {
                    Vec::new()
                };
                let suggestions = (0..).zip(suggested);
                StuckSignLine {
                    sign: trend.sign,
                    name: trend.sign.name().to_owned(),
                    about: trend.sign.about().to_owned(),
                    course: trend.course,
                    leader: trend.leader,
                    pm: trend.pm,
                    points: trend.points,
                    suggestions: suggestions
                        .map(|(index, action)| StuckSuggestion {
                            index,
                            taken: is_taken(&action, &actions),
                            trains: trained(&ground, action.trains.as_ref()),
                            text: action.text.to_owned(),
                            kind: action.kind,
                            owner: action.owner,
                        })
                        .collect(),
                }
            });
            Ok(StuckPage {
                signs: signs.collect(),
                plan: open_plan(reader, &person.id, today)?.map(|(plan, _)| plan),
                check_ins: check_ins.into_iter().map(check_in_line).collect(),
                person: PersonRef::from(&person),
            })
        })
    }
}

fn check_in_line(check_in: StuckCheckIn) -> StuckCheckInLine {
    StuckCheckInLine {
        id: check_in.id,
        on: check_in.on,
        by: check_in.by,
        signs: check_in.signs,
        note: check_in.note.into_leader(),
    }
}

fn is_taken(suggestion: &SuggestedAction, actions: &[Action]) -> bool {
    actions
        .iter()
        .any(|action| action.status == ActionStatus::Open && action.text == suggestion.text)
}

/// None where the ladder or the catalogue does not have it.
fn trained(ground: &Ground, on: Option<&FocusOn>) -> Option<String> {
    match on? {
        FocusOn::Competency(code) => ground.ladder.competency(code).map(|c| c.name.clone()),
        FocusOn::Delegation(code) => {
            let area = ground.catalogue.area(code);
            area.map(|area| area.name.clone())
        }
        FocusOn::Shift(shift) => Some(shift.name().to_owned()),
    }
}

/// The plan that counts today with its focus areas, where it is open and has any.
fn open_plan(
    reader: Reader<'_>,
    person: &PersonId,
    today: Day,
) -> Result<Option<(PlanId, Vec<rungs_domain::plan::Focus>)>> {
    let plans = reader.plans_of(person)?;
    let Some(plan) = open_plan_on(&plans, today) else {
        return Ok(None);
    };
    let focuses = reader.focuses_in(&plan.id)?;
    Ok((!focuses.is_empty()).then(|| (plan.id.clone(), focuses)))
}

fn put_action(
    w: &mut Writing<'_, '_>,
    person: &Person,
    suggestion: &SuggestedAction,
    to: SuggestionGoesTo,
) -> Result<ActionId> {
    let focus = match to {
        SuggestionGoesTo::OneToOne => None,
        SuggestionGoesTo::Plan => {
            let found = open_plan(w.reader(), &person.id, w.today)?;
            let focus = found.and_then(|(_, all)| focus_for(suggestion, &all).cloned());
            let missing = || {
                let message = format!(
                    "{} has no open plan with a focus area. Begin one, or take it to the one-to-one.",
                    person.name
                );
                RuleError::not_found(message).at("plan")
            };
            Some(focus.ok_or_else(missing)?)
        }
    };
    let id: ActionId = w.fresh();
    w.tx.put(&Action {
        id: id.clone(),
        person: person.id.clone(),
        kind: focus.is_some().then_some(suggestion.kind),
        focus: focus.map(|focus| focus.id),
        one_to_one: None,
        text: suggestion.text.to_owned(),
        resources: String::new(),
        people: String::new(),
        owner: suggestion.owner,
        due: None,
        status: ActionStatus::Open,
        done_on: None,
        carried_from: None,
    })?;
    Ok(id)
}
