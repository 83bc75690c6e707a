//! What already works, proposed for the strengths of a plan: competencies at or above what the level a plan is measured against expects,
//! the furthest above first. Only final ratings: a plan is read by the person.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::Audience;
use crate::error::Result;
use crate::gap::Gap;
use crate::plan::Plan;
use crate::plan_suggestions::Standing;

/// A plan that praises everything praises nothing.
const MOST_STRENGTHS: usize = 5;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StrengthProposal {
    /// A competency by its name.
    pub name: String,
    /// Where it was last rated, as a sentence: `4 Leads others; Senior PM expects 3 On their own.`
    pub why: String,
}

/// # Errors
/// When the gaps cannot be computed.
pub fn strengths(standing: &Standing<'_>, plan: &Plan) -> Result<Vec<StrengthProposal>> {
    let Some(level) = standing.against(plan.target.as_ref(), plan.direction) else {
        return Ok(Vec::new());
    };
    let above = |gap: &Gap| gap.gap.is_some_and(|gap| gap <= 0);
    let asked = |gap: &Gap| gap.expected.is_some_and(|expected| expected.value() > 0);
    let mut strong = standing.gaps(level, Audience::Paper)?;
    strong.retain(|gap| above(gap) && asked(gap));
    // Stable: of equals the order of the ladder stays.
    strong.sort_by_key(|gap| gap.gap);
    Ok(strong
        .into_iter()
        .take(MOST_STRENGTHS)
        .filter_map(|gap| {
            let (current, expected) = gap.current.zip(gap.expected)?;
            Some(StrengthProposal {
                name: gap.name,
                why: format!(
                    "{} {}; {} expects {} {}.",
                    current.value(),
                    current.word(),
                    level.name,
                    expected.value(),
                    expected.word()
                ),
            })
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::AssessmentState::{Draft, Final};
    use crate::plan_fixture::Fixture;

    #[test]
    fn what_is_at_the_level_or_above_is_a_strength_the_furthest_first_and_a_draft_says_nothing() {
        let mut fixture = Fixture::new();
        let names = |fixture: &Fixture| -> Vec<String> {
            let found = strengths(&fixture.standing(), &fixture.whole.plan).unwrap();
            found.into_iter().map(|strength| strength.name).collect()
        };
        assert_eq!(names(&fixture), [""; 0]);
        fixture.rate("insight", 3, "2026-09-01", Final);
        fixture.rate("strategy", 4, "2026-09-01", Final);
        assert_eq!(names(&fixture), ["Product strategy", "Customer insight"]);
        let why = strengths(&fixture.standing(), &fixture.whole.plan).unwrap();
        assert_eq!(
            why[0].why,
            "4 Leads others; Senior PM expects 3 On their own."
        );
        fixture.rate("strategy", 1, "2026-10-01", Final);
        fixture.rate("strategy", 5, "2026-11-01", Draft);
        assert_eq!(names(&fixture), ["Customer insight"]);
    }
}
