//! The history of one cell, told as a story: what changed, when, and why. A day is one chapter: what was tried out and changed again on
//! the same day is told by its outcome.

mod for_a_while;

pub use for_a_while::Around;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::{Delegation, DelegationLevel};
use crate::delegation_scale::Scale;
use crate::delegation_view::DelegationView;
use crate::temporary_level::TemporaryLevel;
use crate::view_talk::TalkKind;
use crate::{Day, Wording};

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum StoryKind {
    /// A level for a while came to its end.
    Returned,
    /// The first level agreed.
    Began,
    /// More freedom than before.
    Freer,
    /// Less than before.
    Tighter,
    /// The level stayed; what was agreed around it changed.
    Terms,
    /// Looked at again, and left as it was.
    Confirmed,
    /// A level for a while.
    Temporary,
    /// The area was split or merged, and the cell went on from another one.
    Carried,
    /// Delegation poker was played.
    Poker,
    /// How the PM saw it.
    OwnView,
    /// A decision that was seen, and how it went.
    Outcome,
}

/// A line of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StoryLine {
    pub on: Day,
    pub kind: StoryKind,
    /// `Consult → Advise`.
    pub what: String,
    /// The reason given, or what was seen.
    pub why: Option<String>,
    /// What else was agreed with it, each as a short sentence.
    pub terms: Vec<String>,
}

/// What is known of one cell.
#[derive(Debug, Clone, Copy)]
pub struct CellFacts<'a> {
    pub scale: Scale,
    /// The states of the cell in any order, as [`crate::told_states::of_cell`] gives them.
    pub states: &'a [Delegation],
    pub temporary: &'a [TemporaryLevel],
    pub around: &'a Around,
    pub views: &'a [DelegationView],
    /// Up to this day; what is agreed for later is told too, since it is dated.
    pub today: Day,
}

impl CellFacts<'_> {
    /// Oldest first.
    #[must_use]
    pub fn story(&self) -> Vec<StoryLine> {
        let mut lines = self.agreements();
        for level in self.temporary {
            lines.extend(self.for_a_while(level));
        }
        lines.extend(self.own_views());
        lines.extend(self.views.iter().filter_map(|view| self.talk(view)));
        in_order(&mut lines);
        lines
    }

    /// What they said the same way as the time before is told once.
    fn own_views(&self) -> Vec<StoryLine> {
        // What came over from another area is told there.
        let here = self
            .views
            .iter()
            .filter(|view| self.came_over(view).is_none());
        let mut views: Vec<&DelegationView> = here.collect();
        views.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
        views.dedup_by(|later, earlier| {
            self.scale.number(later.level) == self.scale.number(earlier.level)
                && later.note == earlier.note
        });
        views
            .into_iter()
            .map(|view| StoryLine {
                on: view.on,
                kind: StoryKind::OwnView,
                what: format!("Their own view: {}", self.scale.word(view.level)),
                why: (!view.note.is_empty()).then(|| view.note.clone()),
                terms: Vec::new(),
            })
            .collect()
    }

    /// What became of a difference.
    fn talk(&self, view: &DelegationView) -> Option<StoryLine> {
        let came_over = self.came_over(view);
        let talk = view.talk.as_ref()?;
        if came_over.is_some_and(|on| talk.on <= on) {
            return None;
        }
        let (agreed, seen) = (self.scale.word(talk.agreed), self.scale.word(view.level));
        let (kind, what) = match talk.kind {
            TalkKind::Waiting => (
                StoryKind::OwnView,
                format!("To talk about: agreed {agreed}, seen as {seen}"),
            ),
            TalkKind::Kept => (
                StoryKind::Confirmed,
                format!("Still {agreed}, though seen as {seen}"),
            ),
        };
        Some(StoryLine {
            on: talk.on,
            kind,
            what,
            why: Some(talk.words.clone()),
            terms: Vec::new(),
        })
    }

    /// The day on which what was said of another area came to count here.
    fn came_over(&self, view: &DelegationView) -> Option<Day> {
        let began = self.around.since.filter(|since| view.on < *since);
        began.or(view.said_on.map(|_| view.on))
    }

    fn agreements(&self) -> Vec<StoryLine> {
        let mut states: Vec<&Delegation> = self.states.iter().collect();
        states.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
        let mut lines = Vec::new();
        let mut before: Option<&Delegation> = None;
        for day in states.chunk_by(|a, b| a.since == b.since) {
            let Some(state) = day.last().copied() else {
                continue;
            };
            let brought = || brought(day).filter(|brought| brought.id != state.id);
            lines.extend(self.agreement(before.or_else(brought), day, state));
            before = Some(state);
        }
        lines
    }

    /// Nothing, when a day ended as it began and nobody said anything.
    fn agreement(
        &self,
        before: Option<&Delegation>,
        day: &[&Delegation],
        state: &Delegation,
    ) -> Option<StoryLine> {
        let word = |level| self.scale.word(level);
        let (kind, what) = match before {
            None => (StoryKind::Began, word(state.level).to_owned()),
            Some(before) => {
                let moved = format!("{} → {}", word(before.level), word(state.level));
                match self
                    .scale
                    .number(state.level)
                    .cmp(&self.scale.number(before.level))
                {
                    std::cmp::Ordering::Greater => (StoryKind::Freer, moved),
                    std::cmp::Ordering::Less => (StoryKind::Tighter, moved),
                    std::cmp::Ordering::Equal => {
                        (StoryKind::Terms, format!("Still {}", word(state.level)))
                    }
                }
            }
        };
        let carried = state.carried_from.is_some();
        let mut terms = self.terms(before, state);
        if before.is_some_and(|before| before.level != state.level) {
            let ended = self
                .temporary
                .iter()
                .filter(|level| level.ended_on == Some(state.since) && level.since < state.since);
            terms.extend(ended.map(|level| format!("Ends “{} for a while”.", word(level.level))));
        }
        // A day's reasons, each once, in the order they were given.
        let mut reasons: Vec<&str> = Vec::new();
        for reason in day.iter().filter_map(|state| state.reason.as_deref()) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        let why = (!reasons.is_empty()).then(|| reasons.join(" "));
        let kind = match kind {
            StoryKind::Began | StoryKind::Terms if carried => StoryKind::Carried,
            StoryKind::Terms if terms.is_empty() => StoryKind::Confirmed,
            kind => kind,
        };
        if kind == StoryKind::Confirmed && why.is_none() {
            return None;
        }
        Some(StoryLine {
            on: state.since,
            kind,
            what,
            why,
            terms,
        })
    }

    fn terms(&self, before: Option<&Delegation>, state: &Delegation) -> Vec<String> {
        let mut terms = Vec::new();
        let was = |f: fn(&Delegation) -> Option<String>| before.and_then(f);
        let mut tell = |now: Option<String>, was: Option<String>, gone: &str| {
            if now != was {
                terms.push(now.unwrap_or_else(|| gone.to_owned()));
            }
        };
        let wanted = |d: &Delegation, scale: Scale| {
            d.wanted.map(|level| match d.wanted_by {
                Some(by) => format!("{} wanted by {}.", scale.word(level), by.long()),
                None => format!("{} wanted.", scale.word(level)),
            })
        };
        // What was wanted and is reached now needs no words.
        if wanted(state, self.scale).is_some()
            || before.is_some_and(|b| b.wanted != Some(state.level))
        {
            tell(
                wanted(state, self.scale),
                before.and_then(|b| wanted(b, self.scale)),
                "No other level wanted any more.",
            );
        }
        tell(limit(state), was(limit), "No limit any more.");
        tell(
            asks(state),
            was(asks),
            "Nobody needs to be asked first any more.",
        );
        tell(
            tells(state),
            was(tells),
            "Nobody needs to be told any more.",
        );
        tell(
            promise(state),
            was(promise),
            "The leader’s commitment was taken back.",
        );
        tell(review(state), was(review), "No review planned any more.");
        terms
    }
}

