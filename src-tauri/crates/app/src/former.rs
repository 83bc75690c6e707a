//! What things were called that are gone from the ladder.

use std::collections::{BTreeMap, BTreeSet};

use rungs_domain::ids::CompetencyCode;
use rungs_domain::ladder::Ladder;
use rungs_store::Reader;

use crate::error::Result;

/// The last names of those of the mentioned competencies that the ladder lacks, usually none; earlier versions are read only then.
pub(crate) fn former_names(
    reader: Reader<'_>,
    ladder: &Ladder,
    mentioned: impl IntoIterator<Item = CompetencyCode>,
) -> Result<BTreeMap<CompetencyCode, String>> {
    let gone: BTreeSet<CompetencyCode> = mentioned
        .into_iter()
        .filter(|code| ladder.competency(code).is_none())
        .collect();
    Ok(reader.former_competencies(gone)?)
}
