//! The reads behind the large screens, beside the bare SQL that brings what they show: statements prepared beforehand on the same
//! file, every value looked at, nothing made of it.

use std::hint::black_box;

use rungs_app::Workspace;
use rungs_app::delegating::CoverageScope;
use rungs_app::due::DueWhose;
use rungs_domain::ids::PersonId;
use rungs_testkit::{Sandbox, TODAY, big_team};
use rusqlite::{Connection, OpenFlags, Statement};

use crate::finding::{Finding, Unit};
use crate::in_turn::in_turn;
use crate::{Outcome, SIZES};

/// As a ratio to the bare SQL.
const BUDGET: f64 = 1.5;

const LADDER: &str = "SELECT id, number, ladder FROM ladder_version \
     WHERE status = 'published' ORDER BY number DESC LIMIT 1";
/// The newest notes that have a word, and how many there are; SQL by itself tells accents apart, so it is given the accent.
const NOTES: &str = "SELECT id, person, \"on\", text, kind, sharing FROM evidence \
     WHERE text LIKE '%' || ?1 || '%' ORDER BY \"on\" DESC, id DESC LIMIT 200";
const NOTES_FOUND: &str = "SELECT count(*) FROM evidence WHERE text LIKE '%' || ?1 || '%'";
/// As many as the window asks for.
const NOTES_SHOWN: u32 = 200;
/// Rows the window asks for of each finding.
const COVERAGE_SHOWN: u32 = 5;
const OPEN_ROLES: &str =
    "SELECT id, level, title, manager, area, market, opened, closed FROM open_role";
const AREAS: &str = "SELECT id, name, short, category, description, reversible FROM decision_area ORDER BY position";
/// Every area there ever was, with what a cell begins with.
const CATALOGUE: &str = "SELECT id, name, short, category, description, reversible, held, limit_amount, limit_currency, \
     limit_customers, \"limit\", since, until FROM decision_area ORDER BY position, id";
const ROSTER: &str = include_str!("../../crates/store/src/sql/roster_on.sql");

/// Who stands where, without what only the roster shows.
const STANDING: &str = "SELECT p.id, p.name, e.title, e.manager, pl.id IS NOT NULL, pl.level, pl.since FROM person p \
     JOIN employment e ON e.id = (SELECT id FROM employment WHERE person = p.id AND since <= ?1 \
         ORDER BY since DESC, id DESC LIMIT 1) \
     LEFT JOIN placement pl ON pl.id = (SELECT id FROM placement WHERE person = p.id AND since <= ?1 \
         ORDER BY since DESC, id DESC LIMIT 1) \
     WHERE e.status = 'active'";

/// A statement and what stands for its `?1`.
type Query<'a> = (&'a str, Option<&'a str>);

struct Read<'a> {
    what: &'static str,
    sql: Vec<Query<'a>>,
    ours: Box<UseCase<'a>>,
}

type UseCase<'a> = dyn Fn(&Workspace) -> Outcome<Answer> + 'a;

/// Whatever a use case answers, to be let go of later.
type Answer = Box<dyn std::any::Any>;

