//! Where a text of an outline belongs: by the key above it, or by what the keys above that are about.

use super::fate::{Fate, Reason};
use super::outline::Text;
use super::outline_reading::{About, Walk};
use super::part::FilePart;

impl Walk<'_, '_> {
    pub(super) fn text(&mut self, text: &Text, about: About) -> Fate {
        match about.part {
            Some(part) => self.field(part, &text.text, about),
            None => self.plain(text, about),
        }
    }

    /// Text that no key says anything about.
    fn plain(&mut self, text: &Text, about: About) -> Fate {
        match (about.level, about.competency) {
            (Some(level), Some(competency)) => {
                self.builder
                    .expect(level, competency, FilePart::Behaviour, &text.text)
            }
            (Some(level), None) if text.bullet => {
                self.builder.level_text(level, FilePart::TakeOn, &text.text)
            }
            (Some(level), None) => self
                .builder
                .level_text(level, FilePart::Summary, &text.text),
            (None, Some(competency)) => {
                self.builder
                    .competency_text(competency, FilePart::Description, &text.text)
            }
            (None, None) => match (about.track, about.area) {
                (Some(track), None) => {
                    self.builder
                        .track_text(track, FilePart::TrackText, &text.text)
                }
                (None, None) => self.builder.text(&text.text),
                _ => Fate::NotPlaced(Reason::NoCompetency),
            },
        }
    }

    /// Text below a key that says what it is.
    pub(super) fn field(&mut self, part: FilePart, text: &str, about: About) -> Fate {
        let (level, competency) = (about.level, about.competency);
        match part {
            FilePart::Title | FilePart::Name
                if level.is_none()
                    && competency.is_none()
                    && about.track.is_none()
                    && about.area.is_none() =>
            {
                self.builder.title(text)
            }
            FilePart::Description | FilePart::Summary | FilePart::Text | FilePart::TrackText => {
                match (level, competency) {
                    (Some(level), Some(competency)) => {
                        self.builder
                            .expect(level, competency, FilePart::Behaviour, text)
                    }
                    (Some(level), None) => self.builder.level_text(level, FilePart::Summary, text),
                    (None, Some(competency)) => {
                        self.builder
                            .competency_text(competency, FilePart::Description, text)
                    }
                    (None, None) => match (about.track, about.area) {
                        (Some(track), None) => {
                            self.builder.track_text(track, FilePart::TrackText, text)
                        }
                        (None, None) => self.builder.text(text),
                        _ => Fate::NotPlaced(Reason::NotUnderstood),
                    },
                }
            }
            FilePart::Code => match (level, competency, about.track, about.area) {
                (_, Some(competency), ..) => self.builder.competency_text(competency, part, text),
                (Some(level), ..) => self.builder.level_text(level, part, text),
                (None, None, Some(track), _) => self.builder.track_text(track, part, text),
                (None, None, None, Some(area)) => self.builder.area_code(area, text),
                _ => Fate::NotPlaced(Reason::NotUnderstood),
            },
            FilePart::Weight => match competency {
                Some(competency) => self.builder.competency_text(competency, part, text),
                None => Fate::NotPlaced(Reason::NoCompetency),
            },
            // A grade of an expectation is a rating.
            FilePart::Grade if competency.is_some() => {
                self.field(FilePart::Proficiency, text, about)
            }
            part if part.is_of_expectation() => match (level, competency) {
                (Some(level), Some(competency)) => {
                    self.builder.expect(level, competency, part, text)
                }
                (Some(level), None) => self.builder.level_text(level, FilePart::TakeOn, text),
                // What no level is named for tells what the competency is.
                (None, Some(competency)) if part == FilePart::Behaviour => self
                    .builder
                    .competency_text(competency, FilePart::Description, text),
                (None, Some(_)) => Fate::NotPlaced(Reason::NoLevel),
                (None, None) => Fate::NotPlaced(Reason::NoCompetency),
            },
            part if part.is_of_level() => match (level, competency) {
                // Below a competency "scope" and the like are more words of what is expected.
                (Some(level), Some(competency)) => {
                    self.builder
                        .expect(level, competency, FilePart::Behaviour, text)
                }
                (Some(level), None) => self.builder.level_text(level, part, text),
                _ => Fate::NotPlaced(Reason::NoLevel),
            },
            _ => Fate::NotPlaced(Reason::NotUnderstood),
        }
    }
}
