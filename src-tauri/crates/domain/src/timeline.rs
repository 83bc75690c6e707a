//! How somebody came here, in one dated list: jobs, placements, decisions that moved, levels for a while, assessments that were agreed,
//! and plans. For the leader's own screen: reasons of placements are private.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::delegation_story::{StoryKind, StoryLine};
use crate::ids::{AssessmentRoundId, DecisionAreaCode, PlanId};
use crate::person::{Employment, Status};
use crate::plan::Plan;

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    Job,
    Placement,
    Decision,
    Assessment,
    Plan,
}

/// What an entry is about, to go there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum TimelineLink {
    Area(DecisionAreaCode),
    Round(AssessmentRoundId),
    Plan(PlanId),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimelineEntry {
    pub on: Day,
    pub kind: TimelineKind,
    /// `Pricing: Consult → Advise`.
    pub what: String,
    /// The reason, or what else changed; may be empty.
    pub note: String,
    pub link: Option<TimelineLink>,
}

impl TimelineEntry {
    fn new(on: Day, kind: TimelineKind, what: impl Into<String>) -> Self {
        Self {
            on,
            kind,
            what: what.into(),
            note: String::new(),
            link: None,
        }
    }
}

/// Newest first; on one day in the order of the kinds, and within a kind the one said last first.
pub fn newest_first(entries: &mut [TimelineEntry]) {
    entries.reverse();
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.on), entry.kind));
}

/// What changed in the jobs of a person that anybody would call a change, oldest first: the title, who leads, the product area,
/// leaving and coming back. `jobs` oldest first; `name_of` says who a manager is.
pub fn jobs<'a>(
    jobs: &'a [Employment],
    name_of: impl Fn(&'a Employment) -> Option<String>,
) -> Vec<TimelineEntry> {
    let mut before: Option<&Employment> = None;
    let mut entries = Vec::new();
    for job in jobs {
        let manager = || name_of(job).map(|name| format!("reports to {name}"));
        let around = || {
            let parts: Vec<String> = [manager(), job.area.clone()]
                .into_iter()
                .flatten()
                .collect();
            parts.join(" · ")
        };
        let entry = |what: String, note: String| TimelineEntry {
            note,
            ..TimelineEntry::new(job.since, TimelineKind::Job, what)
        };
        let new = match before {
            _ if job.status == Status::Archived => before
                .is_none_or(|b| b.status == Status::Active)
                .then(|| entry("Left".to_owned(), String::new())),
            None => Some(entry(format!("Began as {}", job.title), around())),
            Some(b) if b.status == Status::Archived => {
                Some(entry(format!("Came back as {}", job.title), around()))
            }
            Some(b) if b.title != job.title => {
                Some(entry(format!("Became {}", job.title), around()))
            }
            Some(b) if b.manager != job.manager => Some(entry(
                name_of(job).map_or_else(
                    || "Reports to nobody here any more".to_owned(),
                    |name| format!("Reports to {name}"),
                ),
                job.area.clone().unwrap_or_default(),
            )),
            Some(b) if b.area != job.area => Some(entry(
                job.area.as_ref().map_or_else(
                    || "Works on no one product area any more".to_owned(),
                    |area| format!("Moved to {area}"),
                ),
                String::new(),
            )),
            Some(_) => None,
        };
        entries.extend(new);
        before = Some(job);
    }
    entries
}

/// A placement; without a level it was said that they are off the ladder.
#[must_use]
pub fn placement(on: Day, level: Option<&str>, reason: &str) -> TimelineEntry {
    let what = level.map_or_else(
        || "Off the ladder".to_owned(),
        |level| format!("Placed on {level}"),
    );
    TimelineEntry {
        note: reason.to_owned(),
        ..TimelineEntry::new(on, TimelineKind::Placement, what)
    }
}

/// Of the story of a cell what moved: levels, pull-backs and returns. What was only talked about or looked at stays in the story.
#[must_use]
pub fn decision(area: &DecisionAreaCode, name: &str, story: &[StoryLine]) -> Vec<TimelineEntry> {
    let moved = |line: &&StoryLine| {
        matches!(
            line.kind,
            StoryKind::Began
                | StoryKind::Freer
                | StoryKind::Tighter
                | StoryKind::Temporary
                | StoryKind::Returned
        )
    };
    story
        .iter()
        .filter(moved)
        .map(|line| {
            let until = match line.kind {
                StoryKind::Temporary | StoryKind::Returned => line.terms.join(" "),
                _ => String::new(),
            };
            let parts: Vec<String> = line
                .why
                .clone()
                .into_iter()
                .chain((!until.is_empty()).then_some(until))
                .collect();
            TimelineEntry {
                note: parts.join(" "),
                link: Some(TimelineLink::Area(area.clone())),
                ..TimelineEntry::new(
                    line.on,
                    TimelineKind::Decision,
                    format!("{name}: {}", line.what),
                )
            }
        })
        .collect()
}

/// An assessment both agreed on.
#[must_use]
pub fn assessment(on: Day, round: &AssessmentRoundId, against: &str) -> TimelineEntry {
    TimelineEntry {
        link: Some(TimelineLink::Round(round.clone())),
        ..TimelineEntry::new(
            on,
            TimelineKind::Assessment,
            format!("Assessment agreed, against {against}"),
        )
    }
}

