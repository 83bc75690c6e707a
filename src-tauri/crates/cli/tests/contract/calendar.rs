//! Calendar files.

use crate::running::{Place, keys};

#[test]
fn a_calendar_of_all_or_of_one_is_the_same_twice() {
    let place = Place::sample();
    let file = place.text_path("due.ics");
    let found = place.json(&["ics", "--all", "--out", &file]);
    assert_eq!(keys(&found), ["path", "entries"]);
    assert!(found["entries"].as_u64().expect("a number") > 10);
    let first = std::fs::read(&file).expect("the calendar");
    assert!(first.starts_with(b"BEGIN:VCALENDAR\r\n"));
    place.json(&["ics", "--all", "--out", &file]);
    assert_eq!(std::fs::read(&file).expect("the calendar"), first);

    let one = place.json(&["ics", "Kofi Amankwah", "--one-to-ones", "--out", &file]);
    let text = std::fs::read_to_string(&file).expect("the calendar");
    let events = text.matches("BEGIN:VEVENT").count() as u64;
    assert_eq!(one["entries"], events);
    assert_eq!(
        text.matches("SUMMARY:One-to-one with Kofi Amankwah")
            .count(),
        1
    );
}

#[test]
fn what_cannot_be_written_is_refused_and_leaves_nothing() {
    let place = Place::two_people();
    let file = place.text_path("due.ics");
    place.refused(&["ics", "--out", &file], 2, "usage");
    place.refused(
        &["ics", "Lidia Navarro", "--all", "--out", &file],
        2,
        "usage",
    );
    place.refused(&["ics", "Nobody Known", "--out", &file], 1, "not_found");
    place.refused(&["ics", "Lidia Navarro", "--out", &file], 1, "not_found");
    let csv = place.text_path("due.csv");
    let refused = place.refused(&["ics", "--all", "--out", &csv], 1, "invalid");
    assert_eq!(refused["field"], "out");
    assert_eq!(place.entries(), ["team.rungs"]);
}
