//! Publishing a version of the ladder, and carrying people, open plans and open roles over to it.

mod plans;
mod used;

use std::collections::BTreeMap;
use std::sync::Arc;

use rungs_domain::Day;
use rungs_domain::carry_over::{self, LevelMapping};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{AssessmentRoundId, LevelCode};
use rungs_domain::ladder::{Ladder, LadderStatus, LadderVersion};
use rungs_domain::plan::Plan;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

pub use self::plans::{DroppedTarget, FocusLeft};

use self::plans::OpenPlans;
use self::used::{Used, standing};
use crate::error::Result;
use crate::ladder_drafts::{count, no_draft};
use crate::person_ref::{PersonRef, folded};
use crate::workspace::{OpOutput, Workspace, Writing};

/// A level somebody or something is on, and the one that would follow it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarriedLevel {
    pub from: LevelCode,
    pub from_name: String,
    pub to: Option<LevelCode>,
    pub why: String,
    /// Who stands there on the day, or later.
    pub people: Vec<PersonRef>,
    /// Open plans that aim at it.
    pub plans: u32,
    pub open_roles: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LevelName {
    pub code: LevelCode,
    pub name: String,
}

/// An assessment that is not agreed yet. It finishes on the version it began on, unless it is told to go on with another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenAssessment {
    pub person: PersonRef,
    pub round: AssessmentRoundId,
    /// The version it is on.
    pub version: u32,
}

/// What publishing the draft would do with people, plans and open roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarryOverPage {
    /// The number of the version to be published.
    pub version: u32,
    /// Only levels in use, in the order of the old version.
    pub levels: Vec<CarriedLevel>,
    /// The levels of the new version, to choose from.
    pub choices: Vec<LevelName>,
    /// Open plans that would be left without a target.
    pub dropped_targets: Vec<DroppedTarget>,
    /// Focus areas of open plans on competencies that go.
    pub focuses_left: Vec<FocusLeft>,
    /// They stay on their version.
    pub open_assessments: Vec<OpenAssessment>,
    pub on: Day,
}

/// How a draft is published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Publishing {
    /// Where somebody decided otherwise than proposed.
    pub mapping: Vec<LevelMapping>,
    /// Today if not said; not before the version that counts now was published, nor in the future.
    pub on: Option<Day>,
}

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderPublished {
    pub version: u32,
    /// Whose level has another code now.
    pub people: u32,
    /// Open plans that aim at a level under another code now.
    pub plans: u32,
    /// Open plans that are without a target now.
    pub dropped_targets: Vec<DroppedTarget>,
    /// Focus areas of open plans on competencies that are gone.
    pub focuses_left: Vec<FocusLeft>,
    pub open_roles: u32,
    /// They stay on their version.
    pub open_assessments: Vec<OpenAssessment>,
}

impl Workspace {
    /// What publishing the open draft would do, with these choices in the place of what is proposed; none without a draft.
    ///
    /// # Errors
    /// `not_found` for a chosen level that is not there.
    pub fn ladder_carry_over(&self, chosen: &[LevelMapping]) -> Result<Option<CarryOverPage>> {
        let on = self.today();
        self.read(|reader| {
            let Some(draft) = reader.ladder_draft()? else {
                return Ok(None);
            };
            let old = Self::current_ladder(reader)?.ladder;
            let used = Used::gather(reader, on)?;
            let successors = carry_over::choose(&old, &draft.ladder, chosen)?;
            let mapping = carry_over::mapping(successors.clone());
            let plans = OpenPlans::look(reader, &old, &draft.ladder, &mapping, on)?;
            let levels = successors
                .into_iter()
                .filter_map(|successor| {
                    let used = used.by_level.get(&successor.from)?;
                    Some(CarriedLevel {
                        from_name: old
                            .level(&successor.from)
                            .map_or_else(String::new, |l| l.name.clone()),
                        people: used.people.clone(),
                        plans: used.plans,
                        open_roles: used.open_roles,
                        from: successor.from,
                        to: successor.to,
                        why: successor.why,
                    })
                })
                .collect();
            let choices = draft.ladder.levels.iter().map(|l| LevelName {
                code: l.code.clone(),
                name: l.name.clone(),
            });
            Ok(Some(CarryOverPage {
                version: draft.number,
                levels,
                choices: choices.collect(),
                dropped_targets: plans.dropped,
                focuses_left: plans.focuses_left,
                open_assessments: open_assessments(reader)?,
                on,
            }))
        })
    }

