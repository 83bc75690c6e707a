//! What a plan is proposed to work on, each with every reason there is for it: a gap, a decision that is to move, what keeps somebody
//! from the level they aim at, a sign of being stuck, something the last plan did not reach. What has most kinds of reasons comes first; of those the gap that weighs most,
//! and the decision that is to move first. A proposal chooses nothing for anybody. For the leader's own screen: signs and readiness are
//! private.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::Result;
use crate::plan::{FocusOn, MOST_FOCUS_AREAS, Plan};
use crate::plan_suggestions::{Standing, Suggestion, Suggestions};
use crate::readiness::HoldsBack;
use crate::step_words::path;
use crate::stuck::{SignTrend, StuckSign};
use crate::stuck_actions::suggested_actions;

/// Twice what a plan may hold: enough to choose from, and no list to work through.
pub const MOST_PROPOSALS: usize = 2 * MOST_FOCUS_AREAS;

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// The last plan worked on it, and it is not reached.
    LastPlan,
    Gap,
    Delegation,
    Readiness,
    Stuck,
}

/// Why something is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProposalReason {
    pub kind: ReasonKind,
    /// A sentence for the leader.
    pub words: String,
}

/// Something a focus area could be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FocusProposal {
    pub on: FocusOn,
    pub heading: String,
    /// Where the plan would begin and end: see [`Standing::usual_steps`].
    pub from: Option<u8>,
    pub to: Option<u8>,
    /// `From 3 Consult to 5 Advise`; may be empty.
    pub from_to: String,
    /// At least one, a kind after the other.
    pub reasons: Vec<ProposalReason>,
}

/// What proposals are made of, beside where the person stands.
#[derive(Debug, Clone, Copy)]
pub struct ProposalFacts<'a> {
    pub plan: &'a Plan,
    /// Gaps and decisions the plan does not work on yet.
    pub suggested: &'a Suggestions,
    /// What the last plan worked on and did not reach.
    pub unreached: &'a [FocusOn],
    pub signs: &'a [SignTrend],
    pub holding_back: &'a [HoldsBack],
    /// What the plan works on already.
    pub chosen: &'a [FocusOn],
}

/// # Errors
/// When the gaps cannot be computed.
pub fn proposals(standing: &Standing<'_>, facts: &ProposalFacts<'_>) -> Result<Vec<FocusProposal>> {
    let ProposalFacts {
        plan,
        suggested,
        chosen,
        ..
    } = *facts;
    let mut found: Vec<FocusProposal> = Vec::new();
    for (kind, list) in [
        (ReasonKind::Gap, &suggested.gaps),
        (ReasonKind::Delegation, &suggested.delegations),
    ] {
        found.extend(list.iter().map(|one| of_suggestion(standing, one, kind)));
    }
    let unreached = facts.unreached.iter().map(|on| {
        let words = "The last plan worked on it, and it is not reached.".to_owned();
        (on.clone(), ReasonKind::LastPlan, words)
    });
    let held = facts.holding_back.iter();
    let held = held.map(|held| (held.on.clone(), ReasonKind::Readiness, held.why.clone()));
    let signs = facts.signs.iter().filter(|sign| sign.suggests);
    let others = unreached.chain(held).chain(signs.flat_map(stuck_reasons));
    for (on, kind, words) in others {
        if chosen.contains(&on) || !is_known(standing, &on) {
            continue;
        }
        let at = match found.iter().position(|one| one.on == on) {
            Some(at) => at,
            None => {
                let (from, to) =
                    standing.usual_steps(&on, plan.target_for_others(), plan.direction)?;
                found.push(FocusProposal {
                    heading: standing.heading(&on),
                    from_to: path(standing.say, standing.catalogue.scale, &on, from, to),
                    on,
                    from,
                    to,
                    reasons: Vec::new(),
                });
                found.len() - 1
            }
        };
        if let Some(one) = found.get_mut(at) {
            one.reasons.push(ProposalReason { kind, words });
        }
    }
    // The sort is stable, so of equals the weightier gap stays first.
    found.sort_by_key(|one| std::cmp::Reverse(kinds(one)));
    found.truncate(MOST_PROPOSALS);
    Ok(found)
}

fn kinds(proposal: &FocusProposal) -> usize {
    let kinds: BTreeSet<ReasonKind> = proposal.reasons.iter().map(|reason| reason.kind).collect();
    kinds.len()
}

fn of_suggestion(
    standing: &Standing<'_>,
    suggestion: &Suggestion,
    kind: ReasonKind,
) -> FocusProposal {
    let Suggestion { on, from, to, .. } = suggestion;
    FocusProposal {
        from_to: path(standing.say, standing.catalogue.scale, on, *from, *to),
        on: suggestion.on.clone(),
        heading: suggestion.heading.clone(),
        from: suggestion.from,
        to: suggestion.to,
        reasons: vec![ProposalReason {
            kind,
            words: suggestion.reason.clone(),
        }],
    }
}

/// What the suggestions of a sign train, each once.
fn stuck_reasons(trend: &SignTrend) -> Vec<(FocusOn, ReasonKind, String)> {
    let last = trend.points.last().map(|point| point.on);
    let mut trained: Vec<FocusOn> = Vec::new();
    for action in suggested_actions(trend.sign) {
        if let Some(on) = action.trains.filter(|on| !trained.contains(on)) {
            trained.push(on);
        }
    }
    let reason = |on| (on, ReasonKind::Stuck, sign_words(trend.sign, last));
    trained.into_iter().map(reason).collect()
}

fn sign_words(sign: StuckSign, on: Option<Day>) -> String {
    match on {
        Some(on) => format!(
            "A sign of being stuck, seen {}: {}.",
            on.long(),
            lower(sign)
        ),
        None => format!("A sign of being stuck: {}.", lower(sign)),
    }
}

fn lower(sign: StuckSign) -> String {
    let mut letters = sign.name().chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Whether the workspace's own ladder and catalogue have it.
fn is_known(standing: &Standing<'_>, on: &FocusOn) -> bool {
    match on {
        FocusOn::Competency(code) => standing.ladder.competency(code).is_some(),
        FocusOn::Delegation(code) => {
            let mut areas = standing.catalogue.on(standing.as_of);
            areas.any(|area| area.code == *code)
        }
        FocusOn::Shift(_) => true,
    }
}

#[cfg(test)]
#[path = "focus_proposals_tests.rs"]
mod tests;
