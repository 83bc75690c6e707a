//! Two ways of doing the same, timed in turn, so that whatever else the machine does falls on both alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::Outcome;

/// How long to go on for one pair.
const PATIENCE: Duration = Duration::from_millis(1500);
const FEWEST_ROUNDS: usize = 5;
const MOST_ROUNDS: usize = 400;

/// Medians of the floor and of ours.
#[derive(Debug, Clone, Copy)]
pub struct Medians {
    pub floor: f64,
    pub ours: f64,
    pub rounds: usize,
}

impl Medians {
    /// From measurements of any unit.
    pub fn of(floors: &[f64], ours: &[f64]) -> Self {
        Self {
            floor: median(floors),
            ours: median(ours),
            rounds: floors.len().min(ours.len()),
        }
    }
}

/// Times both in milliseconds until there are enough rounds, after one that does not count. What they give back is let go of
/// after the clock has stopped.
pub fn in_turn<F, O>(
    mut floor: impl FnMut() -> Outcome<F>,
    mut ours: impl FnMut() -> Outcome<O>,
) -> Outcome<Medians> {
    timed(&mut floor)?;
    timed(&mut ours)?;
    let begun = Instant::now();
    let (mut floors, mut own) = (Vec::new(), Vec::new());
    while floors.len() < FEWEST_ROUNDS || (begun.elapsed() < PATIENCE && floors.len() < MOST_ROUNDS)
    {
        // Each goes first in every other round.
        if floors.len().is_multiple_of(2) {
            floors.push(timed(&mut floor)?);
            own.push(timed(&mut ours)?);
        } else {
            own.push(timed(&mut ours)?);
            floors.push(timed(&mut floor)?);
        }
    }
    Ok(Medians::of(&floors, &own))
}

/// Milliseconds it took.
pub fn timed<T>(work: &mut impl FnMut() -> Outcome<T>) -> Outcome<f64> {
    let begun = Instant::now();
    let value = black_box(work()?);
    let took = begun.elapsed();
    drop(value);
    Ok(took.as_secs_f64() * 1000.0)
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match (sorted.get(middle.wrapping_sub(1)), sorted.get(middle)) {
        (Some(below), Some(above)) if sorted.len().is_multiple_of(2) => {
            f64::midpoint(*below, *above)
        }
        (_, Some(middle)) => *middle,
        _ => f64::NAN,
    }
}
