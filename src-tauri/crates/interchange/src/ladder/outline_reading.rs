//! An outline walked from the top: every key and heading says what stands below it.

use std::collections::HashMap;

use super::builder::Builder;
use super::cell_text::rating;
use super::choices::LadderChoices;
use super::depths::Depth;
use super::fate::{Fate, Reason};
use super::layout::Sense;
use super::matrix::taken;
use super::no_part::says_no_part;
use super::outline::{Node, Place};
use super::part::FilePart;
use super::vocabulary::part_of;

/// A key, heading or text with what became of it.
#[derive(Debug, Clone)]
pub(super) struct OutlineFate {
    pub place: Place,
    pub text: String,
    pub fate: Fate,
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct About {
    pub track: Option<usize>,
    pub level: Option<usize>,
    pub area: Option<usize>,
    pub competency: Option<usize>,
    /// Names passed on the way down.
    pub depth: usize,
    /// Whether a name beside this one names a level.
    pub among_levels: bool,
    /// What the names below are, when a key above said it.
    pub container: Option<FilePart>,
    /// What texts here are, when a key said it.
    pub part: Option<FilePart>,
}

pub(super) struct Walk<'w, 'k> {
    pub builder: &'w mut Builder<'k>,
    pub choices: &'w LadderChoices,
    pub depths: &'w [Depth],
    pub has_tables: bool,
    /// Headings that tables below them make names, folded.
    pub heads: &'w HashMap<String, FilePart>,
    pub fates: Vec<OutlineFate>,
    /// Where the one heading over everything stands.
    pub whole: Option<Place>,
}

const THINGS: [FilePart; 4] = [
    FilePart::Track,
    FilePart::Area,
    FilePart::Level,
    FilePart::Competency,
];

impl Walk<'_, '_> {
    pub fn read(&mut self, root: &Node) {
        self.whole = match root.kids.as_slice() {
            [(place, _, kid)] if is_heading(place, kid) => Some(place.clone()),
            _ => None,
        };
        self.members(root, About::default());
    }

    pub(super) fn tell(&mut self, place: &Place, text: &str, fate: Fate) {
        self.fates.push(OutlineFate {
            place: place.clone(),
            text: text.to_owned(),
            fate,
        });
    }

    fn part_of_key(&self, key: &str) -> Option<FilePart> {
        self.choices.key(key).or_else(|| part_of(key))
    }

    /// Texts, keys and list members of a node that is about something.
    pub(super) fn members(&mut self, node: &Node, about: About) {
        let (about, told) = self.references(node, about);
        let sense = Sense {
            known: &self.builder.known,
        };
        let about = About {
            among_levels: node.kids.iter().any(|(_, key, _)| sense.names_a_level(key)),
            ..about
        };
        let mut kids = node.kids.iter().enumerate().peekable();
        for text in &node.texts {
            // Texts and the words in bold among them come in the order of the lines they stand on.
            while let Some((at, (place, key, kid))) =
                kids.next_if(|(_, (place, ..))| place.is_before(&text.place))
            {
                if !told.contains(&at) {
                    self.entry(place, key, kid, about);
                }
            }
            let fate = self.text(text, about);
            self.tell(&text.place, &text.text, fate);
        }
        for (at, (place, key, kid)) in kids {
            if !told.contains(&at) {
                self.entry(place, key, kid, about);
            }
        }
        for item in &node.items {
            self.members(item, about);
        }
    }

    /// Fields that name what their neighbours are about, and where they stand among them.
    fn references(&mut self, node: &Node, mut about: About) -> (About, Vec<usize>) {
        let mut told = Vec::new();
        let container = about.container;
        let parts: Vec<Option<FilePart>> = node
            .kids
            .iter()
            .map(|(_, key, kid)| kid.value().and_then(|_| self.part_of_key(key)))
            .collect();
        let mut wanted: Vec<FilePart> = THINGS.to_vec();
        // Among the competencies of a level the name comes first: what is called a level there says what is expected.
        let of_level = container == Some(FilePart::Competency) && about.level.is_some();
        wanted.insert(if of_level { 0 } else { wanted.len() }, FilePart::Name);
        let mut found = false;
        for part in wanted {
            for (at, (place, key, kid)) in node.kids.iter().enumerate() {
                let Some(value) = kid.value().filter(|_| parts.get(at) == Some(&Some(part))) else {
                    continue;
                };
                let thing = match part {
                    FilePart::Name => match container {
                        Some(thing) if !found => thing,
                        _ => continue,
                    },
                    thing => thing,
                };
                told.push(at);
                // "level: 3" among the expectations of a level is a rating, and "milestone: …" what is expected, not another level.
                if thing == FilePart::Level && about.level.is_some() && about.competency.is_some() {
                    self.tell(place, key, Fate::Taken(FilePart::Header));
                    let part = if of_level && rating(&value.text).is_none() {
                        FilePart::Behaviour
                    } else {
                        FilePart::Proficiency
                    };
                    let fate = self.field(part, &value.text, about);
                    self.tell(&value.place, &value.text, fate);
                    continue;
                }
                found |= Some(thing) == container;
                self.tell(place, key, Fate::Taken(FilePart::Header));
                let fate = self.thing(thing, &value.text, &mut about);
                self.tell(&value.place, &value.text, fate);
            }
        }
        about.container = None;
        (about, told)
    }

