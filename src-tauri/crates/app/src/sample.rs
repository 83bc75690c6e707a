//! The sample team: twelve invented people with two years behind them, made by the same use cases a person would use.

use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder::{Level, Proficiency};
use rungs_domain::person::{LifeCycleStage, Market};
use rungs_domain::plan::{ActionKind, ActionStatus, Direction, FocusOn, Owner};

use crate::assessing::{AssessmentDraft, Finish, RatingDraft};
use crate::delegating::{DelegationDraft, Keep};
use crate::error::Result;
use crate::one_to_ones::OneToOneDraft;
use crate::placing::PlacementDraft;
use crate::planning::{
    ActionDraft, CheckInDraft, CommitmentDraft, FocusDraft, PlanDraft, PlanEdit,
};
use crate::roster::{OpenRoleDraft, PersonDraft};
use crate::workspace::Workspace;

use LifeCycleStage::{Decline, Growth, Mature, New};

/// Name, title, index of the manager in this list, area, market, stage, months in role, and the levels stood on with months ago.
type Member = (
    &'static str,
    &'static str,
    Option<usize>,
    &'static str,
    Market,
    Option<LifeCycleStage>,
    i32,
    &'static [(&'static str, i32)],
);

const TEAM: [Member; 12] = [
    (
        "Imke Sandvoort",
        "VP of Product",
        None,
        "Product",
        Market::Europe,
        None,
        30,
        &[("VP", 30)],
    ),
    (
        "Tobias Achterberg",
        "Director of Product, Payments",
        Some(0),
        "Payments",
        Market::Europe,
        Some(Mature),
        26,
        &[("DIRECTOR", 26)],
    ),
    (
        "Marisol Etxeberria",
        "Director of Product, Growth",
        Some(0),
        "Growth",
        Market::Us,
        Some(Growth),
        14,
        &[("GPM", 26), ("DIRECTOR", 14)],
    ),
    (
        "Odhran Quigley",
        "Group Product Manager, Checkout",
        Some(1),
        "Checkout",
        Market::Uk,
        Some(Mature),
        11,
        &[("SPM", 27), ("GPM", 11)],
    ),
    (
        "Anneliese Vu",
        "Principal Product Manager, Risk",
        Some(1),
        "Risk",
        Market::Us,
        Some(Mature),
        20,
        &[("SPM", 36), ("PRINCIPAL", 20)],
    ),
    (
        "Dagny Lindqvist",
        "Senior Product Manager, Onboarding",
        Some(2),
        "Onboarding",
        Market::Europe,
        Some(Growth),
        17,
        &[("PM", 29), ("SPM", 17)],
    ),
    (
        "Kofi Amankwah",
        "Senior Product Manager, Pricing",
        Some(2),
        "Pricing",
        Market::Uk,
        Some(Growth),
        8,
        &[("PM", 25), ("SPM", 8)],
    ),
    (
        "Priyanka Rao",
        "Product Manager, Cards",
        Some(3),
        "Cards",
        Market::Uk,
        Some(Growth),
        19,
        &[("APM", 31), ("PM", 19)],
    ),
    (
        "Lucien Fabre",
        "Product Manager, Refunds",
        Some(3),
        "Refunds",
        Market::Europe,
        Some(Decline),
        22,
        &[("PM", 22)],
    ),
    (
        "Yusuf Demirci",
        "Product Manager, Referrals",
        Some(2),
        "Referrals",
        Market::Europe,
        Some(New),
        9,
        &[("PM", 9)],
    ),
    (
        "Hollis Grady",
        "Product Manager, Mobile",
        Some(2),
        "Mobile",
        Market::Us,
        Some(Growth),
        13,
        &[("APM", 24), ("PM", 13)],
    ),
    (
        "Naomi Okonkwo-Reyes",
        "Associate Product Manager, Checkout",
        Some(3),
        "Checkout",
        Market::Uk,
        Some(Mature),
        6,
        &[("APM", 6)],
    ),
];

