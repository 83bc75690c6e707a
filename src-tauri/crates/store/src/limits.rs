//! Limits of a decision as four columns: amount, currency, customers, words.

use rungs_domain::decision_limits::{Limits, Money};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::codec::{bad_value, maybe_int, maybe_text};

pub(crate) fn limit_values(limits: &Limits) -> [Value; 4] {
    let amount = limits.amount.as_ref();
    [
        // An amount is at most a million million, far inside what SQLite counts to.
        maybe_int(amount.map(|m| i64::try_from(m.amount).unwrap_or(i64::MAX))),
        maybe_text(amount.map(|m| m.currency.as_str())),
        maybe_int(limits.customers),
        maybe_text(limits.words.as_deref()),
    ]
}

/// Amount, currency and customers, from the column `first` on.
pub(crate) fn get_amounts(row: &Row<'_>, first: usize) -> rusqlite::Result<Limits> {
    let amount = match row.get::<_, Option<i64>>(first)? {
        None => None,
        Some(amount) => {
            let currency: String = row.get(first + 1)?;
            let whole = u64::try_from(amount).unwrap_or(0);
            Some(Money::new(whole, &currency).map_err(|e| bad_value(row, first, e.message))?)
        }
    };
    Ok(Limits {
        amount,
        customers: row.get(first + 2)?,
        words: None,
    })
}
