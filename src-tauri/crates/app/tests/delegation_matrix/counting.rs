//! What is counted per person and per area, and several cells changed for a while in one step.

use rungs_app::delegation_views::OwnViewEntry;
use rungs_app::error::Code;
use rungs_domain::delegation_standing::DelegationStanding;
use rungs_testkit::day;

use crate::{agreed, for_a_while, level, reviewed, two};

#[test]
fn rows_and_columns_count_the_same_cells() {
    let (sandbox, ada, bo) = two();
    let asked = |area: &str| {
        let page = sandbox.delegation_cell(&ada, &area.into(), None).unwrap();
        page.cell.expected.unwrap().value()
    };
    let (pricing, hiring) = (asked("pricing"), asked("hiring"));
    sandbox
        .delegation_set_many(&[
            reviewed(
                agreed(&ada, "pricing", pricing - 1, "2026-01-01", ""),
                "2026-10-01",
            ),
            agreed(&ada, "hiring", hiring + 1, "2026-01-01", ""),
            agreed(&bo, "pricing", 7, "2026-01-01", ""),
        ])
        .unwrap();
    sandbox
        .delegation_for_a_while(&for_a_while(
            &bo,
            "pricing",
            2,
            ("2026-11-20", "2026-11-30"),
        ))
        .unwrap();
    let matrix = sandbox.delegation_matrix(None, None).unwrap();
    let areas = u32::try_from(matrix.areas.len()).unwrap();
    let of = |name: &str| matrix.people.iter().find(|row| row.name == name).unwrap();
    assert_eq!(
        of("Ada Lind").standing,
        DelegationStanding {
            below: 1,
            above: 1,
            overdue: 1,
            open: areas - 2,
            ..DelegationStanding::default()
        }
    );
    assert_eq!(
        of("Bo Ek").standing,
        DelegationStanding {
            above: 1,
            for_a_while: 1,
            open: areas - 1,
            ..DelegationStanding::default()
        },
        "pulled back they do not hold it, but what was agreed is what is measured"
    );
    let column = matrix
        .areas
        .iter()
        .position(|a| a.code.as_str() == "pricing");
    assert_eq!(
        matrix.area_standings[column.unwrap()],
        DelegationStanding {
            below: 1,
            above: 1,
            overdue: 1,
            for_a_while: 1,
            ..DelegationStanding::default()
        }
    );
    let sum = |all: &mut dyn Iterator<Item = &DelegationStanding>| {
        all.fold((0, 0, 0, 0), |(a, b, c, d), s| {
            (a + s.below, b + s.above, c + s.open, d + s.for_a_while)
        })
    };
    assert_eq!(
        sum(&mut matrix.people.iter().map(|row| &row.standing)),
        sum(&mut matrix.area_standings.iter())
    );
}

#[test]
fn several_cells_are_pulled_back_in_one_step_or_none_is() {
    let (sandbox, ada, bo) = two();
    sandbox
        .delegation_set_many(&[
            agreed(&ada, "pricing", 5, "2026-01-01", ""),
            agreed(&bo, "pricing", 6, "2026-01-01", ""),
        ])
        .unwrap();
    let weeks = ("2026-11-24", "2026-12-07");
    let both = [
        for_a_while(&ada, "pricing", 3, weeks),
        for_a_while(&bo, "pricing", 3, weeks),
    ];
    let one_never_agreed = [both[0].clone(), for_a_while(&bo, "hiring", 3, weeks)];
    let held = || {
        let matrix = sandbox
            .delegation_matrix(None, Some(day("2026-11-25")))
            .unwrap();
        let at = matrix
            .areas
            .iter()
            .position(|a| a.code.as_str() == "pricing")
            .unwrap();
        let levels = matrix.people.iter().map(|row| row.cells[at].level);
        levels.map(|l| l.unwrap().value()).collect::<Vec<_>>()
    };
    sandbox
        .delegation_for_a_while_many(&one_never_agreed)
        .unwrap_err();
    assert_eq!(held(), [5, 6]);
    let refused = sandbox.delegation_for_a_while_many(&[]).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    let count = sandbox.delegation_for_a_while_many(&both).unwrap().value;
    assert_eq!((count, held()), (2, vec![3, 3]));
    sandbox.undo().unwrap();
    assert_eq!(held(), [5, 6]);
}

#[test]
fn a_cell_says_how_far_it_is_from_the_own_and_the_next_rung() {
    let (sandbox, ada, _) = two();
    let page = || {
        sandbox
            .delegation_cell(&ada, &"pricing".into(), None)
            .unwrap()
    };
    let (own, next) = (page().cell.expected.unwrap(), page().next_rung.unwrap());
    assert_eq!(
        page().short,
        Some(own.value()),
        "nothing agreed is held at 0"
    );
    assert_eq!(next.short, next.expected.value());
    sandbox
        .delegation_set(&agreed(&ada, "pricing", own.value(), "2026-01-01", ""))
        .unwrap();
    assert_eq!(page().short, Some(0));
    assert_eq!(
        page().next_rung.unwrap().short,
        next.expected.value().saturating_sub(own.value())
    );
}

#[test]
fn a_cell_says_what_its_row_counts_and_only_where_it_is_so() {
    let (sandbox, ada, _) = two();
    sandbox
        .delegation_set_many(&[
            agreed(&ada, "pricing", 3, "2026-01-01", ""),
            agreed(&ada, "hiring", 3, "2026-01-01", ""),
        ])
        .unwrap();
    let seen = |area: &str, n| OwnViewEntry {
        area: area.into(),
        level: Some(level(n)),
        note: String::new(),
    };
    sandbox
        .delegation_view_set(&ada, &[seen("pricing", 5), seen("hiring", 3)], None)
        .unwrap();
    let matrix = sandbox.delegation_matrix(None, None).unwrap();
    let row = matrix.people.iter().find(|row| row.id == ada).unwrap();
    let open = row.cells.iter().filter(|cell| cell.open).count();
    assert_eq!(u32::try_from(open).unwrap(), row.standing.open);
    let differing: Vec<&str> = row
        .cells
        .iter()
        .filter(|cell| cell.differing)
        .map(|cell| cell.area.as_str())
        .collect();
    assert_eq!(differing, ["pricing"]);
    assert_eq!(row.standing.differing, 1);

    let said = serde_json::to_value(row).unwrap();
    for cell in said["cells"].as_array().unwrap() {
        let says = |what: &str| cell.get(what).is_some();
        assert_eq!(says("differing"), cell["area"] == "pricing", "{cell}");
        let is_open = !cell["expected"].is_null() && cell["agreed"].is_null();
        assert_eq!(says("open"), is_open, "{cell}");
    }
}
