//! What a level is expected to do and to decide, cell by cell; a cell may add to what another said.

use rungs_domain::delegation::DelegationLevel;

use super::builder::Builder;
use super::cell_text::{CellText, rating};
use super::fate::{Fate, Reason};
use super::level_texts::{says_nothing, too_long};
use super::part::FilePart;

impl Builder<'_> {
    /// What a level is expected to decide: "5", "5 Advise", "Advise".
    pub fn delegation(&mut self, level: usize, area: &str, text: &str) -> Fate {
        let known = self.known.decision(area).map(str::to_owned);
        let (Some(code), Some(found)) = (known, self.levels.get_mut(level)) else {
            return Fate::NotPlaced(Reason::NoDecision);
        };
        let text = text.trim();
        let number = text
            .chars()
            .next()
            .and_then(|c| c.to_digit(10))
            .and_then(|n| u8::try_from(n).ok());
        let named = || {
            DelegationLevel::all()
                .into_iter()
                .find(|l| l.name().eq_ignore_ascii_case(text))
        };
        match number
            .and_then(|n| DelegationLevel::new(n).ok())
            .or_else(named)
        {
            Some(expected) => {
                found.delegation.insert(code, expected);
                Fate::Taken(FilePart::Delegation)
            }
            None => Fate::NotPlaced(Reason::NoDecision),
        }
    }

    /// A cell about one level and one competency, taken as a part of what is expected.
    pub fn expect(&mut self, level: usize, competency: usize, part: FilePart, text: &str) -> Fate {
        let Some(found) = self.levels.get_mut(level) else {
            return Fate::NotPlaced(Reason::NoLevel);
        };
        if too_long(text) {
            return Fate::NotPlaced(Reason::TooLong);
        }
        if says_nothing(text) {
            return Fate::NothingSaid;
        }
        let cell = match part {
            FilePart::Proficiency => match rating(text) {
                Some(rating) => CellText {
                    rating: Some(rating),
                    ..CellText::default()
                },
                None => return Fate::NotPlaced(Reason::NoRating),
            },
            FilePart::Example => CellText {
                example: Some(text.trim().to_owned()),
                ..CellText::default()
            },
            FilePart::AntiPattern => CellText {
                anti_pattern: Some(text.trim().to_owned()),
                ..CellText::default()
            },
            _ => CellText::of(text),
        };
        // A number alone that is no rating says nothing a person could do.
        if cell.rating.is_none()
            && text
                .trim()
                .chars()
                .all(|c| c.is_numeric() || " .,/%+-".contains(c))
        {
            return Fate::NotPlaced(Reason::NoRating);
        }
        let taken = if cell.rating.is_some() && cell.behaviours.is_empty() {
            FilePart::Proficiency
        } else {
            part
        };
        let Some(known) = found.expected.get_mut(competency) else {
            found.expected.put(competency, cell);
            return Fate::Taken(taken);
        };
        if known.rating.is_some() && cell.rating.is_some() && known.rating != cell.rating {
            return Fate::NotPlaced(Reason::SaidTwice);
        }
        known.rating = known.rating.or(cell.rating);
        known.behaviours.extend(cell.behaviours);
        for (slot, text) in [
            (&mut known.example, cell.example),
            (&mut known.anti_pattern, cell.anti_pattern),
        ] {
            match (slot.as_mut(), text) {
                (Some(slot), Some(text)) => {
                    slot.push('\n');
                    slot.push_str(&text);
                }
                (None, text) => *slot = text,
                (Some(_), None) => {}
            }
        }
        Fate::Taken(taken)
    }

    pub fn expects(&self, level: usize, competency: usize) -> bool {
        let level = self.levels.get(level);
        level.is_some_and(|l| l.expected.get(competency).is_some())
    }

    /// In a list "as above" means the words of the same competency one level before; ratings have a column of their own.
    pub fn expect_texts_as_before(&mut self, level: usize, competency: usize) -> Fate {
        let track = self.levels.get(level).and_then(|l| l.track);
        let before = self.levels.iter().take(level).rev().find_map(|other| {
            other
                .expected
                .get(competency)
                .filter(|_| other.track == track)
                .cloned()
        });
        self.add_texts(level, competency, before)
    }

    /// The words of the same competency of a level that is named.
    pub fn expect_texts_as(&mut self, level: usize, competency: usize, other: usize) -> Fate {
        let other = self.levels.get(other);
        let same = other.and_then(|l| l.expected.get(competency)).cloned();
        self.add_texts(level, competency, same)
    }

    fn add_texts(&mut self, level: usize, competency: usize, same: Option<CellText>) -> Fate {
        match (same, self.levels.get_mut(level)) {
            (Some(cell), Some(found)) => {
                let Some(known) = found.expected.get_mut(competency) else {
                    let words = CellText {
                        rating: None,
                        ..cell
                    };
                    found.expected.put(competency, words);
                    return Fate::AsAbove;
                };
                known.behaviours.extend(cell.behaviours);
                known.example = known.example.take().or(cell.example);
                known.anti_pattern = known.anti_pattern.take().or(cell.anti_pattern);
                Fate::AsAbove
            }
            _ => Fate::NotPlaced(Reason::NothingAbove),
        }
    }

    /// The same as another level is expected to do.
    pub fn expect_as(&mut self, level: usize, competency: usize, other: Option<usize>) -> Fate {
        let same = other
            .and_then(|at| self.levels.get(at))
            .and_then(|l| l.expected.get(competency))
            .cloned();
        match (same, self.levels.get_mut(level)) {
            (Some(cell), Some(found)) => {
                found.expected.put(competency, cell);
                Fate::AsAbove
            }
            _ => Fate::NotPlaced(Reason::NothingAbove),
        }
    }
}
