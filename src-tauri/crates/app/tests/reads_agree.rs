//! Reads take different ways to the same facts: what everybody's list says and what one person's page says is the same.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeMap;

use rungs_app::person_ref::PersonRef;
use rungs_domain::ids::PersonId;
use rungs_domain::person::Status;
use rungs_domain::team::NextStep;
use rungs_testkit::{Sandbox, big_team, day, today};

/// Forty people, one lead gone, one person come later, and everything due a while ago.
fn team() -> Sandbox {
    let sandbox = big_team(40);
    let lead = leads(&sandbox).into_iter().nth(1).unwrap();
    sandbox
        .person_archive(&lead.id, Some(day("2026-11-02")))
        .unwrap();
    sandbox.hire("Zoé Älg", "Product Manager", None);
    sandbox
}

fn leads(sandbox: &Sandbox) -> Vec<PersonRef> {
    sandbox.team(None, None).unwrap().leads
}

#[test]
fn a_persons_page_says_what_the_roster_and_the_ladder_say_of_them() {
    let sandbox = team();
    let roster = sandbox.roster_list(None).unwrap();
    let team = sandbox.team(None, None).unwrap();
    let ladder = &team.ladder;
    let next: BTreeMap<&PersonId, &Option<NextStep>> = ladder
        .rungs
        .iter()
        .flat_map(|rung| &rung.people)
        .chain(&ladder.unplaced)
        .chain(&ladder.off_ladder)
        .map(|person| (&person.id, &person.next))
        .collect();
    let mut steps = 0;
    for line in &roster.people {
        let page = sandbox.person_page(&line.id).unwrap();
        assert_eq!(page.person, *line);
        let reports: Vec<&String> = roster
            .people
            .iter()
            .filter(|other| other.status == Status::Active)
            .filter(|other| {
                other
                    .manager
                    .as_ref()
                    .is_some_and(|manager| manager.id == line.id)
            })
            .map(|other| &other.name)
            .collect();
        let named: Vec<&String> = page.reports.iter().map(|report| &report.name).collect();
        assert_eq!(named, reports, "who reports to {}", line.name);
        if let Some(next) = next.get(&line.id) {
            assert_eq!(page.next, **next, "what comes next for {}", line.name);
            steps += usize::from(next.is_some());
        }
    }
    assert!(steps > 10, "or nothing was compared");
    assert_eq!(
        next.len(),
        40,
        "everyone active is on the ladder or beside it"
    );
}

#[test]
fn overdue_reviews_are_counted_as_the_matrix_marks_them() {
    let sandbox = big_team(40);
    let matrix = sandbox.delegation_matrix(None, None).unwrap();
    let cells = matrix.people.iter().flat_map(|row| &row.cells);
    let overdue = cells.filter(|cell| cell.overdue).count();
    let counted = sandbox.state().unwrap().overdue_reviews;
    assert!(counted > 0);
    assert_eq!(usize::try_from(counted).unwrap(), overdue);
}

#[test]
fn a_leads_team_is_everyone_below_also_behind_somebody_who_left() {
    let sandbox = team();
    let roster = sandbox.roster_list(None).unwrap();
    let top = roster
        .people
        .iter()
        .find(|line| line.manager.is_none() && line.name != "Zoé Älg")
        .unwrap();
    let below = sandbox.team(Some(&top.id), None).unwrap();
    assert_eq!(
        below.people, 38,
        "all but the top, the one who left and the one beside"
    );
    assert_eq!(below.lead.unwrap().id, top.id);
    let gone = roster
        .people
        .iter()
        .find(|line| line.status == Status::Archived)
        .unwrap();
    assert!(
        leads(&sandbox).iter().all(|lead| lead.id != gone.id),
        "somebody who left leads no longer"
    );
    let before = sandbox
        .team(None, Some(today().plus_days(-23)))
        .unwrap()
        .leads;
    assert!(before.iter().any(|lead| lead.id == gone.id), "but did then");
}
