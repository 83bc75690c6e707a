//! Who of a company belongs to its product organisation.

use super::*;
use crate::person::Market;
use crate::title::fixture::nine_levels;
use crate::title::{TitleContext, read_title};

/// Name, title and manager's name; gives who is in.
fn selected<'a>(people: &[(&'a str, &str, &str)]) -> Vec<&'a str> {
    let ladder = nine_levels();
    let readings: Vec<TitleReading> = people
        .iter()
        .map(|(_, title, _)| read_title(title, Market::Us, TitleContext::default(), &ladder))
        .collect();
    let candidates: Vec<Candidate<'_>> = people
        .iter()
        .zip(&readings)
        .map(|((name, _, manager), reading)| Candidate {
            name,
            reading,
            manager: people.iter().position(|(other, ..)| other == manager),
            standing: Standing::NotPlaced,
        })
        .collect();
    let choices = select_product(&candidates);
    assert_eq!(choices.len(), people.len());
    assert!(choices.iter().all(|choice| choice.reason.ends_with('.')));
    people
        .iter()
        .zip(choices)
        .filter(|(_, choice)| choice.fate == Chosen::In)
        .map(|((name, ..), _)| *name)
        .collect()
}

#[test]
fn product_titles_are_in_and_others_under_a_product_leader_are_out() {
    let people = [
        ("Noor", "CEO, Cofounder", ""),
        ("Vera", "VP Product", "Noor"),
        ("Dan", "Director of Product, Cloud", "Vera"),
        ("Pia", "Product Manager, Search", "Dan"),
        ("Des", "Product Designer", "Vera"),
        ("Eva", "VP Engineering", "Vera"),
        ("Ben", "Executive Business Partner to VP of Product", "Vera"),
        ("Ann", "Product Analyst", "Pia"),
        ("Max", "Director of Product Marketing", "Noor"),
        ("Nil", "", "Pia"),
    ];
    assert_eq!(selected(&people), ["Vera", "Dan", "Pia"]);
}

#[test]
fn the_line_above_settles_a_product_owner() {
    let ceo = ("Noor", "CEO", "");
    assert_eq!(
        selected(&[ceo, ("Ola", "Product Owner", "Noor")]),
        ["Ola"],
        "only the head of the company above"
    );
    assert_eq!(
        selected(&[("Ola", "Product Owner", "")]),
        ["Ola"],
        "nobody known above"
    );
    assert_eq!(
        selected(&[
            ceo,
            ("Em", "Engineering Manager", "Noor"),
            ("Ola", "Product Owner", "Em")
        ]),
        Vec::<&str>::new()
    );
    assert_eq!(
        selected(&[
            ("Vera", "VP Product", ""),
            ("Em", "Engineering Manager", "Vera"),
            ("Ola", "PM", "Em")
        ]),
        ["Vera", "Ola"],
        "a product leader anywhere above"
    );
}

#[test]
fn a_title_that_says_nothing_takes_the_side_of_the_nearest_clear_manager() {
    let people = [
        ("Vera", "VP Product", ""),
        ("Em", "Engineering Manager", "Vera"),
        ("Li", "Lead", "Em"),
        ("Lo", "Lead", "Vera"),
        ("Lu", "Manager", "Lo"),
    ];
    assert_eq!(selected(&people), ["Vera", "Lo", "Lu"]);
}

#[test]
fn a_bare_rank_with_product_managers_below_is_in() {
    assert_eq!(
        selected(&[
            ("Noor", "CEO", ""),
            ("Di", "Director", "Noor"),
            ("Pia", "Product Manager", "Di")
        ]),
        ["Di", "Pia"]
    );
    assert_eq!(
        selected(&[("Noor", "CEO", ""), ("Di", "Director", "Noor")]),
        Vec::<&str>::new()
    );
}

#[test]
fn the_order_of_the_rows_does_not_matter_and_a_circle_does_not_hang() {
    let chain = [
        ("Vera", "CPO", ""),
        ("Em", "Engineering Manager", "Vera"),
        ("Ola", "Product Owner", "Em"),
        ("Li", "Lead", "Ola"),
    ];
    let reversed: Vec<_> = chain.iter().rev().copied().collect();
    let mut there = selected(&chain);
    let mut back = selected(&reversed);
    there.sort_unstable();
    back.sort_unstable();
    assert_eq!(there, ["Li", "Ola", "Vera"]);
    assert_eq!(there, back);
    assert_eq!(
        selected(&[("A", "PM", "B"), ("B", "Lead", "A"), ("C", "Lead", "C")]),
        ["A", "B"]
    );
}

#[test]
fn somebody_on_the_ladder_already_stays_in() {
    let reading = read_title("Lead", Market::Us, TitleContext::default(), &nine_levels());
    let candidate = Candidate {
        name: "Li",
        reading: &reading,
        manager: None,
        standing: Standing::OnLadder,
    };
    assert_eq!(select_product(&[candidate])[0].fate, Chosen::In);
}

#[test]
fn the_top_of_the_product_line_has_nobody_on_the_ladder_above() {
    let ladder = nine_levels();
    let readings = ["CEO", "Head of Product", "Head of Product"]
        .map(|title| read_title(title, Market::Us, TitleContext::default(), &ladder));
    let at = |manager, index: usize| Candidate {
        name: "X",
        reading: &readings[index],
        manager,
        standing: Standing::NotPlaced,
    };
    let line = [at(None, 0), at(Some(0), 1), at(Some(1), 2)];
    assert_eq!(at_top_of_product_line(&line, 1), Some(true));
    assert_eq!(at_top_of_product_line(&line, 2), Some(false));
    let circle = [at(Some(1), 0), at(Some(0), 0)];
    assert_eq!(at_top_of_product_line(&circle, 0), None);
}