/// Person, direction, target, aspiration, strengths, competency to grow, decision area to grow into.
type Growing = (
    usize,
    Direction,
    Option<&'static str>,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const PLANS: [Growing; 5] = [
    (
        5,
        Direction::Ic,
        Some("PRINCIPAL"),
        "Own activation end to end, and be the person other teams ask before they change the first week of a customer's life.",
        "Experiments are designed so that a result either way changes a decision. Sales and support ask for her by name.",
        "product-strategy",
        "pricing",
    ),
    (
        6,
        Direction::Manager,
        Some("GPM"),
        "Lead a small group that sets prices for the whole company, and find out whether managing people suits me.",
        "Explains a price change to a customer, a salesperson and the board in three different and equally honest ways.",
        "coaching",
        "hiring",
    ),
    (
        7,
        Direction::Ic,
        Some("SPM"),
        "Run the whole of cards, including the parts that only finance understands today.",
        "Turns vague complaints into a problem the team can finish within a month.",
        "stakeholder-influence",
        "promises",
    ),
    (
        8,
        Direction::Sideways,
        None,
        "Move to a product that grows, after two years of winding one down with care.",
        "Ends things well: no customer was surprised.",
        "market-sense",
        "roadmap-quarter",
    ),
    (
        11,
        Direction::Ic,
        Some("PM"),
        "Own a small area of checkout by the summer.",
        "Asks the question everybody else thought was settled.",
        "prioritisation",
        "backlog",
    ),
];

impl Workspace {
    /// Fills an empty workspace with the sample team, its history ending today.
    ///
    /// # Errors
    /// `exists` when somebody is on the roster already.
    pub fn fill_with_sample(&self) -> Result<()> {
        if !self.roster_list(None)?.people.is_empty() {
            let message =
                "There are people in this workspace already. The sample team goes into a new one.";
            return Err(rungs_domain::error::RuleError::new(
                rungs_domain::error::Refusal::Exists,
                message,
            )
            .into());
        }
        let today = self.today();
        let people = self.sample_people(today)?;
        self.sample_ratings(&people, today)?;
        self.sample_delegations(&people, today)?;
        for plan in &PLANS {
            self.sample_plan(&people, plan, today)?;
        }
        self.sample_meetings(&people, today)?;
        self.set_me(people.first())?;
        self.forget_history();
        Ok(())
    }

    fn sample_people(&self, today: Day) -> Result<Vec<PersonId>> {
        let mut people: Vec<PersonId> = Vec::with_capacity(TEAM.len());
        for (number, (name, title, manager, area, market, stage, months, levels)) in
            (1001..).zip(TEAM)
        {
            let address = name.to_lowercase().replace(' ', ".");
            let person = self.person_add(&PersonDraft {
                name: name.into(),
                email: Some(format!("{address}@example.com")),
                number: Some(format!("S{number}")),
                title: title.into(),
                manager: manager.and_then(|index| people.get(index).cloned()),
                area: Some(area.into()),
                market,
                stage,
                role_start: Some(today.plus_months(-months)),
            })?;
            for (level, ago) in levels {
                self.place(&PlacementDraft {
                    person: person.value.clone(),
                    level: Some((*level).into()),
                    on: Some(today.plus_months(-ago)),
                    reason: if *ago == months {
                        "Scope and expectations reviewed together.".into()
                    } else {
                        "Level on joining the team.".into()
                    },
                })?;
            }
            people.push(person.value);
        }
        for (level, manager, area) in [("SPM", 1, "Ledger"), ("GPM", 2, "Acquisition")] {
            self.open_role_add(&OpenRoleDraft {
                level: Some(level.into()),
                manager: people.get(manager).cloned(),
                area: Some(area.into()),
                ..OpenRoleDraft::default()
            })?;
        }
        Ok(people)
    }

