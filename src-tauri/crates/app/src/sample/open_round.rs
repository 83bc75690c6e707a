//! An assessment that is waiting for its talk: both views are in, and colleagues were asked.

use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundView;
use rungs_domain::ids::PersonId;
use rungs_domain::peer_view::Naming;

use super::ratings::ratings;
use super::team::TEAM;
use crate::assessing::{AssessmentDraft, PeerAsk, PeerViewEdit, RoundBeginning};
use crate::error::Result;
use crate::workspace::Workspace;

/// Marisol, who reports to whom the workspace belongs to.
const RATED: usize = 2;
/// Her own reports, who see her work every day.
const ASKED: [usize; 2] = [5, 6];
/// The newest of the rounds in `ratings`.
const ROUND: usize = 3;

const ANSWER: &str = "Gets the three teams to one page before anybody starts to build. I would like to hear about trade-offs earlier.";
const QUOTE: &str = "Gets the three teams to one page before anybody starts to build.";

impl Workspace {
    pub(super) fn sample_open_round(&self, people: &[PersonId]) -> Result<()> {
        let ladder = self.ladder_document()?;
        let level = TEAM
            .get(RATED)
            .and_then(|member| member.7.last())
            .and_then(|(code, _)| ladder.level(&(*code).into()));
        let (Some(person), Some(level)) = (people.get(RATED), level) else {
            return Ok(());
        };
        let beginning = RoundBeginning {
            person: person.clone(),
            against: None,
            on: None,
        };
        let round = self.round_begin(&beginning)?.value;
        for (by, view) in [
            (Rater::Oneself, RoundView::Oneself),
            (Rater::Manager, RoundView::Manager),
        ] {
            self.assess(&AssessmentDraft {
                ratings: ratings(&ladder, level, RATED, by, ROUND),
                ..AssessmentDraft::of(person.clone(), by)
            })?;
            self.round_hand_in(&round, view, None)?;
        }
        let mut asked = Vec::new();
        for peer in ASKED.into_iter().filter_map(|at| people.get(at)) {
            let ask = PeerAsk {
                person: person.clone(),
                peer: Some(peer.clone()),
                peer_name: String::new(),
                why: "Works with her on every release".to_owned(),
                on: None,
            };
            asked.push(self.peer_view_ask(&ask)?.value);
        }
        if let Some(first) = asked.first() {
            let answer = PeerViewEdit {
                words: Some(ANSWER.to_owned()),
                quote: Some(QUOTE.to_owned()),
                naming: Some(Naming::Agreed),
                ..PeerViewEdit::default()
            };
            self.peer_view_update(first, &answer)?;
        }
        Ok(())
    }
}
