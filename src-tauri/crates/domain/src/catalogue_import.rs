//! Decision areas from a file: what becomes of every row, before anything is saved. A file adds and changes; what it leaves out stays.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::catalogue_edit::{CatalogueEdit, draft_of};
use crate::decision_area::{DecisionArea, Held, Reversible};
use crate::decision_area_draft::{AreaDraft, proposed_short};
use crate::decision_limits::Limits;
use crate::delegation_story::list;
use crate::ids::DecisionAreaCode;
use crate::near_names::near;
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
            code: Some(area.code.to_string()),
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
    /// What changes from what to what, or why it is refused, in sentences; none for what is new or stays.
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueImport {
    /// One per row, in their order.
    pub fates: Vec<AreaFate>,
    /// Names of areas in the catalogue no row is about, not even a refused one; they stay.
    pub absent: Vec<String>,
    /// What is taken as it stands and may be a slip, in sentences.
    pub remarks: Vec<String>,
}

/// Takes the rows into the catalogue, one after the other; a refused one does not stop the others.
pub fn import(edit: &mut CatalogueEdit, rows: &[CatalogueRow], today: Day) -> CatalogueImport {
    let mut seen: HashMap<DecisionAreaCode, u32> = HashMap::new();
    let mut named: HashSet<DecisionAreaCode> = HashSet::new();
    let categories = categories(edit);
    let fates: Vec<AreaFate> = rows
        .iter()
        .map(|row| {
            named.extend(found(edit.areas(), row).map(|area| area.code.clone()));
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
        .filter(|area| area.until.is_none())
        .filter(|area| !seen.contains_key(&area.code) && !named.contains(&area.code))
        .map(|area| area.name.clone())
        .collect();
    let remarks = mistyped(rows, &fates, &categories);
    CatalogueImport {
        fates,
        absent,
        remarks,
    }
}

/// Those areas are listed under today, each once, in the order of the catalogue.
fn categories(edit: &CatalogueEdit) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for area in edit.areas().iter().filter(|area| area.until.is_none()) {
        if !names.contains(&area.category) {
            names.push(area.category.clone());
        }
    }
    names
}

/// New categories that are a known one mistyped, as far as one can tell; they are taken as they stand.
fn mistyped(rows: &[CatalogueRow], fates: &[AreaFate], known: &[String]) -> Vec<String> {
    let mut new: Vec<(String, Vec<u32>)> = Vec::new();
    for (row, fate) in rows.iter().zip(fates) {
        let category = one_line(row.category.as_deref().unwrap_or_default());
        let is_taken = matches!(fate.fate, AreaFateKind::New | AreaFateKind::Changed);
        let same = |name: &str| name.to_lowercase() == category.to_lowercase();
        if !is_taken || category.is_empty() || known.iter().any(|name| same(name)) {
            continue;
        }
        match new.iter_mut().find(|(name, _)| same(name)) {
            Some((_, rows)) => rows.push(row.row),
            None => new.push((category, vec![row.row])),
        }
    }
    let close = new.iter().filter_map(|(name, rows)| {
        let meant = meant_by(name, known)?;
        let rows: Vec<String> = rows.iter().map(u32::to_string).collect();
        let word = if rows.len() == 1 { "row" } else { "rows" };
        Some(format!(
            "“{name}” is a new category, in {word} {}. “{meant}” is there already and looks alike.",
            list(&rows)
        ))
    });
    close.collect()
}

/// A letter too many, too few or another; the beginning of a longer name is a name of its own.
fn meant_by<'a>(name: &str, known: &'a [String]) -> Option<&'a str> {
    let letters = |text: &str| text.chars().count();
    near(name, known.iter().map(String::as_str))
        .into_iter()
        .find(|other| letters(other).abs_diff(letters(name)) <= 1)
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
            Some(format!("Changed: {}.", changes.join("; "))),
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
    let category = if same_category {
        &before.category
    } else {
        &draft.category
    };
    let mut changes: Vec<String> = [
        from_to("name", &before.name, &draft.name),
        from_to("short name", &before.short, &draft.short),
        from_to("category", &before.category, category),
        from_to("description", &before.description, &draft.description),
        from_to(
            "reversible",
            reversible(before.reversible),
            reversible(draft.reversible),
        ),
        from_to("held by", held(before.held), held(draft.held)),
        from_to(
            "limits",
            &before.limits.line().unwrap_or_default(),
            &draft.limits.line().unwrap_or_default(),
        ),
    ]
    .into_iter()
    .flatten()
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

fn from_to(what: &str, before: &str, after: &str) -> Option<String> {
    let said = |text: &str| {
        if text.is_empty() {
            "nothing".to_owned()
        } else {
            format!("“{text}”")
        }
    };
    (before != after).then(|| format!("{what} {} → {}", said(before), said(after)))
}

/// As files say it.
const fn reversible(reversible: Reversible) -> &'static str {
    match reversible {
        Reversible::Usually => "usually",
        Reversible::Sometimes => "sometimes",
        Reversible::Rarely => "rarely",
    }
}

/// As files say it.
const fn held(held: Held) -> &'static str {
    match held {
        Held::Each => "each",
        Held::One => "one",
    }
}

#[cfg(test)]
#[path = "catalogue_import_tests.rs"]
mod tests;
