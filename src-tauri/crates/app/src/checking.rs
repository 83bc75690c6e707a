//! Checking a workspace: the file, and what its rows say together. Nothing is changed.

mod assessments;
mod decision_areas;
mod evidence;

use std::collections::HashMap;

use rungs_domain::ids::PersonId;
use rungs_domain::reporting;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::workspace::Workspace;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Check {
    pub ok: bool,
    /// Whole sentences.
    pub problems: Vec<String>,
}

/// Who people are in sentences.
struct Names(HashMap<PersonId, String>);

impl Names {
    fn of(&self, id: &PersonId) -> &str {
        self.0.get(id).map_or("somebody", String::as_str)
    }
}

impl Workspace {
    /// # Errors
    /// `bad_file` when the workspace cannot even be read.
    pub fn check(&self) -> Result<Check> {
        let mut problems = self.store_problems()?;
        let today = self.today();
        self.read(|reader| {
            let people = reader.people()?.into_iter();
            let names = Names(people.map(|person| (person.id, person.name)).collect());
            for circle in reporting::loops(&reader.reporting_lines_on(today)?) {
                let people: Vec<&str> = circle.iter().map(|id| names.of(id)).collect();
                problems.push(format!(
                    "The reporting line goes in a circle: {}.",
                    people.join(" → ")
                ));
            }
            let versions = assessments::Versions::of(&reader.ladder_versions()?);
            for placement in reader.placements()? {
                if let (Some(level), Some(ladder)) = (&placement.level, &placement.ladder)
                    && !versions.have_level(ladder, level)
                {
                    let who = names.of(&placement.person);
                    problems.push(format!(
                        "{who} is placed on {level}, which their ladder version does not have."
                    ));
                }
            }
            assessments::problems(reader, &names, &versions, &mut problems)?;
            decision_areas::problems(reader, &mut problems)?;
            evidence::problems(reader, &names, &versions, &mut problems)
        })?;
        Ok(Check {
            ok: problems.is_empty(),
            problems,
        })
    }
}
