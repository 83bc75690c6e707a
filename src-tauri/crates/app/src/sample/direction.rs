//! Talks about direction in the sample team, and looks at the signs of being stuck.

use rungs_domain::Day;
use rungs_domain::direction::CompanySupport;
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{Direction, Owner};
use rungs_domain::stuck::{Sighting, StuckSign};

use crate::direction::DirectionTalkDraft;
use crate::error::Result;
use crate::stuck::StuckCheckInDraft;
use crate::workspace::Workspace;

use Sighting::{NotSeen, Often, Sometimes};

/// Person, days ago, direction, what gets them going, what they would miss, the individual way, support, the leader's note.
type Talk = (
    usize,
    i32,
    Option<Direction>,
    &'static str,
    &'static str,
    &'static str,
    Option<CompanySupport>,
    &'static str,
);

const TALKS: [Talk; 6] = [
    (
        3,
        95,
        Some(Direction::Manager),
        "The moment somebody in the group decides something he would not have seen.",
        "Writing the specification himself. He still does, on Fridays.",
        "None that tempts him.",
        Some(CompanySupport::Yes),
        "Director of a larger area in a year or two, if he stops counting features.",
    ),
    (
        5,
        130,
        Some(Direction::Ic),
        "A question that nobody can answer, and six weeks to answer it in.",
        "The lab. She would have one hour a week for it as a lead.",
        "Principal for activation across three teams. That is what she wants.",
        Some(CompanySupport::Yes),
        "Do not offer her the group again because it is convenient.",
    ),
    (
        6,
        60,
        Some(Direction::Manager),
        "Being asked for advice; seeing a number move because of a sentence of his.",
        "Being the one who knows the price model best.",
        "Could go on as the pricing expert, and says he would be bored in two years.",
        Some(CompanySupport::Unclear),
        "Wants to find out. Two people for six months before any title.",
    ),
    (
        7,
        290,
        Some(Direction::Manager),
        "“That is what one does next.”",
        "She had not thought about it.",
        "",
        Some(CompanySupport::Unclear),
        "An answer to please me. Ask again after the launch.",
    ),
    (
        7,
        55,
        Some(Direction::Ic),
        "Problems that cross finance and engineering, and being trusted with them.",
        "Talking to customers herself.",
        "Senior now, principal for money movement later.",
        Some(CompanySupport::Yes),
        "Clear this time, and her own words.",
    ),
    (
        8,
        75,
        Some(Direction::Sideways),
        "Starting something; two years of ending things is enough.",
        "The calm of a product that needs no launch.",
        "Yes, in any case: no wish to lead people.",
        Some(CompanySupport::No),
        "Nothing free before spring. Say so instead of hoping.",
    ),
];

/// Person, days ago, who looked, the seven signs in their order, the note.
type Look = (usize, i32, Owner, [Sighting; 7], &'static str);

const LOOKS: [Look; 9] = [
    (
        6,
        120,
        Owner::Leader,
        [
            NotSeen, NotSeen, Sometimes, NotSeen, Sometimes, NotSeen, NotSeen,
        ],
        "",
    ),
    (
        6,
        118,
        Owner::Pm,
        [
            NotSeen, NotSeen, Sometimes, NotSeen, NotSeen, Sometimes, NotSeen,
        ],
        "",
    ),
    (
        6,
        30,
        Owner::Leader,
        [
            NotSeen, NotSeen, Often, NotSeen, Sometimes, NotSeen, NotSeen,
        ],
        "Four price lists, two launches and the renewals, all at once.",
    ),
    (
        6,
        29,
        Owner::Pm,
        [
            NotSeen, NotSeen, Often, NotSeen, Sometimes, NotSeen, NotSeen,
        ],
        "",
    ),
    (
        8,
        200,
        Owner::Leader,
        [
            NotSeen, NotSeen, NotSeen, Sometimes, NotSeen, Sometimes, Sometimes,
        ],
        "",
    ),
    (
        8,
        110,
        Owner::Leader,
        [
            Sometimes, NotSeen, NotSeen, Often, NotSeen, Often, Sometimes,
        ],
        "Winding down is done well, and it is the same work each quarter.",
    ),
    (
        8,
        20,
        Owner::Leader,
        [
            Sometimes, NotSeen, NotSeen, Often, NotSeen, Sometimes, NotSeen,
        ],
        "The move is agreed in principle; that shows.",
    ),
    (
        7,
        150,
        Owner::Leader,
        [
            Sometimes, NotSeen, NotSeen, NotSeen, NotSeen, NotSeen, NotSeen,
        ],
        "",
    ),
    (
        7,
        45,
        Owner::Leader,
        [
            NotSeen, NotSeen, NotSeen, NotSeen, NotSeen, NotSeen, NotSeen,
        ],
        "",
    ),
];

impl Workspace {
    pub(super) fn sample_direction(&self, people: &[PersonId], today: Day) -> Result<()> {
        for (index, ago, direction, motives, would_miss, ic_alternative, support, note) in TALKS {
            let Some(person) = people.get(index) else {
                continue;
            };
            self.direction_talk_add(&DirectionTalkDraft {
                person: person.clone(),
                on: Some(today.plus_days(-ago)),
                direction,
                motives: motives.into(),
                would_miss: would_miss.into(),
                ic_alternative: ic_alternative.into(),
                support,
                note: note.into(),
            })?;
        }
        for (index, ago, by, seen, note) in LOOKS {
            let Some(person) = people.get(index) else {
                continue;
            };
            self.stuck_check_in_add(&StuckCheckInDraft {
                person: person.clone(),
                on: Some(today.plus_days(-ago)),
                by,
                signs: StuckSign::ALL.into_iter().zip(seen).collect(),
                note: note.into(),
            })?;
        }
        Ok(())
    }
}
