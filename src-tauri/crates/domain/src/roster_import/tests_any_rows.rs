//! Whatever the rows: one fate each, in order, no panic, no circle, and a second import finds nothing new.

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::tests_fixture::{apply, today};
use super::*;
use crate::Day;
use crate::person::{Market, Status};
use crate::reporting::loops;
use crate::roster_row::{RosterField, RosterRow, RosterSheet};
use crate::title::fixture::nine_levels;

const NAMES: [&str; 9] = [
    "Ana Souza",
    "Souza, Ana",
    "ana  souza",
    "Ben Hill",
    "Ben M. Hill",
    "Léa Roux",
    "Vacancy",
    "7",
    "Kim Oh",
];
const TITLES: [&str; 14] = [
    "CEO",
    "VP Product",
    "Head of Product",
    "Product Manager, Search",
    "Product Owner",
    "PM",
    "Lead",
    "Engineering Manager",
    "Product Designer",
    "",
    "Director",
    "Product Manager, Ads",
    "CPO",
    "Senior PM",
];
const EMAILS: [&str; 5] = [
    "a@example.com",
    "A@example.com",
    "b@example.com",
    "c@example.com",
    " ",
];
const NUMBERS: [&str; 4] = ["1", "2", "03", "x4"];
const MANAGERS: [&str; 12] = [
    "Ana Souza",
    "Hill, Ben",
    "b@example.com",
    "1",
    "03",
    "lead",
    "ceo",
    "Nobody Known",
    "Ben M Hill",
    "Roux Léa",
    "key_1",
    "c@example.com",
];

fn maybe(values: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    prop::option::of(select(values).prop_map(str::to_owned))
}

fn any_row() -> impl Strategy<Value = RosterRow> {
    let who = (
        select(&NAMES[..]),
        maybe(&EMAILS),
        maybe(&NUMBERS),
        select(&TITLES[..]),
        maybe(&MANAGERS),
    );
    let more = (
        maybe(&["ceo", "lead"]),
        maybe(&["key_1", "key_2"]),
        prop::option::of(select(&[Market::Us, Market::Europe][..])),
        0..8_u8,
        maybe(&["2020-02-01", "2027-05-01"]),
    );
    (who, more).prop_map(
        |((name, email, number, title, manager), (role_slug, key, market, kind, day))| RosterRow {
            name: name.into(),
            email,
            number,
            title: title.into(),
            manager,
            role_slug,
            key,
            market,
            left: kind == 1,
            left_on: day
                .as_deref()
                .and_then(|day| Day::parse(day).ok())
                .filter(|_| kind == 1),
            role_start: day.as_deref().and_then(|day| Day::parse(day).ok()),
            vacancy: kind == 2 || name == "Vacancy",
            refused: (kind == 3).then(|| "It is shifted.".to_owned()),
            ..RosterRow::default()
        },
    )
}

fn any_sheet() -> impl Strategy<Value = RosterSheet> {
    (vec(any_row(), 0..9), any::<bool>(), any::<bool>()).prop_map(|(rows, managers, areas)| {
        RosterSheet {
            rows: rows
                .into_iter()
                .zip(2..)
                .map(|(row, number)| RosterRow { row: number, ..row })
                .collect(),
            fields: RosterField::ALL
                .into_iter()
                .filter(|field| {
                    (managers || *field != RosterField::Manager)
                        && (areas || *field != RosterField::Area)
                })
                .collect(),
        }
    })
}

fn any_select() -> impl Strategy<Value = Select> {
    select(&[Select::All, Select::Product][..])
}

fn circles(known: &KnownRoster) -> usize {
    let lines: HashMap<String, String> = known
        .people
        .iter()
        .filter_map(|k| {
            Some((
                k.person.id.to_string(),
                k.employment.manager.as_ref()?.to_string(),
            ))
        })
        .collect();
    loops(&lines).len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_row_has_exactly_one_fate_and_a_second_import_of_the_file_finds_nothing_new(
        before in any_sheet(), file in any_sheet(), first in any_select(), select in any_select(),
    ) {
        let ladder = nine_levels();
        let known = apply(&reconcile(&before, &KnownRoster::default(), first, today(), &ladder), &KnownRoster::default());
        let plan = reconcile(&file, &known, select, today(), &ladder);
        let rows: Vec<u32> = file.rows.iter().map(|row| row.row).collect();
        prop_assert_eq!(&plan.preview.fates.iter().map(|fate| fate.row).collect::<Vec<_>>(), &rows);
        prop_assert_eq!(plan.writes.len(), rows.len());
        let t = plan.preview.totals;
        prop_assert_eq!(t.new + t.changed + t.unchanged + t.skipped + t.refused, t.rows);
        prop_assert_eq!(t.rows as usize, rows.len());
        for (fate, write) in plan.preview.fates.iter().zip(&plan.writes) {
            prop_assert!(fate.reason.ends_with('.'), "{:?}", fate);
            prop_assert_eq!(matches!(fate.fate, Fate::New | Fate::Changed), *write != RosterWrite::Nothing);
            prop_assert_eq!(fate.fate == Fate::Changed, !fate.changes.is_empty());
        }

        let after = apply(&plan, &known);
        prop_assert_eq!(circles(&after), 0);
        let again = reconcile(&file, &after, select, today(), &ladder);
        for (was, fate) in plan.preview.fates.iter().zip(&again.preview.fates) {
            prop_assert!(matches!(fate.fate, Fate::Unchanged | Fate::Skipped | Fate::Refused), "first {:?}\nagain {:?}", was, fate);
        }
        for absent in &again.preview.absent {
            let person = after.people.iter().find(|known| known.person.id == absent.id);
            prop_assert!(person.is_some_and(|known| known.employment.status == Status::Active));
        }
    }

    #[test]
    fn rows_of_any_text_are_taken_or_refused(rows in vec((".{0,20}", ".{0,20}", prop::option::of(".{0,12}"), prop::option::of(".{0,12}"), prop::option::of(".{0,12}")), 0..12)) {
        let rows = rows.into_iter().zip(2..).map(|((name, title, manager, email, number), row)| RosterRow { row, name, title, manager, email, number, ..RosterRow::default() });
        let sheet = RosterSheet { rows: rows.collect(), fields: RosterField::ALL.to_vec() };
        let plan = reconcile(&sheet, &KnownRoster::default(), Select::All, today(), &nine_levels());
        prop_assert_eq!(plan.preview.fates.len(), sheet.rows.len());
        let after = apply(&plan, &KnownRoster::default());
        let again = reconcile(&sheet, &after, Select::All, today(), &nine_levels());
        prop_assert_eq!((again.preview.totals.new, again.preview.totals.changed), (0, 0));
    }
}
