//! Placing people on the ladder: one, many at once, and what their titles propose.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{LadderVersionId, LevelCode, PersonId, PlacementId};
use rungs_domain::ladder::{Ladder, LadderVersion};
use rungs_domain::placement::{Placement, placement_on, standings};
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::opening::private;
use crate::person_ref;
use crate::roster::{LevelRef, level_ref};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A wish to place somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlacementDraft {
    pub person: PersonId,
    /// `None`: off the ladder.
    pub level: Option<LevelCode>,
    /// Today if not said; may lie in the past.
    pub on: Option<Day>,
    pub reason: String,
}

/// A placement as the leader sees it, with those it goes on from where a new version of the ladder came and nobody moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlacementLine {
    pub id: PlacementId,
    pub level: Option<LevelRef>,
    pub since: Day,
    pub reason: String,
    /// The one that counts today.
    pub current: bool,
    /// What the level was before the ladder changed, the newest first.
    pub before: Vec<LevelBefore>,
}

/// What a level was on an earlier version of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelBefore {
    pub level: Option<LevelRef>,
    /// From this day on it is what follows.
    pub to: Day,
}

impl Workspace {
    /// Puts somebody on a level from a day on. Later placements stay; earlier ones stay too.
    ///
    /// # Errors
    /// `not_found` person or level.
    pub fn place(&self, draft: &PlacementDraft) -> Result<OpOutput<PlacementId>> {
        self.transact_named(|w| {
            let person = person_ref::by_id(w.reader(), &draft.person)?;
            let version = Self::current_ladder(w.reader())?;
            let (id, level) = put_placement(w, &version, draft)?;
            Ok((id, format!("placing {} {level}", person.name)))
        })
    }

    /// Places several people in one step, which is undone in one step too.
    ///
    /// # Errors
    /// As for one; then nobody is placed. `invalid` when the list is empty.
    pub fn place_many(&self, drafts: &[PlacementDraft]) -> Result<OpOutput<u32>> {
        if drafts.is_empty() {
            return Err(RuleError::invalid(
                "people",
                "Nobody is chosen. Choose people to place first.",
            )
            .into());
        }
        if let [one] = drafts {
            return self.place(one).map(|output| output.map(|_| 1));
        }
        let count = u32::try_from(drafts.len()).unwrap_or(u32::MAX);
        self.transact(format!("placing {count} people"), |w| {
            let version = Self::current_ladder(w.reader())?;
            for draft in drafts {
                put_placement(w, &version, draft)?;
            }
            Ok(count)
        })
    }

    /// Takes back a placement that was a mistake, with what was carried over from it and what it was carried over from.
    ///
    /// # Errors
    /// `not_found`.
    pub fn placement_remove(&self, id: &PlacementId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let missing = || RuleError::not_found("This placement is not there any more.");
            let placement: Placement = w.reader().by_id(id.as_str())?.ok_or_else(missing)?;
            let person = person_ref::by_id(w.reader(), &placement.person)?;
            let history = w.reader().placements_of(&person.id)?;
            for run in standings(&history) {
                if run.iter().any(|p| p.id == *id) {
                    for p in run {
                        w.tx.remove::<Placement>(p.id.as_str())?;
                    }
                }
            }
            Ok(((), format!("removing a placement of {}", person.name)))
        })
    }
}

/// Writes a placement on the ladder that counts now, which takes longer to read than everything else here; gives its id and words
/// such as `on Senior PM`.
pub(crate) fn put_placement(
    w: &mut Writing<'_, '_>,
    version: &LadderVersion,
    draft: &PlacementDraft,
) -> Result<(PlacementId, String)> {
    person_ref::by_id(w.reader(), &draft.person)?;
    let level = draft
        .level
        .as_ref()
        .map(|code| version.ladder.find_level(code.as_str()))
        .transpose()?;
    let id: PlacementId = w.fresh();
    let words = level.map_or_else(
        || "off the ladder".to_owned(),
        |level| format!("on {}", level.name),
    );
    w.tx.put(&Placement {
        id: id.clone(),
        person: draft.person.clone(),
        level: level.map(|level| level.code.clone()),
        ladder: level.map(|_| version.id.clone()),
        since: draft.on.unwrap_or(w.today),
        carried_from: None,
        reason: private(text::note("reason", &draft.reason)?),
    })?;
    Ok((id, words))
}

/// A person's placements, newest first.
pub(crate) fn placement_lines(
    reader: Reader<'_>,
    ladder: &Ladder,
    person: &PersonId,
    today: Day,
) -> Result<Vec<PlacementLine>> {
    let history = reader.placements_of(person)?;
    let current = placement_on(&history, today).map(|p| p.id.clone());
    let mut earlier = Earlier::new();
    let mut lines = Vec::new();
    for run in standings(&history).into_iter().rev() {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            continue;
        };
        let mut before = Vec::new();
        // One that was carried over before it began never counted.
        for pair in run.windows(2).rev() {
            if let [was, is] = pair
                && was.since < is.since
            {
                before.push(LevelBefore {
                    level: level_then(reader, ladder, &mut earlier, was)?,
                    to: is.since,
                });
            }
        }
        lines.push(PlacementLine {
            current: run.iter().any(|p| Some(&p.id) == current.as_ref()),
            level: level_then(reader, ladder, &mut earlier, last)?,
            since: first.since,
            reason: first.reason.clone().into_leader(),
            id: last.id.clone(),
            before,
        });
    }
    Ok(lines)
}

/// Earlier versions of the ladder, each read once.
type Earlier = HashMap<LadderVersionId, Option<LadderVersion>>;

/// The level of a placement; one the ladder does not have any more as its own version had it.
fn level_then(
    reader: Reader<'_>,
    ladder: &Ladder,
    earlier: &mut Earlier,
    placement: &Placement,
) -> Result<Option<LevelRef>> {
    let Some(code) = &placement.level else {
        return Ok(None);
    };
    if let Some(level) = level_ref(ladder, code) {
        return Ok(Some(level));
    }
    let Some(id) = &placement.ladder else {
        return Ok(None);
    };
    if !earlier.contains_key(id) {
        let read = reader.ladder_version(id)?;
        earlier.insert(id.clone(), read);
    }
    let version = earlier.get(id).and_then(Option::as_ref);
    Ok(version.and_then(|version| level_ref(&version.ladder, code)))
}
