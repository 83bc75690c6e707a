//! Actions the leader keeps to use again, beside those that come with the program.

use rungs_domain::Wording;
use rungs_domain::action_library::OwnAction;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::{ActionId, OwnActionId};
use rungs_domain::plan::{ActionKind, FocusOn, Owner};
use rungs_domain::plan_suggestions::Standing;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::actions::action_and_person;
use super::facts::Ground;
use super::focuses::{focus_of, known_subject};
use crate::error::Result;
use crate::person_ref::folded;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// An action to keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnActionDraft {
    pub text: String,
    pub kind: ActionKind,
    pub owner: Owner,
    /// What it trains.
    pub trains: FocusOn,
}

/// Changes to one that is kept; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct OwnActionEdit {
    pub text: Option<String>,
    pub kind: Option<ActionKind>,
    pub owner: Option<Owner>,
}

/// One that is kept, with the name of what it trains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnActionRow {
    pub action: OwnAction,
    pub heading: String,
}

impl Workspace {
    /// Those of the leader, in the order they were kept.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn own_actions(&self) -> Result<Vec<OwnActionRow>> {
        let today = self.today();
        self.read(|reader| {
            let ground = Ground::load(reader)?;
            let names = Standing {
                ladder: &ground.ladder,
                former: &ground.former,
                catalogue: &ground.catalogue,
                own: None,
                stage: None,
                ratings: &[],
                cells: &[],
                states: &[],
                as_of: today,
                say: Wording::english(),
            };
            let own = reader.own_actions()?.into_iter();
            Ok(own
                .map(|action| OwnActionRow {
                    heading: names.heading(&action.trains),
                    action,
                })
                .collect())
        })
    }

    /// # Errors
    /// `not_found` competency or area; `invalid` without words; `exists` when it is kept already for the same thing.
    pub fn own_action_add(&self, draft: &OwnActionDraft) -> Result<OpOutput<OwnActionId>> {
        self.transact_named(|w| {
            let ground = Ground::load(w.reader())?;
            let trains = known_subject(&ground, &draft.trains)?;
            let id = keep(w, &draft.text, draft.kind, draft.owner, trains)?;
            Ok((id, "an action of your own".to_owned()))
        })
    }

    /// Keeps an action of a plan, for what its focus area is about. Dates and who helps stay in the plan.
    ///
    /// # Errors
    /// `not_found`; `invalid` for one of a one-to-one; `exists` when it is kept already.
    pub fn own_action_keep(&self, action: &ActionId) -> Result<OpOutput<OwnActionId>> {
        self.transact_named(|w| {
            let (action, _) = action_and_person(w.reader(), action)?;
            let (Some(focus), Some(kind)) = (&action.focus, action.kind) else {
                let message = "Only what trains something is kept: an action under a focus area.";
                return Err(RuleError::invalid("action", message).into());
            };
            let trains = focus_of(w.reader(), focus)?.0.on;
            let id = keep(w, &action.text, kind, action.owner, trains)?;
            Ok((id, "an action of your own".to_owned()))
        })
    }

    /// # Errors
    /// `not_found`, `invalid` without words, `exists` for the words of another one.
    pub fn own_action_update(
        &self,
        id: &OwnActionId,
        edit: &OwnActionEdit,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let mut own = own_action(w.reader(), id)?;
            if let Some(text) = &edit.text {
                own.text = text::required_line("action", text)?;
                refuse_twice(w.reader(), &own)?;
            }
            own.kind = edit.kind.unwrap_or(own.kind);
            own.owner = edit.owner.unwrap_or(own.owner);
            w.tx.put(&own)?;
            Ok(((), "the change to an action of your own".to_owned()))
        })
    }

    /// # Errors
    /// `not_found`.
    pub fn own_action_remove(&self, id: &OwnActionId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let own = own_action(w.reader(), id)?;
            w.tx.remove::<OwnAction>(own.id.as_str())?;
            Ok(((), "removing an action of your own".to_owned()))
        })
    }
}

fn keep(
    w: &mut Writing<'_, '_>,
    text: &str,
    kind: ActionKind,
    owner: Owner,
    trains: FocusOn,
) -> Result<OwnActionId> {
    let own = OwnAction {
        id: w.fresh(),
        text: text::required_line("action", text)?,
        kind,
        owner,
        trains,
    };
    refuse_twice(w.reader(), &own)?;
    w.tx.put(&own)?;
    Ok(own.id)
}

fn refuse_twice(reader: Reader<'_>, own: &OwnAction) -> Result<()> {
    let same = |other: &OwnAction| {
        other.id != own.id && other.trains == own.trains && folded(&other.text) == folded(&own.text)
    };
    if reader.own_actions()?.iter().any(same) {
        let message = "You keep this action already, in these words.";
        return Err(RuleError::new(Refusal::Exists, message).at("action").into());
    }
    Ok(())
}

fn own_action(reader: Reader<'_>, id: &OwnActionId) -> Result<OwnAction> {
    let missing = || RuleError::not_found("This action is not kept any more.").at("action");
    Ok(reader.by_id(id.as_str())?.ok_or_else(missing)?)
}
