//! What may leave, as sheets of a workbook.

use rungs_domain::export_view::WorkspaceExport;
use rungs_interchange::export::{Cell, Table};

use super::plan_sheets::plan_sheets;

/// The name serde gives a plain enum, for a cell.
pub(super) fn word<T: serde::Serialize>(value: &T) -> Cell {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Cell::Text(text),
        _ => Cell::Empty,
    }
}

pub(super) fn table(name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: name.to_owned(),
        columns: columns.iter().map(|c| (*c).to_owned()).collect(),
        rows,
    }
}

pub(super) fn roster_sheet(view: &WorkspaceExport) -> Table {
    let columns = [
        "Name",
        "E-mail",
        "Employee number",
        "Title",
        "Manager",
        "Area",
        "Market",
        "Stage",
        "Role start",
        "Status",
        "Level",
        "On level since",
    ];
    let rows = view.people.iter().map(|p| {
        vec![
            p.name.clone().into(),
            p.email.clone().into(),
            p.number.clone().into(),
            p.title.clone().into(),
            p.manager.clone().into(),
            p.area.clone().into(),
            word(&p.market),
            p.stage.as_ref().map_or(Cell::Empty, word),
            p.role_start.into(),
            word(&p.status),
            p.level.clone().into(),
            p.level_since.into(),
        ]
    });
    table("Roster", &columns, rows.collect())
}

pub(super) fn sheets(view: &WorkspaceExport) -> Vec<Table> {
    let placements = view.placements.iter().map(|p| {
        vec![
            p.name.clone().into(),
            p.level.clone().into(),
            p.since.into(),
            p.stands_since.into(),
            if p.carried_over { "yes" } else { "no" }.into(),
        ]
    });
    let ratings = view.ratings.iter().map(|r| {
        vec![
            r.name.clone().into(),
            r.competency.clone().into(),
            r.value.into(),
            word(&r.by),
            r.on.into(),
        ]
    });
    let delegations = view.delegations.iter().map(|d| {
        let s = &d.state;
        vec![
            d.name.clone().into(),
            s.area.to_string().into(),
            s.level.value().into(),
            s.wanted
                .map(rungs_domain::delegation::DelegationLevel::value)
                .into(),
            d.limit.clone().into(),
            s.reason.clone().into(),
            s.since.into(),
            s.review.into(),
            s.wanted_by.into(),
            s.consult.join(", ").into(),
            s.inform.join(", ").into(),
            s.commitment.clone().into(),
        ]
    });
    let temporary = view.temporary_levels.iter().map(|t| {
        vec![
            t.name.clone().into(),
            t.level.area.to_string().into(),
            t.level.level.value().into(),
            t.level.since.into(),
            t.level.until.into(),
            t.level.ended_on.into(),
            t.level.reason.clone().into(),
        ]
    });
    let own_views = view.delegation_views.iter().map(|v| {
        vec![
            v.name.clone().into(),
            v.view.area.to_string().into(),
            v.view.level.value().into(),
            v.view.said().into(),
            v.view.note.clone().into(),
        ]
    });
    let mut sheets = vec![
        roster_sheet(view),
        table(
            "Placements",
            &[
                "Name",
                "Level",
                "Since",
                "Stands there since",
                "Carried over",
            ],
            placements.collect(),
        ),
        table(
            "Ratings",
            &["Name", "Competency", "Rating", "By", "On"],
            ratings.collect(),
        ),
        table(
            "Delegations",
            &[
                "Name",
                "Decision area",
                "Level",
                "Wanted",
                "Limit",
                "Reason",
                "Since",
                "Review by",
                "Wanted by",
                "Asks first",
                "Tells",
                "The leader’s part",
            ],
            delegations.collect(),
        ),
        table(
            "For a while",
            &[
                "Name",
                "Decision area",
                "Level",
                "Since",
                "Until",
                "Given back on",
                "Reason",
            ],
            temporary.collect(),
        ),
        table(
            "Their own views",
            &["Name", "Decision area", "Level", "On", "Note"],
            own_views.collect(),
        ),
    ];
    sheets.extend(plan_sheets(view));
    sheets
}