    /// Publishes the open draft, and in the same step carries over people, open plans and open roles whose level goes on under
    /// another code. Whoever stands on a level that stays keeps their placement as it is: nothing happened to them.
    ///
    /// # Errors
    /// `not_found` without a draft; `invalid` when the ladder does not hang together, when a level in use has no successor, or
    /// when the day lies in the future or before the version that counts.
    pub fn ladder_publish(&self, publishing: &Publishing) -> Result<OpOutput<LadderPublished>> {
        self.transact_named(|w| {
            let mut draft = w.reader().ladder_draft()?.ok_or_else(no_draft)?;
            let old = Self::current_ladder(w.reader())?;
            let on = publishing.on.unwrap_or(w.today);
            check_day(on, w.today, old.published_on)?;
            draft.ladder = Arc::unwrap_or_clone(draft.ladder).checked()?.into();
            let used = Used::gather(w.reader(), on)?;
            let in_use: Vec<LevelCode> = used.by_level.keys().cloned().collect();
            let mapping =
                carry_over::settle(&old.ladder, &draft.ladder, &publishing.mapping, &in_use)?;
            draft.status = LadderStatus::Published;
            draft.published_on = Some(on);
            w.tx.put(&draft)?;
            let published = carry(w, &old.ladder, &draft, &mapping, on)?;
            let label = format!("publishing version {} of the ladder", draft.number);
            Ok((published, label))
        })
    }
}

fn carry(
    w: &mut Writing<'_, '_>,
    old: &Ladder,
    version: &LadderVersion,
    mapping: &BTreeMap<LevelCode, LevelCode>,
    on: Day,
) -> Result<LadderPublished> {
    let follows = |code: Option<&LevelCode>| {
        let code = code?;
        mapping.get(code).filter(|to| *to != code).cloned()
    };
    let plans = OpenPlans::look(w.reader(), old, &version.ladder, mapping, w.today)?;
    let mut done = LadderPublished {
        version: version.number,
        people: 0,
        plans: count(plans.carried.len()),
        dropped_targets: plans.dropped,
        focuses_left: plans.focuses_left,
        open_roles: 0,
        open_assessments: open_assessments(w.reader())?,
    };
    for placements in standing(w.reader(), on)?.into_values() {
        let mut carried = false;
        for placement in placements {
            let Some(to) = follows(placement.level.as_ref()) else {
                continue;
            };
            w.tx.put(&placement.carried_over(w.fresh(), to, version, on))?;
            carried = true;
        }
        done.people += u32::from(carried);
    }
    for plan in plans.carried {
        w.tx.put(&plan)?;
    }
    for dropped in &done.dropped_targets {
        if let Some(plan) = w.reader().by_id::<Plan>(dropped.plan.as_str())? {
            w.tx.put(&Plan {
                target: None,
                target_agreed_on: None,
                ..plan
            })?;
        }
    }
    for mut packet in w.reader().promotion_packets()? {
        let Some(to) = follows(Some(&packet.level)) else {
            continue;
        };
        // One for that level is there already: this one stays what it was.
        if w.reader().promotion_packet(&packet.person, &to)?.is_none() {
            packet.level = to;
            w.tx.put(&packet)?;
        }
    }
    for mut role in w.reader().open_roles()? {
        let (Some(level), None) = (&role.level, role.closed) else {
            continue;
        };
        let to = mapping.get(level).unwrap_or(level);
        let (Some(from), Some(to)) = (old.level(level), version.ladder.level(to)) else {
            continue;
        };
        let moves = from.code != to.code;
        if role.goes_on(from, to) {
            w.tx.put(&role)?;
            done.open_roles += u32::from(moves);
        }
    }
    Ok(done)
}

/// By name of the person.
fn open_assessments(reader: Reader<'_>) -> Result<Vec<OpenAssessment>> {
    let rounds = reader.open_assessment_rounds()?;
    if rounds.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: BTreeMap<_, _> = reader
        .ladder_versions()?
        .into_iter()
        .map(|version| (version.id, version.number))
        .collect();
    let mut open = Vec::new();
    for round in rounds {
        if let Some(person) = reader.person(&round.person)? {
            open.push(OpenAssessment {
                person: PersonRef::from(&person),
                version: numbers.get(&round.ladder).copied().unwrap_or_default(),
                round: round.id,
            });
        }
    }
    open.sort_by_cached_key(|open| (folded(&open.person.name), open.round.clone()));
    Ok(open)
}

fn check_day(on: Day, today: Day, previous: Option<Day>) -> Result<(), RuleError> {
    if on > today {
        return Err(RuleError::invalid(
            "on",
            "A version counts from today or an earlier day, not from one to come.",
        ));
    }
    match previous.filter(|previous| on < *previous) {
        Some(previous) => Err(RuleError::invalid(
            "on",
            format!(
                "The version that counts now was published on {}. Choose that day or a later one.",
                previous.long()
            ),
        )),
        None => Ok(()),
    }
}
