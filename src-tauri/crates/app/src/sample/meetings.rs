//! Two years of one-to-ones in the sample team: every two months in the past, every two weeks of late.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::ids::{ContextId, PersonId};
use rungs_domain::plan::Owner;

use super::team::TEAM;
use crate::error::Result;
use crate::one_to_ones::{AgreedAction, OneToOneDraft};
use crate::workspace::Workspace;

/// What both may read.
const SHARED: [&str; 8] = [
    "Walked through last week's interviews. The second segment behaves differently from what we assumed; two more talks before we change the brief.",
    "Agreed what to bring to me and what not to. Scope cuts are theirs from now on; the release date stays a joint call.",
    "Talked about the year ahead: which problem would be worth moving for, and which would not.",
    "Looked at the funnel together. The drop is real, the first explanation is not. Next: split by how people came in.",
    "The disagreement with engineering is about sequence, not about the goal. They will settle it between themselves this week.",
    "Read the draft of the quarterly story aloud. It gets good on page two, so page one goes.",
    "Went over what sales promised and what we can keep. One promise to take back, with an offer instead.",
    "Spoke about load: three things too many. Dropped the internal demo, moved one study, kept the launch.",
];

/// For the leader alone.
const PRIVATE: [&str; 3] = [
    "More sure in front of sales than in spring. Ask before the review whether they want the stage.",
    "Waits for me to say it first. Let the silence stand longer next time.",
    "Would take a second product if asked. Too early; look again after the launch.",
];

impl Workspace {
    pub(super) fn sample_meetings(
        &self,
        people: &[PersonId],
        context: &BTreeMap<Day, ContextId>,
        today: Day,
    ) -> Result<()> {
        for ((index, person), member) in (0_i32..).zip(people).zip(TEAM).skip(1) {
            let nth = |list: usize, n: i32| usize::try_from(index + n).unwrap_or(0) % list;
            let tenure = member.7.iter().map(|(_, ago)| *ago).max().unwrap_or(0);
            // Some were met this week, some are long overdue.
            let recent = (0..3).map(|n| (n, today.plus_days(-2 * index - 14 * n)));
            let past = (1..12).map(|n| (n + 2, today.plus_months(-2 * n).plus_days(index)));
            let begun = today.plus_months(-tenure.min(24));
            for (n, on) in recent.chain(past).filter(|(_, on)| *on > begun) {
                self.one_to_one_add(&OneToOneDraft {
                    person: person.clone(),
                    on: Some(on),
                    shared: text(&SHARED, nth(SHARED.len(), n)),
                    private: if n % 3 == 1 {
                        text(&PRIVATE, nth(PRIVATE.len(), n))
                    } else {
                        String::new()
                    },
                    actions: if n == 0 && index % 3 == 0 {
                        vec![AgreedAction {
                            text: "Send the numbers behind the second segment".into(),
                            owner: Owner::Pm,
                            due: Some(today.plus_days(5)),
                        }]
                    } else {
                        vec![]
                    },
                    context: vec![],
                    // Now and then the newest piece of context there was.
                    shares: context
                        .range(..=on)
                        .next_back()
                        .filter(|_| n % 4 == 1)
                        .map(|(_, note)| note.clone())
                        .into_iter()
                        .collect(),
                })?;
            }
        }
        Ok(())
    }
}

fn text(list: &[&str], at: usize) -> String {
    list.get(at).copied().unwrap_or_default().to_owned()
}
