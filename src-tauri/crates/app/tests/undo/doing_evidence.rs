//! Deeds on evidence and readiness, carried out.

use rungs_app::evidence::{EvidenceDraft, EvidenceEdit};
use rungs_app::packets::{PacketOf, SharingFirst};
use rungs_app::readiness::ReadinessCallDraft;
use rungs_domain::evidence::{EvidenceKind, EvidenceLink, Sharing};
use rungs_domain::ids::{EvidenceId, PromotionPacketId};
use rungs_domain::readiness::ReadinessTerm;
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_evidence(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        match what {
            What::EvidenceAdd => changes(w.evidence_add(&EvidenceDraft {
                person: self.person(a),
                on: self.maybe_day(b),
                text: format!("seen {c}"),
                kind: kind(b),
                sharing: sharing(c),
                links: self.links(b, c),
            })),
            What::EvidenceUpdate => changes(w.evidence_update(
                &self.one_of(Table::Evidence, a),
                &EvidenceEdit {
                    on: self.maybe_day(b),
                    text: b.is_multiple_of(2).then(|| format!("seen again {c}")),
                    kind: c.is_multiple_of(3).then(|| kind(b)),
                    sharing: c.is_multiple_of(4).then(|| sharing(b)),
                    links: b.is_multiple_of(3).then(|| self.links(c, b)),
                },
            )),
            What::EvidenceRemove => changes(w.evidence_remove(&self.one_of(Table::Evidence, a))),
            What::ReadinessCallAdd => changes(w.readiness_call_add(&ReadinessCallDraft {
                person: self.person(a),
                level: self.level(b),
                term: [
                    ReadinessTerm::EmergencyCover,
                    ReadinessTerm::ReadyNow,
                    ReadinessTerm::Interim,
                ][usize::from(c % 3)],
                on: self.maybe_day(c),
                reason: format!("because of {b}"),
            })),
            What::PacketState => {
                let statement = if b.is_multiple_of(4) {
                    String::new()
                } else {
                    format!("said {b}")
                };
                changes(w.packet_state(&self.packet(a, c), &statement))
            }
            What::PacketChoose => changes(w.packet_choose(
                &self.packet(a, c),
                &self.one_of(Table::Evidence, b),
                if c.is_multiple_of(2) {
                    SharingFirst::Share
                } else {
                    SharingFirst::Ask
                },
            )),
            What::PacketLeaveOut => {
                let (of, example) = self.example(a, b);
                changes(w.packet_leave_out(&of, &example))
            }
            _ => changes(w.readiness_call_remove(&self.one_of(Table::ReadinessCall, a))),
        }
    }

    fn packet(&self, a: u8, b: u8) -> PacketOf {
        PacketOf {
            person: self.person(a),
            level: (!b.is_multiple_of(5)).then(|| self.level(b).to_string()),
        }
    }

    /// One of the examples of a packet that is there, or the note of another time where it has none.
    fn example(&self, a: u8, b: u8) -> (PacketOf, EvidenceId) {
        let packet: PromotionPacketId = self.one_of(Table::PromotionPacket, a);
        let column = |at| self.seen.text(Table::PromotionPacket, packet.as_str(), at);
        let examples = column(4).unwrap_or_default();
        let examples: Vec<&str> = examples.lines().collect();
        let example = examples.get(usize::from(b) % examples.len().max(1));
        let of = PacketOf {
            person: column(2).unwrap_or_default().as_str().into(),
            level: column(3),
        };
        (of, example.copied().unwrap_or("gone").into())
    }

    /// Up to three, now and then the same twice.
    fn links(&self, a: u8, b: u8) -> Vec<EvidenceLink> {
        let competency = EvidenceLink::Competency {
            code: self.competency(a),
        };
        let area = EvidenceLink::Delegation { area: self.area(b) };
        match b % 4 {
            0 => vec![],
            1 => vec![competency],
            2 => vec![competency.clone(), area, competency],
            _ => vec![area],
        }
    }
}

fn kind(n: u8) -> EvidenceKind {
    [
        EvidenceKind::Win,
        EvidenceKind::Observation,
        EvidenceKind::Concern,
    ][usize::from(n % 3)]
}

fn sharing(n: u8) -> Sharing {
    if n.is_multiple_of(2) {
        Sharing::Private
    } else {
        Sharing::Shareable
    }
}
