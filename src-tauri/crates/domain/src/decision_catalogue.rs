//! The whole catalogue of decision areas as rules read it: the areas, retired ones too, where they came from, and the scale the
//! workspace speaks.

use crate::Day;
use crate::decision_area::DecisionArea;
use crate::decision_lineage::Lineage;
use crate::delegation::{AgainstRung, DelegationLevel, against_rung};
use crate::delegation_scale::Scale;
use crate::error::{Result, RuleError};
use crate::ids::DecisionAreaCode;
use crate::ladder::Level;

#[derive(Debug, Clone, Default)]
pub struct DecisionCatalogue {
    /// In the order of the catalogue, those retired too.
    pub areas: Vec<DecisionArea>,
    pub lineage: Lineage,
    pub scale: Scale,
}

impl DecisionCatalogue {
    /// The areas of a day that came out of this one, by whatever way, in their order.
    pub fn became<'a>(
        &'a self,
        area: &'a DecisionAreaCode,
        day: Day,
    ) -> impl Iterator<Item = &'a DecisionArea> {
        self.on(day)
            .filter(move |one| self.lineage.before(&one.code).contains(area))
    }

    /// Checks that something can be agreed on an area from a day on. Before it came out of another one its decisions were told there; one
    /// that was added may have been decided long before.
    ///
    /// # Errors
    /// `invalid` for a day before it came out of others.
    pub fn checked_on(&self, area: &DecisionArea, on: Day) -> Result<()> {
        let origins = self.lineage.before(&area.code);
        match (area.since, origins.first()) {
            (Some(since), Some(origin)) if on < since => Err(RuleError::invalid(
                "on",
                format!(
                    "“{}” came out of “{}” on {}. Choose that day or a later one.",
                    area.name,
                    self.name(origin),
                    since.long()
                ),
            )),
            _ => Ok(()),
        }
    }

    /// The areas in the catalogue on a day, in its order.
    pub fn on(&self, day: Day) -> impl Iterator<Item = &DecisionArea> {
        self.areas.iter().filter(move |area| area.counts_on(day))
    }

    /// The areas in the catalogue now, in its order.
    pub fn current(&self) -> impl Iterator<Item = &DecisionArea> {
        self.areas.iter().filter(|area| area.until.is_none())
    }

    #[must_use]
    pub fn area(&self, code: &DecisionAreaCode) -> Option<&DecisionArea> {
        self.areas.iter().find(|area| area.code == *code)
    }

    /// What an area is called, also after it was retired; its code when nobody knows it.
    #[must_use]
    pub fn name<'a>(&'a self, code: &'a DecisionAreaCode) -> &'a str {
        self.area(code).map_or(code.as_str(), |area| &area.name)
    }

    /// What a level expects of an area.
    #[must_use]
    pub fn expected(&self, level: &Level, area: &DecisionAreaCode) -> Option<DelegationLevel> {
        self.lineage.expected(level, area)
    }

    /// What a level expects on a day: of every area in the catalogue, in its order, then of areas the ladder names and no catalogue
    /// ever had, by code. What was retired is asked of nobody any more.
    #[must_use]
    pub fn expectations<'a>(
        &'a self,
        level: &'a Level,
        day: Day,
    ) -> Vec<(&'a DecisionAreaCode, DelegationLevel)> {
        let known = self
            .on(day)
            .filter_map(|area| Some((&area.code, self.expected(level, &area.code)?)));
        let unknown = level
            .delegation
            .iter()
            .filter(|(code, _)| self.area(code).is_none())
            .map(|(code, expected)| (code, *expected));
        known.chain(unknown).collect()
    }

    /// How a level stands against another one on the scale of the workspace.
    #[must_use]
    pub fn against(
        &self,
        level: Option<DelegationLevel>,
        expected: Option<DelegationLevel>,
    ) -> AgainstRung {
        against_rung(self.scale, level, expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision_lineage::AreaOrigin;
    use crate::ladder_fixture::{decision_areas, ladder};

    #[test]
    fn a_retired_area_is_named_but_asked_of_nobody_any_more() {
        let day = |text| Day::parse(text).unwrap();
        let n = |v| DelegationLevel::new(v).unwrap();
        let mut all = decision_areas().to_vec();
        let old = all[0].code.clone();
        let mut new = all[0].clone();
        new.code = "new".into();
        new.since = Some(day("2026-03-01"));
        all[0].until = Some(day("2026-03-01"));
        all.push(new);
        let catalogue = DecisionCatalogue {
            areas: all,
            lineage: Lineage::of(&[AreaOrigin {
                id: "1".into(),
                area: "new".into(),
                origin: old.clone(),
                on: day("2026-03-01"),
            }]),
            scale: Scale::SevenLevels,
        };
        let mut level = ladder().levels[0].clone();
        level.delegation = [(old.clone(), n(5)), ("unheard-of".into(), n(2))].into();
        let asked = |on| {
            catalogue
                .expectations(&level, day(on))
                .into_iter()
                .map(|(code, level)| (code.to_string(), level.value()))
                .collect::<Vec<_>>()
        };
        let unknown = ("unheard-of".to_owned(), 2);
        assert_eq!(asked("2026-02-28"), [(old.to_string(), 5), unknown.clone()]);
        assert_eq!(asked("2026-03-01"), [("new".to_owned(), 5), unknown]);
        assert_eq!(catalogue.name(&old), catalogue.areas[0].name);
        assert_eq!(catalogue.name(&"unheard-of".into()), "unheard-of");
    }
}
