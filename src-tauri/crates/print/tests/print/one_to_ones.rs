//! Invented sheets for one-to-ones, made by the rules that make real ones.

use std::sync::LazyLock;

use rungs_domain::house_style::HouseStyle;
use std::collections::BTreeMap;

use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::evidence::{Evidence, EvidenceKind, Sharing};
use rungs_domain::ids::DecisionAreaCode;
use rungs_domain::ladder::Ladder;
use rungs_domain::one_to_one::OneToOne;
use rungs_domain::one_to_one_sheet_build::{OneToOneFacts, build};
use rungs_domain::plan::{
    Action, ActionStatus, Commitment, Focus, FocusOn, Owner, Plan, PlanState, Shift,
};
use rungs_domain::plan_suggestions::Standing;
use rungs_domain::{Day, Private, Wording};

use super::decisions;
use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// How much there is on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Talk {
    /// Two new people who never met.
    First,
    /// What two have after some weeks.
    Usual,
    /// More than any page holds.
    Much,
    /// More of everything than any page holds, in long words.
    TooMuch,
    /// The same in texts five times as long.
    Endless,
}

/// The sheet of somebody with this name.
pub fn sheet(person: &str, ladder: &Ladder, talk: Talk) -> Document {
    let (count, times) = match talk {
        Talk::First => (0, 0),
        Talk::Usual => (2, 1),
        Talk::Much => (16, 1),
        Talk::TooMuch => (24, 30),
        Talk::Endless => (24, 150),
    };
    let catalogue = decisions::catalogue(count + 1, "Pricing and packaging", Scale::SevenLevels);
    let states = states(count);
    let to_tell: Vec<DecisionAreaCode> = catalogue.areas[..count]
        .iter()
        .map(|area| area.code.clone())
        .collect();
    let plans = plan(talk);
    let facts = OneToOneFacts {
        house: &HOUSE,
        today: day("2026-11-24"),
        person,
        title: &"Product Manager, Checkout".repeat(times.clamp(1, 7)),
        leader: Some("Marisol Etxeberria"),
        standing: standing(ladder, &catalogue, &states),
        temporary: &[],
        meetings: &meetings(count, times),
        actions: &actions(count, times),
        plans: &plans,
        focuses: &focuses(&plans),
        commitments: &commitments(count, times),
        evidence: &evidence(count, times),
        to_tell: &to_tell,
    };
    Document::OneToOne(build(&facts))
}

fn standing<'a>(
    ladder: &'a Ladder,
    catalogue: &'a DecisionCatalogue,
    states: &'a [Delegation],
) -> Standing<'a> {
    static NONE: BTreeMap<rungs_domain::ids::CompetencyCode, String> = BTreeMap::new();
    Standing {
        ladder,
        former: &NONE,
        catalogue,
        own: ladder.levels.first().map(|level| &level.code),
        stage: None,
        ratings: &[],
        cells: states,
        states,
        as_of: day("2026-11-24"),
        say: Wording::english(),
    }
}

fn states(count: usize) -> Vec<Delegation> {
    let state = |area: usize| {
        let mut state = Delegation::bare(
            format!("{area}").as_str().into(),
            "p".into(),
            format!("area{area}").as_str().into(),
            day("2026-01-10"),
            DelegationLevel::new(3).unwrap(),
        );
        state.wanted = DelegationLevel::new(5).ok();
        state.wanted_by = Some(day("2027-03-31"));
        state.review = (area % 2 == 1).then(|| day("2026-11-20"));
        state.reason = Some("hush".into());
        state
    };
    (0..count).map(state).collect()
}

fn meetings(count: usize, times: usize) -> Vec<OneToOne> {
    let meeting = |n: usize| OneToOne {
        id: format!("{n}").as_str().into(),
        person: "p".into(),
        on: day("2026-11-20").plus_days(-14 * i32::try_from(n).unwrap()),
        shared: format!("Talk {n} was about the renewal. ").repeat(times * 5),
        private: Private::new("hush".into()),
    };
    (0..count).map(meeting).collect()
}

fn actions(count: usize, times: usize) -> Vec<Action> {
    let action = |n: usize| Action {
        id: format!("{n}").as_str().into(),
        person: "p".into(),
        focus: None,
        one_to_one: None,
        text: format!(
            "Action {n}: {}",
            "bring two options to the board. ".repeat(times)
        ),
        resources: String::new(),
        people: String::new(),
        kind: None,
        owner: if n.is_multiple_of(2) {
            Owner::Pm
        } else {
            Owner::Leader
        },
        due: (n != 1).then(|| day("2026-11-20").plus_days(7 * i32::try_from(n).unwrap())),
        status: ActionStatus::Open,
        done_on: None,
        carried_from: None,
    };
    (0..count).map(action).collect()
}

fn commitments(count: usize, times: usize) -> Vec<Commitment> {
    let promise = |n: usize| Commitment {
        id: format!("c{n}").as_str().into(),
        plan: "plan".into(),
        text: format!(
            "Promise {n}: {}",
            "make time for a rehearsal. ".repeat(times)
        ),
        due: Some(day("2026-12-11")),
        status: ActionStatus::Open,
        done_on: None,
        carried_from: None,
    };
    (0..count.min(1)).map(promise).collect()
}

fn evidence(count: usize, times: usize) -> Vec<Evidence> {
    let note = |n: usize| Evidence {
        id: format!("e{n}").as_str().into(),
        person: "p".into(),
        on: day("2026-11-22").plus_days(-i32::try_from(n).unwrap()),
        text: Private::new(format!(
            "Seen {n}: {}",
            "led the review with legal. ".repeat(times)
        )),
        kind: EvidenceKind::Win,
        sharing: Sharing::Shareable,
        links: Vec::new(),
    };
    let mut notes: Vec<Evidence> = (0..count).map(note).collect();
    notes.push(Evidence {
        text: Private::new("hush".into()),
        sharing: Sharing::Private,
        ..note(0)
    });
    notes
}

fn plan(talk: Talk) -> Vec<Plan> {
    if talk == Talk::First {
        return Vec::new();
    }
    vec![Plan {
        id: "plan".into(),
        person: "p".into(),
        from: day("2026-10-01"),
        to: day("2026-12-31"),
        direction: None,
        target: Some("hush".into()),
        target_agreed_on: None,
        aspiration: String::new(),
        strengths: String::new(),
        state: PlanState::Agreed,
        agreed_on: Some(day("2026-10-02")),
        closed_on: None,
        outcome: None,
        outcome_note: String::new(),
    }]
}

fn focuses(plans: &[Plan]) -> Vec<Focus> {
    let on = [
        FocusOn::Delegation("area0".into()),
        FocusOn::Shift(Shift::WiderInfluence),
        FocusOn::Shift(Shift::EmpoweringTeams),
    ];
    let focus = |(position, on): (u8, FocusOn)| Focus {
        id: format!("f{position}").as_str().into(),
        plan: "plan".into(),
        position,
        from: matches!(on, FocusOn::Delegation(_)).then_some(3),
        to: matches!(on, FocusOn::Delegation(_)).then_some(5),
        on,
        note: String::new(),
        know: String::new(),
        outcome: None,
        outcome_note: String::new(),
        carried_from: None,
    };
    plans
        .iter()
        .flat_map(|_| (1..).zip(on.clone()).map(focus))
        .collect()
}
