//! The growth plans of the sample team: one that was closed last quarter, and those running now.

use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::plan::{ActionKind, ActionStatus, Direction, FocusOn, Owner, PlanOutcome};

use crate::delegating::Keep;
use crate::error::Result;
use crate::planning::{
    ActionDraft, CheckInDraft, ClosingDraft, CommitmentDraft, FocusClosing, FocusDraft, PlanDraft,
    PlanEdit,
};
use crate::workspace::Workspace;

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
        "problem-framing",
        "promises",
    ),
    (
        8,
        Direction::Sideways,
        None,
        "Move to a product that grows, after two years of winding one down with care.",
        "Ends things well: no customer was surprised.",
        "data-fluency",
        "roadmap-quarter",
    ),
    (
        11,
        Direction::Ic,
        Some("PM"),
        "Own a small area of checkout by the summer.",
        "Asks the question everybody else thought was settled.",
        "prioritisation",
        "discovery",
    ),
];

/// Whether somebody's plan works on a competency, so that they are not there yet.
pub(super) fn grows_in(person: usize, competency: &str) -> bool {
    PLANS
        .iter()
        .any(|growing| growing.0 == person && growing.5 == competency)
}

impl Workspace {
    pub(super) fn sample_plans(&self, people: &[PersonId], today: Day) -> Result<()> {
        for growing in &PLANS {
            self.sample_past_plan(people, growing, today)?;
            self.sample_plan(people, growing, today)?;
        }
        Ok(())
    }

    /// The quarter before: one focus, its actions done, closed.
    fn sample_past_plan(&self, people: &[PersonId], growing: &Growing, today: Day) -> Result<()> {
        let (index, direction, _, aspiration, ..) = *growing;
        let Some(person) = people.get(index) else {
            return Ok(());
        };
        let (from, to) = (today.plus_days(-142), today.plus_days(-51));
        let plan = self
            .plan_new(&PlanDraft {
                person: person.clone(),
                from: Some(from),
                to: Some(to),
                direction: Some(direction),
                target: None,
            })?
            .value;
        self.plan_update(
            &plan,
            &PlanEdit {
                aspiration: Some(aspiration.into()),
                ..PlanEdit::default()
            },
        )?;
        let focus = self
            .focus_add(
                &plan,
                &FocusDraft {
                    on: FocusOn::Competency("communication".into()),
                    from: Some(2),
                    to: Some(3),
                    note: "From reporting what was done to telling what it means.".into(),
                    know: "leaders quote the update without asking what it says.".into(),
                },
            )?
            .value;
        for (text, kind, due) in [
            (
                "Write the monthly update so that it fits one screen",
                70,
                -110,
            ),
            ("Let a salesperson read it first, three times", 20, -90),
        ] {
            let action = self
                .action_add(&ActionDraft {
                    focus: focus.clone(),
                    text: text.into(),
                    kind: ActionKind::try_from(kind)?,
                    owner: Owner::Pm,
                    due: Some(today.plus_days(due)),
                    resources: String::new(),
                    people: String::new(),
                })?
                .value;
            self.action_set_status(&action, ActionStatus::Done)?;
        }
        self.check_in_add(
            &plan,
            &CheckInDraft {
                on: today.plus_days(-80),
                note: "The update is read to the end now; two people answered it.".into(),
                changes: "Keep it, and drop the slide deck.".into(),
                private_note: String::new(),
            },
        )?;
        self.plan_agree(&plan, Some(from.plus_days(3)))?;
        self.plan_close(
            &plan,
            &ClosingDraft {
                on: Some(today.plus_days(-60)),
                outcome: Some(PlanOutcome::Reached),
                note: "The update is read to the end, and questions come from the market teams themselves.".into(),
                focuses: vec![FocusClosing {
                    focus,
                    outcome: Some(PlanOutcome::Reached),
                    note: String::new(),
                }],
            },
        )?;
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
            "From waiting for an answer to bringing one.",
            "the next three decisions carry their name, and each of them stands.",
        );
        for (draft, texts) in [
            (
                first,
                [
                    (
                        "Write a two-page view of the next year with the bets we do not make",
                        70,
                        -20,
                        "",
                        "The strategy on one page as a frame",
                    ),
                    (
                        "Present it at the portfolio review and take the questions",
                        70,
                        12,
                        "",
                        "",
                    ),
                    (
                        "Two working sessions on how a portfolio was cut",
                        20,
                        6,
                        "Anneliese",
                        "",
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
                        "",
                        "",
                    ),
                    (
                        "Sit in on the renewal talks of the largest customer",
                        20,
                        -4,
                        "Sales",
                        "",
                    ),
                    (
                        "Course on reading a profit and loss account",
                        10,
                        30,
                        "",
                        "Two days of the training budget",
                    ),
                ],
            ),
        ] {
            let focus = self.focus_add(&plan, &draft)?.value;
            for (text, kind, due, people, resources) in texts {
                let action = ActionDraft {
                    focus: focus.clone(),
                    text: text.into(),
                    kind: ActionKind::try_from(kind)?,
                    owner: Owner::Pm,
                    due: Some(today.plus_days(due)),
                    resources: resources.into(),
                    people: people.into(),
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
}
