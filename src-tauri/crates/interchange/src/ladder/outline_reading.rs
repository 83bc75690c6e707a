//! An outline walked from the top: every key and heading says what stands below it, and every text finds its place or a reason.

use super::builder::{Builder, name_of};
use super::choices::LadderChoices;
use super::depths::{Depth, depth_key};
use super::fate::{Fate, Reason};
use super::layout::Sense;
use super::matrix::taken;
use super::outline::{Node, Place, Text};
use super::part::{LadderPart, part_of};

/// A key, heading or text with what became of it.
#[derive(Debug, Clone)]
pub(super) struct OutlineFate {
    pub place: Place,
    pub text: String,
    pub fate: Fate,
}

#[derive(Debug, Clone, Copy, Default)]
struct About {
    track: Option<usize>,
    level: Option<usize>,
    area: Option<usize>,
    competency: Option<usize>,
    /// Names passed on the way down.
    depth: usize,
    /// What the names below are, when a key above said it.
    container: Option<LadderPart>,
    /// What texts here are, when a key said it.
    part: Option<LadderPart>,
}

pub(super) struct Walk<'w, 'k> {
    pub builder: &'w mut Builder<'k>,
    pub choices: &'w LadderChoices,
    pub depths: &'w [Depth],
    pub has_tables: bool,
    pub fates: Vec<OutlineFate>,
}

const THINGS: [LadderPart; 4] = [
    LadderPart::Track,
    LadderPart::Area,
    LadderPart::Level,
    LadderPart::Competency,
];

impl Walk<'_, '_> {
    pub fn read(&mut self, root: &Node) {
        self.members(root, About::default());
    }

    fn tell(&mut self, place: &Place, text: &str, fate: Fate) {
        self.fates.push(OutlineFate {
            place: place.clone(),
            text: text.to_owned(),
            fate,
        });
    }

    fn part_of_key(&self, key: &str) -> Option<LadderPart> {
        self.choices.key(key).or_else(|| part_of(key))
    }

