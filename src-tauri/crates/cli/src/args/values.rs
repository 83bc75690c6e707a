//! Words and numbers of the domain as arguments. What is not one of them does not parse.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use rungs_app::delegating::Keep;
use rungs_domain::Day;
use rungs_domain::decision_limits::Money;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::RuleError;
use rungs_domain::ids::{CompetencyCode, LevelCode};
use rungs_domain::ladder::Proficiency;
use rungs_domain::plan::ActionKind;
use rungs_domain::roster_import::Select;
use rungs_domain::roster_row::RosterField;
use rungs_domain::stuck::{Sighting, StuckSign};
use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// One of the words the domain itself writes, such as `europe`.
pub fn word<T>(words: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(words).try_map(|word| {
        let word: StrDeserializer<'_, Error> = word.as_str().into_deserializer();
        T::deserialize(word)
    })
}

pub const OUTCOMES: &[&str] = &["reached", "partly", "not_reached", "overtaken"];
pub const MARKETS: &[&str] = &["us", "europe", "uk", "other"];
pub const STAGES: &[&str] = &["new", "growth", "mature", "decline"];
pub const STATUSES: &[&str] = &["active", "archived"];
pub const RATERS: &[&str] = &["self", "manager", "peer"];
pub const DIRECTIONS: &[&str] = &["stay", "ic", "manager", "sideways", "out"];
pub const OWNERS: &[&str] = &["pm", "leader"];
pub const PAPERS: &[&str] = &["a4", "letter"];
pub const ORIENTATIONS: &[&str] = &["portrait", "landscape"];
pub const LADDERS: &[&str] = &["product", "starter"];

/// `all` or `product`.
pub fn selection() -> impl TypedValueParser<Value = Select> {
    PossibleValuesParser::new(["all", "product"]).map(|word| {
        if word == "product" {
            Select::Product
        } else {
            Select::All
        }
    })
}

/// 70 on the job, 20 with others, 10 training.
pub fn action_kind() -> impl TypedValueParser<Value = ActionKind> {
    PossibleValuesParser::new(["70", "20", "10"]).try_map(|kind| {
        let number: u8 = kind
            .parse()
            .map_err(|_| RuleError::invalid("kind", "The kind is 70, 20 or 10."))?;
        ActionKind::try_from(number)
    })
}

/// A level of delegation as it is said: a number of the seven, or a word of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LevelWord {
    Level(DelegationLevel),
    Word(String),
}

impl LevelWord {
    /// # Errors
    /// `invalid` for a word of another scale than the workspace speaks, with those it has.
    pub fn on(&self, scale: Scale) -> Result<DelegationLevel, RuleError> {
        match self {
            Self::Level(level) => Ok(*level),
            Self::Word(word) => scale.find(word).ok_or_else(|| {
                let words: Vec<String> = scale.steps().into_iter().map(|s| s.word).collect();
                let message = format!(
                    "“{word}” is no step of the scale “{}”. Its steps are {}.",
                    scale.name(),
                    words.join(", ")
                );
                RuleError::invalid("level", message).among(words)
            }),
        }
    }
}

/// 1 to 7, or a word of any scale; which one counts is known with the workspace.
pub fn delegation_level(text: &str) -> Result<LevelWord, RuleError> {
    if Scale::ALL.iter().any(|scale| scale.find(text).is_some()) {
        return Ok(LevelWord::Word(text.trim().to_owned()));
    }
    let fault = || {
        RuleError::invalid(
            "level",
            format!(
                "“{text}” is no delegation level. It is a number from 1 (Tell) to 7 (Delegate) or a word of the workspace's scale."
            ),
        )
    };
    DelegationLevel::new(text.parse().map_err(|_| fault())?).map(LevelWord::Level)
}

/// Whether somebody means “nothing any more”.
fn is_none(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case("none")
}

/// An amount of money, or `none`.
pub fn amount(text: &str) -> Result<Keep<Money>, RuleError> {
    if is_none(text) {
        return Ok(Keep::Clear);
    }
    Money::parse(text).map(Keep::Set)
}

