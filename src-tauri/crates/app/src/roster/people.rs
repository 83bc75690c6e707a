//! People coming, changing, leaving and coming back. Each state of a job holds from a day on; an earlier one stays as it was.

use rungs_domain::Day;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::PersonId;
use rungs_domain::person::{
    Employment, LifeCycleStage, Market, Person, Status, checked_name, checked_title, employment_on,
};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref::{self, folded};
use crate::reporting_line::refuse_loop;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A new person. Without `since` the facts hold from the role's start, or from today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct PersonDraft {
    pub name: String,
    pub email: Option<String>,
    pub number: Option<String>,
    pub title: String,
    pub manager: Option<PersonId>,
    pub area: Option<String>,
    pub market: Market,
    pub stage: Option<LifeCycleStage>,
    pub role_start: Option<Day>,
}

/// Changes to a person: an absent field stays as it is, `Some(None)` empties it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonChange {
    pub name: Option<String>,
    pub email: Option<Option<String>>,
    pub number: Option<Option<String>>,
    pub title: Option<String>,
    pub manager: Option<Option<PersonId>>,
    pub area: Option<Option<String>>,
    pub market: Option<Market>,
    pub stage: Option<Option<LifeCycleStage>>,
    pub role_start: Option<Option<Day>>,
    pub note: Option<String>,
    /// From when title, manager, area, market and stage hold; today if not said.
    pub from: Option<Day>,
}

/// A person as the window's form has them: every field is what it is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonForm {
    pub person: PersonDraft,
    pub note: String,
    /// From when the facts of the job hold; today if not said.
    pub from: Option<Day>,
}

impl From<PersonForm> for PersonChange {
    fn from(form: PersonForm) -> Self {
        let draft = form.person;
        Self {
            name: Some(draft.name),
            email: Some(draft.email),
            number: Some(draft.number),
            title: Some(draft.title),
            manager: Some(draft.manager),
            area: Some(draft.area),
            market: Some(draft.market),
            stage: Some(draft.stage),
            role_start: Some(draft.role_start),
            note: Some(form.note),
            from: form.from,
        }
    }
}

impl Workspace {
    /// # Errors
    /// `invalid` name, `exists` for a number or e-mail somebody has, `not_found` manager.
    pub fn person_add(&self, draft: &PersonDraft) -> Result<OpOutput<PersonId>> {
        let name = checked_name(&draft.name)?;
        let title = checked_title(&draft.title)?;
        self.transact(format!("adding {name}"), |w| {
            let email = text::optional_line("e-mail", draft.email.as_deref())?;
            let number = text::optional_line("employee number", draft.number.as_deref())?;
            refuse_taken(w.reader(), None, email.as_deref(), number.as_deref())?;
            if let Some(manager) = &draft.manager {
                person_ref::by_id(w.reader(), manager)?;
            }
            let id: PersonId = w.fresh();
            w.tx.put(&Person {
                id: id.clone(),
                name,
                email,
                number,
                role_slug: None,
                note: private(""),
            })?;
            let since = draft
                .role_start
                .filter(|start| *start <= w.today)
                .unwrap_or(w.today);
            w.tx.put(&Employment {
                id: w.fresh(),
                person: id.clone(),
                since,
                status: Status::Active,
                title,
                manager: draft.manager.clone(),
                area: text::optional_line("area", draft.area.as_deref())?,
                market: draft.market,
                stage: draft.stage,
                role_start: draft.role_start,
            })?;
            Ok(id)
        })
    }

