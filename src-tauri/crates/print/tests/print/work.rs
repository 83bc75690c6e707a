//! How much is done for a page. What is left off is not laid out first: a sheet with endless texts takes no more steps than one with long ones.

use std::sync::{Mutex, PoisonError};

use rungs_domain::delegation_scale::Scale;
use rungs_print::{Document, FontSource, Paper, Printer};
use serde_json::Value;
use typst_timing::{TimingScope, clear, enable, export_json};

use crate::decisions::{board, catalogue};
use crate::ladders;
use crate::one_to_ones::{Talk, sheet};
use crate::promotions::{Case, packet};

/// What is done is written down for the whole program, so one counts at a time.
static COUNTING: Mutex<()> = Mutex::new(());
/// Marks what this thread does; what others do does not count.
const THIS: &str = "this thread";

/// Functions called in the templates and things laid out, from a printer that remembers nothing.
fn steps(document: &Document) -> usize {
    let _one_at_a_time = COUNTING.lock().unwrap_or_else(PoisonError::into_inner);
    let printer = Printer::new(FontSource::EmbeddedOnly).unwrap();
    typst::comemo::evict(0);
    clear();
    enable();
    drop(TimingScope::new(THIS));
    printer.svg(document, Paper::A4).unwrap();
    let mut events = Vec::new();
    export_json(&mut events, |_| (String::new(), 0)).unwrap();
    let events: Vec<Value> = serde_json::from_slice(&events).unwrap();
    let this = events.iter().find(|event| event["name"] == THIS).unwrap();
    events
        .iter()
        .filter(|event| event["tid"] == this["tid"] && event["ph"] == "B")
        .count()
}

fn of_sheet(talk: Talk) -> usize {
    steps(&sheet("Ada", &ladders::usual().ladder, talk))
}

fn of_packet(case: Case) -> usize {
    steps(&packet("Ada", ladders::usual(), "Senior PM", case))
}

#[test]
fn a_sheet_with_far_too_much_on_it_takes_some_times_the_steps_of_a_usual_one() {
    let [usual, too_much, endless] = [Talk::Usual, Talk::TooMuch, Talk::Endless].map(of_sheet);
    assert!(too_much < 5 * usual, "{too_much}, and usually {usual}");
    assert!(
        endless < too_much + too_much / 50,
        "{endless}, and {too_much} with texts a fifth as long"
    );
}

#[test]
fn a_packet_with_far_too_much_in_it_takes_some_times_the_steps_of_a_usual_one() {
    let [usual, too_much, endless] = [Case::Usual, Case::TooMuch, Case::Endless].map(of_packet);
    // The first is not cut at all, so it is not the measure of the second.
    for steps in [too_much, endless] {
        assert!(steps < 5 * usual, "{steps}, and usually {usual}");
    }
}

#[test]
fn a_board_is_not_laid_out_to_find_out_how_high_it_is() {
    const AREAS: usize = 12;
    const MORE_PEOPLE: usize = 65;
    let catalogue = catalogue(AREAS, "Pricing", Scale::LadderOfLeadership);
    let [few, many] = [13, 13 + MORE_PEOPLE].map(|people| steps(&board(people, &catalogue)));
    // It is 31, and 44 where tables are laid out with more and more room before one is chosen.
    let of_each_cell = (many - few) / (AREAS * MORE_PEOPLE);
    assert!(of_each_cell < 36, "{of_each_cell}");
}
