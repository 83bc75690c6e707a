//! Deeds on talks about direction and on the signs of being stuck, carried out.

use rungs_app::direction::{DirectionTalkDraft, DirectionTalkEdit};
use rungs_app::stuck::{StuckCheckInDraft, SuggestionGoesTo};
use rungs_domain::direction::CompanySupport;
use rungs_domain::plan::{Direction, Owner};
use rungs_domain::stuck::{Sighting, StuckSign};
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes, kept};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_direction(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        match what {
            What::DirectionTalkAdd => changes(w.direction_talk_add(&DirectionTalkDraft {
                person: self.person(a),
                on: self.maybe_day(b),
                direction: (!b.is_multiple_of(4)).then(|| direction(b)),
                motives: said(c, 2),
                would_miss: said(c, 3),
                ic_alternative: said(c, 5),
                support: b.is_multiple_of(2).then(|| support(c)),
                note: said(c, 7),
            })),
            What::DirectionTalkUpdate => changes(w.direction_talk_update(
                &self.one_of(Table::DirectionTalk, a),
                &DirectionTalkEdit {
                    on: self.maybe_day(b),
                    direction: kept(b, direction(c)),
                    motives: b.is_multiple_of(2).then(|| said(c, 2)),
                    would_miss: None,
                    ic_alternative: b.is_multiple_of(3).then(|| said(c, 3)),
                    support: kept(c, support(b)),
                    note: Some(said(b, 2)),
                },
            )),
            What::DirectionTalkRemove => {
                changes(w.direction_talk_remove(&self.one_of(Table::DirectionTalk, a)))
            }
            What::StuckCheckInAdd => changes(
                w.stuck_check_in_add(&StuckCheckInDraft {
                    person: self.person(a),
                    on: self.maybe_day(b),
                    by: if b.is_multiple_of(2) {
                        Owner::Leader
                    } else {
                        Owner::Pm
                    },
                    signs: (0..c % 8)
                        .map(|n| (sign(c.wrapping_add(n)), sighting(b.wrapping_add(n))))
                        .collect(),
                    note: said(c, 3),
                }),
            ),
            What::StuckCheckInRemove => {
                changes(w.stuck_check_in_remove(&self.one_of(Table::StuckCheckIn, a)))
            }
            _ => changes(w.stuck_suggestion_take(
                &self.person(a),
                sign(b),
                c % 4,
                if b.is_multiple_of(3) {
                    SuggestionGoesTo::Plan
                } else {
                    SuggestionGoesTo::OneToOne
                },
            )),
        }
    }
}

fn said(n: u8, now_and_then: u8) -> String {
    if n.is_multiple_of(now_and_then) {
        format!("said {n}")
    } else {
        String::new()
    }
}

fn direction(n: u8) -> Direction {
    [
        Direction::Stay,
        Direction::Ic,
        Direction::Manager,
        Direction::Sideways,
        Direction::Out,
    ][usize::from(n % 5)]
}

fn support(n: u8) -> CompanySupport {
    [
        CompanySupport::Yes,
        CompanySupport::No,
        CompanySupport::Unclear,
    ][usize::from(n % 3)]
}

fn sign(n: u8) -> StuckSign {
    StuckSign::ALL[usize::from(n % 7)]
}

fn sighting(n: u8) -> Sighting {
    [Sighting::NotSeen, Sighting::Sometimes, Sighting::Often][usize::from(n % 3)]
}
