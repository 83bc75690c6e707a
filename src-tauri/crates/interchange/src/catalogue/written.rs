//! The catalogue as files that come back exactly.

use std::borrow::Cow;

use rungs_domain::decision_area::{DecisionArea, Held, Reversible};

use crate::document;
use crate::export::guarded;
use crate::{FileError, FileErrorCode};

const HEADS: [&str; 13] = [
    "Code",
    "Name",
    "Short name",
    "Category",
    "Description",
    "Reversible",
    "Held by",
    "Limit amount",
    "Limit currency",
    "Limit customers",
    "Limit in words",
    "Since",
    "Retired on",
];

/// A list of areas, fields as in the shipped catalogue.
///
/// # Errors
/// When the text cannot be produced, which no catalogue does.
pub fn write_yaml(areas: &[DecisionArea]) -> Result<String, FileError> {
    document::yaml(&areas)
}

/// One row per area, in the order of the catalogue, those retired too.
///
/// # Errors
/// As for YAML.
pub fn write_csv(areas: &[DecisionArea]) -> Result<String, FileError> {
    let failed = |what: &dyn std::fmt::Display| {
        FileError::new(
            FileErrorCode::Unreadable,
            format!("The table could not be written: {what}."),
        )
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(HEADS).map_err(|e| failed(&e))?;
    for area in areas {
        let amount = area.limits.amount.as_ref();
        let number = |number: Option<u64>| number.map_or_else(String::new, |n| n.to_string());
        let day = |day: Option<rungs_domain::Day>| day.map_or_else(String::new, |d| d.to_string());
        let row = [
            area.code.to_string(),
            area.name.clone(),
            area.short.clone(),
            area.category.clone(),
            area.description.clone(),
            reversible(area.reversible).to_owned(),
            held(area.held).to_owned(),
            number(amount.map(|money| money.amount)),
            amount.map_or_else(String::new, |money| money.currency.clone()),
            number(area.limits.customers.map(u64::from)),
            area.limits.words.clone().unwrap_or_default(),
            day(area.since),
            day(area.until),
        ];
        writer
            .write_record(row.iter().map(|cell| safe(cell).into_owned()))
            .map_err(|e| failed(&e))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(&e))?;
    String::from_utf8(bytes).map_err(|e| failed(&e))
}

/// Guarded from spreadsheet programs so that reading takes exactly one apostrophe away again.
fn safe(text: &str) -> Cow<'_, str> {
    let looks_guarded = text.starts_with('\'')
        && text
            .trim_start_matches('\'')
            .starts_with(['=', '+', '-', '@', '\t', '\r']);
    if looks_guarded {
        Cow::Owned(format!("'{text}"))
    } else {
        guarded(text)
    }
}

const fn reversible(value: Reversible) -> &'static str {
    match value {
        Reversible::Usually => "usually",
        Reversible::Sometimes => "sometimes",
        Reversible::Rarely => "rarely",
    }
}

const fn held(value: Held) -> &'static str {
    match value {
        Held::Each => "each",
        Held::One => "one",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rungs_domain::Day;
    use rungs_domain::catalogue_import::CatalogueRow;
    use rungs_domain::decision_limits::{Limits, Money};

    use super::super::read;
    use super::*;

    fn areas() -> impl Strategy<Value = Vec<DecisionArea>> {
        let line = "[-=+@'\"a-zÄ;,:#&*!|>%{}0-9]{1,3}( ?[a-zé'\"=;,:#0-9-]){0,8}";
        let one = (
            line,
            line,
            proptest::option::of(line),
            0..3_usize,
            any::<bool>(),
            proptest::option::of(1..9_000_000_u64),
            proptest::option::of(1..9_000_u32),
            proptest::option::of(0..4_000_i32),
        );
        proptest::collection::vec(one, 1..8).prop_map(|several| {
            several
                .into_iter()
                .enumerate()
                .map(
                    |(at, (name, category, words, door, one, amount, customers, days))| {
                        let day = days
                            .and_then(|days| Some(Day::parse("2026-01-01").ok()?.plus_days(-days)));
                        DecisionArea {
                            code: format!("code-{at}").into(),
                            short: name.chars().take(9).collect::<String>().trim().to_owned(),
                            description: words.clone().unwrap_or_default(),
                            name,
                            category,
                            reversible: [
                                Reversible::Usually,
                                Reversible::Sometimes,
                                Reversible::Rarely,
                            ][door],
                            held: if one { Held::One } else { Held::Each },
                            limits: Limits {
                                amount: amount.and_then(|n| Money::new(n, "EUR").ok()),
                                customers,
                                words,
                            },
                            since: day,
                            until: day.map(|day| day.plus_days(9)),
                        }
                    },
                )
                .collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_exactly(areas in areas()) {
            let csv = write_csv(&areas).unwrap();
            let yaml = write_yaml(&areas).unwrap();
            for (text, file, first) in [(csv, "areas.csv", 2), (yaml, "areas.yaml", 1)] {
                let reading = read(text.as_bytes(), file).unwrap();
                let expected: Vec<CatalogueRow> = (first..)
                    .zip(&areas)
                    .map(|(number, area)| CatalogueRow::of(number, area))
                    .collect();
                prop_assert_eq!(reading.rows, expected, "{}", text);
                prop_assert!(reading.remarks.is_empty());
            }
        }
    }
}
