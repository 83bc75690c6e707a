//! Two versions of a ladder side by side: what was added, removed, changed and moved. Things are told apart by their codes,
//! which stay when names change.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision_catalogue::DecisionCatalogue;
use crate::delegation::DelegationLevel;
use crate::ids::{CompetencyCode, LevelCode};
use crate::ladder::{Competency, CompetencyArea, Expectation, Ladder, Level, Track};
use crate::person::LifeCycleStage;
use crate::word_change::{self, WordChange};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LadderPart {
    Ladder,
    Track,
    Level,
    Area,
    Competency,
    Expectation,
    Delegation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    Added,
    Removed,
    Changed,
    /// To another rung, track or area; its words may have changed too.
    Moved,
}

impl ChangeKind {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }
}

/// A field before and after; empty where there is nothing. Lists have one line per item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderFieldChange {
    pub field: String,
    pub before: String,
    pub after: String,
    /// Word by word, where the two have enough in common to be read as one.
    pub words: Vec<WordChange>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderChange {
    pub part: LadderPart,
    pub kind: ChangeKind,
    /// `Senior PM` or `Senior PM · Pricing`, in the words of the newer version where it has them.
    pub place: String,
    pub level: Option<LevelCode>,
    pub competency: Option<CompetencyCode>,
    /// What differs; for something added or removed, all it says.
    pub fields: Vec<LadderFieldChange>,
}

type Fields = Vec<(&'static str, String)>;

/// What one version says of a thing, and where it stands there.
struct Said {
    fields: Fields,
    /// Rung, or area; two of them tell a move.
    stands: String,
}

impl Said {
    const fn unmoved(fields: Fields) -> Self {
        Self {
            fields,
            stands: String::new(),
        }
    }
}

/// What is compared, and how it is called.
struct Place {
    part: LadderPart,
    name: String,
    level: Option<LevelCode>,
    competency: Option<CompetencyCode>,
}

impl Place {
    fn of(part: LadderPart, name: impl Into<String>) -> Self {
        Self {
            part,
            name: name.into(),
            level: None,
            competency: None,
        }
    }

    fn on(mut self, level: &LevelCode) -> Self {
        self.level = Some(level.clone());
        self
    }

    fn about(mut self, competency: &CompetencyCode) -> Self {
        self.competency = Some(competency.clone());
        self
    }

    /// None where both versions say the same, or nothing.
    fn changed(self, before: Option<Said>, after: Option<Said>) -> Option<LadderChange> {
        let kind = match (&before, &after) {
            (None, None) => return None,
            (None, Some(_)) => ChangeKind::Added,
            (Some(_), None) => ChangeKind::Removed,
            (Some(before), Some(after)) if before.stands != after.stands => ChangeKind::Moved,
            (Some(_), Some(_)) => ChangeKind::Changed,
        };
        let fields = differing(before, after);
        if fields.is_empty() && matches!(kind, ChangeKind::Changed | ChangeKind::Moved) {
            return None;
        }
        Some(LadderChange {
            part: self.part,
            kind,
            place: self.name,
            level: self.level,
            competency: self.competency,
            fields,
        })
    }
}

/// Every difference: the ladder itself, tracks, levels, areas, competencies, expectations, expected delegation, each in the
/// order of the newer version with what was removed at its end. Two equal ladders give none.
#[must_use]
pub fn compare(old: &Ladder, new: &Ladder, catalogue: &DecisionCatalogue) -> Vec<LadderChange> {
    let ladder = Place::of(LadderPart::Ladder, &*new.name);
    let mut changes = Vec::from_iter(ladder.changed(Some(about(old)), Some(about(new))));
    for (before, after) in pairs(&old.tracks, &new.tracks, |t| &t.code) {
        let name = after.or(before).map_or("", |t| t.name.as_str());
        let place = Place::of(LadderPart::Track, name);
        changes.extend(place.changed(before.map(track), after.map(track)));
    }
    for (before, after) in pairs(&old.levels, &new.levels, |l| &l.code) {
        let Some(shown) = after.or(before) else {
            continue;
        };
        let place = Place::of(LadderPart::Level, &*shown.name).on(&shown.code);
        let (before, after) = (before.map(|l| level(l, old)), after.map(|l| level(l, new)));
        changes.extend(place.changed(before, after));
    }
    for (before, after) in pairs(&old.areas, &new.areas, |a| &a.code) {
        let name = after.or(before).map_or("", |a| a.name.as_str());
        let place = Place::of(LadderPart::Area, name);
        let said = |a: &CompetencyArea| Said::unmoved(vec![("Name", a.name.clone())]);
        changes.extend(place.changed(before.map(said), after.map(said)));
    }
    for (before, after) in pairs(&old.competencies, &new.competencies, |c| &c.code) {
        let Some(shown) = after.or(before) else {
            continue;
        };
        let place = Place::of(LadderPart::Competency, &*shown.name).about(&shown.code);
        let before = before.map(|c| competency(c, old));
        let after = after.map(|c| competency(c, new));
        changes.extend(place.changed(before, after));
    }
    // What a level that is new or gone expects is told by the level; here are only those both versions have.
    let both: Vec<(&Level, &Level)> = pairs(&old.levels, &new.levels, |l| &l.code)
        .into_iter()
        .filter_map(|(before, after)| before.zip(after))
        .collect();
    for (before, after) in &both {
        changes.extend(expectation_changes(before, after, old, new));
    }
    for (before, after) in both {
        changes.extend(delegation_changes(before, after, catalogue));
    }
    changes
}

fn expectation_changes(
    before: &Level,
    after: &Level,
    old: &Ladder,
    new: &Ladder,
) -> Vec<LadderChange> {
    let competencies = pairs(&old.competencies, &new.competencies, |c| &c.code);
    competencies
        .into_iter()
        .filter_map(|(was, is)| is.or(was))
        .filter_map(|c| {
            let name = format!("{} · {}", after.name, c.name);
            let place = Place::of(LadderPart::Expectation, name).on(&after.code);
            place.about(&c.code).changed(
                before.expectations.get(&c.code).map(expectation),
                after.expectations.get(&c.code).map(expectation),
            )
        })
        .collect()
}

fn delegation_changes(
    before: &Level,
    after: &Level,
    catalogue: &DecisionCatalogue,
) -> Vec<LadderChange> {
    let codes: BTreeSet<_> = before
        .delegation
        .keys()
        .chain(after.delegation.keys())
        .collect();
    let said =
        |l: &DelegationLevel| Said::unmoved(vec![("Expected", catalogue.scale.numbered(*l))]);
    codes
        .into_iter()
        .filter_map(|code| {
            let name = format!("{} · {}", after.name, catalogue.name(code));
            Place::of(LadderPart::Delegation, name)
                .on(&after.code)
                .changed(
                    before.delegation.get(code).map(said),
                    after.delegation.get(code).map(said),
                )
        })
        .collect()
}

/// Old and new under one code, in the order of the new list, with what is gone at the end.
fn pairs<'a, T, K: PartialEq>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&T) -> &K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut paired: Vec<_> = new
        .iter()
        .map(|after| (old.iter().find(|b| key(b) == key(after)), Some(after)))
        .collect();
    let gone = old
        .iter()
        .filter(|before| !new.iter().any(|a| key(a) == key(before)));
    paired.extend(gone.map(|before| (Some(before), None)));
    paired
}

