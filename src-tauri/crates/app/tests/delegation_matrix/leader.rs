//! The leader's own row: what they decide is what they gave to nobody.

use rungs_app::delegating::Matrix;
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::{PersonChange, PersonDraft};
use rungs_domain::ids::PersonId;
use rungs_testkit::{Sandbox, day};

use crate::{agreed, two};

fn names(matrix: &Matrix) -> Vec<&str> {
    matrix.people.iter().map(|row| row.name.as_str()).collect()
}

fn director(sandbox: &Sandbox, name: &str) -> PersonId {
    let draft = PersonDraft {
        name: name.into(),
        title: "Director of Product".into(),
        role_start: Some(day("2025-01-01")),
        ..PersonDraft::default()
    };
    let id = sandbox.person_add(&draft).unwrap().value;
    sandbox
        .place(&PlacementDraft {
            person: id.clone(),
            level: Some("DIRECTOR".into()),
            on: Some(day("2025-01-01")),
            reason: String::new(),
        })
        .unwrap();
    id
}

#[test]
fn the_leader_has_no_row_of_their_own_while_nobody_gives_them_anything() {
    let (sandbox, ada, _) = two();
    let me = director(&sandbox, "Cora Director");
    let given = || sandbox.delegation_matrix_given(None, None).unwrap();
    let all = ["Ada Lind", "Bo Ek", "Cora Director"];
    assert_eq!(names(&given()), all, "nobody said who asks");

    sandbox.set_me(Some(&me)).unwrap();
    let matrix = given();
    assert_eq!(names(&matrix), ["Ada Lind", "Bo Ek"]);
    let open: u32 = matrix.area_standings.iter().map(|s| s.open).sum();
    let areas = u32::try_from(matrix.areas.len()).unwrap();
    assert_eq!(open, 2 * areas, "the leader does not count as open either");
    assert_eq!(
        names(&sandbox.delegation_matrix(None, None).unwrap()),
        all,
        "everyone is everyone"
    );

    sandbox
        .delegation_set(&agreed(&me, "pricing", 5, "2026-03-01", ""))
        .unwrap();
    assert_eq!(names(&given()), all, "what was agreed is never hidden");
    sandbox.undo().unwrap();

    let above = director(&sandbox, "Dora Above");
    let under = |manager: Option<PersonId>| PersonChange {
        manager: Some(manager),
        ..PersonChange::default()
    };
    sandbox.person_edit(&me, &under(Some(above))).unwrap();
    assert!(
        names(&given()).contains(&"Cora Director"),
        "led by somebody"
    );
    sandbox.person_edit(&me, &under(None)).unwrap();
    assert!(!names(&given()).contains(&"Cora Director"));
    assert!(names(&given()).contains(&"Ada Lind"), "{ada:?}");
}
