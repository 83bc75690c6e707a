use std::sync::LazyLock;

use super::*;
use crate::decision_area::{DecisionArea, Held, Reversible};
use crate::decision_limits::Limits;
use crate::decision_lineage::Lineage;
use crate::delegation::DelegationLevel;
use crate::delegation_scale::Scale;
use crate::house_style::HouseStyle;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("W"));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn area(name: &str, category: &str) -> DecisionArea {
    DecisionArea {
        code: name.to_lowercase().as_str().into(),
        name: name.to_owned(),
        short: name.to_owned(),
        category: category.to_owned(),
        description: String::new(),
        reversible: Reversible::Usually,
        held: Held::Each,
        limits: Limits::default(),
        since: None,
        until: None,
    }
}

fn state(person: &str, area: &str, since: &str, n: u8) -> Delegation {
    Delegation {
        reason: Some("hush".into()),
        ..Delegation::bare(
            since.into(),
            person.into(),
            area.into(),
            day(since),
            DelegationLevel::new(n).unwrap(),
        )
    }
}

#[test]
fn the_board_shows_what_holds_that_day_with_its_marks_and_nothing_else() {
    let catalogue = DecisionCatalogue {
        areas: vec![
            area("Pricing", "Market"),
            area("Backlog", "Delivery"),
            area("Promises", "Market"),
        ],
        lineage: Lineage::default(),
        scale: Scale::SevenLevels,
    };
    let mut overdue = state("a", "backlog", "2026-03-01", 6);
    overdue.review = Some(day("2026-06-30"));
    let states = [
        overdue,
        state("a", "pricing", "2026-05-01", 5),
        state("a", "pricing", "2026-01-01", 3),
        state("other", "pricing", "2026-01-01", 7),
    ];
    let pulled = TemporaryLevel {
        id: "t".into(),
        person: "a".into(),
        area: "pricing".into(),
        since: day("2026-06-01"),
        until: day("2026-07-31"),
        level: DelegationLevel::new(2).unwrap(),
        reason: "hush".into(),
        ended_on: None,
        decided_as: None,
    };
    let people = [
        ("a".into(), "Ana".to_owned()),
        ("b".into(), "Bo".to_owned()),
    ];
    let mut facts = BoardFacts {
        house: &HOUSE,
        today: day("2026-11-24"),
        lead: Some("Marisol"),
        as_of: day("2026-07-01"),
        catalogue: &catalogue,
        people: &people,
        states: &states,
        temporary: std::slice::from_ref(&pulled),
    };
    let told = |board: &TeamBoard| -> Vec<String> {
        let mut lines = Vec::new();
        for category in &board.categories {
            for row in &category.rows {
                let cells: Vec<String> = row
                    .cells
                    .iter()
                    .map(|cell| {
                        let step = cell.step.map_or("–".to_owned(), |step| step.to_string());
                        let mark = |is: bool, mark| if is { mark } else { "" };
                        format!(
                            "{step}{}{}",
                            mark(cell.for_a_while, "~"),
                            mark(cell.overdue, "!")
                        )
                    })
                    .collect();
                lines.push(format!(
                    "{}/{} {}",
                    category.name,
                    row.area,
                    cells.join(" ")
                ));
            }
        }
        lines
    };
    let board = build(&facts).into_inner();
    assert_eq!(
        told(&board),
        [
            "Market/Pricing 2~ –",
            "Market/Promises – –",
            "Delivery/Backlog 6! –"
        ]
    );
    assert!(board.any_overdue && board.any_for_a_while);
    assert_eq!(board.whose, "The team of Marisol");
    assert!(!serde_json::to_string(&board).unwrap().contains("hush"));

    facts.as_of = day("2026-06-30");
    facts.temporary = &[];
    let board = build(&facts).into_inner();
    assert_eq!(
        told(&board),
        [
            "Market/Pricing 5 –",
            "Market/Promises – –",
            "Delivery/Backlog 6 –"
        ]
    );
    assert!(!board.any_overdue && !board.any_for_a_while);
}
