//! What is decided about decisions while talking: as it is decided anywhere else, and the note of that day is begun with it.

use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, OneToOneId, PersonId, TemporaryLevelId};
use rungs_domain::view_talk::TalkKind;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::writing::{OneToOneDraft, Silence, put_meeting};
use crate::delegating::{Cells, DelegationDraft, give_back};
use crate::delegation_views::put_talk;
use crate::error::Result;
use crate::workspace::{OpOutput, Workspace, Writing};

/// Something decided with a person in a one-to-one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum MeetingDecision {
    /// Another level, or looked at and left as it is.
    Set { draft: DelegationDraft },
    /// What holds for a while ends before its time.
    GiveBack { held: TemporaryLevelId },
    /// The two see it differently, and what was agreed stays.
    Kept {
        person: PersonId,
        area: DecisionAreaCode,
        reason: String,
    },
}

impl Workspace {
    /// Decides something and, with `begins`, begins the note of the one-to-one it was decided in, in one step. A decision is enough to
    /// begin one, as a piece of context is.
    ///
    /// # Errors
    /// As for the decision on its own and as `one_to_one_add`; `invalid` when the two are not about the same person.
    pub fn one_to_one_decide(
        &self,
        decision: &MeetingDecision,
        begins: Option<&OneToOneDraft>,
    ) -> Result<OpOutput<Option<OneToOneId>>> {
        self.transact_named(|w| {
            let (person, words) = decide(w, decision)?;
            let Some(draft) = begins else {
                return Ok((None, words));
            };
            if draft.person != person {
                let message = "This was decided with somebody else than the one-to-one was with.";
                return Err(RuleError::invalid("person", message).into());
            }
            let (id, _) = put_meeting(w, draft, Silence::Allowed)?;
            Ok((Some(id), words))
        })
    }
}

/// With whom it was decided, and what undo calls it.
fn decide(w: &mut Writing<'_, '_>, decision: &MeetingDecision) -> Result<(PersonId, String)> {
    match decision {
        MeetingDecision::Set { draft } => {
            let (_, words) = Cells::load(w.reader())?.put(w, draft)?;
            Ok((draft.person.clone(), words))
        }
        MeetingDecision::GiveBack { held } => give_back(w, held, w.today),
        MeetingDecision::Kept {
            person,
            area,
            reason,
        } => {
            let words = put_talk(w, person, area, TalkKind::Kept, reason)?;
            Ok((person.clone(), words))
        }
    }
}