    /// Three rounds of ratings: each a little nearer to what the level expects, uneven from person to person.
    fn sample_ratings(&self, people: &[PersonId], today: Day) -> Result<()> {
        let ladder = self.ladder_document()?;
        for (index, (person, member)) in people.iter().zip(TEAM).enumerate().skip(1) {
            let Some(level) = member
                .7
                .last()
                .and_then(|(code, _)| ladder.level(&(*code).into()))
            else {
                continue;
            };
            for (round, ago) in [(0_usize, 18), (1, 10), (2, 2)] {
                if member.6.max(8) < ago {
                    continue;
                }
                let ratings = ladder
                    .competencies
                    .iter()
                    .enumerate()
                    .filter_map(|(nth, competency)| {
                        let value =
                            sample_rating(level, competency.code.as_str(), index, nth, round)?;
                        Some(RatingDraft {
                            competency: competency.code.clone(),
                            value,
                            note: String::new(),
                        })
                    })
                    .collect();
                self.assess(&AssessmentDraft {
                    person: person.clone(),
                    by: Rater::Manager,
                    ratings,
                    cleared: vec![],
                    note: None,
                    on: Some(today.plus_months(-ago)),
                    finish: Finish::MakeFinal,
                })?;
            }
        }
        Ok(())
    }

    fn sample_delegations(&self, people: &[PersonId], today: Day) -> Result<()> {
        let page = self.ladder_page()?;
        for (index, (person, member)) in people.iter().zip(TEAM).enumerate().skip(1) {
            let Some(level) = member
                .7
                .last()
                .and_then(|(code, _)| page.ladder.level(&(*code).into()))
            else {
                continue;
            };
            let mut drafts = Vec::new();
            for (nth, area) in page.areas.iter().enumerate() {
                let Some(expected) = level.delegation.get(&area.code) else {
                    continue;
                };
                let turn = (index * 5 + nth * 3) % 11;
                let shift: i8 = match turn {
                    0 | 1 => -2,
                    2 | 3 => -1,
                    4 => 1,
                    _ => 0,
                };
                let now = expected.value().saturating_add_signed(shift).clamp(1, 7);
                let state = |n: u8, ago: i32, reason: &str| -> Result<DelegationDraft> {
                    Ok(DelegationDraft {
                        person: person.clone(),
                        area: area.code.clone(),
                        level: DelegationLevel::new(n)?,
                        wanted: if turn < 2 {
                            Keep::Set(*expected)
                        } else {
                            Keep::Keep
                        },
                        limit: if area.code.as_str() == "spend" {
                            Keep::Set(format!("up to {} € a quarter", 5_000 * u32::from(n)))
                        } else {
                            Keep::Keep
                        },
                        review: if turn % 4 == 1 {
                            Keep::Set(today.plus_days(i32::try_from(nth).unwrap_or(0) * 9 - 60))
                        } else {
                            Keep::Keep
                        },
                        reason: Some(reason.to_owned()),
                        on: Some(today.plus_months(-ago)),
                    })
                };
                if member.6 > 9 && now > 1 {
                    drafts.push(state(now - 1, 9, "Where we began in this area.")?);
                }
                drafts.push(state(
                    now,
                    3,
                    "Two decisions in a row that I would have defended as my own.",
                )?);
            }
            self.delegation_set_many(&drafts)?;
        }
        Ok(())
    }

