//! What is to come, as a calendar of the leader shows it: whole days with a title, only of what both may read.

use std::collections::HashMap;

use serde::Serialize;

use crate::due::{OpenAction, OpenThings, PlanDates};
use crate::ids::{PersonId, PlanId};
use crate::one_to_one::next_due;
use crate::person::one_line;
use crate::plan::{Owner, PlanState};
use crate::{Day, Shareable, Wording};

/// A calendar to hand to another program. Built by [`build`] alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarSheet {
    pub made_on: Day,
    /// By day.
    pub entries: Vec<CalendarEntry>,
}

/// A whole day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarEntry {
    /// The same for the same thing in every calendar made, so that a second one moves it instead of adding it.
    pub id: String,
    pub on: Day,
    /// On one line, with the person's name.
    pub title: String,
    /// Where it comes from.
    pub about: String,
}

/// All a calendar is made of.
#[derive(Debug, Clone)]
pub struct CalendarFacts<'a> {
    pub made_on: Day,
    pub say: Wording,
    /// Who is in it, with their names.
    pub people: &'a [(PersonId, String)],
    pub open: OpenThings,
    /// Of an action or promise that goes on in a later plan, by its id, the id of the one it goes on from.
    pub goes_on_from: HashMap<String, String>,
    /// When each was met last, where the next one-to-ones are wanted too.
    pub last_one_to_ones: Option<HashMap<PersonId, Day>>,
}

impl CalendarFacts<'_> {
    /// The id of what this goes on from in the first place: what goes on is the same thing.
    fn first<'i>(&'i self, id: &'i str) -> &'i str {
        let earlier = |id: &&'i str| self.goes_on_from.get(*id).map(String::as_str);
        let chain = std::iter::successors(Some(id), earlier);
        // No longer than there are links, whatever a damaged file says.
        chain.take(self.goes_on_from.len() + 1).last().unwrap_or(id)
    }
}

/// Everything open that has a date: check-ins without a note, actions and promises of plans that are not closed, and what was agreed
/// outside plans. A one-to-one that is overdue stands on the day the calendar is made.
#[must_use]
pub fn build(facts: &CalendarFacts<'_>) -> Shareable<CalendarSheet> {
    let say = facts.say;
    let names: HashMap<&PersonId, &str> = facts
        .people
        .iter()
        .map(|(id, name)| (id, name.as_str()))
        .collect();
    let plans: HashMap<&PlanId, &PlanDates> = facts
        .open
        .plans
        .iter()
        .filter(|plan| plan.state != PlanState::Closed)
        .map(|plan| (&plan.id, plan))
        .collect();
    let of_plan = |id: &PlanId| {
        let plan = plans.get(id)?;
        Some((*names.get(&plan.person)?, about(say, plan)))
    };
    let with_name = |key, name: &str| say.with(key, &[("name", name.into())]);
    let mut entries = Vec::new();
    for check_in in &facts.open.check_ins {
        if let Some((name, about)) = of_plan(&check_in.plan) {
            entries.push(CalendarEntry {
                id: format!("check-in-{}", check_in.id),
                on: check_in.on,
                title: with_name("calendar-check-in", name),
                about,
            });
        }
    }
    for commitment in &facts.open.commitments {
        if let (Some((name, about)), Some(on)) = (of_plan(&commitment.plan), commitment.due) {
            let parts = [
                ("name", name.into()),
                ("text", commitment.text.as_str().into()),
            ];
            entries.push(CalendarEntry {
                id: format!("commitment-{}", facts.first(commitment.id.as_str())),
                on,
                title: one_line(&say.with("calendar-promised", &parts)),
                about,
            });
        }
    }
    for action in &facts.open.actions {
        let about = match &action.plan {
            Some(plan) => plans.get(plan).map(|plan| about(say, plan)),
            None => Some(say.word("calendar-agreed-in-one-to-one")),
        };
        if let (Some(name), Some(about), Some(on)) = (names.get(&action.person), about, action.due)
        {
            entries.push(CalendarEntry {
                id: format!("action-{}", facts.first(action.id.as_str())),
                on,
                title: one_line(&action_title(say, action, name)),
                about,
            });
        }
    }
    if let Some(last) = &facts.last_one_to_ones {
        entries.extend(facts.people.iter().map(|(id, name)| CalendarEntry {
            id: format!("next-one-to-one-{id}"),
            on: next_due(last.get(id).copied(), facts.made_on).max(facts.made_on),
            title: with_name("calendar-one-to-one", name),
            about: String::new(),
        }));
    }
    entries.sort_by(|a, b| (a.on, &a.title, &a.id).cmp(&(b.on, &b.title, &b.id)));
    Shareable::new(CalendarSheet {
        made_on: facts.made_on,
        entries,
    })
}

fn about(say: Wording, plan: &PlanDates) -> String {
    let period = say.period(plan.from, plan.to);
    say.with("calendar-of-plan", &[("period", period.into())])
}

