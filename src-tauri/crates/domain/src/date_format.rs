//! How days are written on what leaves the leader's hands: paper, text and calendar. On screen they are always written as
//! [`Day::long`](crate::Day::long) does, which nobody mistakes.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Result, RuleError};

/// How a workspace writes its days; [`Wording`](crate::Wording) writes them, with the words it has for months.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DateFormat {
    /// `24 November 2026`, short `24 Nov`.
    #[default]
    DayMonthYear,
    /// `November 24, 2026`, short `Nov 24`.
    MonthDayYear,
    /// `24.11.2026`, short `24.11.`
    Dotted,
    /// `24/11/2026`, short `24/11`.
    Slashed,
    /// `2026-11-24`, ISO 8601; never shorter.
    Iso,
}

impl DateFormat {
    pub const ALL: [Self; 5] = [
        Self::DayMonthYear,
        Self::MonthDayYear,
        Self::Dotted,
        Self::Slashed,
        Self::Iso,
    ];

    /// Its name in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DayMonthYear => "day_month_year",
            Self::MonthDayYear => "month_day_year",
            Self::Dotted => "dotted",
            Self::Slashed => "slashed",
            Self::Iso => "iso",
        }
    }

    /// # Errors
    /// `invalid` for any other text than a [`Self::code`].
    pub fn parse(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|format| format.code() == text);
        found.ok_or_else(|| {
            let codes = Self::ALL.map(Self::code).join(", ");
            let message = format!("There is no date format “{text}”. There are {codes}.");
            RuleError::invalid("dates", message)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_code_leads_back_to_it_and_anything_else_is_refused() {
        for format in DateFormat::ALL {
            assert_eq!(DateFormat::parse(format.code()).unwrap(), format);
            let code = serde_json::to_string(format.code()).unwrap();
            assert_eq!(serde_json::to_string(&format).unwrap(), code);
        }
        for text in ["", "dmy", "ISO"] {
            let refused = DateFormat::parse(text).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("dates"), "{text}");
        }
    }
}
