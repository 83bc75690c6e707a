//! A form that asks somebody how they see who decides, for filling in away from the program. What the leader agreed, wants or thinks
//! is not in it, so that nobody is led.

use serde::Serialize;

use crate::decision_area::{DecisionArea, Reversible};
use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation_scale::ScaleStep;
use crate::error::{Result, RuleError};
use crate::ids::{DecisionAreaCode, PersonId};
use crate::view_form_code::{ViewFormCode, catalogue_mark};
use crate::{Day, Shareable, Wording};

/// Built by [`build`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ViewForm {
    /// How it speaks.
    #[serde(skip)]
    pub say: Wording,
    pub person: String,
    /// The person's manager; none without one.
    pub leader: Option<String>,
    pub made_on: Day,
    /// `24 November 2026`, as the workspace writes days.
    pub made_on_words: String,
    /// `Seven levels of delegation`
    pub scale: String,
    /// Least free first.
    pub steps: Vec<ScaleStep>,
    /// Categories in the order of the catalogue, each with its decisions.
    pub categories: Vec<ViewFormCategory>,
    /// See [`ViewFormCode`].
    pub form_code: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ViewFormCategory {
    pub name: String,
    pub areas: Vec<ViewFormArea>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ViewFormArea {
    pub code: DecisionAreaCode,
    pub name: String,
    /// May be empty.
    pub description: String,
    /// `Hard to take back.`, where it matters.
    pub remark: Option<String>,
}

/// All a form is made of.
#[derive(Debug, Clone, Copy)]
pub struct ViewFormFacts<'a> {
    pub person: &'a PersonId,
    pub name: &'a str,
    pub leader: Option<&'a str>,
    pub catalogue: &'a DecisionCatalogue,
    pub today: Day,
    pub say: Wording,
}

/// # Errors
/// `invalid` when there is nothing in the catalogue to ask about.
pub fn build(facts: &ViewFormFacts<'_>) -> Result<Shareable<ViewForm>> {
    let areas: Vec<&DecisionArea> = facts.catalogue.on(facts.today).collect();
    if areas.is_empty() {
        let message = "There is no decision in the catalogue to ask about. Add one first.";
        return Err(RuleError::invalid("areas", message));
    }
    let (scale, say) = (facts.catalogue.scale, facts.say);
    let mut categories: Vec<ViewFormCategory> = Vec::new();
    for area in &areas {
        let line = ViewFormArea {
            code: area.code.clone(),
            name: area.name.clone(),
            description: area.description.clone(),
            remark: (area.reversible == Reversible::Rarely)
                .then(|| say.word("form-hard-to-take-back")),
        };
        match categories.iter_mut().find(|c| c.name == area.category) {
            Some(category) => category.areas.push(line),
            None => categories.push(ViewFormCategory {
                name: area.category.clone(),
                areas: vec![line],
            }),
        }
    }
    Ok(Shareable::new(ViewForm {
        say,
        person: facts.name.to_owned(),
        leader: facts.leader.map(str::to_owned),
        made_on: facts.today,
        made_on_words: say.long(facts.today),
        scale: say.scale(scale),
        steps: scale
            .steps()
            .into_iter()
            .map(|step| ScaleStep {
                word: say.step(scale, step.value),
                meaning: say.step_meaning(scale, step.value),
                ..step
            })
            .collect(),
        categories,
        form_code: ViewFormCode {
            person: facts.person.clone(),
            scale,
            catalogue: catalogue_mark(areas.iter().copied()),
        }
        .to_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegation_scale::Scale;
    use crate::ladder_fixture::decision_areas;

    #[test]
    fn every_decision_of_the_day_is_asked_once_under_its_category() {
        let mut areas = decision_areas().to_vec();
        let today = Day::parse("2026-11-26").unwrap();
        areas[0].until = Some(today);
        let catalogue = DecisionCatalogue {
            areas: areas.clone(),
            scale: Scale::LadderOfLeadership,
            ..DecisionCatalogue::default()
        };
        let facts = ViewFormFacts {
            person: &"p".into(),
            name: "Ana Ruiz",
            leader: None,
            catalogue: &catalogue,
            today,
            say: Wording::default(),
        };
        let form = build(&facts).unwrap().into_inner();
        let asked: Vec<&str> = form
            .categories
            .iter()
            .flat_map(|c| c.areas.iter().map(|a| a.code.as_str()))
            .collect();
        assert_eq!(
            asked.len(),
            areas.len() - 1,
            "what was retired is not asked"
        );
        assert!(!asked.contains(&areas[0].code.as_str()));
        assert_eq!(form.steps[4].word, "I intend to");
        let code = ViewFormCode::parse(&form.form_code).unwrap();
        assert_eq!(code.catalogue, catalogue_mark(catalogue.on(today)));
        let none = DecisionCatalogue::default();
        let facts = ViewFormFacts {
            catalogue: &none,
            ..facts
        };
        assert!(build(&facts).is_err());
    }
}
