//! What the last plan promised and what happened, for the talk in which the next one is made.

use crate::wording::capitalised;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessment::Audience;
use crate::delegation::DelegationLevel;
use crate::delegation_story;
use crate::gap::{newest, ratings_that_count};
use crate::ids::PlanId;
use crate::plan::{Action, ActionStatus, Focus, FocusOn, Plan, PlanOutcome, PlanState, WholePlan};
use crate::plan_sheet::{SheetLookBack, SheetLookBackFocus};
use crate::plan_suggestions::Standing;
use crate::step_words::{from_to, step_words};
use crate::told_states;
use crate::{Day, Wording};

/// So many decisions agreed on for the first time on one day are named; more are counted.
const MOST_FIRST_TOLD: usize = 3;

/// A plan, looked back on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LookBack {
    pub plan: PlanId,
    /// `1 July – 30 September 2026`.
    pub period: String,
    pub from: Day,
    pub to: Day,
    pub outcome: Option<PlanOutcome>,
    pub outcome_note: String,
    /// Still to be closed.
    pub is_open: bool,
    /// In the order they stood in the plan.
    pub focuses: Vec<LookBackFocus>,
    /// Commitments of the leader that were kept, and all but those taken back.
    pub kept: u32,
    pub promised: u32,
    pub held: u32,
    pub check_ins: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LookBackFocus {
    pub heading: String,
    /// `From 3 Consult to 5 Advise`; may be empty.
    pub from_to: String,
    /// Where it is: `now 4 Agree` of a decision, `last rated 2 With help` of a competency, which may be from before the plan ended; empty when
    /// nobody knows and for a shift.
    pub now: String,
    pub outcome: Option<PlanOutcome>,
    pub outcome_note: String,
    /// Goes on in a later plan.
    pub carried: bool,
    pub done: u32,
    /// Without dropped ones.
    pub actions: u32,
}

/// The plan before another one: the one with the latest start that the two had agreed on. What never got beyond a draft promised nothing,
/// also when it was closed. Of two that begin on one day, since the first was closed on that day, the one made first is before.
#[must_use]
pub fn plan_before<'a>(plans: &'a [Plan], of: &Plan) -> Option<&'a Plan> {
    // Ids are told in the order they are made.
    let begins = |plan: &Plan| (plan.from, plan.id.clone());
    plans
        .iter()
        .filter(|plan| begins(plan) < begins(of) && plan.agreed_on.is_some())
        .max_by_key(|plan| begins(plan))
}

/// `carries_on` says whether a later plan carries on a focus area of it.
#[must_use]
pub fn look_back(
    whole: &WholePlan,
    standing: &Standing<'_>,
    carries_on: impl Fn(&Focus) -> bool,
) -> LookBack {
    let plan = &whole.plan;
    let focus = |focus: &Focus| {
        let counted = || {
            let under = |action: &&Action| action.focus.as_ref() == Some(&focus.id);
            let actions = whole.actions.iter().filter(under);
            actions.filter(|action| action.status != ActionStatus::Dropped)
        };
        LookBackFocus {
            heading: standing.heading(&focus.on),
            from_to: from_to(standing.say, standing.catalogue.scale, focus),
            now: now(standing, &focus.on),
            outcome: focus.outcome,
            outcome_note: focus.outcome_note.clone(),
            carried: carries_on(focus),
            done: count(counted().filter(|action| action.status == ActionStatus::Done)),
            actions: count(counted()),
        }
    };
    let owed = || {
        let commitments = whole.commitments.iter();
        commitments.filter(|owed| owed.status != ActionStatus::Dropped)
    };
    LookBack {
        plan: plan.id.clone(),
        period: Day::period(plan.from, plan.to),
        from: plan.from,
        to: plan.to,
        outcome: plan.outcome,
        outcome_note: plan.outcome_note.clone(),
        is_open: plan.state != PlanState::Closed,
        focuses: whole.focuses.iter().map(focus).collect(),
        kept: count(owed().filter(|owed| owed.is_kept())),
        promised: count(owed()),
        held: count(whole.check_ins.iter().filter(|c| c.held_on.is_some())),
        check_ins: count(whole.check_ins.iter()),
    }
}

