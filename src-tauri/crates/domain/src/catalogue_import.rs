//! Decision areas from a file: what becomes of every row, before anything is saved. A file adds and changes; what it leaves out stays.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::catalogue_edit::{CatalogueEdit, draft_of};
use crate::decision_area::{DecisionArea, Held, Reversible};
use crate::decision_area_draft::{AreaDraft, proposed_short};
use crate::decision_limits::Limits;
use crate::ids::DecisionAreaCode;
use crate::person::one_line;

/// The category of areas that come without one.
pub const NO_CATEGORY: &str = "Other";

/// One row of a file, as far as it says anything; what it does not say stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatalogueRow {
    /// The number a spreadsheet shows, or the 1-based entry.
    pub row: u32,
    pub code: Option<String>,
    pub name: String,
    pub short: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub reversible: Option<Reversible>,
    pub held: Option<Held>,
    /// None when the file has no column for limits at all.
    pub limits: Option<Limits>,
    pub since: Option<Day>,
    /// The day it was retired.
    pub until: Option<Day>,
    /// Why the row cannot be taken, found while reading it.
    pub fault: Option<String>,
}

impl CatalogueRow {
    /// A row that says everything of an area.
    #[must_use]
    pub fn of(row: u32, area: &DecisionArea) -> Self {
        Self {
            row,
            code: Some(area.code.0.clone()),
            name: area.name.clone(),
            short: Some(area.short.clone()),
            category: Some(area.category.clone()),
            description: Some(area.description.clone()),
            reversible: Some(area.reversible),
            held: Some(area.held),
            limits: Some(area.limits.clone()),
            since: area.since,
            until: area.until,
            fault: None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AreaFateKind {
    New,
    Changed,
    Unchanged,
    Refused,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaFate {
    pub row: u32,
    pub name: String,
    pub fate: AreaFateKind,
    /// What changes, or why it is refused, as a sentence; none for what stays.
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueImport {
    /// One per row, in their order.
    pub fates: Vec<AreaFate>,
    /// Names of areas in the catalogue the file does not have; they stay.
    pub absent: Vec<String>,
}

/// Takes the rows into the catalogue, one after the other; a refused one does not stop the others.
pub fn import(edit: &mut CatalogueEdit, rows: &[CatalogueRow], today: Day) -> CatalogueImport {
    let mut seen: HashMap<DecisionAreaCode, u32> = HashMap::new();
    let fates = rows
        .iter()
        .map(|row| {
            let (fate, reason) = match take(edit, row, today, &mut seen) {
                Ok(told) => told,
                Err(reason) => (AreaFateKind::Refused, Some(reason)),
            };
            AreaFate {
                row: row.row,
                name: one_line(&row.name),
                fate,
                reason,
            }
        })
        .collect();
    let absent = edit
        .areas()
        .iter()
        .filter(|area| area.until.is_none() && !seen.contains_key(&area.code))
        .map(|area| area.name.clone())
        .collect();
    CatalogueImport { fates, absent }
}

fn take(
    edit: &mut CatalogueEdit,
    row: &CatalogueRow,
    today: Day,
    seen: &mut HashMap<DecisionAreaCode, u32>,
) -> Result<(AreaFateKind, Option<String>), String> {
    if let Some(fault) = &row.fault {
        return Err(fault.clone());
    }
    if let Some(until) = row.until.filter(|until| *until > today) {
        return Err(format!(
            "It is to be retired on {}, which is still to come.",
            until.long()
        ));
    }
    let known = found(edit.areas(), row).cloned();
    let Some(area) = known else {
        let code = add(edit, row)?;
        seen.insert(code, row.row);
        return Ok((AreaFateKind::New, None));
    };
    if let Some(before) = seen.insert(area.code.clone(), row.row) {
        return Err(format!("Row {before} is about the same area."));
    }
    let changes = change(edit, &area, row, today)?;
    Ok(if changes.is_empty() {
        (AreaFateKind::Unchanged, None)
    } else {
        (
            AreaFateKind::Changed,
            Some(format!("Changed: {}.", changes.join(", "))),
        )
    })
}

/// By code, then by name; one in the catalogue before one retired.
fn found<'a>(areas: &'a [DecisionArea], row: &CatalogueRow) -> Option<&'a DecisionArea> {
    let by_code = row.code.as_ref().and_then(|code| {
        areas
            .iter()
            .find(|area| area.code.as_str().eq_ignore_ascii_case(code.trim()))
    });
    let name = one_line(&row.name).to_lowercase();
    let by_name = |retired: bool| {
        areas
            .iter()
            .find(|a| a.until.is_some() == retired && a.name.to_lowercase() == name)
    };
    // A retired one with a code of its own is no other's history, neither here nor in the file.
    let own = row.code.is_some();
    let named = || {
        by_name(false)
            .filter(|_| !(own && row.until.is_some()))
            .or_else(|| by_name(true).filter(|_| !own))
    };
    by_code.or_else(named)
}

fn add(edit: &mut CatalogueEdit, row: &CatalogueRow) -> Result<DecisionAreaCode, String> {
    let draft = AreaDraft {
        name: row.name.clone(),
        short: row.short.clone().unwrap_or_default(),
        category: row
            .category
            .clone()
            .filter(|c| !c.trim().is_empty())
            .unwrap_or_else(|| NO_CATEGORY.to_owned()),
        description: row.description.clone().unwrap_or_default(),
        reversible: row.reversible.unwrap_or(Reversible::Sometimes),
        held: row.held.unwrap_or_default(),
        limits: row.limits.clone().unwrap_or_default(),
    };
    let added = match (&row.code, row.until) {
        (None, None) => edit.add(draft, row.since),
        (code, until) => {
            let code = code
                .as_ref()
                .map_or_else(|| edit.code_for(&draft.name), |code| code.trim().into());
            let area = DecisionArea {
                code: code.clone(),
                name: draft.name,
                short: draft.short,
                category: draft.category,
                description: draft.description,
                reversible: draft.reversible,
                held: draft.held,
                limits: draft.limits,
                since: row.since,
                until,
            };
            edit.add_as(area).map(|()| code)
        }
    };
    added.map_err(|error| error.message)
}

/// What changed, in words.
fn change(
    edit: &mut CatalogueEdit,
    area: &DecisionArea,
    row: &CatalogueRow,
    today: Day,
) -> Result<Vec<String>, String> {
    if let Some(until) = area.until {
        if row.until == Some(until) {
            return Ok(Vec::new());
        }
        return Err(format!(
            "It was retired on {}, and a file brings nothing back. Restore it first.",
            until.long()
        ));
    }
    let before = draft_of(area);
    let said = |text: &Option<String>, before: &str| {
        text.as_ref()
            .map(|text| one_line(text))
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| before.to_owned())
    };
    let name = said(&Some(row.name.clone()), &before.name);
    let short = match &row.short {
        Some(short) if !short.trim().is_empty() => one_line(short),
        // One that was proposed from the name goes with the name.
        _ if before.short == proposed_short(&before.name) => proposed_short(&name),
        _ => before.short.clone(),
    };
    let draft = AreaDraft {
        name,
        short,
        category: said(&row.category, &before.category),
        description: row
            .description
            .as_ref()
            .map_or_else(|| before.description.clone(), |text| one_line(text)),
        reversible: row.reversible.unwrap_or(before.reversible),
        held: row.held.unwrap_or(before.held),
        limits: row.limits.clone().unwrap_or_else(|| before.limits.clone()),
    };
    let same_category = draft.category.to_lowercase() == before.category.to_lowercase();
    let mut changes: Vec<String> = [
        (draft.name != before.name, "name"),
        (draft.short != before.short, "short name"),
        (!same_category, "category"),
        (draft.description != before.description, "description"),
        (draft.reversible != before.reversible, "reversible"),
        (draft.held != before.held, "held by"),
        (draft.limits != before.limits, "limits"),
    ]
    .into_iter()
    .filter(|(changed, _)| *changed)
    .map(|(_, what)| what.to_owned())
    .collect();
    if !changes.is_empty() {
        edit.edit(&area.code, draft)
            .map_err(|error| error.message)?;
    }
    if let Some(until) = row.until {
        edit.retire(&area.code, until, today)
            .map_err(|error| error.message)?;
        changes.push(format!("retired on {}", until.long()));
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::decision_limits::Money;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    const TODAY: &str = "2026-11-26";

    fn row(number: u32, name: &str) -> CatalogueRow {
        CatalogueRow {
            row: number,
            name: name.into(),
            ..CatalogueRow::default()
        }
    }

    fn catalogue() -> CatalogueEdit {
        let mut edit = CatalogueEdit::new(Vec::new());
        let rows = [
            CatalogueRow {
                category: Some("Market".into()),
                description: Some("What it costs.".into()),
                ..row(1, "Pricing")
            },
            CatalogueRow {
                category: Some("Delivery".into()),
                ..row(2, "Backlog order")
            },
            CatalogueRow {
                until: Some(day("2026-01-01")),
                ..row(3, "Sunsetting")
            },
        ];
        import(&mut edit, &rows, day(TODAY));
        edit
    }

    #[test]
    fn every_row_has_a_fate_and_says_why() {
        use AreaFateKind::{Changed, New, Refused, Unchanged};
        type Case = (CatalogueRow, AreaFateKind, &'static str);
        let cases: [Case; 13] = [
            (row(2, "Hiring"), New, ""),
            (row(2, " pricing "), Changed, "Changed: name, short name."),
            (row(2, "Pricing"), Unchanged, ""),
            (
                CatalogueRow {
                    description: Some(String::new()),
                    ..row(2, "Pricing")
                },
                Changed,
                "Changed: description.",
            ),
            (
                CatalogueRow {
                    category: Some("MARKET".into()),
                    short: Some(String::new()),
                    ..row(2, "Pricing")
                },
                Unchanged,
                "",
            ),
            (
                CatalogueRow {
                    code: Some("PRICING".into()),
                    ..row(2, "List prices")
                },
                Changed,
                "Changed: name, short name.",
            ),
            (
                CatalogueRow {
                    code: Some("elsewhere".into()),
                    held: Some(Held::One),
                    ..row(2, "Pricing")
                },
                Changed,
                "Changed: held by.",
            ),
            (
                CatalogueRow {
                    code: Some("pricing".into()),
                    ..row(2, "Backlog order")
                },
                Refused,
                "is in the catalogue already",
            ),
            (row(2, "  "), Refused, "The name is empty"),
            (row(2, "Sunsetting"), Refused, "a file brings nothing back"),
            (
                CatalogueRow {
                    until: Some(day("2026-10-01")),
                    ..row(2, "Pricing")
                },
                Changed,
                "retired on 1 October 2026",
            ),
            (
                CatalogueRow {
                    until: Some(day("2026-12-01")),
                    ..row(2, "Pricing")
                },
                Refused,
                "still to come",
            ),
            (
                CatalogueRow {
                    fault: Some("“perhaps” is no answer.".into()),
                    ..row(2, "Hiring")
                },
                Refused,
                "“perhaps”",
            ),
        ];
        for (row, kind, reason) in cases {
            let mut edit = catalogue();
            let before = edit.clone();
            let done = import(&mut edit, std::slice::from_ref(&row), day(TODAY));
            let fate = &done.fates[0];
            assert_eq!(fate.fate, kind, "{row:?}: {fate:?}");
            let told = fate.reason.clone().unwrap_or_default();
            assert!(told.contains(reason), "{row:?}: {told}");
            assert_eq!(told.is_empty(), reason.is_empty(), "{told}");
            let changed = edit != before;
            assert_eq!(changed, matches!(kind, New | Changed), "{row:?}");
        }
    }

    #[test]
    fn what_a_file_leaves_out_stays_and_is_told() {
        let mut edit = catalogue();
        let done = import(
            &mut edit,
            &[row(2, "Pricing"), row(3, "PRICING"), row(4, "New one")],
            day(TODAY),
        );
        assert_eq!(
            done.absent,
            ["Backlog order"],
            "those retired are not missed"
        );
        assert_eq!(
            done.fates[1].reason.as_deref(),
            Some("Row 2 is about the same area.")
        );
        assert_eq!(edit.areas().len(), 4);
    }

    fn areas() -> impl Strategy<Value = Vec<DecisionArea>> {
        let one = (
            "[A-Za-zÄé ]{1,12}",
            0..3_usize,
            "[a-z, ;\"]{0,20}",
            0..3_usize,
            any::<bool>(),
            proptest::option::of((1..9_000_u64, 1..90_u32)),
            proptest::option::of(0..400_i32),
        );
        proptest::collection::vec(one, 1..12).prop_map(|several| {
            let mut edit = CatalogueEdit::new(Vec::new());
            for (name, category, text, reversible, one, limits, retired) in several {
                let reversible = [
                    Reversible::Usually,
                    Reversible::Sometimes,
                    Reversible::Rarely,
                ][reversible];
                let draft = AreaDraft {
                    name,
                    short: String::new(),
                    category: ["Market", "Delivery", "Direction"][category].into(),
                    description: text.clone(),
                    reversible,
                    held: if one { Held::One } else { Held::Each },
                    limits: Limits {
                        amount: limits.and_then(|(n, _)| Money::new(n, "EUR").ok()),
                        customers: limits.map(|(_, n)| n),
                        words: Some(text),
                    },
                };
                if let (Ok(code), Some(days)) = (edit.add(draft, None), retired) {
                    let on = day(TODAY).plus_days(-days);
                    edit.retire(&code, on, day(TODAY)).unwrap();
                }
            }
            edit.into_areas()
        })
    }

    proptest! {
        /// What says everything makes the same catalogue, and changes nothing where it came from.
        #[test]
        fn a_whole_catalogue_comes_back_exactly(areas in areas()) {
            let rows: Vec<CatalogueRow> = (1..)
                .zip(&areas)
                .map(|(number, area)| CatalogueRow::of(number, area))
                .collect();
            let mut new = CatalogueEdit::new(Vec::new());
            import(&mut new, &rows, day(TODAY));
            prop_assert_eq!(new.areas(), &areas[..]);
            let mut same = CatalogueEdit::new(areas.clone());
            let done = import(&mut same, &rows, day(TODAY));
            prop_assert!(done.fates.iter().all(|f| f.fate == AreaFateKind::Unchanged), "{:?}", done.fates);
            prop_assert_eq!(same.into_areas(), areas);
            prop_assert!(done.absent.is_empty());
        }
    }
}