    /// # Errors
    /// As for adding; `loop` when somebody would report to themself.
    pub fn person_edit(&self, id: &PersonId, change: &PersonChange) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut person = person_ref::by_id(w.reader(), id)?;
            let label = format!("the change to {}", person.name);
            if let Some(name) = &change.name {
                person.name = checked_name(name)?;
            }
            if let Some(email) = &change.email {
                person.email = text::optional_line("e-mail", email.as_deref())?;
            }
            if let Some(number) = &change.number {
                person.number = text::optional_line("employee number", number.as_deref())?;
            }
            if let Some(note) = &change.note {
                person.note = private(text::note("note", note)?);
            }
            refuse_taken(
                w.reader(),
                Some(id),
                person.email.as_deref(),
                person.number.as_deref(),
            )?;
            w.tx.put(&person)?;
            let from = change.from.unwrap_or(w.today);
            let mut job = job_on(w.reader(), id, from)?;
            if let Some(title) = &change.title {
                job.title = checked_title(title)?;
            }
            if let Some(manager) = &change.manager {
                if let Some(manager) = manager {
                    refuse_loop(w.reader(), id, manager, from)?;
                }
                job.manager = manager.clone();
            }
            if let Some(area) = &change.area {
                job.area = text::optional_line("area", area.as_deref())?;
            }
            if let Some(market) = change.market {
                job.market = market;
            }
            if let Some(stage) = change.stage {
                job.stage = stage;
            }
            if let Some(start) = change.role_start {
                job.role_start = start;
            }
            put_job(w, job, from)?;
            Ok(((), label))
        })
    }

    /// The person has left: kept with all history, out of today's views.
    ///
    /// # Errors
    /// `invalid` when already archived.
    pub fn person_archive(&self, id: &PersonId, on: Option<Day>) -> Result<OpOutput<()>> {
        self.set_status(id, Status::Archived, on)
    }

    /// The person is back.
    ///
    /// # Errors
    /// `invalid` when active already.
    pub fn person_restore(&self, id: &PersonId, on: Option<Day>) -> Result<OpOutput<()>> {
        self.set_status(id, Status::Active, on)
    }

    fn set_status(&self, id: &PersonId, status: Status, on: Option<Day>) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), id)?;
            let from = on.unwrap_or(w.today);
            let mut job = job_on(w.reader(), id, from)?;
            let (label, already) = match status {
                Status::Archived => (format!("archiving {}", person.name), "archived already"),
                Status::Active => (
                    format!("bringing {} back", person.name),
                    "on the roster already",
                ),
            };
            if job.status == status {
                return Err(
                    RuleError::invalid("person", format!("{} is {already}.", person.name)).into(),
                );
            }
            job.status = status;
            put_job(w, job, from)?;
            // What was noted for later does not bring back somebody who has left, nor take away somebody who is back.
            for mut later in w.reader().employments_of(id)? {
                if later.since > from && later.status != status {
                    later.status = status;
                    w.tx.put(&later)?;
                }
            }
            Ok(((), label))
        })
    }

    /// Deletes somebody with everything about them; can be undone until the workspace is closed.
    ///
    /// # Errors
    /// `not_found`.
    pub fn person_delete(&self, id: &PersonId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), id)?;
            remove_person(w, id)?;
            Ok(((), format!("deleting {}", person.name)))
        })
    }
}

fn job_on(reader: Reader<'_>, id: &PersonId, from: Day) -> Result<Employment> {
    let history = reader.employments_of(id)?;
    let job = employment_on(&history, from)
        .or_else(|| history.first())
        .cloned();
    Ok(job.ok_or_else(|| RuleError::not_found("This person has no job on the roster."))?)
}

/// Adds a state of a job from a day on; on the same day it corrects the state begun then. Nothing is added where nothing differs.
pub(crate) fn put_job(w: &mut Writing<'_, '_>, mut job: Employment, from: Day) -> Result<()> {
    let history = w.reader().employments_of(&job.person)?;
    let valid = employment_on(&history, from);
    if valid.is_some_and(|valid| {
        Employment {
            id: valid.id.clone(),
            since: valid.since,
            ..job.clone()
        } == *valid
    }) {
        return Ok(());
    }
    job.id = match valid.filter(|valid| valid.since == from) {
        Some(same_day) => same_day.id.clone(),
        None => w.fresh(),
    };
    job.since = from;
    Ok(w.tx.put(&job)?)
}

fn refuse_taken(
    reader: Reader<'_>,
    own: Option<&PersonId>,
    email: Option<&str>,
    number: Option<&str>,
) -> Result<()> {
    if email.is_none() && number.is_none() {
        return Ok(());
    }
    let taken = |mine: Option<&str>, theirs: Option<&String>| match (mine, theirs) {
        (Some(mine), Some(theirs)) => folded(mine) == folded(theirs),
        _ => false,
    };
    for other in reader.people()?.iter().filter(|p| Some(&p.id) != own) {
        for (field, mine, theirs) in [
            ("email", email, other.email.as_ref()),
            ("number", number, other.number.as_ref()),
        ] {
            if taken(mine, theirs) {
                let what = if field == "email" {
                    "e-mail address"
                } else {
                    "employee number"
                };
                let message = format!(
                    "{} already has this {what}. Two people cannot share one.",
                    other.name
                );
                return Err(RuleError::new(Refusal::Exists, message).at(field).into());
            }
        }
    }
    Ok(())
}

