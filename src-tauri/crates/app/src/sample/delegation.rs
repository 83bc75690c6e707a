//! What is delegated in the sample team: what was agreed and around it, two pull-backs, how some see it, and two rounds of poker.

use rungs_domain::Day;
use rungs_domain::decision_limits::Money;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::poker_table::PokerCard;

use super::team::TEAM;
use crate::delegating::{DelegationDraft, Keep, TemporaryDraft};
use crate::delegation_views::OwnViewEntry;
use crate::error::Result;
use crate::poker::PokerRecord;
use crate::workspace::Workspace;

/// Anneliese, who could be distinguished tomorrow.
const DECIDES_AS_THE_NEXT: usize = 4;

const KOFI: usize = 6;
const PRIYANKA: usize = 7;
const LUCIEN: usize = 8;
const HOLLIS: usize = 10;

/// The turn decisions take when levels are spread over them. It is not the order of the catalogue, so that another order there gives
/// nobody another level.
const IN_TURN: [&str; 21] = [
    "discovery",
    "framing",
    "backlog",
    "scope",
    "quality",
    "release",
    "roadmap-quarter",
    "roadmap-beyond",
    "metrics",
    "positioning",
    "pricing",
    "promises",
    "go-to-market",
    "technical",
    "tools",
    "spend",
    "hiring",
    "team-goals",
    "speaking",
    "escalations",
    "sunsetting",
];

