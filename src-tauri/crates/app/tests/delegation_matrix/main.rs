//! The delegation matrix as it was on any day, counted, compared, and changed for several cells at once.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod comparing;
mod counting;
mod leader;
mod replaying;

use rungs_app::delegating::{DelegationDraft, Keep, TemporaryDraft};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::PersonDraft;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::PersonId;
use rungs_testkit::{Sandbox, day};

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n).unwrap()
}

fn agreed(person: &PersonId, area: &str, n: u8, on: &str, why: &str) -> DelegationDraft {
    DelegationDraft {
        level: Some(level(n)),
        reason: (!why.is_empty()).then(|| why.into()),
        on: Some(day(on)),
        ..DelegationDraft::of(person.clone(), area.into())
    }
}

fn reviewed(draft: DelegationDraft, review: &str) -> DelegationDraft {
    DelegationDraft {
        review: Keep::Set(day(review)),
        ..draft
    }
}

fn for_a_while(
    person: &PersonId,
    area: &str,
    n: u8,
    (since, until): (&str, &str),
) -> TemporaryDraft {
    TemporaryDraft {
        person: person.clone(),
        area: area.into(),
        level: level(n),
        since: Some(day(since)),
        until: day(until),
        reason: "The renewal is at stake.".into(),
    }
}

/// Two product managers.
fn two() -> (Sandbox, PersonId, PersonId) {
    let sandbox = Sandbox::new();
    let hired = |name: &str| {
        let draft = PersonDraft {
            name: name.into(),
            title: "Product Manager".into(),
            role_start: Some(day("2025-01-01")),
            ..PersonDraft::default()
        };
        sandbox.person_add(&draft).unwrap().value
    };
    let (ada, bo) = (hired("Ada Lind"), hired("Bo Ek"));
    for person in [&ada, &bo] {
        sandbox
            .place(&PlacementDraft {
                person: person.clone(),
                level: Some("PM".into()),
                on: Some(day("2025-01-01")),
                reason: String::new(),
            })
            .unwrap();
    }
    (sandbox, ada, bo)
}
