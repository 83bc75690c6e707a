//! Dates the two agree on, and remembering that they moved.

use rungs_domain::Day;
use rungs_domain::due_moves::{MoveKept, are_agreed, dates_to_keep, moved, moves_in};
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{DatedThing, DueMove, Plan, WholePlan};

use crate::error::Result;
use crate::workspace::Writing;

/// Remembers that a date was given, where the two have agreed on the plan already; without a plan they agree on it at once.
pub(crate) fn remember_date(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    plan: Option<&Plan>,
    thing: DatedThing,
    due: Option<Day>,
) -> Result<()> {
    remember_move(w, person, plan, thing, (None, due))
}

/// Remembers that a date moved, where the two have agreed on it.
pub(super) fn remember_move(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    plan: Option<&Plan>,
    thing: DatedThing,
    (was, became): (Option<Day>, Option<Day>),
) -> Result<()> {
    if !are_agreed(plan) {
        return Ok(());
    }
    let earlier = moves_of(w, person, &thing)?;
    match moved(&earlier, was, became, w.today) {
        MoveKept::Nothing => {}
        MoveKept::New { was, became } => w.tx.put(&DueMove {
            id: w.fresh(),
            person: person.clone(),
            thing,
            on: w.today,
            was,
            became,
        })?,
        MoveKept::Changed(same_day) => w.tx.put(&same_day)?,
        MoveKept::TakenBack(same_day) => w.tx.remove::<DueMove>(same_day.id.as_str())?,
    }
    Ok(())
}

/// The two agree on the plan today: its dates are given, and what moved under an agreement before is forgotten.
pub(crate) fn agree_on_dates(w: &mut Writing<'_, '_>, whole: &WholePlan) -> Result<()> {
    let person = &whole.plan.person;
    let moves = w.reader().due_moves_of(person)?;
    for moved in moves_in(whole, &moves) {
        w.tx.remove::<DueMove>(moved.id.as_str())?;
    }
    for (thing, due) in dates_to_keep(whole) {
        w.tx.put(&DueMove {
            id: w.fresh(),
            person: person.clone(),
            thing,
            on: w.today,
            was: None,
            became: Some(due),
        })?;
    }
    Ok(())
}

/// Forgets what is known of the dates of something that is removed.
pub(super) fn forget_moves(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    thing: &DatedThing,
) -> Result<()> {
    for moved in moves_of(w, person, thing)? {
        w.tx.remove::<DueMove>(moved.id.as_str())?;
    }
    Ok(())
}

fn moves_of(w: &Writing<'_, '_>, person: &PersonId, thing: &DatedThing) -> Result<Vec<DueMove>> {
    let mut moves = w.reader().due_moves_of(person)?;
    moves.retain(|moved| moved.thing == *thing);
    Ok(moves)
}