fn action_title(say: Wording, action: &OpenAction, name: &str) -> String {
    let parts = [("name", name.into()), ("text", action.text.as_str().into())];
    match action.owner {
        Owner::Pm => say.with("calendar-action", &parts),
        Owner::Leader => say.with("calendar-action-for", &parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::due::{CheckInToHold, OpenCommitment};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn plan(id: &str, state: PlanState) -> PlanDates {
        PlanDates {
            id: id.into(),
            person: "ana".into(),
            from: day("2026-10-01"),
            to: day("2026-12-31"),
            state,
            target_to_agree: Some("SPM".into()),
        }
    }

    fn action(id: &str, plan: Option<&str>, owner: Owner, due: Option<&str>) -> OpenAction {
        OpenAction {
            id: id.into(),
            person: "ana".into(),
            plan: plan.map(Into::into),
            one_to_one: None,
            text: format!("text of\n{id}"),
            owner,
            due: due.map(day),
        }
    }

    fn open() -> OpenThings {
        OpenThings {
            plans: vec![plan("p", PlanState::Agreed), plan("q", PlanState::Closed)],
            check_ins: vec![
                CheckInToHold {
                    id: "c".into(),
                    plan: "p".into(),
                    on: day("2027-03-01"),
                },
                CheckInToHold {
                    id: "closed".into(),
                    plan: "q".into(),
                    on: day("2026-12-01"),
                },
            ],
            actions: vec![
                action("a", Some("p"), Owner::Pm, Some("2026-12-02")),
                action("b", None, Owner::Leader, Some("2026-12-01")),
                action("undated", Some("p"), Owner::Pm, None),
                action("closed", Some("q"), Owner::Pm, Some("2026-12-02")),
            ],
            commitments: vec![OpenCommitment {
                id: "k".into(),
                plan: "p".into(),
                text: "a seat".into(),
                due: Some(day("2026-11-01")),
            }],
        }
    }

    fn told(facts: &CalendarFacts<'_>) -> Vec<String> {
        let told = |entry: &CalendarEntry| format!("{} {} {}", entry.on, entry.id, entry.title);
        build(facts).get().entries.iter().map(told).collect()
    }

    #[test]
    fn everything_open_with_a_date_stands_on_its_day_with_the_name() {
        let people = [("ana".into(), "Ana Ruiz".to_owned())];
        let facts = CalendarFacts {
            made_on: day("2026-11-24"),
            say: Wording::default(),
            people: &people,
            open: open(),
            goes_on_from: HashMap::new(),
            last_one_to_ones: None,
        };
        assert_eq!(
            told(&facts),
            [
                "2026-11-01 commitment-k Promised to Ana Ruiz: a seat",
                "2026-12-01 action-b For Ana Ruiz: text of b",
                "2026-12-02 action-a Ana Ruiz: text of a",
                "2027-03-01 check-in-c Check-in with Ana Ruiz",
            ]
        );
        let abouts: Vec<String> = build(&facts)
            .into_inner()
            .entries
            .into_iter()
            .map(|entry| entry.about)
            .collect();
        assert_eq!(abouts[0], "Growth plan for 1 October – 31 December 2026");
        assert_eq!(abouts[1], "Agreed in a one-to-one");
    }

    #[test]
    fn who_is_not_in_it_gives_nothing() {
        let facts = CalendarFacts {
            made_on: day("2026-11-24"),
            say: Wording::default(),
            people: &[("ben".into(), "Ben".to_owned())],
            open: open(),
            goes_on_from: HashMap::new(),
            last_one_to_ones: None,
        };
        assert_eq!(told(&facts), [""; 0]);
    }

    #[test]
    fn what_goes_on_in_a_later_plan_stays_the_same_entry() {
        let people = [("ana".into(), "Ana Ruiz".to_owned())];
        let from = [("a", "autumn"), ("autumn", "summer"), ("k", "promise")];
        let mut facts = CalendarFacts {
            made_on: day("2026-11-24"),
            say: Wording::default(),
            people: &people,
            open: open(),
            goes_on_from: from.map(|(id, from)| (id.into(), from.into())).into(),
            last_one_to_ones: None,
        };
        let ids = |facts: &CalendarFacts<'_>| -> Vec<String> {
            let sheet = build(facts);
            sheet.get().entries.iter().map(|e| e.id.clone()).collect()
        };
        let first = [
            "commitment-promise",
            "action-b",
            "action-summer",
            "check-in-c",
        ];
        assert_eq!(ids(&facts), first);
        facts.goes_on_from.insert("summer".into(), "a".into());
        assert_eq!(ids(&facts).len(), first.len(), "a circle ends");
    }

    #[test]
    fn the_next_one_to_one_is_two_weeks_after_the_last_and_never_in_the_past() {
        let people = ["ana", "ben", "dan"].map(|id| (id.into(), id.to_owned()));
        let facts = CalendarFacts {
            made_on: day("2026-11-24"),
            say: Wording::default(),
            people: &people,
            open: OpenThings::default(),
            goes_on_from: HashMap::new(),
            last_one_to_ones: Some(HashMap::from([
                ("ana".into(), day("2026-11-20")),
                ("ben".into(), day("2026-01-01")),
            ])),
        };
        assert_eq!(
            told(&facts),
            [
                "2026-11-24 next-one-to-one-ben One-to-one with ben",
                "2026-11-24 next-one-to-one-dan One-to-one with dan",
                "2026-12-04 next-one-to-one-ana One-to-one with ana",
            ]
        );
    }
}