/// Removes a person with everything about them; people who reported to them are left without a manager.
pub(crate) fn remove_person(w: &mut Writing<'_, '_>, id: &PersonId) -> Result<()> {
    use rungs_domain::{
        assessment, assessment_round, delegation, delegation_poker, delegation_view, direction,
        one_to_one, peer_view, placement, readiness, stuck, temporary_level,
    };
    for mut job in w.reader().employments_under(id)? {
        job.manager = None;
        w.tx.put(&job)?;
    }
    for mut role in w
        .reader()
        .open_roles()?
        .into_iter()
        .filter(|role| role.manager.as_ref() == Some(id))
    {
        role.manager = None;
        w.tx.put(&role)?;
    }
    for note in w.reader().evidence_of(id)? {
        crate::evidence::remove_note(w, &note.id)?;
    }
    for call in w.reader().readiness_calls_of(id)? {
        w.tx.remove::<readiness::ReadinessCall>(call.id.as_str())?;
    }
    crate::packets::remove_packets(w, id)?;
    for talk in w.reader().direction_talks_of(id)? {
        w.tx.remove::<direction::DirectionTalk>(talk.id.as_str())?;
    }
    for check_in in w.reader().stuck_check_ins_of(id)? {
        w.tx.remove::<stuck::StuckCheckIn>(check_in.id.as_str())?;
    }
    for action in w.reader().actions_of(id)? {
        crate::planning::remove_action(w, &action)?;
    }
    for held in w.reader().plans_of(id)? {
        crate::planning::remove_plan(w, &held)?;
    }
    crate::planning::forget_signer(w, id)?;
    crate::context::forget_person(w, id)?;
    for card in w.reader().poker_votes_of(id)? {
        w.tx.remove::<delegation_poker::PokerVote>(card.id.as_str())?;
        // What was played with nobody else, and noted of it, is about them alone.
        let others = w.reader().poker_votes_in(&card.round)?;
        if others.iter().all(|other| other.person.is_none()) {
            for leaders in others {
                w.tx.remove::<delegation_poker::PokerVote>(leaders.id.as_str())?;
            }
            w.tx.remove::<delegation_poker::PokerRound>(card.round.as_str())?;
        }
    }
    for view in w.reader().delegation_views_of(id)? {
        w.tx.remove::<delegation_view::DelegationView>(view.id.as_str())?;
    }
    for level in w.reader().temporary_levels_of(id)? {
        w.tx.remove::<temporary_level::TemporaryLevel>(level.id.as_str())?;
    }
    for meeting in w.reader().one_to_ones_of(id)? {
        w.tx.remove::<one_to_one::OneToOne>(meeting.id.as_str())?;
    }
    for mut said in w.reader().peer_views_by(id)? {
        said.forget_peer();
        w.tx.put(&said)?;
    }
    for held in w.reader().assessments_of(id)? {
        for rating in w.reader().ratings_in(&held.id)? {
            w.tx.remove::<assessment::Rating>(rating.id.as_str())?;
        }
        w.tx.remove::<assessment::Assessment>(held.id.as_str())?;
    }
    for asked in w.reader().peer_views_of(id)? {
        w.tx.remove::<peer_view::PeerView>(asked.id.as_str())?;
    }
    for round in w.reader().assessment_rounds_of(id)? {
        w.tx.remove::<assessment_round::AssessmentRound>(round.id.as_str())?;
    }
    for cell in w.reader().delegations_of(id)? {
        w.tx.remove::<delegation::Delegation>(cell.id.as_str())?;
    }
    for placed in w.reader().placements_of(id)? {
        w.tx.remove::<placement::Placement>(placed.id.as_str())?;
    }
    for job in w.reader().employments_of(id)? {
        w.tx.remove::<Employment>(job.id.as_str())?;
    }
    if w.reader().setting(crate::settings::ME)?.as_deref() == Some(id.as_str()) {
        w.tx.put(&rungs_store::Setting {
            id: crate::settings::ME.into(),
            value: String::new(),
        })?;
    }
    Ok(w.tx.remove::<Person>(id.as_str())?)
}
