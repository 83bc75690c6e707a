use proptest::prelude::*;

use super::*;
use crate::decision_limits::Money;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

const TODAY: &str = "2026-11-26";

fn row(number: u32, name: &str) -> CatalogueRow {
    CatalogueRow {
        row: number,
        name: name.into(),
        ..CatalogueRow::default()
    }
}

fn catalogue() -> CatalogueEdit {
    let mut edit = CatalogueEdit::new(Vec::new());
    let rows = [
        CatalogueRow {
            category: Some("Market".into()),
            description: Some("What it costs.".into()),
            ..row(1, "Pricing")
        },
        CatalogueRow {
            category: Some("Delivery".into()),
            ..row(2, "Backlog order")
        },
        CatalogueRow {
            until: Some(day("2026-01-01")),
            ..row(3, "Sunsetting")
        },
    ];
    import(&mut edit, &rows, day(TODAY));
    edit
}

#[test]
fn every_row_has_a_fate_and_says_why() {
    use AreaFateKind::{Changed, New, Refused, Unchanged};
    type Case = (CatalogueRow, AreaFateKind, &'static str);
    let cases: [Case; 13] = [
        (row(2, "Hiring"), New, ""),
        (
            row(2, " pricing "),
            Changed,
            "Changed: name “Pricing” → “pricing”; short name “Pricing” → “pricing”.",
        ),
        (row(2, "Pricing"), Unchanged, ""),
        (
            CatalogueRow {
                description: Some(String::new()),
                ..row(2, "Pricing")
            },
            Changed,
            "Changed: description “What it costs.” → nothing.",
        ),
        (
            CatalogueRow {
                category: Some("MARKET".into()),
                short: Some(String::new()),
                ..row(2, "Pricing")
            },
            Unchanged,
            "",
        ),
        (
            CatalogueRow {
                code: Some("PRICING".into()),
                ..row(2, "List prices")
            },
            Changed,
            "Changed: name “Pricing” → “List prices”; short name “Pricing” → “List prices”.",
        ),
        (
            CatalogueRow {
                code: Some("elsewhere".into()),
                held: Some(Held::One),
                ..row(2, "Pricing")
            },
            Changed,
            "Changed: held by “each” → “one”.",
        ),
        (
            CatalogueRow {
                code: Some("pricing".into()),
                ..row(2, "Backlog order")
            },
            Refused,
            "is in the catalogue already",
        ),
        (row(2, "  "), Refused, "The name is empty"),
        (row(2, "Sunsetting"), Refused, "a file brings nothing back"),
        (
            CatalogueRow {
                until: Some(day("2026-10-01")),
                ..row(2, "Pricing")
            },
            Changed,
            "retired on 1 October 2026",
        ),
        (
            CatalogueRow {
                until: Some(day("2026-12-01")),
                ..row(2, "Pricing")
            },
            Refused,
            "still to come",
        ),
        (
            CatalogueRow {
                fault: Some("“perhaps” is no answer.".into()),
                ..row(2, "Hiring")
            },
            Refused,
            "“perhaps”",
        ),
    ];
    for (row, kind, reason) in cases {
        let mut edit = catalogue();
        let before = edit.clone();
        let done = import(&mut edit, std::slice::from_ref(&row), day(TODAY));
        let fate = &done.fates[0];
        assert_eq!(fate.fate, kind, "{row:?}: {fate:?}");
        let told = fate.reason.clone().unwrap_or_default();
        assert!(told.contains(reason), "{row:?}: {told}");
        assert_eq!(told.is_empty(), reason.is_empty(), "{told}");
        let changed = edit != before;
        assert_eq!(changed, matches!(kind, New | Changed), "{row:?}");
    }
}

#[test]
fn what_a_file_leaves_out_stays_and_is_told() {
    let mut edit = catalogue();
    let done = import(
        &mut edit,
        &[row(2, "Pricing"), row(3, "PRICING"), row(4, "New one")],
        day(TODAY),
    );
    assert_eq!(
        done.absent,
        ["Backlog order"],
        "those retired are not missed"
    );
    assert_eq!(
        done.fates[1].reason.as_deref(),
        Some("Row 2 is about the same area.")
    );
    assert_eq!(edit.areas().len(), 4);
}

#[test]
fn a_refused_row_about_a_known_area_is_in_the_file() {
    for refused in [
        CatalogueRow {
            fault: Some("“perhaps” does not say whether it can be taken back.".into()),
            ..row(3, "Backlog order")
        },
        CatalogueRow {
            code: Some("backlog-order".into()),
            fault: Some("“lots” is not an amount.".into()),
            ..row(3, "What comes next")
        },
        CatalogueRow {
            until: Some(day("2027-01-01")),
            ..row(3, "backlog  ORDER")
        },
        CatalogueRow {
            code: Some("backlog-order".into()),
            ..row(3, "Pricing")
        },
    ] {
        let mut edit = catalogue();
        let done = import(&mut edit, &[row(2, "Pricing"), refused], day(TODAY));
        assert_eq!(done.fates[1].fate, AreaFateKind::Refused);
        assert_eq!(done.absent, Vec::<String>::new(), "{:?}", done.fates[1]);
    }
    let unknown = CatalogueRow {
        fault: Some("“lots” is not an amount.".into()),
        ..row(2, "Data retention")
    };
    let done = import(&mut catalogue(), &[unknown], day(TODAY));
    assert_eq!(done.absent, ["Pricing", "Backlog order"]);
}

#[test]
fn a_new_category_one_letter_from_a_known_one_is_remarked_on() {
    let of = |category: &str, faults: &[Option<&str>]| {
        let rows: Vec<CatalogueRow> = (2..)
            .zip(faults)
            .map(|(number, fault)| CatalogueRow {
                category: Some(category.into()),
                fault: fault.map(str::to_owned),
                ..row(number, &format!("Area {number}"))
            })
            .collect();
        import(&mut catalogue(), &rows, day(TODAY)).remarks
    };
    for (category, faults, remark) in [
        (
            "Delivry",
            &[None][..],
            Some(
                "“Delivry” is a new category, in row 2. “Delivery” is there already and looks alike.",
            ),
        ),
        (
            "Markets",
            &[None, None, Some("refused")],
            Some(
                "“Markets” is a new category, in rows 2 and 3. “Market” is there already and looks alike.",
            ),
        ),
        ("DELIVERY", &[None], None),
        ("Marketing research", &[None], None),
        ("Organisation", &[None], None),
        ("", &[None], None),
        ("Delivry", &[Some("refused")], None),
    ] {
        let told = of(category, faults);
        assert_eq!(told.first().map(String::as_str), remark, "{category}");
        assert!(told.len() < 2, "{told:?}");
    }
}

fn areas() -> impl Strategy<Value = Vec<DecisionArea>> {
    let one = (
        "[A-Za-zÄé ]{1,12}",
        0..3_usize,
        "[a-z, ;\"]{0,20}",
        0..3_usize,
        any::<bool>(),
        proptest::option::of((1..9_000_u64, 1..90_u32)),
        proptest::option::of(0..400_i32),
    );
    proptest::collection::vec(one, 1..12).prop_map(|several| {
        let mut edit = CatalogueEdit::new(Vec::new());
        for (name, category, text, reversible, one, limits, retired) in several {
            let reversible = [
                Reversible::Usually,
                Reversible::Sometimes,
                Reversible::Rarely,
            ][reversible];
            let draft = AreaDraft {
                name,
                short: String::new(),
                category: ["Market", "Delivery", "Direction"][category].into(),
                description: text.clone(),
                reversible,
                held: if one { Held::One } else { Held::Each },
                limits: Limits {
                    amount: limits.and_then(|(n, _)| Money::new(n, "EUR").ok()),
                    customers: limits.map(|(_, n)| n),
                    words: Some(text),
                },
            };
            if let (Ok(code), Some(days)) = (edit.add(draft, None), retired) {
                let on = day(TODAY).plus_days(-days);
                edit.retire(&code, on, day(TODAY)).unwrap();
            }
        }
        edit.into_areas()
    })
}

proptest! {
    /// What says everything makes the same catalogue, and changes nothing where it came from.
    #[test]
    fn a_whole_catalogue_comes_back_exactly(areas in areas()) {
        let rows: Vec<CatalogueRow> = (1..)
            .zip(&areas)
            .map(|(number, area)| CatalogueRow::of(number, area))
            .collect();
        let mut new = CatalogueEdit::new(Vec::new());
        import(&mut new, &rows, day(TODAY));
        prop_assert_eq!(new.areas(), &areas[..]);
        let mut same = CatalogueEdit::new(areas.clone());
        let done = import(&mut same, &rows, day(TODAY));
        prop_assert!(done.fates.iter().all(|f| f.fate == AreaFateKind::Unchanged), "{:?}", done.fates);
        prop_assert_eq!(same.into_areas(), areas);
        prop_assert!(done.absent.is_empty());
    }
}