fn differing(before: Option<Said>, after: Option<Said>) -> Vec<LadderFieldChange> {
    let fields = |said: Option<Said>| said.map(|said| said.fields).unwrap_or_default();
    let (before, after) = (fields(before), fields(after));
    let names: Vec<&'static str> = if after.is_empty() { &before } else { &after }
        .iter()
        .map(|(name, _)| *name)
        .collect();
    let of = |fields: &Fields, wanted: &str| {
        fields
            .iter()
            .find(|(name, _)| *name == wanted)
            .map_or_else(String::new, |(_, text)| text.clone())
    };
    names
        .into_iter()
        .map(|name| (name, of(&before, name), of(&after, name)))
        .filter(|(_, before, after)| before != after)
        .map(|(name, before, after)| LadderFieldChange {
            field: name.to_owned(),
            words: word_change::between(&before, &after),
            before,
            after,
        })
        .collect()
}

fn about(ladder: &Ladder) -> Said {
    Said::unmoved(vec![
        ("Name", ladder.name.clone()),
        ("Description", ladder.description.clone()),
    ])
}

fn track(track: &Track) -> Said {
    Said::unmoved(vec![
        ("Name", track.name.clone()),
        ("Description", track.description.clone()),
    ])
}

fn level(level: &Level, ladder: &Ladder) -> Said {
    let track = ladder.track(&level.track);
    let track = track.map_or(level.track.as_str(), |t| t.name.as_str());
    Said {
        stands: format!("{} {}", level.track, level.grade),
        fields: vec![
            ("Name", level.name.clone()),
            ("Track", track.to_owned()),
            ("Grade", level.grade.to_string()),
            ("Summary", level.summary.clone()),
            ("Scope", level.scope.clone()),
            ("People", level.span.clone()),
            ("Looks ahead", level.horizon.clone()),
            ("What you take on", level.take_on.join("\n")),
            ("What you give up", level.give_up.join("\n")),
            ("Signs of readiness", level.ready_signs.join("\n")),
            ("Titles, United States", level.titles.us.join("\n")),
            ("Titles, Europe", level.titles.europe.join("\n")),
            ("Titles, United Kingdom", level.titles.uk.join("\n")),
        ],
    }
}

fn competency(competency: &Competency, ladder: &Ladder) -> Said {
    let area = ladder.areas.iter().find(|a| a.code == competency.area);
    let area = area.map_or(competency.area.as_str(), |a| a.name.as_str());
    let mut fields = vec![
        ("Name", competency.name.clone()),
        ("Area", area.to_owned()),
        ("Weight", competency.weight.to_string()),
    ];
    fields.extend(LifeCycleStage::ALL.map(|stage| {
        let weight = competency.stage_weights.get(&stage);
        (
            stage_weight(stage),
            weight.map_or_else(String::new, f64::to_string),
        )
    }));
    fields.push(("Description", competency.description.clone()));
    Said {
        stands: competency.area.to_string(),
        fields,
    }
}

const fn stage_weight(stage: LifeCycleStage) -> &'static str {
    match stage {
        LifeCycleStage::New => "Weight for a new product",
        LifeCycleStage::Growth => "Weight for a growth product",
        LifeCycleStage::Mature => "Weight for a mature product",
        LifeCycleStage::Decline => "Weight for a declining product",
    }
}

fn expectation(expectation: &Expectation) -> Said {
    let Expectation {
        proficiency,
        behaviours,
        example,
        anti_pattern,
    } = expectation;
    Said::unmoved(vec![
        (
            "Proficiency",
            format!("{} {}", proficiency.value(), proficiency.word()),
        ),
        ("Behaviours", behaviours.join("\n")),
        ("Example", example.clone().unwrap_or_default()),
        ("Not this", anti_pattern.clone().unwrap_or_default()),
    ])
}

#[cfg(test)]
#[path = "ladder_diff_tests.rs"]
mod tests;
