//! Roles that wait for somebody.

use rungs_domain::error::RuleError;
use rungs_domain::ids::{LevelCode, OpenRoleId, PersonId};
use rungs_domain::person::{Market, OpenRole, checked_title};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace};

/// A new open role.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct OpenRoleDraft {
    pub level: Option<LevelCode>,
    pub title: String,
    pub manager: Option<PersonId>,
    pub area: Option<String>,
    pub market: Market,
}

impl Workspace {
    /// # Errors
    /// `not_found` level or manager; `invalid` without level and title.
    pub fn open_role_add(&self, draft: &OpenRoleDraft) -> Result<OpOutput<OpenRoleId>> {
        self.transact_named(|w| {
            let ladder = Self::current_ladder(w.reader())?.ladder;
            let level = draft
                .level
                .as_ref()
                .map(|code| ladder.find_level(code.as_str()))
                .transpose()?;
            let typed = checked_title(&draft.title)?;
            let title = match level {
                Some(level) if typed.is_empty() => level.name.clone(),
                _ if typed.is_empty() => {
                    return Err(RuleError::invalid(
                        "title",
                        "An open role needs a level or a title.",
                    )
                    .into());
                }
                _ => typed,
            };
            if let Some(manager) = &draft.manager {
                person_ref::by_id(w.reader(), manager)?;
            }
            let id: OpenRoleId = w.fresh();
            let role = OpenRole {
                id: id.clone(),
                level: level.map(|level| level.code.clone()),
                title,
                manager: draft.manager.clone(),
                area: text::optional_line("area", draft.area.as_deref())?,
                market: draft.market,
                opened: w.today,
                closed: None,
            };
            w.tx.put(&role)?;
            Ok((id, format!("the open role {}", role.title)))
        })
    }

    /// The role was filled or given up.
    ///
    /// # Errors
    /// `not_found`.
    pub fn open_role_close(&self, id: &OpenRoleId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This open role is not there any more.");
            let mut role = w.reader().open_role(id)?.ok_or_else(missing)?;
            role.closed = Some(w.today);
            w.tx.put(&role)?;
            Ok(((), format!("closing the open role {}", role.title)))
        })
    }
}
