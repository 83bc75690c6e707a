//! The sample team is what somebody sees first, so it has to hang together.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;
use std::sync::Arc;

use rungs_app::Workspace;
use rungs_app::clock::{CountedIds, FixedClock};
use rungs_app::context::{ContextSearch, ContextWhich};
use rungs_app::opening::{self, ShippedLadder};
use rungs_domain::Day;
use rungs_domain::assessment::Rater;
use rungs_domain::assessment_round::RoundStage;
use rungs_domain::comparison::{Comparison, Standing};
use rungs_domain::delegation_story::StoryKind;
use rungs_domain::plan::PlanState;
use rungs_domain::readiness::ReadinessTerm;
use rungs_domain::works_on::WorksSide;
use tempfile::TempDir;

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

fn sample() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = opening::create(
        &folder.path().join("sample.rungs"),
        ShippedLadder::Product,
        Arc::new(FixedClock(today())),
        Arc::new(CountedIds::default()),
    )
    .unwrap();
    workspace.fill_with_sample().unwrap();
    (folder, workspace)
}

#[test]
fn everybody_stands_on_a_rung_and_stood_on_one_two_years_ago_if_they_were_there() {
    let (_folder, workspace) = sample();
    let now = workspace.team(None, None).unwrap();
    assert_eq!((now.people, now.open_roles), (12, 2));
    assert!(now.ladder.unplaced.is_empty());

    let then = workspace
        .team(None, Some(today().plus_months(-24)))
        .unwrap();
    assert!(then.people >= 8, "only {} people then", then.people);
    assert!(then.ladder.unplaced.is_empty());
}

#[test]
fn every_focus_area_of_a_running_plan_goes_up_and_nothing_about_it_is_remarked_on() {
    let (_folder, workspace) = sample();
    let list = workspace.plan_list().unwrap();
    let running: Vec<_> = list.plans.iter().filter(|plan| plan.current).collect();
    assert_eq!(running.len(), 5);
    for row in running {
        let plan = workspace.plan_show(&row.id).unwrap();
        assert_eq!(plan.remarks, [""; 0], "{}", plan.person.name);
        for focus in &plan.focuses {
            assert!(
                focus.from < focus.to,
                "{}: {} {}",
                plan.person.name,
                focus.heading,
                focus.from_to
            );
        }
    }
}

#[test]
fn people_stand_at_different_distances_from_their_next_level() {
    use ReadinessTerm::{OneToTwoYears, ReadyNow, TwoToThreeYears};
    let (_folder, workspace) = sample();
    let mut proposed = Vec::new();
    let (mut above, mut below, mut weighed) = (0, 0, 0);
    for person in workspace.roster_list(None).unwrap().people {
        let page = workspace.profile(&person.id, None).unwrap();
        let works = page.profile.works_on;
        above += usize::from(works.iter().any(|w| w.side == WorksSide::Above));
        below += usize::from(works.iter().any(|w| w.side == WorksSide::Below));
        weighed += usize::from(page.profile.weighing.is_some());
        // Nobody stands above the vice president.
        if let Ok(readiness) = workspace.readiness(&person.id, None) {
            proposed.extend(readiness.term);
        }
    }
    let count = |term| proposed.iter().filter(|p| **p == term).count();
    assert!(count(ReadyNow) >= 1, "{proposed:?}");
    assert!(count(OneToTwoYears) >= 3, "{proposed:?}");
    assert!(count(TwoToThreeYears) >= 3, "{proposed:?}");
    assert!(above >= 5 && below >= 5, "{above} above, {below} below");
    assert_eq!(weighed, 11, "everybody with a product");
}

#[test]
fn ratings_talks_and_signs_have_a_history() {
    let (_folder, workspace) = sample();
    let people = workspace.roster_list(None).unwrap().people;
    let id = |name: &str| people.iter().find(|p| p.name == name).unwrap().id.clone();
    let priyanka = workspace
        .profile(&id("Priyanka Rao"), None)
        .unwrap()
        .profile;
    for row in &priyanka.rows {
        let by = |rater| row.trend.iter().filter(|p| p.by == rater).count();
        assert_eq!(
            (by(Rater::Manager), by(Rater::Oneself)),
            (4, 3),
            "{}",
            row.name
        );
    }
    let talks = workspace.direction_page(&id("Priyanka Rao")).unwrap();
    assert_eq!(talks.talks.len(), 2);
    let lucien = workspace.stuck_page(&id("Lucien Fabre")).unwrap();
    let courses: BTreeSet<_> = lucien.signs.iter().filter_map(|s| s.course).collect();
    assert!(courses.len() >= 3, "{courses:?}");
    assert!(lucien.plan.is_some(), "a plan takes suggestions up");
}

#[test]
fn one_assessment_waits_for_its_talk_with_something_to_talk_about() {
    let (_folder, workspace) = sample();
    let people = workspace.roster_list(None).unwrap().people;
    let marisol = people
        .iter()
        .find(|p| p.name == "Marisol Etxeberria")
        .unwrap();
    let open = workspace
        .assessment_sheet(&marisol.id, None)
        .unwrap()
        .round
        .unwrap();
    let round = workspace.round_page(&open.id).unwrap();
    assert_eq!(round.round.stage, RoundStage::Compare);
    assert!(round.open >= 2, "{} differences", round.open);
    assert_eq!(round.peers.len(), 2);
    assert_eq!(
        round
            .peers
            .iter()
            .filter(|peer| peer.quote.is_some())
            .count(),
        1
    );
}

