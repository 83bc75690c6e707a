//! Today and new ids come from outside, so that every rule can be tested on any day.

use std::sync::atomic::{AtomicU64, Ordering};

use rungs_domain::Day;

/// Where the time comes from.
pub trait Clock: Send + Sync + std::fmt::Debug {
    fn today(&self) -> Day;
    /// The moment as `20261124-080210`, for names of copies.
    fn moment(&self) -> String;
}

/// Where ids come from. Later ids sort after earlier ones.
pub trait IdSource: Send + Sync + std::fmt::Debug {
    fn fresh(&self) -> String;
}

#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the real clock"
)]
impl Clock for SystemClock {
    fn today(&self) -> Day {
        Day(jiff::ZonedDateTime::now().date())
    }

    fn moment(&self) -> String {
        jiff::ZonedDateTime::now()
            .strftime("%Y%m%d-%H%M%S")
            .to_string()
    }
}

/// UUIDv7: random enough to be unique across workspaces, ordered by the time they were made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Uuids;

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that makes real ids"
)]
impl IdSource for Uuids {
    fn fresh(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}

/// A day that does not pass, for tests and for building the sample team.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Day);

impl Clock for FixedClock {
    fn today(&self) -> Day {
        self.0
    }

    fn moment(&self) -> String {
        format!("{}-120000", self.0.to_string().replace('-', ""))
    }
}

/// Ids counted up from 1, so that the same actions make the same workspace.
#[derive(Debug, Default)]
pub struct CountedIds(AtomicU64);

impl IdSource for CountedIds {
    fn fresh(&self) -> String {
        let n = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        format!("00000000-0000-7000-8000-{n:012x}")
    }
}
