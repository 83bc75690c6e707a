//! How far a delegated decision reaches: an amount of money, a number of customers, and what only words can say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Wording;
use crate::error::{Result, RuleError};

/// The largest amount that can be a limit; beyond it nobody delegates, and programs begin to round.
pub const LARGEST_AMOUNT: u64 = 1_000_000_000_000;

/// An amount in whole units of a currency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Whole units, 1 to [`LARGEST_AMOUNT`].
    #[specta(type = u32)]
    pub amount: u64,
    /// Three letters after ISO 4217, such as `EUR`.
    pub currency: String,
}

impl Money {
    /// # Errors
    /// `invalid` for nothing, for more than [`LARGEST_AMOUNT`], and for a currency that ISO 4217 does not name.
    pub fn new(amount: u64, currency: &str) -> Result<Self> {
        if !(1..=LARGEST_AMOUNT).contains(&amount) {
            return Err(RuleError::invalid(
                "amount",
                "An amount is a whole number from 1 to 1,000,000,000,000.",
            ));
        }
        let code = currency.trim().to_ascii_uppercase();
        // Metals, test codes and “no currency” are in the standard, too.
        if iso_currency::Currency::from_code(&code).is_none_or(|known| known.is_special()) {
            return Err(RuleError::invalid(
                "currency",
                format!(
                    "“{}” is not a currency. Give its three letters, such as EUR or USD.",
                    currency.trim()
                ),
            ));
        }
        Ok(Self {
            amount,
            currency: code,
        })
    }

    /// Reads `20000 EUR`, `20,000 eur` or `EUR 20 000`.
    ///
    /// # Errors
    /// `invalid` when there is not one whole number and one currency.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let not_an_amount = |why: &str| {
            RuleError::invalid(
                "amount",
                format!(
                    "“{text}” is not an amount. {why}Write a whole number and a currency, such as 20000 EUR or 20,000 EUR."
                ),
            )
        };
        let (number, currency) = apart(text);
        let is_bare = |c: char| c.is_ascii_digit() || c.is_whitespace() || ",.’'_".contains(c);
        if currency.is_empty() && !number.is_empty() && number.chars().all(is_bare) {
            let message = format!(
                "“{text}” has no currency. Give its three letters beside the number, such as 20000 EUR."
            );
            return Err(RuleError::invalid("amount", message));
        }
        if currency.is_empty() || !currency.chars().all(char::is_alphabetic) {
            return Err(not_an_amount(""));
        }
        if !number.chars().all(is_bare) {
            return Err(not_an_amount(""));
        }
        if number.contains('.') {
            return Err(not_an_amount(
                "A point is not taken, since it may stand between thousands or before cents. ",
            ));
        }
        if !groups_of_thousands(number) {
            return Err(not_an_amount("A comma stands between thousands only. "));
        }
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let amount = digits.parse().map_err(|_| not_an_amount(""))?;
        Self::new(amount, currency)
    }

    /// `20,000 EUR`.
    #[must_use]
    pub fn words(&self) -> String {
        self.words_in(Wording::english())
    }

    /// The same, with thousands parted as the language parts them.
    #[must_use]
    pub fn words_in(&self, say: Wording) -> String {
        format!("{} {}", say.grouped(self.amount), self.currency)
    }
}

/// Up to where a decision is somebody's. Class: shareable, for the person it is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    pub amount: Option<Money>,
    /// How many customers may be affected.
    pub customers: Option<u32>,
    /// What else bounds it.
    pub words: Option<String>,
}

