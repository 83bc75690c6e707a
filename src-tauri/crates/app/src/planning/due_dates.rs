//! Moving a date the two had agreed on, and remembering that it was moved.

use rungs_domain::Day;
use rungs_domain::due_moves::{MoveKept, moved};
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{DueMove, MovedThing, Plan, PlanState};

use crate::error::Result;
use crate::workspace::Writing;

/// Remembers that a date moved. Dates of a plan count once the two agreed on it; those of a one-to-one, which has no plan, at once.
pub(super) fn remember_move(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    plan: Option<&Plan>,
    thing: &MovedThing,
    (was, became): (Option<Day>, Option<Day>),
) -> Result<()> {
    if plan.is_some_and(|plan| plan.state == PlanState::Draft) {
        return Ok(());
    }
    let earlier = moves_of(w, person, thing)?;
    match moved(&earlier, was, became, w.today) {
        MoveKept::Nothing => {}
        MoveKept::New { was, became } => w.tx.put(&DueMove {
            id: w.fresh(),
            person: person.clone(),
            thing: thing.clone(),
            on: w.today,
            was,
            became,
        })?,
        MoveKept::Changed(same_day) => w.tx.put(&same_day)?,
        MoveKept::TakenBack(same_day) => w.tx.remove::<DueMove>(same_day.id.as_str())?,
    }
    Ok(())
}

/// Forgets what is known of the dates of something that is removed.
pub(super) fn forget_moves(
    w: &mut Writing<'_, '_>,
    person: &PersonId,
    thing: &MovedThing,
) -> Result<()> {
    for moved in moves_of(w, person, thing)? {
        w.tx.remove::<DueMove>(moved.id.as_str())?;
    }
    Ok(())
}

fn moves_of(w: &Writing<'_, '_>, person: &PersonId, thing: &MovedThing) -> Result<Vec<DueMove>> {
    let mut moves = w.reader().due_moves_of(person)?;
    moves.retain(|moved| moved.thing == *thing);
    Ok(moves)
}