/// Who said it, how many days ago, and per decision by how many levels they see themselves freer than agreed, in their words.
type Said = (usize, i32, &'static [(&'static str, i8, &'static str)]);

const SAID: [Said; 3] = [
    (
        PRIYANKA,
        18,
        &[
            ("backlog", 0, ""),
            ("scope", 0, "Works well since the spring."),
            (
                "release",
                -2,
                "I write the plan, but the date comes from the steering round.",
            ),
            ("promises", 1, "Sales asks me directly, and I answer."),
            ("metrics", 0, ""),
            ("roadmap-quarter", -1, "I propose it, then it is changed."),
            ("technical", 0, ""),
        ],
    ),
    (
        KOFI,
        41,
        &[
            (
                "pricing",
                2,
                "Nobody has changed a price of mine in a year.",
            ),
            ("positioning", 1, ""),
            ("backlog", 0, ""),
            ("spend", -1, "Procurement decides, whatever we wrote down."),
            ("quality", 0, ""),
        ],
    ),
    (
        HOLLIS,
        130,
        &[
            ("backlog", -1, "I order it, you reorder it."),
            ("discovery", 0, ""),
            ("scope", 0, ""),
        ],
    ),
];

impl Workspace {
    pub(super) fn sample_delegations(&self, people: &[PersonId], today: Day) -> Result<()> {
        self.sample_agreements(people, today)?;
        self.sample_pull_backs(people, today)?;
        self.sample_own_views(people, today)?;
        self.sample_poker(people, today)
    }

    fn sample_agreements(&self, people: &[PersonId], today: Day) -> Result<()> {
        let page = self.ladder_page()?;
        for (index, (person, member)) in people.iter().zip(TEAM).enumerate().skip(1) {
            let Some(level) = member
                .7
                .last()
                .and_then(|(code, _)| page.ladder.level(&(*code).into()))
            else {
                continue;
            };
            // Who works on the next level already decides as it does.
            let held_as = if index == DECIDES_AS_THE_NEXT {
                page.ladder.next_level(&level.code).unwrap_or(level)
            } else {
                level
            };
            let mut drafts = Vec::new();
            for (nth, code) in IN_TURN.iter().enumerate() {
                let area = DecisionAreaCode::from(*code);
                let Some(expected) = held_as.delegation.get(&area) else {
                    continue;
                };
                let turn = (index * 5 + nth * 3) % 11;
                let shift: i8 = match turn {
                    0 | 1 if index == DECIDES_AS_THE_NEXT => -1,
                    2..=4 if index == DECIDES_AS_THE_NEXT => 0,
                    0 | 1 => -2,
                    2 | 3 => -1,
                    4 => 1,
                    _ => 0,
                };
                let now = moved(*expected, shift)?;
                let wants_more = turn < 2 && index != DECIDES_AS_THE_NEXT;
                let state = |level: DelegationLevel, ago: i32, reason: &str| DelegationDraft {
                    level: Some(level),
                    wanted: set_if(wants_more, *expected),
                    wanted_by: set_if(wants_more, today.plus_months(4).plus_days(-ago)),
                    review: set_if(
                        turn % 4 == 1,
                        today.plus_days(i32::try_from(nth).unwrap_or(0) * 9 - 60),
                    ),
                    reason: Some(reason.to_owned()),
                    on: Some(today.plus_months(-ago)),
                    ..DelegationDraft::of(person.clone(), area.clone())
                };
                if member.6 > 9 && now.value() > 1 {
                    let before = moved(now, -1)?;
                    drafts.push(state(before, 9, "Where we began in this area."));
                }
                let reason = "Two decisions in a row that I would have defended as my own.";
                drafts.push(with_terms(state(now, 3, reason), now)?);
            }
            self.delegation_set_many(&drafts)?;
        }
        Ok(())
    }

    /// One that runs, and one that returned last week.
    fn sample_pull_backs(&self, people: &[PersonId], today: Day) -> Result<()> {
        for (index, area, since, until, reason) in [
            (
                PRIYANKA,
                "release",
                -12,
                16,
                "The card scheme certifies us this month. Until then I set the dates, and tell you why for each.",
            ),
            (
                LUCIEN,
                "promises",
                -35,
                -6,
                "Two refund dates given to customers did not hold. For a month we look at each one together.",
            ),
        ] {
            let Some((person, agreed)) = self.sample_cell(people, index, area)? else {
                continue;
            };
            let level = match agreed.value() {
                // There is nothing to pull back.
                1 => continue,
                2 => moved(agreed, -1)?,
                _ => moved(agreed, -2)?,
            };
            self.delegation_for_a_while(&TemporaryDraft {
                person,
                area: area.into(),
                level,
                since: Some(today.plus_days(since)),
                until: today.plus_days(until),
                reason: reason.to_owned(),
            })?;
        }
        Ok(())
    }

    fn sample_own_views(&self, people: &[PersonId], today: Day) -> Result<()> {
        for (index, ago, said) in SAID {
            let mut entries = Vec::new();
            for (area, shift, note) in said {
                if let Some((_, agreed)) = self.sample_cell(people, index, area)? {
                    entries.push(OwnViewEntry {
                        area: (*area).into(),
                        level: Some(moved(agreed, *shift)?),
                        note: (*note).to_owned(),
                    });
                }
            }
            if let Some(person) = people.get(index) {
                self.delegation_view_set(person, &entries, Some(today.plus_days(-ago)))?;
            }
        }
        Ok(())
    }

    /// Far apart first, closer later.
    fn sample_poker(&self, people: &[PersonId], today: Day) -> Result<()> {
        let (Some(kofi), Some(lucien)) = (people.get(KOFI), people.get(LUCIEN)) else {
            return Ok(());
        };
        for (ago, cards, agreed, note) in [
            (
                110,
                [2, 6, 5],
                None,
                "For Kofi a price test is a product decision; for me it moves the forecast. We wait for the second test.",
            ),
            (
                20,
                [4, 5, 5],
                Some(4),
                "Tests up to a tenth of the base are yours, the list price we agree on together.",
            ),
        ] {
            let players = [None, Some(kofi.clone()), Some(lucien.clone())];
            let mut laid = Vec::new();
            for (person, level) in players.into_iter().zip(cards) {
                let level = DelegationLevel::new(level)?;
                laid.push(PokerCard { person, level });
            }
            self.poker_record(&PokerRecord {
                area: "pricing".into(),
                cards: laid,
                agreed: agreed.map(DelegationLevel::new).transpose()?,
                stays_for: vec![lucien.clone()],
                note: note.to_owned(),
                review: None,
                on: Some(today.plus_days(-ago)),
            })?;
        }
        Ok(())
    }

    fn sample_cell(
        &self,
        people: &[PersonId],
        index: usize,
        area: &str,
    ) -> Result<Option<(PersonId, DelegationLevel)>> {
        let Some(person) = people.get(index) else {
            return Ok(None);
        };
        let history = self.delegation_history(person, &DecisionAreaCode::from(area))?;
        Ok(history.first().map(|state| (person.clone(), state.level)))
    }
}

fn set_if<T>(holds: bool, value: T) -> Keep<T> {
    if holds { Keep::Set(value) } else { Keep::Keep }
}

fn moved(level: DelegationLevel, by: i8) -> Result<DelegationLevel> {
    let to = level.value().saturating_add_signed(by).clamp(1, 7);
    Ok(DelegationLevel::new(to)?)
}

/// What is agreed around a level, where the decision is of a kind that needs it.
fn with_terms(draft: DelegationDraft, level: DelegationLevel) -> Result<DelegationDraft> {
    let names = |names: &[&str]| Keep::Set(names.iter().map(|&name| name.to_owned()).collect());
    Ok(match draft.area.as_str() {
        "spend" => DelegationDraft {
            amount: Keep::Set(Money::new(5_000 * u64::from(level.value()), "EUR")?),
            limit: Keep::Set("each quarter, within the team’s budget".to_owned()),
            consult: names(&["Procurement"]),
            ..draft
        },
        "promises" => DelegationDraft {
            customers: Keep::Set(u32::from(level.value()) * 3),
            consult: names(&["Sales lead of the region"]),
            inform: names(&["Support", "Legal"]),
            commitment: Keep::Set(
                "I back every promise made within the limit, in front of Sales too.".to_owned(),
            ),
            ..draft
        },
        "pricing" => DelegationDraft {
            consult: names(&["Finance"]),
            inform: names(&["Sales", "Support"]),
            ..draft
        },
        "release" => DelegationDraft {
            inform: names(&["Support", "Marketing"]),
            commitment: Keep::Set(
                "I keep the steering round off the date once it is announced.".to_owned(),
            ),
            ..draft
        },
        _ => draft,
    })
}
