//! What evidence bears on.

use std::collections::HashSet;

use rungs_domain::evidence::EvidenceLink;
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::plan::Action;
use rungs_store::Reader;

use super::Names;
use super::assessments::Versions;
use crate::error::Result;

/// A note may outlive the action it was about, so a link to one that is gone is none.
pub(super) fn problems(
    reader: Reader<'_>,
    names: &Names,
    versions: &Versions,
    problems: &mut Vec<String>,
) -> Result<()> {
    let areas: HashSet<DecisionAreaCode> = reader
        .all_decision_areas()?
        .into_iter()
        .map(|area| area.code)
        .collect();
    for note in reader.evidence()? {
        let who = names.of(&note.person);
        let day = note.on.long();
        for link in &note.links {
            let what = match link {
                EvidenceLink::Competency { code } if !versions.know(code) => {
                    format!("{code}, which no version of the ladder has")
                }
                EvidenceLink::Delegation { area } if !areas.contains(area) => {
                    format!("{area}, which is no decision area")
                }
                EvidenceLink::Action { id } => {
                    let action: Option<Action> = reader.by_id(id.as_str())?;
                    match action {
                        Some(action) if action.person != note.person => {
                            format!("an action of {}", names.of(&action.person))
                        }
                        _ => continue,
                    }
                }
                EvidenceLink::Competency { .. } | EvidenceLink::Delegation { .. } => continue,
            };
            problems.push(format!("Evidence about {who} of {day} bears on {what}."));
        }
    }
    Ok(())
}
