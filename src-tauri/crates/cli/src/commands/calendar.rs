//! What is to come, for a calendar.

use rungs_app::calendar::{CalendarOf, NextOneToOnes};
use rungs_app::due::DueWhose;

use crate::args::IcsArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, counted};

pub fn ics(call: &Call, args: &IcsArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let whose = match &args.person {
        Some(person) => DueWhose::One(workspace.find_person(person)?.id),
        None if args.mine => DueWhose::Mine,
        None => DueWhose::Everyone,
    };
    let one_to_ones = if args.one_to_ones {
        NextOneToOnes::With
    } else {
        NextOneToOnes::Without
    };
    let file = workspace.calendar_write(&CalendarOf::People(whose), one_to_ones, &args.out)?;
    call.answer(&file, || {
        let count = usize::try_from(file.entries).unwrap_or(usize::MAX);
        format!("{} ({})", file.path, counted(count, "entry", "entries"))
    })
}
