//! Making the sheet for a one-to-one. What it takes is chosen here, field by field: the person reads it.

use crate::cell_in_time::CellInTime;
use crate::delegation::{overdue, wished};
use crate::evidence::{Evidence, EvidenceLink};
use crate::house_style::HouseStyle;
use crate::ids::{DecisionAreaCode, PlanId};
use crate::last_word::LastWord;
use crate::one_to_one::{OneToOne, next_due, worth_raising};
use crate::one_to_one_question::{QuestionGround, question};
use crate::one_to_one_sheet::{
    FocusLine, OneToOneSheet, OpenDecision, OpenTask, SeenLately, SharedNote,
};
use crate::person::called_beside;
use crate::plan::{
    Action, ActionStatus, Commitment, Focus, FocusOn, Owner, Plan, PlanState, current_plan,
};
use crate::plan_suggestions::Standing;
use crate::step_words::from_to;
use crate::temporary_level::TemporaryLevel;
use crate::{Day, Shareable, Wording};

/// What was seen stands on the sheet for a quarter.
const SEEN_FOR_DAYS: i32 = 92;

/// Of a focus area that nothing was seen of for so long, one may ask.
const QUIET_AFTER_DAYS: i32 = 42;

/// So many of the last talks are looked back on.
const TALKS_LOOKED_BACK_ON: usize = 2;

/// All a sheet is made of.
#[derive(Debug, Clone, Copy)]
pub struct OneToOneFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    pub person: &'a str,
    /// May be empty.
    pub title: &'a str,
    pub leader: Option<&'a str>,
    /// On `today`.
    pub standing: Standing<'a>,
    pub temporary: &'a [TemporaryLevel],
    /// In any order; only what both may read is taken.
    pub meetings: &'a [OneToOne],
    /// All of the person, whatever became of them.
    pub actions: &'a [Action],
    pub plans: &'a [Plan],
    /// Of all of the plans.
    pub focuses: &'a [Focus],
    pub commitments: &'a [Commitment],
    /// Only what the leader marked as shareable is taken.
    pub evidence: &'a [Evidence],
    /// Decisions with context the person was not told.
    pub to_tell: &'a [DecisionAreaCode],
}

#[must_use]
pub fn build(facts: &OneToOneFacts<'_>) -> Shareable<OneToOneSheet> {
    let (today, say) = (facts.today, facts.house.words());
    let facts = &OneToOneFacts {
        standing: facts.standing.said(say),
        ..*facts
    };
    let agreed: Vec<Plan> = facts
        .plans
        .iter()
        .filter(|plan| plan.state == PlanState::Agreed)
        .cloned()
        .collect();
    let plan = current_plan(&agreed, today);
    let tasks = tasks(facts);
    let cells = open_cells(facts);
    let met = facts.meetings.iter().map(|meeting| meeting.on);
    let last = met.filter(|on| *on <= today).max();
    let own = facts.standing.own;
    let level = own.and_then(|own| facts.standing.ladder.level(own));
    Shareable::new(OneToOneSheet {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        printed_on: facts.house.words().long(today),
        person: facts.person.to_owned(),
        title: facts.title.to_owned(),
        leader: facts
            .leader
            .map(|leader| say.with("paper-with", &[("leader", leader.into())])),
        level: level.map(|level| level.name.clone()),
        due: due(next_due(last, today), today, say),
        last: last.map(|on| say.with("one-to-one-last", &[("day", say.long(on).into())])),
        question: asked(facts, plan, &tasks, &cells),
        to_tell: to_tell(facts),
        plan: plan.map(|plan| say.period(plan.from, plan.to)),
        focuses: focuses_of(facts, plan)
            .map(|focus| FocusLine {
                heading: facts.standing.heading(&focus.on),
                from_to: from_to(say, facts.standing.catalogue.scale, focus),
            })
            .collect(),
        notes: notes(facts),
        seen: seen(facts),
        tasks: tasks.into_iter().map(|task| task.told).collect(),
        decisions: cells.into_iter().map(|cell| cell.told).collect(),
    })
}

fn due(on: Day, today: Day, say: Wording) -> String {
    let dated = |key: &str| say.with(key, &[("day", say.long(on).into())]);
    match on.cmp(&today) {
        std::cmp::Ordering::Less => dated("one-to-one-was-due"),
        std::cmp::Ordering::Equal => say.word("one-to-one-due-today"),
        std::cmp::Ordering::Greater => dated("one-to-one-due"),
    }
}

/// Where something agreed was begun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    InItsPlan,
    InThePlanBefore,
}

impl Begun {
    fn of<Id>(carried_from: Option<&Id>) -> Self {
        carried_from.map_or(Self::InItsPlan, |_| Self::InThePlanBefore)
    }
}

struct Task<'a> {
    told: OpenTask,
    text: &'a str,
    owner: Owner,
    due: Option<Day>,
}