/// A date, or `none` for none any more.
pub fn day_or_none(text: &str) -> Result<Keep<Day>, RuleError> {
    if is_none(text) {
        return Ok(Keep::Clear);
    }
    Day::parse(text).map(Keep::Set)
}

/// A number of customers, or `none`.
pub fn customers(text: &str) -> Result<Keep<u32>, RuleError> {
    if is_none(text) {
        return Ok(Keep::Clear);
    }
    text.trim().parse().map(Keep::Set).map_err(|_| {
        let message = format!("“{text}” is no number of customers. Write a whole number, or none.");
        RuleError::invalid("customers", message)
    })
}

/// A list said name by name; `none` empties it, and saying nothing keeps it.
pub fn names(list: Vec<String>) -> Keep<Vec<String>> {
    match list.as_slice() {
        [] => Keep::Keep,
        [one] if is_none(one) => Keep::Clear,
        _ => Keep::Set(list),
    }
}

/// A competency with what it was rated, written as `COMPETENCY=N`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    pub competency: CompetencyCode,
    pub value: Proficiency,
}

pub fn rate(text: &str) -> Result<Rate, RuleError> {
    let fault = || {
        RuleError::invalid(
            "rate",
            format!("“{text}” is no rating. Write it as COMPETENCY=N, N from 0 to 5."),
        )
    };
    let (competency, value) = text.split_once('=').ok_or_else(fault)?;
    let competency = competency.trim();
    if competency.is_empty() {
        return Err(fault());
    }
    let value = Proficiency::new(value.trim().parse().map_err(|_| fault())?)?;
    Ok(Rate {
        competency: competency.into(),
        value,
    })
}

/// A sign of being stuck with how much is seen of it, written as `SIGN=SEEN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub sign: StuckSign,
    pub sighting: Sighting,
}

pub fn seen(text: &str) -> Result<Seen, RuleError> {
    let (sign, sighting) = text.split_once('=').ok_or_else(|| {
        let message = format!(
            "“{text}” says nothing of a sign. Write it as SIGN=SEEN, such as long_hours=often."
        );
        RuleError::invalid("sign", message)
    })?;
    let sighting = named(sighting).ok_or_else(|| {
        let message =
            format!("“{sighting}” is not how much one sees. It is not_seen, sometimes or often.");
        RuleError::invalid("sign", message)
    })?;
    Ok(Seen {
        sign: stuck_sign(sign)?,
        sighting,
    })
}

pub fn stuck_sign(text: &str) -> Result<StuckSign, RuleError> {
    named(text).ok_or_else(|| {
        let message = format!(
            "There is no sign “{text}”. The signs are no_buy_in, strained_relations, stretched_thin, same_tasks, long_hours, no_clear_path and no_impact."
        );
        RuleError::invalid("sign", message)
    })
}

/// By the name serde gives it, hyphens and cases aside.
fn named<T: DeserializeOwned>(text: &str) -> Option<T> {
    let name = text.trim().to_lowercase().replace('-', "_");
    let name: StrDeserializer<'_, Error> = name.as_str().into_deserializer();
    T::deserialize(name).ok()
}

/// A level of the version that counts with the one that follows it, written as `OLD=NEW`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follows {
    pub from: LevelCode,
    pub to: LevelCode,
}

impl std::str::FromStr for Follows {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        match text
            .split_once('=')
            .map(|(from, to)| (from.trim(), to.trim()))
        {
            Some((from, to)) if !from.is_empty() && !to.is_empty() => Ok(Self {
                from: from.into(),
                to: to.into(),
            }),
            _ => Err(RuleError::invalid(
                "map",
                format!("“{text}” maps no level. Write it as OLD=NEW, such as SPM=STAFF."),
            )),
        }
    }
}

/// A field of the roster with the header, number or letter of its column, written as `FIELD=COLUMN`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnWish {
    pub field: RosterField,
    pub column: String,
}

