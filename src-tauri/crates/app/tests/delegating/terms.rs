//! What is agreed around a level.

use rungs_app::delegating::{DelegationDraft, Keep};
use rungs_domain::decision_limits::Money;
use rungs_testkit::day;

use crate::{Desk, level};

#[test]
fn a_cell_with_nothing_agreed_needs_a_level_first() {
    let desk = Desk::new();
    let draft = DelegationDraft {
        limit: Keep::Set("Europe".into()),
        ..desk.draft()
    };
    let refused = desk.workspace.delegation_set(&draft).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("level"));
    desk.agree(4, "2026-01-10");
    desk.workspace.delegation_set(&draft).unwrap();
    let cell = desk.cell("2026-11-24");
    assert_eq!(
        (cell.level, cell.limit.as_deref()),
        (Some(level(4)), Some("Europe"))
    );
}

#[test]
fn names_are_kept_once_each_and_no_more_than_thirty() {
    let desk = Desk::new();
    desk.agree(4, "2026-01-10");
    let consult = |names: Vec<String>| DelegationDraft {
        consult: Keep::Set(names),
        ..desk.draft()
    };
    let names = [" Legal ", "legal", "", "Finance"].map(str::to_owned);
    desk.workspace
        .delegation_set(&consult(names.to_vec()))
        .unwrap();
    let page = desk
        .workspace
        .delegation_cell(&desk.lorena, &"pricing".into(), None)
        .unwrap();
    assert_eq!(page.consult, ["Legal", "Finance"]);
    let many = (0..31).map(|n| format!("Person {n}")).collect();
    assert!(desk.workspace.delegation_set(&consult(many)).is_err());
}

#[test]
fn limits_that_delegate_nothing_are_refused() {
    let desk = Desk::new();
    desk.agree(4, "2026-01-10");
    let nobody = DelegationDraft {
        customers: Keep::Set(0),
        ..desk.draft()
    };
    assert!(desk.workspace.delegation_set(&nobody).is_err());
    let nothing = DelegationDraft {
        amount: Keep::Set(Money {
            amount: 0,
            currency: "EUR".into(),
        }),
        ..desk.draft()
    };
    assert!(desk.workspace.delegation_set(&nothing).is_err());
}

#[test]
fn a_day_by_which_nothing_is_wanted_is_not_kept() {
    let desk = Desk::new();
    let draft = DelegationDraft {
        level: Some(level(3)),
        wanted: Keep::Set(level(5)),
        wanted_by: Keep::Set(day("2027-03-31")),
        on: Some(day("2026-01-10")),
        ..desk.draft()
    };
    desk.workspace.delegation_set(&draft).unwrap();
    assert_eq!(desk.cell("2026-02-01").wanted_by, Some(day("2027-03-31")));
    desk.agree(5, "2026-06-01");
    let cell = desk.cell("2026-06-01");
    assert_eq!((cell.wanted, cell.wanted_by), (None, None));
}