    fn sample_plan(&self, people: &[PersonId], growing: &Growing, today: Day) -> Result<()> {
        let (index, direction, target, aspiration, strengths, competency, area) = *growing;
        let Some(person) = people.get(index) else {
            return Ok(());
        };
        let (from, to) = (today.plus_days(-50), today.plus_days(41));
        let target = target.map(Into::into);
        let draft = PlanDraft {
            person: person.clone(),
            from: Some(from),
            to: Some(to),
            direction: Some(direction),
            target,
        };
        let plan = self.plan_new(&draft)?.value;
        let edit = PlanEdit {
            from: None,
            to: None,
            direction: Keep::Keep,
            target: Keep::Keep,
            aspiration: Some(aspiration.into()),
            strengths: Some(strengths.into()),
        };
        self.plan_update(&plan, &edit)?;
        let focus = |on: FocusOn, note: &str, know: &str| FocusDraft {
            on,
            from: None,
            to: None,
            note: note.into(),
            know: know.into(),
        };
        let first = focus(
            FocusOn::Competency(competency.into()),
            "From doing it well when asked to being asked for it.",
            "two other teams plan against the result without a meeting.",
        );
        let second = focus(
            FocusOn::Delegation(area.into()),
            "Decide alone inside the limit, and tell me afterwards.",
            "I hear of the decision from somebody else, and it was right.",
        );
        for (draft, texts) in [
            (
                first,
                [
                    (
                        "Write a two-page view of the next year with the bets we do not make",
                        70,
                        -20,
                    ),
                    (
                        "Present it at the portfolio review and take the questions",
                        70,
                        12,
                    ),
                    (
                        "Two working sessions with Anneliese on how she cut her portfolio",
                        20,
                        6,
                    ),
                ],
            ),
            (
                second,
                [
                    (
                        "Take the three decisions due this quarter; ten minutes of debrief on each",
                        70,
                        18,
                    ),
                    (
                        "Sit in on the renewal talks of the largest customer",
                        20,
                        -4,
                    ),
                    ("Course on reading a profit and loss account", 10, 30),
                ],
            ),
        ] {
            let focus = self.focus_add(&plan, &draft)?.value;
            for (text, kind, due) in texts {
                let action = ActionDraft {
                    focus: focus.clone(),
                    text: text.into(),
                    kind: ActionKind::try_from(kind)?,
                    owner: Owner::Pm,
                    due: Some(today.plus_days(due)),
                };
                let id = self.action_add(&action)?.value;
                if due < -10 {
                    self.action_set_status(&id, ActionStatus::Done)?;
                }
            }
        }
        for (text, due) in [
            (
                "The context behind the platform merger, before the roadmap is drawn",
                10,
            ),
            ("A seat at the portfolio review", 12),
        ] {
            self.commitment_add(
                &plan,
                &CommitmentDraft {
                    text: text.into(),
                    due: Some(today.plus_days(due)),
                },
            )?;
        }
        for (on, note, changes) in [
            (
                -28,
                "Outline is sharp; it leaves out what it would cost.",
                "Pair with finance on unit costs.",
            ),
            (9, "", ""),
            (30, "", ""),
        ] {
            let check_in = CheckInDraft {
                on: today.plus_days(on),
                note: note.into(),
                changes: changes.into(),
                private_note: String::new(),
            };
            self.check_in_add(&plan, &check_in)?;
        }
        self.plan_agree(&plan, Some(from.plus_days(2)))?;
        Ok(())
    }

    fn sample_meetings(&self, people: &[PersonId], today: Day) -> Result<()> {
        const SHARED: [&str; 3] = [
            "Walked through last week's interviews. The second segment behaves differently from what we assumed.",
            "Agreed what to bring to me and what not to. Scope cuts are theirs from now on.",
            "Talked about the year ahead: which problem would be worth moving for.",
        ];
        for (index, person) in people.iter().enumerate().skip(1) {
            for (nth, shared) in (0_i32..).zip(SHARED) {
                let days = i32::try_from(index).unwrap_or(0) + 14 * nth;
                self.one_to_one_add(&OneToOneDraft {
                    person: person.clone(),
                    on: Some(today.plus_days(-days)),
                    shared: shared.into(),
                    private: String::new(),
                    actions: vec![],
                    context: vec![],
                })?;
            }
        }
        Ok(())
    }
}

fn sample_rating(
    level: &Level,
    competency: &str,
    person: usize,
    nth: usize,
    round: usize,
) -> Option<Proficiency> {
    let expected = level
        .expectations
        .get(&competency.into())?
        .proficiency
        .value();
    let turn = (person * 7 + nth * 4) % 9;
    let below: u8 = match (turn, round) {
        (0..=1, 0) => 2,
        (0..=1, _) | (2..=4, 0) => 1,
        _ => 0,
    };
    let above = u8::from(turn == 8 && round == 2);
    Proficiency::new((expected.saturating_sub(below) + above).min(5)).ok()
}
