//! A team with a history: an invented company with decisions delegated, people assessed, plans under way and one-to-ones held, so
//! that every read has something to read. The roster goes through the import; the rest is written as rows, since ten thousand
//! use cases one by one would take minutes.

use rungs_app::clock::{CountedIds, IdSource};
use rungs_domain::assessment::{Assessment, AssessmentState, Rater, Rating};
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_limits::Limits;
use rungs_domain::delegation::{Delegation, DelegationLevel};
use rungs_domain::evidence::{Evidence, EvidenceKind, EvidenceLink, KeptLink, Sharing};
use rungs_domain::ids::{FocusId, LadderVersionId, LevelCode, PersonId, PlanId};
use rungs_domain::ladder::{Ladder, Level, Proficiency};
use rungs_domain::one_to_one::OneToOne;
use rungs_domain::plan::{
    Action, ActionKind, ActionStatus, CheckIn, Commitment, Direction, Focus, FocusOn, Owner, Plan,
    PlanState,
};
use rungs_domain::{Day, Private};
use rungs_store::{Record, StoreError, Tx};

use crate::chance::{one_of, pick};
use crate::company::company;
use crate::sandbox::{Sandbox, day, today};

/// Decisions agreed with each person; the others are still open, as they are in most teams.
const DELEGATED: usize = 5;

/// Notes about each person: one in twenty has a word with an accent, one in two hundred a rare one.
const NOTED: usize = 4;

/// One person in so many has ratings and a plan, above the first hundred, who all have.
const WITH_PLAN: usize = 3;
const ALL_WITH_PLAN: usize = 120;

/// Imports a company of `people` people and gives it a history.
///
/// # Panics
/// When the workspace cannot be made.
#[must_use]
pub fn big_team(people: usize) -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.import_csv(&company(people));
    let areas = sandbox.decision_areas().expect("the catalogue");
    let mut team: Vec<(PersonId, LevelCode)> = sandbox
        .roster_list(None)
        .expect("the roster")
        .people
        .into_iter()
        .filter_map(|line| Some((line.id, line.level?.code)))
        .collect();
    // In the order of the roster file, so that the first are the top of the organisation.
    team.sort();
    sandbox.write_rows(|tx, ids| {
        let version = tx
            .reader()
            .current_ladder()?
            .expect("every workspace has a ladder");
        let mut history = History {
            tx,
            ids,
            areas: &areas,
            ladder: &version.ladder,
            version: &version.id,
        };
        for (n, (person, level)) in team.iter().enumerate() {
            history.of_one(n, person, level)?;
        }
        Ok(())
    });
    sandbox
}

struct History<'a, 'c> {
    tx: &'a mut Tx<'c>,
    ids: &'a CountedIds,
    areas: &'a [DecisionArea],
    ladder: &'a Ladder,
    version: &'a LadderVersionId,
}

type Written = Result<(), StoreError>;

impl History<'_, '_> {
    fn fresh<I: From<String>>(&self) -> I {
        I::from(self.ids.fresh())
    }

    fn put<R: Record>(&mut self, row: &R) -> Written {
        self.tx.put(row)
    }

    fn of_one(&mut self, n: usize, person: &PersonId, code: &LevelCode) -> Written {
        let Some(level) = self.ladder.level(code) else {
            return Ok(());
        };
        for at in 0..DELEGATED {
            self.delegate(n, at, person, level)?;
        }
        self.meet(n, person)?;
        self.note(n, person)?;
        if n < ALL_WITH_PLAN || n.is_multiple_of(WITH_PLAN) {
            self.assess(n, person, level)?;
            self.plan(n, person, level)?;
        }
        Ok(())
    }

    fn delegate(&mut self, n: usize, at: usize, person: &PersonId, level: &Level) -> Written {
        // Five areas apart from each other in the catalogue, beginning somewhere else for each person.
        let place = (n + at * self.areas.len() / DELEGATED) % self.areas.len().max(1);
        let Some(area) = self.areas.get(place) else {
            return Ok(());
        };
        let expected = level.delegation.get(&area.code).map_or(3, |l| l.value());
        let now = (expected + 1).saturating_sub(u8::try_from(pick(n, 20, 3)).unwrap_or(0));
        let Ok(level) = DelegationLevel::new(now.clamp(1, 7)) else {
            return Ok(());
        };
        self.put(&Delegation {
            wanted: DelegationLevel::new(expected)
                .ok()
                .filter(|wanted| *wanted > level),
            limits: Limits {
                words: (at == 0).then(|| "up to 50,000 € a year".into()),
                ..Limits::default()
            },
            review: (at == 1).then(|| today().plus_days(120).plus_days(-days(pick(n, 22, 150)))),
            ..Delegation::bare(
                self.fresh(),
                person.clone(),
                area.code.clone(),
                ago(10 + pick(n, 21, 300)),
                level,
            )
        })
    }