impl LookBack {
    /// As it stands on paper.
    #[must_use]
    pub fn on_paper(&self, say: Wording) -> SheetLookBack {
        let done_of = |key: &str, done: u32, all: u32| {
            say.with(key, &[("done", done.into()), ("all", all.into())])
        };
        let focus = |focus: &LookBackFocus| {
            let outcome = focus.outcome.map(|outcome| say.outcome(outcome));
            let goes_on = focus.carried.then(|| say.word("plan-goes-on"));
            let some = |words: String| Some(words).filter(|words| !words.is_empty());
            let path = some(in_sentence(&focus.from_to));
            let now = some(focus.now.clone());
            let said: Vec<String> = [outcome, path, now, goes_on]
                .into_iter()
                .flatten()
                .collect();
            SheetLookBackFocus {
                heading: focus.heading.clone(),
                became: capitalised(&one_after_another(say, said)),
                actions: match focus.actions {
                    0 => String::new(),
                    all => done_of("plan-done-of", focus.done, all),
                },
            }
        };
        let kept =
            (self.promised > 0).then(|| done_of("plan-commitments-kept", self.kept, self.promised));
        let held =
            (self.check_ins > 0).then(|| done_of("plan-check-ins-held", self.held, self.check_ins));
        SheetLookBack {
            period: say.period(self.from, self.to),
            outcome: self
                .outcome
                .map_or_else(String::new, |outcome| say.outcome(outcome)),
            note: self.outcome_note.clone(),
            focuses: self.focuses.iter().map(focus).collect(),
            kept: kept.into_iter().chain(held).collect::<Vec<_>>().join(", "),
        }
    }
}

fn one_after_another(say: Wording, said: Vec<String>) -> String {
    let joined = said.into_iter().reduce(|first, then| {
        let parts = [("first", first.into()), ("then", then.into())];
        say.with("plan-and-then", &parts)
    });
    joined.unwrap_or_default()
}

/// `From 3 Consult` as it reads after other words.
fn in_sentence(path: &str) -> String {
    let mut letters = path.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// What both know of where something is: the newest final rating, the level agreed on.
fn now(standing: &Standing<'_>, on: &FocusOn) -> String {
    let (key, step) = match on {
        FocusOn::Competency(code) => {
            let rating = newest(ratings_that_count(
                standing.ratings,
                code,
                Audience::Paper,
                standing.as_of,
            ));
            ("plan-last-rated", rating.map(|rating| rating.value.value()))
        }
        FocusOn::Delegation(code) => (
            "plan-now",
            standing.level_of(code).map(DelegationLevel::value),
        ),
        FocusOn::Shift(_) => return String::new(),
    };
    step.map_or_else(String::new, |step| {
        let step = step_words(standing.say, standing.catalogue.scale, on, step);
        standing.say.with(key, &[("step", step.into())])
    })
}

/// Something that happened to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Happened {
    pub on: Day,
    /// A sentence, or the move of a rating or a decision: `Pricing: Consult → Advise`.
    pub what: String,
}

/// What changed since a day, up to the day looked at, in the order it happened: levels, final ratings, decisions. `levels` are the
/// names of the levels somebody was put on, with the day. Of a competency or a decision that moved more than once each move is told.
#[must_use]
pub fn changed_since(
    standing: &Standing<'_>,
    levels: &[(Day, String)],
    since: Day,
) -> Vec<Happened> {
    let recent = |on: Day| since < on && on <= standing.as_of;
    let mut happened: Vec<Happened> = levels
        .iter()
        .filter(|(on, _)| recent(*on))
        .map(|(on, level)| Happened {
            on: *on,
            what: format!("Now {level}"),
        })
        .collect();
    for competency in &standing.ladder.competencies {
        let mut ratings = ratings_that_count(
            standing.ratings,
            &competency.code,
            Audience::Paper,
            standing.as_of,
        );
        ratings.sort_by(|a, b| (a.on, &a.assessment).cmp(&(b.on, &b.assessment)));
        for pair in ratings.windows(2) {
            let [before, after] = pair else { continue };
            if before.value != after.value && recent(after.on) {
                happened.push(Happened {
                    on: after.on,
                    what: format!(
                        "{}: {} → {} of 5",
                        competency.name,
                        before.value.value(),
                        after.value.value()
                    ),
                });
            }
        }
    }
    let mut first: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    for area in standing.catalogue.on(standing.as_of) {
        let states = told_states::of_cell(standing.catalogue, standing.states, &area.code);
        let scale = standing.catalogue.scale;
        let moves = delegation_story::moves(
            standing.say,
            scale,
            &states,
            since.plus_days(1),
            standing.as_of,
        );
        for moved in moves {
            let what = format!("{}: {}", area.name, moved.what);
            match moved.from {
                Some(_) => happened.push(Happened { on: moved.on, what }),
                None => first.entry(moved.on).or_default().push(what),
            }
        }
    }
    happened.extend(
        first
            .into_iter()
            .flat_map(|(on, decisions)| told_first(on, decisions)),
    );
    happened.sort_by_key(|happened| happened.on);
    happened
}

/// Decisions agreed on for the first time on a day, one by one as long as they are few: a whole matrix filled in is one event.
fn told_first(on: Day, decisions: Vec<String>) -> Vec<Happened> {
    if decisions.len() <= MOST_FIRST_TOLD {
        return decisions
            .into_iter()
            .map(|what| Happened { on, what })
            .collect();
    }
    vec![Happened {
        on,
        what: format!("{} decisions agreed on for the first time", decisions.len()),
    }]
}

fn count(things: impl Iterator) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "plan_look_back_tests.rs"]
mod tests;
