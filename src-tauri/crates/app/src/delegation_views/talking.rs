//! What comes of a difference: it is put on the table of the next one-to-one, or it was talked about and the agreement stays.

use rungs_domain::cell_in_time::CellInTime;
use rungs_domain::decision_area::find;
use rungs_domain::delegation_view::{DelegationView, Difference, seen_against, view_on};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::view_talk::{TalkKind, ViewTalk};

use crate::delegating::scale;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

impl Workspace {
    /// Says what comes of the difference between what is agreed today and how somebody sees it.
    ///
    /// # Errors
    /// `not_found` person or area; `invalid` without words, and where the two do not see it differently; `too_many` for words that
    /// are too long.
    pub fn delegation_view_talk(
        &self,
        person: &PersonId,
        area: &DecisionAreaCode,
        kind: TalkKind,
        words: &str,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| Ok(((), put_talk(w, person, area, kind, words)?)))
    }
}

/// Answers what undo calls it.
///
/// # Errors
/// As `delegation_view_talk`.
pub(crate) fn put_talk(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    area: &DecisionAreaCode,
    kind: TalkKind,
    words: &str,
) -> Result<String> {
    let person = person_ref::by_id(w.reader(), person)?;
    let areas = w.reader().decision_areas()?;
    let area = find(&areas, area.as_str())?;
    let mut views = w.reader().delegation_views_of(&person.id)?;
    views.retain(|view| view.area == area.code);
    let states = w.reader().delegations_of(&person.id)?;
    let temporary = w.reader().temporary_levels_of(&person.id)?;
    let scale = scale(w.reader())?;
    let cell = CellInTime::of(scale, &states, &temporary, &area.code);
    let view = view_on(&views, w.today);
    let own = view.map(|view| view.level);
    let agreed = cell.agreed_on(w.today).map(|state| state.level);
    let holding = cell.held_on(w.today).map(|held| held.level);
    let stands = Difference::between(scale, seen_against(agreed, holding, own), own);
    let (Some(view), Some(agreed)) = (
        view.filter(|_| !matches!(stands, Difference::Of(0))),
        agreed,
    ) else {
        let message = format!(
            "You and {} do not see {} differently, so there is nothing to settle.",
            person.name, area.name
        );
        return Err(RuleError::invalid("area", message).into());
    };
    w.tx.put(&DelegationView {
        talk: Some(ViewTalk {
            kind,
            on: w.today,
            agreed,
            words: text::required_line("reason", words)?,
        }),
        ..view.clone()
    })?;
    Ok(match kind {
        TalkKind::Kept => format!("keeping {} as agreed with {}", area.name, person.name),
        TalkKind::Waiting => format!("talking about {} with {}", area.name, person.name),
    })
}
