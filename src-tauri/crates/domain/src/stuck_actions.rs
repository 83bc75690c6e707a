//! What one could do about a sign of being stuck. Each is an action in the words of a plan, so none names the sign: plans are read
//! by the person and printed. A suggestion chooses nothing for anybody.

use crate::plan::{ActionKind, Focus, FocusOn, Owner};
use crate::stuck::StuckSign;

/// Something to do, with what of the shipped ladder or catalogue it trains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestedAction {
    pub text: &'static str,
    pub kind: ActionKind,
    pub owner: Owner,
    pub trains: Option<FocusOn>,
}

/// Two or three, the nearest to the daily work first.
#[must_use]
pub fn suggested_actions(sign: StuckSign) -> Vec<SuggestedAction> {
    use ActionKind::{OnTheJob, WithOthers};
    use Owner::{Leader, Pm};
    let competency = |code: &str| Some(FocusOn::Competency(code.into()));
    let decision = |code: &str| Some(FocusOn::Delegation(code.into()));
    let rows: Vec<(&'static str, ActionKind, Owner, Option<FocusOn>)> = match sign {
        StuckSign::NoBuyIn => vec![
            (
                "Take one open decision, name the two people whose yes it needs, and talk to each alone before the next meeting.",
                OnTheJob,
                Pm,
                competency("stakeholder-influence"),
            ),
            (
                "Tell the current roadmap as one customer's story on a page, and try it on somebody outside the team.",
                OnTheJob,
                Pm,
                competency("communication"),
            ),
            (
                "Say in the next leadership round which roadmap decisions are theirs, and stand by the first one.",
                OnTheJob,
                Leader,
                decision("roadmap-quarter"),
            ),
        ],
        StuckSign::StrainedRelations => vec![
            (
                "Ask the partner it is hardest with what would make working together easier, and change one thing of it within two weeks.",
                OnTheJob,
                Pm,
                competency("conflict"),
            ),
            (
                "Be a guest in one planning meeting a month of the function we know least about.",
                WithOthers,
                Pm,
                competency("stakeholder-influence"),
            ),
            (
                "Introduce them to somebody in that function, and say what they are trusted to decide.",
                WithOthers,
                Leader,
                None,
            ),
        ],
        StuckSign::StretchedThin => vec![
            (
                "List everything in flight, and settle together which third of it stops or goes to somebody else this month.",
                OnTheJob,
                Pm,
                competency("prioritisation"),
            ),
            (
                "Cut scope without asking until the end of the quarter, within a limit we write down.",
                OnTheJob,
                Pm,
                decision("scope"),
            ),
            (
                "Hand one recurring task over for good, with a briefing somebody else can work from.",
                WithOthers,
                Pm,
                competency("coaching"),
            ),
        ],
        StuckSign::SameTasks => vec![
            (
                "Swap one routine task for a problem nobody has put into words yet.",
                OnTheJob,
                Pm,
                competency("problem-framing"),
            ),
            (
                "Give over one decision beyond the quarter that was the leader's so far, with its limits.",
                OnTheJob,
                Leader,
                decision("roadmap-beyond"),
            ),
            (
                "Spend a day with a team whose product is at another stage of its life, and bring back one thing to try.",
                WithOthers,
                Pm,
                competency("portfolio-thinking"),
            ),
        ],
        StuckSign::LongHours => vec![
            (
                "Go through last week's calendar together, and take out what somebody else could have decided.",
                OnTheJob,
                Leader,
                None,
            ),
            (
                "Drop or halve the three meetings in which the least is decided.",
                OnTheJob,
                Pm,
                competency("prioritisation"),
            ),
            (
                "Settle who is called for incidents and escalations and when, so that it is not always the same person.",
                OnTheJob,
                Leader,
                decision("escalations"),
            ),
        ],
        StuckSign::NoClearPath => vec![
            (
                "Talk about direction: what gets them going, what they would miss, and what both tracks would ask of them.",
                WithOthers,
                Leader,
                None,
            ),
            (
                "Read the next level of both tracks, and mark what is done already and what would be new.",
                WithOthers,
                Pm,
                None,
            ),
            (
                "Ask somebody two rungs up in another department how they came there and what they gave up.",
                WithOthers,
                Pm,
                None,
            ),
        ],
        StuckSign::NoImpact => vec![
            (
                "Write down for the next release which number it should move, how far and by when, before work on it begins.",
                OnTheJob,
                Pm,
                competency("data-fluency"),
            ),
            (
                "Look back at the last three releases, and tell the team what each of them changed for the business.",
                OnTheJob,
                Pm,
                competency("business-economics"),
            ),
            (
                "Let them set the product's target for the quarter, and ask for the reasons only.",
                OnTheJob,
                Leader,
                decision("metrics"),
            ),
        ],
    };
    rows.into_iter()
        .map(|(text, kind, owner, trains)| SuggestedAction {
            text,
            kind,
            owner,
            trains,
        })
        .collect()
}

/// Under which focus area of a plan a suggestion fits: one that is about what it trains, else the first.
#[must_use]
pub fn focus_for<'a>(suggestion: &SuggestedAction, focuses: &'a [Focus]) -> Option<&'a Focus> {
    let same = focuses
        .iter()
        .find(|focus| suggestion.trains.as_ref() == Some(&focus.on));
    same.or_else(|| focuses.iter().min_by_key(|focus| focus.position))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_sign_has_two_or_three_suggestions_of_its_own() {
        let mut seen = HashSet::new();
        for sign in StuckSign::ALL {
            let suggested = suggested_actions(sign);
            assert!((2..=3).contains(&suggested.len()), "{sign:?}");
            for action in suggested {
                assert!(seen.insert(action.text), "twice: {}", action.text);
                assert!(
                    !action.text.contains(sign.name()),
                    "a plan would tell the sign: {}",
                    action.text
                );
            }
        }
    }

    #[test]
    fn a_suggestion_goes_under_what_it_trains_or_else_first() {
        let focus = |position, code: &str| Focus {
            id: code.into(),
            plan: "plan".into(),
            position,
            on: FocusOn::Competency(code.into()),
            from: None,
            to: None,
            note: String::new(),
            know: String::new(),
            outcome: None,
            outcome_note: String::new(),
            carried_from: None,
        };
        let focuses = [focus(2, "prioritisation"), focus(1, "delivery")];
        let under = |sign| {
            let suggestion = &suggested_actions(sign)[0];
            focus_for(suggestion, &focuses).map(|focus| focus.id.as_str())
        };
        assert_eq!(under(StuckSign::StretchedThin), Some("prioritisation"));
        assert_eq!(under(StuckSign::NoBuyIn), Some("delivery"));
        assert_eq!(
            focus_for(&suggested_actions(StuckSign::NoBuyIn)[0], &[]),
            None
        );
    }
}