    /// Texts, keys and list members of a node that is about something.
    fn members(&mut self, node: &Node, about: About) {
        let (about, told) = self.references(node, about);
        for text in &node.texts {
            let fate = self.text(text, about);
            self.tell(&text.place, &text.text, fate);
        }
        for (at, (place, key, kid)) in node.kids.iter().enumerate() {
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
        let mut wanted: Vec<LadderPart> = THINGS.to_vec();
        wanted.push(LadderPart::Name);
        let mut found = false;
        for part in wanted {
            for (at, (place, key, kid)) in node.kids.iter().enumerate() {
                let Some(value) = kid.value().filter(|_| self.part_of_key(key) == Some(part))
                else {
                    continue;
                };
                let thing = match part {
                    LadderPart::Name => match container {
                        Some(thing) if !found => thing,
                        _ => continue,
                    },
                    thing => thing,
                };
                told.push(at);
                // "level: 3" among the expectations of a level is a rating, not another level.
                if thing == LadderPart::Level && about.level.is_some() && about.competency.is_some()
                {
                    self.tell(place, key, Fate::Taken(LadderPart::Header));
                    let fate = self.field(LadderPart::Proficiency, &value.text, about);
                    self.tell(&value.place, &value.text, fate);
                    continue;
                }
                found |= Some(thing) == container;
                self.tell(place, key, Fate::Taken(LadderPart::Header));
                let fate = self.thing(thing, &value.text, &mut about);
                self.tell(&value.place, &value.text, fate);
            }
        }
        about.container = None;
        (about, told)
    }

    /// Begins a thing, or goes back to one of that name.
    fn thing(&mut self, part: LadderPart, name: &str, about: &mut About) -> Fate {
        let found = match part {
            LadderPart::Track => {
                about.track = self.builder.track(name);
                about.track
            }
            LadderPart::Area => {
                about.area = self.builder.area(name);
                about.area
            }
            LadderPart::Level => {
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
            Some(LadderPart::Level) if chosen.is_none() => None,
            Some(LadderPart::Competency) if chosen.is_none() && about.level.is_some() => None,
            _ => chosen.or_else(|| part_of(key)),
        };
        let Some(part) = part else {
            return self.name(place, key, kid, about);
        };
        match part {
            _ if THINGS.contains(&part) => self.container(place, key, kid, part, about),
            // Expectations of a level by competency, or of a competency by level.
            LadderPart::Behaviour
                if !kid.is_text() && about.level.is_some() && about.competency.is_none() =>
            {
                self.container(place, key, kid, LadderPart::Competency, about);
            }
            LadderPart::Behaviour
                if !kid.is_text() && about.level.is_none() && about.competency.is_some() =>
            {
                self.container(place, key, kid, LadderPart::Level, about);
            }
            LadderPart::LeftOut => self.leave(place, key, kid, Reason::LeftOut),
            LadderPart::Note => self.leave(place, key, kid, Reason::Note),
            _ => {
                self.tell(place, key, Fate::Taken(LadderPart::Header));
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

    fn container(&mut self, place: &Place, key: &str, kid: &Node, part: LadderPart, about: About) {
        self.tell(place, key, Fate::Taken(LadderPart::Header));
        let inner = About {
            container: Some(part),
            part: None,
            ..about
        };
        for text in &kid.texts {
            let mut named = inner;
            let fate = self.thing(part, &text.text, &mut named);
            self.tell(&text.place, &text.text, fate);
        }
        for (place, key, kid) in &kid.kids {
            self.entry(place, key, kid, inner);
        }
        for item in &kid.items {
            let mut inner = inner;
            let named = item.kids.iter().any(|(_, key, kid)| {
                kid.value().is_some() && matches!(self.part_of_key(key), Some(p) if p == part || p == LadderPart::Name)
            });
            // Steps without a name are counted, as in a list of milestones.
            if !named && part == LadderPart::Level && about.level.is_none() {
                let number = kid
                    .items
                    .iter()
                    .position(|other| std::ptr::eq(other, item))
                    .unwrap_or(0)
                    + 1;
                self.thing(part, &format!("Level {number}"), &mut inner);
                inner.container = None;
            }
            self.members(item, inner);
        }
    }

    /// A key or heading that is a name of its own.
    fn name(&mut self, place: &Place, key: &str, kid: &Node, about: About) {
        let Some(part) = self.part_of_name(key, kid, about) else {
            if self.has_tables && !kid.kids.is_empty() || self.has_tables && kid.texts.is_empty() {
                self.tell(place, key, Fate::Taken(LadderPart::Header));
                self.members(
                    kid,
                    About {
                        depth: about.depth + 1,
                        ..about
                    },
                );
                return;
            }
            // A word in bold before a sentence, below a competency.
            let in_bold = matches!(place, Place::Line(_)) && kid.is_text();
            if let (Some(level), Some(competency), true) = (about.level, about.competency, in_bold)
            {
                for text in &kid.texts {
                    let whole = format!("{key}: {}", text.text);
                    let fate =
                        self.builder
                            .expect(level, competency, LadderPart::Behaviour, &whole);
                    self.tell(&text.place, &whole, fate);
                }
                return;
            }
            return self.leave(place, key, kid, Reason::NotUnderstood);
        };
        let mut inner = About {
            depth: about.depth + 1,
            container: None,
            part: None,
            ..about
        };
        let fate = match part {
            LadderPart::Title => self.builder.title(key),
            LadderPart::LeftOut => return self.leave(place, key, kid, Reason::LeftOut),
            LadderPart::Note => return self.leave(place, key, kid, Reason::Note),
            LadderPart::Header => Fate::Taken(LadderPart::Header),
            part => self.thing(part, key, &mut inner),
        };
        self.tell(place, key, fate);
        self.members(kid, inner);
    }

    fn part_of_name(&self, key: &str, kid: &Node, about: About) -> Option<LadderPart> {
        if let Some(part) = about.container {
            return Some(part);
        }
        let sense = Sense {
            known: &self.builder.known,
        };
        if let Some(part) = self.depths.get(about.depth).and_then(|d| d.part) {
            // Among headings of levels one without anything below it that levels have is an appendix.
            let bare = kid.kids.is_empty() && kid.items.is_empty();
            let chosen = self.choices.key(&depth_key(about.depth)).is_some();
            let stray = part == LadderPart::Level && bare && !sense.names_a_level(key) && !chosen;
            return (!(stray && self.names_levels(about.depth, sense))).then_some(part);
        }
        if about.level.is_none() && sense.names_a_level(key) && !self.has_tables {
            return Some(LadderPart::Level);
        }
        if name_of(key).is_none() || self.has_tables {
            return None;
        }
        match (about.level, about.competency) {
            (None, Some(_)) if kid.is_text() => Some(LadderPart::Level),
            (Some(_), None) if kid.is_text() => Some(LadderPart::Competency),
            (Some(_), None) if !kid.kids.is_empty() && about.area.is_none() => {
                Some(LadderPart::Area)
            }
            _ => None,
        }
    }

    /// Whether words told that a depth holds levels, rather than how names repeat.
    fn names_levels(&self, depth: usize, sense: Sense<'_, '_>) -> bool {
        self.depths
            .get(depth)
            .is_some_and(|d| d.names.iter().any(|name| sense.names_a_level(name)))
    }

    /// Everything below is left where it is.
    fn leave(&mut self, place: &Place, key: &str, kid: &Node, reason: Reason) {
        self.tell(place, key, Fate::NotPlaced(reason));
        self.leave_node(kid, reason);
    }

    pub fn leave_node(&mut self, node: &Node, reason: Reason) {
        for text in &node.texts {
            self.tell(&text.place, &text.text, Fate::NotPlaced(reason));
        }
        for (place, key, kid) in &node.kids {
            self.leave(place, key, kid, reason);
        }
        for item in &node.items {
            self.leave_node(item, reason);
        }
    }

    fn text(&mut self, text: &Text, about: About) -> Fate {
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
                    .expect(level, competency, LadderPart::Behaviour, &text.text)
            }
            (Some(level), None) if text.bullet => {
                self.builder
                    .level_text(level, LadderPart::TakeOn, &text.text)
            }
            (Some(level), None) => self
                .builder
                .level_text(level, LadderPart::Summary, &text.text),
            (None, Some(competency)) => {
                self.builder
                    .competency_text(competency, LadderPart::Description, &text.text)
            }
            (None, None) => match (about.track, about.area) {
                (Some(track), None) => {
                    self.builder
                        .track_text(track, LadderPart::TrackText, &text.text)
                }
                (None, None) => self.builder.text(&text.text),
                _ => Fate::NotPlaced(Reason::NoCompetency),
            },
        }
    }

    /// Text below a key that says what it is.
    fn field(&mut self, part: LadderPart, text: &str, about: About) -> Fate {
        let (level, competency) = (about.level, about.competency);
        match part {
            LadderPart::Title | LadderPart::Name
                if level.is_none()
                    && competency.is_none()
                    && about.track.is_none()
                    && about.area.is_none() =>
            {
                self.builder.title(text)
            }
            LadderPart::Description
            | LadderPart::Summary
            | LadderPart::Text
            | LadderPart::TrackText => match (level, competency) {
                (Some(level), Some(competency)) => {
                    self.builder
                        .expect(level, competency, LadderPart::Behaviour, text)
                }
                (Some(level), None) => self.builder.level_text(level, LadderPart::Summary, text),
                (None, Some(competency)) => {
                    self.builder
                        .competency_text(competency, LadderPart::Description, text)
                }
                (None, None) => match (about.track, about.area) {
                    (Some(track), None) => {
                        self.builder.track_text(track, LadderPart::TrackText, text)
                    }
                    (None, None) => self.builder.text(text),
                    _ => Fate::NotPlaced(Reason::NotUnderstood),
                },
            },
            LadderPart::Code => match (level, competency, about.track, about.area) {
                (_, Some(competency), ..) => self.builder.competency_text(competency, part, text),
                (Some(level), ..) => self.builder.level_text(level, part, text),
                (None, None, Some(track), _) => self.builder.track_text(track, part, text),
                (None, None, None, Some(area)) => self.builder.area_code(area, text),
                _ => Fate::NotPlaced(Reason::NotUnderstood),
            },
            LadderPart::Weight => match competency {
                Some(competency) => self.builder.competency_text(competency, part, text),
                None => Fate::NotPlaced(Reason::NoCompetency),
            },
            // A grade of an expectation is a rating.
            LadderPart::Grade if competency.is_some() => {
                self.field(LadderPart::Proficiency, text, about)
            }
            part if part.is_of_expectation() => match (level, competency) {
                (Some(level), Some(competency)) => {
                    self.builder.expect(level, competency, part, text)
                }
                (Some(level), None) => self.builder.level_text(level, LadderPart::TakeOn, text),
                // What no level is named for tells what the competency is.
                (None, Some(competency)) if part == LadderPart::Behaviour => self
                    .builder
                    .competency_text(competency, LadderPart::Description, text),
                (None, Some(_)) => Fate::NotPlaced(Reason::NoLevel),
                (None, None) => Fate::NotPlaced(Reason::NoCompetency),
            },
            part if part.is_of_level() => match (level, competency) {
                // Below a competency "scope" and the like are more words of what is expected.
                (Some(level), Some(competency)) => {
                    self.builder
                        .expect(level, competency, LadderPart::Behaviour, text)
                }
                (Some(level), None) => self.builder.level_text(level, part, text),
                _ => Fate::NotPlaced(Reason::NoLevel),
            },
            _ => Fate::NotPlaced(Reason::NotUnderstood),
        }
    }
}
