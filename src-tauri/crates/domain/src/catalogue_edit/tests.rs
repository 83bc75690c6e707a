use super::*;
use crate::decision_area::{Held, Reversible};
use crate::decision_limits::Limits;
use crate::decision_lineage::{AreaOrigin, Lineage};

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(super) const TODAY: &str = "2026-11-26";

pub(super) fn draft(name: &str, category: &str) -> AreaDraft {
    AreaDraft {
        name: name.into(),
        short: String::new(),
        category: category.into(),
        description: String::new(),
        reversible: Reversible::Rarely,
        held: Held::One,
        limits: Limits::default(),
    }
}

/// Delivery: backlog, scope; Market: pricing, promises; Organisation: hiring.
pub(super) fn catalogue() -> CatalogueEdit {
    let mut edit = CatalogueEdit::new(Vec::new());
    for (name, category) in [
        ("Backlog", "Delivery"),
        ("Scope", "Delivery"),
        ("Pricing", "Market"),
        ("Promises", "Market"),
        ("Hiring", "Organisation"),
    ] {
        edit.add(draft(name, category), None).unwrap();
    }
    edit
}

fn codes(edit: &CatalogueEdit) -> Vec<&str> {
    edit.areas().iter().map(|a| a.code.as_str()).collect()
}

#[test]
fn a_new_area_stands_last_in_its_category_and_has_a_code_of_its_own() {
    let mut edit = catalogue();
    for (name, category, code) in [
        ("Prix: Économie & Co", "market", "prix-economie-co"),
        ("pricing!", "Market", "pricing-2"),
        ("???", "Delivery", "area"),
        ("Ценообразование", "Other", "ценообразование"),
    ] {
        let made = edit.add(draft(name, category), None).unwrap();
        assert_eq!(made.as_str(), code, "{name}");
    }
    assert_eq!(
        codes(&edit),
        [
            "backlog",
            "scope",
            "area",
            "pricing",
            "promises",
            "prix-economie-co",
            "pricing-2",
            "hiring",
            "ценообразование"
        ]
    );
    assert_eq!(
        edit.areas()[5].category,
        "Market",
        "as it is written already"
    );
}

#[test]
fn a_code_is_not_used_again_after_its_area_was_retired_and_its_name_may_be() {
    let mut edit = catalogue();
    let refused = edit.add(draft(" PRICING ", "Delivery"), None).unwrap_err();
    assert_eq!(
        (refused.refusal, refused.field.as_deref()),
        (Refusal::Exists, Some("name"))
    );
    edit.retire(&"pricing".into(), day(TODAY), day(TODAY))
        .unwrap();
    let again = edit.add(draft("Pricing", "Market"), None).unwrap();
    assert_eq!(again.as_str(), "pricing-2");
    let back = edit
        .restore(&"pricing".into(), &Lineage::default())
        .unwrap_err();
    assert_eq!(back.refusal, Refusal::Exists);
}

#[test]
fn editing_keeps_the_place_unless_the_category_changes() {
    let mut edit = catalogue();
    edit.edit(&"backlog".into(), draft("Order of the backlog", "Delivery"))
        .unwrap();
    assert_eq!(codes(&edit)[0], "backlog");
    assert_eq!(edit.areas()[0].short, "Order backlog");
    edit.edit(&"backlog".into(), draft("Backlog", "MARKET"))
        .unwrap();
    assert_eq!(
        codes(&edit),
        ["scope", "pricing", "promises", "backlog", "hiring"]
    );
    assert!(
        edit.edit(&"backlog".into(), draft("hiring", "Market"))
            .is_err(),
        "another one has the name"
    );
}

#[test]
fn areas_move_within_and_across_categories() {
    for (code, category, before, order) in [
        (
            "scope",
            "Delivery",
            Some("backlog"),
            "scope backlog pricing promises hiring",
        ),
        (
            "backlog",
            "Delivery",
            None,
            "scope backlog pricing promises hiring",
        ),
        (
            "backlog",
            "Market",
            Some("promises"),
            "scope pricing backlog promises hiring",
        ),
        (
            "hiring",
            "Delivery",
            Some("scope"),
            "backlog hiring scope pricing promises",
        ),
        (
            "pricing",
            "New",
            None,
            "backlog scope promises hiring pricing",
        ),
        (
            "pricing",
            "Market",
            Some("pricing"),
            "backlog scope pricing promises hiring",
        ),
        // one that stands elsewhere is no place in this category
        (
            "pricing",
            "Delivery",
            Some("hiring"),
            "backlog scope pricing promises hiring",
        ),
    ] {
        let mut edit = catalogue();
        let before = before.map(DecisionAreaCode::from);
        let to = Place {
            category,
            before: before.as_ref(),
        };
        edit.move_to(&code.into(), to).unwrap();
        assert_eq!(
            codes(&edit).join(" "),
            order,
            "{code} to {category} before {before:?}"
        );
    }
}

