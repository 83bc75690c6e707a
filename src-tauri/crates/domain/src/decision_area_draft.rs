//! What a leader says of a decision area before it stands in the catalogue.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision_area::{Held, LONGEST_SHORT, Reversible};
use crate::decision_limits::{Limits, Money};
use crate::error::{Refusal, Result, RuleError};
use crate::person::one_line;

/// Characters in the name of an area.
pub const LONGEST_AREA_NAME: usize = 200;
/// Characters in the name of a category.
pub const LONGEST_CATEGORY: usize = 60;
/// Characters in the description of an area.
pub const LONGEST_DESCRIPTION: usize = 2_000;

/// Class: shareable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct AreaDraft {
    pub name: String,
    /// For the head of a column; empty proposes one from the name.
    #[serde(default)]
    pub short: String,
    pub category: String,
    #[serde(default)]
    pub description: String,
    pub reversible: Reversible,
    #[serde(default)]
    pub held: Held,
    #[serde(default)]
    pub limits: Limits,
}

impl AreaDraft {
    /// Cleaned and within its bounds.
    ///
    /// # Errors
    /// `invalid` without a name or category, for a limit of no customers or an amount that is none; `too_many` for what is too long.
    pub fn checked(self) -> Result<Self> {
        let name = required("name", &self.name, LONGEST_AREA_NAME)?;
        let category = required("category", &self.category, LONGEST_CATEGORY)?;
        let short = bounded("short", one_line(&self.short), LONGEST_SHORT)?;
        let short = if short.is_empty() {
            proposed_short(&name)
        } else {
            short
        };
        let amount = match self.limits.amount {
            Some(money) => Some(Money::new(money.amount, &money.currency)?),
            None => None,
        };
        if self.limits.customers == Some(0) {
            let message =
                "A limit of no customers delegates nothing. Give at least 1, or no limit.";
            return Err(RuleError::invalid("customers", message));
        }
        let words = match self.limits.words {
            Some(words) => Some(bounded("limit", one_line(&words), LONGEST_DESCRIPTION)?)
                .filter(|words| !words.is_empty()),
            None => None,
        };
        Ok(Self {
            description: bounded(
                "description",
                one_line(&self.description),
                LONGEST_DESCRIPTION,
            )?,
            limits: Limits {
                amount,
                customers: self.limits.customers,
                words,
            },
            name,
            short,
            category,
            ..self
        })
    }
}

/// Words that carry nothing in the head of a column.
const FILLERS: [&str; 14] = [
    "and", "or", "of", "the", "a", "an", "to", "for", "with", "in", "on", "by", "our", "&",
];

/// The words of a name that fit the head of a column, from its first on.
#[must_use]
pub fn proposed_short(name: &str) -> String {
    let length = |text: &str| text.chars().count();
    let name = one_line(name);
    if length(&name) <= LONGEST_SHORT {
        return name;
    }
    let mut short = String::new();
    for word in name
        .split([' ', '/', ','])
        .filter(|word| !word.is_empty() && !FILLERS.contains(&word.to_lowercase().as_str()))
    {
        let more = if short.is_empty() {
            word.to_owned()
        } else {
            format!("{short} {word}")
        };
        if length(&more) > LONGEST_SHORT {
            break;
        }
        short = more;
    }
    if short.is_empty() {
        let cut: String = name.chars().take(LONGEST_SHORT - 1).collect();
        short = format!("{}…", cut.trim_end());
    }
    short
}

pub(crate) fn required(field: &str, text: &str, most: usize) -> Result<String> {
    let text = bounded(field, one_line(text), most)?;
    if text.is_empty() {
        return Err(RuleError::invalid(
            field,
            format!("The {field} is empty. Write something first."),
        ));
    }
    Ok(text)
}

fn bounded(field: &str, text: String, most: usize) -> Result<String> {
    let length = text.chars().count();
    if length > most {
        let what = if field == "short" {
            "short name"
        } else {
            field
        };
        let message =
            format!("This {what} has {length} characters; at most {most} fit. Shorten it.");
        return Err(RuleError::new(Refusal::TooMany, message).at(field));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str) -> AreaDraft {
        AreaDraft {
            name: name.into(),
            short: String::new(),
            category: "Market".into(),
            description: String::new(),
            reversible: Reversible::Usually,
            held: Held::Each,
            limits: Limits::default(),
        }
    }

    #[test]
    fn a_short_name_is_the_first_words_that_fit() {
        for (name, short) in [
            ("Pricing", "Pricing"),
            ("Pricing and packaging", "Pricing"),
            ("Promises to customers", "Promises"),
            ("Exactly sixteen!", "Exactly sixteen!"),
            ("The order of the backlog", "order backlog"),
            ("Go-to-market plan", "Go-to-market"),
            ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschif…"),
            ("of the and for the with", "of the and for…"),
        ] {
            assert_eq!(proposed_short(name), short, "{name}");
            assert!(proposed_short(name).chars().count() <= LONGEST_SHORT);
        }
    }

    #[test]
    fn what_is_said_is_cleaned_and_bounded() {
        let fine = draft("  List\u{7} prices \n of the year ")
            .checked()
            .unwrap();
        assert_eq!(fine.name, "List prices of the year");
        assert_eq!(fine.short, "List prices year");
        type Change = fn(&mut AreaDraft);
        let refused: [(Change, &str, Refusal); 7] = [
            (|d| d.name = " \t".into(), "name", Refusal::Invalid),
            (|d| d.name = "x".repeat(201), "name", Refusal::TooMany),
            (|d| d.short = "x".repeat(17), "short", Refusal::TooMany),
            (|d| d.category = String::new(), "category", Refusal::Invalid),
            (
                |d| d.category = "x".repeat(61),
                "category",
                Refusal::TooMany,
            ),
            (
                |d| d.limits.customers = Some(0),
                "customers",
                Refusal::Invalid,
            ),
            (
                |d| {
                    d.limits.amount = Some(Money {
                        amount: 5,
                        currency: "euro".into(),
                    });
                },
                "currency",
                Refusal::Invalid,
            ),
        ];
        for (change, field, refusal) in refused {
            let mut one = draft("Fine");
            change(&mut one);
            let error = one.checked().unwrap_err();
            assert_eq!(
                (error.field.as_deref(), error.refusal),
                (Some(field), refusal)
            );
        }
        let mut longest = draft(&"x".repeat(200));
        longest.limits.words = Some("   ".into());
        longest.limits.amount = Some(Money {
            amount: 5,
            currency: " eur".into(),
        });
        let longest = longest.checked().unwrap();
        assert_eq!(longest.limits.line().as_deref(), Some("up to 5 EUR"));
    }
}
