//! Two days beside each other.

use rungs_app::catalogue::{AreaChange, SplitDraft, SplitPart};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::PersonDraft;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_compare::DelegationShift;
use rungs_testkit::day;

use crate::{agreed, for_a_while, two};

#[test]
fn what_changed_between_two_days_comes_with_its_reasons() {
    let (sandbox, ada, bo) = two();
    sandbox
        .delegation_set_many(&[
            agreed(&ada, "pricing", 3, "2026-01-10", "Where we began."),
            agreed(&ada, "hiring", 5, "2026-01-10", ""),
            agreed(&bo, "pricing", 6, "2026-01-10", ""),
            agreed(&bo, "hiring", 4, "2026-01-10", ""),
            agreed(
                &ada,
                "pricing",
                5,
                "2026-03-03",
                "Ran two pricing tests well.",
            ),
            agreed(&ada, "backlog", 6, "2026-04-01", "Hers from the first day."),
            // Back where it was in between: nothing to tell.
            agreed(&bo, "hiring", 5, "2026-03-01", ""),
            agreed(&bo, "hiring", 4, "2026-04-01", ""),
        ])
        .unwrap();
    sandbox
        .delegation_for_a_while(&for_a_while(
            &bo,
            "pricing",
            2,
            ("2026-04-20", "2026-05-10"),
        ))
        .unwrap();
    let told = |one: &str, other: &str| {
        let compared = sandbox
            .delegation_compare(None, day(one), day(other))
            .unwrap();
        assert_eq!(compared.from, day(one.min(other)));
        let counts = compared.counts;
        let lines: Vec<String> = compared
            .changes
            .iter()
            .map(|c| {
                let step = |level: Option<DelegationLevel>| {
                    level.map_or("–".to_owned(), |l| l.value().to_string())
                };
                let why: Vec<String> = c
                    .why
                    .iter()
                    .map(|line| format!("{}: {}", line.what, line.why.as_deref().unwrap_or("–")))
                    .collect();
                format!(
                    "{} {} {}→{} {:?}{} [{}]",
                    c.person.name,
                    c.area,
                    step(c.from),
                    step(c.to),
                    c.shift,
                    if c.for_a_while { " for a while" } else { "" },
                    why.join("; ")
                )
            })
            .collect();
        assert_eq!(
            counts.freer + counts.tighter + counts.new + counts.gone,
            u32::try_from(lines.len()).unwrap()
        );
        lines
    };
    let mut lines = told("2026-02-01", "2026-05-01");
    lines.sort();
    assert_eq!(
        lines,
        [
            "Ada Lind backlog –→6 New [Inquire: Hers from the first day.]",
            "Ada Lind pricing 3→5 Freer [Consult → Advise: Ran two pricing tests well.]",
            "Bo Ek pricing 6→2 Tighter for a while [Pulled back for a while: Inquire → Sell: The renewal is at stake.]",
        ]
    );
    let mut turned = told("2026-05-01", "2026-02-01");
    turned.sort();
    assert_eq!(turned, lines, "the order of the days does not matter");
    assert_eq!(
        told("2026-05-01", "2026-05-12"),
        ["Bo Ek pricing 2→6 Freer for a while [Back to Inquire: –]"]
    );
    assert_eq!(told("2026-05-12", "2026-05-12"), Vec::<String>::new());
}

#[test]
fn what_came_of_a_split_or_a_merge_goes_on_and_is_not_new() {
    let (sandbox, ada, bo) = two();
    sandbox
        .delegation_set_many(&[
            agreed(&ada, "pricing", 3, "2026-01-10", ""),
            agreed(&bo, "pricing", 5, "2026-01-10", ""),
        ])
        .unwrap();
    let parts = ["List prices", "Rebates"].map(|name| SplitPart {
        name: name.into(),
        short: String::new(),
    });
    let split = SplitDraft {
        area: "pricing".into(),
        parts: parts.into(),
        on: Some(day("2026-03-01")),
    };
    sandbox.area_split(&split).unwrap();
    let compared = sandbox
        .delegation_compare(None, day("2026-02-01"), day("2026-04-01"))
        .unwrap();
    assert_eq!(compared.changes, []);
}

#[test]
fn what_left_with_its_area_is_gone() {
    let (sandbox, ada, bo) = two();
    sandbox
        .delegation_set_many(&[
            agreed(&ada, "pricing", 3, "2026-01-10", ""),
            agreed(&ada, "hiring", 4, "2026-01-10", ""),
            agreed(&bo, "hiring", 5, "2026-01-10", ""),
        ])
        .unwrap();
    let retire = AreaChange::Retire {
        on: Some(day("2026-03-01")),
    };
    sandbox.area_change(&"hiring".into(), &retire).unwrap();
    let compared = sandbox
        .delegation_compare(None, day("2026-02-01"), day("2026-04-01"))
        .unwrap();
    let told: Vec<_> = compared
        .changes
        .iter()
        .map(|change| {
            let level = change.from.map(DelegationLevel::value);
            (
                change.area.as_str(),
                level,
                change.to,
                change.shift,
                change.retired_on,
            )
        })
        .collect();
    let left = |level| {
        (
            "hiring",
            Some(level),
            None,
            DelegationShift::Gone,
            Some(day("2026-03-01")),
        )
    };
    assert_eq!(told, [left(4), left(5)]);
    assert_eq!(compared.counts.gone, 2);
}

#[test]
fn somebody_placed_later_held_what_was_agreed_before() {
    let (sandbox, ada, _) = two();
    let late = sandbox
        .person_add(&PersonDraft {
            name: "Cyd Late".into(),
            title: "Product Manager".into(),
            role_start: Some(day("2026-01-01")),
            ..PersonDraft::default()
        })
        .unwrap()
        .value;
    sandbox
        .delegation_set_many(&[
            agreed(&late, "pricing", 3, "2026-01-10", ""),
            agreed(&late, "pricing", 5, "2026-06-01", "Ran two tests well."),
            agreed(&late, "hiring", 4, "2026-01-10", ""),
            agreed(&ada, "hiring", 4, "2026-01-10", ""),
        ])
        .unwrap();
    let placed = PlacementDraft {
        person: late,
        level: Some("PM".into()),
        on: Some(day("2026-06-15")),
        reason: String::new(),
    };
    sandbox.place(&placed).unwrap();
    let compared = sandbox
        .delegation_compare(None, day("2026-03-01"), day("2026-07-01"))
        .unwrap();
    let told: Vec<_> = compared
        .changes
        .iter()
        .map(|change| {
            let number = |level: Option<DelegationLevel>| level.map(DelegationLevel::value);
            (
                change.person.name.as_str(),
                change.area.as_str(),
                number(change.from),
                number(change.to),
            )
        })
        .collect();
    assert_eq!(told, [("Cyd Late", "pricing", Some(3), Some(5))]);
}
