//! Calendar files, read back by another reader than their writer.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use calcard::icalendar::{ICalendar, ICalendarProperty};
use proptest::prelude::*;
use rungs_domain::Day;
use rungs_domain::calendar_sheet::{CalendarFacts, build};
use rungs_domain::due::{OpenAction, OpenThings};
use rungs_domain::plan::Owner;
use rungs_interchange::calendar::write;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A calendar with actions of these texts, one a day from 1 December on.
fn file(name: &str, texts: &[&str]) -> String {
    let actions = (0_i32..).zip(texts).map(|(n, text)| OpenAction {
        id: format!("00000000-0000-7000-8000-{n:012}").into(),
        person: "p".into(),
        plan: None,
        one_to_one: None,
        text: (*text).to_owned(),
        owner: Owner::Pm,
        due: Some(day("2026-12-31").plus_days(n)),
    });
    let facts = CalendarFacts {
        made_on: day("2026-11-24"),
        say: rungs_domain::Wording::default(),
        people: &[("p".into(), name.to_owned())],
        open: OpenThings {
            actions: actions.collect(),
            ..OpenThings::default()
        },
        goes_on_from: std::collections::HashMap::new(),
        last_one_to_ones: None,
    };
    write(&build(&facts))
}

/// Each event as id, first day, day after the last, title.
fn read(file: &str) -> Vec<[String; 4]> {
    let calendar = ICalendar::parse(file).unwrap();
    let events = calendar.components.iter().filter(|component| {
        component.component_type == calcard::icalendar::ICalendarComponentType::VEvent
    });
    events
        .map(|event| {
            [
                ICalendarProperty::Uid,
                ICalendarProperty::Dtstart,
                ICalendarProperty::Dtend,
                ICalendarProperty::Summary,
            ]
            .map(|wanted| {
                let found = event.entries.iter().find(|entry| entry.name == wanted);
                let value = found.unwrap().values.first().unwrap();
                match value {
                    calcard::icalendar::ICalendarValue::Text(text) => text.clone(),
                    calcard::icalendar::ICalendarValue::PartialDateTime(at) => {
                        assert_eq!(at.hour, None, "a whole day has no hour");
                        format!(
                            "{:04}-{:02}-{:02}",
                            at.year.unwrap(),
                            at.month.unwrap(),
                            at.day.unwrap()
                        )
                    }
                    other => unreachable!("{other:?}"),
                }
            })
        })
        .collect()
}

fn lines_are_folded(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(
            !line.contains(['\r', '\n']),
            "a line ends in both or in neither: {line:?}"
        );
    }
}

#[test]
fn another_reader_finds_whole_days_with_stable_ids() {
    let file = file("Ana Ruiz", &["Write the price list", "Show it"]);
    lines_are_folded(&file);
    assert_eq!(
        read(&file),
        [
            [
                "rungs-action-00000000-0000-7000-8000-000000000000",
                "2026-12-31",
                "2027-01-01",
                "Ana Ruiz: Write the price list",
            ],
            [
                "rungs-action-00000000-0000-7000-8000-000000000001",
                "2027-01-01",
                "2027-01-02",
                "Ana Ruiz: Show it",
            ],
        ]
    );
    assert!(!file.contains("VALARM"));
    assert_eq!(file.matches("DTSTAMP:20261124T000000Z").count(), 2);
}

#[test]
fn the_same_calendar_is_the_same_file_to_the_byte() {
    let texts = ["One", "Two", "Three"];
    assert_eq!(file("Ana", &texts), file("Ana", &texts));
}

#[test]
fn signs_of_the_format_in_names_and_texts_come_back_as_they_were() {
    let long = "Überschrift für die Preisliste, mit Rabatt; und so weiter \\ ".repeat(5);
    let file = file(
        "Ruiz, Ana; “PM” \\n",
        &[&long, "BEGIN:VEVENT", "مرحبا بالعالم 老虎"],
    );
    lines_are_folded(&file);
    let titles: Vec<String> = read(&file).into_iter().map(|[.., title]| title).collect();
    let name = "Ruiz, Ana; “PM” \\n";
    assert_eq!(
        titles,
        [
            format!("{name}: {}", long.trim()),
            format!("{name}: BEGIN:VEVENT"),
            format!("{name}: مرحبا بالعالم 老虎"),
        ]
    );
}

proptest! {
    #[test]
    fn any_text_is_folded_whole_and_comes_back(text in "\\PC{1,200}") {
        let file = file("Ana", &[&text]);
        lines_are_folded(&file);
        let title = read(&file).remove(0).into_iter().next_back().unwrap();
        let said = rungs_domain::person::one_line(&format!("Ana: {text}"));
        prop_assert_eq!(title.trim_end(), said.trim_end());
    }

    #[test]
    fn control_characters_break_no_line(text in proptest::collection::vec(any::<char>(), 1..80)) {
        let text: String = text.into_iter().collect();
        lines_are_folded(&file("Ana", &[&text]));
    }
}
