//! What the cells of a catalogue say.

use rungs_domain::Day;
use rungs_domain::catalogue_import::CatalogueRow;
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::decision_limits::{Limits, Money};

use super::columns::AreaField;
use crate::folding::folded;

/// A row of its cells with what each holds. A cell that is not understood refuses the row, with the words it has.
pub(super) fn row_of(number: u32, cells: &[(AreaField, String)]) -> CatalogueRow {
    let text = |wanted: AreaField| {
        cells
            .iter()
            .find(|(field, _)| *field == wanted)
            .map(|(_, text)| text.trim())
    };
    let said = |wanted: AreaField| text(wanted).filter(|text| !text.is_empty());
    let mut faults: Vec<String> = Vec::new();
    let mut row = CatalogueRow {
        row: number,
        code: said(AreaField::Code).map(str::to_owned),
        name: text(AreaField::Name).unwrap_or_default().to_owned(),
        short: text(AreaField::Short).map(str::to_owned),
        category: text(AreaField::Category).map(str::to_owned),
        description: text(AreaField::Description).map(str::to_owned),
        ..CatalogueRow::default()
    };
    if let Some(text) = said(AreaField::Reversible) {
        row.reversible = reversible(text);
        if row.reversible.is_none() {
            faults.push(format!(
                "“{text}” does not say whether it can be taken back. Write usually, sometimes or rarely."
            ));
        }
    }
    if let Some(text) = said(AreaField::Held) {
        row.held = held(text);
        if row.held.is_none() {
            faults.push(format!(
                "“{text}” does not say how many can hold it. Write each or one."
            ));
        }
    }
    match limits(&text) {
        Ok(limits) => row.limits = limits,
        Err(fault) => faults.push(fault),
    }
    for (field, day) in [
        (AreaField::Since, &mut row.since),
        (AreaField::Until, &mut row.until),
    ] {
        if let Some(text) = said(field) {
            match Day::parse(text) {
                Ok(read) => *day = Some(read),
                Err(error) => faults.push(error.message),
            }
        }
    }
    row.fault = (!faults.is_empty()).then(|| faults.join(" "));
    row
}

pub(super) fn reversible(text: &str) -> Option<Reversible> {
    Some(match folded(text).as_str() {
        "usually" | "yes" | "y" | "true" | "1" | "reversible" | "easily" | "always" | "often"
        | "two way" | "two way door" | "2 way" | "2 way door" | "two ways" | "ja" | "oui"
        | "si" => Reversible::Usually,
        "sometimes" | "partly" | "partially" | "maybe" | "depends" | "it depends" | "mixed"
        | "teilweise" => Reversible::Sometimes,
        "rarely" | "no" | "n" | "false" | "0" | "irreversible" | "never" | "hardly" | "one way"
        | "one way door" | "1 way" | "1 way door" | "nein" | "non" => Reversible::Rarely,
        _ => return None,
    })
}

pub(super) fn held(text: &str) -> Option<Held> {
    Some(match folded(text).as_str() {
        "each" | "each pm" | "every pm" | "everyone" | "everybody" | "per pm" | "several"
        | "many" => Held::Each,
        "one" | "one person" | "one pm" | "single" | "only one" | "one for the team" | "1" => {
            Held::One
        }
        _ => return None,
    })
}

/// None when no column is about limits.
fn limits<'a>(text: &impl Fn(AreaField) -> Option<&'a str>) -> Result<Option<Limits>, String> {
    let parts = [
        AreaField::Limits,
        AreaField::Amount,
        AreaField::Currency,
        AreaField::Customers,
        AreaField::LimitWords,
    ];
    if parts.iter().all(|part| text(*part).is_none()) {
        return Ok(None);
    }
    let said = |part: AreaField| text(part).filter(|text| !text.is_empty());
    let mut limits = said(AreaField::Limits).map(of_line).unwrap_or_default();
    if let Some(amount) = said(AreaField::Amount) {
        let currency = said(AreaField::Currency).unwrap_or_default();
        let money = Money::parse(&format!("{amount} {currency}")).map_err(|e| e.message)?;
        limits.amount = Some(money);
    }
    if let Some(customers) = said(AreaField::Customers) {
        let count = whole(customers).filter(|count| *count > 0);
        limits.customers = Some(count.ok_or_else(|| {
            format!("“{customers}” is no number of customers. Write a whole number from 1.")
        })?);
    }
    if let Some(words) = said(AreaField::LimitWords) {
        limits.words = Some(words.to_owned());
    }
    Ok(Some(limits))
}

