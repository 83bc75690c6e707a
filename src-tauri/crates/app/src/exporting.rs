//! Files out of the workspace: shareable facts as JSON, workbook or CSV, and the ladder as YAML, JSON, or a readable matrix in CSV or a workbook.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use rungs_domain::assessment::AssessmentState;
use rungs_domain::export_view::{
    ExportedCheckIn, ExportedDelegation, ExportedDelegationView, ExportedEvidence,
    ExportedOpenRole, ExportedPerson, ExportedPlacement, ExportedPlan, ExportedRating,
    ExportedTemporaryLevel, WorkspaceExport,
};
use rungs_domain::ids::{AssessmentId, PersonId};
use rungs_domain::ladder::Ladder;
use rungs_domain::placement::standings;
use rungs_domain::{Shareable, error::RuleError};
use rungs_interchange::export::{self, Cell, Table};
use rungs_interchange::{ladder, ladder_file};
use rungs_store::Reader;

use crate::error::{AppError, Code, Result};
use crate::settings::workspace_name;
use crate::workspace::Workspace;

impl Workspace {
    /// Writes what may be shared to `.json` (everything), `.xlsx` (a sheet per kind) or `.csv` (the roster).
    ///
    /// # Errors
    /// `invalid` for another ending; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn export(&self, path: &Path) -> Result<()> {
        let today = self.today();
        let view = self.read(|reader| view(reader, today))?;
        let bytes = match ending(path).as_str() {
            "json" => export::json(&view).map(String::into_bytes),
            "xlsx" => export::xlsx(&view, sheets, today),
            "csv" => export::csv(&view, roster_sheet).map(String::into_bytes),
            _ => return Err(unknown_ending(".json, .xlsx or .csv")),
        }
        .map_err(|e| AppError::new(Code::Internal, e.to_string()))?;
        write_whole(path, &bytes)
    }

    /// Writes the ladder to `.yaml`, `.yml` or `.json`, which say everything, or as a matrix to `.xlsx` or `.csv`.
    ///
    /// # Errors
    /// As for exporting.
    pub fn ladder_export(&self, path: &Path) -> Result<()> {
        let ladder: Ladder = self.ladder_document()?;
        let areas = self.read(|reader| Ok(reader.decision_areas()?))?;
        let bytes = match ending(path).as_str() {
            "yaml" | "yml" => ladder_file::write_yaml(&ladder).map(String::into_bytes),
            "json" => ladder_file::write_json(&ladder).map(String::into_bytes),
            "csv" => ladder::write_csv(&ladder, &areas).map(String::into_bytes),
            "xlsx" => ladder::write_xlsx(&ladder, &areas, self.today()),
            _ => return Err(unknown_ending(".yaml, .json, .xlsx or .csv")),
        }
        .map_err(|e| AppError::new(Code::Internal, e.to_string()))?;
        write_whole(path, &bytes)
    }
}

pub(crate) fn ending(path: &Path) -> String {
    path.extension()
        .map_or_else(String::new, |e| e.to_string_lossy().to_lowercase())
}

pub(crate) fn unknown_ending(known: &str) -> AppError {
    RuleError::invalid(
        "file",
        format!("The file name must end in {known}, which says how to write it."),
    )
    .into()
}

/// Writes beside the target first, so that a full disk leaves the file that was there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|f| !f.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    let failed = |error: &std::io::Error| {
        use std::io::ErrorKind;
        let (code, what) = match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
                Code::ReadOnly,
                "cannot be written to. Choose another folder".to_owned(),
            ),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
                Code::DiskFull,
                "has no room left. Free some space and try again".to_owned(),
            ),
            ErrorKind::NotFound | ErrorKind::NotADirectory => (
                Code::NotFound,
                "does not exist. Make it first or choose another".to_owned(),
            ),
            _ => (
                Code::BadFile,
                format!("could not be written to: {error}. Choose another"),
            ),
        };
        AppError::new(code, format!("The folder {} {what}.", folder.display()))
    };
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|e| failed(&e))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|e| failed(&e))?;
    file.persist(path).map_err(|e| failed(&e.error))?;
    Ok(())
}

