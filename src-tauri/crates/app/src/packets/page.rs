//! A packet as its leader works on it.

use rungs_domain::Day;
use rungs_domain::error::RuleError;
use rungs_domain::evidence::{EvidenceKind, Sharing};
use rungs_domain::ids::{LevelCode, PersonId, PromotionPacketId};
use rungs_domain::ladder::Ladder;
use rungs_domain::person::Person;
use rungs_domain::promotion_packet::{
    FEWEST_EXAMPLES, LONGEST_STATEMENT, MOST_EXAMPLES, PromotionPacket, examples_of,
    level_to_propose,
};
use rungs_store::{EvidenceFilter, Reader};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::assessing::own_level;
use crate::error::Result;
use crate::evidence::EvidenceLine;
use crate::evidence_names::Names;
use crate::person_ref::{self, PersonRef};
use crate::roster::{LevelRef, level_ref};
use crate::workspace::Workspace;

/// A note that could be an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PacketNote {
    pub note: EvidenceLine,
    /// Its place among the examples from 1; none when it is none.
    pub example: Option<u8>,
}

/// What the leader has written, and what there is to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PacketPage {
    /// None until something is written or chosen.
    pub packet: Option<PromotionPacketId>,
    pub person: PersonRef,
    /// Where the person stands.
    pub level: Option<LevelRef>,
    pub proposed: LevelRef,
    /// The levels it could be about, in ladder order.
    pub levels: Vec<LevelRef>,
    /// Levels there is a packet for already, the one written in last first.
    pub begun: Vec<LevelCode>,
    pub statement: String,
    pub longest_statement: u32,
    /// The examples in their order, then what else was seen, newest first. What is to be talked about is no example.
    pub notes: Vec<PacketNote>,
    pub fewest_examples: u32,
    pub most_examples: u32,
    /// What is worth a second look, as sentences.
    pub remarks: Vec<String>,
    /// When it was last written in.
    pub on: Option<Day>,
}

impl Workspace {
    /// The packet that proposes a person for a level: the one named, else that of the packet written in last, else the target the two
    /// agreed on, else the next level up.
    ///
    /// # Errors
    /// `not_found` person or level; `invalid` when no level was named and none of these says one.
    pub fn packet(&self, person: &PersonId, level: Option<&str>) -> Result<PacketPage> {
        let today = self.today();
        self.read(|reader| {
            let person = person_ref::by_id(reader, person)?;
            let ladder = Self::current_ladder(reader)?.ladder;
            let begun = reader.promotion_packets_of(&person.id)?;
            let packet = packet_or_new(reader, &ladder, &person, level, today)?;
            let is_kept = begun.iter().any(|kept| kept.id == packet.id);
            let proposed = level_ref(&ladder, &packet.level)
                .ok_or_else(|| RuleError::not_found("There is no such level.").at("level"))?;
            let levels = ladder.levels.iter();
            Ok(PacketPage {
                level: own_level(reader, &person.id, today)?
                    .as_ref()
                    .and_then(|own| level_ref(&ladder, own)),
                levels: levels
                    .filter_map(|level| level_ref(&ladder, &level.code))
                    .collect(),
                begun: begun
                    .into_iter()
                    .map(|packet| packet.level)
                    .filter(|code| ladder.level(code).is_some())
                    .collect(),
                notes: notes(reader, &person.id, &packet)?,
                remarks: remarks(reader, &person, &packet)?,
                packet: is_kept.then(|| packet.id.clone()),
                on: is_kept.then_some(packet.on),
                statement: packet.statement,
                longest_statement: count(LONGEST_STATEMENT),
                fewest_examples: count(FEWEST_EXAMPLES),
                most_examples: count(MOST_EXAMPLES),
                person: PersonRef::from(&person),
                proposed,
            })
        })
    }
}

/// The packet kept for a level, or an empty one that is not kept yet.
///
/// # Errors
/// As [`Workspace::packet`].
pub(crate) fn packet_or_new(
    reader: Reader<'_>,
    ladder: &Ladder,
    person: &Person,
    level: Option<&str>,
    today: Day,
) -> Result<PromotionPacket> {
    let level = match level {
        Some(text) => ladder.find_level(text)?.code.clone(),
        None => {
            let begun = reader.promotion_packets_of(&person.id)?;
            let last = begun
                .into_iter()
                .find(|packet| ladder.level(&packet.level).is_some());
            match last {
                Some(packet) => return Ok(packet),
                None => {
                    let own = own_level(reader, &person.id, today)?;
                    let plans = reader.plans_of(&person.id)?;
                    level_to_propose(ladder, &person.name, own.as_ref(), &plans, today)?
                        .code
                        .clone()
                }
            }
        }
    };
    let kept = reader.promotion_packet(&person.id, &level)?;
    Ok(kept.unwrap_or_else(|| PromotionPacket {
        id: "".into(),
        person: person.id.clone(),
        level,
        examples: Vec::new(),
        statement: String::new(),
        on: today,
    }))
}

fn notes(
    reader: Reader<'_>,
    person: &PersonId,
    packet: &PromotionPacket,
) -> Result<Vec<PacketNote>> {
    let found = reader.find_evidence(&EvidenceFilter {
        person: Some(person),
        ..EvidenceFilter::default()
    })?;
    let mut seen = found.notes;
    seen.retain(|note| note.kind != EvidenceKind::Concern);
    let place = |note: &rungs_domain::evidence::Evidence| {
        let at = packet.examples.iter().position(|id| *id == note.id)?;
        (note.sharing == Sharing::Shareable).then_some(at)
    };
    // The sort is stable, so what is no example stays newest first.
    seen.sort_by_key(|note| place(note).unwrap_or(usize::MAX));
    let names = Names::of_notes(reader, &seen)?;
    seen.into_iter()
        .map(|note| {
            let example = place(&note).and_then(|at| u8::try_from(at + 1).ok());
            Ok(PacketNote {
                note: names.line(reader, note)?,
                example,
            })
        })
        .collect()
}

fn remarks(reader: Reader<'_>, person: &Person, packet: &PromotionPacket) -> Result<Vec<String>> {
    let notes = reader.evidence_of(&person.id)?;
    let stand = examples_of(&packet.examples, &notes).len();
    let mut remarks = Vec::new();
    let lost = packet.examples.len() - stand;
    if lost > 0 {
        remarks.push(format!(
            "{} no longer stands on the pages: the note is gone, or is for your eyes only again.",
            if lost == 1 {
                "One example"
            } else {
                "More than one example"
            }
        ));
    }
    if stand < FEWEST_EXAMPLES {
        remarks.push(format!(
            "{} Two or three make a case.",
            if stand == 0 {
                "No example is chosen yet."
            } else {
                "One example is chosen."
            }
        ));
    }
    if packet.statement.is_empty() {
        remarks.push("You have not said anything yet.".to_owned());
    }
    Ok(remarks)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