    fn meet(&mut self, n: usize, person: &PersonId) -> Written {
        self.put(&OneToOne {
            id: self.fresh(),
            person: person.clone(),
            on: ago(1 + pick(n, 30, 40)),
            shared: "What to leave out of the quarter; the date with the two pilot customers."
                .into(),
            private: private("Tired; ask again next time."),
        })
    }

    fn note(&mut self, n: usize, person: &PersonId) -> Written {
        for at in 0..NOTED {
            let word = match pick(n + at, 60, 200) {
                0 => "warehouse",
                1..=10 => "café chain",
                _ => "largest customer",
            };
            let note = Evidence {
                id: self.fresh(),
                person: person.clone(),
                on: ago(1 + pick(n + at, 61, 700)),
                text: Private::new(format!(
                    "Ran the pricing talk with the {word} and wrote down what was decided the same day, with what is still open."
                )),
                kind: if at == 0 {
                    EvidenceKind::Win
                } else {
                    EvidenceKind::Observation
                },
                sharing: if at == 1 {
                    Sharing::Shareable
                } else {
                    Sharing::Private
                },
                links: Vec::new(),
            };
            self.put(&note)?;
            let competencies: Vec<_> = self.ladder.competencies.iter().collect();
            if let Some(competency) = one_of(n + at, 62, &competencies) {
                self.put(&KeptLink {
                    id: self.fresh(),
                    evidence: note.id,
                    link: EvidenceLink::Competency {
                        code: competency.code.clone(),
                    },
                })?;
            }
        }
        Ok(())
    }

    fn assess(&mut self, n: usize, person: &PersonId, level: &Level) -> Written {
        let assessment = Assessment {
            id: self.fresh(),
            person: person.clone(),
            by: Rater::Manager,
            on: ago(30 + pick(n, 40, 90)),
            state: AssessmentState::Final,
            ladder: self.version.clone(),
            against: None,
            round: None,
            peer_view: None,
            note: private(""),
        };
        self.put(&assessment)?;
        for (at, competency) in self.ladder.competencies.iter().enumerate() {
            let expected = level
                .expectations
                .get(&competency.code)
                .map_or(2, |expectation| expectation.proficiency.value());
            let seen =
                (expected + 1).saturating_sub(u8::try_from(pick(n + at, 41, 3)).unwrap_or(0));
            let Ok(value) = Proficiency::new(seen.min(5)) else {
                continue;
            };
            self.put(&Rating {
                id: self.fresh(),
                assessment: assessment.id.clone(),
                competency: competency.code.clone(),
                value,
                note: private(""),
            })?;
        }
        Ok(())
    }

    fn plan(&mut self, n: usize, person: &PersonId, level: &Level) -> Written {
        let next = self.ladder.next_level(&level.code);
        let plan = Plan {
            id: self.fresh(),
            person: person.clone(),
            from: day("2026-10-01"),
            to: day("2026-12-31"),
            direction: Some(if next.is_some() {
                Direction::Ic
            } else {
                Direction::Stay
            }),
            target: next.map(|level| level.code.clone()),
            aspiration:
                "Own the area end to end, and be the person other teams ask before they touch it."
                    .into(),
            strengths: "Talks with customers every week and brings the team along.".into(),
            state: PlanState::Agreed,
            agreed_on: Some(day("2026-10-02")),
            closed_on: None,
            outcome: None,
            outcome_note: String::new(),
            target_agreed_on: Some(day("2026-10-02")),
        };
        self.put(&plan)?;
        for position in 1..=2 {
            self.focus(n, position, person, &plan.id)?;
        }
        let kept = n.is_multiple_of(2);
        self.put(&Commitment {
            id: self.fresh(),
            plan: plan.id.clone(),
            text: "A seat at the portfolio review".into(),
            due: Some(day("2026-11-06")),
            status: if kept {
                ActionStatus::Done
            } else {
                ActionStatus::Open
            },
            done_on: kept.then(|| day("2026-11-04")),
            carried_from: None,
        })?;
        for (on, note) in [
            ("2026-10-30", "The outline is sharp; it leaves out pricing."),
            ("2026-12-04", ""),
        ] {
            self.put(&CheckIn {
                id: self.fresh(),
                plan: plan.id.clone(),
                on: day(on),
                held_on: (!note.is_empty()).then(|| day(on)),
                note: note.into(),
                changes: String::new(),
                private_note: private(""),
            })?;
        }
        Ok(())
    }

