//! Keeping what a PM said about who decides.

use std::collections::HashSet;

use rungs_domain::Day;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_view::{DelegationView, view_on};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::catalogue;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// How somebody sees one decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnViewEntry {
    pub area: DecisionAreaCode,
    /// None takes back what was said last; what was said before that counts again.
    pub level: Option<DelegationLevel>,
    /// In their words.
    #[serde(default)]
    pub note: String,
}

impl Workspace {
    /// Keeps how somebody sees who decides, all in one step. What was said on the same day is replaced.
    ///
    /// # Errors
    /// `not_found` person or area; `invalid` when nothing is said, an area is named twice, the day is still to come, or the person
    /// is archived that day; `too_many` for words that are too long.
    pub fn delegation_view_set(
        &self,
        person: &PersonId,
        entries: &[OwnViewEntry],
        on: Option<Day>,
    ) -> Result<OpOutput<u32>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), person)?;
            let on = on.unwrap_or(w.today).up_to(w.today, "on")?;
            person_ref::refuse_archived(w.reader(), &person, on)?;
            if entries.is_empty() {
                let message = "Nothing is said yet. Choose who decides for at least one decision.";
                return Err(RuleError::invalid("entries", message).into());
            }
            let areas = w.reader().decision_areas()?;
            let catalogue = catalogue(w.reader())?;
            let views = w.reader().delegation_views_of(&person.id)?;
            let mut seen = HashSet::new();
            for entry in entries {
                let area = rungs_domain::decision_area::find(&areas, entry.area.as_str())?;
                if !seen.insert(area.code.clone()) {
                    let message = format!("{} is named twice. Say it once.", area.name);
                    return Err(RuleError::invalid("area", message).into());
                }
                catalogue.checked_on(area, on)?;
                let entry = OwnViewEntry {
                    area: area.code.clone(),
                    ..entry.clone()
                };
                keep(w, &person.id, &views, &entry, on)?;
            }
            let words = match entries.len() {
                1 => format!("how {} sees a decision", person.name),
                count => format!("how {} sees {count} decisions", person.name),
            };
            Ok((u32::try_from(entries.len()).unwrap_or(u32::MAX), words))
        })
    }
}

/// `views` are all of the person; each area is named once, so what is kept of one is nothing to the next.
fn keep(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    views: &[DelegationView],
    entry: &OwnViewEntry,
    on: Day,
) -> Result<()> {
    let mut of_area = views.to_vec();
    of_area.retain(|view| view.area == entry.area);
    let counts = view_on(&of_area, on);
    let Some(level) = entry.level else {
        if let Some(view) = counts {
            w.tx.remove::<DelegationView>(view.id.as_str())?;
        }
        return Ok(());
    };
    // What came over from another area that day was said before.
    let same_day = counts.filter(|view| view.on == on && view.said_on.is_none());
    let view = DelegationView {
        id: same_day.map_or_else(|| w.fresh(), |view| view.id.clone()),
        person: person.clone(),
        area: entry.area.clone(),
        on,
        said_on: None,
        level,
        note: text::note("note", &entry.note)?,
        // Saying the same again on one day leaves what came of it.
        talk: same_day
            .filter(|view| view.level == level)
            .and_then(|view| view.talk.clone()),
    };
    w.tx.put(&view)?;
    Ok(())
}