pub fn column_wish(text: &str) -> Result<ColumnWish, RuleError> {
    let fault = || {
        RuleError::invalid(
            "map",
            format!(
                "“{text}” is no mapping. Write it as FIELD=COLUMN, such as title=\"Job title\"."
            ),
        )
    };
    let (field, column) = text.split_once('=').ok_or_else(fault)?;
    let key = field.trim().to_lowercase().replace([' ', '-'], "_");
    let field = RosterField::from_key(&key).ok_or_else(|| {
        let keys: Vec<&str> = RosterField::ALL.iter().map(|field| field.key()).collect();
        let message = format!(
            "There is no field “{}”. The fields are {}; birth, race, marital state, pay and health have none and are never stored.",
            field.trim(),
            keys.join(", ")
        );
        RuleError::invalid("map", message)
    })?;
    Ok(ColumnWish {
        field,
        column: column.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_a_competency_and_a_number_from_0_to_5() {
        let read = rate("customer-insight=3").unwrap();
        assert_eq!(
            (read.competency.as_str(), read.value.value()),
            ("customer-insight", 3)
        );
        assert_eq!(
            rate("Customer insight = 0").unwrap().competency.as_str(),
            "Customer insight"
        );
        for text in [
            "",
            "=3",
            "delivery",
            "delivery=",
            "delivery=6",
            "delivery=-1",
            "delivery=3.5",
            "delivery=three",
        ] {
            assert!(rate(text).is_err(), "{text} should be refused");
        }
    }

    #[test]
    fn a_sighting_is_a_sign_there_is_and_how_much_of_it() {
        let read = seen(" No-buy-in = often ").unwrap();
        assert_eq!(
            (read.sign, read.sighting),
            (StuckSign::NoBuyIn, Sighting::Often)
        );
        for sign in StuckSign::ALL {
            let name = serde_json::to_value(sign).unwrap();
            assert_eq!(stuck_sign(name.as_str().unwrap()).unwrap(), sign);
        }
        for text in [
            "",
            "long_hours",
            "long_hours=",
            "long_hours=3",
            "tired=often",
        ] {
            assert!(seen(text).is_err(), "{text} should be refused");
        }
    }

    #[test]
    fn a_mapping_is_a_field_there_is_and_a_column() {
        let read = column_wish("Role-start = Since=when").unwrap();
        assert_eq!(
            (read.field, read.column.as_str()),
            (RosterField::RoleStart, "Since=when")
        );
        for text in ["", "title", "pay=Salary", "=Salary", "birth_date=Born"] {
            assert!(column_wish(text).is_err(), "{text} should be refused");
        }
    }

    #[test]
    fn a_level_is_followed_by_one_other() {
        let read: Follows = " SPM = STAFF ".parse().unwrap();
        assert_eq!((read.from.as_str(), read.to.as_str()), ("SPM", "STAFF"));
        for text in ["", "SPM", "=STAFF", "SPM="] {
            assert!(text.parse::<Follows>().is_err(), "{text} should be refused");
        }
    }

    #[test]
    fn a_delegation_level_is_a_number_from_1_to_7() {
        let on = |text: &str, scale| delegation_level(text).unwrap().on(scale).map(|l| l.value());
        let (seven, tree) = (Scale::SevenLevels, Scale::DecisionTree);
        assert_eq!(on("7", seven).unwrap(), 7);
        assert_eq!(on("2", tree).unwrap(), 2, "numbers are those of the seven");
        assert_eq!(on("Consult", seven).unwrap(), 3);
        assert_eq!(on("root", tree).unwrap(), 4);
        assert_eq!(on("I intend to", Scale::LadderOfLeadership).unwrap(), 5);
        assert!(on("root", seven).is_err() && on("consult", tree).is_err());
        for text in ["0", "8", "300", "-1", "five", ""] {
            assert!(delegation_level(text).is_err(), "{text} should be refused");
        }
    }
}