impl Limits {
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.amount.is_none() && self.customers.is_none() && self.words.is_none()
    }

    /// All of it on one line, `up to 20,000 EUR; up to 50 customers; only in Europe`; none without a limit.
    #[must_use]
    pub fn line(&self) -> Option<String> {
        self.line_in(Wording::english())
    }

    /// The same in the words of a workspace.
    #[must_use]
    pub fn line_in(&self, say: Wording) -> Option<String> {
        let amount = self.amount.as_ref().map(|money| {
            let amount = money.words_in(say);
            say.with("limit-amount", &[("amount", amount.into())])
        });
        let customers = self.customers.map(|customers| {
            let said = say.grouped(customers.into());
            let parts = [("count", customers.into()), ("said", said.into())];
            say.with("limit-customers", &parts)
        });
        let parts: Vec<String> = [amount, customers, self.words.clone()]
            .into_iter()
            .flatten()
            .collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// The number and the letters before or after it.
fn apart(text: &str) -> (&str, &str) {
    let leads = text.starts_with(char::is_alphabetic);
    let at = text
        .find(|c: char| c.is_alphabetic() != leads)
        .unwrap_or(text.len());
    let (first, second) = text.split_at(at);
    if leads {
        (second.trim(), first.trim())
    } else {
        (first.trim(), second.trim())
    }
}

/// Whether no comma can stand before cents: three digits follow the last one, two or three any other, as in `1,00,000`.
fn groups_of_thousands(number: &str) -> bool {
    let groups: Vec<usize> = number
        .split(',')
        .map(|group| group.chars().filter(char::is_ascii_digit).count())
        .collect();
    match groups.as_slice() {
        [_, between @ .., last] => {
            *last == 3 && between.iter().all(|digits| (2..=3).contains(digits))
        }
        _ => true,
    }
}

/// `1234567` as `1,234,567`.
#[must_use]
pub fn grouped(number: u64) -> String {
    grouped_by(number, ",")
}

/// The same with another mark between thousands.
pub(crate) fn grouped_by(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_a_whole_amount_and_three_letters() {
        for (text, read) in [
            ("20000 EUR", Some("20,000 EUR")),
            ("20,000 eur", Some("20,000 EUR")),
            ("EUR 1 250 000", Some("1,250,000 EUR")),
            ("1,00,000 INR", Some("100,000 INR")),
            ("20’000CHF", Some("20,000 CHF")),
            ("999 USD", Some("999 USD")),
            ("0 EUR", None),
            ("20000", None),
            ("EUR", None),
            ("20.50 EUR", None),
            ("-5 EUR", None),
            ("20000 EURO", None),
            ("99999999999999 EUR", None),
            ("20000 QQQ", None),
            ("20000 XXX", None),
            ("5 XAU", None),
            ("20,50 EUR", None),
            ("20 EUR 5", None),
        ] {
            let money = Money::parse(text).ok().map(|m| m.words());
            assert_eq!(money.as_deref(), read, "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_told_why() {
        for (text, field, told) in [
            ("20.000 EUR", "amount", "A point is not taken"),
            ("20.50 EUR", "amount", "A point is not taken"),
            ("20,5 EUR", "amount", "A comma stands between thousands"),
            ("1e9 EUR", "amount", "“1e9 EUR” is not an amount"),
            (" 20000 ", "amount", "“20000” has no currency"),
            ("lots ", "amount", "“lots” is not an amount"),
            ("20000 QQQ", "currency", "“QQQ” is not a currency"),
        ] {
            let error = Money::parse(text).unwrap_err();
            assert_eq!(error.field.as_deref(), Some(field), "{text}");
            assert!(error.message.contains(told), "{text}: {}", error.message);
        }
    }

    #[test]
    fn limits_are_told_on_one_line_and_none_is_no_line() {
        let mut limits = Limits::default();
        assert!(limits.is_empty() && limits.line().is_none());
        limits.customers = Some(1);
        assert_eq!(limits.line().as_deref(), Some("up to 1 customer"));
        limits.customers = Some(1500);
        limits.amount = Some(Money::new(20_000, "eur").unwrap());
        limits.words = Some("only in Europe".into());
        assert_eq!(
            limits.line().as_deref(),
            Some("up to 20,000 EUR; up to 1,500 customers; only in Europe")
        );
    }
}