    fn focus(&mut self, n: usize, position: u8, person: &PersonId, plan: &PlanId) -> Written {
        let about = usize::from(position) + n;
        let on = if position == 1 {
            let competency = one_of(
                about,
                50,
                &self.ladder.competencies.iter().collect::<Vec<_>>(),
            );
            competency.map(|competency| FocusOn::Competency(competency.code.clone()))
        } else {
            let area = one_of(about, 51, &self.areas.iter().collect::<Vec<_>>());
            area.map(|area| FocusOn::Delegation(area.code.clone()))
        };
        let Some(on) = on else { return Ok(()) };
        let focus = Focus {
            id: self.fresh(),
            plan: plan.clone(),
            position,
            on,
            from: Some(2),
            to: Some(4),
            note: "From writing what was asked for to saying what should be asked.".into(),
            know: "Two decisions a month are made without the leader and hold.".into(),
            outcome: None,
            outcome_note: String::new(),
            carried_from: None,
        };
        self.put(&focus)?;
        for (kind, text, due) in [
            (
                ActionKind::OnTheJob,
                "Run the pricing test with three customers",
                "2026-11-13",
            ),
            (
                ActionKind::WithOthers,
                "Pair with Data on unit costs",
                "2026-12-11",
            ),
        ] {
            self.act(n, person, &focus.id, kind, text, day(due))?;
        }
        Ok(())
    }

    fn act(
        &mut self,
        n: usize,
        person: &PersonId,
        focus: &FocusId,
        kind: ActionKind,
        text: &str,
        due: Day,
    ) -> Written {
        let done = due < today() && !n.is_multiple_of(4);
        self.put(&Action {
            id: self.fresh(),
            person: person.clone(),
            focus: Some(focus.clone()),
            one_to_one: None,
            text: text.into(),
            resources: String::new(),
            people: String::new(),
            kind: Some(kind),
            owner: Owner::Pm,
            due: Some(due),
            status: if done {
                ActionStatus::Done
            } else {
                ActionStatus::Open
            },
            done_on: done.then_some(due),
            carried_from: None,
        })
    }
}

fn private(text: &str) -> Private<String> {
    Private::new(text.into())
}

fn days(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(0)
}

fn ago(count: usize) -> Day {
    today().plus_days(-days(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_big_team_has_something_for_every_read_and_passes_the_check_of_its_file() {
        let sandbox = big_team(150);
        let check = sandbox.check().unwrap();
        assert!(check.ok, "{:?}", check.problems);
        assert_eq!(sandbox.roster_list(None).unwrap().people.len(), 150);
        let matrix = sandbox.delegation_matrix(None, None).unwrap();
        let agreed = matrix
            .people
            .iter()
            .flat_map(|row| &row.cells)
            .filter(|cell| cell.level.is_some());
        assert_eq!(agreed.count(), 150 * DELEGATED);
        assert!(
            matrix
                .people
                .iter()
                .flat_map(|row| &row.cells)
                .any(|cell| cell.overdue)
        );
        let notes = sandbox.evidence_list(None, None, Some(1)).unwrap();
        assert_eq!(notes.found as usize, 150 * NOTED);
        let accented = sandbox.evidence_list(None, Some("cafe"), None).unwrap();
        assert!((1..notes.found / 5).contains(&accented.found));
        let plans = sandbox.plan_list().unwrap();
        assert_eq!(plans.plans.len(), 130);
        let first = sandbox.plan_show(&plans.plans[0].id).unwrap();
        assert_eq!(first.focuses.len(), 2);
        let person = sandbox.person_page(&plans.plans[0].person.id).unwrap();
        assert!(person.last_assessed.is_some() && !person.one_to_ones.is_empty());
        assert!(sandbox.history_state().undo.is_none());
    }
}