#[test]
fn what_was_agreed_two_months_ago_can_be_looked_at_and_handed_over() {
    let (_folder, workspace) = sample();
    let mut closed = 0;
    for person in workspace.roster_list(None).unwrap().people {
        for round in workspace
            .assessment_sheet(&person.id, None)
            .unwrap()
            .closed_rounds
        {
            let page = workspace.round_page(&round.id).unwrap();
            assert_eq!(page.round.begun_on, today().plus_months(-2).plus_days(-7));
            assert_eq!(page.round.closed_on, Some(today().plus_months(-2)));
            let differ = |line: &&Comparison| line.standing == Standing::Differs;
            assert!(page.comparisons.iter().filter(differ).count() >= 2);
            closed += 1;
        }
    }
    assert_eq!(closed, 7);
    assert!(workspace.check().unwrap().ok);
}

#[test]
fn there_is_a_past_to_look_back_on() {
    let (_folder, workspace) = sample();
    let closed = workspace
        .plan_list()
        .unwrap()
        .plans
        .into_iter()
        .filter(|plan| plan.state == PlanState::Closed)
        .count();
    assert_eq!(closed, 5);
    let priyanka = workspace
        .roster_list(None)
        .unwrap()
        .people
        .into_iter()
        .find(|line| line.name == "Priyanka Rao")
        .unwrap();
    let notes = workspace.one_to_ones_of(&priyanka.id).unwrap().notes;
    assert!(notes.last().unwrap().on < today().plus_months(-18));
    assert!(notes.iter().any(|note| !note.private.is_empty()));
    assert!(notes.iter().any(|note| !note.context.is_empty()));
    assert_eq!(
        workspace.history_state().undo,
        None,
        "nobody undoes what they did not do"
    );
}

#[test]
fn some_know_what_bears_on_their_decisions_and_some_are_in_the_dark() {
    let (_folder, workspace) = sample();
    let all = workspace.context_list(&ContextSearch::default()).unwrap();
    assert_eq!(all.found, 10);
    let count = |which| {
        let search = ContextSearch {
            which,
            ..ContextSearch::default()
        };
        workspace.context_list(&search).unwrap().found
    };
    assert_eq!(count(ContextWhich::Settled), 1);
    assert_eq!(count(ContextWhich::Unshared), 1);
    assert!((3..=8).contains(&count(ContextWhich::InTheDark)));
    let to_come = all.notes.iter().filter(|note| note.on > today());
    assert!(to_come.clone().all(|note| note.in_the_dark.is_empty()));
    assert_eq!(to_come.count(), 1);
    let in_talks = all.notes.iter().flat_map(|note| &note.knows);
    assert!(in_talks.filter(|knows| knows.one_to_one.is_some()).count() > 10);
    let dark = workspace.context_dark(None).unwrap().people;
    assert!(dark.len() > 3 && dark.len() < 11, "{}", dark.len());
}

#[test]
fn what_is_delegated_has_terms_a_pull_back_that_runs_and_one_that_returned() {
    let (_folder, workspace) = sample();
    let matrix = workspace.delegation_matrix(None, None).unwrap();
    let row = |name: &str| matrix.people.iter().find(|row| row.name == name).unwrap();
    let story = |name: &str, area: &str| {
        workspace
            .delegation_story(&row(name).id, &area.into())
            .unwrap()
    };
    let kinds = |name: &str, area: &str| -> Vec<StoryKind> {
        story(name, area).iter().map(|line| line.kind).collect()
    };
    let held: Vec<&str> = matrix
        .people
        .iter()
        .filter(|row| row.cells.iter().any(|cell| cell.temporary.is_some()))
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(held, ["Priyanka Rao"]);
    assert!(kinds("Lucien Fabre", "promises").contains(&StoryKind::Returned));
    let page = workspace
        .delegation_cell(&row("Lucien Fabre").id, &"spend".into(), None)
        .unwrap();
    assert_eq!(page.limits.amount.unwrap().currency, "EUR");
    assert_eq!(page.consult, ["Procurement"]);
}

#[test]
fn something_is_agreed_on_every_decision_there_is() {
    let (_folder, workspace) = sample();
    let matrix = workspace.delegation_matrix_given(None, None).unwrap();
    assert_eq!(
        matrix.people.len(),
        11,
        "the leader has no row of their own"
    );
    for (area, standing) in matrix.areas.iter().zip(&matrix.area_standings) {
        assert_eq!(standing.open, 0, "{}", area.name);
    }
}

#[test]
fn some_see_it_otherwise_and_poker_brought_two_closer() {
    let (_folder, workspace) = sample();
    let team = workspace.delegation_views_team(None).unwrap();
    assert_eq!(team.never_asked, 8);
    let apart: Vec<(&str, u32)> = team
        .people
        .iter()
        .filter(|one| one.differ > 0)
        .map(|one| (one.person.name.as_str(), one.differ))
        .collect();
    assert_eq!(apart.len(), 3, "{apart:?}");
    assert!(apart.iter().all(|(_, differ)| *differ <= 3), "{apart:?}");
    let rounds = workspace.poker_rounds().unwrap();
    let spreads: Vec<u8> = rounds.areas[0]
        .rounds
        .iter()
        .map(|round| round.spread.unwrap().steps)
        .collect();
    assert_eq!(spreads, [1, 4], "newest first");
    let kofi = team
        .people
        .iter()
        .find(|one| one.person.name == "Kofi Amankwah")
        .unwrap();
    let story = workspace
        .delegation_story(&kofi.person.id, &"pricing".into())
        .unwrap();
    let told: Vec<&str> = story
        .iter()
        .filter(|line| line.kind == StoryKind::Poker)
        .map(|line| line.what.as_str())
        .collect();
    assert_eq!(
        told,
        [
            "Poker: cards 2–6, left as it was",
            "Poker: cards 4–5, agreed on Agree"
        ]
    );
}
