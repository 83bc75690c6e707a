//! What the leader of the sample team knows and her people may need: some told in one-to-ones, some at once, some not yet.

use std::collections::BTreeMap;

use rungs_domain::Day;
use rungs_domain::ids::{ContextId, PersonId};

use crate::context::{ContextDraft, ContextSharing, ToldWhom};
use crate::error::Result;
use crate::workspace::Workspace;

/// Who was told, by place in the team.
#[derive(Clone, Copy)]
enum Told {
    /// Each in their one-to-ones.
    InMeetings,
    /// On a day so many days ago.
    Only(&'static [usize], i32),
    /// Whoever decides on it but these, so many days ago.
    AllBut(&'static [usize], i32),
    Nobody,
}

/// Days ago, words, decision areas, who was told, settled so many days ago.
type Note = (
    i32,
    &'static str,
    &'static [&'static str],
    Told,
    Option<i32>,
);

const NOTES: [Note; 10] = [
    (
        700,
        "The platform team lends two people to the new region until summer. Plan without them.",
        &["technical", "roadmap-quarter"],
        Told::InMeetings,
        Some(510),
    ),
    (
        450,
        "Finance wants one price list for all regions. Exceptions need a name and an end date.",
        &["pricing"],
        Told::InMeetings,
        None,
    ),
    (
        215,
        "The board looks at retention first this year and at growth second.",
        &["metrics", "roadmap-beyond"],
        Told::InMeetings,
        None,
    ),
    (
        46,
        "The two payment platforms become one. The older one takes no new features from spring on.",
        &["technical", "roadmap-beyond"],
        Told::InMeetings,
        None,
    ),
    (
        19,
        "The CFO and our general manager count new customers differently, and both are right in their own books. Name the book when you show a number.",
        &[],
        Told::Only(&[1, 2], 18),
        None,
    ),
    (
        12,
        "Legal expects the rules on stored cards to bind from next autumn. Two of our flows would not pass as they are.",
        &["quality", "technical"],
        Told::Only(&[1, 3, 7], 11),
        None,
    ),
    (
        9,
        "Sales closes its year in January instead of March, so whatever helps renewals is asked for six weeks earlier.",
        &["promises", "go-to-market"],
        Told::AllBut(&[8, 10], 8),
        None,
    ),
    (
        5,
        "Marketing loses a fifth of its spring budget. Two launches may have to share one campaign.",
        &["go-to-market", "spend"],
        Told::Nobody,
        None,
    ),
    (
        3,
        "No new hires until the half-year numbers are in. Roles with a signed offer stay.",
        &["hiring"],
        Told::Only(&[1, 2], 2),
        None,
    ),
    (
        -10,
        "The growth teams are regrouped around onboarding and renewal. Until it is announced it stays between Marisol and me.",
        &["team-goals", "hiring"],
        Told::Only(&[2], 1),
        None,
    ),
];

impl Workspace {
    /// The notes that are told in one-to-ones, by the day they are of.
    pub(super) fn sample_context(
        &self,
        people: &[PersonId],
        today: Day,
    ) -> Result<BTreeMap<Day, ContextId>> {
        let mut for_meetings = BTreeMap::new();
        for (ago, text, areas, told, settled) in NOTES {
            let on = today.plus_days(-ago);
            let draft = ContextDraft {
                text: text.into(),
                on: Some(on),
                areas: areas.iter().map(|code| (*code).into()).collect(),
                ..ContextDraft::default()
            };
            let concerned = self.context_concerns(&draft.areas)?.people;
            let note = self.context_add(&draft)?.value;
            let placed = |places: &[usize]| -> Vec<PersonId> {
                places
                    .iter()
                    .filter_map(|at| people.get(*at).cloned())
                    .collect()
            };
            let (whom, ago) = match told {
                Told::Nobody => (Vec::new(), 0),
                Told::InMeetings => {
                    for_meetings.insert(on, note.clone());
                    (Vec::new(), 0)
                }
                Told::Only(places, ago) => (placed(places), ago),
                Told::AllBut(places, ago) => {
                    let left_out = placed(places);
                    let others = concerned.into_iter().map(|one| one.person.id);
                    (others.filter(|id| !left_out.contains(id)).collect(), ago)
                }
            };
            if !whom.is_empty() {
                self.context_share(&ContextSharing {
                    notes: vec![note.clone()],
                    whom: ToldWhom::People(whom),
                    one_to_one: None,
                    on: Some(today.plus_days(-ago)),
                })?;
            }
            if let Some(ago) = settled {
                self.context_settle(&note, Some(today.plus_days(-ago)))?;
            }
        }
        Ok(for_meetings)
    }
}