/// What both have open: actions of one-to-ones and of the plans they agreed on, and what the leader promised in them; of a plan to come
/// only what it carries on. What stands in a draft is no agreement yet, and what a closed plan left open is no longer one.
fn tasks<'a>(facts: &OneToOneFacts<'a>) -> Vec<Task<'a>> {
    let say = facts.house.words();
    let is_agreed = |id: &PlanId, begun: Begun| {
        let plan = facts.plans.iter().find(|plan| plan.id == *id);
        plan.is_some_and(|plan| {
            let counts = plan.from <= facts.today || begun == Begun::InThePlanBefore;
            plan.state == PlanState::Agreed && counts
        })
    };
    let of_plan = |action: &Action| match &action.focus {
        None => true,
        Some(id) => {
            let focus = facts.focuses.iter().find(|focus| focus.id == *id);
            focus.is_some_and(|focus| {
                is_agreed(&focus.plan, Begun::of(action.carried_from.as_ref()))
            })
        }
    };
    let actions = facts
        .actions
        .iter()
        .filter(|action| action.status == ActionStatus::Open && of_plan(action))
        .map(|action| (action.text.as_str(), action.owner, action.due));
    let promised = facts
        .commitments
        .iter()
        .filter(|promise| promise.status == ActionStatus::Open)
        .filter(|promise| is_agreed(&promise.plan, Begun::of(promise.carried_from.as_ref())))
        .map(|promise| (promise.text.as_str(), Owner::Leader, promise.due));
    let mut tasks: Vec<Task<'a>> = actions
        .chain(promised)
        .map(|(text, owner, due)| Task {
            told: OpenTask {
                text: text.to_owned(),
                who: match owner {
                    Owner::Pm => called_beside(facts.person, facts.leader.unwrap_or_default()),
                    Owner::Leader => facts.leader.map_or_else(
                        || say.word("paper-your-leader"),
                        |leader| called_beside(leader, facts.person),
                    ),
                },
                by: due
                    .map(|due| facts.house.words().short(due, facts.today))
                    .unwrap_or_default(),
                late: due.is_some_and(|due| due < facts.today),
            },
            text,
            owner,
            due,
        })
        .collect();
    // The sort is stable, so equals stay in the order they were agreed.
    tasks.sort_by_key(|task| (task.due.is_none(), task.due));
    tasks
}

/// A decision to talk about, with what a question can be about.
struct Cell<'a> {
    told: OpenDecision,
    area: &'a str,
    /// Whose the last word is to be, where the decision is to become freer.
    becomes: Option<LastWord>,
    is_looked_at: bool,
    back: Option<Day>,
    /// The earliest day that matters in it.
    pressing: Option<Day>,
}

fn open_cells<'a>(facts: &OneToOneFacts<'a>) -> Vec<Cell<'a>> {
    let catalogue = facts.standing.catalogue;
    let mut cells: Vec<Cell<'a>> = catalogue
        .on(facts.today)
        .filter_map(|area| {
            let states = facts.standing.states;
            let cell = CellInTime::of(catalogue.scale, states, facts.temporary, &area.code);
            open_cell(facts, &area.name, &cell)
        })
        .collect();
    // The sort is stable, so equals stay in catalogue order.
    cells.sort_by_key(|cell| (!cell.told.late, cell.pressing.is_none(), cell.pressing));
    cells
}

/// None where nothing waits.
fn open_cell<'a>(
    facts: &OneToOneFacts<'a>,
    area: &'a str,
    cell: &CellInTime<'_>,
) -> Option<Cell<'a>> {
    let (today, scale, say) = (facts.today, cell.scale(), facts.house.words());
    let state = cell.agreed_on(today)?;
    let wanted = wished(scale, state);
    let wanted_by = state.wanted_by.filter(|_| wanted.is_some());
    let review = state.review.filter(|review| worth_raising(*review, today));
    let held = cell.ahead_of(today).find(|held| held.holds_on(today));
    let mut why = Vec::new();
    if let Some(wanted) = wanted {
        why.push(wanted_words(
            &say.numbered(scale, wanted),
            wanted_by,
            today,
            say,
        ));
    }
    if let Some(review) = review {
        why.push(review_words(review, today, say));
    }
    if let Some(held) = held {
        let mut parts = vec![("day", say.short_with_year(held.last_day()).into())];
        why.push(match cell.afterwards(say, held) {
            None => say.with("one-to-one-for-a-while", &parts),
            Some(then) => {
                parts.push(("then", then.into()));
                say.with("one-to-one-for-a-while-then", &parts)
            }
        });
    }
    if why.is_empty() {
        return None;
    }
    let back = held.map(TemporaryLevel::returns_on);
    Some(Cell {
        area,
        becomes: wanted
            .filter(|wanted| scale.number(*wanted) > scale.number(state.level))
            .map(|wanted| LastWord::at(scale, wanted)),
        is_looked_at: review.is_some(),
        back: back.filter(|back| worth_raising(*back, today)),
        pressing: [wanted_by, review, back].into_iter().flatten().min(),
        told: OpenDecision {
            area: area.to_owned(),
            now: say.numbered(scale, cell.level_on(today).unwrap_or(state.level)),
            why,
            late: overdue(review, today) || overdue(wanted_by, today),
        },
    })
}