pub fn measure() -> Outcome<Vec<Finding>> {
    let mut findings = Vec::new();
    for people in SIZES {
        let sandbox = big_team(people);
        let person = somebody_in_the_middle(&sandbox)?;
        let conn = Connection::open_with_flags(sandbox.file(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        for read in all(&person) {
            let mut statements = Vec::new();
            for (sql, value) in &read.sql {
                statements.push((conn.prepare(sql)?, *value));
            }
            let medians = in_turn(
                || {
                    for (statement, value) in &mut statements {
                        look_at_all(statement, *value)?;
                    }
                    Ok(())
                },
                || (read.ours)(&sandbox),
            )?;
            findings.push(Finding {
                what: read.what.into(),
                floor_is: "bare SQL",
                people,
                unit: Unit::Milliseconds,
                floor: medians.floor,
                ours: medians.ours,
                budget: Some(BUDGET),
                rounds: medians.rounds,
            });
        }
    }
    Ok(findings)
}

fn all(person: &PersonId) -> Vec<Read<'_>> {
    let on = |sql| (sql, Some(TODAY));
    let of = |sql| (sql, Some(person.as_str()));
    vec![
        Read {
            what: "roster list",
            sql: vec![(LADDER, None), on(ROSTER), (OPEN_ROLES, None)],
            ours: Box::new(|workspace| Ok(Box::new(workspace.roster_list(None)?))),
        },
        Read {
            what: "team ladder",
            sql: vec![
                (LADDER, None),
                on(STANDING),
                (OPEN_ROLES, None),
                (AREAS, None),
                // The target, and what the next step is chosen from.
                on(
                    "SELECT id, person, starts, ends, target, state FROM plan WHERE starts <= ?1 AND ends >= ?1",
                ),
                on("SELECT DISTINCT person FROM assessment WHERE by = 'manager' AND \"on\" <= ?1"),
                on(
                    "SELECT person, area, review FROM delegation AS d WHERE since <= ?1 AND NOT EXISTS \
                    (SELECT 1 FROM delegation AS later WHERE later.person = d.person AND later.area = d.area \
                     AND later.since <= ?1 AND (later.since, later.id) > (d.since, d.id))",
                ),
                on("SELECT person, text, due FROM action WHERE status = 'open' AND due < ?1"),
                on(
                    "SELECT plan, \"on\" FROM check_in WHERE held_on IS NULL AND \"on\" <= date(?1, '+14 days')",
                ),
                on("SELECT person, max(\"on\") FROM one_to_one WHERE \"on\" <= ?1 GROUP BY person"),
            ],
            ours: Box::new(|workspace| Ok(Box::new(workspace.team(None, None)?))),
        },
        Read {
            what: "due list",
            sql: vec![
                (LADDER, None),
                on(STANDING),
                on("SELECT id, person, starts, ends, state, target FROM plan \
                    WHERE state <> 'closed' OR (starts <= ?1 AND ends >= ?1)"),
                on(
                    "SELECT id, plan, \"on\" FROM check_in WHERE held_on IS NULL AND \"on\" <= date(?1, '+14 days')",
                ),
                (
                    "SELECT action.id, person, focus.plan, one_to_one, text, owner, due FROM action \
                    LEFT JOIN focus ON focus.id = action.focus WHERE status = 'open'",
                    None,
                ),
                (
                    "SELECT id, plan, text, due FROM commitment WHERE status = 'open'",
                    None,
                ),
            ],
            ours: Box::new(|workspace| {
                Ok(Box::new(workspace.due_list(None, &DueWhose::Everyone)?))
            }),
        },
        Read {
            what: "plan list",
            sql: vec![
                (LADDER, None),
                (CATALOGUE, None),
                on(STANDING),
                (
                    "SELECT id, person, starts, ends, state, target FROM plan ORDER BY starts, id",
                    None,
                ),
                (
                    "SELECT id, plan, kind, code FROM focus ORDER BY plan, position, id",
                    None,
                ),
                ("SELECT focus, status, due FROM action", None),
                (
                    "SELECT plan, \"on\" FROM check_in WHERE held_on IS NULL",
                    None,
                ),
            ],
            ours: Box::new(|workspace| Ok(Box::new(workspace.plan_list()?))),
        },
        Read {
            what: "person page",
            sql: vec![
                (LADDER, None),
                (AREAS, None),
                of("SELECT id, name, email, number, note FROM person WHERE id = ?1"),
                of(
                    "SELECT e.since, e.title, e.manager, m.name, e.area, e.market, e.stage, e.status, e.role_start \
                    FROM employment e LEFT JOIN person m ON m.id = e.manager WHERE e.person = ?1 ORDER BY e.since, e.id",
                ),
                of(
                    "SELECT id, level, since, reason FROM placement WHERE person = ?1 ORDER BY since, id",
                ),
                of(
                    "SELECT id, starts, ends, state, target, (SELECT count(*) FROM focus WHERE plan = plan.id) \
                    FROM plan WHERE person = ?1 ORDER BY starts",
                ),
                of(
                    "SELECT a.id, a.by, a.\"on\", a.state, r.competency, r.value \
                    FROM assessment a JOIN rating r ON r.assessment = a.id WHERE a.person = ?1",
                ),
                of(
                    "SELECT area, since, level, wanted, \"limit\", reason, review FROM delegation \
                    WHERE person = ?1 ORDER BY since, id",
                ),
                of(
                    "SELECT id, focus, one_to_one, text, kind, owner, due, status, done_on, resources, people, carried_from FROM action WHERE person = ?1",
                ),
                of(
                    "SELECT c.\"on\" FROM check_in c JOIN plan ON plan.id = c.plan WHERE plan.person = ?1 AND c.held_on IS NULL",
                ),
                of(
                    "SELECT id, \"on\", shared, private FROM one_to_one WHERE person = ?1 ORDER BY \"on\", id",
                ),
                of(
                    "SELECT p.id, p.name FROM employment e JOIN person p ON p.id = e.person WHERE e.manager = ?1 \
                    AND e.status = 'active'",
                ),
            ],
            ours: Box::new(|workspace| Ok(Box::new(workspace.person_page(person)?))),
        },
        Read {
            what: "delegation matrix",
            sql: vec![
                (LADDER, None),
                (CATALOGUE, None),
                ("SELECT id, area, origin, \"on\" FROM area_origin", None),
                (
                    "SELECT value FROM setting WHERE id = 'delegation_scale'",
                    None,
                ),
                on(STANDING),
                on(
                    "SELECT person, area, since, level, wanted, wanted_by, \"limit\", limit_amount, limit_currency, \
                    limit_customers, reason, review FROM delegation AS d \
                    WHERE since <= ?1 AND NOT EXISTS (SELECT 1 FROM delegation AS later WHERE later.person = d.person \
                    AND later.area = d.area AND later.since <= ?1 AND (later.since, later.id) > (d.since, d.id))",
                ),
                on(
                    "SELECT person, area, level FROM delegation_view AS v WHERE \"on\" <= ?1 AND NOT EXISTS \
                    (SELECT 1 FROM delegation_view AS later WHERE later.person = v.person AND later.area = v.area \
                    AND later.\"on\" <= ?1 AND (later.\"on\", later.id) > (v.\"on\", v.id))",
                ),
                on(
                    "SELECT id, person, area, since, until, level, reason, ended_on FROM temporary_level \
                    WHERE since <= ?1 AND until >= ?1",
                ),
            ],
            ours: Box::new(|workspace| Ok(Box::new(workspace.delegation_matrix(None, None)?))),
        },
        Read {
            what: "coverage of decisions, with two years of load",
            sql: vec![
                (LADDER, None),
                (AREAS, None),
                on(STANDING),
                (
                    "SELECT person, since, status, manager, area, stage FROM employment ORDER BY person, since, id",
                    None,
                ),
                // All of it: what was agreed then is needed for the load of every month.
                (
                    "SELECT person, area, since, level, wanted, \"limit\", reason, review, wanted_by, limit_amount, \
                    limit_currency, limit_customers, consult, inform, commitment, carried_from FROM delegation \
                    ORDER BY person, area, since, id",
                    None,
                ),
                (
                    "SELECT person, area, since, until, level, reason, ended_on FROM temporary_level \
                    ORDER BY person, area, since, id",
                    None,
                ),
                (
                    "SELECT person, area, \"on\", level FROM delegation_view ORDER BY person, area, \"on\", id",
                    None,
                ),
                on(
                    "SELECT id, person, starts, ends, state FROM plan WHERE starts <= ?1 AND ends >= ?1",
                ),
                (
                    "SELECT plan, kind, code FROM focus ORDER BY plan, position, id",
                    None,
                ),
            ],
            ours: Box::new(|workspace| {
                let scope = CoverageScope::default();
                let page = workspace.delegation_coverage(&scope, None, Some(COVERAGE_SHOWN))?;
                Ok(Box::new(page))
            }),
        },
        search("evidence with a word most notes have", "pricing", "pricing"),
        search("evidence with a word that has an accent", "café", "cafe"),
        search("evidence with a word nobody wrote", "zeppelin", "zeppelin"),
    ]
}

fn search<'a>(what: &'static str, bare: &'a str, typed: &'a str) -> Read<'a> {
    Read {
        what,
        sql: vec![(NOTES, Some(bare)), (NOTES_FOUND, Some(bare))],
        ours: Box::new(move |workspace| {
            let found = workspace.evidence_list(None, Some(typed), Some(NOTES_SHOWN))?;
            Ok(Box::new(found))
        }),
    }
}

fn look_at_all(statement: &mut Statement<'_>, value: Option<&str>) -> Outcome {
    let width = statement.column_count();
    let mut rows = statement.query(rusqlite::params_from_iter(value))?;
    while let Some(row) = rows.next()? {
        for at in 0..width {
            black_box(row.get_ref(at)?);
        }
    }
    Ok(())
}

/// Somebody with reports, a plan and ratings.
fn somebody_in_the_middle(sandbox: &Sandbox) -> Outcome<PersonId> {
    let roster = sandbox.roster_list(None)?;
    let mut leads: Vec<&PersonId> = roster
        .people
        .iter()
        .filter(|line| line.manager.is_some())
        .map(|line| &line.id)
        .filter(|id| {
            roster.people.iter().any(|line| {
                line.manager
                    .as_ref()
                    .is_some_and(|manager| manager.id == **id)
            })
        })
        .collect();
    leads.sort();
    let found = leads.first().map(|id| (*id).clone());
    Ok(found.ok_or("nobody leads a team below the top")?)
}
