//! What is to come, as a file for the leader's calendar.

use std::path::Path;

use rungs_domain::calendar_sheet::{CalendarFacts, CalendarSheet, build};
use rungs_domain::error::RuleError;
use rungs_domain::ids::{PersonId, PlanId};
use rungs_domain::{Day, Shareable};
use rungs_interchange::calendar;
use rungs_store::{Reader, Until, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::due::{DueWhose, followed};
use crate::error::Result;
use crate::exporting::{ending, unknown_ending, write_whole};
use crate::planning::plan_and_person;
use crate::settings::house_style;
use crate::workspace::Workspace;

/// What to put in a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum CalendarOf {
    People(DueWhose),
    Plan(PlanId),
}

/// Whether the next one-to-ones stand in it too; they are no promise of anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum NextOneToOnes {
    #[default]
    Without,
    With,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarFile {
    pub path: String,
    pub entries: u32,
}

impl Workspace {
    /// Writes a calendar to a file ending in `.ics`, over an older one of the name.
    ///
    /// # Errors
    /// `not_found` person or plan, and when nothing open has a date; `invalid` for another ending, and when only one's own people are
    /// meant and nobody said who that is; `read_only`, `disk_full`. After an error there is no half-written file.
    pub fn calendar_write(
        &self,
        of: &CalendarOf,
        one_to_ones: NextOneToOnes,
        to: &Path,
    ) -> Result<CalendarFile> {
        if ending(to) != "ics" {
            return Err(unknown_ending(".ics").at("out"));
        }
        let today = self.today();
        let sheet = self.read(|reader| sheet(reader, of, one_to_ones, today))?;
        let text = calendar::write(&sheet);
        write_whole(to, text.as_bytes()).map_err(|error| error.at("out"))?;
        Ok(CalendarFile {
            path: to.to_string_lossy().into_owned(),
            entries: u32::try_from(sheet.get().entries.len()).unwrap_or(u32::MAX),
        })
    }
}

fn sheet(
    reader: Reader<'_>,
    of: &CalendarOf,
    one_to_ones: NextOneToOnes,
    today: Day,
) -> Result<Shareable<CalendarSheet>> {
    let (people, whose, plan) = match of {
        CalendarOf::People(whose) => {
            let people = followed(reader, today, whose)?;
            let people: Vec<(PersonId, String)> = people
                .into_iter()
                .map(|person| (person.id, person.name))
                .collect();
            (people, whose.clone(), None)
        }
        CalendarOf::Plan(id) => {
            let (plan, person) = plan_and_person(reader, id)?;
            let whose = DueWhose::One(person.id.clone());
            (vec![(person.id, person.name)], whose, Some(plan.id))
        }
    };
    let rows = match &whose {
        DueWhose::One(id) => Whose::Of(id),
        DueWhose::Everyone | DueWhose::Mine => Whose::Everyone,
    };
    let open = reader.open_things(rows, today, Day::LAST, Until::Day(Day::LAST))?;
    let last_one_to_ones = match one_to_ones {
        NextOneToOnes::Without => None,
        NextOneToOnes::With => Some(reader.last_one_to_ones(rows, today)?.into_iter().collect()),
    };
    let sheet = build(&CalendarFacts {
        made_on: today,
        say: house_style(reader)?.words(),
        people: &people,
        open: match &plan {
            Some(plan) => open.of_plan(plan),
            None => open,
        },
        goes_on_from: reader.goes_on_from()?.into_iter().collect(),
        last_one_to_ones,
    });
    if sheet.get().entries.is_empty() {
        let message = "Nothing open has a date, so there is nothing to put in a calendar. Give a check-in, an action or a promise its day first.";
        return Err(RuleError::not_found(message).into());
    }
    Ok(sheet)
}