#[test]
fn categories_are_renamed_joined_and_moved_whole() {
    let mut edit = catalogue();
    edit.retire(&"pricing".into(), day(TODAY), day(TODAY))
        .unwrap();
    edit.rename_category("Market", "Customers").unwrap();
    assert_eq!(edit.areas()[2].category, "Customers", "retired ones too");
    edit.rename_category("Organisation", "delivery").unwrap();
    assert_eq!(
        codes(&edit),
        ["backlog", "scope", "hiring", "pricing", "promises"]
    );
    assert_eq!(edit.areas()[2].category, "Delivery");
    edit.rename_category("Delivery", "DELIVERY").unwrap();
    assert_eq!(edit.areas()[0].category, "DELIVERY", "only its letters");
    edit.move_category("Customers", Some("DELIVERY")).unwrap();
    assert_eq!(codes(&edit)[0], "pricing");
    edit.move_category("Customers", None).unwrap();
    assert_eq!(codes(&edit)[4], "promises");
    assert!(edit.rename_category("Nothing", "x").is_err());
    assert!(edit.rename_category("Customers", "  ").is_err());
}

#[test]
fn an_area_is_retired_up_to_today_and_restored() {
    for (since, on, field) in [
        (None, "2026-11-27", Some("on")),
        (None, TODAY, None),
        (None, "2020-01-01", None),
        (Some("2026-11-26"), TODAY, None),
        (Some("2026-11-26"), "2026-11-25", Some("on")),
        (Some("2026-11-25"), TODAY, None),
    ] {
        let mut edit = CatalogueEdit::new(Vec::new());
        let code = edit.add(draft("A", "B"), since.map(day)).unwrap();
        let refused = edit.retire(&code, day(on), day(TODAY)).err();
        assert_eq!(
            refused.as_ref().and_then(|e| e.field.as_deref()),
            field,
            "{since:?} {on}"
        );
        if field.is_none() {
            assert_eq!(
                edit.retire(&code, day(on), day(TODAY)).unwrap_err().refusal,
                Refusal::Frozen
            );
            edit.restore(&code, &Lineage::default()).unwrap();
            assert_eq!(edit.areas()[0].until, None);
        }
    }
}

#[test]
fn a_split_area_gives_way_to_parts_that_take_what_it_was() {
    let mut edit = catalogue();
    let parts = [
        ("List prices".to_owned(), String::new()),
        ("Pricing".to_owned(), "Rebates".to_owned()),
    ];
    let made = edit
        .split(&"pricing".into(), &parts, day("2026-11-01"), day(TODAY))
        .unwrap();
    assert_eq!(
        codes(&edit),
        [
            "backlog",
            "scope",
            "pricing",
            "list-prices",
            "pricing-2",
            "promises",
            "hiring"
        ]
    );
    let (whole, part) = (&edit.areas()[2], &edit.areas()[4]);
    assert_eq!(whole.until, Some(day("2026-11-01")));
    assert_eq!(part.since, Some(day("2026-11-01")));
    assert_eq!(part.short, "Rebates");
    assert_eq!(
        (part.reversible, part.held, &part.category),
        (whole.reversible, whole.held, &whole.category)
    );
    // While a part is there, the whole would stand there twice.
    let origins: Vec<AreaOrigin> = made
        .iter()
        .map(|area| AreaOrigin {
            id: area.to_string().into(),
            area: area.clone(),
            origin: "pricing".into(),
            on: day("2026-11-01"),
        })
        .collect();
    let refused = edit
        .restore(&"pricing".into(), &Lineage::of(&origins))
        .unwrap_err();
    assert_eq!(refused.refusal, Refusal::Frozen);
    assert!(refused.message.contains("“List prices” and “Pricing”"));
    // Nor may it come back beside what was there for some days.
    let lineage = Lineage::of(&origins);
    let mut gone = edit.clone();
    for part in &made {
        gone.retire(part, day(TODAY), day(TODAY)).unwrap();
    }
    let refused = gone.restore(&"pricing".into(), &lineage).unwrap_err();
    assert_eq!(refused.refusal, Refusal::Frozen);
    // Where no day shows them it may, and then none of them.
    for part in &made {
        edit.retire(part, day("2026-11-01"), day(TODAY)).unwrap();
    }
    edit.restore(&"pricing".into(), &lineage).unwrap();
    let refused = edit.restore(&made[0], &lineage).unwrap_err();
    assert!(
        refused.message.contains("came out of “Pricing”"),
        "{refused}"
    );
}