/// Oldest first; on one day what came back, then what was agreed in the order it was, then what was seen.
pub fn in_order(lines: &mut [StoryLine]) {
    use StoryKind::{Began, Confirmed, Freer, Terms, Tighter};
    let place = |kind| match kind {
        Freer | Tighter | Terms | Confirmed => Began,
        other => other,
    };
    lines.sort_by_key(|line| (line.on, place(line.kind)));
}

fn limit(d: &Delegation) -> Option<String> {
    d.limits.line().map(|line| format!("Limit: {line}."))
}

fn asks(d: &Delegation) -> Option<String> {
    (!d.consult.is_empty()).then(|| format!("Asks {} first.", list(&d.consult)))
}

fn tells(d: &Delegation) -> Option<String> {
    (!d.inform.is_empty()).then(|| format!("Tells {}.", list(&d.inform)))
}

fn promise(d: &Delegation) -> Option<String> {
    d.commitment.as_ref().map(|text| {
        let end = if text.ends_with(['.', '!', '?', '…']) {
            ""
        } else {
            "."
        };
        format!("The leader’s part: {text}{end}")
    })
}

fn review(d: &Delegation) -> Option<String> {
    d.review.map(|day| format!("Review by {}.", day.long()))
}

/// `A`, `A and B`, `A, B and C`.
#[must_use]
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// A move of a level, for a plan or a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationMove {
    pub on: Day,
    pub from: Option<DelegationLevel>,
    pub to: DelegationLevel,
    /// `Consult → Advise`.
    pub what: String,
    pub why: Option<String>,
}

/// The days on which the level of a cell changed, oldest first, `from` and `until` included. Of what is told of it, the states as
/// [`crate::told_states::of_cell`] gives them.
#[must_use]
pub fn moves(
    say: Wording,
    scale: Scale,
    states: &[Delegation],
    from: Day,
    until: Day,
) -> Vec<DelegationMove> {
    let mut sorted: Vec<&Delegation> = states.iter().collect();
    sorted.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
    let mut previous: Option<&Delegation> = None;
    let mut moves = Vec::new();
    for day in sorted.chunk_by(|a, b| a.since == b.since) {
        let Some(state) = day.last().copied() else {
            continue;
        };
        // What an area has from the one it came out of moved nothing.
        let before = previous.or_else(|| brought(day));
        let changed = before.is_none_or(|b| scale.reading(b.level) != scale.reading(state.level));
        if changed && from <= state.since && state.since <= until {
            let to = say.step(scale, state.level);
            moves.push(DelegationMove {
                on: state.since,
                from: before.map(|b| b.level),
                to: state.level,
                what: match before {
                    Some(before) => format!("{} → {to}", say.step(scale, before.level)),
                    None => to,
                },
                why: state.reason.clone(),
            });
        }
        previous = Some(state);
    }
    moves
}

/// What a cell has that day from the area it came out of: what it begins with, also for what is agreed that very day.
fn brought<'a>(day: &[&'a Delegation]) -> Option<&'a Delegation> {
    let mut states = day.iter().copied();
    states.rfind(|state| state.carried_from.is_some())
}

#[cfg(test)]
#[path = "delegation_story_tests.rs"]
mod tests;
