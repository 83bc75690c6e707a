//! Checking a workspace: the file, and what its rows say together. Nothing is changed.

use std::collections::HashSet;

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

impl Workspace {
    /// # Errors
    /// `bad_file` when the workspace cannot even be read.
    pub fn check(&self) -> Result<Check> {
        let mut problems = self.store_problems()?;
        let today = self.today();
        self.read(|reader| {
            let names: std::collections::HashMap<_, _> = reader
                .people()?
                .into_iter()
                .map(|person| (person.id, person.name))
                .collect();
            let name =
                |id: &rungs_domain::ids::PersonId| names.get(id).map_or("somebody", String::as_str);
            for circle in reporting::loops(&reader.reporting_lines_on(today)?) {
                let people: Vec<&str> = circle.iter().map(name).collect();
                problems.push(format!(
                    "The reporting line goes in a circle: {}.",
                    people.join(" → ")
                ));
            }
            let versions = reader.ladder_versions()?;
            let levels: HashSet<_> = versions
                .iter()
                .flat_map(|version| {
                    version
                        .ladder
                        .levels
                        .iter()
                        .map(move |level| (version.id.clone(), level.code.clone()))
                })
                .collect();
            for placement in reader.placements()? {
                if let (Some(level), Some(ladder)) = (&placement.level, &placement.ladder)
                    && !levels.contains(&(ladder.clone(), level.clone()))
                {
                    let who = name(&placement.person);
                    problems.push(format!(
                        "{who} is placed on {level}, which their ladder version does not have."
                    ));
                }
            }
            let competencies: HashSet<_> = versions
                .iter()
                .flat_map(|version| version.ladder.competencies.iter().map(|c| c.code.clone()))
                .collect();
            for (person, rating) in reader.dated_ratings()? {
                if !competencies.contains(&rating.competency) {
                    problems.push(format!(
                        "{} is rated in {}, which no ladder has.",
                        name(&person),
                        rating.competency
                    ));
                }
            }
            Ok(())
        })?;
        Ok(Check {
            ok: problems.is_empty(),
            problems,
        })
    }
}