fn view(reader: Reader<'_>, today: rungs_domain::Day) -> Result<Shareable<WorkspaceExport>> {
    let roster = reader.roster_on(today)?;
    let names: HashMap<PersonId, String> = reader
        .people()?
        .into_iter()
        .map(|p| (p.id, p.name))
        .collect();
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let mut people: Vec<ExportedPerson> = roster
        .into_iter()
        .map(|e| ExportedPerson {
            manager: e.manager.as_ref().map(name),
            id: e.id.0,
            name: e.name,
            email: e.email,
            number: e.number,
            title: e.title,
            area: e.area,
            market: e.market,
            stage: e.stage,
            role_start: e.role_start,
            status: e.status,
            level: e.level.map(|code| code.0),
            level_since: e.level_since,
        })
        .collect();
    people.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let finals: HashMap<AssessmentId, _> = reader
        .assessments()?
        .into_iter()
        .filter(|a| a.state == AssessmentState::Final)
        .map(|a| (a.id, (a.person, a.by, a.on)))
        .collect();
    let mut ratings = Vec::new();
    for (person, rating) in reader.dated_ratings()? {
        if finals.contains_key(&rating.assessment) {
            ratings.push(ExportedRating {
                name: name(&person),
                person: person.0,
                by: rating.by,
                on: rating.on,
                competency: rating.competency.0,
                value: rating.value.value(),
            });
        }
    }
    let mut plans = Vec::new();
    for plan in reader.plans()? {
        plans.push(ExportedPlan {
            name: name(&plan.person),
            focuses: reader.focuses_in(&plan.id)?,
            actions: reader.actions_in(&plan.id)?,
            commitments: reader.commitments_in(&plan.id)?,
            check_ins: reader
                .check_ins_in(&plan.id)?
                .into_iter()
                .map(|c| ExportedCheckIn {
                    on: c.on,
                    note: c.note,
                    changes: c.changes,
                })
                .collect(),
            person: plan.person.0,
            from: plan.from,
            to: plan.to,
            direction: plan.direction,
            target: plan.target.map(|code| code.0),
            aspiration: plan.aspiration,
            strengths: plan.strengths,
            state: plan.state,
        });
    }
    let view = WorkspaceExport {
        name: workspace_name(reader)?,
        exported_on: today,
        people,
        open_roles: reader
            .open_roles()?
            .into_iter()
            .filter(|role| role.open_on(today))
            .map(|role| ExportedOpenRole {
                title: role.title,
                level: role.level.map(|code| code.0),
                manager: role.manager.as_ref().map(name),
                area: role.area,
                opened: role.opened,
            })
            .collect(),
        placements: placements(reader, name)?,
        ratings,
        delegations: reader
            .delegations()?
            .into_iter()
            .map(|state| ExportedDelegation {
                name: name(&state.person),
                limit: state.limits.line(),
                state,
            })
            .collect(),
        decision_areas: reader.all_decision_areas()?,
        temporary_levels: reader
            .temporary_levels()?
            .into_iter()
            .map(|level| ExportedTemporaryLevel {
                name: name(&level.person),
                level,
            })
            .collect(),
        delegation_views: reader
            .delegation_views()?
            .into_iter()
            .map(|view| ExportedDelegationView {
                name: name(&view.person),
                view,
            })
            .collect(),
        plans,
        evidence: reader
            .evidence()?
            .into_iter()
            .filter_map(|note| {
                let evidence = note.paper()?.into_inner();
                Some(ExportedEvidence {
                    name: name(&note.person),
                    person: note.person.0,
                    evidence,
                })
            })
            .collect(),
    };
    Ok(view.share())
}

fn placements(
    reader: Reader<'_>,
    name: impl Fn(&PersonId) -> String,
) -> Result<Vec<ExportedPlacement>> {
    let all = reader.placements()?;
    let mut exported = Vec::new();
    for history in all.chunk_by(|a, b| a.person == b.person) {
        for run in standings(history) {
            let mut stands_since = None;
            for placement in run {
                exported.push(ExportedPlacement {
                    person: placement.person.0.clone(),
                    name: name(&placement.person),
                    level: placement.level.as_ref().map(|code| code.0.clone()),
                    since: placement.since,
                    carried_over: stands_since.is_some(),
                    stands_since: *stands_since.get_or_insert(placement.since),
                });
            }
        }
    }
    Ok(exported)
}

/// The name serde gives a plain enum, for a cell.
fn word<T: serde::Serialize>(value: &T) -> Cell {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Cell::Text(text),
        _ => Cell::Empty,
    }
}

fn table(name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: name.to_owned(),
        columns: columns.iter().map(|c| (*c).to_owned()).collect(),
        rows,
    }
}

fn roster_sheet(view: &WorkspaceExport) -> Table {
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

fn sheets(view: &WorkspaceExport) -> Vec<Table> {
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
            s.area.0.clone().into(),
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
            t.level.area.0.clone().into(),
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
            v.view.area.0.clone().into(),
            v.view.level.value().into(),
            v.view.on.into(),
            v.view.note.clone().into(),
        ]
    });
    let plans = view.plans.iter().map(|p| {
        let done = p
            .actions
            .iter()
            .filter(|a| a.status == rungs_domain::plan::ActionStatus::Done)
            .count();
        vec![
            p.name.clone().into(),
            p.from.into(),
            p.to.into(),
            word(&p.state),
            p.target.clone().into(),
            u32::try_from(p.focuses.len()).unwrap_or(u32::MAX).into(),
            u32::try_from(p.actions.len()).unwrap_or(u32::MAX).into(),
            u32::try_from(done).unwrap_or(u32::MAX).into(),
        ]
    });
    vec![
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
        table(
            "Plans",
            &[
                "Name",
                "From",
                "To",
                "State",
                "Target",
                "Focus areas",
                "Actions",
                "Actions done",
            ],
            plans.collect(),
        ),
    ]
}
