//! What could be done for a focus area, from the library of actions.

use std::collections::HashSet;

use rungs_domain::action_library::{LibraryAction, for_focus};
use rungs_domain::ids::{FocusId, OwnActionId};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::facts::{Ground, PersonFacts};
use super::focuses::focus_of;
use crate::error::Result;
use crate::person_ref::folded;
use crate::workspace::Workspace;

/// Something from the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusIdea {
    pub action: LibraryAction,
    /// Written for the grade the plan is measured against.
    pub fits: bool,
    /// The plan has it already, in these words.
    pub taken: bool,
    /// One of the leader's own, kept to be used again.
    pub own: Option<OwnActionId>,
}

impl Workspace {
    /// What there is for a focus area: the leader's own, then what the library has, what fits the level the plan is measured against
    /// first.
    ///
    /// # Errors
    /// `not_found` focus area.
    pub fn focus_ideas(&self, focus: &FocusId) -> Result<Vec<FocusIdea>> {
        let today = self.today();
        self.read(|reader| {
            let (focus, plan, person) = focus_of(reader, focus)?;
            let ground = Ground::load(reader)?;
            let facts = PersonFacts::load(reader, &ground, &person.id, today)?;
            let against = facts
                .standing()
                .against(plan.target.as_ref(), plan.direction);
            let grade = against.map(|level| level.grade);
            let known: HashSet<String> = reader
                .actions_in(&plan.id)?
                .iter()
                .map(|action| folded(&action.text))
                .collect();
            let idea = |action: LibraryAction, own| FocusIdea {
                fits: action.fits(grade),
                taken: known.contains(&folded(&action.text)),
                own,
                action,
            };
            let own = reader.own_actions()?.into_iter();
            let own = own.filter(|own| own.trains == focus.on).map(|own| {
                let action = LibraryAction {
                    text: own.text,
                    kind: own.kind,
                    owner: own.owner,
                    trains: own.trains,
                    grades: (u8::MIN, u8::MAX),
                };
                idea(action, Some(own.id))
            });
            let shipped = for_focus(&focus.on, grade).into_iter();
            let shipped = shipped.map(|action| idea(action, None));
            Ok(own.chain(shipped).collect())
        })
    }
}
