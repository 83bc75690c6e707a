//! A calendar as a file that other programs read (RFC 5545): whole days, no alarms, and the same bytes for the same calendar.

use icalendar::{Calendar, Component, Event, Property};
use rungs_domain::calendar_sheet::{CalendarEntry, CalendarSheet};
use rungs_domain::{Day, Shareable};

/// The file as text, with the line ends it must have.
#[must_use]
pub fn write(sheet: &Shareable<CalendarSheet>) -> String {
    let sheet = sheet.get();
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Rungs//Rungs//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.extend(
        sheet
            .entries
            .iter()
            .map(|entry| event(entry, sheet.made_on)),
    );
    folded_anew(&calendar.to_string())
}

fn event(entry: &CalendarEntry, made_on: Day) -> Event {
    let mut event = Event::new();
    event
        .uid(&format!("rungs-{}", entry.id))
        // A day is all there is; without this the writer would look at the clock.
        .add_property("DTSTAMP", format!("{}T000000Z", digits(made_on)))
        .append_property(whole_day("DTSTART", entry.on))
        // The day after the last one.
        .append_property(whole_day("DTEND", entry.on.plus_days(1)))
        .summary(&readable(&entry.title))
        // What is to be done takes no time away from meetings.
        .add_property("TRANSP", "TRANSPARENT");
    if !entry.about.is_empty() {
        event.description(&readable(&entry.about));
    }
    event.done()
}

fn whole_day(key: &str, day: Day) -> Property {
    Property::new(key, digits(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

/// `20261124`.
fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// Without characters no text of a calendar may hold.
fn readable(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// The writer does not count the blank that a line goes on with, and may end in one byte too many.
fn folded_anew(file: &str) -> String {
    let mut written = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST_LINE {
                written.push_str("\r\n ");
                length = 1;
            }
            written.push(c);
            length += c.len_utf8();
        }
        written.push_str("\r\n");
    }
    written
}
