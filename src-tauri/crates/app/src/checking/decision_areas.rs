//! The catalogue of decisions, and what names its areas without a reference the database keeps itself.

use std::collections::HashSet;

use rungs_domain::ids::DecisionAreaCode;
use rungs_store::Reader;

use crate::error::Result;

pub(super) fn problems(reader: Reader<'_>, problems: &mut Vec<String>) -> Result<()> {
    let areas = reader.all_decision_areas()?;
    let known: HashSet<&DecisionAreaCode> = areas.iter().map(|area| &area.code).collect();
    let mut names = HashSet::new();
    for area in &areas {
        if let (Some(since), Some(until)) = (area.since, area.until)
            && until < since
        {
            problems.push(format!(
                "The decision area {} was retired before it was in the catalogue.",
                area.name
            ));
        }
        if area.until.is_none() && !names.insert(area.name.to_lowercase()) {
            problems.push(format!(
                "Two decision areas in the catalogue are called {}.",
                area.name
            ));
        }
    }
    for origin in reader.area_origins()? {
        if origin.area == origin.origin {
            problems.push(format!(
                "The decision area {} came out of itself.",
                origin.area
            ));
        }
    }
    for area in reader.areas_in_focus()? {
        if !known.contains(&area) {
            problems.push(format!(
                "A growth plan has a focus area on {area}, which is no decision area."
            ));
        }
    }
    Ok(())
}