/// `up to 20,000 EUR; up to 50 customers; only in Europe`, in any order; what is no number is kept in words.
fn of_line(line: &str) -> Limits {
    let mut limits = Limits::default();
    let mut words: Vec<&str> = Vec::new();
    for part in line
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let bare = part
            .strip_prefix("up to ")
            .or_else(|| part.strip_prefix("Up to "))
            .unwrap_or(part);
        let customers = bare
            .strip_suffix("customers")
            .or_else(|| bare.strip_suffix("customer"))
            .and_then(|number| whole(number.trim()))
            .filter(|count| *count > 0);
        match (Money::parse(bare), customers) {
            (Ok(money), _) if limits.amount.is_none() => limits.amount = Some(money),
            (_, Some(count)) if limits.customers.is_none() => limits.customers = Some(count),
            _ => words.push(part),
        }
    }
    limits.words = (!words.is_empty()).then(|| words.join("; "));
    limits
}

/// `1,500` and `1500`, also `1500.0` as workbooks give it.
fn whole(text: &str) -> Option<u32> {
    let text = text.strip_suffix(".0").unwrap_or(text);
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}' | '’'))
        .collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doors_and_holders_are_known_in_other_words() {
        use Reversible::{Rarely, Sometimes, Usually};
        for (text, read) in [
            ("Yes", Some(Usually)),
            ("two-way door", Some(Usually)),
            ("Two-way", Some(Usually)),
            ("usually", Some(Usually)),
            ("It depends", Some(Sometimes)),
            ("no", Some(Rarely)),
            ("One-way Door", Some(Rarely)),
            ("FALSE", Some(Rarely)),
            ("purple", None),
        ] {
            assert_eq!(reversible(text), read, "{text}");
        }
        assert_eq!(held("Each"), Some(Held::Each));
        assert_eq!(held("one person"), Some(Held::One));
        assert_eq!(held("two"), None);
    }

    #[test]
    fn limits_in_one_cell_are_taken_apart() {
        for (line, told) in [
            (
                "up to 20,000 EUR; up to 50 customers; only in Europe",
                "up to 20,000 EUR; up to 50 customers; only in Europe",
            ),
            ("500 usd", "up to 500 USD"),
            (
                "nothing above the list price",
                "nothing above the list price",
            ),
            ("up to 1 customer", "up to 1 customer"),
            ("5 EUR; 6 EUR", "up to 5 EUR; 6 EUR"),
        ] {
            assert_eq!(of_line(line).line().as_deref(), Some(told), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_refuses_the_row_with_its_words() {
        for (field, text, fault) in [
            (AreaField::Reversible, "perhaps", "“perhaps” does not say"),
            (AreaField::Held, "two", "“two” does not say"),
            (AreaField::Amount, "lots ", "“lots” is not an amount."),
            (AreaField::Amount, "500", "“500” has no currency."),
            (AreaField::Amount, "1,500", "“1,500” has no currency."),
            (AreaField::Customers, "0", "is no number of customers"),
            (AreaField::Until, "yesterday", "yesterday"),
        ] {
            let row = row_of(2, &[(AreaField::Name, "A".into()), (field, text.into())]);
            let told = row.fault.unwrap_or_default();
            assert!(told.contains(fault), "{text}: {told}");
        }
    }
}