    /// Begins a thing, or goes back to one of that name.
    pub(super) fn thing(&mut self, part: FilePart, name: &str, about: &mut About) -> Fate {
        let found = match part {
            FilePart::Track => {
                about.track = self.builder.track(name);
                about.track
            }
            FilePart::Area => {
                about.area = self.builder.area(name);
                about.area
            }
            FilePart::Level => {
                about.level = self.builder.level(name, about.track);
                about.level
            }
            _ => {
                about.competency = self.builder.competency(name, about.area);
                about.competency
            }
        };
        taken(found.is_some(), part)
    }

    fn entry(&mut self, place: &Place, key: &str, kid: &Node, about: About) {
        let chosen = self.choices.key(key);
        // Inside a container keys are names, even where they are words for parts: a competency may be called "Scope".
        let part = match about.container {
            Some(_) if chosen.is_none() && !kid.is_text() => None,
            Some(FilePart::Level) if chosen.is_none() => None,
            Some(FilePart::Competency) if chosen.is_none() && about.level.is_some() => None,
            _ => chosen.or_else(|| part_of(key)),
        };
        if chosen.is_none() && part.is_none_or(|p| p == FilePart::Note) && says_no_part(key) {
            return self.leave_no_part(place, key, kid);
        }
        let Some(part) = part else {
            return self.name(place, key, kid, about);
        };
        // “Career ladder” or “Levels” over everything is what the ladder is called.
        let is_whole = self.whole.as_ref() == Some(place);
        let names_it = chosen.is_none() && is_heading(place, kid);
        match part {
            FilePart::Title if names_it && (is_whole || self.builder.name.is_none()) => {
                let fate = self.builder.title(key);
                self.tell(place, key, fate);
                self.members(kid, about);
            }
            FilePart::Title if names_it => {
                self.tell(place, key, Fate::Taken(FilePart::Header));
                self.members(kid, about);
            }
            _ if names_it && is_whole && THINGS.contains(&part) => {
                let fate = self.builder.title(key);
                self.container(place, key, kid, part, about);
                if let Some(told) = self.fates.iter_mut().find(|told| told.place == *place) {
                    told.fate = fate;
                }
            }
            _ if THINGS.contains(&part) => self.container(place, key, kid, part, about),
            // Expectations of a level by competency, or of a competency by level.
            FilePart::Behaviour
                if !kid.is_text() && about.level.is_some() && about.competency.is_none() =>
            {
                self.container(place, key, kid, FilePart::Competency, about);
            }
            FilePart::Behaviour
                if !kid.is_text() && about.level.is_none() && about.competency.is_some() =>
            {
                self.container(place, key, kid, FilePart::Level, about);
            }
            FilePart::LeftOut => self.leave(place, key, kid, Reason::LeftOut),
            FilePart::Code if self.is_known_otherwise(kid, about) => {
                self.leave(place, key, kid, Reason::KnownCode);
            }
            FilePart::Note => self.leave(place, key, kid, Reason::Note),
            _ => {
                self.tell(place, key, Fate::Taken(FilePart::Header));
                self.members(
                    kid,
                    About {
                        part: Some(part),
                        container: None,
                        ..about
                    },
                );
            }
        }
    }

    fn container(&mut self, place: &Place, key: &str, kid: &Node, part: FilePart, about: About) {
        self.tell(place, key, Fate::Taken(FilePart::Header));
        let inner = About {
            container: Some(part),
            part: None,
            ..about
        };
        for text in &kid.texts {
            let mut named = inner;
            // A paragraph below a heading explains; only items of a list are names.
            let fate = if is_heading(place, kid) && !text.bullet {
                self.text(
                    text,
                    About {
                        part: None,
                        ..about
                    },
                )
            } else {
                self.thing(part, &text.text, &mut named)
            };
            self.tell(&text.place, &text.text, fate);
        }
        for (place, key, kid) in &kid.kids {
            self.entry(place, key, kid, inner);
        }
        for (at, item) in kid.items.iter().enumerate() {
            let mut inner = inner;
            let named = item.kids.iter().any(|(_, key, kid)| {
                kid.value().is_some()
                    && matches!(self.part_of_key(key), Some(p) if p == part || p == FilePart::Name)
            });
            // Steps without a name are counted, as in a list of milestones.
            if !named && part == FilePart::Level && about.level.is_none() {
                let number = at + 1;
                self.thing(part, &format!("Level {number}"), &mut inner);
                inner.container = None;
            }
            self.members(item, inner);
        }
    }
}

/// Whether a name is a heading with what stands below it, not a key of YAML or JSON, nor words in bold before a text on their line.
pub(super) fn is_heading(place: &Place, kid: &Node) -> bool {
    matches!(place, Place::Line(_)) && kid.texts.first().is_none_or(|text| text.place != *place)
}
