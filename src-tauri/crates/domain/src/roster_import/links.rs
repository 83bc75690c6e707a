//! The reporting lines as they would be saved: managers who cannot be told leave things as they are, and circles are cut.

use std::collections::HashMap;

use super::managers::Above;
use super::reconcile::{Scene, Verdict};
use super::write::ManagerRef;
use crate::reporting::loops;

/// What a row's manager comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// `None`: the file cannot tell; somebody new has none, somebody known keeps theirs.
    pub manager: Option<ManagerRef>,
    /// Whole sentences.
    pub remarks: Vec<String>,
}

impl Link {
    fn to(manager: ManagerRef) -> Self {
        Self {
            manager: Some(manager),
            remarks: vec![],
        }
    }

    fn untold(remark: String) -> Self {
        Self {
            manager: None,
            remarks: vec![remark],
        }
    }
}

/// One per row; rows that are not taken have none.
pub(super) fn links(scene: &Scene<'_>) -> Vec<Link> {
    let taken = taken_rows(scene);
    let mut links: Vec<Link> = scene
        .verdicts
        .iter()
        .enumerate()
        .map(|(at, verdict)| match verdict {
            Verdict::Person(_) | Verdict::OpenRole => link(scene, &taken, at),
            Verdict::Refused(_) | Verdict::Skipped(_) => Link::default(),
        })
        .collect();
    cut_circles(scene, &mut links);
    links
}

/// By the first row about a person, the row of theirs that is taken.
fn taken_rows(scene: &Scene<'_>) -> HashMap<usize, usize> {
    let rows = scene
        .verdicts
        .iter()
        .enumerate()
        .filter(|(_, verdict)| matches!(verdict, Verdict::Person(_)));
    rows.filter_map(|(at, _)| scene.first.get(at).map(|first| (*first, at)))
        .collect()
}

fn link(scene: &Scene<'_>, taken: &HashMap<usize, usize>, at: usize) -> Link {
    let said = scene
        .rows
        .get(at)
        .and_then(|row| row.manager.as_deref())
        .unwrap_or_default();
    let known_id = |known: usize| {
        scene
            .known
            .people
            .get(known)
            .map(|known| known.person.id.clone())
    };
    match scene.above.get(at) {
        None | Some(Above::NotSaid) => Link::default(),
        Some(Above::Nobody) => Link::to(ManagerRef::None),
        Some(Above::Oneself) => Link {
            manager: Some(ManagerRef::None),
            remarks: vec!["The file names the person as their own manager, so none is set.".into()],
        },
        Some(Above::Known(known)) => {
            known_id(*known).map_or_else(Link::default, |id| Link::to(ManagerRef::Known(id)))
        }
        Some(Above::InFile(first)) => in_file(scene, taken, *first),
        Some(Above::Unknown) => Link::untold(format!(
            "The manager “{said}” is neither in the file nor in the workspace, so none is set."
        )),
        Some(Above::Ambiguous(names)) => Link::untold(format!(
            "The manager “{said}” could be {}, so none is set.",
            alternatives(names)
        )),
        Some(Above::Vacant(row)) => Link::untold(format!(
            "The manager “{said}” is the open role in row {row}, so none is set."
        )),
    }
}

fn in_file(scene: &Scene<'_>, taken: &HashMap<usize, usize>, first: usize) -> Link {
    let known_id = |known: usize| {
        scene
            .known
            .people
            .get(known)
            .map(|known| known.person.id.clone())
    };
    if let Some(row) = taken.get(&first) {
        let known = match scene.verdicts.get(*row) {
            Some(Verdict::Person(known)) => known.and_then(known_id),
            _ => None,
        };
        return Link::to(known.map_or(ManagerRef::Row(*row), ManagerRef::Known));
    }
    if let Some(id) = scene
        .identities
        .get(first)
        .and_then(|identity| identity.known())
        .and_then(known_id)
    {
        return Link::to(ManagerRef::Known(id));
    }
    let (name, row) = scene
        .rows
        .get(first)
        .map_or(("", 0), |row| (row.name.as_str(), row.row.row));
    Link::untold(match scene.verdicts.get(first) {
        Some(Verdict::Refused(_)) => {
            format!("The manager, {name} (row {row}), was refused, so none is set.")
        }
        _ => format!("The manager, {name}, is not selected, so none is set."),
    })
}

fn alternatives(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// Rows stand for themselves, known people of whom no row is taken come after them.
fn cut_circles(scene: &Scene<'_>, links: &mut [Link]) {
    let rows = scene.rows.len();
    let mut node_of_known: Vec<usize> = (rows..rows + scene.known.people.len()).collect();
    for (at, verdict) in scene.verdicts.iter().enumerate() {
        if let Verdict::Person(Some(known)) = verdict
            && let Some(node) = node_of_known.get_mut(*known)
        {
            *node = at;
        }
    }
    let by_id: HashMap<&str, usize> = scene
        .known
        .people
        .iter()
        .zip(&node_of_known)
        .map(|(known, node)| (known.person.id.as_str(), *node))
        .collect();
    let node = |manager: &ManagerRef| match manager {
        ManagerRef::Known(id) => by_id.get(id.as_str()).copied(),
        ManagerRef::Row(at) => Some(*at),
        ManagerRef::None => None,
    };
    let mut manager_of: HashMap<usize, usize> = HashMap::new();
    for (known, at) in scene.known.people.iter().zip(&node_of_known) {
        if let Some(manager) = known
            .employment
            .manager
            .as_ref()
            .and_then(|id| by_id.get(id.as_str()))
        {
            manager_of.insert(*at, *manager);
        }
    }
    for (at, link) in links
        .iter()
        .enumerate()
        .filter(|(at, _)| matches!(scene.verdicts.get(*at), Some(Verdict::Person(_))))
    {
        match link.manager.as_ref().map(&node) {
            Some(Some(manager)) => {
                manager_of.insert(at, manager);
            }
            Some(None) => {
                manager_of.remove(&at);
            }
            None => {}
        }
    }
    for circle in loops(&manager_of) {
        let told = |at: &&usize| {
            links.get(**at).is_some_and(|link| {
                matches!(
                    link.manager,
                    Some(ManagerRef::Known(_) | ManagerRef::Row(_))
                )
            })
        };
        let Some(top) = circle.iter().filter(told).min().copied() else {
            continue;
        };
        let top_row = scene.rows.get(top).map_or(0, |row| row.row.row);
        let members: Vec<String> = circle.iter().map(|at| member(scene, *at)).collect();
        let named = listed(&members);
        for at in &circle {
            let Some(link) = links.get_mut(*at) else {
                continue;
            };
            if *at == top {
                link.manager = Some(ManagerRef::None);
                link.remarks.push(format!("Reporting loop: {named} report to each other in a circle. This row comes first and is taken as the top, without a manager."));
            } else {
                link.remarks.push(format!("Reporting loop: {named} report to each other in a circle. Row {top_row} is taken as the top of it."));
            }
        }
    }
}

fn member(scene: &Scene<'_>, at: usize) -> String {
    match scene.rows.get(at) {
        Some(row) => format!("row {} ({})", row.row.row, row.name),
        None => {
            let name = scene
                .known
                .people
                .get(at - scene.rows.len())
                .map_or("", |known| known.person.name.as_str());
            format!("{name} (in the workspace)")
        }
    }
}

fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