/// A plan stands on the day it was agreed; until then on the first day of its period.
#[must_use]
pub fn plan(plan: &Plan, target: Option<&str>) -> TimelineEntry {
    let period = Day::period(plan.from, plan.to);
    let (on, what) = match plan.agreed_on {
        Some(on) => (on, format!("Growth plan agreed for {period}")),
        None => (plan.from, format!("Growth plan drafted for {period}")),
    };
    TimelineEntry {
        note: target.map_or_else(String::new, |target| format!("Aims for {target}.")),
        link: Some(TimelineLink::Plan(plan.id.clone())),
        ..TimelineEntry::new(on, TimelineKind::Plan, what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::Market;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn job(since: &str, title: &str, manager: Option<&str>, area: Option<&str>) -> Employment {
        Employment {
            id: since.into(),
            person: "p".into(),
            since: day(since),
            status: Status::Active,
            title: title.into(),
            manager: manager.map(Into::into),
            area: area.map(Into::into),
            market: Market::Other,
            stage: None,
            role_start: None,
        }
    }

    fn told(entries: &[TimelineEntry]) -> Vec<String> {
        entries
            .iter()
            .map(|entry| format!("{} {} [{}]", entry.on, entry.what, entry.note))
            .collect()
    }

    #[test]
    fn jobs_tell_what_changed_and_nothing_where_nothing_did() {
        let mut left = job("2026-03-01", "Senior PM", Some("Bo"), Some("Search"));
        left.status = Status::Archived;
        let history = [
            job("2024-01-01", "PM", Some("Ana"), None),
            job("2024-06-01", "PM", Some("Bo"), None),
            job("2025-01-01", "PM", Some("Bo"), Some("Search")),
            job("2025-02-01", "PM", Some("Bo"), Some("Search")),
            job("2025-06-01", "Senior PM", Some("Bo"), Some("Search")),
            left,
            job("2026-09-01", "Senior PM", None, Some("Search")),
        ];
        let name_of = |job: &Employment| job.manager.as_ref().map(|id| id.to_string());
        assert_eq!(
            told(&jobs(&history, name_of)),
            [
                "2024-01-01 Began as PM [reports to Ana]",
                "2024-06-01 Reports to Bo []",
                "2025-01-01 Moved to Search []",
                "2025-06-01 Became Senior PM [reports to Bo · Search]",
                "2026-03-01 Left []",
                "2026-09-01 Came back as Senior PM [Search]",
            ]
        );
    }

    #[test]
    fn of_a_story_only_what_moved_is_in_the_timeline() {
        let line = |on: &str, kind, what: &str, why: Option<&str>, term: &str| StoryLine {
            on: day(on),
            kind,
            what: what.into(),
            why: why.map(Into::into),
            terms: vec![term.into()],
        };
        let story = [
            line(
                "2026-01-10",
                StoryKind::Began,
                "Consult",
                None,
                "Review by then.",
            ),
            line(
                "2026-02-01",
                StoryKind::OwnView,
                "Their own view: Sell",
                None,
                "",
            ),
            line(
                "2026-03-03",
                StoryKind::Freer,
                "Consult → Advise",
                Some("Went well."),
                "Limit.",
            ),
            line(
                "2026-04-01",
                StoryKind::Temporary,
                "Pulled back for a while: Advise → Consult",
                Some("A renewal."),
                "Until 30 April 2026.",
            ),
            line(
                "2026-05-01",
                StoryKind::Returned,
                "Back to Advise",
                None,
                "Its time was over.",
            ),
            line(
                "2026-06-01",
                StoryKind::Confirmed,
                "Still Advise",
                Some("Stays."),
                "",
            ),
            line(
                "2026-06-02",
                StoryKind::Outcome,
                "Seen",
                Some("Priced well."),
                "",
            ),
        ];
        assert_eq!(
            told(&decision(&"pricing".into(), "Pricing", &story)),
            [
                "2026-01-10 Pricing: Consult []",
                "2026-03-03 Pricing: Consult → Advise [Went well.]",
                "2026-04-01 Pricing: Pulled back for a while: Advise → Consult [A renewal. Until 30 April 2026.]",
                "2026-05-01 Pricing: Back to Advise [Its time was over.]",
            ]
        );
    }

    #[test]
    fn the_newest_comes_first_and_one_day_is_in_the_order_of_the_kinds() {
        let entry = |on: &str, kind, what: &str| TimelineEntry::new(day(on), kind, what);
        let mut entries = [
            entry("2026-01-01", TimelineKind::Plan, "plan"),
            entry("2026-01-01", TimelineKind::Decision, "first decision"),
            entry("2026-01-01", TimelineKind::Decision, "second decision"),
            entry("2026-01-01", TimelineKind::Job, "job"),
            entry("2026-05-01", TimelineKind::Plan, "newest"),
        ];
        newest_first(&mut entries);
        let whats: Vec<&str> = entries.iter().map(|entry| entry.what.as_str()).collect();
        assert_eq!(
            whats,
            ["newest", "job", "second decision", "first decision", "plan"]
        );
    }
}
