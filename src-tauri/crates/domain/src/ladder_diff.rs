//! Two versions of a ladder side by side: what was added, removed, changed and moved. Things are told apart by their codes,
//! which stay when names change.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision_area::DecisionArea;
use crate::ids::{CompetencyCode, LevelCode};
use crate::ladder::{Competency, Expectation, Ladder, Level};

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

/// A field before and after; empty where there is nothing. Lists have one line per item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderFieldChange {
    pub field: String,
    pub before: String,
    pub after: String,
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

/// Every difference: the ladder itself, tracks, levels, areas, competencies, expectations, expected delegation, each in the
/// order of the newer version with what was removed at its end. Two equal ladders give none.
#[must_use]
pub fn compare(old: &Ladder, new: &Ladder, areas: &[DecisionArea]) -> Vec<LadderChange> {
    let mut changes = Vec::new();
    let mut push = |part,
                    place: String,
                    level,
                    competency,
                    before: Option<Fields>,
                    after: Option<Fields>,
                    moved: bool| {
        let kind = match (&before, &after) {
            (None, Some(_)) => ChangeKind::Added,
            (Some(_), None) => ChangeKind::Removed,
            _ if moved => ChangeKind::Moved,
            _ => ChangeKind::Changed,
        };
        let fields = differing(before, after);
        if !fields.is_empty() || matches!(kind, ChangeKind::Added | ChangeKind::Removed) {
            changes.push(LadderChange {
                part,
                kind,
                place,
                level,
                competency,
                fields,
            });
        }
    };

    let about = |l: &Ladder| -> Fields {
        vec![
            ("Name", l.name.clone()),
            ("Description", l.description.clone()),
        ]
    };
    push(
        LadderPart::Ladder,
        new.name.clone(),
        None,
        None,
        Some(about(old)),
        Some(about(new)),
        false,
    );
    for (before, after) in pairs(&old.tracks, &new.tracks, |t| &t.code) {
        let fields = |t: &crate::ladder::Track| -> Fields {
            vec![
                ("Name", t.name.clone()),
                ("Description", t.description.clone()),
            ]
        };
        let place = after
            .or(before)
            .map_or_else(String::new, |t| t.name.clone());
        push(
            LadderPart::Track,
            place,
            None,
            None,
            before.map(fields),
            after.map(fields),
            false,
        );
    }
    for (before, after) in pairs(&old.levels, &new.levels, |l| &l.code) {
        let Some(shown) = after.or(before) else {
            continue;
        };
        let moved = before
            .zip(after)
            .is_some_and(|(b, a)| (&b.track, b.grade) != (&a.track, a.grade));
        push(
            LadderPart::Level,
            shown.name.clone(),
            Some(shown.code.clone()),
            None,
            before.map(|l| level_fields(l, old)),
            after.map(|l| level_fields(l, new)),
            moved,
        );
    }
    for (before, after) in pairs(&old.areas, &new.areas, |a| &a.code) {
        let fields =
            |a: &crate::ladder::CompetencyArea| -> Fields { vec![("Name", a.name.clone())] };
        let place = after
            .or(before)
            .map_or_else(String::new, |a| a.name.clone());
        push(
            LadderPart::Area,
            place,
            None,
            None,
            before.map(fields),
            after.map(fields),
            false,
        );
    }
    for (before, after) in pairs(&old.competencies, &new.competencies, |c| &c.code) {
        let Some(shown) = after.or(before) else {
            continue;
        };
        let moved = before.zip(after).is_some_and(|(b, a)| b.area != a.area);
        push(
            LadderPart::Competency,
            shown.name.clone(),
            None,
            Some(shown.code.clone()),
            before.map(|c| competency_fields(c, old)),
            after.map(|c| competency_fields(c, new)),
            moved,
        );
    }
    // What a level that is new or gone expects is told once, by the level; here only levels both versions have.
    for (before, after) in pairs(&old.levels, &new.levels, |l| &l.code) {
        let (Some(before), Some(after)) = (before, after) else {
            continue;
        };
        for code in in_order(old, new) {
            let place = [new, old]
                .iter()
                .find_map(|l| l.competency(&code))
                .map_or_else(String::new, |c| format!("{} · {}", after.name, c.name));
            push(
                LadderPart::Expectation,
                place,
                Some(after.code.clone()),
                Some(code.clone()),
                before.expectations.get(&code).map(expectation_fields),
                after.expectations.get(&code).map(expectation_fields),
                false,
            );
        }
        let named = |code: &crate::ids::DecisionAreaCode| {
            areas
                .iter()
                .find(|a| a.code == *code)
                .map_or_else(|| code.0.clone(), |a| a.name.clone())
        };
        let both: BTreeSet<_> = before
            .delegation
            .keys()
            .chain(after.delegation.keys())
            .collect();
        for code in both {
            let fields = |l: &crate::delegation::DelegationLevel| -> Fields {
                vec![("Expected", format!("{} {}", l.value(), l.name()))]
            };
            push(
                LadderPart::Delegation,
                format!("{} · {}", after.name, named(code)),
                Some(after.code.clone()),
                None,
                before.delegation.get(code).map(fields),
                after.delegation.get(code).map(fields),
                false,
            );
        }
    }
    // One list per part, whatever order they were met in.
    let order = [
        LadderPart::Ladder,
        LadderPart::Track,
        LadderPart::Level,
        LadderPart::Area,
        LadderPart::Competency,
        LadderPart::Expectation,
        LadderPart::Delegation,
    ];
    changes.sort_by_key(|change| order.iter().position(|part| *part == change.part));
    changes
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

fn in_order(old: &Ladder, new: &Ladder) -> Vec<CompetencyCode> {
    pairs(&old.competencies, &new.competencies, |c| &c.code)
        .into_iter()
        .filter_map(|(before, after)| after.or(before))
        .map(|c| c.code.clone())
        .collect()
}

fn differing(before: Option<Fields>, after: Option<Fields>) -> Vec<LadderFieldChange> {
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
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
        .map(|name| LadderFieldChange {
            field: name.to_owned(),
            before: of(&before, name),
            after: of(&after, name),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn level_fields(level: &Level, ladder: &Ladder) -> Fields {
    let track = ladder
        .track(&level.track)
        .map_or_else(|| level.track.0.clone(), |t| t.name.clone());
    vec![
        ("Name", level.name.clone()),
        ("Track", track),
        ("Grade", level.grade.to_string()),
        ("Summary", level.summary.clone()),
        ("Scope", level.scope.clone()),
        ("Span", level.span.clone()),
        ("Horizon", level.horizon.clone()),
        ("What you take on", level.take_on.join("\n")),
        ("What you give up", level.give_up.join("\n")),
        ("Signs of readiness", level.ready_signs.join("\n")),
        ("Titles, United States", level.titles.us.join("\n")),
        ("Titles, Europe", level.titles.europe.join("\n")),
        ("Titles, United Kingdom", level.titles.uk.join("\n")),
    ]
}

fn competency_fields(competency: &Competency, ladder: &Ladder) -> Fields {
    let area = ladder
        .areas
        .iter()
        .find(|a| a.code == competency.area)
        .map_or_else(|| competency.area.0.clone(), |a| a.name.clone());
    vec![
        ("Name", competency.name.clone()),
        ("Area", area),
        ("Weight", competency.weight.to_string()),
        ("Description", competency.description.clone()),
    ]
}

fn expectation_fields(expectation: &Expectation) -> Fields {
    vec![
        (
            "Proficiency",
            format!(
                "{} {}",
                expectation.proficiency.value(),
                expectation.proficiency.word()
            ),
        ),
        ("Behaviours", expectation.behaviours.join("\n")),
        ("Example", expectation.example.clone().unwrap_or_default()),
        (
            "Not this",
            expectation.anti_pattern.clone().unwrap_or_default(),
        ),
    ]
}

#[cfg(test)]
#[path = "ladder_diff_tests.rs"]
mod tests;
