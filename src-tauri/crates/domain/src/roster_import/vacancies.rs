//! Vacancy rows against the open roles known: matched by title, area and manager, each open role once.

use super::write::ManagerRef;
use crate::person::{Market, OpenRole};

/// A vacancy row as it would be kept.
pub(super) struct Vacancy {
    pub title: String,
    pub area: Option<String>,
    /// `None` where the file cannot tell.
    pub manager: Option<ManagerRef>,
    /// `None` where the file does not say; kept as [`Market::default`] for a new role.
    pub market: Option<Market>,
}

/// For each vacancy, in order, the open role it is.
pub(super) fn matched(vacancies: &[Vacancy], open: &[OpenRole]) -> Vec<Option<usize>> {
    let mut taken = vec![false; open.len()];
    let mut found = vec![None; vacancies.len()];
    // The closest first, so that a vacancy of which less is told cannot take the place of another.
    for fits in [
        same_manager_and_market,
        untold_manager_same_market,
        same_manager,
        untold_manager,
        any_manager,
    ] {
        for (vacancy, place) in vacancies
            .iter()
            .zip(&mut found)
            .filter(|(_, place)| place.is_none())
        {
            let role = open.iter().enumerate().position(|(at, role)| {
                taken.get(at) == Some(&false)
                    && same_text(&vacancy.title, &role.title)
                    && same_area(vacancy, role)
                    && fits(vacancy, role)
            });
            if let Some(at) = role {
                *place = Some(at);
                if let Some(mark) = taken.get_mut(at) {
                    *mark = true;
                }
            }
        }
    }
    found
}

fn same_manager_and_market(vacancy: &Vacancy, role: &OpenRole) -> bool {
    same_manager(vacancy, role) && vacancy.market.unwrap_or_default() == role.market
}

fn untold_manager_same_market(vacancy: &Vacancy, role: &OpenRole) -> bool {
    untold_manager(vacancy, role) && vacancy.market.unwrap_or_default() == role.market
}

fn same_manager(vacancy: &Vacancy, role: &OpenRole) -> bool {
    vacancy
        .manager
        .as_ref()
        .is_some_and(|manager| *manager == ManagerRef::known(role.manager.as_ref()))
}

fn untold_manager(vacancy: &Vacancy, _: &OpenRole) -> bool {
    vacancy.manager.is_none()
}

fn any_manager(_: &Vacancy, _: &OpenRole) -> bool {
    true
}

fn same_area(vacancy: &Vacancy, role: &OpenRole) -> bool {
    same_text(
        vacancy.area.as_deref().unwrap_or_default(),
        role.area.as_deref().unwrap_or_default(),
    )
}

fn same_text(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}
