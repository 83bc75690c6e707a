//! Which decision areas came out of which, by splitting and merging, so that history and expectations find their way.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation::DelegationLevel;
use crate::ids::{AreaOriginId, DecisionAreaCode};
use crate::ladder::Level;

/// An area that came out of another one. Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaOrigin {
    pub id: AreaOriginId,
    pub area: DecisionAreaCode,
    pub origin: DecisionAreaCode,
    pub on: Day,
}

/// All origins of a catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lineage(BTreeMap<DecisionAreaCode, Vec<DecisionAreaCode>>);

impl Lineage {
    /// What had come out of what by a day: a merge of tomorrow asks nothing of today.
    #[must_use]
    pub fn on(origins: &[AreaOrigin], day: Day) -> Self {
        let by_then: Vec<AreaOrigin> = origins
            .iter()
            .filter(|one| one.on <= day)
            .cloned()
            .collect();
        Self::of(&by_then)
    }

    #[must_use]
    pub fn of(origins: &[AreaOrigin]) -> Self {
        let mut lineage: BTreeMap<DecisionAreaCode, Vec<DecisionAreaCode>> = BTreeMap::new();
        for one in origins {
            lineage
                .entry(one.area.clone())
                .or_default()
                .push(one.origin.clone());
        }
        Self(lineage)
    }

    /// Every area this one came out of, the nearest first, without itself.
    #[must_use]
    pub fn before(&self, area: &DecisionAreaCode) -> Vec<DecisionAreaCode> {
        let mut seen = BTreeSet::from([area.clone()]);
        let mut found = Vec::new();
        let mut next = vec![area.clone()];
        while !next.is_empty() {
            let mut further = Vec::new();
            for origin in next.iter().filter_map(|code| self.0.get(code)).flatten() {
                if seen.insert(origin.clone()) {
                    found.push(origin.clone());
                    further.push(origin.clone());
                }
            }
            next = further;
        }
        found
    }

    /// What a level expects of an area. A published ladder cannot know areas made after it: for those, what it expects of the areas
    /// they came out of counts, and of several the least, since no more was ever asked of all of it.
    #[must_use]
    pub fn expected(&self, level: &Level, area: &DecisionAreaCode) -> Option<DelegationLevel> {
        if let Some(own) = level.delegation.get(area) {
            return Some(*own);
        }
        if self.0.is_empty() {
            return None;
        }
        self.through(level, area, &mut BTreeSet::new())
    }

    fn through(
        &self,
        level: &Level,
        area: &DecisionAreaCode,
        seen: &mut BTreeSet<DecisionAreaCode>,
    ) -> Option<DelegationLevel> {
        if !seen.insert(area.clone()) {
            return None;
        }
        if let Some(own) = level.delegation.get(area) {
            return Some(*own);
        }
        let origins = self.0.get(area)?;
        origins
            .iter()
            .filter_map(|origin| self.through(level, origin, seen))
            .min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder_fixture::ladder;

    fn origin(area: &str, origin: &str) -> AreaOrigin {
        AreaOrigin {
            id: format!("{area}<{origin}").into(),
            area: area.into(),
            origin: origin.into(),
            on: Day::parse("2026-03-01").unwrap(),
        }
    }

    #[test]
    fn what_is_expected_follows_splits_and_merges() {
        let n = |v| DelegationLevel::new(v).unwrap();
        let mut level = ladder().levels[0].clone();
        level.delegation = [
            ("pricing".into(), n(3)),
            ("spend".into(), n(5)),
            ("own".into(), n(7)),
        ]
        .into();
        let lineage = Lineage::of(&[
            // pricing was split in two, one of which was merged with spend
            origin("list-price", "pricing"),
            origin("packaging", "pricing"),
            origin("money", "list-price"),
            origin("money", "spend"),
            // a level expects something of this one by itself
            origin("own", "pricing"),
            // nothing good comes of a circle, but no harm either
            origin("a", "b"),
            origin("b", "a"),
        ]);
        for (area, expected) in [
            ("pricing", Some(3)),
            ("list-price", Some(3)),
            ("packaging", Some(3)),
            ("money", Some(3)),
            ("own", Some(7)),
            ("a", None),
            ("unheard-of", None),
        ] {
            let found = lineage
                .expected(&level, &area.into())
                .map(DelegationLevel::value);
            assert_eq!(found, expected, "{area}");
        }
        let before: Vec<String> = lineage
            .before(&"money".into())
            .into_iter()
            .map(|c| c.to_string())
            .collect();
        assert_eq!(before, ["list-price", "spend", "pricing"]);
        assert_eq!(lineage.before(&"a".into()).len(), 1);
    }

    #[test]
    fn what_comes_out_of_what_later_is_not_known_before() {
        let day = |text| Day::parse(text).unwrap();
        let origins = [AreaOrigin {
            id: "1".into(),
            area: "b".into(),
            origin: "a".into(),
            on: day("2026-11-24"),
        }];
        let before = |on| Lineage::on(&origins, day(on)).before(&"b".into());
        assert_eq!(before("2026-11-23"), []);
        assert_eq!(before("2026-11-24"), [DecisionAreaCode::from("a")]);
        assert_eq!(Lineage::of(&origins).before(&"b".into()).len(), 1);
    }
}