fn wanted_words(wanted: &str, by: Option<Day>, today: Day, say: Wording) -> String {
    let Some(by) = by else {
        return say.with("one-to-one-wanted", &[("step", wanted.into())]);
    };
    let key = if by < today {
        "one-to-one-wanted-was-due"
    } else {
        "one-to-one-wanted-by"
    };
    say.with(
        key,
        &[
            ("step", wanted.into()),
            ("day", say.short_with_year(by).into()),
        ],
    )
}

fn review_words(review: Day, today: Day, say: Wording) -> String {
    let key = if review < today {
        "one-to-one-look-again-was-due"
    } else {
        "one-to-one-look-again"
    };
    say.with(key, &[("day", say.short_with_year(review).into())])
}

fn to_tell(facts: &OneToOneFacts<'_>) -> Vec<String> {
    let areas = facts.standing.catalogue.on(facts.today);
    areas
        .filter(|area| facts.to_tell.contains(&area.code))
        .map(|area| area.name.clone())
        .collect()
}

fn focuses_of<'a>(
    facts: &OneToOneFacts<'a>,
    plan: Option<&Plan>,
) -> impl Iterator<Item = &'a Focus> {
    let plan = plan.map(|plan| plan.id.clone());
    let mut focuses: Vec<&Focus> = facts
        .focuses
        .iter()
        .filter(|focus| plan.as_ref() == Some(&focus.plan))
        .collect();
    focuses.sort_by_key(|focus| focus.position);
    focuses.into_iter()
}

fn notes(facts: &OneToOneFacts<'_>) -> Vec<SharedNote> {
    let mut said: Vec<&OneToOne> = facts
        .meetings
        .iter()
        .filter(|meeting| meeting.on <= facts.today && !meeting.shared.trim().is_empty())
        .collect();
    said.sort_by(|a, b| (b.on, &b.id).cmp(&(a.on, &a.id)));
    said.into_iter()
        .take(TALKS_LOOKED_BACK_ON)
        .map(|meeting| SharedNote {
            on: facts.house.words().long(meeting.on),
            text: meeting.shared.clone(),
        })
        .collect()
}

fn seen(facts: &OneToOneFacts<'_>) -> Vec<SeenLately> {
    let since = facts.today.plus_days(-SEEN_FOR_DAYS);
    let mut seen: Vec<_> = facts
        .evidence
        .iter()
        .filter(|note| note.on > since && note.on <= facts.today)
        .filter_map(|note| Some(note.paper()?.into_inner()))
        .collect();
    seen.sort_by_key(|note| std::cmp::Reverse(note.on));
    seen.into_iter()
        .map(|note| SeenLately {
            on: facts.house.words().short(note.on, facts.today),
            kind: facts.house.words().evidence(note.kind),
            text: note.text,
        })
        .collect()
}

fn asked(
    facts: &OneToOneFacts<'_>,
    plan: Option<&Plan>,
    tasks: &[Task<'_>],
    cells: &[Cell<'_>],
) -> String {
    let of = |is_meant: fn(&Cell<'_>) -> bool| {
        let meant = cells.iter().filter(move |cell| is_meant(cell));
        meant.map(|cell| cell.area).collect()
    };
    // Nothing is ever noted of a shift as such.
    let quiet: Vec<(String, Day)> = focuses_of(facts, plan)
        .filter(|focus| !matches!(focus.on, FocusOn::Shift(_)))
        .filter_map(|focus| {
            let since = last_seen(facts, &focus.on).or(plan.map(|plan| plan.from))?;
            (facts.today.days_since(since) >= QUIET_AFTER_DAYS)
                .then(|| (facts.standing.heading(&focus.on), since))
        })
        .collect();
    let ground = QuestionGround {
        to_become_theirs: of(|cell| cell.becomes == Some(LastWord::Person)),
        more_of_a_say: of(|cell| cell.becomes.is_some_and(|whose| whose != LastWord::Person)),
        slipping: tasks
            .iter()
            .filter(|task| task.told.late && task.owner == Owner::Pm)
            .map(|task| task.text)
            .collect(),
        to_look_at: of(|cell| cell.is_looked_at),
        coming_back: cells
            .iter()
            .filter_map(|cell| Some((cell.area, cell.back?)))
            .collect(),
        nothing_seen_of: quiet
            .iter()
            .map(|(heading, since)| (heading.as_str(), *since))
            .collect(),
    };
    question(&ground, facts.today, facts.house.words())
}

/// When something both may read about was seen of it.
fn last_seen(facts: &OneToOneFacts<'_>, on: &FocusOn) -> Option<Day> {
    let bears_on = |link: &EvidenceLink| match (link, on) {
        (EvidenceLink::Competency { code }, FocusOn::Competency(focus)) => code == focus,
        (EvidenceLink::Delegation { area }, FocusOn::Delegation(focus)) => area == focus,
        _ => false,
    };
    facts
        .evidence
        .iter()
        .filter_map(|note| Some(note.paper()?.into_inner()))
        .filter(|note| note.on <= facts.today && note.links.iter().any(bears_on))
        .map(|note| note.on)
        .max()
}

#[cfg(test)]
#[path = "one_to_one_sheet_build_tests.rs"]
mod tests;
