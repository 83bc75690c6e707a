//! One cell by itself: everything it could mean as a date.

use std::collections::HashMap;
use std::sync::LazyLock;

use rungs_domain::Day;

use crate::folding::folded;
use crate::word_list;

/// What one cell can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Day(Day),
    /// Two numbers of which one is the day, and the year.
    Numeric {
        first: i8,
        second: i8,
        year: i16,
        dotted: bool,
    },
    /// A month without a day.
    Month(Day),
    Serial(i32),
    Impossible,
    NoDate,
}

/// Whether a cell is written like a date; a bare number is not.
#[must_use]
pub fn is_date_like(text: &str) -> bool {
    !matches!(shape(text, 2100), Shape::NoDate | Shape::Serial(_))
}

/// Whether a cell is a number that spreadsheets show as a date of our time.
#[must_use]
pub fn is_serial(text: &str) -> bool {
    matches!(shape(text, 2100), Shape::Serial(_))
}

pub(super) fn shape(raw: &str, newest_year: i16) -> Shape {
    const LONGEST: usize = 48;
    let text = raw.trim();
    if text.is_empty() || text.len() > LONGEST || !text.bytes().any(|b| b.is_ascii_digit()) {
        return Shape::NoDate;
    }
    let date = without_time(text);
    let dotted = date.contains('.');
    let mut tokens: Vec<Token> = Vec::new();
    for part in date
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
    {
        match token(part) {
            Some(Token::Filler) => {}
            Some(token) => tokens.push(token),
            None => return Shape::NoDate,
        }
    }
    match tokens.as_slice() {
        [
            Token::Digits(year, 4),
            Token::Digits(month, 1 | 2),
            Token::Digits(day, 1 | 2),
        ] => ymd(*year, *month, *day),
        [
            Token::Digits(first, 1 | 2),
            Token::Digits(second, 1 | 2),
            Token::Digits(year, width @ (2 | 4)),
        ] => {
            match (
                i8::try_from(*first),
                i8::try_from(*second),
                full_year(*year, *width, newest_year),
            ) {
                (Ok(0), ..) | (_, Ok(0), _) => Shape::Impossible,
                (Ok(first), Ok(second), Some(year)) => Shape::Numeric {
                    first,
                    second,
                    year,
                    dotted,
                },
                _ => Shape::Impossible,
            }
        }
        [
            Token::Digits(day, 1 | 2),
            Token::Month(month),
            Token::Digits(year, width @ (2 | 4)),
        ]
        | [
            Token::Month(month),
            Token::Digits(day, 1 | 2),
            Token::Digits(year, width @ (2 | 4)),
        ] => full_year(*year, *width, newest_year)
            .map_or(Shape::Impossible, |year| ymd(i32::from(year), *month, *day)),
        [
            Token::Digits(year, 4),
            Token::Month(month),
            Token::Digits(day, 1 | 2),
        ] => ymd(*year, *month, *day),
        [Token::Month(month), Token::Digits(year, 4)]
        | [Token::Digits(year, 4), Token::Month(month)]
        | [Token::Digits(year, 4), Token::Digits(month, 1 | 2)] => first_of(*year, *month),
        // A decimal point is no date.
        [Token::Digits(month, 1 | 2), Token::Digits(year, 4)] if !dotted || *month <= 12 => {
            first_of(*year, *month)
        }
        [Token::Digits(number, 8)] => packed(*number),
        [Token::Digits(number, 5)] | [Token::Digits(number, 5), Token::Digits(0, _)]
            if (20_000..=80_000).contains(number) =>
        {
            Shape::Serial(*number)
        }
        _ => Shape::NoDate,
    }
}

fn ymd(year: i32, month: i32, day: i32) -> Shape {
    let day = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    match day {
        (Ok(year), Ok(month), Ok(day)) => {
            Day::new(year, month, day).map_or(Shape::Impossible, Shape::Day)
        }
        _ => Shape::Impossible,
    }
}

fn first_of(year: i32, month: i32) -> Shape {
    match ymd(year, month, 1) {
        Shape::Day(day) => Shape::Month(day),
        other => other,
    }
}

/// `20260324`, but not any number of eight digits.
fn packed(number: i32) -> Shape {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    if (1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day) {
        ymd(year, month, day)
    } else {
        Shape::NoDate
    }
}

/// Two digits are the century that does not lie far ahead.
fn full_year(year: i32, width: usize, newest_year: i16) -> Option<i16> {
    let year = i16::try_from(year).ok()?;
    if width == 4 {
        return Some(year);
    }
    let century = newest_year - newest_year % 100;
    Some(if century + year <= newest_year {
        century + year
    } else {
        century - 100 + year
    })
}

/// Up to the time of day: `2026-11-24T08:00:00Z`, `11/24/2026 8:00 AM`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    text[..colon]
        .rfind(|c: char| c.is_whitespace() || c == 'T' || c == 't')
        .map_or(text, |at| &text[..at])
}

#[derive(Debug, Clone, Copy)]
enum Token {
    /// The number and how many digits it was written with.
    Digits(i32, usize),
    Month(i32),
    Filler,
}

fn token(part: &str) -> Option<Token> {
    if part.bytes().all(|b| b.is_ascii_digit()) {
        return part
            .parse()
            .ok()
            .map(|number| Token::Digits(number, part.len()));
    }
    let word = folded(part).replace(' ', "");
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let ordinal = matches!(
            &word[digits..],
            "st" | "nd" | "rd" | "th" | "er" | "o" | "a"
        );
        return if ordinal && digits <= 2 {
            word[..digits]
                .parse()
                .ok()
                .map(|n| Token::Digits(n, digits))
        } else {
            None
        };
    }
    WORDS.get(word.as_str()).copied()
}

/// Months by every name they have, and words to pass over.
static WORDS: LazyLock<HashMap<&'static str, Token>> = LazyLock::new(|| {
    let lists = word_list::parse(include_str!("../date_words.txt")).into_iter();
    let meant = lists.flat_map(|list| {
        let token = list.head.parse().map_or(Token::Filler, Token::Month);
        list.words.into_iter().map(move |word| (word, token))
    });
    meant.collect()
});
