//! Writing in a packet. The first word in it makes it, and with the last one it goes.

use rungs_domain::error::RuleError;
use rungs_domain::evidence::{Evidence, Sharing};
use rungs_domain::ids::{EvidenceId, PersonId};
use rungs_domain::person::Person;
use rungs_domain::promotion_packet::{PromotionPacket, is_example};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::page::packet_or_new;
use crate::error::Result;
use crate::person_ref;
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

/// Which packet: that of a person for a level, by code or name; without one the level [`Workspace::packet`] shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PacketOf {
    pub person: PersonId,
    pub level: Option<String>,
}

/// What to do with a private note that is chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SharingFirst {
    /// It is refused.
    #[default]
    Ask,
    /// It becomes shareable in the same step.
    Share,
}

impl Workspace {
    /// What the leader says; empty takes it back.
    ///
    /// # Errors
    /// `not_found` person or level; `too_many` when it does not fit on the pages.
    pub fn packet_state(&self, of: &PacketOf, statement: &str) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut packet, person) = open(w, of)?;
            packet.state(text::note("statement", statement)?)?;
            keep(w, packet)?;
            Ok(((), format!("the statement for {}", person.name)))
        })
    }

    /// Makes a note an example, after those there are.
    ///
    /// # Errors
    /// `not_found`; `invalid` for a private note that is not to be shared (field `sharing`) and for one to talk about; `exists` when
    /// it is an example; `too_many` past three.
    pub fn packet_choose(
        &self,
        of: &PacketOf,
        evidence: &EvidenceId,
        first: SharingFirst,
    ) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut packet, person) = open(w, of)?;
            let missing =
                || RuleError::not_found("This evidence is not there any more.").at("evidence");
            let mut note = w.reader().evidence_by_id(evidence)?.ok_or_else(missing)?;
            drop_lost(w, &mut packet)?;
            let is_private = note.sharing == Sharing::Private;
            if first == SharingFirst::Share && is_private {
                note.sharing = Sharing::Shareable;
            }
            packet.choose(&note)?;
            if first == SharingFirst::Share && is_private {
                w.tx.put::<Evidence>(&note)?;
            }
            keep(w, packet)?;
            Ok(((), format!("an example for {}", person.name)))
        })
    }

    /// # Errors
    /// `not_found` when it is no example.
    pub fn packet_leave_out(&self, of: &PacketOf, evidence: &EvidenceId) -> Result<OpOutput<()>> {
        self.transact_named(|w| {
            let (mut packet, person) = open(w, of)?;
            packet.leave_out(evidence)?;
            keep(w, packet)?;
            Ok(((), format!("leaving out an example for {}", person.name)))
        })
    }
}

fn open(w: &mut Writing<'_, '_>, of: &PacketOf) -> Result<(PromotionPacket, Person)> {
    let person = person_ref::by_id(w.reader(), &of.person)?;
    let ladder = Workspace::current_ladder(w.reader())?.ladder;
    let packet = packet_or_new(w.reader(), &ladder, &person, of.level.as_deref(), w.today)?;
    Ok((packet, person))
}

/// Examples that stand on no page any more make room.
fn drop_lost(w: &mut Writing<'_, '_>, packet: &mut PromotionPacket) -> Result<()> {
    let notes = w.reader().evidence_of(&packet.person)?;
    packet.examples.retain(|id| {
        let note = notes.iter().find(|note| note.id == *id);
        note.is_some_and(is_example)
    });
    Ok(())
}

fn keep(w: &mut Writing<'_, '_>, mut packet: PromotionPacket) -> Result<()> {
    let is_new = packet.id.as_str().is_empty();
    if packet.is_empty() {
        if !is_new {
            w.tx.remove::<PromotionPacket>(packet.id.as_str())?;
        }
        return Ok(());
    }
    if is_new {
        packet.id = w.fresh();
    }
    packet.on = w.today;
    Ok(w.tx.put(&packet)?)
}

/// Removes everything kept for the promotion of a person.
pub(crate) fn remove_packets(w: &mut Writing<'_, '_>, person: &PersonId) -> Result<()> {
    for packet in w.reader().promotion_packets_of(person)? {
        w.tx.remove::<PromotionPacket>(packet.id.as_str())?;
    }
    Ok(())
}
