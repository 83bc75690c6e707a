//! Which competency of a new version of the ladder goes on as which of the old one, so that what was rated in it keeps its place.

use std::collections::BTreeMap;

use crate::ids::CompetencyCode;
use crate::ladder::Ladder;
use crate::letters::plain_letters;

/// The competencies of the old version that go on, each with its code in the new one: the same code, else the same name
/// (letters compared without case and accents) where only one on either side has it. As for levels, a competency that was there
/// before under its own code follows nobody else. What goes on nowhere is missing.
#[must_use]
pub fn competencies(old: &Ladder, new: &Ladder) -> BTreeMap<CompetencyCode, CompetencyCode> {
    let alone = |ladder: &Ladder, plain: &str| {
        let named = ladder.competencies.iter();
        named.filter(|c| plain_letters(&c.name) == plain).count() == 1
    };
    let follows = |code: &CompetencyCode, name: &str| {
        if new.competency(code).is_some() {
            return Some(code.clone());
        }
        let plain = plain_letters(name);
        let mut named = new.competencies.iter();
        named
            .find(|c| plain_letters(&c.name) == plain && old.competency(&c.code).is_none())
            .filter(|_| alone(old, &plain) && alone(new, &plain))
            .map(|c| c.code.clone())
    };
    old.competencies
        .iter()
        .filter_map(|c| Some((c.code.clone(), follows(&c.code, &c.name)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::ladder;

    /// Insight and story; as the new version has them.
    fn went_on(change: impl FnOnce(&mut Ladder)) -> Vec<(String, String)> {
        let mut new = ladder();
        change(&mut new);
        let went_on = competencies(&ladder(), &new);
        went_on
            .into_iter()
            .map(|(a, b)| (a.to_string(), b.to_string()))
            .collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = pairs.iter().map(|(a, b)| ((*a).into(), (*b).into()));
        owned.collect()
    }

    #[test]
    fn a_competency_goes_on_under_its_code_whatever_it_is_called() {
        let renamed = went_on(|new| new.competencies[0].name = "Customers".into());
        assert_eq!(
            renamed,
            pairs(&[("insight", "insight"), ("story", "story")])
        );
    }

    #[test]
    fn else_under_its_name_and_else_nowhere() {
        let recoded = went_on(|new| {
            new.competencies[0].code = "customers".into();
            new.competencies[0].name = "INSÍGHT".into();
            new.competencies[1].code = "speech".into();
            new.competencies[1].name = "Speech".into();
        });
        assert_eq!(recoded, pairs(&[("insight", "customers")]));
    }

    #[test]
    fn two_of_a_name_and_names_that_were_swapped_are_nobodys_guess() {
        let twice = went_on(|new| {
            new.competencies[0].code = "one".into();
            let mut two = new.competencies[0].clone();
            two.code = "two".into();
            new.competencies.push(two);
        });
        assert_eq!(twice, pairs(&[("story", "story")]));
        let taken = went_on(|new| {
            new.competencies.remove(0);
            new.competencies[0].name = "Insight".into();
        });
        assert_eq!(taken, pairs(&[("story", "story")]), "story is not insight");
    }
}
