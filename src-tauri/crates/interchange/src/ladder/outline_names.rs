//! What a key or heading names that is no word for a part: told by the depth it stands at and by what is below it.

use crate::folding::folded;

use super::builder::name_of;
use super::depths::depth_key;
use super::fate::{Fate, Reason};
use super::layout::Sense;
use super::outline::{Node, Place};
use super::outline_reading::{About, Walk};
use super::part::FilePart;
use super::vocabulary::names_a_track;

impl Walk<'_, '_> {
    /// A key or heading that is a name of its own.
    pub(super) fn name(&mut self, place: &Place, key: &str, kid: &Node, about: About) {
        let Some(part) = self.part_of_name(key, kid, about) else {
            if self.has_tables && (!kid.kids.is_empty() || kid.texts.is_empty()) {
                self.tell(place, key, Fate::Taken(FilePart::Header));
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
                    let fate = self
                        .builder
                        .expect(level, competency, FilePart::Behaviour, &whole);
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
            FilePart::Title => self.builder.title(key),
            FilePart::LeftOut => return self.leave(place, key, kid, Reason::LeftOut),
            FilePart::Note => return self.leave(place, key, kid, Reason::Note),
            FilePart::Header => Fate::Taken(FilePart::Header),
            part => self.thing(part, key, &mut inner),
        };
        self.tell(place, key, fate);
        self.members(kid, inner);
    }

    fn part_of_name(&self, key: &str, kid: &Node, about: About) -> Option<FilePart> {
        if let Some(part) = about.container {
            return Some(part);
        }
        if let Some(part) = self.heads.get(&folded(key)).filter(|_| self.has_tables) {
            return Some(*part);
        }
        let sense = Sense {
            known: &self.builder.known,
        };
        if let Some(part) = self.depths.get(about.depth).and_then(|d| d.part) {
            // Among headings of levels one without anything below it that levels have is an appendix, and so are headings elsewhere
            // in the text none of which names a level.
            let bare = kid.kids.is_empty() && kid.items.is_empty();
            let chosen = self.choices.key(&depth_key(about.depth)).is_some();
            let alone = bare || !about.among_levels;
            let stray = part == FilePart::Level && alone && !sense.names_a_level(key) && !chosen;
            // A track without anything below it holds no levels: it is an appendix, too.
            let no_track = part == FilePart::Track
                && bare
                && !chosen
                && !names_a_track(key)
                && sense.known.track(key).is_none();
            let left = no_track || stray && self.names_levels(about.depth, sense);
            return (!left).then_some(part);
        }
        if about.level.is_none() && sense.names_a_level(key) && !self.has_tables {
            return Some(FilePart::Level);
        }
        if name_of(key).is_none() || self.has_tables {
            return None;
        }
        match (about.level, about.competency) {
            (None, Some(_)) if kid.is_text() => Some(FilePart::Level),
            // A flag is no rating and nothing to do.
            (Some(_), None) if kid.value().is_some_and(|v| is_flag(&v.text)) => None,
            (Some(_), None) if kid.is_text() => Some(FilePart::Competency),
            (Some(_), None) if !kid.kids.is_empty() && about.area.is_none() => Some(FilePart::Area),
            _ => None,
        }
    }

    /// Whether words told that a depth holds levels, rather than how names repeat.
    fn names_levels(&self, depth: usize, sense: Sense<'_, '_>) -> bool {
        self.depths
            .get(depth)
            .is_some_and(|d| d.names.iter().any(|name| sense.names_a_level(name)))
    }
}

fn is_flag(text: &str) -> bool {
    matches!(text, "true" | "false")
}