#[test]
fn a_split_wants_two_parts_of_different_names() {
    let part = |name: &str| (name.to_owned(), String::new());
    for (parts, field) in [
        (vec![part("One")], "parts"),
        (vec![part("One"), part("one")], "parts"),
        (vec![part("One"), part("Hiring")], "name"),
        (vec![part("One"), part(" ")], "name"),
        (
            (0..13).map(|n| part(&format!("Part {n}"))).collect(),
            "parts",
        ),
    ] {
        let mut edit = catalogue();
        let refused = edit
            .split(&"pricing".into(), &parts, day(TODAY), day(TODAY))
            .unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field), "{parts:?}");
    }
}

#[test]
fn merged_areas_become_a_new_one_or_one_of_them() {
    let mut edit = catalogue();
    let from: Vec<DecisionAreaCode> = vec!["promises".into(), "backlog".into()];
    let made = edit
        .merge_into_new(
            &from,
            draft("Commitments", "Market"),
            day(TODAY),
            day(TODAY),
        )
        .unwrap();
    assert_eq!(made.as_str(), "commitments");
    assert_eq!(
        codes(&edit),
        [
            "backlog",
            "scope",
            "pricing",
            "promises",
            "commitments",
            "hiring"
        ]
    );
    assert!(edit.areas()[0].until.is_some() && edit.areas()[3].until.is_some());

    let mut edit = catalogue();
    edit.merge_into(&from, &"promises".into(), day(TODAY), day(TODAY))
        .unwrap();
    assert!(edit.areas()[0].until.is_some() && edit.areas()[3].until.is_none());
    for from in [
        vec![],
        vec!["promises".into()],
        vec!["promises".into(), "promises".into()],
    ] {
        assert!(
            edit.merge_into(&from, &"promises".into(), day(TODAY), day(TODAY))
                .is_err()
        );
        assert!(
            edit.merge_into_new(&from, draft("X", "Market"), day(TODAY), day(TODAY))
                .is_err()
        );
    }
}

#[test]
fn only_what_nothing_names_is_removed() {
    let mut edit = catalogue();
    let refused = edit
        .remove(
            &"hiring".into(),
            &["2 delegations".into(), "a ladder".into()],
        )
        .unwrap_err();
    assert_eq!(refused.refusal, Refusal::Frozen);
    assert!(refused.message.contains("2 delegations, a ladder"));
    edit.remove(&"hiring".into(), &[]).unwrap();
    assert_eq!(codes(&edit).len(), 4);
}

#[test]
fn two_parts_of_the_same_name_are_told_from_an_area_there_is_already() {
    let split = |names: [&str; 3]| {
        let parts = names.map(|name| (name.to_owned(), String::new()));
        let mut edit = catalogue();
        edit.split(&"pricing".into(), &parts, day(TODAY), day(TODAY))
            .map_err(|error| (error.field, error.message))
    };
    let (field, message) = split(["Rebates", "List prices", " rebates "]).unwrap_err();
    assert_eq!(field.as_deref(), Some("parts"));
    assert_eq!(
        message,
        "Two parts are called “rebates”. Give each a name of its own."
    );
    let (_, message) = split(["Rebates", "List prices", "Promises"]).unwrap_err();
    assert!(message.contains("in the catalogue already"), "{message}");
    assert_eq!(
        split(["Rebates", "List prices", "Pricing"]).unwrap().len(),
        3
    );
}
