//! Whom to meet next.

use std::collections::HashMap;

use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::one_to_one::{MeetingDue, days_overdue, meeting_due, next_due};
use rungs_store::Whose;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::due::is_mixed;
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::planning::count;
use crate::roster::team_entries;
use crate::workspace::Workspace;

/// Somebody active, as far as meeting them goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneRow {
    pub person: PersonRef,
    pub title: String,
    /// Whether the person reports to the leader who uses this workspace.
    pub reports_to_me: bool,
    pub last: Option<Day>,
    /// Two weeks after the last one; today when there was none.
    pub next_due: Day,
    pub due: MeetingDue,
    /// 0 while it is not overdue.
    pub days_overdue: u32,
    /// Open actions from plans and one-to-ones.
    pub open_actions: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneList {
    /// Longest not met first; those never met at the top.
    pub people: Vec<OneToOneRow>,
    /// How many of them are overdue, and how many of those report to the leader who uses this workspace.
    pub overdue: u32,
    pub overdue_reports: u32,
    /// Whether some of them report to the leader and some do not, so that there is something to choose.
    pub is_mixed: bool,
    pub as_of: Day,
}

impl Workspace {
    /// Everyone active but the leader, whom to meet first at the top.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn one_to_one_list(&self) -> Result<OneToOneList> {
        let today = self.today();
        self.read(|reader| {
            let last: HashMap<PersonId, Day> = reader
                .last_one_to_ones(Whose::Everyone, today)?
                .into_iter()
                .collect();
            let open: HashMap<PersonId, u32> = reader.open_action_counts()?.into_iter().collect();
            let me = crate::settings::me(reader)?;
            let mut people: Vec<OneToOneRow> = team_entries(reader, None, today)?
                .into_iter()
                .filter(|entry| me.as_ref().is_none_or(|me| me.id != entry.id))
                .map(|entry| {
                    let last = last.get(&entry.id).copied();
                    OneToOneRow {
                        last,
                        next_due: next_due(last, today),
                        due: meeting_due(last, today),
                        days_overdue: days_overdue(last, today),
                        open_actions: open.get(&entry.id).copied().unwrap_or(0),
                        reports_to_me: me
                            .as_ref()
                            .is_some_and(|me| entry.manager.as_ref() == Some(&me.id)),
                        title: entry.title,
                        person: PersonRef {
                            id: entry.id,
                            name: entry.name,
                        },
                    }
                })
                .collect();
            // The sort is stable, so equals stay in the order of their names.
            people.sort_by_key(|row| row.last);
            let reports = people.iter().filter(|row| row.reports_to_me);
            let overdue = people.iter().filter(|row| row.days_overdue > 0);
            let overdue_reports = reports.clone().filter(|row| row.days_overdue > 0);
            let reports = reports.count();
            Ok(OneToOneList {
                overdue: count(overdue),
                overdue_reports: count(overdue_reports),
                is_mixed: is_mixed(reports, people.len()),
                people,
                as_of: today,
            })
        })
    }
}
